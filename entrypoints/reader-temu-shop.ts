import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { temu } from '../utils/marketplaces/temu/index.ts';
import { shopReaders } from '../utils/marketplaces/temu/shop.ts';

export default defineUnlistedScript(() => offerReader(temu, 'shop', shopReaders));
