import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { columnOf, columnsOf, means } from '../../tables/columns.ts';
import { firstRows, type Grid, type GridRow, shownRows, spanOf } from '../../tables/grid.ts';
import { headerText } from '../../tables/header-text.ts';
import { pairsIn as pairsOf } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show how a table is made. */
const SAMPLE = 24;
/** One alone may be the heading of the table. */
const GOODS_MIN = 2;
/** Tables whose last column is the wide cell of the other row of a listing: what stands over it. */
const joined = new WeakMap<Grid, Element | undefined>();

/**
 * A table whose listings have two rows each: one of values, and one with a wide cell below or above them that names the goods. The wide
 * cell is put beside the values as one column more. Which two rows are one listing, the cells say that span both; else only the
 * header, where it has two rows of the same make.
 */
export function withWideRows(grid: Grid, shape: Shape): Grid {
  const { headers } = grid;
  const isNamed = columnsOf(grid, shape).some(({ role, meaning }) => role === 'product' || means(meaning, 'title'));
  if (isNamed && !headers.some((cells) => cells.some((cell) => isWide(cell)))) return grid;
  const over = headers.flat().find((cell) => isWide(cell) && isOfGoods(cell, shape));
  // A column without a header of its own below it: one is gone, and the others have moved.
  if (over && headers.some((cells) => cells.length === 1 && cells[0] === over)) return grid;
  const isBelow = over && headers.some((cells) => cells.indexOf(over) > 0);
  const pairs = [...pairsIn(firstRows(grid, SAMPLE), headers.length, isBelow)].filter(({ wide }) => wide);
  if (pairs.length < GOODS_MIN) return grid;
  const made: Grid = {
    ...grid,
    headers: [...headers.map((cells) => cells.filter((cell) => cell !== over)), []],
    *rows() {
      for (const { row, wide } of pairsIn(grid.rows(), headers.length, isBelow))
        yield { ...row, cells: [...row.cells, wide], begins: [...row.cells.map(() => true), true] };
    },
  };
  joined.set(made, over);
  return made;
}

const isWide = (cell: Element): boolean => spanOf(cell, 'colspan') > 2;

function isOfGoods(header: Element, shape: Shape): boolean {
  const { role, meaning } = columnOf([headerText(header)], 0, shape);
  return role === 'product' || role === 'name' || means(meaning, 'title');
}

/** The one wide cell that is all that a row has of its own beside boxes to tick and pictures that go on in the next row. */
function wideOf({ element }: GridRow): Element | undefined {
  const own = [...element.children];
  const [wide, ...more] = own.filter(isWide);
  return wide && more.length === 0 && own.every((cell) => cell === wide || spanOf(cell, 'rowspan') === 2)
    ? wide
    : undefined;
}

/** Whether a row goes on in the next one: a cell of it is one of that one as well. */
const goesOn = (row: GridRow, next: GridRow): boolean =>
  next.section === row.section &&
  next.cells.some((cell, at) => cell !== undefined && !next.begins[at] && cell === row.cells[at]);

/** The rows of values, each with the wide cell of its listing; without it where nobody knows which that is. */
function* pairsIn(
  rows: Iterable<GridRow>,
  width: number,
  isBelow: boolean | undefined,
): Iterable<{ row: GridRow; wide: Element | undefined }> {
  let last: GridRow | undefined;
  const isWhole = ({ cells }: GridRow) => cells.length === width && cells.every(Boolean);
  for (const row of rows) {
    const before = last;
    last = row;
    if (!before) continue;
    const [above, below] = [wideOf(before), wideOf(row)];
    const areOne = goesOn(before, row) || (isBelow !== undefined && isBelow === Boolean(below));
    if (areOne && below && !above && isWhole(before)) {
      yield { row: before, wide: below };
      last = undefined;
    } else if (areOne && above && !below && isWhole(row)) {
      yield { row: { ...row, element: before.element }, wide: above };
      last = undefined;
    } else if (!above && isWhole(before)) yield { row: before, wide: undefined };
  }
  if (last && !wideOf(last) && isWhole(last)) yield { row: last, wide: undefined };
}

const tellsGoods = (cell: Element | undefined, shape: Shape): boolean =>
  !cell ||
  cell.querySelector('a[href]') !== null ||
  pairsOf(shownIn(cell).lines, shape).pairs.some(({ meaning }) => means(meaning, 'title'));

/** The column of the wide cells among the others: that of the goods where its own header says so, or each cell leads somewhere or bears the label of a name. */
export function withWideCells(columns: Column[], grid: Grid, shape: Shape): Column[] {
  if (!joined.has(grid)) return columns;
  const over = joined.get(grid);
  const title = over && columnOf([headerText(over)], columns.length - 1, shape);
  if (!over && !shownRows(grid, SAMPLE).every(({ cells }) => tellsGoods(cells.at(-1), shape))) return columns;
  return columns.map((column, at) =>
    at === columns.length - 1
      ? { ...column, ...title, index: at, source: 'row beside', role: 'product' as const }
      : column,
  );
}
