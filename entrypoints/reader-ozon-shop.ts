import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { ozon } from '../utils/marketplaces/ozon/index.ts';
import { shopReaders } from '../utils/marketplaces/ozon/shop.ts';

export default defineUnlistedScript(() => offerReader(ozon, 'shop', shopReaders));
