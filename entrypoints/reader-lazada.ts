import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { lazada } from '../utils/marketplaces/lazada/index.ts';
import { readers } from '../utils/marketplaces/lazada/readers.ts';

export default defineUnlistedScript(() => offerReader(lazada, readers));
