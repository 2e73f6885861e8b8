import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { aliexpress } from '../utils/marketplaces/aliexpress/index.ts';
import { readers } from '../utils/marketplaces/aliexpress/readers.ts';

export default defineUnlistedScript(() => offerReader(aliexpress, readers));
