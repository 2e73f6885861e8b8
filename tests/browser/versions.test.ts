import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { NewerDatabaseError } from '../../utils/browser/store/factory.ts';
import { allMeasurements } from '../../utils/browser/store/measurements.ts';
import { byName } from '../../utils/history/months.ts';
import type { Measurement } from '../../utils/measurement.ts';

// A frozen example of each version of the store that people may have, opened by today's code.

interface Frozen {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[];
      indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
    }
  >;
  rows: Record<string, Record<string, unknown>[]>;
}
const folder = join(import.meta.dirname, '../fixtures/database');
const frozen = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Frozen);

/** Puts a store there as that version of ours left it. */
async function laidDown(name: string, { version, stores, rows }: Frozen): Promise<void> {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const { name: index, ...rest } of indexes) made.createIndex(index, rest.keyPath, rest);
        for (const row of rows[store] ?? []) made.put(row);
      }
    };
  });
  raw.close();
}

async function numbersIn(db: Database): Promise<Measurement[]> {
  const found: Measurement[] = [];
  for await (const number of allMeasurements(db)) found.push(number);
  return found;
}
const inOrder = (numbers: readonly Measurement[]) =>
  [...numbers].sort((a, b) => (a.key === b.key ? byName(a, b) : a.key < b.key ? -1 : 1));

const schemaOf = (db: Database) => {
  const raw = db.backendDB();
  const reading = raw.transaction([...raw.objectStoreNames]);
  return Object.fromEntries(
    [...raw.objectStoreNames].map((name) => {
      const store = reading.objectStore(name);
      return [name, [store.keyPath, [...store.indexNames].map((index) => store.index(index).keyPath)]];
    }),
  );
};

test('there is one of each version, the newest among them', () => {
  const newest = new Database('crossbill-newest').verno;
  expect(frozen.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: newest }, (_, index) => index + 1),
  );
});

describe.each(frozen)('version $version', (old) => {
  test('opens as the newest, with every row it had, and every table and index', async () => {
    const name = `crossbill-v${old.version}`;
    await laidDown(name, old);
    const db = new Database(name);
    await db.open();
    for (const [table, rows] of Object.entries(old.rows)) {
      if (table === 'measurements') continue;
      const byKey = (some: readonly unknown[]) => some.map((row) => JSON.stringify(row)).sort();
      expect(byKey(await db.shelf(table).toArray()), table).toEqual(byKey(rows));
    }
    if (old.rows.measurements) {
      expect(inOrder(await numbersIn(db))).toEqual(inOrder(old.rows.measurements as unknown as Measurement[]));
      expect(old.rows.measurements.length).toBeGreaterThan(100);
    }
    const fresh = new Database(`crossbill-fresh-${old.version}`);
    await fresh.open();
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
    // Opened again, nothing more happens.
    const numbers = await numbersIn(db);
    db.close();
    const again = new Database(name);
    expect(await numbersIn(again)).toEqual(numbers);
    again.close();
    fresh.close();
  });
});

test('an upgrade that dies leaves the old version whole, and the next start completes it', async () => {
  const [old] = frozen.filter(({ version }) => version === 1);
  if (!old) throw new Error('no first version');
  await laidDown('crossbill-dying', old);
  const dying = new Database('crossbill-dying');
  const bulkPut = dying.months.constructor.prototype.bulkPut;
  dying.months.constructor.prototype.bulkPut = () => Promise.reject(new Error('killed'));
  await expect(dying.open()).rejects.toThrow('killed');
  dying.months.constructor.prototype.bulkPut = bulkPut;
  dying.close();
  const [{ version } = { version: 0 }] = (await indexedDB.databases()).filter(({ name }) => name === 'crossbill-dying');
  expect(version).toBe(10);
  const db = new Database('crossbill-dying');
  expect((await numbersIn(db)).length).toBe(old.rows.measurements?.length);
  db.close();
});

test('a store of a newer version is refused and not touched', async () => {
  const newer: Frozen = {
    version: 900,
    stores: { listings: { keyPath: 'key', indexes: [] } },
    rows: { listings: [{ key: 'a', unheardOf: true }] },
  };
  await laidDown('crossbill-newer', newer);
  const db = new Database('crossbill-newer');
  await expect(db.open()).rejects.toThrow(NewerDatabaseError);
  db.close();
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('crossbill-newer');
    opening.onsuccess = () => resolve(opening.result);
  });
  expect([raw.version, ...raw.objectStoreNames]).toEqual([9000, 'listings']);
  raw.close();
});

test('an index that is missing is put back when the store is opened, and opened again it stays open', async () => {
  const name = 'crossbill-mended';
  const whole = new Database(name);
  await whole.open();
  const version = whole.backendDB().version;
  const schema = schemaOf(whole);
  whole.close();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, version + 1);
    opening.onupgradeneeded = () => opening.transaction?.objectStore('listings').deleteIndex('lastSeen');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  for (let time = 0; time < 2; time += 1) {
    const db = new Database(name);
    await db.open();
    expect(schemaOf(db)).toEqual(schema);
    db.close();
  }
});
