import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { shein } from '../utils/marketplaces/shein/index.ts';
import { readers } from '../utils/marketplaces/shein/readers.ts';

export default defineUnlistedScript(() => offerReader(shein, readers));
