import { mergeMonth, packMonths } from '../../history/months.ts';
import { changedFields, join, joinRows, same } from '../../join.ts';
import type { KnownListing, Snapshot, Version } from '../../known-listing.ts';
import { fields, keyOf, type Listing, type SeenListing } from '../../listing.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { PageReading } from '../../reading.ts';
import type { Source } from '../../source.ts';
import type { Database } from '../database.ts';
import type { Change } from './change.ts';
import { neighbours } from './neighbours.ts';
import { dayOfReading, numbersSeen } from './numbers-seen.ts';
import { versionsNow } from './versions-now.ts';
import { commit } from './write.ts';

/** What was kept of one reading. */
export interface Kept {
  keys: string[];
  /** Listings never seen before. */
  added: number;
  /** Listings of which something changed. */
  changed: number;
  /** Rows that show no code of any kind, and so cannot be kept under a name. */
  unnamed: number;
}

/** What a page showed, or a file told: a file has no address that would name a shop of its own, so the person does. */
export type Told = PageReading & { host?: string };

/** The listing a row of a page speaks of, named by marketplace, store and account. */
export function listingFrom(seen: SeenListing, reading: Told, address: string): Listing {
  const { metrics: _metrics, sources: _sources, ...shown } = seen;
  return {
    ...shown,
    marketplace: reading.marketplace ?? 'other',
    store: reading.store,
    ...(reading.account ? { account: reading.account } : {}),
    ...(reading.marketplace === null ? { host: reading.host ?? new URL(address).hostname } : {}),
  };
}

/**
 * Keeps one reading whole or not at all: listings, what changed in them, their numbers, their wordings and pictures. The same
 * reading twice changes nothing but when it was last seen. Drafts are not kept. For whoever holds the writers' turn.
 */
export async function keep(db: Database, reading: PageReading, source: Source): Promise<Kept> {
  const { change, months, kept } = await planned(db, reading, source);
  if (kept.keys.length > 0) await commit(db, change, months);
  return kept;
}

/** What keeping a reading would write. `months`: those whose numbers have moved, as they will stand. */
export async function planned(
  db: Database,
  reading: Told,
  source: Source,
): Promise<{ change: Change; months: Month[]; kept: Kept }> {
  const rows = new Map<string, SeenListing[]>();
  let unnamed = 0;
  for (const told of reading.listings) {
    const seen = shownOf(told);
    const key = keyOf(listingFrom(seen, reading, source.where));
    if (!key) unnamed += 1;
    if (key) rows.set(key, [...(rows.get(key) ?? []), seen]);
  }
  // In the order of the database, in which neighbours are read together.
  const keys = [...rows.keys()].sort();
  const kept: Kept = { keys: [...rows.keys()], added: 0, changed: 0, unnamed };
  if (keys.length === 0) return { change: {}, months: [], kept };
  return db.transaction('r', [db.listings, db.versions, db.months], () =>
    plannedFrom(db, { reading, source, rows, keys, kept }),
  );
}

interface Gathered {
  reading: Told;
  source: Source;
  /** What is shown of each listing, by its key; and the keys in the order of the database. */
  rows: ReadonlyMap<string, readonly SeenListing[]>;
  keys: readonly string[];
  kept: Kept;
}

