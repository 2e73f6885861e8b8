import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { walmart } from '../utils/marketplaces/walmart/index.ts';
import { shopReaders } from '../utils/marketplaces/walmart/shop.ts';

export default defineUnlistedScript(() => offerReader(walmart, 'shop', shopReaders));
