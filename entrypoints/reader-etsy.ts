import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { etsy } from '../utils/marketplaces/etsy/index.ts';
import { readers } from '../utils/marketplaces/etsy/readers.ts';

export default defineUnlistedScript(() => offerReader(etsy, readers));
