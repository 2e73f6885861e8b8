import { tabsBefore } from '../../forms/tabs.ts';
import { columnsOf } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { drawnGrids, tablesIn } from '../../tables/grids.ts';
import { keyOfCode } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

/** The tables of a form that stand behind a tab which is not the open one: those that are drawn are read by themselves. */
export function gridsBehindTabs(page: Document, shape: Shape): Grid[] {
  const hidden = tablesIn(page).filter((table) => (tabsBefore(table) ?? 0) > 0);
  return drawnGrids(hidden, () => true).map((grid) => withoutTypedIds(grid, shape));
}

/** A number that is typed into a table is one that the seller gives, whatever its column is called: it tells no other goods. */
function withoutTypedIds(grid: Grid, shape: Shape): Grid {
  const [row] = shownRows(grid, 1);
  const typed = columnsOf(grid, shape).filter(
    ({ meaning, index }) =>
      meaning &&
      keyOfCode(meaning) === 'id' &&
      row?.cells[index]?.querySelector('input[type="text"],input:not([type])'),
  );
  return {
    ...grid,
    headers: grid.headers.map((header, at) => (typed.some(({ index }) => index === at) ? [] : header)),
  };
}
