import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { CopyOutOfReach } from '../../utils/browser/copy/folder.ts';
import { placeOf } from '../../utils/browser/copy/place.ts';
import { recover } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

// Two faults at once: one of the database, or of the moment, and one of the copy.

let turn = 0;
let whole: ReturnType<typeof memoryCopy>;
let db: Database;
beforeEach(() => {
  turn += 1;
  whole = memoryCopy();
  db = opened();
});

function opened({ mark = true } = {}): Database {
  const one = new Database(`crossbill-faults-${turn}`);
  one.copy = mark ? { ...whole } : { folder: whole.folder, pictures: whole.pictures };
  return one;
}
const read = (stock: number, to = db) =>
  inTurn(() => keep(to, aReading({ listings: [aSeenListing({ stock })] }), aSource({ at: NOON + stock })));
const stocks = async (of = db) => (await of.snapshots.toArray()).map(({ changed }) => changed.stock);
const news = async (of = db) => (await of.places.get('restored')) as Restored | undefined;
const started = async (one = opened()) => {
  const { copy } = one;
  if (copy) await inTurn(() => recover(one, copy));
  return one;
};
const newestChange = () =>
  [...whole.folder.files.keys()]
    .filter((name) => name.startsWith('change-'))
    .sort()
    .at(-1) ?? '';

test('a sound database that cannot be read for a moment is not given up for a copy that lacks its newest change', async () => {
  await read(1);
  await read(2);
  whole.folder.files.delete(newestChange());
  db.close();
  const next = opened();
  let left = 1;
  next.places.get = ((name: 'place') => {
    if (left === 0) return next.places.where('name').equals(name).first();
    left -= 1;
    return Promise.reject(new Error('Internal error'));
  }) as unknown as typeof next.places.get;
  await started(next);
  expect(await stocks(next)).toEqual([1, 2]);
  expect(await news(next)).toBeUndefined();
  // And the copy has it again.
  await next.delete();
  expect(await stocks(await started())).toEqual([1, 2]);
});

test('a copy that cannot be looked into for a while costs the database nothing', async () => {
  await read(1);
  await read(2);
  db.close();
  const { names } = whole.folder;
  for (const fails of [1, 9]) {
    let left = fails;
    whole.folder.names = async () => {
      left -= 1;
      if (left >= 0) throw new CopyOutOfReach('busy');
      return names();
    };
    const next = opened();
    await started(next).catch(() => undefined);
    left = 0;
    await read(2 + fails, next);
    next.close();
  }
  whole.folder.names = names;
  db = opened();
  expect(await stocks()).toEqual([1, 2, 3, 11]);
  expect(await news()).toBeUndefined();
  await db.delete();
  expect(await stocks(await started())).toEqual([1, 2, 3, 11]);
});

test('a wiped database waits for a copy that cannot be looked into, also in a worker without a mark', async () => {
  await read(1);
  const { names } = whole.folder;
  await db.delete();
  whole.folder.names = async () => {
    throw new CopyOutOfReach('busy');
  };
  for (const mark of [true, false]) {
    const next = opened({ mark });
    await expect(read(2, next)).rejects.toThrow('busy');
    expect(await placeOf(next)).toBeUndefined();
    next.close();
  }
  whole.folder.names = names;
  expect(await stocks(await started())).toEqual([1]);
});

test('a worker without a mark, on a database that is behind: it is brought into step, and no change is written over another', async () => {
  await read(1);
  const before = await placeOf(db);
  const rows = await db.snapshots.toArray();
  await read(2);
  await read(3);
  // As it stood before.
  await db.snapshots.clear();
  await db.snapshots.bulkPut(rows);
  if (before) await db.places.put(before);
  db.close();
  const worker = opened({ mark: false });
  await read(4, worker);
  expect(await stocks(worker)).toEqual([1, 2, 3, 4]);
  await worker.delete();
  expect(await stocks(await started())).toEqual([1, 2, 3, 4]);
});

test('a change that was made though its transaction seemed to fail stays in the copy', async () => {
  await read(1);
  const { transaction } = db;
  db.transaction = (async (...all: Parameters<typeof transaction>) => {
    const done = await transaction.apply(db, all);
    if (all[0] === 'rw') throw new Error('the connection was closed');
    return done;
  }) as unknown as typeof transaction;
  await expect(read(2)).rejects.toThrow('closed');
  db.transaction = transaction;
  // The page tells it again, and nothing has changed since.
  await read(2);
  await db.delete();
  expect(await stocks(await started())).toEqual([1, 2]);
});

test('stopped while everything is brought back from a damaged copy: the loss is told as exactly at the next start', async () => {
  for (let stock = 1; stock <= 4; stock += 1) await read(stock);
  const changes = [...whole.folder.files.keys()].filter((name) => name.startsWith('change-')).sort();
  const [, second = '', , fourth = ''] = changes;
  whole.folder.files.set(second, new Uint8Array([1, 2, 3]));
  await db.delete();
  const { read: readFile } = whole.folder;
  whole.folder.read = async (name) => {
    if (name === fourth) throw new DOMException('stopped', 'QuotaExceededError');
    return readFile(name);
  };
  const next = opened();
  await expect(started(next)).rejects.toThrow('stopped');
  next.close();
  whole.folder.read = readFile;
  const last = await started();
  expect(await stocks(last)).toEqual([1, 3, 4]);
  expect((await news(last))?.lost).toMatchObject({ changes: 1, written: { snapshots: 1 } });
});

test('a wiped database is never written out as if it were all there is', async () => {
  await read(1);
  await rewrite(db);
  const files = new Map(whole.folder.files);
  await db.delete();
  await db.open();
  await expect(rewrite(db)).rejects.toThrow('not whole');
  expect(whole.folder.files).toEqual(files);
  expect(await placeOf(db)).toBeUndefined();
  expect(await stocks(await started(db))).toEqual([1]);
});
