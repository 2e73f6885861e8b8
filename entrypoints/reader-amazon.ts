import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { amazon } from '../utils/marketplaces/amazon/index.ts';
import { readers } from '../utils/marketplaces/amazon/readers.ts';

export default defineUnlistedScript(() => offerReader(amazon, readers));
