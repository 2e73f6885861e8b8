import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { isField, means } from '../../tables/columns.ts';
import type { Pair } from '../../tables/pairs.ts';

/** What brackets add to a header: '(sale period)'. */
const bracketed = /\s*[(（][^()（）]{1,40}[)）]\s*$/;

/**
 * Of two columns, the usual price and that of a sale, the first is what is asked in a row where the other says that there is
 * none. In a row with both, a sale may run now or later.
 */
export function withUsual(columns: Column[]): Column[] {
  const priced = columns.filter(({ meaning }) => means(meaning, 'price'));
  const named = (what: 'usual' | 'sale') =>
    columns.filter(
      ({ header, meaning, role }) =>
        !role && !isField(meaning) && dictionary.price(header.replace(bracketed, '').trim(), what) === true,
    );
  // What is called the price and no more is the usual one where another column is that of a sale.
  const [usual, ...usuals] = priced.length > 0 ? priced : named('usual');
  const [sale, ...sales] = named('sale');
  if (!usual || !sale || usuals.length > 0 || sales.length > 0) return columns;
  const pairIn = (cell: Element): Pair[] => {
    const beside = fellowOf(cell, sale.index - usual.index);
    return beside && isEmpty(beside)
      ? [{ meaning: { field: 'price' }, label: usual.header, lines: shownIn(cell).lines }]
      : [];
  };
  return columns.map((column) =>
    column === usual ? { ...column, meaning: { known: 'usual price' }, labelled: pairIn } : column,
  );
}

/** The cell so many places behind another, in a row whose cells each stand under one header. */
function fellowOf(cell: Element, places: number): Element | undefined {
  const cells = [...(cell.parentElement?.children ?? [])];
  if (cells.some((one) => one.matches('[colspan]:not([colspan="1"]),[aria-colspan]:not([aria-colspan="1"])')))
    return undefined;
  return cells[cells.indexOf(cell) + places];
}

/** Whether a cell says that there is no price, by a dash or by nothing at all; a field may still be filled in. */
function isEmpty(cell: Element): boolean {
  const { lines, waiting } = shownIn(cell);
  return !waiting && !cell.querySelector('input,select') && lines.every(({ text }) => /^[-–—－ー\s]*$/.test(text));
}
