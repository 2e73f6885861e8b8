import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { temu } from '../utils/marketplaces/temu/index.ts';
import { readers } from '../utils/marketplaces/temu/readers.ts';

export default defineUnlistedScript(() => offerReader(temu, readers));
