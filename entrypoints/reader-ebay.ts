import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { ebay } from '../utils/marketplaces/ebay/index.ts';
import { readers } from '../utils/marketplaces/ebay/readers.ts';

export default defineUnlistedScript(() => offerReader(ebay, readers));
