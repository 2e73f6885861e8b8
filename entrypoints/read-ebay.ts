import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { ebay } from '../utils/marketplaces/ebay/index.ts';
import { readers } from '../utils/marketplaces/ebay/readers.ts';

export default defineUnlistedScript(() => runConsole(ebay, readers));
