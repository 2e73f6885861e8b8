import { dictionary } from '../dictionary.ts';
import { shownIn } from '../shown.ts';
import type { Column } from './column.ts';
import { isField } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import { isCode } from './meanings.ts';
import { type Pair, pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';

/** So many rows show what a column holds. */
const ROWS = 3;
/** Fewer elements hold no labels with their values. */
const ELEMENTS_MIN = 3;
/** Kinds of headers under which a label may mean what it means anywhere: 'Statistics', 'Data (30 days)'. */
const general = /^(?:status|date)$/;

/**
 * The columns whose header says nothing of ours and whose cells label each value themselves: 'Performance' over 'Views 12' and
 * 'Orders 3'. Under a header of a part ('Search', 'Advertising') the same labels are of that part alone.
 */
export function labelledColumns(grid: Grid, columns: readonly Column[], shape: Shape): Column[] {
  const open = columns.filter(
    ({ header, meaning, parts, role }) =>
      !parts && !role && (!meaning || ('known' in meaning && general.test(meaning.known))) && isWhole(header, shape),
  );
  if (open.length === 0) return [];
  const rows = shownRows(grid, ROWS);
  return open.filter(({ index }) =>
    rows.some(({ cells }) => {
      const cell = cells[index];
      if (!cell || cell.getElementsByTagName('*').length < ELEMENTS_MIN) return false;
      const { pairs, rest } = pairsIn(shownIn(cell).lines, shape);
      const labels = new Set(pairs.filter(isValue).map(({ label }) => label));
      return labels.size > 1 || (labels.size === 1 && rest.length === 0);
    }),
  );
}

/** The labelled values of a cell that are of fields of ours and no codes. */
export const valuesIn = (cell: Element, shape: Shape): Pair[] =>
  pairsIn(shownIn(cell).lines, shape).pairs.filter(isValue);
const isValue = ({ meaning }: Pair): boolean => isField(meaning) && !isCode(meaning);

/** Whether what stands below a header is not known for a part of what its label names. */
function isWhole(header: string, { marketplace }: Shape): boolean {
  const meaning = dictionary.header(`${header}/impressions`, marketplace);
  return !meaning || !('known' in meaning) || general.test(meaning.known);
}
