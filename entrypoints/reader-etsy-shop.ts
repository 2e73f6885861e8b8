import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { etsy } from '../utils/marketplaces/etsy/index.ts';
import { shopReaders } from '../utils/marketplaces/etsy/shop.ts';

export default defineUnlistedScript(() => offerReader(etsy, 'shop', shopReaders));
