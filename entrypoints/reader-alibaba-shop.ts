import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { alibaba } from '../utils/marketplaces/alibaba/index.ts';
import { shopReaders } from '../utils/marketplaces/alibaba/shop.ts';

export default defineUnlistedScript(() => offerReader(alibaba, 'shop', shopReaders));
