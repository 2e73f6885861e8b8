import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOnce } from '../utils/browser/once-script.ts';

export default defineUnlistedScript(() => readOnce());
