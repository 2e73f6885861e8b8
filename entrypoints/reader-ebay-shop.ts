import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { ebay } from '../utils/marketplaces/ebay/index.ts';
import { shopReaders } from '../utils/marketplaces/ebay/shop.ts';

export default defineUnlistedScript(() => offerReader(ebay, 'shop', shopReaders));
