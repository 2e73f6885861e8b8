import type { SeenListing } from '../../../utils/listing.ts';
import type { PageReading } from '../../../utils/reading.ts';

/** Every value a reading holds, one a line: which field, and what. */
function valuesOf(listing: SeenListing): string[] {
  const { sources: _, metrics = {}, otherIds = {}, ...fields } = listing;
  return [
    ...Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
    ...Object.entries(otherIds).map(([name, value]) => [`otherIds.${name}`, value] as const),
    ...Object.entries(metrics).map(
      ([name, metric]) => [`metrics.${name}`, [metric?.value, metric?.currency, metric?.period]] as const,
    ),
  ].map(([name, value]) => `${name} = ${JSON.stringify(plain(name, value))}`);
}

/** A price is compared by what it is worth; white space does not make another title. */
function plain(name: string, value: unknown): unknown {
  if (name === 'price' && value && typeof value === 'object') {
    const { amount, max, currency } = value as { amount: string; max?: string; currency?: string };
    return [Number(amount), max === undefined ? null : Number(max), currency ?? null];
  }
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

/** The values of a changed page that its listing did not have before; listings are told apart by all their codes and names. */
export function wrongIn(before: PageReading, after: PageReading): string[] {
  const known = before.listings.map((listing) => new Set(valuesOf(listing)));
  return after.listings.flatMap((listing) => {
    const values = valuesOf(listing);
    const identity = values.filter((value) => /^(id|sku|title|image|otherIds\.)/.test(value));
    const own = known.filter((set) => identity.some((value) => set.has(value)));
    const candidates = own.length > 0 ? own : known;
    const misses = candidates.map((set) => values.filter((value) => !set.has(value) && !isLess(value, set)));
    return misses.sort((a, b) => a.length - b.length)[0] ?? values;
  });
}

/** A value that says less than it did: money whose currency, a number whose days are no longer shown. */
function isLess(value: string, known: ReadonlySet<string>): boolean {
  const [name = '', json = ''] = value.split(/ = (.*)/s);
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) return false;
  return [...known].some((other) => {
    const [otherName, otherJson = ''] = other.split(/ = (.*)/s);
    const full: unknown = otherName === name ? JSON.parse(otherJson) : undefined;
    if (!Array.isArray(full)) return false;
    if (name === 'images')
      return parsed.every((part) => full.some((other) => JSON.stringify(other) === JSON.stringify(part)));
    return parsed.every((part, at) => part === null || JSON.stringify(part) === JSON.stringify(full[at]));
  });
}
