import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/tiktok-shop/console.ts';
import { tiktokShop } from '../utils/marketplaces/tiktok-shop/index.ts';

export default defineUnlistedScript(() => offerReader(tiktokShop, 'console', consoleReaders));
