import { marketplaceAt, marketplaces } from '../../marketplaces/index.ts';
import { readersAt } from '../../marketplaces/readers.ts';
import { readPage } from '../../read-page.ts';
import { wallOf } from '../../reading/walls.ts';
import type { PageReading } from '../../reading.ts';

/**
 * Reads the page once, with every reader there is and the general one behind them; what it returns is the result of the
 * injection. A page still being drawn is given a moment to finish; what waits even then is not as we know it.
 */
export async function readOnce(): Promise<{ reading: PageReading; address: string }> {
  const address = location.href.slice(0, 4000);
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
    const reading = read();
    if (reading !== 'waiting') return { reading, address };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const marketplace = marketplaceAt(location.hostname)?.id ?? null;
  return {
    reading: {
      marketplace,
      store: 'unknown',
      page: null,
      state: 'changed',
      reader: `${marketplace ?? 'any'}/waiting`,
      listings: [],
      notUnderstood: [],
    },
    address,
  };
}
