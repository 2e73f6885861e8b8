import { dictionary } from '../../dictionary.ts';
import type { LabelField } from '../../lexicon/index.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import type { Grid } from '../../tables/grid.ts';
import { isMoney } from './money-column.ts';
import { withOnly } from './only-column.ts';

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
