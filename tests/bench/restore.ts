import { rewrite } from '../../utils/browser/copy/base.ts';
import { inStep } from '../../utils/browser/copy/recover.ts';
import { privateCopy } from '../../utils/browser/copy/second-copy.ts';
import { Database } from '../../utils/browser/database.ts';
import { countMeasurements } from '../../utils/browser/store/measurements.ts';
import { inTurn, write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { inBatches, sampleNumbers } from './frame/sample-numbers.ts';

const NUMBERS = 1_000_000;

async function filled(): Promise<Database> {
  const db = new Database('crossbill-bench');
  await db.delete();
  await db.open();
  db.copy = privateCopy(`bench-${Date.now()}`);
  for (const batch of inBatches(sampleNumbers(NUMBERS), 50_000)) await write(db, { measured: packMonths(batch) });
  return db;
}

/** A million numbers in the second copy: written anew from the database, and brought back after the database is gone. */
export const bench: Bench = {
  subject: `The second copy of ${NUMBERS.toLocaleString('en')} measurements`,
  rounds: 2,
  alone: true,
  variants: {
    'written anew': variant({
      prepare: filled,
      run: async (db) => {
        let bytes = 0;
        const sample = await timed(async () => {
          bytes = await rewrite(db);
        });
        return { ...sample, 'bytes a number': bytes / NUMBERS };
      },
    }),
    'brought back': variant({
      prepare: async () => {
        const db = await filled();
        await rewrite(db);
        const { copy } = db;
        await db.delete();
        await db.open();
        if (!copy) throw new Error('no copy');
        return { db, copy };
      },
      run: async ({ db, copy }) => {
        const sample = await timed(() => inTurn(() => inStep(db, copy)));
        const found = await countMeasurements(db);
        if (found !== NUMBERS) throw new Error(`${found} numbers came back, not ${NUMBERS}`);
        return sample;
      },
    }),
  },
  lines: [
    {
      name: 'time, brought back, against written anew',
      ours: 'brought back',
      baseline: 'written anew',
      of: 'ms',
      as: 'cost',
    },
  ],
};
