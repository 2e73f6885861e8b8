import { shownIn } from '../shown.ts';
import type { Column } from './column.ts';
import { columnsOf, means } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import { isCode } from './identity.ts';
import { pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';
import { kindOf, type TableKind } from './table-kind.ts';
import { leadsToItem, type TitleMode } from './title.ts';
import { withTitleRows } from './title-rows.ts';

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
export function listingGrid(drawn: Grid, shape: Shape): ListingGrid | undefined {
  const own = columnsOf(drawn, shape);
  const above = own.some(({ role }) => role === 'product') ? undefined : withTitleRows(drawn, shape);
  const grid = above ?? drawn;
  const plain: Column[] = above ? [...own, { ...ofRowAbove, index: own.length }] : own;
  const columns = withoutPictures(shape.columns?.(plain, grid, shape) ?? plain, grid);
  const named = columns.filter(({ role }) => role === 'product');
  const filled = named.length > 1 ? named.filter(({ index }) => isFilled(grid, index)) : named;
  const column = filled.find(({ meaning }) => means(meaning, 'title')) ?? filled[0];
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

const ofRowAbove = { header: '', source: 'row above', role: 'product' } as const;

/** Whether anything stands in a column: where it is pinned as well, its own cells may only keep the place. */
const isFilled = (grid: Grid, column: number): boolean =>
  shownRows(grid, 1).some(({ cells }) => {
    const cell = cells[column];
    return cell !== undefined && ((cell.textContent ?? '').trim() !== '' || cell.querySelector('img') !== null);
  });

/** Of two columns below one header of the goods the first, where it says nothing, is that of the pictures. */
function withoutPictures(columns: readonly Column[], grid: Grid): readonly Column[] {
  const [first, second] = columns.filter(({ role }) => role === 'product');
  if (!first || second?.index !== first.index + 1 || second.header !== first.header) return columns;
  const isMute = shownRows(grid, 3).every(({ cells }) => !cells[first.index]?.textContent?.trim());
  const { role: _, ...picture } = { ...first, header: '' };
  return isMute ? columns.with(first.index, picture) : columns;
}

/**
 * The column whose cells link to items or name their codes, by the first rows; of several the one whose links say something else
 * in each row, which those that change or show an item do not. Undefined where there is not exactly one.
 */
function columnOfLinks(grid: Grid, columns: readonly Column[], shape: Shape): number | undefined {
  // Of copies of a column, pinned to a side, the first.
  const found = new Map<string, { index: number; texts: (string | undefined)[] }>();
  for (const row of shownRows(grid, 5))
    for (const { index, header, meaning } of columns) {
      const cell = meaning && !('known' in meaning) ? undefined : row.cells[index];
      const text = cell && namesItem(cell, shape);
      if (text === undefined) continue;
      const name = header || String(index);
      const column = found.get(name) ?? { index, texts: [] };
      found.set(name, column);
      if (column.index === index) column.texts.push(text || undefined);
    }
  const all = [...found.values()];
  const named =
    all.length > 1 ? all.filter(({ texts }) => texts.length > 1 && new Set(texts).size === texts.length) : all;
  return named.length === 1 ? named[0]?.index : undefined;
}

/** What the link of a cell to an item says; '' of a cell that bears the label of an item's own code; undefined for any other. */
function namesItem(cell: Element, shape: Shape): string | undefined {
  const { links, lines } = shownIn(cell);
  const link = links.find(({ address }) => leadsToItem(address, shape));
  return link?.text ?? (pairsIn(lines, shape).pairs.some(({ meaning }) => means(meaning, 'id')) ? '' : undefined);
}
