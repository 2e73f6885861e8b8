import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { ozon } from '../utils/marketplaces/ozon/index.ts';
import { readers } from '../utils/marketplaces/ozon/readers.ts';

export default defineUnlistedScript(() => runConsole(ozon, readers));
