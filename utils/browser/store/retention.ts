import type { IndexableType } from 'dexie';
import { packMonths } from '../../history/months.ts';
import { thinned } from '../../history/weeks.ts';
import type { KnownListing, Version } from '../../known-listing.ts';
import type { PictureAddress } from '../../pictures/kept.ts';
import { addDays } from '../../text/dates.ts';
import type { TitleNote } from '../../title-note.ts';
import type { Database } from '../database.ts';
import { addressesShown } from '../pictures/shown-pictures.ts';
import type { Change } from './change.ts';
import { measurementsOf } from './measurements.ts';
import { write } from './write.ts';
import { writtenByPerson, writtenSince } from './written.ts';

/** How long the person keeps the history, in months; null: for ever, and days stay days. */
export interface Retention {
  keepMonths: number | null;
  /** Days older than this are thinned to weeks. */
  thinMonths: number | null;
}

/** So many rows go in one change, and so many listings are thinned in one. */
const ROWS = 4000;
const LISTINGS = 100;

/** 'yyyy-mm' so many months before a moment (ms since 1970 UTC). */
function monthBefore(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** What a retention would take away: so many rows of each table. Numbers are counted as months of a listing. */
type Forgotten = Record<(typeof forgotten)[number], number>;
const forgotten = [
  ...(['snapshots', 'months', 'versions', 'terms', 'notes', 'titleNotes', 'goodsChoices'] as const),
  ...(['listings', 'pictureAddresses', 'pictures'] as const),
] as const;

/**
 * Forgets what is older than the person wants it kept, and thins old days to weeks where they asked for it. Whole months go,
 * with the changes and versions seen before them; a listing goes when it was last seen before and the person has not written of
 * it since, with what they wrote; and a picture fetched before where no listing that is left has shown it. Returns what went.
 */
export async function forgetOld(db: Database, { keepMonths, thinMonths }: Retention, now: number): Promise<Forgotten> {
  const gone = Object.fromEntries(forgotten.map((name) => [name, 0])) as Forgotten;
  if (keepMonths !== null) {
    const month = monthBefore(now, keepMonths);
    for (const keysOf of [keysBefore, picturesBefore]) {
      for (const [name, all] of Object.entries(await keysOf(db, month)) as [keyof Forgotten, unknown[]][]) {
        for (let from = 0; from < all.length; from += ROWS) {
          const keys = await removed(db, name, all.slice(from, from + ROWS), beginOf(month));
          gone[name] += keys.length;
        }
      }
    }
  }
  if (thinMonths !== null) await thinOld(db, `${monthBefore(now, thinMonths)}-01`);
  return gone;
}

/** Removes rows, but those that were seen again since they were found to be old. Returns the keys of those that went. */
async function removed(db: Database, name: keyof Forgotten, keys: unknown[], at: number): Promise<unknown[]> {
  const isOld = stillOld[name];
  let going = keys;
  await write(db, async () => {
    if (isOld) {
      const rows = await db.shelf(name).bulkGet(keys as IndexableType[]);
      const old = await Promise.all(rows.map((row) => row !== undefined && isOld(db, row, at)));
      going = keys.filter((_, index) => old[index]);
    }
    return { remove: { [name]: going } as Change['remove'] };
  });
  return going;
}

/** Whether a row is of before a moment (ms since 1970 UTC); of tables whose rows never change, or grow no younger, nobody need ask again. */
const stillOld: Partial<Record<keyof Forgotten, (db: Database, row: Dated, at: number) => boolean | Promise<boolean>>> =
  {
    versions: (_, { to = 0 }, at) => to < at,
    listings: (_, { lastSeen = 0 }, at) => lastSeen < at,
    notes: isOfUnseen,
    titleNotes: isOfUnseen,
    goodsChoices: isOfUnseen,
    pictureAddresses: (_, row, at) => (row.at ?? 0) < at,
    // One picture may stand at several addresses; those that were found old have gone before it.
    pictures: async (db, { hash = '' }) => (await db.pictureAddresses.where('hash').equals(hash).count()) === 0,
  };
type Dated = Partial<KnownListing & Version & PictureAddress & TitleNote>;

async function isOfUnseen(db: Database, { key = '', of = key }: Dated, at: number): Promise<boolean> {
  const known = await db.listings.get(of);
  return known === undefined || known.lastSeen < at;
}

/** The beginning of a month, ms since 1970 UTC. */
const beginOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);

async function keysBefore(db: Database, month: string): Promise<Partial<Record<keyof Forgotten, unknown[]>>> {
  const at = beginOf(month);
  const words = Object.entries(await writtenByPerson(db));
  const lately = await writtenSince(db, at);
  const notSeen = await db.listings.where('lastSeen').below(at).primaryKeys();
  const unseen = new Set(notSeen.filter((key) => !lately.has(key)));
  // One they have written of lately stays whole: without its past it would be no listing.
  const whole = new Set(notSeen.filter((key) => lately.has(key)));
  const isOld = (key: string, old: boolean) => unseen.has(key) || (old && !whole.has(key));
  const [snapshots, months, terms] = await Promise.all([
    db.snapshots.toCollection().primaryKeys(),
    db.months.toCollection().primaryKeys(),
    db.terms.toCollection().primaryKeys(),
  ]);
  const versions = await db.versions.filter(({ key, to }) => isOld(key, to < at)).primaryKeys();
  return {
    snapshots: snapshots.filter(([key, seenAt]) => isOld(key, seenAt < at)),
    months: months.filter(([key, ends]) => isOld(key, ends < month)),
    versions,
    terms: terms.filter(([, , , period]) => period !== '?' && period.slice(-10) < `${month}-01`),
    ...Object.fromEntries(
      words.map(([name, rows]) => [name, rows.filter(({ of }) => unseen.has(of)).map((row) => row.key)]),
    ),
    // Last, so that a stop in between leaves no row without its listing.
    listings: [...unseen],
  };
}

/** The addresses of pictures that were fetched before a month and that nothing that is kept shows, and what stood there. */
async function picturesBefore(db: Database, month: string): Promise<Partial<Record<keyof Forgotten, unknown[]>>> {
  const at = beginOf(month);
  const old = await db.pictureAddresses.filter((row) => row.at < at).toArray();
  if (old.length === 0) return {};
  const { others: shown } = await addressesShown(db);
  const going = old.filter(({ address }) => !shown.has(address));
  return {
    pictureAddresses: going.map(({ address }) => address),
    pictures: [...new Set(going.flatMap(({ hash }) => hash ?? []))],
  };
}

async function thinOld(db: Database, before: string): Promise<void> {
  const keys = await db.listings.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += LISTINGS) {
    const some = keys.slice(from, from + LISTINGS);
    await write(db, async () => {
      const parts = await Promise.all(some.map(async (key) => thinned(await measurementsOf(db, key), before)));
      const taken = packMonths(parts.flatMap((part) => part.taken));
      const measured = packMonths(parts.flatMap((part) => part.measured));
      return taken.length > 0 ? { taken, measured } : {};
    });
  }
}

/** The last day that is forgotten, for saying it; undefined where nothing is. */
export const forgottenUpTo = (keepMonths: number | null, now: number): string | undefined =>
  keepMonths === null ? undefined : addDays(`${monthBefore(now, keepMonths)}-01`, -1);
