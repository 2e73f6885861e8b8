import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { wildberries } from '../utils/marketplaces/wildberries/index.ts';
import { shopReaders } from '../utils/marketplaces/wildberries/shop.ts';

export default defineUnlistedScript(() => offerReader(wildberries, 'shop', shopReaders));
