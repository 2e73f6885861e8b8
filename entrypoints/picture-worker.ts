import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPictureWorker } from '../utils/browser/picture-worker.ts';

export default defineUnlistedScript(startPictureWorker);
