import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { aliexpress } from '../utils/marketplaces/aliexpress/index.ts';
import { readers } from '../utils/marketplaces/aliexpress/readers.ts';

export default defineUnlistedScript(() => runConsole(aliexpress, readers));
