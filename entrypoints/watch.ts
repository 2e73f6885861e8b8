import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/in-page/console-script.ts';

export default defineUnlistedScript(runConsole);
