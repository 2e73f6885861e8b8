import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { bringBack } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { notesOf, saveNote } from '../../utils/browser/store/notes.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
const note = (day: string, text: string, changedAt = NOON) => ({ key, day, text, changedAt });
let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-notes-${turn}`);
  db.copy = memoryCopy();
});

test('a listing has one note a day, the last written; an empty one takes it away', async () => {
  await saveNote(db, note('2026-11-11', 'coupons'));
  await saveNote(db, note('2026-11-09', 'new courier'));
  await saveNote(db, note('2026-11-11', '  coupons, and a banner ', NOON + 1));
  await saveNote(db, { ...note('2026-11-11', 'of another'), key: `${key}X` });
  expect(await notesOf(db, key)).toEqual([
    note('2026-11-09', 'new courier'),
    note('2026-11-11', 'coupons, and a banner', NOON + 1),
  ]);
  await saveNote(db, note('2026-11-11', ' '));
  expect((await notesOf(db, key)).map(({ day }) => day)).toEqual(['2026-11-09']);
});

test.each([
  ['a day that is none', note('2026-13-01', 'x')],
  ['a text too long', note('2026-11-11', 'x'.repeat(1001))],
])('%s is refused', async (_, wrong) => {
  await expect(saveNote(db, wrong)).rejects.toThrow();
  expect(await db.notes.count()).toBe(0);
});

test('notes come back with the second copy, and go with their listing', async () => {
  await inTurn(() => keep(db, aReading({ listings: [aSeenListing()] }), aSource()));
  await saveNote(db, note('2026-11-11', 'coupons'));
  await db.notes.clear();
  const { copy } = db;
  if (!copy) throw new Error('no copy');
  await inTurn(() => bringBack(db, copy));
  expect(await notesOf(db, key)).toEqual([note('2026-11-11', 'coupons')]);
  await erase(db, { kind: 'listing', key });
  await inTurn(() => bringBack(db, copy));
  expect(await db.notes.count()).toBe(0);
});
