import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { countFor, erase } from '../../utils/browser/erase.ts';
import { keep } from '../../utils/browser/keep.ts';
import { savePaper } from '../../utils/browser/papers.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';

let db: Database;
let turn = 0;
const metrics = { clicks: { value: 5, period: { start: '2026-11-01', end: '2026-11-01' } } };

beforeEach(async () => {
  turn += 1;
  db = new Database(`crossbill-erase-${turn}`);
  await keep(
    db,
    aReading({ account: 'CANARY', listings: [aSeenListing({ metrics }), aSeenListing({ id: 'B0SECOND00', metrics })] }),
    aSource(),
  );
  await keep(db, aReading({ store: 'FR', listings: [aSeenListing({ metrics })] }), aSource());
  await keep(
    db,
    aReading({
      marketplace: 'ozon',
      store: 'RU',
      reader: 'ozon/listings',
      listings: [aSeenListing({ id: '123456789', metrics })],
    }),
    aSource(),
  );
  await savePaper(db, {
    id: 'p1',
    kind: 'eu-organic-claim',
    number: 'CN-BIO-140',
    issuer: 'x',
    scope: [],
    markets: [],
    changedAt: NOON,
  });
});

test('a listing goes with all that hangs on it, counted before and after', async () => {
  const key = (await db.listings.toCollection().primaryKeys())[0] ?? '';
  const { before, after } = await erase(db, { kind: 'listing', key });
  expect(before).toEqual({ listings: 1, snapshots: 1, measurements: 1, versions: 2, reports: 0, papers: 0 });
  expect(Object.values(after)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await db.listings.count()).toBe(3);
  expect(await db.snapshots.count()).toBe(3);
});

test('an account goes and leaves no trace of its name', async () => {
  await erase(db, { kind: 'account', marketplace: 'amazon', store: 'DE', account: 'CANARY' });
  for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('CANARY');
  expect(await db.listings.count()).toBe(2);
});

test('a marketplace goes, the others stay, and papers belong to no marketplace', async () => {
  await erase(db, { kind: 'marketplace', marketplace: 'amazon' });
  expect((await db.listings.toArray()).map(({ marketplace }) => marketplace)).toEqual(['ozon']);
  expect(await db.papers.count()).toBe(1);
});

test('everything goes', async () => {
  expect((await countFor(db, { kind: 'everything' })).papers).toBe(1);
  await erase(db, { kind: 'everything' });
  for (const table of db.tables) expect(await table.count()).toBe(0);
});
