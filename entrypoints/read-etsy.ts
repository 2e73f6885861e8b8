import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { etsy } from '../utils/marketplaces/etsy/index.ts';
import { readers } from '../utils/marketplaces/etsy/readers.ts';

export default defineUnlistedScript(() => runConsole(etsy, readers));
