import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPictureWorker } from '../utils/browser/pictures/picture-worker.ts';

export default defineUnlistedScript(startPictureWorker);
