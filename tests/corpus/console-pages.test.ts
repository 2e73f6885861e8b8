import { describe, expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { type PageReading, readingSchema } from '../../utils/reading.ts';
import { addressOfCapture, type Capture, captures, type Expected, isThere, openCapture } from './capture.ts';

// Captured pages of seller consoles; they lie beside the project, and only where they do is this tried.
const consoles = captures.filter(({ page_kind: kind }) => kind === 'inventory-list' || kind === 'edit-listing');
const file = (capture: Capture) => [capture.file, capture] as const;

function readCapture(capture: Capture, address = addressOfCapture(capture)): PageReading {
  const reading = readPage(openCapture(capture), address, {
    readers: readersAt(address.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 23),
    clock: () => 0,
    budget: 1000,
  });
  if (reading === 'waiting') throw new Error('the page is still waited for');
  return reading;
}

/** Two addresses of one picture: what asks for a size is behind the '?'. */
const picture = (address: string | null | undefined): string | undefined => address?.split('?')[0];

/** What the manifest expects, in our words; what it does not speak of is left out. */
function expected(row: Expected): Record<string, unknown> {
  const has = (key: keyof Expected) => Object.hasOwn(row, key);
  return {
    ...(has('title') ? { title: row.title ?? undefined } : {}),
    ...(has('item_id') ? { id: row.item_id } : {}),
    ...(has('price') ? { price: row.price ?? undefined } : {}),
    ...(has('currency') ? { currency: row.currency ?? undefined } : {}),
    ...(has('main_image') ? { image: picture(row.main_image) } : {}),
  };
}

function seen(reading: PageReading, at: number): Record<string, unknown> {
  const listing = reading.listings[at];
  const amount = listing?.price?.amount;
  return {
    title: listing?.title,
    id: listing?.id,
    price: amount === undefined ? undefined : Number(amount),
    currency: listing?.price?.currency,
    image: picture(listing?.image),
  };
}

describe.skipIf(!isThere)('captured consoles', () => {
  test.each(consoles.map(file))('%s', (_name, capture) => {
    const reading = readCapture(capture);
    const rows = capture.expect.first_rows ?? [capture.expect];
    expect(reading.state).toBe('read');
    if (capture.expect.rows) expect(reading.listings).toHaveLength(capture.expect.rows);
    for (const [at, row] of rows.entries()) expect(seen(reading, at)).toMatchObject(expected(row));
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
  });

  test.each(consoles.filter(({ marketplace }) => /^(temu|wildberries)$/.test(marketplace)).map(file))(
    '%s, standing at the home of its marketplace',
    (_name, capture) => {
      const home = new URL(capture.marketplace === 'temu' ? 'https://www.temu.com/' : 'https://www.wildberries.ru/');
      const rows = capture.expect.first_rows ?? [];
      const reading = readCapture(capture, home);
      expect(reading.listings).toHaveLength(capture.expect.rows ?? 1);
      for (const [at, row] of rows.entries()) expect(seen(reading, at)).toMatchObject(expected(row));
    },
  );
});