async function plannedFrom(db: Database, { reading, source, rows, keys, kept }: Gathered): ReturnType<typeof planned> {
  const before = await knownOf(db, keys);
  const listings: KnownListing[] = [];
  const snapshots: Snapshot[] = [];
  const versions: Version[] = [];
  const measurements: Measurement[] = [];
  // By the clock as it is now: what it said before it was set back is no day to note a number on.
  const day = dayOfReading(reading, source.at);
  for (const key of keys) {
    const known = before.listings.get(key);
    const told = rows.get(key) ?? [];
    const shown = source.via === 'file' && (known?.lastSeen ?? 0) > source.at ? told.map(numbersOnly) : told;
    const joined = joinRows(shown);
    const seen = reading.trial && known ? besides(known, joined) : joined;
    const listing = listingFrom(seen, reading, source.where);
    const changed = changedFields(known?.listing, listing);
    // Clocks are set back; the order of what was read is not.
    const at = Math.max(source.at, (known?.lastSeen ?? 0) + (changed.length > 0 ? 1 : 0));
    const seenSource = { ...source, at };
    const now = nowKnown(key, known, listing, seen, { ...seenSource, trial: reading.trial });
    if (known?.lastSeen !== now.lastSeen || !same(known, now)) listings.push(now);
    if (!known) kept.added += 1;
    if (changed.length > 0) {
      if (known) kept.changed += 1;
      snapshots.push({
        key,
        at,
        changed: Object.fromEntries(changed.map((field) => [field, listing[field]])),
        source: seenSource,
      });
    }
    measurements.push(...numbersSeen(key, shown, reading, source, day));
    versions.push(...versionsNow(before.versions.get(key) ?? [], now, seen, reading.reader));
  }
  const merged = await mergedWith(db, packMonths(measurements));
  return {
    change: {
      put: { listings, snapshots, versions },
      measured: merged.flatMap(({ moved }) => moved ?? []),
    },
    months: merged.flatMap(({ merged: month, moved }) => (moved ? [month] : [])),
    kept,
  };
}

/** What was read on trial takes the place of nothing that was read by a reader we trust. */
function besides({ listing, sources }: KnownListing, seen: SeenListing): SeenListing {
  const held = new Set<string>(fields.filter((name) => listing[name] !== undefined && !sources[name]?.trial));
  return Object.fromEntries(Object.entries(seen).filter(([name]) => !held.has(name))) as SeenListing;
}

/** An empty title is "not shown", not a change. */
function shownOf(seen: SeenListing): SeenListing {
  if (seen.title === undefined || seen.title.trim() !== '') return seen;
  const { title: _title, ...rest } = seen;
  return rest;
}

/** A file of an earlier day tells nothing of how a listing stands now: of one that was seen since, only its numbers are taken. */
function numbersOnly({ id, sku, otherIds, metrics = {} }: SeenListing): SeenListing {
  const ofDays = Object.entries(metrics).filter(([, { period }]) => period !== 'now');
  return {
    id,
    sources: {},
    ...(sku ? { sku } : {}),
    ...(otherIds ? { otherIds } : {}),
    ...(ofDays.length > 0 ? { metrics: Object.fromEntries(ofDays) } : {}),
  };
}

/** What is known of listings (their keys in order): themselves, and every wording and picture they had. */
async function knownOf(db: Database, keys: readonly string[]) {
  const [listings, versions] = await Promise.all([
    neighbours(db.listings, keys),
    neighbours(
      db.versions,
      keys.map((key): [string] => [key]),
    ),
  ]);
  const versionsOf = new Map<string, Version[]>();
  for (const version of versions) {
    const more = versionsOf.get(version.key);
    if (more) more.push(version);
    else versionsOf.set(version.key, [version]);
  }
  return { listings: new Map(listings.map((known) => [known.key, known])), versions: versionsOf };
}

/** Months as they stand with numbers just seen, and the numbers among these that moved them. */
async function mergedWith(db: Database, seen: readonly Month[]) {
  if (seen.length === 0) return [];
  const ids = seen.map(({ key, month }): [string, string] => [key, month]).sort();
  const before = new Map((await neighbours(db.months, ids)).map((month) => [`${month.month} ${month.key}`, month]));
  return seen.map((month) => mergeMonth(before.get(`${month.month} ${month.key}`), month));
}

function nowKnown(
  key: string,
  known: KnownListing | undefined,
  listing: Listing,
  seen: SeenListing,
  { trial, ...source }: Source & { trial: PageReading['trial'] },
): KnownListing {
  const sources = { ...known?.sources };
  for (const field of Object.keys(seen)) {
    if (field in listing) sources[field] = { source, from: seen.sources[field] ?? '', ...(trial ? { trial } : {}) };
  }
  return {
    key,
    marketplace: listing.marketplace,
    store: listing.store,
    account: listing.account ?? '',
    listing: join(known?.listing, listing),
    sources,
    firstSeen: known?.firstSeen ?? source.at,
    lastSeen: source.at,
  };
}
