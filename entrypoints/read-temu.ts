import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { temu } from '../utils/marketplaces/temu/index.ts';
import { readers } from '../utils/marketplaces/temu/readers.ts';

export default defineUnlistedScript(() => runConsole(temu, readers));
