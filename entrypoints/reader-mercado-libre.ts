import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { mercadoLibre } from '../utils/marketplaces/mercado-libre/index.ts';
import { readers } from '../utils/marketplaces/mercado-libre/readers.ts';

export default defineUnlistedScript(() => offerReader(mercadoLibre, readers));
