import { makeBackup } from '../../utils/browser/backup/make.ts';
import { lookAtBackup, restore } from '../../utils/browser/backup/restore.ts';
import { privateCopy } from '../../utils/browser/copy/second-copy.ts';
import { Database } from '../../utils/browser/database.ts';
import { bytesIn, kept } from '../../utils/browser/desk/file-bytes.ts';
import { inTurn, write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { heldWhile, needed } from './frame/held.ts';
import { inBatches, sampleNumbers } from './frame/sample-numbers.ts';

const MANY = 1_000_000;
const FEW = 250_000;
/** The same clock before and after. */
const about = { made: '2026-11-28T12:00:00.000Z', tool: 'bench', rules: '2026-11-28', unread: 0 };

async function filled(count: number): Promise<Database> {
  const db = await fresh();
  for (const batch of inBatches(sampleNumbers(count), 50_000)) await write(db, { measured: packMonths(batch) });
  return db;
}

async function fresh(): Promise<Database> {
  const db = new Database('crossbill-bench');
  await db.delete();
  await db.open();
  db.copy = privateCopy(`bench-${Date.now()}`);
  return db;
}

const digestOf = async (file: Blob): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))].join(' ');

const made = (count: number) =>
  variant({
    prepare: () => filled(count),
    run: async (db) => {
      const making = makeBackup(db, about, { take: heldWhile });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const begun = performance.now();
      const waited = await inTurn(async () => performance.now() - begun);
      return { ...(await making), waited };
    },
  });

/** Looked at and then restored into a history that was wiped, as the desk does it; the backup made of it then must be the same to the byte. */
const restored = (count: number) =>
  variant({
    prepare: async () => {
      const file = await makeBackup(await filled(count), about, { take: kept });
      const bytes = await file.arrayBuffer();
      return { file: new Blob([bytes]), db: await fresh() };
    },
    run: async ({ file, db }) => {
      const backup = { open: () => bytesIn(file) };
      const before = needed();
      let held = 0;
      let next = 0;
      const progress = (read: number) => {
        if (read < next) return;
        next = read + 1000;
        held = Math.max(held, needed() - before);
      };
      const sample = await timed(async () => {
        const { digest } = await lookAtBackup(db, backup, { progress });
        next = 0;
        await restore(db, backup, { id: 'bench', name: 'backup', digest, now: Date.now() }, { progress });
      });
      const again = await makeBackup(db, about, { take: kept });
      if ((await digestOf(again)) !== (await digestOf(file))) throw new Error('the backup made again is another');
      return { ...sample, held, megabytes: file.size / 1e6 };
    },
  });

/** A backup of a million numbers: made, and brought back after everything was wiped. */
export const bench: Bench = {
  subject: `A backup of ${MANY.toLocaleString('en')} measurements`,
  rounds: 2,
  alone: true,
  variants: {
    'made, 1,000,000': made(MANY),
    'made, 250,000': made(FEW),
    'restored, 1,000,000': restored(MANY),
    'restored, 250,000': restored(FEW),
  },
  lines: [
    { name: 'ms to make', ours: 'made, 1,000,000', of: 'ms', as: 'figure', wanted: 60_000 },
    { name: 'ms a reading waits meanwhile', ours: 'made, 1,000,000', of: 'waited', as: 'figure', wanted: 1000 },
    { name: 'ms to look at and restore', ours: 'restored, 1,000,000', of: 'ms', as: 'figure', wanted: 60_000 },
    { name: 'MB held while it is made', ours: 'made, 1,000,000', of: 'held', as: 'figure', wanted: 300 },
    { name: 'MB held while it is restored', ours: 'restored, 1,000,000', of: 'held', as: 'figure', wanted: 300 },
    {
      name: 'held while it is restored, four times the numbers',
      ours: 'restored, 1,000,000',
      baseline: 'restored, 250,000',
      of: 'held',
      as: 'cost',
    },
  ],
};
