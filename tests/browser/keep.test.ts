import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { keep, planned } from '../../utils/browser/store/keep.ts';
import { allMeasurements } from '../../utils/browser/store/measurements.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';

let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-test-${turn}`);
});
afterEach(() => db.delete());

async function allOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const all = async () => ({
  listings: await db.listings.toArray(),
  snapshots: await db.snapshots.toArray(),
  measurements: await allOf(allMeasurements(db)),
  versions: await db.versions.toArray(),
});

describe('keeping a reading', () => {
  test('keeps what was shown, with its source', async () => {
    const kept = await keep(db, aReading(), aSource());
    expect(kept).toEqual({ keys: ['amazon/DE//id/B0CROSSB1L'], added: 1, changed: 0, unnamed: 0 });
    const { listings, snapshots, versions } = await all();
    expect(listings[0]?.listing.title).toBe('Longnan walnut kernels, 1 kg');
    expect(listings[0]?.sources.price).toEqual({ source: aSource(), from: 'column "Price"' });
    expect(snapshots).toHaveLength(1);
    expect(versions.map(({ field }) => field).sort()).toEqual(['image', 'title']);
  });

  test('the same reading twice changes nothing but when it was last seen', async () => {
    await keep(db, aReading(), aSource());
    const first = await all();
    const kept = await keep(db, aReading(), aSource({ at: NOON + 60_000 }));
    const second = await all();
    expect(kept).toMatchObject({ added: 0, changed: 0 });
    expect(second.snapshots).toEqual(first.snapshots);
    expect(second.measurements).toEqual(first.measurements);
    expect(second.versions.map(({ from, to }) => [from, to])).toEqual([
      [NOON, NOON + 60_000],
      [NOON, NOON + 60_000],
    ]);
  });

  test('what is told again of the same moment writes no row', async () => {
    await keep(db, aReading(), aSource());
    const { change, months, kept } = await planned(db, aReading(), aSource());
    expect(kept.keys).toHaveLength(1);
    expect(change).toEqual({ put: { listings: [], snapshots: [], versions: [] }, measured: [] });
    expect(months).toEqual([]);
  });

  test('only what changed is a snapshot, and what was not shown stays as it was', async () => {
    await keep(db, aReading(), aSource());
    await keep(
      db,
      aReading({ listings: [aSeenListing({ stock: 118, title: undefined, price: undefined })] }),
      aSource({ at: NOON + 1 }),
    );
    const { listings, snapshots } = await all();
    expect(snapshots[1]?.changed).toEqual({ stock: 118 });
    expect(listings[0]?.listing).toMatchObject({
      stock: 118,
      title: 'Longnan walnut kernels, 1 kg',
      price: { amount: '19.90', currency: 'EUR' },
    });
  });

  test('the same code in two stores or two accounts never merges', async () => {
    await keep(db, aReading(), aSource());
    await keep(db, aReading({ store: 'FR' }), aSource());
    await keep(db, aReading({ account: 'Longnan Foods' }), aSource());
    expect((await all()).listings).toHaveLength(3);
  });

  test.each([
    ['amazon/DE', { store: 'DE' }, { store: 'DE', account: '/id' }],
    ['escaped', { account: 'a/id' }, { account: 'a' }],
  ])('keys never reach into one another: %s', async (_name, one, other) => {
    await keep(db, aReading(one), aSource());
    await keep(db, aReading(other), aSource());
    expect((await all()).listings).toHaveLength(2);
  });

  test('a row without any code is counted and not kept', async () => {
    const kept = await keep(db, aReading({ listings: [aSeenListing({ id: null, sku: undefined })] }), aSource());
    expect(kept).toEqual({ keys: [], added: 0, changed: 0, unnamed: 1 });
  });

  test('rows of one listing that disagree leave the field out; a price of one order is not the price', async () => {
    const rows = [
      aSeenListing({ price: { amount: '10.52', currency: 'CNY' } }),
      aSeenListing({ price: { amount: '11.00', currency: 'CNY' } }),
    ];
    await keep(db, aReading({ listings: rows }), aSource());
    const { listings } = await all();
    expect(listings[0]?.listing.price).toBeUndefined();
    expect(listings[0]?.listing.title).toBe('Longnan walnut kernels, 1 kg');
  });

  test('a clock set back keeps the order of what was read', async () => {
    await keep(db, aReading(), aSource({ at: NOON }));
    await keep(db, aReading({ listings: [aSeenListing({ stock: 1 })] }), aSource({ at: NOON - 3_600_000 }));
    await keep(db, aReading({ listings: [aSeenListing({ stock: 2 })] }), aSource({ at: NOON - 3_600_000 }));
    const moments = (await db.snapshots.toArray()).map(({ at }) => at);
    expect(moments).toEqual([NOON, NOON + 1, NOON + 2]);
    expect((await all()).listings[0]?.listing.stock).toBe(2);
  });
});

describe('numbers', () => {
  test('a clock that was two days ahead and was set right: what stands now is noted on the day it is now', async () => {
    const standing = (value: number) =>
      aReading({ listings: [aSeenListing({ stock: value, metrics: { salesRank: { value, period: 'now' } } })] });
    await keep(db, standing(5), aSource({ at: NOON + 2 * 86_400_000 }));
    await keep(db, standing(7), aSource({ at: NOON }));
    expect((await all()).measurements.map(({ period, value, readAt }) => [period, value, readAt])).toEqual([
      ['now/2026-11-23', 7, NOON],
      ['now/2026-11-25', 5, NOON + 2 * 86_400_000],
    ]);
  });

  const metrics = { impressions: { value: 1840, period: { start: '2026-11-01', end: '2026-11-07' } } };

  test('each period is its own; a week is never a day', async () => {
    await keep(db, aReading({ listings: [aSeenListing({ metrics })] }), aSource());
    await keep(
      db,
      aReading({
        listings: [
          aSeenListing({
            metrics: { impressions: { value: 210, period: { start: '2026-11-07', end: '2026-11-07' } } },
          }),
        ],
      }),
      aSource(),
    );
    expect((await all()).measurements.map(({ period, value, spans }) => [period, value, spans])).toEqual([
      ['2026-11-01/2026-11-07', 1840, 'days'],
      ['2026-11-07/2026-11-07', 210, 'days'],
    ]);
  });

  test('two rows of one listing, each of days of its own, keep both; of the same days only what they agree on', async () => {
    const day = (of: string, clicks: number, orders: number) => {
      const period = { start: of, end: of };
      return aSeenListing({ metrics: { clicks: { value: clicks, period }, orders: { value: orders, period } } });
    };
    const listings = [day('2026-11-01', 5, 1), day('2026-11-02', 7, 1), day('2026-11-02', 7, 2)];
    await keep(db, aReading({ listings }), aSource());
    expect((await all()).measurements.map(({ metric, start, value }) => [metric, start, value])).toEqual([
      ['clicks', '2026-11-01', 5],
      ['clicks', '2026-11-02', 7],
      ['orders', '2026-11-01', 1],
    ]);
  });

  test("without a period it is kept as not shown, under the store's day of the reading", async () => {
    await keep(
      db,
      aReading({ listings: [aSeenListing({ metrics: { clicks: { value: 7, period: null } } })] }),
      aSource({ at: Date.UTC(2026, 10, 22, 23, 30) }),
    );
    expect((await all()).measurements[0]).toMatchObject({ period: '?/2026-11-23', spans: 'unknown' });
    expect((await all()).measurements[0]).not.toHaveProperty('start');
  });

  test('a number that moved on within its period takes the newer reading; one that did not keeps the first', async () => {
    await keep(db, aReading({ listings: [aSeenListing({ metrics })] }), aSource());
    await keep(db, aReading({ listings: [aSeenListing({ metrics })] }), aSource({ at: NOON + 5 }));
    expect((await all()).measurements[0]?.readAt).toBe(NOON);
    await keep(
      db,
      aReading({ listings: [aSeenListing({ metrics: { impressions: { ...metrics.impressions, value: 1850 } } })] }),
      aSource({ at: NOON + 9 }),
    );
    expect((await all()).measurements.map(({ value, readAt }) => [value, readAt])).toEqual([[1850, NOON + 9]]);
  });
});

describe('versions', () => {
  const titled = (title: string, at: number, reader = 'amazon/listings') =>
    keep(db, aReading({ reader, listings: [aSeenListing({ title })] }), aSource({ at, reader }));
  const seen = async () =>
    (await db.versions.toArray())
      .filter(({ field }) => field === 'title')
      .map(({ value, from, to }) => [value, from - NOON, to - NOON]);

  test('each wording from when to when it was seen; a return is a version of its own', async () => {
    await titled('A', NOON);
    await titled('A', NOON + 10);
    await titled('B', NOON + 20);
    await titled('A', NOON + 30);
    expect(await seen()).toEqual([
      ['A', 0, 10],
      ['B', 20, 20],
      ['A', 30, 30],
    ]);
  });

  test('a page that cuts titles short is not a change of title', async () => {
    await titled('Longnan walnut kernels, 1 kg', NOON, 'amazon/edit');
    await titled('Longnan walnut ker', NOON + 10, 'amazon/listings');
    await titled('Longnan walnut kernels, 1 kg', NOON + 20, 'amazon/edit');
    expect(await seen()).toEqual([['Longnan walnut kernels, 1 kg', 0, 20]]);
  });

  test('the same picture at another size is not a change of picture', async () => {
    const pictured = (image: string, at: number) =>
      keep(db, aReading({ listings: [aSeenListing({ image })] }), aSource({ at }));
    await pictured('https://m.media-amazon.com/images/I/71abc._SL75_.jpg', NOON);
    await pictured('https://m.media-amazon.com/images/I/71abc._AC_SL1500_.jpg', NOON + 10);
    await pictured('https://m.media-amazon.com/images/I/81xyz._AC_SL1500_.jpg', NOON + 20);
    expect((await db.versions.toArray()).filter(({ field }) => field === 'image')).toHaveLength(2);
  });
});

test('any sequence of readings, each told once or thrice, keeps the same', async () => {
  const step = fc.record({
    stock: fc.integer({ min: 0, max: 3 }),
    title: fc.constantFrom('A', 'B', undefined),
    clicks: fc.integer({ min: 0, max: 2 }),
    id: fc.constantFrom('B0CROSSB1L', 'B0CROSSB2L'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
      async (steps, times) => {
        const run = async (name: string, often: () => number) => {
          const one = new Database(name);
          for (const [index, { clicks, ...shown }] of steps.entries()) {
            const reading = aReading({
              listings: [
                aSeenListing({
                  ...shown,
                  metrics: { clicks: { value: clicks, period: { start: '2026-11-01', end: '2026-11-01' } } },
                }),
              ],
            });
            for (let told = often(); told > 0; told -= 1)
              await keep(one, reading, aSource({ at: NOON + index * 1000 }));
          }
          const held = [
            await one.listings.toArray(),
            await one.snapshots.toArray(),
            await one.months.toArray(),
            await one.versions.toArray(),
          ];
          await one.delete();
          return held;
        };
        expect(await run('once', () => 1)).toEqual(await run('often', () => times.next().value ?? 1));
      },
    ),
    { numRuns: 40, seed: 7 },
  );
});
