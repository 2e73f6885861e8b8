import { shownIn } from '../shown.ts';
import type { Column } from './column.ts';
import { columnsOf, means } from './columns.ts';
import type { Grid } from './grid.ts';
import { isEmptyRow } from './grids.ts';
import { isCode } from './identity.ts';
import { pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';
import { kindOf, type TableKind } from './table-kind.ts';
import { leadsToItem, type TitleMode } from './title.ts';

/** A table with what its columns mean, if it can tell listings apart. */
export interface ListingGrid {
  grid: Grid;
  columns: readonly Column[];
  /** The column whose cell tells which listing a row is of. */
  product: number | undefined;
  title: TitleMode;
  /** How much of it we know. */
  score: number;
  kind: TableKind;
}

/** Whether a table is one of listings: it has a column that names them, or cells that do. */
export function listingGrid(grid: Grid, shape: Shape): ListingGrid | undefined {
  const plain = columnsOf(grid, shape);
  const columns = shape.columns?.(plain, grid) ?? plain;
  const named = columns.filter(({ role }) => role === 'product');
  const column = named.find(({ meaning }) => means(meaning, 'title')) ?? named[0];
  const product = column?.index ?? columnOfLinks(grid, columns, shape);
  if (product === undefined && !columns.some(({ meaning }) => meaning && isCode(meaning))) return undefined;
  const kind = kindOf(grid, columns);
  if (kind === 'people') return undefined;
  const known = columns
    .flatMap(({ meaning, parts }) => parts ?? meaning ?? [])
    .flatMap((meaning) => ('known' in meaning ? [] : [JSON.stringify(meaning)]));
  const title = !column ? 'marked' : means(column.meaning, 'title') ? 'named' : 'open';
  const score = new Set(known).size + (product === undefined ? 0 : 2);
  return { grid, columns, product, title, score, kind };
}

/** The column whose cells link to items or name their codes, by the first rows; undefined where there is not exactly one. */
function columnOfLinks(grid: Grid, columns: readonly Column[], shape: Shape): number | undefined {
  const found = new Set<number>();
  let looked = 0;
  for (const row of grid.rows()) {
    if (isEmptyRow(row)) continue;
    for (const { index, meaning } of columns) {
      const cell = meaning && !('known' in meaning) ? undefined : row.cells[index];
      if (cell && namesItem(cell, shape)) found.add(index);
    }
    if (++looked >= 5) break;
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a cell links to an item, or bears the label of an item's own code. */
function namesItem(cell: Element, shape: Shape): boolean {
  const { links, lines } = shownIn(cell);
  return (
    links.some(({ address }) => leadsToItem(address, shape)) ||
    pairsIn(lines, shape).pairs.some(({ meaning }) => means(meaning, 'id'))
  );
}
