import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { shopee } from '../utils/marketplaces/shopee/index.ts';
import { readers } from '../utils/marketplaces/shopee/readers.ts';

export default defineUnlistedScript(() => runConsole(shopee, readers));
