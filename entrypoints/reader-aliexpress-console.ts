import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/aliexpress/console.ts';
import { aliexpress } from '../utils/marketplaces/aliexpress/index.ts';

export default defineUnlistedScript(() => offerReader(aliexpress, 'console', consoleReaders));
