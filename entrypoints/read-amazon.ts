import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { amazon } from '../utils/marketplaces/amazon/index.ts';
import { readers } from '../utils/marketplaces/amazon/readers.ts';

export default defineUnlistedScript(() => runConsole(amazon, readers));
