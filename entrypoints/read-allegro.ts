import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { allegro } from '../utils/marketplaces/allegro/index.ts';
import { readers } from '../utils/marketplaces/allegro/readers.ts';

export default defineUnlistedScript(() => runConsole(allegro, readers));
