import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { bringBack } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { oncePerDay } from '../../utils/browser/once.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { lookThrough } from '../../utils/browser/store/look-through.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { browser } from './browser.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

test('what cannot be read is told, and one look a session is enough', async () => {
  const db = new Database('crossbill-look');
  await keep(db, aReading(), aSource());
  expect(await lookThrough(db)).toBe(true);
  const months = db.shelf('months');
  const { orderBy } = months;
  months.orderBy = () => {
    throw new Error('Internal error');
  };
  expect(await lookThrough(db)).toBe(true);
  await browser.storage.session.clear();
  expect(await lookThrough(db)).toBe(false);
  // Looked at again until it is sound.
  expect(await lookThrough(db)).toBe(false);
  months.orderBy = orderBy;
  expect(await lookThrough(db)).toBe(true);
});

test('what was written in between and is lost is missed, though what came before and after is there', async () => {
  const db = new Database('crossbill-steps');
  db.copy = memoryCopy();
  for (let stock = 1; stock <= 4; stock += 1)
    await inTurn(() => keep(db, aReading({ listings: [aSeenListing({ stock })] }), aSource({ at: NOON + stock })));
  expect(await lookThrough(db)).toBe(true);
  await db.snapshots.delete(['amazon/DE//id/B0CROSSB1L', NOON + 2]);
  await db.places.delete('step 2');
  // Rows are read once a session; whether all steps are there is asked every time.
  expect(await lookThrough(db)).toBe(false);
  await browser.storage.session.clear();
  expect(await lookThrough(db)).toBe(false);
  const { copy } = db;
  await inTurn(() => bringBack(db, copy));
  expect(await db.snapshots.count()).toBe(4);
  await browser.storage.session.clear();
  expect(await lookThrough(db)).toBe(true);
  await rewrite(db);
  await inTurn(() => bringBack(db, copy));
  await browser.storage.session.clear();
  expect(await lookThrough(db)).toBe(true);
});

describe('once a day', () => {
  const DAY = 86_400_000;
  let times: number;
  const work = async () => {
    times += 1;
  };
  beforeEach(async () => {
    times = 0;
    await browser.storage.local.clear();
    // From the first time on there is a day to count from.
    await oncePerDay('x', NOON - DAY, work);
    expect(times).toBe(0);
  });

  test('and again where it failed', async () => {
    await expect(oncePerDay('x', NOON, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await oncePerDay('x', NOON, work);
    await oncePerDay('x', NOON + 3_600_000, work);
    expect(times).toBe(1);
    await oncePerDay('x', NOON + DAY, work);
    expect(times).toBe(2);
  });

  test.each([
    ['on by years', 900],
    ['back', -2],
  ])('not on the day the clock has leapt %s, and on the next one if it stays', async (_how, days) => {
    await oncePerDay('x', NOON + days * DAY, work);
    expect(times).toBe(0);
    await oncePerDay('x', NOON + (days + 1) * DAY, work);
    expect(times).toBe(1);
  });

  test('after a holiday at once', async () => {
    await oncePerDay('x', NOON + 30 * DAY, work);
    expect(times).toBe(1);
  });
});
