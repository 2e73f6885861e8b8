import type { Slices } from '../../marketplaces/marketplace.ts';
import { deepAll } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import { textOf } from '../shown.ts';
import { inOne } from '../slices.ts';
import { divGrids } from './div-grid.ts';
import { type Grid, isEmptyRow, shownRows } from './grid.ts';
import { ariaGrid, katGrid } from './made-grid.ts';
import { nativeGrid } from './native-grid.ts';
import { besidePinned, near } from './pinned.ts';
import type { Shape } from './shape.ts';

/** At most this many tables of a page are looked at. */
const TABLES_LIMIT = 200;
const roles = /^(table|grid|treegrid)$/;
export const tables = 'table,[role="table"],[role="grid"],[role="treegrid"],kat-table';

/**
 * The tables of a page: <table>, ARIA, kat-table; header and body that stand in two tables put together, copies of pinned
 * columns put beside their rows; where there are none, tables made of plain boxes.
 */
export const gridsOf = (page: Document, shape: Shape): Grid[] => inOne(gridsInSlices(page, shape));

/** The same in slices. */
export function* gridsInSlices(page: Document, shape: Shape): Slices<Grid[]> {
  // Where listings stand in boxes, tables are looked for in the light document only: a walk through all roots costs as
  // much as the reading.
  const light = tablesIn(page);
  const elements = light.length > 0 || shape.cards ? light : deepAll(page, tables);
  yield;
  const useful = drawnGrids(elements);
  if (useful.some(isUseful)) return useful.filter(isUseful);
  return [...(yield* divGrids(page, shape)), ...useful];
}

export const isUseful = ({ headers, size }: Grid): boolean => size > 0 && headers.length > 0;

/** Tables by their elements, put together where a header and its rows stand in two. */
export function drawnGrids(elements: readonly Element[], isThere = isDrawn): Grid[] {
  const made = elements
    .slice(0, TABLES_LIMIT)
    .filter(isThere)
    .flatMap((element) => {
      if (element.localName === 'table') return [nativeGrid(element)];
      if (element.localName === 'kat-table') return [katGrid(element)];
      // A box with a role around a <table> is that table.
      return element.querySelector('table,kat-table') ? [] : [ariaGrid(element)];
    });
  return besidePinned(withHeaders(made)).filter(({ headers }) => headers.length > 0);
}

/** Browsers keep lists of tags; a selector of several parts is looked for in the whole page, and most pages need none. */
export function tablesIn(page: Document): Element[] {
  const isPlain =
    page.getElementsByTagName('kat-table').length === 0 &&
    [...page.querySelectorAll('[role]')].every((element) => !roles.test(element.getAttribute('role') ?? ''));
  return [...(isPlain ? page.getElementsByTagName('table') : page.querySelectorAll(tables))];
}

const hasHeader = ({ headers }: Grid): boolean => headers.length > 0;

/** Gives a table without a header that of the nearest table before it which has a header, as many columns, and no rows. */
function withHeaders(grids: readonly Grid[]): Grid[] {
  const pending: Grid[] = [];
  const used = new Set<Grid>();
  const made = grids.map((grid) => {
    if (hasHeader(grid)) {
      if (isBare(grid)) pending.push(grid);
      return grid;
    }
    const width = widthOf(grid);
    const header = pending.findLast(({ headers }) => isOver(headers, width));
    if (!header || !near(header.element, grid.element)) return grid;
    used.add(header);
    return { ...grid, headers: header.headers.slice(0, width) };
  });
  return made.filter((grid) => !used.has(grid));
}

/** Whether headers stand over so many columns; above the scroll bar there may be one more, that says nothing. */
const isOver = (headers: Grid['headers'], width: number): boolean =>
  headers.length === width ||
  (headers.length === width + 1 && (headers[width] ?? []).every((cell) => textOf(cell) === ''));

/** Whether a table has no row of its own but, perhaps, one that only measures. */
const isBare = (grid: Grid): boolean => grid.size <= 3 && [...grid.rows()].every(isEmptyRow);

/** How many columns a table without a header has. */
const widthOf = (grid: Grid): number => Math.max(0, ...shownRows(grid, 5).map(({ cells }) => cells.length));
