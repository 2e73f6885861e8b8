import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDue, rewrite } from '../../utils/browser/copy/base.ts';
import { placeOf } from '../../utils/browser/copy/place.ts';
import { recover } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { fetchPictures } from '../../utils/browser/pictures/pictures.ts';
import { changeSettings } from '../../utils/browser/settings.ts';
import { examine } from '../../utils/browser/store/doctor.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { inTurn, write } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import { soon } from '../soon.ts';
import './locks.ts';
import { memoryCopy } from './memory-folder.ts';
import { addressOf, aPicture, hashOf } from './pictures.ts';

// Pictures in the second copy: each in a file of its own, named by the changes and the base.

let turn = 0;
const fresh = () => {
  turn += 1;
  const name = `crossbill-copy-pictures-${turn}`;
  const copy = memoryCopy();
  const open = () => {
    const db = new Database(name);
    db.copy = copy;
    return db;
  };
  return { ...copy, open, db: open() };
};
let shop: ReturnType<typeof fresh>;
beforeEach(() => {
  shop = fresh();
});
afterEach(() => vi.unstubAllGlobals());

const amazonOn = (differs: { on?: boolean; pictures?: boolean } = {}) =>
  changeSettings((settings) => ({
    ...settings,
    agreedAt: 1,
    marketplaces: {
      amazon: { on: true, since: 1, pictures: true, pill: { hidden: false, side: 'right', top: 0.5 }, ...differs },
    },
  }));
const showing = (db: Database, id: string, image: string, at = NOON) =>
  inTurn(() => keep(db, aReading({ listings: [aSeenListing({ id, image: addressOf(image) })] }), aSource({ at })));
const keepPicture = (db: Database, name: string, more = {}) =>
  write(db, {
    put: {
      pictures: [aPicture(name, more)],
      pictureAddresses: [{ address: addressOf(name), hash: hashOf(name), at: NOON }],
    },
  });
const keyOf = (id: string) => `amazon/DE//id/${id}`;
const held = async (db: Database) => ({
  pictures: await db.pictures.toArray(),
  addresses: await db.pictureAddresses.toArray(),
});
const lostIn = async (db: Database) => ((await db.places.get('restored')) as Restored | undefined)?.lost;
const files = () => [...shop.pictures.files.keys()].sort();

async function wiped(of: Pick<typeof shop, 'db' | 'open'>): Promise<Database> {
  await of.db.delete();
  const db = of.open();
  const { copy } = db;
  if (!copy) throw new Error('no copy');
  await inTurn(() => recover(db, copy));
  return db;
}

