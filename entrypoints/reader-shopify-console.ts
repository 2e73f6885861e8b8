import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/shopify/console.ts';
import { shopify } from '../utils/marketplaces/shopify/index.ts';

export default defineUnlistedScript(() => offerReader(shopify, 'console', consoleReaders));
