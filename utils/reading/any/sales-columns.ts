import { dictionary } from '../dictionary.ts';
import type { LabelField } from '../lexicon/index.ts';
import type { Column } from '../tables/column.ts';
import { means } from '../tables/columns.ts';
import { type Grid, shownRows } from '../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** What is counted of those who look at goods, which no list of stock has. */
const ofVisits: readonly LabelField[] = [
  'impressions',
  'clicks',
  'pageViews',
  'sessions',
  'visitors',
  'conversionRate',
];

/**
 * 'Sales' over money are the revenue, where no other column is: a word more ('Net sales') makes them something else. 'Units' beside
 * orders and visits are those sold; in a list of stock they are not.
 */
export function withSales(columns: Column[], grid: Grid): Column[] {
  const has = (field: LabelField) => columns.some(({ meaning }) => means(meaning, field));
  const isReport = has('orders') && ofVisits.some(has) && !has('price') && !has('stock');
  return withOnly(
    withOnly(columns, 'revenue', (column) => says(column, 'sales') && isMoney(grid, column.index)),
    'units',
    (column) => isReport && says(column, 'units'),
  );
}

const says = ({ header, meaning, role }: Column, what: 'sales' | 'units'): boolean =>
  !meaning && !role && dictionary.price(header.trim(), what) === true;

/** The columns with the one that is such of a field that none of them is of. */
function withOnly(columns: Column[], field: LabelField, isSuch: (column: Column) => boolean): Column[] {
  if (columns.some(({ meaning }) => means(meaning, field))) return columns;
  const [only, ...more] = columns.filter(isSuch);
  return only && more.length === 0
    ? columns.map((column) => (column === only ? { ...column, meaning: { field } } : column))
    : columns;
}

/** Whether each amount in a column bears a sign of money. */
function isMoney(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS)
    .map(({ cells }) => (cells[index]?.textContent ?? '').trim())
    .filter((text) => /\p{N}/u.test(text));
  return texts.length > 0 && texts.every((text) => /\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])/u.test(text));
}
