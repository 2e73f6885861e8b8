import { same } from '../../join.ts';
import type { KnownListing, Snapshot, Version } from '../../known-listing.ts';
import type { Field } from '../../listing.ts';
import type { Source } from '../../source.ts';
import type { Database } from '../database.ts';

/** A listing as it stands without what a file brought, and as it stood before the file. */
export interface Left {
  back: KnownListing;
  before: KnownListing | undefined;
}

/** The listings that are left, by key. */
type Remaining = ReadonlyMap<string, Left>;

/**
 * What goes with a file that is taken back, as far as pages have shown the same since: it begins where a page says so.
 * `isUntouched`: whether no page has seen this very wording or picture.
 */
export async function begunSince(
  db: Database,
  going: { snapshots: readonly Snapshot[]; versions: readonly Version[] },
  left: Remaining,
  isUntouched: (version: Version) => boolean,
): Promise<{ snapshots: Snapshot[]; versions: Version[] }> {
  const snapshots = await Promise.all(going.snapshots.map((snapshot) => changesSince(db, snapshot, left)));
  const versions = await Promise.all(going.versions.map((one) => versionSince(db, one, left, isUntouched(one))));
  return { snapshots: snapshots.flat(), versions: versions.flatMap((version) => version ?? []) };
}

/** The changes of one moment, each at the moment a page has shown it; what a later change tells anyway is left to that. */
async function changesSince(db: Database, { key, at, changed }: Snapshot, left: Remaining): Promise<Snapshot[]> {
  const one = left.get(key);
  const shown = (Object.keys(changed) as Field[]).flatMap((field) => {
    const source = one && pageOf(one, field);
    return source ? [{ field, source, value: one.back.listing[field] }] : [];
  });
  // Of nearly all listings of a file no page has shown anything since.
  if (shown.length === 0) return [];
  const later = await db.snapshots.where(':id').between([key, at], [key, []], false).toArray();
  const found = new Map<number, Snapshot>();
  for (const { field, source, value } of shown) {
    if (later.some((snapshot) => field in snapshot.changed)) continue;
    const there = found.get(source.at) ?? later.find((snapshot) => snapshot.at === source.at);
    found.set(source.at, { key, at: source.at, source, ...there, changed: { ...there?.changed, [field]: value } });
  }
  return [...found.values()];
}

/** A wording or picture as a page has seen it since; or what a page shows in its place, where nothing else is known. */
async function versionSince(
  db: Database,
  going: Version,
  left: Remaining,
  isUntouched: boolean,
): Promise<Version | undefined> {
  const { key, field } = going;
  const one = left.get(key);
  const source = one && pageOf(one, field);
  if (!source) return undefined;
  if (!isUntouched) return { ...going, from: Math.min(source.at, going.to), reader: source.reader };
  const known = await db.versions.where(':id').between([key, field], [key, field, []]).count();
  const value = one.back.listing[field];
  if (known > 1 || !value) return undefined;
  return { key, field, value, from: source.at, to: source.at, reader: source.reader };
}

/** The page that shows a field as it stands, where it is not what was known before the file. */
function pageOf({ back, before }: Left, field: Field): Source | undefined {
  const source = back.sources[field]?.source;
  if (back.listing[field] === undefined || source?.via !== 'page') return undefined;
  return before && same(before.listing[field], back.listing[field]) ? undefined : source;
}
