import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/ebay/console.ts';
import { ebay } from '../utils/marketplaces/ebay/index.ts';

export default defineUnlistedScript(() => offerReader(ebay, 'console', consoleReaders));
