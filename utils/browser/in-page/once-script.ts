import { marketplaceAt, marketplaces } from '../../marketplaces/index.ts';
import { readersAt } from '../../marketplaces/readers.ts';
import { isPrivatePage } from '../../private-pages.ts';
import { readPage } from '../../read-page.ts';
import { wallOf } from '../../reading/walls.ts';
import type { PageReading } from '../../reading.ts';

/**
 * Reads the page once, with every reader there is and the general one behind them; what it returns is the result of the
 * injection. A page still being drawn is given a moment to finish; what waits even then is not as we know it.
 */
export async function readOnce(): Promise<{ reading: PageReading; address: string }> {
  const address = location.href.slice(0, 4000);
  const marketplace = marketplaceAt(location.hostname)?.id ?? null;
  const unread = (
    state: 'changed' | 'not-ours' | 'wall',
    reader: string,
  ): { reading: PageReading; address: string } => ({
    reading: {
      ...{ marketplace, store: 'unknown', page: null, state, reader: `${marketplace ?? 'any'}/${reader}` },
      ...{ listings: [], notUnderstood: [] },
    },
    address,
  });
  const read = () =>
    readPage(document, new URL(location.href), {
      readers: readersAt(location.hostname),
      marketplaces,
      wall: wallOf,
      now: Date.now(),
      clock: () => performance.now(),
      budget: 3000,
    });
  for (let tries = 0; tries < 8; tries += 1) {
    const url = new URL(location.href);
    // Nothing is read there, but that one stands before a log-in may be said.
    if (isPrivatePage(url)) return unread(wallOf(document, url) ? 'wall' : 'not-ours', 'private');
    const reading = read();
    if (reading !== 'waiting') return { reading, address };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return unread('changed', 'waiting');
}
