import { about } from '../about.ts';

/** How full the store is, in bytes, and whether the browser may delete it when the disk runs short. */
export interface Room {
  used: number;
  /** What the browser allows; it names a number even where it sets no limit. */
  of: number;
  lasting: boolean;
}

/** How much room the browser gives and how much is used; undefined where it does not say. */
export async function room(): Promise<Room | undefined> {
  if (!navigator.storage?.estimate) return undefined;
  const [{ usage = 0, quota = 0 }, lasting] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  // With this permission the browser neither limits nor evicts what an extension stores.
  return { used: usage, of: quota, lasting: lasting || about().permissions.includes('unlimitedStorage') };
}

/** Asks the browser to keep the store when the disk runs short; only a page may ask. Whether it agreed. */
export const askToLast = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false;
