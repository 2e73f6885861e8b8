import type { LabelField } from '../lexicon/index.ts';
import type { Column } from './column.ts';
import { means } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import type { Draft } from './identity.ts';

/**
 * What the rows of a table are: listings; orders, returns or reviews of them; what one advertisement or search brought them;
 * what of them lies in one place; or people.
 */
export type TableKind = 'listings' | 'events' | 'sources' | 'places' | 'people';

const figures = ['price', 'stock', 'rating', 'reviews', 'metrics'] as const;
/** The figures of a row that are not the listing's, though they stand under its name. */
const othersIn: Readonly<Record<TableKind, readonly (typeof figures)[number][]>> = {
  listings: [],
  events: figures,
  sources: ['metrics'],
  places: ['stock', 'metrics'],
  people: figures,
};
const ofGoods: readonly LabelField[] = ['id', 'sku', 'price', 'stock', 'image'];
/** What no sale has. */
const lasting: readonly LabelField[] = ['stock', 'rating', 'reviews', 'qualityScore', 'impressions', 'pageViews'];
const ofListing: readonly LabelField[] = [...ofGoods, 'title', 'parent', 'rating', 'reviews', 'category', 'brand'];

/** What the rows of a table are, by its headers and by what stands below those that may be of people. */
export function kindOf(grid: Grid, columns: readonly Column[]): TableKind {
  const has = (sought: Column['role']) => columns.some(({ role }) => role === sought);
  const tells = (field: LabelField) => columns.some(({ meaning }) => means(meaning, field));
  // Of orders and parcels, unless it says what goods have by themselves, and nothing else of whoever bought them.
  const sales = columns.filter(({ role }) => /^(?:order|event|buyer)$/.test(role ?? ''));
  if (has('order')) return sales.length > 1 || !lasting.some(tells) ? 'people' : 'events';
  if (has('event')) return 'events';
  const isOfGoods =
    ofGoods.some(tells) || columns.some(({ role, meaning }) => role === 'product' && !means(meaning, 'title'));
  const hasBuyers = columns.some(({ role, index }) => role === 'buyer' && !isCounted(grid, index));
  if ((hasBuyers || has('person')) && !isOfGoods) return 'people';
  // Goods beside those who bought them, and nothing that goods have by themselves: each row is of one sale.
  if (hasBuyers && !lasting.some(tells)) return 'events';
  // Numbers that no advertisement has: what it cost then stands beside the goods' own, and its rates beside their price and stock.
  const hasOwn = tells('stock') || ofVisits.filter(tells).length > 1;
  const isBrought = ({ role, index }: Column): boolean =>
    role === 'spend' ? !hasOwn : role === 'source' && !(tells('stock') && tells('price') && isCounted(grid, index));
  if (columns.some(isBrought)) return 'sources';
  return has('place') ? 'places' : 'listings';
}
const ofVisits: readonly LabelField[] = ['pageViews', 'sessions', 'visitors'];

/** Whether figures stand below a header, and no words. */
function isCounted(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, 3).map(({ cells }) => (cells[index]?.textContent ?? '').trim().slice(0, 200));
  return texts.some((text) => /\p{N}/u.test(text)) && texts.every((text) => !/\p{L}{4}/u.test(text));
}

/** Whether what a table of this kind says of a field is said of the listing. */
export const isOwn = (kind: TableKind, field: LabelField): boolean =>
  !othersIn[kind].some((figure) => figure === field || (figure === 'metrics' && !ofListing.includes(field)));

/** Takes out of a listing what its row said of something else. */
export function takeOthers(draft: Draft, kind: TableKind): void {
  for (const figure of othersIn[kind]) {
    for (const source of figure === 'metrics' ? Object.keys(draft.metrics ?? {}) : [figure])
      delete draft.sources[source];
    delete draft[figure];
  }
}
