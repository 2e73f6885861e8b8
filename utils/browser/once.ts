import { browser } from 'wxt/browser';

/** Does something at most once a day (UTC), whichever worker comes to it first; a day on which it failed is tried again. `now`: ms since 1970 UTC. */
export async function oncePerDay(name: string, now: number, work: () => Promise<unknown>): Promise<void> {
  const key = `done:${name}`;
  const today = new Date(now).toISOString().slice(0, 10);
  if ((await browser.storage.local.get(key))[key] === today) return;
  await work();
  await browser.storage.local.set({ [key]: today });
}

/** Does something once between two starts of the browser; where it failed, it is tried again. */
export async function oncePerSession(name: string, work: () => Promise<unknown>): Promise<void> {
  const key = `done:${name}`;
  if ((await browser.storage.session.get(key))[key]) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
