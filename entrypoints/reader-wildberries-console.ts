import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/wildberries/console.ts';
import { wildberries } from '../utils/marketplaces/wildberries/index.ts';

export default defineUnlistedScript(() => offerReader(wildberries, 'console', consoleReaders));
