import type { Table } from 'dexie';
import { shopOf } from '../../term.ts';
import { type Database, shelves } from '../database.ts';
import { addressesShown } from '../pictures/shown-pictures.ts';

/** What is to be erased. */
export type Erasure =
  | { kind: 'listing'; key: string }
  | { kind: 'account'; marketplace: string; store: string; account: string }
  | { kind: 'marketplace'; marketplace: string }
  | { kind: 'everything' };

/** The listings an erasure concerns. */
export async function keysOf(db: Database, what: Exclude<Erasure, { kind: 'everything' }>): Promise<string[]> {
  if (what.kind === 'listing') return (await db.listings.get(what.key)) ? [what.key] : [];
  const known = await db.listings.where('marketplace').equals(what.marketplace).toArray();
  if (what.kind === 'marketplace') return known.map(({ key }) => key);
  return known.filter(({ store, account }) => store === what.store && account === what.account).map(({ key }) => key);
}

/** Tables whose rows belong to listings. */
export const tablesOfListings = (db: Database): Table[] =>
  Object.entries(shelves).flatMap(([name, { ofListing }]) => (ofListing ? [db.shelf(name)] : []));

/** The rows of one listing in a table of listings. */
export const rowsOf = (table: Table, key: string) =>
  Array.isArray(table.schema.primKey.keyPath)
    ? table.where(':id').between([key], [key, []])
    : table.where(':id').equals(key);

/** Erases within a transaction over all tables. */
export async function eraseRows(db: Database, what: Erasure): Promise<void> {
  if (what.kind === 'everything') {
    await Promise.all(Object.keys(shelves).map((name) => db.shelf(name).clear()));
    return;
  }
  const keys = await keysOf(db, what);
  await erasePictures(db, keys);
  await unnameConfirmations(db, new Set(keys));
  // What would take an intake back holds what is to be gone.
  await db.undos.clear();
  await Promise.all([
    ...keys.flatMap((key) => tablesOfListings(db).map((table) => rowsOf(table, key).delete())),
    what.kind === 'listing' ? undefined : termsOf(db, what).delete(),
    what.kind === 'marketplace'
      ? db.health.filter(({ marketplace }) => marketplace === what.marketplace).delete()
      : undefined,
  ]);
}

/** What was found right stays found right; of which listing, is gone. */
async function unnameConfirmations(db: Database, going: ReadonlySet<string>): Promise<void> {
  await db.confirmations.toCollection().modify((confirmation) => {
    confirmation.right = confirmation.right.map((one) => (going.has(one.key) ? { ...one, key: '' } : one));
  });
}

/** The pictures that only these listings show or have shown, and the addresses they stood at. */
async function erasePictures(db: Database, keys: readonly string[]): Promise<void> {
  const going = new Set(keys);
  const { apart, others } = await addressesShown(db, (key) => going.has(key));
  const only = [...apart].filter((address) => !others.has(address));
  const hashes = (await db.pictureAddresses.bulkGet(only)).flatMap((row) => row?.hash ?? []);
  await db.pictureAddresses.bulkDelete(only);
  // One picture may stand at several addresses.
  const elsewhere = new Set((await db.pictureAddresses.where('hash').anyOf(hashes).toArray()).map(({ hash }) => hash));
  await db.pictures.bulkDelete(hashes.filter((hash) => !elsewhere.has(hash)));
}

/** Search terms of a marketplace or of one account. */
function termsOf(db: Database, what: Exclude<Erasure, { kind: 'everything' | 'listing' }>) {
  const shop = what.kind === 'account' ? shopOf(what) : `${encodeURIComponent(what.marketplace)}/`;
  const [from, to] = what.kind === 'account' ? [shop, shop] : [shop, `${shop}\uffff`];
  return db.terms.where(':id').between([from], [to, []]);
}
