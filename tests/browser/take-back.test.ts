import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { takeBack } from '../../utils/browser/intake/take-back.ts';
import { writeIntake } from '../../utils/browser/intake/write-intake.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { examine } from '../../utils/browser/store/doctor.ts';
import { keep, planned } from '../../utils/browser/store/keep.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import type { Intake } from '../../utils/intake.ts';
import type { SeenListing } from '../../utils/listing.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';

const first: Intake = {
  ...{ id: 'one', at: NOON, asOf: NOON, what: 'report', name: 'a.csv', kind: 'amazon-business-sku' },
  ...{ digest: 'a'.repeat(64), marketplace: 'amazon', store: 'DE', state: 'open' },
  ...{ listings: 0, values: 0, terms: 0, refused: 0, parts: 0 },
};
const source = aSource({ via: 'file', reader: 'amazon-business-sku', where: 'a.csv', at: NOON });
const LATER = NOON + 9_000_000;

let turn = 0;
/** A file tells of a listing, `before` it a page or not; then a page shows it `since`, and the file is taken back. */
async function takenBack(since: Partial<SeenListing>, before?: Partial<SeenListing>) {
  turn += 1;
  const db = new Database(`crossbill-take-back-${turn}`);
  const shows = (differs: Partial<SeenListing>, at: number) =>
    inTurn(() => keep(db, aReading({ listings: [aSeenListing(differs)] }), aSource({ at })));
  if (before) await shows(before, NOON - 9_000_000);
  await writeIntake(db, first, async (parts) => {
    await inTurn(async () => {
      const told = aReading({ reader: 'amazon-business-sku', listings: [aSeenListing({ stock: 5 })] });
      const { change, months } = await planned(db, told, source);
      await parts.put(change, { listings: 1 }, months);
    });
    return {};
  });
  await shows({ stock: 5, ...since }, LATER);
  expect(await takeBack(db, 'one')).toBe(true);
  await judgeAll(db, { targets: [], now: LATER });
  const { ailments } = await examine(db, LATER);
  return { ailments, snapshots: await db.snapshots.toArray(), versions: await db.versions.toArray() };
}

test.each([
  ['the same', {}],
  ['another price', { price: { amount: '1.00', currency: 'EUR' } }],
  ['another title', { title: 'Walnuts' }],
  ['another picture', { image: 'https://m.media-amazon.com/images/I/other.jpg' }],
])(
  'what a page has shown since (%s) begins where the page says so, once the file is taken back',
  async (_what, since) => {
    const { ailments, snapshots, versions } = await takenBack(since);
    expect(ailments).toEqual([]);
    const shown = { title: 'Longnan walnut kernels, 1 kg', stock: 5, ...since };
    expect(snapshots.map(({ at, changed, source: { via } }) => [at, via, changed])).toEqual([
      [LATER, 'page', expect.objectContaining(shown)],
    ]);
    expect(versions.map(({ field, from, reader }) => [field, from, reader])).toEqual([
      ['image', LATER, 'amazon/listings'],
      ['title', LATER, 'amazon/listings'],
    ]);
  },
);

test('a change that a file told first and a page shows too is the page’s, once the file is taken back', async () => {
  const { ailments, snapshots } = await takenBack({}, { stock: 9 });
  expect(ailments).toEqual([]);
  expect(snapshots.map(({ at, changed }) => [at, changed.stock])).toEqual([
    [NOON - 9_000_000, 9],
    [LATER, 5],
  ]);
});

test('a change that a file told and a page shows undone is none, once the file is taken back', async () => {
  const { ailments, snapshots } = await takenBack({ stock: 9 }, { stock: 9 });
  expect(ailments).toEqual([]);
  expect(snapshots[0]?.changed.stock).toBe(9);
  expect(snapshots.slice(1).every(({ changed }) => changed.stock === 9)).toBe(true);
});
