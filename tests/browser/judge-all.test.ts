import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { judgeAll, judgeKeys } from '../../utils/browser/judge-all.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
const grounds = { targets: [], now: NOON };
const shouting = 'WALNUT KERNELS FROM LONGNAN IN BAGS';
let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-judge-${turn}`);
});
const read = (title: string, at: number) =>
  inTurn(() => keep(db, aReading({ listings: [aSeenListing({ title })] }), aSource({ at })));
const rulesFailed = async () =>
  (await db.reports.get(key))?.audits.filter(({ result }) => result === 'failed').map(({ rule }) => rule);

/** Does something while listings have been read to be judged, and before their reports are kept. */
function meanwhile(work: () => Promise<unknown>): void {
  const papers = db.papers.toArray.bind(db.papers);
  db.papers.toArray = (async () => {
    db.papers.toArray = papers as typeof db.papers.toArray;
    await work();
    return papers();
  }) as unknown as typeof db.papers.toArray;
}

test('of a listing that was erased while it was judged nothing comes back', async () => {
  await read('Walnut kernels', NOON);
  meanwhile(() => erase(db, { kind: 'listing', key }));
  await judgeAll(db, grounds);
  expect(await db.reports.count()).toBe(0);
});

test('what was read while all was judged is judged as it now stands', async () => {
  await read(shouting, NOON);
  await judgeAll(db, grounds);
  expect(await rulesFailed()).toContain('all-caps');
  meanwhile(async () => {
    await read('Walnut kernels from Longnan', NOON + 1);
    await judgeKeys(db, [key], grounds);
  });
  await judgeAll(db, grounds);
  expect(await rulesFailed()).not.toContain('all-caps');
});