describe('kept pictures', () => {
  test.each([false, true])('come back byte for byte, from changes or from a base (%s)', async (based) => {
    await showing(shop.db, 'A1', 'a');
    await keepPicture(shop.db, 'a', { bytes: new Uint8Array([0, 255, 10, 13]) });
    await keepPicture(shop.db, 'b');
    const before = await held(shop.db);
    if (based) await rewrite(shop.db);
    const db = await wiped(shop);
    expect(await held(db)).toEqual(before);
    expect(await lostIn(db)).toBeUndefined();
  });

  test('are written once, however often the copy is written anew', async () => {
    await keepPicture(shop.db, 'a');
    const written = vi.spyOn(shop.pictures, 'write');
    await rewrite(shop.db);
    await rewrite(shop.db);
    expect(written).not.toHaveBeenCalled();
    const base = [...shop.folder.files].filter(([name]) => name.startsWith('base'));
    expect(base.some(([, file]) => new TextDecoder('latin1').decode(file).includes('small a'))).toBe(false);
  });

  test('of a version that did not copy them are copied as soon as the copy is written anew, which is due at once', async () => {
    await keepPicture(shop.db, 'a');
    shop.pictures.files.clear();
    const place = await placeOf(shop.db);
    if (!place) throw new Error('no place');
    expect(isDue({ ...place, base: { at: NOON, bytes: 9 } })).toBe(true);
    await rewrite(shop.db);
    expect(isDue((await placeOf(shop.db)) ?? place)).toBe(false);
    expect(await (await wiped(shop)).pictures.count()).toBe(1);
  });

  test.each(['gone', 'flipped', 'another'] as const)(
    'whose file is %s are told as missing, and only they',
    async (how) => {
      await keepPicture(shop.db, 'a');
      await rewrite(shop.db);
      await keepPicture(shop.db, 'b');
      await keepPicture(shop.db, 'c');
      for (const name of ['a', 'b']) {
        const file = shop.pictures.files.get(hashOf(name));
        if (how === 'gone' || !file) shop.pictures.files.delete(hashOf(name));
        else if (how === 'flipped') file[file.length - 1] = (file.at(-1) ?? 0) ^ 1;
        else shop.pictures.files.set(hashOf(name), shop.pictures.files.get(hashOf('c')) ?? file);
      }
      expect((await examine(shop.db, NOON)).ailments.map(({ fault }) => fault)).toContain(
        how === 'gone' ? 'copy-missing' : 'copy-damaged',
      );
      const db = await wiped(shop);
      expect((await db.pictures.toArray()).map(({ hash }) => hash)).toEqual([hashOf('c')]);
      expect(await db.pictureAddresses.count()).toBe(3);
      expect(await lostIn(db)).toMatchObject({ changes: 0, written: { pictures: 2 } });
      expect(await (await wiped({ ...shop, db })).pictures.count()).toBe(1);
    },
  );

  test('that were lost are fetched again when a page shows them', async () => {
    await amazonOn();
    await keepPicture(shop.db, 'a');
    await keepPicture(shop.db, 'b');
    await shop.db.pictures.delete(hashOf('a'));
    const asked = vi.fn(async (_address: string) => new Response('no picture'));
    vi.stubGlobal('fetch', asked);
    await showing(shop.db, 'A1', 'a');
    const shown = ['a', 'b'].map((name) => ({ address: addressOf(name), main: true, of: [keyOf('A1')] }));
    expect(await fetchPictures(shop.db, 'amazon', shown, () => NOON)).toEqual([addressOf('a')]);
    expect(asked.mock.calls.map(([address]) => address)).toEqual([addressOf('a')]);
    expect(files()).toHaveLength(3);
  });

  test('that were being fetched when their listing was erased are not kept', async () => {
    await amazonOn();
    await showing(shop.db, 'A1', 'a');
    vi.stubGlobal('fetch', async () => {
      await erase(shop.db, { kind: 'listing', key: keyOf('A1') });
      return new Response('no picture');
    });
    const shown = [{ address: addressOf('a'), main: true, of: [keyOf('A1')] }];
    expect(await fetchPictures(shop.db, 'amazon', shown, () => NOON)).toEqual([]);
    expect(await held(shop.db)).toEqual({ pictures: [], addresses: [] });
  });

  test.each([
    ['the marketplace is', { on: false }],
    ['its pictures are', { pictures: false }],
  ])('that are under way when %s switched off are given up', async (_what, off) => {
    await amazonOn();
    await showing(shop.db, 'A1', 'a');
    await showing(shop.db, 'A2', 'b');
    const asked: AbortSignal[] = [];
    vi.stubGlobal('fetch', async (_address: string, { signal }: { signal: AbortSignal }) => {
      asked.push(signal);
      if (asked.length === 1) return new Response('no picture');
      await amazonOn(off);
      await soon(() => expect(signal.aborted).toBe(true));
      throw signal.reason;
    });
    const shown = ['a', 'b', 'c'].map((name, at) => ({
      ...{ address: addressOf(name), main: true },
      of: [keyOf(`A${Math.min(at + 1, 2)}`)],
    }));
    expect(await fetchPictures(shop.db, 'amazon', shown, () => NOON)).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(await held(shop.db)).toEqual({ pictures: [], addresses: [] });
  });

  test('that were erased never come back, wherever the browser was stopped', async () => {
    await showing(shop.db, 'A1', 'a');
    await showing(shop.db, 'A2', 'b');
    await keepPicture(shop.db, 'a');
    await keepPicture(shop.db, 'b');
    await rewrite(shop.db);
    // Stopped before the copy was written anew: the picture's file is there still.
    await write(shop.db, { erase: { kind: 'listing', key: keyOf('A1') } });
    expect(files()).toHaveLength(2);
    shop.db = await wiped(shop);
    expect((await held(shop.db)).pictures.map(({ hash }) => hash)).toEqual([hashOf('b')]);
    expect(await lostIn(shop.db)).toBeUndefined();
    await erase(shop.db, { kind: 'listing', key: keyOf('A2') });
    expect(files()).toEqual([]);
    shop.db = await wiped(shop);
    expect(await held(shop.db)).toEqual({ pictures: [], addresses: [] });
  });

  test('whose file cannot be written stand in the copy before anybody is told', async () => {
    const { write: writes } = shop.pictures;
    let failures = 4;
    shop.pictures.write = async (name, parts) => {
      if (failures-- > 0) throw new DOMException('busy', 'NoModificationAllowedError');
      await writes(name, parts);
    };
    await keepPicture(shop.db, 'a');
    const db = await wiped(shop);
    expect(await db.pictures.count()).toBe(1);
    expect(await lostIn(db)).toBeUndefined();
  });

  test('a full disk refuses a picture as a whole', async () => {
    shop.pictures.write = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(keepPicture(shop.db, 'a')).rejects.toThrow('full');
    expect(await held(shop.db)).toEqual({ pictures: [], addresses: [] });
  });
});

test('whatever is kept, erased and written anew, and wherever it is wiped: the pictures come back as they stood', {
  timeout: 60_000,
}, async () => {
  const step = fc.record({
    do: fc.constantFrom('keep', 'keep', 'keep', 'erase', 'rewrite', 'wipe'),
    name: fc.constantFrom('a', 'b', 'c'),
    id: fc.constantFrom('A1', 'A2'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const one = fresh();
      let { db } = one;
      for (const [index, what] of steps.entries()) {
        if (what.do === 'keep') {
          await showing(db, what.id, what.name, NOON + index);
          await keepPicture(db, what.name);
        }
        if (what.do === 'erase') await erase(db, { kind: 'listing', key: keyOf(what.id) });
        if (what.do === 'rewrite') await rewrite(db);
        if (what.do === 'wipe') db = await wiped({ ...one, db });
      }
      const before = await held(db);
      db = await wiped({ ...one, db });
      expect(await held(db)).toEqual(before);
      expect(await lostIn(db)).toBeUndefined();
      await rewrite(db);
      expect([...one.pictures.files.keys()].sort()).toEqual(before.pictures.map(({ hash }) => hash));
      await db.delete();
    }),
    { numRuns: 20, seed: 5 },
  );
});
