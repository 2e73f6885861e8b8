import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/browser/start-background.ts';

export default defineBackground({ type: 'module', main: startBackground });
