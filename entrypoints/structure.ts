import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/browser/in-page/structure-script.ts';

export default defineUnlistedScript(() => describePage());
