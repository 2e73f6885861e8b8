import { changedFields, join, joinRows } from '../join.ts';
import { keyOf, type Listing, type SeenListing } from '../listing.ts';
import { marketplaceOf } from '../marketplaces/index.ts';
import { type MetricName, type SeenMetric, unitOf } from '../metric.ts';
import { pictureName } from '../picture-name.ts';
import type { PageReading } from '../reading.ts';
import type { Source } from '../source.ts';
import { dayIn } from '../text/dates.ts';
import type { Database, KnownListing, Measurement, Snapshot, Version } from './database.ts';

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

/** The listing a row of a page speaks of, named by marketplace, store and account. */
export function listingFrom(seen: SeenListing, reading: PageReading, address: string): Listing {
  const { metrics: _metrics, sources: _sources, ...shown } = seen;
  return {
    ...shown,
    marketplace: reading.marketplace ?? 'other',
    store: reading.store,
    ...(reading.account ? { account: reading.account } : {}),
    ...(reading.marketplace === null ? { host: new URL(address).hostname } : {}),
  };
}

/**
 * Keeps one reading whole or not at all: listings, what changed in them, their numbers, their wordings and pictures, and
 * how the reading went. The same reading twice changes nothing but when it was last seen. Drafts are not kept.
 */
export async function keep(db: Database, reading: PageReading, source: Source): Promise<Kept> {
  const rows = new Map<string, SeenListing[]>();
  let unnamed = 0;
  for (const seen of reading.listings) {
    const key = keyOf(listingFrom(seen, reading, source.where));
    if (!key) unnamed += 1;
    if (key) rows.set(key, [...(rows.get(key) ?? []), seen]);
  }
  const keys = [...rows.keys()];
  const kept: Kept = { keys, added: 0, changed: 0, unnamed };
  if (keys.length === 0) return kept;

  await db.transaction('rw', [db.listings, db.snapshots, db.measurements, db.versions], async () => {
    const before = await db.listings.bulkGet(keys);
    const listings: KnownListing[] = [];
    const snapshots: Snapshot[] = [];
    const measurements: Measurement[] = [];
    keys.forEach((key, index) => {
      const known = before[index];
      const seen = joinRows(rows.get(key) ?? []);
      const listing = listingFrom(seen, reading, source.where);
      const changed = changedFields(known?.listing, listing);
      // Clocks are set back; the order of what was read is not.
      const at = Math.max(source.at, (known?.lastSeen ?? 0) + (changed.length > 0 ? 1 : 0));
      const seenSource = { ...source, at };
      listings.push(nowKnown(key, known, listing, seen, seenSource));
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
      measurements.push(...measured(key, seen, reading, seenSource));
    });
    await db.listings.bulkPut(listings);
    await db.snapshots.bulkPut(snapshots);
    await keepMeasurements(db, measurements);
    await keepVersions(db, listings, rows, reading.reader);
  });
  return kept;
}

function nowKnown(
  key: string,
  known: KnownListing | undefined,
  listing: Listing,
  seen: SeenListing,
  source: Source,
): KnownListing {
  const sources = { ...known?.sources };
  for (const field of Object.keys(seen)) {
    if (field in listing) sources[field] = { source, from: seen.sources[field] ?? '' };
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

function measured(key: string, seen: SeenListing, reading: PageReading, source: Source): Measurement[] {
  const zone = marketplaceOf(reading.marketplace ?? '')?.stores.find(({ id }) => id === reading.store)?.zone;
  const day = dayIn(zone, source.at);
  return Object.entries(seen.metrics ?? {}).map(([name, metric]) => ({
    key,
    metric: name as MetricName,
    via: source.via,
    value: metric.value,
    unit: unitOf(name as MetricName),
    ...(metric.currency ? { currency: metric.currency } : {}),
    ...spanOf(metric, day),
    readAt: source.at,
    source,
    ...(metric.trial || reading.trial ? { trial: true as const } : {}),
  }));
}

function spanOf({ period }: SeenMetric, day: string): Pick<Measurement, 'period' | 'spans' | 'start' | 'end'> {
  if (period === 'now') return { period: `now/${day}`, spans: 'now' };
  if (period === null) return { period: `?/${day}`, spans: 'unknown' };
  return { period: `${period.start}/${period.end}`, spans: 'days', start: period.start, end: period.end };
}

/** A number read again unchanged keeps the moment it was first read; one that has moved on takes the newer reading's. */
async function keepMeasurements(db: Database, seen: Measurement[]): Promise<void> {
  const before = await db.measurements.bulkGet(
    seen.map(({ key, metric, period, via }) => [key, metric, period, via] as [string, string, string, string]),
  );
  const moved = seen.filter((measurement, index) => {
    const known = before[index];
    return known?.value !== measurement.value || known.currency !== measurement.currency;
  });
  await db.measurements.bulkPut(moved);
}

/**
 * Extends the version seen last, or begins a new one. A wording is compared only with what the same reader saw before:
 * a list that cuts titles short and a product page that does not must not look like a change.
 */
async function keepVersions(
  db: Database,
  listings: readonly KnownListing[],
  rows: ReadonlyMap<string, readonly SeenListing[]>,
  reader: string,
): Promise<void> {
  const ranges = await Promise.all(
    listings.map(({ key }) => db.versions.where(':id').between([key], [key, []]).toArray()),
  );
  const put: Version[] = [];
  listings.forEach(({ key, listing, lastSeen }, index) => {
    const shown = joinRows(rows.get(key) ?? []);
    for (const field of ['title', 'image'] as const) {
      const value = listing[field];
      if (value === undefined || shown[field] === undefined) continue;
      const versions = (ranges[index] ?? []).filter((version) => version.field === field);
      const next = nextVersion(versions, { key, field, value, at: lastSeen, reader });
      if (next) put.push(next);
    }
  });
  await db.versions.bulkPut(put);
}

function nextVersion(
  versions: readonly Version[],
  seen: { key: string; field: 'title' | 'image'; value: string; at: number; reader: string },
): Version | undefined {
  const name = (value: string) => (seen.field === 'image' ? pictureName(value) : value);
  const newest = [...versions].sort((a, b) => b.from - a.from);
  const last = newest.find(({ reader }) => reader === seen.reader);
  const alike = newest[0] && name(newest[0].value) === name(seen.value) ? newest[0] : undefined;
  if (alike) return { ...alike, to: Math.max(alike.to, seen.at) };
  if (last && name(last.value) === name(seen.value)) return { ...last, to: Math.max(last.to, seen.at) };
  if (!last && newest.length > 0) return undefined;
  return { key: seen.key, field: seen.field, value: seen.value, from: seen.at, to: seen.at, reader: seen.reader };
}
