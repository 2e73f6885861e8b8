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
 * beside those, as one column more. Undefined where a row over all columns may be the heading of a group, which may be a link
 * as well: it must say which item it is of, or show a picture and have one row below it.
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
    return isNamed || (isEach && pictures.length > 0);
  });
  return isOfGoods
    ? { ...grid, headers: [...grid.headers, []], rows: () => joined(grid.rows(), width, isEach) }
    : undefined;
}

/** The one cell of a row that spans all columns. */
export function spanning({ element, cells }: GridRow, width: number): Element | undefined {
  const [only, ...more] = element.children;
  return more.length === 0 && width > 2 && cells.length === width && cells.every((cell) => !cell) ? only : undefined;
}

/**
 * The rows of numbers with the cell above them; without it, or of another width than the headers, a row is of nobody knows what,
 * and so is what follows it. `isEach`: each has a title of its own.
 */
export function* joined(rows: Iterable<GridRow>, width: number, isEach: boolean): Iterable<GridRow> {
  let above: Element | undefined;
  let begins = false;
  for (const row of rows) {
    // A row that measures the columns is none.
    if (row.element.getAttribute('aria-hidden') === 'true') continue;
    const only = spanning(row, width);
    const isUnder = above && row.cells.length === width && (begins || !isEach);
    if (isUnder && !only && !isEmptyRow(row))
      yield { ...row, cells: [...row.cells, above], begins: [...row.begins, begins] };
    begins = only !== undefined;
    if (only || !isUnder) above = only;
  }
}
