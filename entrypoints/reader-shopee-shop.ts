import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { shopee } from '../utils/marketplaces/shopee/index.ts';
import { shopReaders } from '../utils/marketplaces/shopee/shop.ts';

export default defineUnlistedScript(() => offerReader(shopee, 'shop', shopReaders));
