import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/ozon/console.ts';
import { ozon } from '../utils/marketplaces/ozon/index.ts';

export default defineUnlistedScript(() => offerReader(ozon, 'console', consoleReaders));
