import { Database } from '../../utils/browser/database.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { DAYS, inBatches, keyOf, sampleNumbers } from './frame/sample-numbers.ts';

const METRICS = 6;
/** Looked up so often, one after another, as a person opens one listing after the other. */
const LOOKS = 60;

/** Two years of one listing, out of a small history and out of a large one. */
const outOf = (count: number) =>
  variant({
    prepare: async () => {
      const db = new Database('crossbill-bench');
      await db.delete();
      await db.open();
      for (const batch of inBatches(sampleNumbers(count), 50_000)) await write(db, { measured: packMonths(batch) });
      return db;
    },
    run: async (db) => {
      const listings = Math.floor(count / METRICS / DAYS);
      return timed(async () => {
        for (let look = 0; look < LOOKS; look += 1) {
          const found = await measurementsOf(db, keyOf((look * 37) % listings));
          if (found.length !== DAYS * METRICS) throw new Error(`${found.length} numbers, not ${DAYS * METRICS}`);
        }
      });
    },
  });

export const bench: Bench = {
  subject: `Two years of one listing (${(DAYS * METRICS).toLocaleString('en')} numbers), ${LOOKS} times`,
  rounds: 3,
  alone: true,
  variants: { 'out of 1,000,000': outOf(1_000_000), 'out of 10,000': outOf(10_000) },
  lines: [
    {
      name: 'time, one listing out of 1,000,000 numbers, against out of 10,000',
      ours: 'out of 1,000,000',
      baseline: 'out of 10,000',
      of: 'ms',
      as: 'cost',
      wanted: 1.5,
    },
  ],
};
