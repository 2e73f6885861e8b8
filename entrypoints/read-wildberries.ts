import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { wildberries } from '../utils/marketplaces/wildberries/index.ts';
import { readers } from '../utils/marketplaces/wildberries/readers.ts';

export default defineUnlistedScript(() => runConsole(wildberries, readers));
