import { dictionary } from '../../dictionary.ts';
import type { Column } from '../../tables/column.ts';
import type { Grid } from '../../tables/grid.ts';
import { withUsual } from '../../tables/usual-column.ts';
import { isMoney } from './money-column.ts';

/** What stands for the name of a sale's price, whatever it is called. */
const SALE = 'Sale price';

/**
 * The usual price and that of a sale told apart, where the column of the sale is called by no more than a word for one, 'Sale', over
 * money.
 */
export function withSale(columns: Column[], grid: Grid): Column[] {
  const named = columns.map((column) =>
    isSale(column) && isMoney(grid, column.index) ? { ...column, header: SALE } : column,
  );
  return withUsual(named, grid).map((column, at) => ({ ...column, header: columns[at]?.header ?? column.header }));
}

const isSale = ({ header, meaning, role }: Column): boolean =>
  !role &&
  (!meaning || 'known' in meaning) &&
  /^\p{L}{4,14}$/u.test(header) &&
  (dictionary.price(`${header} price`, 'sale') === true || sale.test(header));
const sale =
  /^(?:aktion|angebot|rabatt|soldes?|promo(?:tion|cja|ción|ção|zione|ție)?|oferta|saldi|sconto|scont[oa]|rebaja|aanbieding|korting|akce|akcia|akció|tilbud|rea|ale|акция|скидка|акція|знижка|indirim|kampanya|diskon)$/i;
