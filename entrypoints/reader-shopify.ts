import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { shopify } from '../utils/marketplaces/shopify/index.ts';
import { readers } from '../utils/marketplaces/shopify/readers.ts';

export default defineUnlistedScript(() => offerReader(shopify, readers));
