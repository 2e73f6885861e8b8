import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../utils/browser/reader-script.ts';
import { alibaba } from '../utils/marketplaces/alibaba/index.ts';
import { readers } from '../utils/marketplaces/alibaba/readers.ts';

export default defineUnlistedScript(() => offerReader(alibaba, readers));
