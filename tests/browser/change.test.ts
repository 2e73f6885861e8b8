import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { type Change, inverseOf } from '../../utils/browser/store/change.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { write } from '../../utils/browser/store/write.ts';
import { packMonths } from '../../utils/history/months.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
const clicks = (day: string, value: number) => ({ clicks: { value, period: { start: day, end: day } } });

let db: Database;
let turn = 0;
beforeEach(async () => {
  turn += 1;
  db = new Database(`crossbill-change-${turn}`);
  await keep(db, aReading({ listings: [aSeenListing({ metrics: clicks('2026-11-01', 5) })] }), aSource());
});

const everything = async () =>
  Promise.all([db.listings, db.snapshots, db.months, db.versions, db.papers].map((table) => table.toArray()));
const paper = { id: 'p1', kind: 'eu-organic', number: '1', issuer: '', scope: [], markets: [], changedAt: NOON };

describe('a change', () => {
  test('written again changes nothing', async () => {
    const [number] = await measurementsOf(db, key);
    if (!number) throw new Error('no number');
    const change: Change = {
      put: { papers: [paper] },
      measured: packMonths([{ ...number, value: 6, readAt: NOON + 1, source: { ...number.source, at: NOON + 1 } }]),
    };
    await write(db, change);
    const once = await everything();
    await write(db, change);
    expect(await everything()).toEqual(once);
  });

  test('is taken back by its inverse, number by number and row by row', async () => {
    const before = await everything();
    const known = await db.listings.toArray();
    const [number] = await measurementsOf(db, key);
    if (!number) throw new Error('no number');
    const source = { ...number.source, via: 'file' as const, at: NOON + 5 };
    const change: Change = {
      put: { papers: [paper], listings: known.map((one) => ({ ...one, lastSeen: NOON + 5 })) },
      measured: packMonths([
        { ...number, value: 9, readAt: NOON + 5, source: { ...source, via: 'page' } },
        {
          ...number,
          period: '2025-02-28/2025-02-28',
          start: '2025-02-28',
          end: '2025-02-28',
          via: 'file',
          readAt: NOON + 5,
          source,
        },
      ]),
    };
    const inverse = await inverseOf(db, change);
    await write(db, change);
    expect((await measurementsOf(db, key)).map(({ value }) => value)).toEqual([5, 9]);
    await write(db, inverse);
    expect((await measurementsOf(db, key)).map(({ value, readAt }) => [value, readAt])).toEqual([[5, NOON]]);
    const after = await everything();
    expect([after[0], after[1], after[3], after[4]]).toEqual([before[0], before[1], before[3], before[4]]);
  });

  test('an erasure has no inverse', async () => {
    await expect(inverseOf(db, { erase: { kind: 'everything' } })).rejects.toThrow('for good');
  });

  test('a turn is taken whole: two that rest on what stands do not read the same', async () => {
    const oneMore = () =>
      write(db, async () => {
        const known = await db.papers.get('p1');
        return { put: { papers: [{ ...paper, number: String(Number(known?.number ?? 0) + 1) }] } };
      });
    await Promise.all([oneMore(), oneMore(), oneMore(), oneMore()]);
    expect((await db.papers.get('p1'))?.number).toBe('4');
  });
});

test('one listing’s numbers from some month on', async () => {
  await keep(
    db,
    aReading({ listings: [aSeenListing({ metrics: clicks('2025-03-02', 1) })] }),
    aSource({ at: NOON + 1 }),
  );
  expect((await measurementsOf(db, key)).map(({ end }) => end)).toEqual(['2025-03-02', '2026-11-01']);
  expect((await measurementsOf(db, key, '2026-01')).map(({ end }) => end)).toEqual(['2026-11-01']);
});
