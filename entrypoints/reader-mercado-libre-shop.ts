import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { mercadoLibre } from '../utils/marketplaces/mercado-libre/index.ts';
import { shopReaders } from '../utils/marketplaces/mercado-libre/shop.ts';

export default defineUnlistedScript(() => offerReader(mercadoLibre, 'shop', shopReaders));
