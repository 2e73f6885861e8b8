import { browser } from 'wxt/browser';
import { addDays, dayIn } from '../text/dates.ts';

/** A clock that has moved on by more days than this since it was last asked, or back, has leapt. */
const LEAP = 40;

/**
 * Does something that cannot be undone at most once a day (UTC), whichever worker comes to it first; a day on which it failed
 * is tried again. Where the clock has leapt it is not believed on that day: the work waits for the next. `now`: ms since 1970 UTC.
 */
export async function oncePerDay(name: string, now: number, work: () => Promise<unknown>): Promise<void> {
  const key = `done:${name}`;
  const today = dayIn(undefined, now);
  const last = (await browser.storage.local.get(key))[key];
  if (last === today) return;
  const isBelieved = typeof last === 'string' && last < today && today <= addDays(last, LEAP);
  if (isBelieved) await work();
  await browser.storage.local.set({ [key]: today });
}

/**
 * Does something at most once an hour between two starts of the browser, but where there is a reason to do it `again`; where it
 * failed, it is tried again. `now`: ms since 1970 UTC.
 */
export async function oncePerHour(
  name: string,
  { now, again }: { now: number; again: boolean },
  work: () => Promise<unknown>,
): Promise<void> {
  const key = `done:${name}`;
  const hour = Math.floor(now / 3_600_000);
  if (!again && (await browser.storage.session.get(key))[key] === hour) return;
  await work();
  await browser.storage.session.set({ [key]: hour });
}

/** Does something once between two starts of the browser; where it failed, it is tried again. */
export async function oncePerSession(name: string, work: () => Promise<unknown>): Promise<void> {
  const key = `done:${name}`;
  if ((await browser.storage.session.get(key))[key]) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
