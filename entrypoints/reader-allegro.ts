import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { allegro } from '../utils/marketplaces/allegro/index.ts';
import { readers } from '../utils/marketplaces/allegro/readers.ts';

export default defineUnlistedScript(() => offerReader(allegro, readers));
