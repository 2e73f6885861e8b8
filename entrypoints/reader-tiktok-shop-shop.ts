import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { tiktokShop } from '../utils/marketplaces/tiktok-shop/index.ts';
import { shopReaders } from '../utils/marketplaces/tiktok-shop/shop.ts';

export default defineUnlistedScript(() => offerReader(tiktokShop, 'shop', shopReaders));
