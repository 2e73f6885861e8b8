import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { allegro } from '../utils/marketplaces/allegro/index.ts';
import { shopReaders } from '../utils/marketplaces/allegro/shop.ts';

export default defineUnlistedScript(() => offerReader(allegro, 'shop', shopReaders));
