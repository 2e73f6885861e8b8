import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { walmart } from '../utils/marketplaces/walmart/index.ts';
import { readers } from '../utils/marketplaces/walmart/readers.ts';

export default defineUnlistedScript(() => offerReader(walmart, readers));
