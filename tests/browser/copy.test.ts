import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isDue, rewrite } from '../../utils/browser/copy/base.ts';
import { placeOf } from '../../utils/browser/copy/place.ts';
import { proveCopy } from '../../utils/browser/copy/prove.ts';
import { recover } from '../../utils/browser/copy/recover.ts';
import { DamagedSegment, seal, unseal } from '../../utils/browser/copy/segment.ts';
import { Database, shelves } from '../../utils/browser/database.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { removePaper, savePaper } from '../../utils/browser/store/papers.ts';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { commit, inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';

let turn = 0;
function fresh() {
  turn += 1;
  const copy = memoryCopy();
  const name = `crossbill-copy-${turn}`;
  const open = () => {
    const db = new Database(name);
    db.copy = copy;
    return db;
  };
  return { open, ...copy, db: open() };
}
type Shop = ReturnType<typeof fresh>;
let shop: Shop;
beforeEach(() => {
  shop = fresh();
});

const paper = (id: string) => ({
  id,
  kind: 'eu-organic',
  number: id,
  issuer: '',
  scope: [],
  markets: [],
  changedAt: NOON,
});
const read = (db: Database, id: string, stock: number, at = NOON) =>
  inTurn(() =>
    keep(
      db,
      aReading({
        listings: [
          aSeenListing({
            id,
            stock,
            metrics: { clicks: { value: stock, period: { start: '2026-11-01', end: '2026-11-01' } } },
          }),
        ],
      }),
      aSource({ at }),
    ),
  );
async function rows(db: Database) {
  const held: Record<string, unknown[]> = {};
  for (const [name, { copied }] of Object.entries(shelves)) if (copied) held[name] = await db.shelf(name).toArray();
  return held;
}
const restored = async (db: Database) => (await db.places.get('restored')) as Restored | undefined;

/** The browser deletes the database, and the worker starts anew. */
async function wiped({ db, open }: Shop): Promise<Database> {
  await db.delete();
  return started({ open });
}
async function started({ open }: Pick<Shop, 'open'>): Promise<Database> {
  const db = open();
  const { copy } = db;
  if (!copy) throw new Error('no copy');
  await inTurn(() => recover(db, copy));
  return db;
}

describe('a file of the copy', () => {
  const change = { put: { papers: [paper('p1')] } };
  test('comes back as it was sealed, packed or not', async () => {
    for (const gzip of [false, true]) {
      const { parts, size } = await seal({ seq: 3, at: NOON, written: { papers: 1 }, change }, { gzip });
      const file = new Uint8Array(await new Blob(parts).arrayBuffer());
      expect(file.length).toBe(size);
      expect(await unseal(file)).toEqual({ seq: 3, at: NOON, written: { papers: 1 }, change });
    }
  });

  test('bytes in a row are attached as they are', async () => {
    const picture = {
      ...paper('p1'),
      bytes: new Uint8Array([0, 255, 10]),
      buffer: new Uint8Array([1]).buffer,
      blob: new Blob(['%PDF'], { type: 'application/pdf' }),
    };
    const { parts } = await seal({ seq: 1, at: NOON, written: {}, change: { put: { pictures: [picture as never] } } });
    const { change: back } = await unseal(new Uint8Array(await new Blob(parts).arrayBuffer()));
    const [row] = (back.put?.pictures ?? []) as unknown as (typeof picture)[];
    expect([...(row?.bytes ?? [])]).toEqual([0, 255, 10]);
    expect([...new Uint8Array(row?.buffer ?? new ArrayBuffer())]).toEqual([1]);
    expect([await row?.blob.text(), row?.blob.type]).toEqual(['%PDF', 'application/pdf']);
  });

  test('every cut and every flipped bit is noticed', async () => {
    const { parts } = await seal({ seq: 3, at: NOON, written: {}, change });
    const file = new Uint8Array(await new Blob(parts).arrayBuffer());
    for (let cut = 0; cut < file.length; cut += 1)
      await expect(unseal(file.slice(0, cut))).rejects.toThrow(DamagedSegment);
    const line = file.indexOf(10);
    for (let at = line + 1; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      await expect(unseal(flipped)).rejects.toThrow(DamagedSegment);
    }
  });
});

