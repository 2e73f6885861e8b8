import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { mercadoLibre } from '../utils/marketplaces/mercado-libre/index.ts';
import { readers } from '../utils/marketplaces/mercado-libre/readers.ts';

export default defineUnlistedScript(() => runConsole(mercadoLibre, readers));
