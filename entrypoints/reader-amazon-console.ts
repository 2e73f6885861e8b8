import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/amazon/console.ts';
import { amazon } from '../utils/marketplaces/amazon/index.ts';

export default defineUnlistedScript(() => offerReader(amazon, 'console', consoleReaders));
