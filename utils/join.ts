import { type Field, fields, type Listing, type SeenListing } from './listing.ts';

/** Whether two field values say the same; order of keys does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/** What is known of a listing once something has been seen: what was not shown stays as it was. */
export function join(before: Listing | undefined, seen: Listing): Listing {
  const shown = Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined && value !== null));
  return { ...before, ...shown, id: seen.id ?? before?.id ?? null } as Listing;
}

/** The fields of `seen` that say something new. */
export function changedFields(before: Listing | undefined, seen: Listing): Field[] {
  return fields.filter((field) => seen[field] !== undefined && !same(before?.[field], seen[field]));
}

/**
 * Several rows of one page that name the same listing, as one. Where two rows disagree on a field (a price per order, a
 * stock per warehouse) the page does not say which is the listing's: the field is left out.
 */
export function joinRows(rows: readonly SeenListing[]): SeenListing {
  const [first, ...rest] = rows;
  if (!first) throw new RangeError('no rows to join');
  if (rest.length === 0) return first;
  const joined: Record<string, unknown> = {};
  for (const name of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const values = rows.map((row) => (row as Record<string, unknown>)[name]).filter((value) => value !== undefined);
    joined[name] =
      name === 'metrics' || name === 'sources' || name === 'otherIds' ? mergeAgreeing(values) : agreed(values);
  }
  return { ...joined, id: first.id } as SeenListing;
}

const agreed = (values: readonly unknown[]): unknown =>
  values.every((value) => same(value, values[0])) ? values[0] : undefined;

function mergeAgreeing(records: readonly unknown[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const name of new Set(records.flatMap((record) => Object.keys(record as object)))) {
    const value = agreed(
      records.map((record) => (record as Record<string, unknown>)[name]).filter((found) => found !== undefined),
    );
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}