describe('a first run', () => {
  test('is no loss', async () => {
    const db = await started(shop);
    expect(await restored(db)).toBeUndefined();
    expect(shop.mark.mark).toMatchObject({ seq: 0 });
  });

  test('of a version with a copy, on a history that had none: all of it is copied', async () => {
    shop.db.copy = undefined;
    await read(shop.db, 'B0CROSSB1L', 1);
    const before = await rows(shop.db);
    shop.db.close();
    await started(shop);
    const db = await wiped(shop);
    expect(await rows(db)).toEqual(before);
  });
});

describe('a database that is gone', () => {
  test('comes back whole: nothing acknowledged is missing, and it is told', async () => {
    await started(shop);
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2, NOON + 1);
    await savePaper(shop.db, paper('p1'));
    const before = await rows(shop.db);
    const db = await wiped(shop);
    expect(await rows(db)).toEqual(before);
    const note = await restored(db);
    expect(note).toMatchObject({ found: 'gone', back: { listings: 2, measurements: 2, papers: 1 } });
    expect(note?.lost).toBeUndefined();
    await read(db, 'B0CROSSB1L', 3, NOON + 2);
    expect(await placeOf(db)).toMatchObject({ seq: 4 });
  });

  test('while the worker lives: the next write notices, and brings it back first', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await shop.db.delete();
    await shop.db.open();
    await read(shop.db, 'B0CROSSB2L', 2);
    expect(await shop.db.listings.count()).toBe(2);
    expect(await restored(shop.db)).toMatchObject({ found: 'gone' });
  });

  test('damage that shows only when rows are read, and a browser that deletes the store while it is brought back', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2);
    const before = await rows(shop.db);
    for (const fails of [1, 2, 3]) {
      shop.db.close();
      const db = shop.open();
      let left = fails;
      const { get } = db.places;
      db.places.get = (async (name: 'place') => {
        if (left === 0) return db.places.where('name').equals(name).first();
        left -= 1;
        // As Chromium does: the reading fails, the connection is closed, and the store is gone.
        await db.delete({ disableAutoOpen: false });
        throw new Error('Internal error');
      }) as unknown as typeof get;
      await inTurn(() => recover(db, shop));
      expect(await rows(db)).toEqual(before);
      expect(await restored(db)).toMatchObject({ found: 'damaged' });
      shop.db = db;
    }
  });

  test('what was erased, removed or undone never comes back, nor lies in the copy', async () => {
    await read(shop.db, 'B0CANARY00', 7);
    await read(shop.db, 'B0CROSSB2L', 2);
    await savePaper(shop.db, paper('p1'));
    await removePaper(shop.db, 'p1');
    await erase(shop.db, { kind: 'listing', key: 'amazon/DE//id/B0CANARY00' });
    const db = await wiped(shop);
    expect((await db.listings.toArray()).map(({ listing }) => listing.id)).toEqual(['B0CROSSB2L']);
    expect(await db.papers.count()).toBe(0);
    for (const file of shop.folder.files.values()) {
      const { change } = await unseal(file);
      expect(JSON.stringify(change)).not.toContain('B0CANARY00');
    }
    await erase(db, { kind: 'everything' });
    const empty = await wiped({ ...shop, db });
    expect(await empty.listings.count()).toBe(0);
  });

  test('with a file of the copy damaged or gone: what it held is missing, and counted', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2);
    await read(shop.db, 'B0CROSSB3L', 3);
    shop.folder.files.delete('change-000000000002');
    const db = await wiped(shop);
    expect((await db.listings.toArray()).map(({ listing }) => listing.id)).toEqual(['B0CROSSB1L', 'B0CROSSB3L']);
    expect((await restored(db))?.lost).toMatchObject({
      changes: 1,
      written: { listings: 1, snapshots: 1, versions: 2, measurements: 1 },
    });
  });

  test('a file of the copy that is found missing while the database is sound: the copy is written anew', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2);
    await read(shop.db, 'B0CROSSB3L', 3);
    const before = await rows(shop.db);
    shop.folder.files.delete('change-000000000002');
    shop.db = await started(shop);
    const db = await wiped(shop);
    expect(await rows(db)).toEqual(before);
    expect((await restored(db))?.lost).toBeUndefined();
  });

  test('with the copy gone as well: the mark tells that and how much', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2);
    shop.folder.files.clear();
    const db = await wiped(shop);
    expect(await restored(db)).toMatchObject({
      found: 'gone',
      lost: { changes: 2, written: { listings: 2, measurements: 2 } },
    });
    // Told once; then it goes on.
    await read(db, 'B0CROSSB1L', 5);
    const again = await wiped({ ...shop, db });
    expect((await again.listings.toArray()).map(({ listing }) => listing.stock)).toEqual([5]);
    expect((await restored(again))?.lost).toBeUndefined();
  });

  test.each(['gone', 'flipped', 'without its end'])(
    'with a newest base that is %s: nothing is lost, since the one before it stays until this one is proved',
    async (how) => {
      await read(shop.db, 'B0CROSSB1L', 1);
      await savePaper(shop.db, paper('p1'));
      await rewrite(shop.db);
      await read(shop.db, 'B0CROSSB2L', 2);
      await removePaper(shop.db, 'p1');
      await rewrite(shop.db);
      await read(shop.db, 'B0CROSSB1L', 3, NOON + 1);
      const before = await rows(shop.db);
      for (const [name, file] of [...shop.folder.files]) {
        if (!name.startsWith('base-000000000004')) continue;
        if (how === 'flipped') file[file.length - 3] = (file[file.length - 3] ?? 0) ^ 1;
        else if (how === 'gone' || name.endsWith('end')) shop.folder.files.delete(name);
      }
      const db = await wiped(shop);
      expect(await rows(db)).toEqual(before);
      expect((await restored(db))?.lost).toBeUndefined();
      expect(await rows(await wiped({ ...shop, db }))).toEqual(before);
    },
  );

  test('with a part of its only base damaged: what it held is counted', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await savePaper(shop.db, paper('p1'));
    await rewrite(shop.db, { forgetting: true });
    await read(shop.db, 'B0CROSSB2L', 2);
    const parts = [...shop.folder.files.keys()].filter((name) => /^base-.*\d$/.test(name)).sort();
    const file = shop.folder.files.get(parts[0] ?? '');
    if (!file) throw new Error('no base');
    file[file.length - 3] = (file[file.length - 3] ?? 0) ^ 1;
    const db = await wiped(shop);
    expect((await restored(db))?.lost?.written).toEqual({ listings: 1 });
    expect(await db.papers.count()).toBe(1);
  });
});

