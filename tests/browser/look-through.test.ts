import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { keep } from '../../utils/browser/keep.ts';
import { lookThrough } from '../../utils/browser/look-through.ts';
import { oncePerDay } from '../../utils/browser/once-per-day.ts';
import { aReading, aSource, NOON } from '../builders.ts';
import { browser } from './browser.ts';
import './locks.ts';

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

test('what cannot be read is told, and one look a session is enough', async () => {
  const db = new Database('crossbill-look');
  await keep(db, aReading(), aSource());
  expect(await lookThrough(db)).toBe(true);
  db.shelf('months').orderBy = () => {
    throw new Error('Internal error');
  };
  expect(await lookThrough(db)).toBe(true);
  await browser.storage.session.clear();
  expect(await lookThrough(db)).toBe(false);
});

test('once a day, and again where it failed', async () => {
  let times = 0;
  const work = async () => {
    times += 1;
  };
  await oncePerDay('x', NOON, work);
  await oncePerDay('x', NOON + 3_600_000, work);
  expect(times).toBe(1);
  await oncePerDay('x', NOON + 86_400_000, work);
  expect(times).toBe(2);
  await expect(oncePerDay('y', NOON, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  await oncePerDay('y', NOON, work);
  expect(times).toBe(3);
});
