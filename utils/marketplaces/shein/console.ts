import type { Readers } from '../marketplace.ts';
import { edit } from './edit.ts';
import { listings } from './listings.ts';
import { metrics } from './metrics.ts';

/** What sellers see of it. */
export const consoleReaders: Readers = [edit, metrics, listings];
