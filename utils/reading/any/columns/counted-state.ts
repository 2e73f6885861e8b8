import { fold } from '../../../text/normal.ts';
import { textOf } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** Words that name a state, and in a storehouse how much is there. */
const state = /^(?:stan|stany|stav|stanje|остатки?|сток)(?: mag\.?)?$/u;
/** A count, and how many of it are kept back: '84', '84 szt.', '84 rez. 3'. */
const counted = /^-?\d{1,7}(?: \p{L}{1,4}\.?)?(?: (?:rez|res|резерв)\p{L}*\.?:? ?\d{1,7})?$/u;

/**
 * A column called by a word for the state of a thing ('Stan', 'Stav') in a table of prices that has no other of the stock, in
 * which nothing but counts stand, some of them of more than one: it is how much is there.
 */
export function withCountedState(columns: Column[], grid: Grid): Column[] {
  const has = (field: 'price' | 'stock') => columns.some(({ meaning }) => means(meaning, field));
  const [only, ...more] = columns.filter(({ header, role }) => !role && state.test(fold(header)));
  if (!only || more.length > 0 || !has('price') || has('stock')) return columns;
  const texts = shownRows(grid, ROWS).flatMap(({ cells }) => {
    const cell = cells[only.index];
    return cell ? textOf(cell) : [];
  });
  const isCounted = texts.every((text) => counted.test(text));
  return isCounted && texts.some((text) => Number.parseInt(text, 10) > 1)
    ? columns.map((column) => (column === only ? { ...column, meaning: { field: 'stock' } } : column))
    : columns;
}
