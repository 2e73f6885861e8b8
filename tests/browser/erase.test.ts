import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { INTAKE_LOCK } from '../../utils/browser/intake/cut-off.ts';
import { noteTab, type TabNote, tabNote } from '../../utils/browser/pages/tab-notes.ts';
import { BringingIn, countFor, erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { saveOverride, savePaper } from '../../utils/browser/store/papers.ts';
import type { Intake } from '../../utils/intake.ts';
import { overrideId } from '../../utils/override.ts';
import { withoutPixels } from '../../utils/pictures/measured.ts';
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

test('pictures go with the last listing that shows them', async () => {
  const at = (name: string) => `https://m.media-amazon.com/images/I/${name}.jpg`;
  const [first, second] = await db.listings.where('marketplace').equals('amazon').toArray();
  const [ozon] = await db.listings.where('marketplace').equals('ozon').toArray();
  const shows = (row: typeof first, ...names: string[]) =>
    row &&
    db.listings.put({ ...row, listing: { ...row.listing, images: names.map((name) => ({ address: at(name) })) } });
  await shows(first, 'own', 'twice', 'shared');
  await shows(second, 'shared');
  await shows(ozon, 'other');
  const measured = withoutPixels(
    { width: 9, height: 9, format: 'jpeg', bytes: 9, animated: false, cmyk: false, profile: null, ending: null },
    null,
  );
  for (const [name, hash] of [
    ['own', 'a'],
    ['twice', 'b'],
    ['shared', 'c'],
    ['other', 'b'],
  ] as const) {
    await db.pictureAddresses.put({ address: at(name), hash, at: NOON });
    await db.pictures.put({ hash, measured, at: NOON });
  }
  await db.versions.put({
    key: first?.key ?? '',
    field: 'image',
    value: at('before'),
    from: NOON,
    to: NOON,
    reader: 'amazon/listings',
  });
  await db.pictureAddresses.put({ address: at('before'), hash: 'd', at: NOON });
  await db.pictures.put({ hash: 'd', measured, at: NOON });
  await erase(db, { kind: 'listing', key: first?.key ?? '' });
  expect((await db.pictures.toCollection().primaryKeys()).sort()).toEqual(['b', 'c']);
  expect((await db.pictureAddresses.toCollection().primaryKeys()).sort()).toEqual([at('other'), at('shared')]);
  await erase(db, { kind: 'marketplace', marketplace: 'amazon' });
  expect(await db.pictures.toCollection().primaryKeys()).toEqual(['b']);
});

test('is counted and erased by index, however many listings there are', async () => {
  const asked = vi.spyOn(db.snapshots, 'where');
  const { before } = await erase(db, { kind: 'marketplace', marketplace: 'amazon' });
  expect(before).toMatchObject({ listings: 3, snapshots: 3, measurements: 3, versions: 6 });
  expect(asked.mock.calls.length).toBeLessThanOrEqual(3);
});

test('what hangs on a listing that is no longer there goes with its shop', async () => {
  await db.listings.clear();
  await erase(db, { kind: 'account', marketplace: 'amazon', store: 'DE', account: 'CANARY' });
  for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('CANARY');
  expect(await db.snapshots.count()).toBe(2);
});

test('a shop on a domain of its own goes, and no other of that name', async () => {
  const shop = (host: string) =>
    keep(
      db,
      aReading({ marketplace: null, store: 'unknown', reader: 'any/product', listings: [aSeenListing()] }),
      aSource({ where: `https://${host}/p/1` }),
    );
  await shop('walnuts.example');
  const key = (await db.listings.where('marketplace').equals('other').primaryKeys())[0] ?? '';
  await db.listings.update(key, { account: 'one' });
  await shop('honey.example');
  await erase(db, { kind: 'account', marketplace: 'other', store: 'unknown', account: '' });
  expect(await db.listings.where('marketplace').equals('other').primaryKeys()).toEqual([key]);
});

describe('what names a listing or a shop and belongs to neither', () => {
  const overrides = async () => (await db.overrides.toArray()).map(({ listing }) => listing);
  const lower = (listing?: string) =>
    saveOverride(db, {
      id: overrideId({ requirement: 'eu-organic', market: 'EU', listing }),
      ...{ requirement: 'eu-organic', market: 'EU', as: 'advisory', note: 'not sold there', on: '2026-11-01' },
      ...(listing ? { listing } : {}),
      changedAt: NOON,
    });
  const bring = (id: string, differs: Partial<Intake>) =>
    db.intakes.put({
      ...{ id, at: NOON, asOf: NOON, what: 'report', name: `${id}.csv`, digest: 'a'.repeat(64), state: 'done' },
      ...{ marketplace: 'amazon', store: 'DE', listings: 1, values: 1, terms: 0, refused: 0, parts: 1 },
      ...differs,
    });

  test('what was said of papers for one listing goes with it', async () => {
    const [gone = '', stays = ''] = await db.listings.where('marketplace').equals('amazon').primaryKeys();
    await lower(gone);
    await lower(stays);
    await lower();
    await erase(db, { kind: 'listing', key: gone });
    expect((await overrides()).sort()).toEqual([stays, undefined]);
  });

  test('files that were brought in go with their shop, or marketplace', async () => {
    await bring('canary', { account: 'CANARY' });
    await bring('other', { account: 'other' });
    await bring('backup', { what: 'backup', marketplace: undefined, store: undefined });
    await erase(db, { kind: 'account', marketplace: 'amazon', store: 'DE', account: 'CANARY' });
    expect(await db.intakes.toCollection().primaryKeys()).toEqual(['backup', 'other']);
    await erase(db, { kind: 'marketplace', marketplace: 'amazon' });
    expect(await db.intakes.toCollection().primaryKeys()).toEqual(['backup']);
  });
});

test('while a file is brought in nothing is erased: what would take it back would be gone', async () => {
  let done = () => {};
  const bringing = navigator.locks.request(INTAKE_LOCK, () => new Promise<void>((resolve) => (done = resolve)));
  await expect(erase(db, { kind: 'everything' })).rejects.toThrow(BringingIn);
  expect(await db.listings.count()).toBe(4);
  done();
  await bringing;
  await erase(db, { kind: 'everything' });
  expect(await db.listings.count()).toBe(0);
});

test('what a tab shows of it is forgotten too, a form being edited among it', async () => {
  const shows = (tab: number, differs: Partial<TabNote>) =>
    noteTab(tab, {
      ...{ address: 'https://sellercentral.amazon.de/x', marketplace: 'amazon', page: 'listings', state: 'read' },
      ...{ at: NOON, keys: [] },
      ...differs,
    });
  const [key = ''] = await db.listings.where('marketplace').equals('amazon').primaryKeys();
  const reading = aReading({ account: 'CANARY', draft: true });
  const report = { key: 'draft', on: '2026-11-23', audits: [], goods: [], markets: [] };
  await shows(1, { keys: [key] });
  await shows(2, { keys: ['amazon/FR//id/OTHER'] });
  await shows(3, { keys: ['draft'], draft: { reading, report } });
  await shows(4, { marketplace: 'ozon' });
  const there = async () => (await Promise.all([1, 2, 3, 4].map(tabNote))).map((note) => note !== undefined);
  await erase(db, { kind: 'account', marketplace: 'amazon', store: 'DE', account: 'CANARY' });
  expect(await there()).toEqual([false, true, false, true]);
  await erase(db, { kind: 'marketplace', marketplace: 'amazon' });
  expect(await there()).toEqual([false, false, false, true]);
});

test('everything goes', async () => {
  expect((await countFor(db, { kind: 'everything' })).papers).toBe(1);
  await erase(db, { kind: 'everything' });
  for (const table of db.tables) expect(await table.count()).toBe(0);
});
