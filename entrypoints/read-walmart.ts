import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { walmart } from '../utils/marketplaces/walmart/index.ts';
import { readers } from '../utils/marketplaces/walmart/readers.ts';

export default defineUnlistedScript(() => runConsole(walmart, readers));
