import type { Draft } from './identity.ts';

/** By what a row is known for the same listing as another: all its codes, its name where it has none. */
const nameOf = ({ id, sku, parent, otherIds, title }: Draft): string =>
  `${id} ${sku} ${parent} ${otherIds ? JSON.stringify(otherIds) : ''} ${id === null && !sku && !otherIds ? title : ''}`;

/** Counts in which rows of one and the same listing differ are of its days, places or parts: they are taken out of all of them. */
export function withoutContradictions(listings: Draft[]): Draft[] {
  const rows = new Map<string, Draft[]>();
  for (const listing of listings) {
    const name = nameOf(listing);
    const known = rows.get(name);
    if (known) known.push(listing);
    else rows.set(name, [listing]);
  }
  if (rows.size < listings.length) for (const same of rows.values()) if (same.length > 1) settle(same);
  return listings;
}

function settle(same: readonly Draft[]): void {
  if (differ(same.map(({ stock }) => stock))) {
    for (const listing of same) {
      delete listing.stock;
      delete listing.sources.stock;
    }
  }
  const names = new Set(same.flatMap(({ metrics }) => Object.keys(metrics ?? {}))) as Set<
    keyof NonNullable<Draft['metrics']>
  >;
  for (const name of names) {
    if (!differ(same.map(({ metrics }) => metrics?.[name]))) continue;
    for (const listing of same) {
      delete listing.metrics?.[name];
      delete listing.sources[name];
    }
  }
}

const differ = (values: readonly unknown[]): boolean =>
  new Set(values.filter((value) => value !== undefined).map((value) => JSON.stringify(value))).size > 1;
