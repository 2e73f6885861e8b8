import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/shopee/console.ts';
import { shopee } from '../utils/marketplaces/shopee/index.ts';

export default defineUnlistedScript(() => offerReader(shopee, 'console', consoleReaders));
