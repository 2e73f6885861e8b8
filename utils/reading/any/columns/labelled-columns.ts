import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { isField } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { isCode } from '../../tables/meanings.ts';
import { type Pair, pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show what a column holds. */
const ROWS = 3;
/** Fewer elements hold no label with its value, unless they hold two of them. */
const ELEMENTS_MIN = 3;
/** Kinds of headers under which a label may mean what it means anywhere: 'Statistics', 'Data (30 days)'. */
const general = /^(?:status|date)$/;

/**
 * The columns whose header says nothing of ours, or joins several names, and whose cells label each value themselves: 'Performance'
 * over 'Views 12' and 'Orders 3', 'Price / code' over 'Price: 5'. Under a header of a part ('Search', 'Advertising') the same labels are of that part alone.
 */
export function withLabelled(columns: Column[], grid: Grid, shape: Shape): Column[] {
  const isOpen = ({ header, meaning, role }: Column): boolean =>
    !role && (!meaning || ('known' in meaning && general.test(meaning.known))) && isWhole(header, shape);
  if (!columns.some(isOpen)) return columns;
  const rows = shownRows(grid, ROWS);
  const isLabelled = ({ index }: Column): boolean => {
    const labels = rows.map(({ cells: { [index]: cell } }) => {
      if (!cell) return [];
      const { pairs, rest } = pairsIn(shownIn(cell).lines, shape);
      const own = new Set(pairs.filter(isValue).map(({ label }) => label));
      if (own.size < 2 && cell.getElementsByTagName('*').length < ELEMENTS_MIN) return [];
      // One label beside a bare number, which may be its own: no row of the column says which is whose.
      return own.size === 1 && rest.length > 0 ? undefined : [...own];
    });
    return labels.every((each) => each !== undefined) && labels.some((each) => each.length > 0);
  };
  return columns.map((column) =>
    isOpen(column) && isLabelled(column) ? { ...column, labelled: (cell) => valuesIn(cell, shape) } : column,
  );
}

/** The labelled values of a cell that are of fields of ours and no codes. */
const valuesIn = (cell: Element, shape: Shape): Pair[] => pairsIn(shownIn(cell).lines, shape).pairs.filter(isValue);
const isValue = ({ meaning }: Pair): boolean => isField(meaning) && !isCode(meaning);

/** Whether what stands below a header is not known for a part of what its label names. */
function isWhole(header: string, { marketplace }: Shape): boolean {
  const meaning = dictionary.header(`${header}/impressions`, marketplace);
  return !meaning || !('known' in meaning) || general.test(meaning.known);
}
