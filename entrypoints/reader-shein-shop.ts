import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { shein } from '../utils/marketplaces/shein/index.ts';
import { shopReaders } from '../utils/marketplaces/shein/shop.ts';

export default defineUnlistedScript(() => offerReader(shein, 'shop', shopReaders));
