import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recover } from '../../utils/browser/copy/recover.ts';
import { Database, shelves } from '../../utils/browser/database.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { examine } from '../../utils/browser/store/doctor.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
import { inTurn, write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { keyOf } from '../../utils/listing.ts';
import { addDays } from '../../utils/text/dates.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

// Four tabs, the panel and an import at once, against the same one after the other; and clocks that are wrong.

/** Seeds tried; hundreds by `npm run test:long`. */
const SEEDS = process.env.CROSSBILL_LONG ? 200 : 12;

type Act = (db: Database) => Promise<unknown>;
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-10-01', days));

/** A tab's script tells what its page shows. */
const tab = fc
  .record({
    id: fc.constantFrom('A1', 'A2', 'A3'),
    stock: fc.integer({ min: 0, max: 4 }),
    title: fc.constantFrom('A', 'B', undefined),
    clicks: fc.integer({ min: 0, max: 3 }),
    day,
    at: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  })
  .map(
    ({ clicks, day: on, at, ...shown }): Act =>
      (db) =>
        inTurn(() =>
          keep(
            db,
            aReading({
              listings: [
                aSeenListing({ ...shown, metrics: { clicks: { value: clicks, period: { start: on, end: on } } } }),
              ],
            }),
            aSource({ at: NOON + at }),
          ),
        ),
  );

/** The panel saves a paper. */
const panel = fc.integer({ min: 1, max: 3 }).map(
  (id): Act =>
    (db) =>
      savePaper(db, {
        id: `p${id % 2}`,
        kind: 'eu-organic',
        number: String(id),
        issuer: '',
        scope: [],
        markets: [],
        changedAt: NOON,
      }),
);

/** A file brings numbers of many days. */
const intake = fc.array(fc.record({ day, value: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 20 }).map(
  (numbers): Act =>
    (db) =>
      write(db, {
        measured: packMonths(
          numbers.map(({ day: on, value }) => ({
            key: 'amazon/DE//id/A1',
            metric: 'clicks' as const,
            period: `${on}/${on}`,
            via: 'file' as const,
            value,
            unit: 'count' as const,
            spans: 'days' as const,
            start: on,
            end: on,
            readAt: NOON,
            source: { via: 'file' as const, reader: 'amazon-business-child', where: 'report.csv', at: NOON },
          })),
        ),
      }),
);

async function held(db: Database) {
  const rows: Record<string, unknown[]> = {};
  for (const [name, { copied }] of Object.entries(shelves)) if (copied) rows[name] = await db.shelf(name).toArray();
  return rows;
}

let turn = 0;
function opened(): Database {
  turn += 1;
  const db = new Database(`crossbill-writers-${turn}`);
  db.copy = memoryCopy();
  return db;
}

test('four tabs, the panel and an import at once end as one after the other would', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof({ weight: 4, arbitrary: tab }, { weight: 1, arbitrary: panel }, { weight: 1, arbitrary: intake }),
        { minLength: 2, maxLength: 12 },
      ),
      async (acts) => {
        const [atOnce, serial] = [opened(), opened()];
        await Promise.all(acts.map((act) => act(atOnce)));
        for (const act of acts) await act(serial);
        expect(await held(atOnce)).toEqual(await held(serial));
        // And so does what the second copy says.
        const { copy, name } = atOnce;
        const before = await held(atOnce);
        await atOnce.delete();
        const back = new Database(name);
        back.copy = copy;
        if (copy) await inTurn(() => recover(back, copy));
        expect(await held(back)).toEqual(before);
        await back.delete();
        await serial.delete();
      },
    ),
    { numRuns: SEEDS, seed: 5 },
  );
});

test.each([
  ['set back an hour', [0, -3_600_000, -3_599_000]],
  ['set forward a day and back', [0, 86_400_000, 1000]],
  [
    'the hour that daylight saving repeats',
    [Date.UTC(2026, 9, 25, 0, 30) - NOON, Date.UTC(2026, 9, 25, 1, 30) - NOON, Date.UTC(2026, 9, 25, 1, 30) - NOON],
  ],
  ['a leap day', [Date.UTC(2028, 1, 28, 23) - NOON, Date.UTC(2028, 1, 29, 12) - NOON, Date.UTC(2028, 2, 1, 1) - NOON]],
])(
  'a clock %s: every reading is there, strictly one after the other, and nothing is out of order',
  async (_what, moments) => {
    const db = opened();
    for (const [index, at] of moments.entries())
      await inTurn(() =>
        keep(
          db,
          aReading({ listings: [aSeenListing({ stock: index, title: `T${index}` })] }),
          aSource({ at: NOON + at }),
        ),
      );
    const times = (await db.snapshots.toArray()).map(({ at }) => at);
    expect(times).toHaveLength(moments.length);
    expect(times.every((at, index) => index === 0 || at > (times[index - 1] ?? 0))).toBe(true);
    await judgeAll(db, { targets: [], now: NOON });
    const later = Math.max(...times);
    expect((await examine(db, later)).ailments).toEqual([]);
    for (const { from, to } of await db.versions.toArray()) expect(from).toBeLessThanOrEqual(to);
  },
);

test.each([
  ['DE', Date.UTC(2026, 9, 25, 22, 30), '2026-10-25'],
  ['DE', Date.UTC(2026, 9, 25, 23, 30), '2026-10-26'],
  ['US', Date.UTC(2026, 2, 8, 7, 30), '2026-03-07'],
  ['US', Date.UTC(2026, 2, 9, 6, 59), '2026-03-08'],
  ['JP', Date.UTC(2028, 1, 28, 15, 0), '2028-02-29'],
])('a number as it stands now bears the day of the store %s, not of the computer', async (store, at, expected) => {
  const db = opened();
  await inTurn(() =>
    keep(
      db,
      aReading({ store, listings: [aSeenListing({ metrics: { salesRank: { value: 5, period: 'now' } } })] }),
      aSource({ at }),
    ),
  );
  const [key] = await db.listings.toCollection().primaryKeys();
  expect((await measurementsOf(db, key ?? '')).map(({ period }) => period)).toEqual([`now/${expected}`]);
});

test('a thousand pairs of listings that differ in marketplace, store, account or code: no two share a key', () => {
  const part = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '/', '%', '2', 'F', ' ') });
  const names = fc.record({
    marketplace: fc.constantFrom('amazon' as const, 'ozon' as const),
    store: fc.constantFrom('DE', 'RU', 'global'),
    account: fc.option(part, { nil: undefined }),
    id: fc.option(part, { nil: null }),
    sku: fc.option(part, { nil: undefined }),
  });
  fc.assert(
    fc.property(names, names, (one, other) => {
      const told = ({ marketplace, store, account, id, sku }: typeof one) =>
        JSON.stringify([marketplace, store, account ?? '', id ?? null, id ? null : (sku ?? null)]);
      const [key, otherKey] = [keyOf(one), keyOf(other)];
      expect(key !== undefined && key === otherKey).toBe(key !== undefined && told(one) === told(other));
    }),
    { numRuns: 1000 },
  );
});
