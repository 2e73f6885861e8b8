import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { shopee } from '../utils/marketplaces/shopee/index.ts';
import { readers } from '../utils/marketplaces/shopee/readers.ts';

export default defineUnlistedScript(() => offerReader(shopee, readers));
