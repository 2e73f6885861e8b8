import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { count } from './counters.ts';

const KEY = 'no-room';

/** Notes that a reading could not be kept for want of room: in memory, since the disk may not take even that, and counted where it does. */
export async function noteNoRoom(db: Database, at: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: at }).catch(() => undefined);
  // Not waited for: on a full disk it may take as long as it likes.
  void count(db, KEY, at).catch(() => undefined);
}

/** Calls back with the moment (ms since 1970 UTC) a reading last found no room, now and at every change, until the signal ends it. */
export function watchNoRoom(callback: (at: number) => void, signal: AbortSignal): void {
  const told = (value: unknown) => {
    const at = z.number().safeParse(value);
    if (at.success && !signal.aborted) callback(at.data);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && KEY in changes) told(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void browser.storage.session.get(KEY).then(
    (stored) => told(stored[KEY]),
    () => undefined,
  );
}
