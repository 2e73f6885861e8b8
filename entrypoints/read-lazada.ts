import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { lazada } from '../utils/marketplaces/lazada/index.ts';
import { readers } from '../utils/marketplaces/lazada/readers.ts';

export default defineUnlistedScript(() => runConsole(lazada, readers));
