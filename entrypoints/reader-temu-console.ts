import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/temu/console.ts';
import { temu } from '../utils/marketplaces/temu/index.ts';

export default defineUnlistedScript(() => offerReader(temu, 'console', consoleReaders));
