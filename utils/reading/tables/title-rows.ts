import { shownIn } from '../shown.ts';
import { means } from './columns.ts';
import { firstRows, type Grid, type GridRow, isEmptyRow } from './grid.ts';
import { pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';
import { leadsToItem } from './title.ts';

/** So many rows show how a table is made. */
const SAMPLE = 12;

/**
 * A table whose goods stand in a row of their own that spans all columns, above the rows of their numbers: their cell is put
 * beside those, as one column more. Undefined where a row over all columns may be the heading of a group: it must say which
 * item it is of, or show a picture or a link and have one row below it.
 */
export function withTitleRows(grid: Grid, shape: Shape): Grid | undefined {
  const width = grid.headers.length;
  const rows = firstRows(grid, SAMPLE).filter((row) => spanning(row, width) || !isEmptyRow(row));
  const over = rows.filter((row) => spanning(row, width));
  const [first] = rows;
  if (over.length < 2 || !first || first !== over[0]) return undefined;
  const isEach = rows.every((row, at) => Boolean(spanning(row, width)) === (at % 2 === 0));
  const isOfGoods = over.every((row) => {
    const { pictures, links, lines } = shownIn(row.element);
    const isNamed =
      links.some(({ address }) => leadsToItem(address, shape)) ||
      pairsIn(lines, shape).pairs.some(({ meaning }) => means(meaning, 'id') || means(meaning, 'sku'));
    return isNamed || (isEach && (pictures.length > 0 || links.some(({ text }) => text !== '')));
  });
  return isOfGoods ? { ...grid, headers: [...grid.headers, []], rows: () => joined(grid.rows(), width) } : undefined;
}

/** The one cell of a row that spans all columns. */
function spanning({ element, cells }: GridRow, width: number): Element | undefined {
  const [only, ...more] = element.children;
  return more.length === 0 && width > 2 && cells.length === width && cells.every((cell) => !cell) ? only : undefined;
}

function* joined(rows: Iterable<GridRow>, width: number): Iterable<GridRow> {
  let above: Element | undefined;
  let begins = false;
  for (const row of rows) {
    const only = spanning(row, width);
    if (only) {
      above = only;
      begins = true;
      continue;
    }
    const isUnder = above && row.cells.length === width;
    yield isUnder ? { ...row, cells: [...row.cells, above], begins: [...row.begins, begins] } : row;
    begins = false;
  }
}
