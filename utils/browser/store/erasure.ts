import type { Table } from 'dexie';
import type { Intake } from '../../intake.ts';
import { shopOf } from '../../term.ts';
import { type Database, shelves } from '../database.ts';
import { addressesShown } from '../pictures/shown-pictures.ts';
import { beginningWith, isWithin, rowsWithin, type Span } from './spans.ts';

/** What is to be erased. */
export type Erasure =
  | { kind: 'listing'; key: string }
  | { kind: 'account'; marketplace: string; store: string; account: string }
  | { kind: 'marketplace'; marketplace: string }
  | { kind: 'everything' };

/** What is erased but everything. */
type Part = Exclude<Erasure, { kind: 'everything' }>;

/** The keys of the listings an erasure concerns; what hangs on one that is no longer there is among it. */
export async function spansOf(db: Database, what: Part): Promise<Span[]> {
  if (what.kind === 'listing') return [[what.key, what.key]];
  const { marketplace } = what;
  if (what.kind === 'marketplace') return [beginningWith(marketplace)];
  const { store, account } = what;
  const own = beginningWith(marketplace, store, account);
  // A shop on a domain of its own is named by that.
  const hosts = new Set<string>();
  await rowsWithin(db.listings, beginningWith(marketplace)).each(({ listing, ...known }) => {
    if (listing.host && known.store === store && known.account === account) hosts.add(listing.host);
  });
  return [own, ...[...hosts].map((host) => beginningWith(marketplace, host, account))];
}

/** Tables whose rows belong to listings. */
export const tablesOfListings = (db: Database): Table[] =>
  Object.entries(shelves).flatMap(([name, { ofListing }]) => (ofListing ? [db.shelf(name)] : []));

/** Erases within a transaction over all tables. */
export async function eraseRows(db: Database, what: Erasure): Promise<void> {
  if (what.kind === 'everything') {
    await Promise.all(Object.keys(shelves).map((name) => db.shelf(name).clear()));
    return;
  }
  const spans = await spansOf(db, what);
  const isGoing = (key: string) => isWithin(spans, key);
  await erasePictures(db, isGoing);
  await unnameConfirmations(db, isGoing);
  // What would take an intake back holds what is to be gone.
  await db.undos.clear();
  await Promise.all([
    ...spans.flatMap((span) => tablesOfListings(db).map((table) => rowsWithin(table, span).delete())),
    db.overrides.filter(({ listing }) => listing !== undefined && isGoing(listing)).delete(),
    what.kind === 'listing' ? undefined : eraseOfShops(db, what),
  ]);
}

/** What belongs to a shop or a marketplace and to none of its listings. */
async function eraseOfShops(db: Database, what: Exclude<Part, { kind: 'listing' }>): Promise<void> {
  const isOfShop = ({ marketplace = 'other', store = 'unknown', account = '' }: Intake) =>
    marketplace === what.marketplace &&
    (what.kind === 'marketplace' || (store === what.store && account === what.account));
  await Promise.all([
    termsOf(db, what).delete(),
    db.intakes.filter((intake) => intake.what === 'report' && isOfShop(intake)).delete(),
    what.kind === 'marketplace'
      ? db.health.filter(({ marketplace }) => marketplace === what.marketplace).delete()
      : undefined,
  ]);
}

/** What was found right stays found right; of which listing, is gone. */
async function unnameConfirmations(db: Database, isGoing: (key: string) => boolean): Promise<void> {
  await db.confirmations.toCollection().modify((confirmation) => {
    confirmation.right = confirmation.right.map((one) => (isGoing(one.key) ? { ...one, key: '' } : one));
  });
}

/** The pictures that only these listings show or have shown, and the addresses they stood at. */
async function erasePictures(db: Database, isGoing: (key: string) => boolean): Promise<void> {
  const { apart, others } = await addressesShown(db, isGoing);
  const only = [...apart].filter((address) => !others.has(address));
  const hashes = (await db.pictureAddresses.bulkGet(only)).flatMap((row) => row?.hash ?? []);
  await db.pictureAddresses.bulkDelete(only);
  // One picture may stand at several addresses.
  const elsewhere = new Set((await db.pictureAddresses.where('hash').anyOf(hashes).toArray()).map(({ hash }) => hash));
  await db.pictures.bulkDelete(hashes.filter((hash) => !elsewhere.has(hash)));
}

/** Search terms of a marketplace or of one account. */
function termsOf(db: Database, what: Exclude<Part, { kind: 'listing' }>) {
  const shop = what.kind === 'account' ? shopOf(what) : `${encodeURIComponent(what.marketplace)}/`;
  const [from, to] = what.kind === 'account' ? [shop, shop] : [shop, `${shop}\uffff`];
  return db.terms.where(':id').between([from], [to, []]);
}
