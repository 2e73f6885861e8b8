import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { Database } from '../../utils/browser/database.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { examine, type Fault } from '../../utils/browser/store/doctor.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { savePaper } from '../../utils/browser/store/papers.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import type { Month } from '../../utils/measurement.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';
import { memoryFolder, memoryMark } from './memory-folder.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
let db: Database;
let folder: ReturnType<typeof memoryFolder>;
let mark: ReturnType<typeof memoryMark>;
let turn = 0;

beforeEach(async () => {
  turn += 1;
  db = new Database(`crossbill-doctor-${turn}`);
  folder = memoryFolder();
  mark = memoryMark();
  db.copy = { folder, pictures: memoryFolder(), mark };
  const clicks = (day: string) => ({ clicks: { value: 5, period: { start: day, end: day } } });
  const reading = aReading({
    listings: [
      aSeenListing({ metrics: clicks('2026-11-01') }),
      aSeenListing({ id: 'B0CROSSB2L', metrics: clicks('2026-11-02') }),
    ],
  });
  await inTurn(() => keep(db, reading, aSource()));
  await savePaper(db, {
    id: 'p1',
    kind: 'eu-organic',
    number: '1',
    issuer: '',
    scope: [],
    markets: [],
    changedAt: NOON,
  });
  await rewrite(db);
  await inTurn(() => keep(db, { ...reading, listings: [aSeenListing({ stock: 7 })] }, aSource({ at: NOON + 60_000 })));
  await judgeAll(db, { targets: [], now: NOON });
});

const month = async (change: (month: Month) => void) => {
  const stands = await db.months.get([key, '2026-11']);
  if (!stands) throw new Error('no month');
  change(stands);
  await db.months.put(stands);
};
const version = async (change: object) => {
  const [stands] = await db.versions.toArray();
  if (stands) await db.versions.put({ ...stands, ...change });
};
const damage = (pattern: RegExp) => {
  const [name, file] = [...folder.files].find(([one]) => pattern.test(one)) ?? [];
  if (!name || !file) throw new Error('no such file');
  file[file.length - 2] = (file[file.length - 2] ?? 0) ^ 1;
};

const injected: [Fault, string, () => Promise<unknown> | undefined][] = [
  ['orphan', 'a listing deleted beneath its rows', () => db.listings.delete(key)],
  [
    'orphan',
    'numbers of nobody',
    () => db.months.put({ key: 'amazon/DE//id/NOBODY', month: '2026-11', origins: [], readings: [], series: [] }),
  ],
  [
    'listing-unreadable',
    'a price that is none',
    () => db.listings.update(key, { 'listing.price': { amount: 'cheap' } } as never),
  ],
  ['listing-misnamed', 'a listing under the key of another shop', () => db.listings.update(key, { store: 'FR' })],
  ['seen-backwards', 'last seen before it was first seen', () => db.listings.update(key, { firstSeen: NOON + 99_000 })],
  ['seen-in-future', 'seen next month', () => db.listings.update(key, { lastSeen: NOON + 30 * 86_400_000 })],
  [
    'snapshot-empty',
    'a change of nothing',
    () => db.snapshots.put({ key, at: NOON + 5, changed: {}, source: aSource() }),
  ],
  [
    'snapshot-too-late',
    'a change after it was last seen',
    () => db.snapshots.put({ key, at: NOON + 99_000, changed: { stock: 1 }, source: aSource() }),
  ],
  [
    'snapshot-missing',
    'no snapshot of a listing seen once',
    () => db.snapshots.where(':id').between(['amazon/DE//id/B0CROSSB2L'], ['amazon/DE//id/B0CROSSB2L', []]).delete(),
  ],
  ['version-backwards', 'a version that ends before it begins', () => version({ to: NOON - 1 })],
  [
    'versions-overlap',
    'two wordings at one time',
    async () => {
      await version({ to: NOON + 50_000 });
      await version({ from: NOON + 10_000, to: NOON + 60_000 });
    },
  ],
  ['version-missing', 'a title without a version', () => db.versions.clear()],
  ['month-broken', 'a number cut off', () => month(({ series }) => series[0]?.numbers.pop())],
  ['month-broken', 'a number of no reading', () => month(({ series }) => series[0]?.numbers.splice(3, 1, 9))],
  ['month-broken', 'a value that is none', () => month(({ series }) => series[0]?.numbers.splice(2, 1, Number.NaN))],
  [
    'number-elsewhere',
    'a number of another month',
    () => month((one) => one.series[0]?.numbers.splice(0, 2, 20_000, 20_000)),
  ],
  [
    'period-backwards',
    'a period that ends before it starts',
    () => month(({ series }) => series[0]?.numbers.splice(0, 1, 20_800)),
  ],
  [
    'number-twice',
    'one number twice',
    () => month(({ series }) => series[0]?.numbers.push(...(series[0]?.numbers ?? []))),
  ],
  [
    'paper-unreadable',
    'a paper that ends before it starts',
    () => db.papers.update('p1', { from: '2026-02-01', to: '2026-01-01' }),
  ],
  ['report-missing', 'a listing not judged', () => db.reports.delete(key)],
  [
    'copy-missing',
    'the base gone',
    async () =>
      void [...folder.files.keys()].filter((name) => name.startsWith('base')).map((name) => folder.files.delete(name)),
  ],
  ['copy-missing', 'a part of the base gone', async () => void folder.files.delete('base-000000000002-000000000000')],
  ['copy-damaged', 'a bit flipped in the base', async () => damage(/^base-.*\d$/)],
  ['copy-damaged', 'a bit flipped in a change', async () => damage(/^change-0*3$/)],
  [
    'copy-gap',
    'a change gone between two',
    async () => {
      await savePaper(db, {
        id: 'p2',
        kind: 'eu-organic',
        number: '2',
        issuer: '',
        scope: [],
        markets: [],
        changedAt: NOON,
      });
      folder.files.delete('change-000000000003');
    },
  ],
  ['copy-behind', 'the last change gone', async () => void folder.files.delete('change-000000000003')],
  ['mark-ahead', 'a change noted and not there', () => mark.write({ seq: 9, at: NOON, written: {} })],
];

test('a sound history has nothing wrong, and everything was looked at', async () => {
  const { ailments, rows, files } = await examine(db, NOON + 60_000);
  expect(ailments).toEqual([]);
  expect(rows).toMatchObject({ listings: 2, snapshots: 3, months: 2, versions: 4, papers: 1, reports: 2 });
  expect(files).toBeGreaterThan(4);
});

test.each(injected)('%s: %s', async (fault, _what, inject) => {
  await inject();
  const { ailments } = await examine(db, NOON + 60_000);
  expect(ailments.map((one) => one.fault)).toContain(fault);
});

test('a table or an index that the code asks for and the store has not', async () => {
  const [index] = db.listings.schema.indexes;
  if (!index) throw new Error('no index');
  db.listings.schema.indexes.push({ ...index, name: 'unheard' });
  expect((await examine(db, NOON + 60_000)).ailments).toEqual([
    { fault: 'index-missing', count: 1, where: 'listings.unheard' },
  ]);
  const unheardOf = Object.assign(Object.create(db.listings), { name: 'unheardOf' });
  Object.defineProperty(db, 'tables', { value: [...db.tables, unheardOf] });
  expect((await examine(db, NOON + 60_000)).ailments[0]).toMatchObject({ fault: 'table-missing', where: 'unheardOf' });
});
