import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { judgeAll } from '../../utils/browser/judge-all.ts';
import { examine } from '../../utils/browser/store/doctor.ts';
import { chooseGoods } from '../../utils/browser/store/goods-choices.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { allMeasurements, measurementsOf } from '../../utils/browser/store/measurements.ts';
import { saveNote } from '../../utils/browser/store/notes.ts';
import { forgetOld, forgottenUpTo } from '../../utils/browser/store/retention.ts';
import { saveTitleNote } from '../../utils/browser/store/title-notes.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { addDays } from '../../utils/text/dates.ts';
import { aReading, aSeenListing, aSource } from '../builders.ts';
import { soon } from '../soon.ts';
import './locks.ts';
import { addressOf, aPicture, hashOf } from './pictures.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
const now = Date.UTC(2026, 10, 28, 8);
let db: Database;
let turn = 0;

const read = (day: string, id = 'B0CROSSB1L', title = `as of ${day}`) =>
  inTurn(() =>
    keep(
      db,
      aReading({
        listings: [aSeenListing({ id, title, metrics: { clicks: { value: 5, period: { start: day, end: day } } } })],
      }),
      aSource({ at: Date.parse(`${day}T08:00:00Z`) }),
    ),
  );

beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-retention-${turn}`);
});

test('pictures go that were fetched before the limit and that nothing left has shown', async () => {
  const reading = (id: string, image: string, day: string) =>
    inTurn(() =>
      keep(
        db,
        aReading({ listings: [aSeenListing({ id, image: addressOf(image) })] }),
        aSource({ at: Date.parse(`${day}T08:00:00Z`) }),
      ),
    );
  await reading('B0CROSSB0L', 'a', '2024-01-05');
  await reading('B0CROSSB1L', 'b', '2024-01-05');
  await reading('B0CROSSB1L', 'c', '2026-11-01');
  const at = Date.parse('2024-01-05T08:00:00Z');
  // The picture at d and e is one; e is shown still. Nobody shows f, which is young.
  for (const [name, hash, when] of [
    ['a', 'a', at],
    ['b', 'b', at],
    ['c', 'c', at],
    ['d', 'e', at],
    ['e', 'e', at],
    ['f', 'f', now],
  ] as const) {
    await db.pictureAddresses.put({ address: addressOf(name), hash: hashOf(hash), at: when });
    await db.pictures.put(aPicture(hash));
  }
  await reading('B0CROSSB2L', 'e', '2026-11-02');
  expect(await forgetOld(db, { keepMonths: 24, thinMonths: null }, now)).toMatchObject({ pictures: 2 });
  expect((await db.pictures.toCollection().primaryKeys()).sort()).toEqual(['c', 'e', 'f'].map(hashOf));
  expect((await db.pictureAddresses.toCollection().primaryKeys()).sort()).toEqual(['c', 'e', 'f'].map(addressOf));
});

test('whole months before the limit go, with what was seen in them; what is younger stays', async () => {
  await read('2024-10-31');
  await read('2024-11-01');
  await read('2026-11-01');
  await read('2024-01-05', 'B0CROSSB0L');
  await forgetOld(db, { keepMonths: 24, thinMonths: null }, now);
  expect((await measurementsOf(db, key)).map(({ end }) => end)).toEqual(['2024-11-01', '2026-11-01']);
  expect((await db.snapshots.toArray()).map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
    '2024-11-01',
    '2026-11-01',
  ]);
  expect((await db.versions.toArray()).filter(({ field }) => field === 'title')).toHaveLength(2);
  expect(await db.listings.toCollection().primaryKeys()).toEqual([key]);
  expect(forgottenUpTo(24, now)).toBe('2024-10-31');
});

test('a listing that is seen again just as it is to be forgotten stays, and its wordings with it', async () => {
  await read('2024-01-05');
  let forgetting: Promise<unknown> | undefined;
  await inTurn(async () => {
    const asked = vi.spyOn(navigator.locks, 'request');
    forgetting = forgetOld(db, { keepMonths: 24, thinMonths: null }, now);
    // It has found what is old, and waits for its turn.
    await soon(() => expect(asked).toHaveBeenCalled());
    asked.mockRestore();
    await keep(
      db,
      aReading({ listings: [aSeenListing({ title: 'as of 2024-01-05' })] }),
      aSource({ at: Date.parse('2026-11-27T08:00:00Z') }),
    );
  });
  expect(await forgetting).toMatchObject({ listings: 0, versions: 0, months: 1 });
  expect((await db.listings.get(key))?.listing.title).toBe('as of 2024-01-05');
  expect((await db.versions.toArray()).map(({ field }) => field).sort()).toEqual(['image', 'title']);
});

test('what was said of a listing goes with it', async () => {
  await read('2024-01-05');
  await judgeAll(db, { targets: [], now });
  await forgetOld(db, { keepMonths: 24, thinMonths: null }, now);
  expect(await db.reports.count()).toBe(0);
});

test('what the person wrote of a listing goes with it, and what they wrote of one that stays, stays', async () => {
  const stays = 'amazon/DE//id/B0CROSSB2L';
  const then = Date.parse('2024-01-06T08:00:00Z');
  await read('2024-01-05');
  await read('2026-11-01', 'B0CROSSB2L');
  for (const of of [key, stays]) {
    await saveNote(db, { key: of, day: '2024-01-05', text: 'a sale', changedAt: then });
    await saveTitleNote(db, { of, kind: 'fact', name: 'quantity', text: '1 kg', at: then });
    await chooseGoods(db, [of], 'food', then);
  }
  await saveTitleNote(db, { of: 'amazon', kind: 'order', name: '', text: '{brand}', at: now });
  const lately = 'amazon/DE//id/B0CROSSB3L';
  await read('2024-01-05', 'B0CROSSB3L');
  await saveNote(db, { key: lately, day: '2024-01-05', text: 'why it went', changedAt: now });
  await forgetOld(db, { keepMonths: 24, thinMonths: null }, now);
  await judgeAll(db, { targets: [], now });
  expect(await db.listings.toCollection().primaryKeys()).toEqual([stays, lately]);
  expect(await db.notes.toCollection().primaryKeys()).toEqual([
    [stays, '2024-01-05'],
    [lately, '2024-01-05'],
  ]);
  expect((await db.titleNotes.toArray()).map(({ of }) => of)).toEqual(['amazon', stays]);
  expect(await db.goodsChoices.toCollection().primaryKeys()).toEqual([stays]);
  expect((await examine(db, now)).ailments).toEqual([]);
});

test('for ever is for ever', async () => {
  await read('2019-01-01');
  expect(await forgetOld(db, { keepMonths: null, thinMonths: null }, now)).toMatchObject({ months: 0 });
  expect(await db.months.count()).toBe(1);
  expect(forgottenUpTo(null, now)).toBeUndefined();
});

test('days become weeks only where it was asked for, and doing it twice changes nothing', async () => {
  for (let day = 0; day < 21; day += 1) await read(addDays('2025-03-03', day));
  await read('2026-11-01');
  await forgetOld(db, { keepMonths: 24, thinMonths: null }, now);
  expect((await measurementsOf(db, key)).length).toBe(22);
  await forgetOld(db, { keepMonths: 24, thinMonths: 12 }, now);
  const weeks = await measurementsOf(db, key);
  expect(weeks.map(({ period, value }) => [period, value])).toEqual([
    ['2025-03-03/2025-03-09', 35],
    ['2025-03-10/2025-03-16', 35],
    ['2025-03-17/2025-03-23', 35],
    ['2026-11-01/2026-11-01', 5],
  ]);
  await forgetOld(db, { keepMonths: 24, thinMonths: 12 }, now);
  expect(await measurementsOf(db, key)).toEqual(weeks);
});

test('what is left is sound', async () => {
  for (const day of ['2024-01-01', '2024-10-31', '2024-11-01', '2026-11-01']) {
    await read(day);
    await read(day, 'B0CROSSB2L', 'always the same');
  }
  await forgetOld(db, { keepMonths: 24, thinMonths: 6 }, now);
  await judgeAll(db, { targets: [], now });
  expect((await examine(db, now)).ailments).toEqual([]);
  for await (const { end } of allMeasurements(db)) expect(end && end >= '2024-11-01').toBe(true);
});
