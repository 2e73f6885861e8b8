import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { shein } from '../utils/marketplaces/shein/index.ts';
import { readers } from '../utils/marketplaces/shein/readers.ts';

export default defineUnlistedScript(() => runConsole(shein, readers));
