import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/walmart/console.ts';
import { walmart } from '../utils/marketplaces/walmart/index.ts';

export default defineUnlistedScript(() => offerReader(walmart, 'console', consoleReaders));
