import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recover } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { takeBackCutOff } from '../../utils/browser/intake/cut-off.ts';
import { takeBack } from '../../utils/browser/intake/take-back.ts';
import { writeIntake } from '../../utils/browser/intake/write-intake.ts';
import { keep, planned } from '../../utils/browser/store/keep.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import type { Intake } from '../../utils/intake.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { killable } from './killable.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

// A file that is being brought in or taken back, and the page killed at every single dealing with the second copy: at the next
// start either all of it is there, and can be taken back, or nothing.

/** Every dealing by `npm run test:long`, else every eighth. */
const STEP = process.env.CROSSBILL_LONG ? 1 : 8;

const IDS = ['A1', 'A2', 'A3'];
const first: Intake = {
  ...{ id: 'one', at: NOON, asOf: NOON, what: 'report', name: 'a.csv', kind: 'amazon-business-sku' },
  ...{ digest: 'a'.repeat(64), marketplace: 'amazon', store: 'DE', state: 'open' },
  ...{ listings: 0, values: 0, terms: 0, refused: 0, parts: 0 },
};
const source = aSource({ via: 'file', reader: 'amazon-business-sku', where: 'a.csv', at: NOON });

/** Brings a file in, a listing a part. */
const bring = (db: Database) =>
  writeIntake(db, first, async (parts) => {
    for (const id of IDS)
      await inTurn(async () => {
        const { change, months } = await planned(db, aReading({ listings: [aSeenListing({ id, stock: 5 })] }), source);
        await parts.put(change, { listings: parts.now().listings + 1 }, months);
      });
    return {};
  });
const back = (db: Database) => takeBack(db, 'one');

async function rows(db: Database): Promise<unknown> {
  const [listings, snapshots, versions] = await Promise.all([
    db.listings.toArray(),
    db.snapshots.toArray(),
    db.versions.toArray(),
  ]);
  return { listings, snapshots, versions };
}

let turn = 0;
/** Does something and is killed at its `at`th dealing; then the browser starts again. How it stands, and how many dealings there were. */
async function killed(begin: (db: Database) => Promise<unknown>, does: (db: Database) => Promise<unknown>, at: number) {
  turn += 1;
  const whole = memoryCopy();
  const opened = () => new Database(`crossbill-cut-off-${turn}`);
  let db = opened();
  db.copy = whole;
  await inTurn(() =>
    keep(db, aReading({ listings: [aSeenListing({ id: 'A1', stock: 1 })] }), aSource({ at: NOON - 9 })),
  );
  const before = await rows(db);
  await begin(db);
  const all = await rows(db);
  const death = killable(whole, at, 'after');
  await does(death.of(db)).catch(() => undefined);
  db.close();
  db = opened();
  db.copy = whole;
  await inTurn(() => recover(db, whole));
  await takeBackCutOff(db);
  const after = await rows(db);
  const intake = await db.intakes.get('one');
  if (intake?.state === 'done') await back(db);
  return {
    before,
    all,
    after,
    intake,
    left: await rows(db),
    undos: await db.undos.count(),
    dealings: death.dealings(),
  };
}

test.each([
  ['brought in', async () => undefined, bring],
  ['taken back', bring, back],
] as const)('killed wherever while it is %s: all of it, or nothing', async (_what, begin, does) => {
  const { dealings } = await killed(begin, does, Number.POSITIVE_INFINITY);
  for (let at = 1; at <= dealings; at += STEP) {
    const { before, after, all, intake, left, undos } = await killed(begin, does, at);
    const isIn = intake?.state === 'done';
    if (does === back && isIn) expect(after, `at ${at}`).toEqual(all);
    if (!isIn) expect(after, `at ${at}`).toEqual(before);
    expect([left, undos], `at ${at}`).toEqual([before, 0]);
  }
});
