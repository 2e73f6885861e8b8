import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { amazon } from '../utils/marketplaces/amazon/index.ts';
import { shopReaders } from '../utils/marketplaces/amazon/shop.ts';

export default defineUnlistedScript(() => offerReader(amazon, 'shop', shopReaders));
