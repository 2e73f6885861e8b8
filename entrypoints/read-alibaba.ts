import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runConsole } from '../utils/browser/console-script.ts';
import { alibaba } from '../utils/marketplaces/alibaba/index.ts';
import { readers } from '../utils/marketplaces/alibaba/readers.ts';

export default defineUnlistedScript(() => runConsole(alibaba, readers));
