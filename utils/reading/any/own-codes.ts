import { dictionary } from '../dictionary.ts';
import type { Column } from '../tables/column.ts';
import { means } from '../tables/columns.ts';
import { type Grid, shownRows } from '../tables/grid.ts';
import type { Draft } from '../tables/identity.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** What marketplaces call the number that a seller gives an offer, or they give it themselves. */
const ofOffer = /^(?:angebot|offer|aanbod|ofert|offr|предложени)/i;
/** A code with letters in it. */
const lettered = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._/-]{2,40}$/u;

/**
 * The column of an offer's number in a table that has no other of the seller's own codes: it is one of those where each row has
 * letters in it and they are of several lengths. A marketplace makes its codes alike.
 */
export function withOwnCodes(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ meaning }) => means(meaning, 'sku'))) return columns;
  const [only, ...more] = columns.filter(
    ({ header, meaning, role, index }) =>
      !meaning &&
      !role &&
      ofOffer.test(header) &&
      means(dictionary.header(`${header} (SKU)`), 'sku') &&
      isOwn(grid, index),
  );
  return only && more.length === 0
    ? columns.map((column) => (column === only ? { ...column, meaning: { field: 'sku' } } : column))
    : columns;
}

/** A code of several parts, letters among them. */
const ofParts = /^(?=.*[A-Za-z])[A-Za-z0-9.]+(?:[-_/][A-Za-z0-9.]+)+$/;

/** What is called 'SKU ID' is the seller's own code where a seller made it; marketplaces number theirs. */
export function ownSkuId(draft: Draft): void {
  const { 'sku-id': code, ...others } = draft.otherIds ?? {};
  if (!code || draft.sku !== undefined || !ofParts.test(code)) return;
  draft.sku = code;
  draft.sources.sku = draft.sources['otherIds.sku-id'] ?? 'label';
  delete draft.sources['otherIds.sku-id'];
  if (Object.keys(others).length > 0) draft.otherIds = others;
  else delete draft.otherIds;
}

/** What counts in all, in a console nobody knows, is of no single day: it may be since the goods are sold. */
export function withoutDay({ metrics = {}, sources }: Draft): void {
  for (const [name, metric] of Object.entries(metrics)) {
    const { period } = metric;
    const header = /^column "(.+)"$/.exec(sources[name as keyof typeof sources] ?? '')?.[1];
    const meaning = header ? dictionary.header(header) : undefined;
    const isInAll = meaning && 'field' in meaning && meaning.days === 'all';
    if (isInAll && period && period !== 'now' && period.start === period.end) metric.period = null;
  }
}

function isOwn(grid: Grid, index: number): boolean {
  const codes = shownRows(grid, ROWS).map(({ cells }) => (cells[index]?.textContent ?? '').trim());
  return codes.every((code) => lettered.test(code)) && new Set(codes.map(({ length }) => length)).size > 1;
}
