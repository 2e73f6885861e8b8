import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/allegro/console.ts';
import { allegro } from '../utils/marketplaces/allegro/index.ts';

export default defineUnlistedScript(() => offerReader(allegro, 'console', consoleReaders));
