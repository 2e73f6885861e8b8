import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { aliexpress } from '../utils/marketplaces/aliexpress/index.ts';
import { shopReaders } from '../utils/marketplaces/aliexpress/shop.ts';

export default defineUnlistedScript(() => offerReader(aliexpress, 'shop', shopReaders));
