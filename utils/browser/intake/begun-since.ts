import { same } from '../../join.ts';
import type { Field } from '../../listing.ts';
import type { Source } from '../../source.ts';
import type { Database, KnownListing, Snapshot, Version } from '../database.ts';

/** A listing as it stands without what a file brought, and as it stood before the file. */
export interface Left {
  back: KnownListing;
  before: KnownListing | undefined;
}

/**
 * The changes of listings that go with a file, as far as pages have seen the same since: they begin where a page says so. What a
 * later change tells anyway is left to that.
 */
export async function changesSince(
  db: Database,
  going: readonly Snapshot[],
  left: ReadonlyMap<string, Left>,
): Promise<Snapshot[]> {
  const found = new Map<string, Snapshot>();
  for (const { key, at, changed } of going) {
    const one = left.get(key);
    if (!one) continue;
    const later = await db.snapshots.where(':id').between([key, at], [key, []], false).toArray();
    for (const field of Object.keys(changed) as Field[]) {
      const source = pageOf(one, field);
      if (!source || later.some((snapshot) => field in snapshot.changed)) continue;
      const name = `${key} ${source.at}`;
      const there = found.get(name) ?? later.find((snapshot) => snapshot.at === source.at);
      const told = { ...there?.changed, [field]: one.back.listing[field] };
      found.set(name, { key, at: source.at, changed: told, source: there?.source ?? source });
    }
  }
  return [...found.values()];
}

/**
 * A wording or picture that a file had begun, as a page has seen it since; or what a page shows in its place, where nothing else
 * is known. Undefined where no page does. `untouched`: no page has seen this very one.
 */
export async function versionSince(
  db: Database,
  going: Version,
  left: ReadonlyMap<string, Left>,
  untouched: boolean,
): Promise<Version | undefined> {
  const { key, field } = going;
  const one = left.get(key);
  const source = one && pageOf(one, field);
  if (!one || !source) return undefined;
  if (!untouched) return { ...going, from: Math.min(source.at, going.to), reader: source.reader };
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
