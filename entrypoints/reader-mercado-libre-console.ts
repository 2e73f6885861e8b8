import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/mercado-libre/console.ts';
import { mercadoLibre } from '../utils/marketplaces/mercado-libre/index.ts';

export default defineUnlistedScript(() => offerReader(mercadoLibre, 'console', consoleReaders));