describe('a database that is behind', () => {
  test('a change sealed and not made when the worker died is made at the next start, without news', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    const place = await placeOf(shop.db);
    await shop.folder.write(
      'change-000000000002',
      (await seal({ seq: 2, at: NOON, written: { papers: 1 }, change: { put: { papers: [paper('p2')] } } })).parts,
    );
    expect(place?.seq).toBe(1);
    const db = await started(shop);
    expect(await db.papers.count()).toBe(1);
    expect(await restored(db)).toBeUndefined();
  });

  test('an older state than the base is replaced whole: what was erased since stays erased', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    const place = await placeOf(shop.db);
    const old = await rows(shop.db);
    await erase(shop.db, { kind: 'everything' });
    await read(shop.db, 'B0CROSSB2L', 2);
    await rewrite(shop.db);
    // The browser loses the end of its log: the database stands as it did.
    for (const [name, held] of Object.entries(old)) {
      await shop.db.shelf(name).clear();
      await shop.db.shelf(name).bulkPut(held);
    }
    if (place) await shop.db.places.put(place);
    await shop.db.places.where('name').startsWith('step ').delete();
    await shop.db.places.put({ name: 'step 1' });
    const db = await started(shop);
    expect((await db.listings.toArray()).map(({ listing }) => listing.id)).toEqual(['B0CROSSB2L']);
    expect(await restored(db)).toMatchObject({ found: 'behind' });
  });
});

