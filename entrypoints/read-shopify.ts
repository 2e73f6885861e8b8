import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { shopify } from '../utils/marketplaces/shopify/index.ts';
import { readers } from '../utils/marketplaces/shopify/readers.ts';

export default defineUnlistedScript(() => runConsole(shopify, readers));
