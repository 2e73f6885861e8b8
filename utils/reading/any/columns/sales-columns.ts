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
 * 'Sales' over money are the revenue, where no other column is: a word more ('Net sales') makes them something else, but that
 * the tax is in it ('Omzet incl. btw'). 'Units' beside orders and visits are those sold; in a list of stock they are not.
 */
export function withSales(columns: Column[], grid: Grid): Column[] {
  const has = (field: LabelField) => columns.some(({ meaning }) => means(meaning, field));
  const isReport = has('orders') && ofVisits.some(has) && !has('price') && !has('stock');
  const isOfMoney = ({ index }: Column) => isMoney(grid, index);
  const sold = withOnly(columns, 'revenue', (column) => says(column, 'sales') && isOfMoney(column));
  return withOnly(
    withOnly(sold, 'revenue', (column) => isTurnoverTaxed(column) && isOfMoney(column)),
    'units',
    (column) => isReport && says(column, 'units'),
  );
}

const says = ({ header, meaning, role }: Column, what: 'sales' | 'units'): boolean =>
  !meaning && !role && dictionary.price(header.trim(), what) === true;

/** Whether a header is a name of the revenue of one or two words, and says behind it that the tax is in it, and no more. */
function isTurnoverTaxed({ header, meaning, role }: Column): boolean {
  const words = header.trim().split(' ');
  return (
    !meaning &&
    !role &&
    [1, 2].some(
      (many) =>
        words.length <= many + TAX_WORDS &&
        means(dictionary.header(words.slice(0, many).join(' ')), 'revenue') &&
        dictionary.price(words.slice(many).join(' '), 'taxed') === true,
    )
  );
}
/** 'incl. btw', '(con IVA incluido)'. */
const TAX_WORDS = 3;
