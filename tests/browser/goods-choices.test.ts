import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { choicesOf, chooseGoods, sistersOf, unchooseGoods } from '../../utils/browser/store/goods-choices.ts';
import { keyOf } from '../../utils/listing.ts';
import { aListing } from '../listings.ts';
import './locks.ts';

const now = Date.UTC(2026, 10, 28);
const grounds = { targets: ['US'], now };
let db: Database;
let keys: string[];

beforeEach(async () => {
  db = new Database(`goods-choices-${Math.random()}`);
  keys = [];
  for (const [id, title, parent] of [
    ['B0CROSSBA1', 'Dog plush toy', undefined],
    ['B0CROSSBA2', 'DOG PLUSH TOY, large', undefined],
    ['B0CROSSBA3', 'Walnut kernels 500 g', 'B0CROSSBA9'],
    ['B0CROSSBA4', 'Walnut', 'B0CROSSBA9'],
  ] as const) {
    const listing = aListing({ id, marketplace: 'amazon', store: 'US', title, ...(parent ? { parent } : {}) });
    const key = keyOf(listing) ?? '';
    keys.push(key);
    await db.listings.put({ key, marketplace: 'amazon', listing, sources: {}, firstSeen: now, lastSeen: now } as never);
  }
  await judgeKeys(db, keys, grounds);
});

const goodsOf = async (at: number) => (await db.reports.get(keys[at] ?? ''))?.goods;

test('what the person says outranks the words, and what is asked follows it', async () => {
  expect(await goodsOf(0)).toMatchObject([
    { id: 'general.other', sure: false },
    { id: 'toys.general', sure: false },
  ]);
  await chooseGoods(db, [keys[0] ?? ''], 'toys.general', now);
  const [report] = await judgeKeys(db, [keys[0] ?? ''], grounds);
  expect(report?.goods).toEqual([{ id: 'toys.general', because: [], sure: true, said: true }]);
  expect(report?.audits.filter(({ paper }) => paper).every(({ paper }) => paper?.goods === 'toys.general')).toBe(true);
});

test('taken back, the words count again', async () => {
  await chooseGoods(db, [keys[0] ?? ''], 'toys.general', now);
  await unchooseGoods(db, keys[0] ?? '');
  const [report] = await judgeKeys(db, [keys[0] ?? ''], grounds);
  expect(report?.goods[0]).toMatchObject({ id: 'general.other', sure: false });
  expect((await choicesOf(db)).size).toBe(0);
});

test('the same is offered for listings with the same words and for variations, not for others, and not twice', async () => {
  const before = async (at: number) => ({ goods: (await goodsOf(at)) ?? [] });
  expect(await sistersOf(db, keys[0] ?? '', await before(0), 'toys.general')).toEqual([keys[1]]);
  expect(await sistersOf(db, keys[3] ?? '', await before(3), 'food.nuts')).toEqual([keys[2]]);
  await chooseGoods(db, [keys[1] ?? ''], 'toys.general', now);
  expect(await sistersOf(db, keys[0] ?? '', await before(0), 'toys.general')).toEqual([]);
});

test('a kind a newer version has dropped is as if nothing had been said', async () => {
  await chooseGoods(db, [keys[2] ?? ''], 'food.dropped', now);
  const [report] = await judgeKeys(db, [keys[2] ?? ''], grounds);
  expect(report?.goods).toMatchObject([{ id: 'food.nuts', sure: true }]);
});
