import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { wildberries } from '../utils/marketplaces/wildberries/index.ts';
import { readers } from '../utils/marketplaces/wildberries/readers.ts';

export default defineUnlistedScript(() => offerReader(wildberries, readers));
