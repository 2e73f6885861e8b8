import { z } from 'zod';
import type { Database } from '../database.ts';
import { count } from './counters.ts';
import { noteInSession, watchSession } from './session-note.ts';

const KEY = 'no-room';

/** Notes that a reading could not be kept for want of room: in memory, since the disk may not take even that, and counted where it does. */
export async function noteNoRoom(db: Database, at: number): Promise<void> {
  await noteInSession(KEY, at);
  // Not waited for: on a full disk it may take as long as it likes.
  void count(db, KEY, at).catch(() => undefined);
}

/** Calls back with the moment (ms since 1970 UTC) a reading last found no room, now and at every change, until the signal ends it. */
export const watchNoRoom = (callback: (at: number) => void, signal: AbortSignal): void =>
  watchSession(KEY, z.number(), callback, signal);
