import { browser } from 'wxt/browser';
import { z } from 'zod';

/**
 * The high-water mark: the last change that was made, noted outside IndexedDB. A database that is behind it has lost
 * something.
 */
export const markSchema = z.object({
  seq: z.number().int().nonnegative(),
  /** When, ms since 1970 UTC. */
  at: z.number(),
  written: z.record(z.string(), z.number()),
});
export type Mark = z.infer<typeof markSchema>;

/** Where the mark is noted; worlds without extension storage (a worker of the desk) have none, and leave it behind. */
export interface MarkKeeper {
  read(): Promise<Mark | undefined>;
  write(mark: Mark): Promise<void>;
}

const KEY = 'mark';

/** The mark in extension storage, a store of its own that outlives a wiped IndexedDB. */
export const storedMark: MarkKeeper = {
  async read() {
    const parsed = markSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return parsed.success ? parsed.data : undefined;
  },
  write: (mark) => browser.storage.local.set({ [KEY]: mark }),
};
