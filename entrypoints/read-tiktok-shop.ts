import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { tiktokShop } from '../utils/marketplaces/tiktok-shop/index.ts';
import { readers } from '../utils/marketplaces/tiktok-shop/readers.ts';

export default defineUnlistedScript(() => runConsole(tiktokShop, readers));
