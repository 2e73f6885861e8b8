import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/lazada/console.ts';
import { lazada } from '../utils/marketplaces/lazada/index.ts';

export default defineUnlistedScript(() => offerReader(lazada, 'console', consoleReaders));
