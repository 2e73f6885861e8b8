import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { lazada } from '../utils/marketplaces/lazada/index.ts';
import { shopReaders } from '../utils/marketplaces/lazada/shop.ts';

export default defineUnlistedScript(() => offerReader(lazada, 'shop', shopReaders));
