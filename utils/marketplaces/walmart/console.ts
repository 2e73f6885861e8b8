import type { Readers } from '../marketplace.ts';
import { listings } from './listings.ts';
import { metrics } from './metrics.ts';

/** What sellers see of it. */
export const consoleReaders: Readers = [metrics, listings];
