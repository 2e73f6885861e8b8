import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { ozon } from '../utils/marketplaces/ozon/index.ts';
import { readers } from '../utils/marketplaces/ozon/readers.ts';

export default defineUnlistedScript(() => offerReader(ozon, readers));
