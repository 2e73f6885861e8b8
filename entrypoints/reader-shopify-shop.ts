import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { shopify } from '../utils/marketplaces/shopify/index.ts';
import { shopReaders } from '../utils/marketplaces/shopify/shop.ts';

export default defineUnlistedScript(() => offerReader(shopify, 'shop', shopReaders));
