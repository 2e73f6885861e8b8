import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** Notes something until the browser is closed, in memory: also where the disk is full. Where even that fails, it is not noted. */
export const noteInSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value }).catch(() => undefined);

/** Calls back with what is noted, now where there is something and at every change, until the signal ends it. */
export function watchSession<Noted>(
  key: string,
  schema: z.ZodType<Noted>,
  callback: (noted: Noted) => void,
  signal: AbortSignal,
): void {
  const told = (value: unknown) => {
    const noted = schema.safeParse(value);
    if (noted.success && !signal.aborted) callback(noted.data);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) told(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void browser.storage.session.get(key).then(
    (stored) => told(stored[key]),
    () => undefined,
  );
}
