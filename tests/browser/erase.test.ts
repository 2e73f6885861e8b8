import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { countFor, erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
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

test('everything goes', async () => {
  expect((await countFor(db, { kind: 'everything' })).papers).toBe(1);
  await erase(db, { kind: 'everything' });
  for (const table of db.tables) expect(await table.count()).toBe(0);
});
