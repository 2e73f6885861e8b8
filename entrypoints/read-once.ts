import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOnce } from '../utils/browser/in-page/once-script.ts';

export default defineUnlistedScript(() => readOnce());
