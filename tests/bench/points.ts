import { privateCopy } from '../../utils/browser/copy/second-copy.ts';
import { Database } from '../../utils/browser/database.ts';
import { write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { inBatches, sampleNumbers } from './frame/sample-numbers.ts';

const NUMBERS = 100_000;
const BATCH = 20_000;

async function fresh(): Promise<Database> {
  const db = new Database('crossbill-bench');
  await db.delete();
  await db.open();
  return db;
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** A hundred thousand numbers at once, as an import brings them. */
export const bench: Bench = {
  subject: `Keeping ${NUMBERS.toLocaleString('en')} measurements at once`,
  rounds: 3,
  alone: true,
  variants: {
    'packed by listing and month': variant({
      prepare: fresh,
      run: (db) => kept(db),
    }),
    'packed, with the second copy': variant({
      prepare: async () => {
        const db = await fresh();
        db.copy = privateCopy(`bench-${Date.now()}`);
        return db;
      },
      run: (db) => kept(db),
    }),
    'raw IndexedDB, a record each, 1,000 a transaction': variant({
      prepare: async () => {
        const opening = indexedDB.open('raw', 1);
        return new Promise<IDBDatabase>((resolve) => {
          opening.onupgradeneeded = () =>
            opening.result.createObjectStore('measurements', { keyPath: ['key', 'metric', 'period', 'via'] });
          opening.onsuccess = () => resolve(opening.result);
        });
      },
      run: async (raw) => {
        const before = await usage();
        const sample = await timed(async () => {
          for (const batch of inBatches(sampleNumbers(NUMBERS), 1000)) {
            const transaction = raw.transaction('measurements', 'readwrite');
            const store = transaction.objectStore('measurements');
            for (const number of batch) store.put(number);
            await new Promise<void>((resolve) => {
              transaction.oncomplete = () => resolve();
            });
          }
        });
        return { ...sample, 'bytes a number': ((await usage()) - before) / NUMBERS };
      },
    }),
  },
  lines: [
    {
      name: 'time, numbers packed, against a raw record each',
      ours: 'packed by listing and month',
      baseline: 'raw IndexedDB, a record each, 1,000 a transaction',
      of: 'ms',
      as: 'cost',
      wanted: 1 / 5,
    },
    {
      name: 'time, with the second copy, against a raw record each',
      ours: 'packed, with the second copy',
      baseline: 'raw IndexedDB, a record each, 1,000 a transaction',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'bytes on disk, packed, against a raw record each',
      ours: 'packed by listing and month',
      baseline: 'raw IndexedDB, a record each, 1,000 a transaction',
      of: 'bytes a number',
      as: 'cost',
    },
  ],
};

async function kept(db: Database) {
  const before = await usage();
  const sample = await timed(async () => {
    for (const batch of inBatches(sampleNumbers(NUMBERS), BATCH)) await write(db, { measured: packMonths(batch) });
  });
  return { ...sample, 'bytes a number': ((await usage()) - before) / NUMBERS };
}