describe('the copy', () => {
  test('is written anew when it has grown, and what went before is removed once it is proved', async () => {
    for (let stock = 1; stock <= 5; stock += 1) await read(shop.db, 'B0CROSSB1L', stock, NOON + stock);
    const place = await placeOf(shop.db);
    expect(place && isDue(place)).toBe(false);
    expect(place && isDue({ ...place, since: { changes: 401, bytes: 0 } })).toBe(true);
    const before = await rows(shop.db);
    await rewrite(shop.db);
    await proveCopy(shop.db, shop);
    expect([...shop.folder.files.keys()].filter((name) => name.startsWith('change-'))).toEqual([]);
    expect([...shop.folder.files.keys()].filter((name) => name.endsWith('end'))).toHaveLength(1);
    await rewrite(shop.db);
    expect((await placeOf(shop.db))?.since).toEqual({ changes: 0, bytes: 0 });
    expect(await rows(await wiped(shop))).toEqual(before);
  });

  test.each(['change', 'base'])(
    'with a %s that is damaged is written anew while the database is sound',
    async (kind) => {
      await read(shop.db, 'B0CROSSB1L', 1);
      await rewrite(shop.db, { forgetting: true });
      await read(shop.db, 'B0CROSSB2L', 2);
      const before = await rows(shop.db);
      const [name = '', file] =
        [...shop.folder.files].find(([one]) => one.startsWith(kind) && !one.endsWith('end')) ?? [];
      if (file) file[file.length - 2] = (file[file.length - 2] ?? 0) ^ 1;
      expect(name).not.toBe('');
      await proveCopy(shop.db, shop);
      const db = await wiped(shop);
      expect(await rows(db)).toEqual(before);
      expect((await restored(db))?.lost).toBeUndefined();
    },
  );

  test('holds nothing older once something was erased', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await rewrite(shop.db);
    await read(shop.db, 'B0CROSSB2L', 2);
    await rewrite(shop.db);
    await erase(shop.db, { kind: 'listing', key: 'amazon/DE//id/B0CROSSB1L' });
    expect([...shop.folder.files.keys()].filter((name) => name.endsWith('end'))).toHaveLength(1);
    for (const file of shop.folder.files.values())
      expect(JSON.stringify((await unseal(file)).change)).not.toContain('B0CROSSB1L');
  });

  test('erased, and the page gone before the copy was written anew: the background sees to it', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await rewrite(shop.db);
    await inTurn(() => commit(shop.db, { erase: { kind: 'listing', key: 'amazon/DE//id/B0CROSSB1L' } }));
    const place = await placeOf(shop.db);
    expect(place && isDue(place)).toBe(true);
    // Whatever happens first: even a store that was wiped knows what is to be forgotten.
    const db = await wiped(shop);
    expect((await placeOf(db))?.erased).toBe(place?.seq);
    await rewrite(db);
    for (const file of shop.folder.files.values())
      expect(JSON.stringify((await unseal(file)).change)).not.toContain('B0CROSSB1L');
    const after = await placeOf(db);
    expect(after && isDue(after)).toBe(false);
  });

  test('that cannot be written does not stop the history; it is written anew later', async () => {
    const { write: writes } = shop.folder;
    shop.folder.write = async () => {
      throw new DOMException('gone', 'InvalidStateError');
    };
    await read(shop.db, 'B0CROSSB1L', 1);
    const place = await placeOf(shop.db);
    expect(place && isDue(place)).toBe(true);
    shop.folder.write = writes;
    await rewrite(shop.db);
    expect((await placeOf(shop.db))?.failing).toBeUndefined();
    expect(await (await wiped(shop)).listings.count()).toBe(1);
  });

  test('a file that cannot be written at once is tried again', async () => {
    const { write: writes } = shop.folder;
    let failures = 2;
    shop.folder.write = async (name, parts) => {
      if (name.startsWith('change-') && failures-- > 0) throw new DOMException('busy', 'NoModificationAllowedError');
      await writes(name, parts);
    };
    await read(shop.db, 'B0CROSSB1L', 1);
    expect((await placeOf(shop.db))?.failing).toBeUndefined();
    expect([...shop.folder.files.keys()].filter((name) => name.startsWith('change-'))).toHaveLength(1);
  });

  test('a change whose file cannot be written at all stands in the copy before anybody is told', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    const { write: writes } = shop.folder;
    shop.folder.write = async (name, parts) => {
      if (name.startsWith('change-')) throw new DOMException('busy', 'NoModificationAllowedError');
      await writes(name, parts);
    };
    await read(shop.db, 'B0CROSSB2L', 2);
    shop.folder.write = writes;
    const again = await wiped(shop);
    expect(await again.listings.count()).toBe(2);
    expect((await restored(again))?.lost).toBeUndefined();
  });

  test.each(['deleted', 'robbed of a change'])(
    'is not written anew from a database that is %s meanwhile',
    async (how) => {
      for (let stock = 1; stock <= 3; stock += 1) await read(shop.db, 'B0CROSSB1L', stock, NOON + stock);
      const { write: writes } = shop.folder;
      shop.folder.write = async (name, parts) => {
        await writes(name, parts);
        if (!/^base-.*0$/.test(name)) return;
        if (how === 'deleted') await shop.db.delete().then(() => shop.db.open());
        else await shop.db.places.delete('step 2');
      };
      await expect(rewrite(shop.db)).rejects.toThrow('not whole');
      shop.folder.write = writes;
      expect((await (await wiped(shop)).listings.toArray())[0]?.listing.stock).toBe(3);
    },
  );

  test('a full disk refuses the change as a whole', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    const { write: writes } = shop.folder;
    shop.folder.write = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(read(shop.db, 'B0CROSSB2L', 2)).rejects.toThrow('full');
    shop.folder.write = writes;
    expect(await shop.db.listings.count()).toBe(1);
    await read(shop.db, 'B0CROSSB2L', 2);
    expect(await (await wiped(shop)).listings.count()).toBe(2);
  });

  test('a full disk does not keep the person from making room: what is erased goes, and from the copy as soon as it can', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    await read(shop.db, 'B0CROSSB2L', 2);
    await savePaper(shop.db, paper('p1'));
    const { write: writes } = shop.folder;
    shop.folder.write = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    // Not to the end, and that is said.
    await expect(erase(shop.db, { kind: 'listing', key: 'amazon/DE//id/B0CROSSB1L' })).rejects.toThrow('full');
    await removePaper(shop.db, 'p1');
    expect((await shop.db.listings.toArray()).map(({ listing }) => listing.id)).toEqual(['B0CROSSB2L']);
    await expect(read(shop.db, 'B0CROSSB3L', 3)).rejects.toThrow('full');
    shop.folder.write = writes;
    const place = await placeOf(shop.db);
    expect(place && isDue(place)).toBe(true);
    await rewrite(shop.db);
    const db = await wiped(shop);
    expect((await db.listings.toArray()).map(({ listing }) => listing.id)).toEqual(['B0CROSSB2L']);
    expect([await db.papers.count(), (await restored(db))?.lost]).toEqual([0, undefined]);
    for (const file of shop.folder.files.values())
      expect(JSON.stringify((await unseal(file)).change)).not.toContain('B0CROSSB1L');
  });

  test('a change the database refuses is forgotten by the copy', async () => {
    await read(shop.db, 'B0CROSSB1L', 1);
    const put = shop.db.snapshots.bulkPut;
    shop.db.snapshots.bulkPut = (() => Promise.reject(new Error('refused'))) as never;
    await expect(read(shop.db, 'B0CROSSB1L', 9)).rejects.toThrow('refused');
    shop.db.snapshots.bulkPut = put;
    expect((await (await wiped(shop)).listings.toArray())[0]?.listing.stock).toBe(1);
  });
});

