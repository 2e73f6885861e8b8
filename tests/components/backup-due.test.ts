import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupGrounds, backupState } from '../../components/data/backup.ts';
import { Database } from '../../utils/browser/database.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { memoryCopy } from '../browser/memory-folder.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import '../browser/locks.ts';

const DAY = 86_400_000;
let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`backup-due-${turn}`);
  db.copy = memoryCopy();
});
const seen = (id: string, daysAgo: number) =>
  keep(db, aReading({ listings: [aSeenListing({ id })] }), aSource({ at: NOON - daysAgo * DAY }));

describe('when a backup is due', () => {
  test('counts from the first listing ever kept, also where another has not been seen for longer', async () => {
    await seen('OLD', 30);
    await seen('NEW', 3);
    await seen('OLD', 1);
    const grounds = await backupGrounds(db);
    expect(grounds).toEqual({ readings: 3, first: NOON - 30 * DAY });
    expect(backupState({}, { ...grounds, now: NOON })).toEqual({ since: 3, due: true });
  });

  test('nothing kept: never', async () => {
    expect(await backupGrounds(db)).toEqual({ readings: 0, first: undefined });
  });
});
