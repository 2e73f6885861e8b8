import { privateCopy } from '../../utils/browser/copy/second-copy.ts';
import { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { apply, type Change } from '../../utils/browser/store/change.ts';
import { keep, planned } from '../../utils/browser/store/keep.ts';
import type { Month } from '../../utils/measurement.ts';
import type { MetricName } from '../../utils/metric.ts';
import { type PageReading, readingSchema } from '../../utils/reading.ts';
import type { Source } from '../../utils/source.ts';
import { type Bench, timed, variant } from './frame/bench.ts';

const LISTINGS = 250;
const READINGS = 20;
const SNAPSHOTS = LISTINGS * READINGS;
const start = Date.UTC(2026, 9, 1, 8);
const metrics: readonly MetricName[] = ['impressions', 'clicks', 'orders', 'units', 'revenue', 'conversionRate'];

/** The same list of 250 listings on twenty days: each day every price and stock has changed, and six numbers of the day before are shown. */
function readings(): { reading: PageReading; source: Source }[] {
  return Array.from({ length: READINGS }, (_, turn) => {
    const at = start + turn * 86_400_000;
    const day = new Date(at - 86_400_000).toISOString().slice(0, 10);
    const listings = Array.from({ length: LISTINGS }, (_, index) => ({
      id: `B0BENCH${String(index).padStart(4, '0')}`,
      sku: `SKU-${index}`,
      title: `Longnan walnut kernels, raw, shelled by hand, bag no. ${index}`,
      image: `https://m.media-amazon.com/images/I/bench${index}.jpg`,
      price: { amount: `${10 + index}.${String(turn).padStart(2, '0')}`, currency: 'EUR' },
      stock: index + turn,
      metrics: Object.fromEntries(
        metrics.map((metric, place) => [
          metric,
          {
            value: metric === 'conversionRate' ? 0.0125 : index * 10 + turn + place,
            period: { start: day, end: day },
            ...(metric === 'revenue' ? { currency: 'EUR' } : {}),
          },
        ]),
      ),
      sources: { title: 'column "Title"', price: 'column "Price"' },
    }));
    return {
      reading: {
        marketplace: 'amazon' as const,
        store: 'DE',
        page: 'listings' as const,
        state: 'read' as const,
        reader: 'amazon/listings',
        listings,
        notUnderstood: [],
      },
      source: {
        via: 'page' as const,
        reader: 'amazon/listings',
        where: 'https://sellercentral.amazon.de/inventory',
        at,
      },
    };
  });
}

const tables = ['listings', 'snapshots', 'months', 'versions'] as const;
/** What keeping one reading writes, and the rows of each table that come of it. */
interface Batch {
  change: Change;
  months: Month[];
  rows: Record<(typeof tables)[number], readonly unknown[]>;
}

/** What `keep` writes for each reading, taken down while it is written into a database that is then thrown away. */
async function batches(): Promise<Batch[]> {
  const db = new Database('crossbill-bench-scratch');
  await db.open();
  const all: Batch[] = [];
  for (const { reading, source } of readings()) {
    const { change, months } = await planned(db, reading, source);
    await apply(db, change, { months });
    const { listings = [], snapshots = [], versions = [] } = change.put ?? {};
    all.push({ change, months, rows: { listings, snapshots, months, versions } });
  }
  await db.delete();
  const taken = all.reduce((sum, { rows }) => sum + rows.snapshots.length, 0);
  if (taken !== SNAPSHOTS)
    throw new Error(`${taken} snapshots were taken down, not ${SNAPSHOTS}: nothing would be compared`);
  return all;
}

/** An empty database with our tables. */
async function fresh(): Promise<Database> {
  const db = new Database('crossbill-bench');
  await db.delete();
  await db.open();
  return db;
}

const done = (request: IDBRequest | IDBTransaction, event: 'success' | 'complete'): Promise<void> =>
  new Promise((resolve, reject) => {
    request.addEventListener(event, () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });

async function rate(work: () => Promise<void>, db: Database) {
  const sample = await timed(work);
  await db.delete();
  return { ...sample, snapshotsPerSecond: SNAPSHOTS / (sample.ms / 1000) };
}

/** Five thousand snapshots with their numbers, as twenty pages of 250 listings would bring them. */
export const bench: Bench = {
  subject: `Keeping ${SNAPSHOTS.toLocaleString('en')} snapshots and ${(SNAPSHOTS * metrics.length).toLocaleString('en')} measurements in ${READINGS} readings`,
  rounds: 3,
  alone: true,
  variants: {
    keep: variant({
      // The rows are worked out here too, so that the disk has gone through the same before.
      prepare: async () => ({ rows: await batches(), db: await fresh(), all: readings() }),
      run: ({ db, all }) =>
        rate(async () => {
          for (const { reading, source } of all) await keep(db, reading, source);
        }, db),
    }),
    'the transaction alone': variant({
      prepare: async () => ({ rows: await batches(), db: await fresh() }),
      run: ({ rows, db }) =>
        rate(async () => {
          for (const { change, months } of rows) await apply(db, change, { months });
        }, db),
    }),
    'the whole path: parsed, sealed in the second copy, kept, judged': variant({
      prepare: async () => ({ rows: await batches(), db: await fresh(), all: JSON.stringify(readings()) }),
      run: ({ db, all }) => {
        db.copy = privateCopy(`bench-${Date.now()}`);
        return rate(async () => {
          for (const told of JSON.parse(all) as { reading: unknown; source: Source }[]) {
            const kept = await keep(db, readingSchema.parse(told.reading), told.source);
            await judgeKeys(db, kept.keys, { targets: ['EU'], now: told.source.at });
          }
        }, db);
      },
    }),
    'Dexie bulkPut, the same rows': variant({
      prepare: async () => ({ rows: await batches(), db: await fresh() }),
      run: ({ rows, db }) =>
        rate(async () => {
          for (const batch of rows) {
            await db.transaction('rw', tables.slice(), async () => {
              for (const name of tables) await db.table(name).bulkPut(batch.rows[name]);
            });
          }
        }, db),
    }),
    'raw IndexedDB, the same rows': variant({
      prepare: async () => ({ rows: await batches(), db: await fresh() }),
      run: async ({ rows, db }) => {
        db.close();
        const opening = indexedDB.open(db.name);
        await done(opening, 'success');
        const raw = opening.result;
        return rate(async () => {
          for (const batch of rows) {
            const transaction = raw.transaction(tables, 'readwrite');
            for (const name of tables) {
              const store = transaction.objectStore(name);
              for (const row of batch.rows[name]) store.put(row);
            }
            await done(transaction, 'complete');
          }
          raw.close();
        }, db);
      },
    }),
  },
  lines: [
    {
      name: 'time, the transaction alone, against raw IndexedDB',
      ours: 'the transaction alone',
      baseline: 'raw IndexedDB, the same rows',
      of: 'ms',
      as: 'cost',
      wanted: 1 / 0.8,
    },
    {
      name: 'time, reading to kept, against raw IndexedDB',
      ours: 'keep',
      baseline: 'raw IndexedDB, the same rows',
      of: 'ms',
      as: 'cost',
      wanted: 1 / 0.8,
    },
    {
      name: 'time, the whole path, against raw IndexedDB',
      ours: 'the whole path: parsed, sealed in the second copy, kept, judged',
      baseline: 'raw IndexedDB, the same rows',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'time, Dexie alone, against raw IndexedDB',
      ours: 'Dexie bulkPut, the same rows',
      baseline: 'raw IndexedDB, the same rows',
      of: 'ms',
      as: 'cost',
    },
  ],
};
