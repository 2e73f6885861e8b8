import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/etsy/console.ts';
import { etsy } from '../utils/marketplaces/etsy/index.ts';

export default defineUnlistedScript(() => offerReader(etsy, 'console', consoleReaders));
