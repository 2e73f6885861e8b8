import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/shein/console.ts';
import { shein } from '../utils/marketplaces/shein/index.ts';

export default defineUnlistedScript(() => offerReader(shein, 'console', consoleReaders));
