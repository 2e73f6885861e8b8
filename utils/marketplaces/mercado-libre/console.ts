import type { Readers } from '../marketplace.ts';
import { edit } from './edit.ts';
import { listings } from './listings.ts';

/** What sellers see of it. */
export const consoleReaders: Readers = [edit, listings];
