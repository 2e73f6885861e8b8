import type { KnownListing, Version } from '../../known-listing.ts';
import type { SeenListing } from '../../listing.ts';
import { pictureName } from '../../picture-name.ts';

/**
 * The versions seen now: the one seen last extended, or a new one begun. A wording is compared only with what the same reader
 * saw before: a list that cuts titles short and a product page that does not must not look like a change.
 */
export function versionsNow(
  known: readonly Version[],
  { key, listing, lastSeen }: KnownListing,
  seen: SeenListing,
  reader: string,
): Version[] {
  return (['title', 'image'] as const).flatMap((field) => {
    const value = listing[field];
    if (value === undefined || seen[field] === undefined) return [];
    const versions = known.filter((version) => version.field === field);
    return nextVersion(versions, { key, field, value, at: lastSeen, reader }) ?? [];
  });
}

function nextVersion(
  versions: readonly Version[],
  seen: { key: string; field: 'title' | 'image'; value: string; at: number; reader: string },
): Version | undefined {
  const name = (value: string) => (seen.field === 'image' ? pictureName(value) : value);
  const newest = [...versions].sort((a, b) => b.from - a.from);
  const last = newest.find(({ reader }) => reader === seen.reader);
  const alike = newest[0] && name(newest[0].value) === name(seen.value) ? newest[0] : undefined;
  const stands = alike ?? (last && name(last.value) === name(seen.value) ? last : undefined);
  if (stands) return stands.to < seen.at ? { ...stands, to: seen.at } : undefined;
  if (!last && newest.length > 0) return undefined;
  return { key: seen.key, field: seen.field, value: seen.value, from: seen.at, to: seen.at, reader: seen.reader };
}
