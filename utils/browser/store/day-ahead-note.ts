import { z } from 'zod';
import { noteInSession, watchSession } from './session-note.ts';

const KEY = 'day-ahead';

/** Notes that a page showed numbers of a day ('yyyy-mm-dd') that by this computer's clock has not come yet. */
export const noteDayAhead = (day: string): Promise<void> => noteInSession(KEY, day);

/** Calls back with that day, now and at every change, until the signal ends it. */
export const watchDayAhead = (callback: (day: string) => void, signal: AbortSignal): void =>
  watchSession(KEY, z.iso.date(), callback, signal);
