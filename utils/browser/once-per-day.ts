import { browser } from 'wxt/browser';

/** Does something at most once a day (UTC), whichever worker comes to it first; a day on which it failed is tried again. `now`: ms since 1970 UTC. */
export async function oncePerDay(name: string, now: number, work: () => Promise<unknown>): Promise<void> {
  const key = `done:${name}`;
  const today = new Date(now).toISOString().slice(0, 10);
  if ((await browser.storage.local.get(key))[key] === today) return;
  await work();
  await browser.storage.local.set({ [key]: today });
}