test('whatever is read, entered, erased and written anew, and wherever it is wiped: it comes back as it stood', {
  timeout: 120_000,
}, async () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('read' as const),
        id: fc.constantFrom('A1', 'A2', 'A3'),
        stock: fc.integer({ min: 0, max: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('paper' as const, 'remove' as const),
        id: fc.constantFrom('p1', 'p2'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('erase' as const), id: fc.constantFrom('A1', 'A2') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('rewrite' as const, 'wipe' as const, 'prove' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const one = fresh();
      let db = await started(one);
      for (const [index, what] of steps.entries()) {
        if (what.do === 'read') await read(db, what.id, what.stock, NOON + index);
        if (what.do === 'paper') await savePaper(db, paper(what.id));
        if (what.do === 'remove') await removePaper(db, what.id);
        if (what.do === 'erase') await erase(db, { kind: 'listing', key: `amazon/DE//id/${what.id}` });
        if (what.do === 'rewrite') await rewrite(db);
        if (what.do === 'prove' && db.copy) await proveCopy(db, db.copy);
        if (what.do === 'wipe') db = await wiped({ ...one, db });
      }
      const before = await rows(db);
      db = await wiped({ ...one, db });
      expect(await rows(db)).toEqual(before);
      expect((await restored(db))?.lost).toBeUndefined();
      await db.delete();
    }),
    { numRuns: 25, seed: 11 },
  );
});
