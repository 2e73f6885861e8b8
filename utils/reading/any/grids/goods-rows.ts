import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { columnsOf, means } from '../../tables/columns.ts';
import { firstRows, type Grid, type GridRow, isEmptyRow, spanOf } from '../../tables/grid.ts';
import { keyOfCode } from '../../tables/identity.ts';
import { isCode } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show how a table is made. */
const SAMPLE = 24;
/** One alone may be the heading of the table. */
const GOODS_MIN = 2;
/** Tables whose last column is the goods above their variants, with the codes that the goods say themselves. */
const joined = new WeakMap<Grid, ReadonlySet<string>>();

/**
 * A table of variants in which the goods stand in a row of their own above them, in a cell over several columns and not all:
 * beside it stand a state, a button. The goods are put beside their variants as one column more. They must say
 * their code with its label, and each group stand in a part of the table of its own: else, where a row of goods is gone,
 * its variants would be those of the goods above.
 */
export function withGoodsRows(grid: Grid, shape: Shape): Grid {
  const width = grid.headers.length;
  const sample = firstRows(grid, SAMPLE);
  const groups = [...groupsIn(sample)];
  // The last of those looked at may be cut.
  if (sample.length === SAMPLE) groups.pop();
  const goods = groups.flatMap((group) => goodsOf(group, width, shape) ?? []);
  if (goods.length < GOODS_MIN || goods.length * 2 < groups.length) return grid;
  const isNamed = columnsOf(grid, shape).some(({ role, meaning }) => role === 'product' || means(meaning, 'title'));
  if (isNamed) return grid;
  const made: Grid = {
    ...grid,
    headers: [...grid.headers, []],
    *rows() {
      for (const group of groupsIn(grid.rows())) {
        const goods = goodsOf(group, width, shape);
        if (!goods) continue;
        const variants = group.slice(1);
        for (const [at, row] of variants.entries())
          yield { ...row, cells: [...row.cells, goods], begins: [...row.begins, at === 0] };
      }
    },
  };
  joined.set(made, new Set(goods.flatMap((cell) => codesSaid(cell, shape))));
  return made;
}

/** The rows of each part of a table in turn, without those that show nothing. */
function* groupsIn(rows: Iterable<GridRow>): Iterable<GridRow[]> {
  let group: GridRow[] = [];
  for (const row of rows) {
    if (group[0] && row.section !== group[0].section) {
      yield group;
      group = [];
    }
    if (row.element.getAttribute('aria-hidden') !== 'true') group.push(row);
  }
  if (group.length > 0) yield group;
}

/** The cell of the goods of a part of a table, where all of it is a row of theirs and whole rows of their variants. */
function goodsOf([head, ...variants]: readonly GridRow[], width: number, shape: Shape): Element | undefined {
  const beside = [...(head?.element.children ?? [])];
  const wide = beside.length > 1 ? beside.filter((cell) => spanOf(cell, 'colspan') > 2) : [];
  const [cell, ...more] = wide.filter((each) => codesSaid(each, shape).length > 0);
  const isWhole = variants.every((row) => !isEmptyRow(row) && row.cells.length === width && row.cells.every(Boolean));
  return cell && more.length === 0 && variants.length > 0 && isWhole ? cell : undefined;
}

const codesSaid = (cell: Element, shape: Shape): string[] =>
  pairsIn(shownIn(cell).lines, shape).pairs.flatMap(({ meaning, lines }) =>
    isCode(meaning) && lines.length > 0 ? [keyOfCode(meaning)] : [],
  );

export const hasGoodsAbove = (grid: Grid): boolean => joined.has(grid);

/** The column of the goods among the others. A number under a header is the variant's, and so is a code of which the goods say their own. */
export function withGoodsAbove(columns: Column[], grid: Grid): Column[] {
  const said = joined.get(grid);
  if (!said) return columns;
  return columns.map(({ meaning, ...column }, at) => {
    if (at === columns.length - 1) return { ...column, source: 'row above', role: 'product' as const };
    const isOfVariant = meaning && isCode(meaning) && (means(meaning, 'id') || said.has(keyOfCode(meaning)));
    return meaning && !isOfVariant ? { ...column, meaning } : column;
  });
}
