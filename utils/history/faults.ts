import type { KnownListing, Snapshot, Version } from '../known-listing.ts';
import { keyOf, listingSchema } from '../listing.ts';
import type { Month } from '../measurement.ts';
import { DAY } from '../text/days.ts';

// What can be wrong with rows of the history, told by the rows alone.

/** Kinds of faults in rows. */
export type RowFault =
  | 'listing-unreadable'
  | 'listing-misnamed'
  | 'seen-backwards'
  | 'seen-in-future'
  | 'snapshot-empty'
  | 'snapshot-too-late'
  | 'snapshot-missing'
  | 'version-backwards'
  | 'versions-overlap'
  | 'version-missing'
  | 'month-broken'
  | 'number-elsewhere'
  | 'period-backwards'
  | 'number-twice';

/** `now`: ms since 1970 UTC. */
export function listingFaults(known: KnownListing, now: number): RowFault[] {
  const faults: RowFault[] = [];
  const parsed = listingSchema.safeParse(known.listing);
  if (!parsed.success) return ['listing-unreadable'];
  if (!isNamed(known)) faults.push('listing-misnamed');
  if (known.firstSeen > known.lastSeen) faults.push('seen-backwards');
  // Clocks of two machines differ by hours, not by days.
  if (known.lastSeen > now + 2 * DAY) faults.push('seen-in-future');
  return faults;
}

/** Codes that a listing was first known by stay in its key when a better one is read later; marketplace and shop never change. */
function isNamed({ key, marketplace, store, account, listing }: KnownListing): boolean {
  const shop = [marketplace, listing.host ?? store, account].map(encodeURIComponent).join('/');
  return key.startsWith(`${shop}/`) && keyOf(listing) !== undefined;
}

/** Snapshots of one listing, oldest first. */
export function snapshotFaults(snapshots: readonly Snapshot[], { firstSeen, lastSeen }: KnownListing): RowFault[] {
  const faults: RowFault[] = [];
  if (snapshots.some(({ changed }) => Object.keys(changed).length === 0)) faults.push('snapshot-empty');
  if (snapshots.some(({ at }) => at > lastSeen)) faults.push('snapshot-too-late');
  const [first] = snapshots;
  // What is older than the person keeps is gone with its first snapshot.
  if (!first && firstSeen === lastSeen) faults.push('snapshot-missing');
  return faults;
}

/** Versions of one listing, by field and beginning. */
export function versionFaults(versions: readonly Version[], { listing }: KnownListing): RowFault[] {
  const faults: RowFault[] = [];
  if (versions.some(({ from, to }) => from > to)) faults.push('version-backwards');
  const overlaps = versions.some((one, index) => {
    const next = versions.slice(index + 1).find(({ field, reader }) => field === one.field && reader === one.reader);
    return next !== undefined && next.from < one.to;
  });
  if (overlaps) faults.push('versions-overlap');
  if (listing.title && !versions.some(({ field }) => field === 'title')) faults.push('version-missing');
  return faults;
}

/** One packed month. */
export function monthFaults({ month, origins, readings, series }: Month): RowFault[] {
  const whole =
    readings.length % 2 === 0 &&
    readings.every((value, index) => (index % 2 === 0 ? value < origins.length : Number.isFinite(value))) &&
    series.every(
      ({ numbers }) =>
        numbers.length % 4 === 0 &&
        numbers.every((value, index) => Number.isFinite(value) && (index % 4 !== 3 || value * 2 < readings.length)),
    );
  if (!whole) return ['month-broken'];
  const faults = new Set<RowFault>();
  const names = new Set<string>();
  for (const { metric, via, spans, numbers } of series) {
    for (let at = 0; at < numbers.length; at += 4) {
      const [first = 0, last = 0] = numbers.slice(at, at + 2);
      if (first > last) faults.add('period-backwards');
      if (new Date(last * DAY).toISOString().slice(0, 7) !== month) faults.add('number-elsewhere');
      const name = `${metric} ${via} ${spans} ${first} ${last}`;
      if (names.has(name)) faults.add('number-twice');
      names.add(name);
    }
  }
  return [...faults];
}
