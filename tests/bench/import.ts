import { parse } from 'papaparse';
import { privateCopy } from '../../utils/browser/copy/second-copy.ts';
import { Database } from '../../utils/browser/database.ts';
import { bytesIn } from '../../utils/browser/desk/file-bytes.ts';
import { bringIn } from '../../utils/browser/intake/bring-in.ts';
import { countMeasurements } from '../../utils/browser/store/measurements.ts';
import { surveyReport } from '../../utils/reports/survey.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { needed } from './frame/held.ts';
import { fileByDays, fileOfListings } from './frame/report-files.ts';
import { breath } from './frame/sample-rows.ts';

const MANY = 1_000_000;
const FEW = 100_000;
const DIFFERENT = 50_000;
const LISTINGS = 2000;
/** A row of the file by days has two numbers, one of listings four and a title. */
const NUMBERS = { days: 2, listings: 4 };

async function fresh(): Promise<Database> {
  const db = new Database('crossbill-bench');
  await db.delete();
  await db.open();
  return db;
}

async function bring(db: Database, file: File, told?: (rows: number) => void): Promise<void> {
  // The desk's worker, too, hears now and then whether it is to stop.
  const doing = {
    progress: (rows: number) => {
      told?.(rows);
      return breath();
    },
  };
  const survey = await surveyReport(bytesIn(file), { progress: breath });
  if (!survey?.kind) throw new Error('the file is of no known kind');
  const about = { id: 'bench', name: file.name, digest: '0'.repeat(64), kind: survey.kind, now: Date.now() };
  const shop = { marketplace: 'amazon' as const, store: 'DE', period: { start: '2026-10-01', end: '2026-10-31' } };
  await bringIn(db, bytesIn(file), { ...about, ...shop, asOf: about.now, survey }, doing);
}

/** As the desk does it once a file was agreed to: surveyed, read in a stream, held against what is known, sealed in the second copy, kept with its undo. */
const broughtIn = (rows: number, kind: keyof typeof NUMBERS) =>
  variant({
    prepare: async () => {
      const db = new Database('crossbill-bench');
      await db.delete();
      await db.open();
      db.copy = privateCopy(`bench-${Date.now()}`);
      return { db, file: kind === 'days' ? fileByDays(rows, LISTINGS) : fileOfListings(rows) };
    },
    run: async ({ db, file }) => {
      const before = needed();
      let held = 0;
      const sample = await timed(async () => {
        const survey = await surveyReport(bytesIn(file));
        if (!survey?.kind) throw new Error('the file is of no known kind');
        const bringing = {
          ...{
            id: 'bench',
            name: file.name,
            digest: '0'.repeat(64),
            kind: survey.kind,
            marketplace: 'amazon' as const,
          },
          ...{
            store: 'DE',
            period: { start: '2026-10-01', end: '2026-10-31' },
            now: Date.now(),
            asOf: Date.now(),
            survey,
          },
        };
        let next = rows / 10;
        const progress = (done: number) => {
          if (done < next) return;
          next += rows / 10;
          held = Math.max(held, needed() - before);
        };
        await bringIn(db, bytesIn(file), bringing, { progress });
      });
      const found = await countMeasurements(db);
      if (found !== rows * NUMBERS[kind]) throw new Error(`${found} numbers came in, not ${rows * NUMBERS[kind]}`);
      return { ...sample, held, 'µs a row': (sample.ms * 1000) / rows, 'file MB': file.size / 1e6 };
    },
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve) => {
    transaction.oncomplete = () => resolve();
  });

const openRaw = (name: string, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onsuccess = () => resolve(opening.result);
  });

/** What one would write in an afternoon: the file parsed by Papa Parse, each row put as a record, 1,000 a transaction. */
const rawRows = (rows: number) =>
  variant({
    prepare: async () => ({
      db: await openRaw('raw', (db) => db.createObjectStore('rows', { autoIncrement: true })),
      file: fileByDays(rows, LISTINGS),
    }),
    run: async ({ db, file }) => {
      const sample = await timed(async () => {
        const { data } = parse<Record<string, string>>(await file.text(), { header: true, skipEmptyLines: true });
        for (let from = 0; from < data.length; from += 1000) {
          const transaction = db.transaction('rows', 'readwrite');
          for (const row of data.slice(from, from + 1000)) transaction.objectStore('rows').put(row);
          await done(transaction);
        }
      });
      return { ...sample, 'µs a row': (sample.ms * 1000) / rows };
    },
  });

const tables = ['listings', 'snapshots', 'versions', 'months'] as const;

/** The four records that come of each new listing, merely put, 1,000 listings a transaction: neither read, nor sealed, nor undoable. */
const rawRecords = (rows: number) =>
  variant({
    prepare: async () => {
      const db = await fresh();
      await bring(db, fileOfListings(rows));
      const held = await Promise.all(tables.map((name) => db.table(name).toArray()));
      await db.delete();
      await db.open();
      db.close();
      return { held, raw: await openRaw(db.name) };
    },
    run: async ({ held, raw }) => {
      const sample = await timed(async () => {
        for (let from = 0; from < rows; from += 1000) {
          const transaction = raw.transaction(tables, 'readwrite');
          tables.forEach((name, at) => {
            for (const row of held[at]?.slice(from, from + 1000) ?? []) transaction.objectStore(name).put(row);
          });
          await done(transaction);
        }
      });
      return { ...sample, 'µs a row': (sample.ms * 1000) / rows };
    },
  });

const count = (rows: number) => rows.toLocaleString('en');
const names = {
  many: `Crossbill, ${count(MANY)} rows by days`,
  few: `Crossbill, ${count(FEW)} rows by days`,
  rawDays: `Papa Parse and a raw record a row, ${count(FEW)} rows by days`,
  listings: `Crossbill, ${count(DIFFERENT)} different listings`,
  rawListings: `raw IndexedDB, the four records of each of ${count(DIFFERENT)} listings`,
};

/** A CSV of a million rows (2,000 listings on 500 days) brought in, and one in which every row is another listing. */
export const bench: Bench = {
  subject: 'Bringing in a CSV, with its undo and the second copy',
  rounds: 2,
  alone: true,
  variants: {
    [names.many]: broughtIn(MANY, 'days'),
    [names.few]: broughtIn(FEW, 'days'),
    [names.rawDays]: rawRows(FEW),
    [names.listings]: broughtIn(DIFFERENT, 'listings'),
    [names.rawListings]: rawRecords(DIFFERENT),
  },
  lines: [
    { name: 'time a row by days, of a million', ours: names.many, baseline: names.rawDays, of: 'µs a row', as: 'cost' },
    {
      name: 'time a row, ten times the rows',
      ours: names.many,
      baseline: names.few,
      of: 'µs a row',
      as: 'cost',
      wanted: 1.5,
    },
    { name: 'held in memory, ten times the rows', ours: names.many, baseline: names.few, of: 'held', as: 'cost' },
    {
      name: 'time of a new listing, read and sealed and undoable, against its records merely put',
      ours: names.listings,
      baseline: names.rawListings,
      of: 'µs a row',
      as: 'cost',
    },
  ],
};
