import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/in-page/reader-script.ts';
import { consoleReaders } from '../utils/marketplaces/alibaba/console.ts';
import { alibaba } from '../utils/marketplaces/alibaba/index.ts';

export default defineUnlistedScript(() => offerReader(alibaba, 'console', consoleReaders));
