import { isLaidOut } from '../copy.ts';
import { deepAll } from '../deep.ts';
import { textOf } from '../shown.ts';
import { divGrids } from './div-grid.ts';
import type { Grid, GridRow } from './grid.ts';
import { ariaGrid, katGrid } from './made-grid.ts';
import { nativeGrid } from './native-grid.ts';
import type { Shape } from './shape.ts';

/** At most this many tables of a page are looked at. */
const TABLES_LIMIT = 200;
const roles = /^(table|grid|treegrid)$/;
const tables = 'table,[role="table"],[role="grid"],[role="treegrid"],kat-table';

/**
 * The tables of a page: <table>, ARIA, kat-table; header and body that stand in two tables put together, copies of pinned
 * columns put beside their rows; where there are none, tables made of plain boxes.
 */
export function gridsOf(page: Document, shape: Shape): Grid[] {
  // Where listings stand in boxes, tables are looked for in the light document only: a walk through all roots costs as
  // much as the reading.
  const light = tablesIn(page);
  const elements = (light.length > 0 || shape.cards ? light : deepAll(page, tables)).slice(0, TABLES_LIMIT);
  const made = elements.filter(isDrawn).flatMap((element) => {
    if (element.localName === 'table') return [nativeGrid(element)];
    if (element.localName === 'kat-table') return [katGrid(element)];
    // A box with a role around a <table> is that table.
    return element.querySelector('table,kat-table') ? [] : [ariaGrid(element)];
  });
  const whole = besidePinned(withHeaders(made));
  const useful = whole.filter(({ headers, size }) => size > 0 && headers.length > 0);
  return useful.length > 0 ? useful : [...divGrids(page, shape), ...whole.filter(({ headers }) => headers.length > 0)];
}

/** Browsers keep lists of tags; a selector of several parts is looked for in the whole page, and most pages need none. */
function tablesIn(page: Document): Element[] {
  const isPlain =
    page.getElementsByTagName('kat-table').length === 0 &&
    [...page.querySelectorAll('[role]')].every((element) => !roles.test(element.getAttribute('role') ?? ''));
  return [...(isPlain ? page.getElementsByTagName('table') : page.querySelectorAll(tables))];
}

/** Whether an element is drawn at all, as far as markup and, where there is one, layout tell. */
export function isDrawn(element: Element): boolean {
  for (let above: Element | null = element, n = 0; above && n < 40; above = above.parentElement, n++) {
    if (above.hasAttribute('hidden') || /display\s*:\s*none/.test(above.getAttribute('style') ?? '')) return false;
  }
  return isLaidOut(element);
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
    // The header table may have a column more, above the scroll bar.
    const header = pending.findLast(({ headers }) => headers.length === width || headers.length === width + 1);
    if (!header || !near(header.element, grid.element)) return grid;
    used.add(header);
    return { ...grid, headers: header.headers.slice(0, width) };
  });
  return made.filter((grid) => !used.has(grid));
}

/** Whether a table has no row of its own but, perhaps, one that only measures. */
const isBare = (grid: Grid): boolean => grid.size === 0 || (grid.size <= 1 && [...grid.rows()].every(isEmptyRow));

/** A row that shows nothing: it measures the columns, or is a gap. */
export const isEmptyRow = ({ element, cells }: GridRow): boolean =>
  element.getAttribute('aria-hidden') === 'true' ||
  // The last cells hold the shortest texts.
  (cells.findLast((cell) => cell && (cell.textContent ?? '').trim() !== '') === undefined &&
    !element.querySelector('img,input,[style*="url("],[label],[value],[text]'));

/** How many columns a table without a header has. */
function widthOf(grid: Grid): number {
  let width = 0;
  let looked = 0;
  for (const row of grid.rows()) {
    if (!isEmptyRow(row)) width = Math.max(width, row.cells.length);
    if (++looked >= 5) break;
  }
  return width;
}

/** Whether two elements stand in one part of the page: within this many steps up from both. */
function near(one: Element, other: Element, steps = 8): boolean {
  let above: Element | null = one;
  for (let n = 0; above && n < steps; n++, above = above.parentElement)
    if (above.contains(other)) return above.localName !== 'body' || n < 3;
  return false;
}

/**
 * Tables that repeat columns pinned to a side, or hold only those, are put beside the rows they belong to. They belong
 * together when they stand close to each other, have as many rows, and no cell under one header says two things.
 */
function besidePinned(grids: readonly Grid[]): Grid[] {
  const kept: Grid[] = [];
  for (const grid of grids) {
    const at = hasHeader(grid) && grid.size > 0 ? kept.findIndex((main) => belongs(main, grid)) : -1;
    const main = kept[at];
    if (main) kept[at] = sideBySide(main, grid);
    else kept.push(grid);
  }
  return kept;
}

function belongs(main: Grid, other: Grid): boolean {
  if (!hasHeader(main) || main.size !== other.size || !near(main.element, other.element, 6)) return false;
  const names = main.headers.map(headerKey);
  const keys = other.headers.map(headerKey);
  const shared = keys.filter((key) => key !== '' && names.includes(key));
  // A copy of a few columns, one of which tells the rows apart, stays one where another has grown old; then neither is believed.
  const isPart = keys.every((key) => names.includes(key)) && keys.length < names.length;
  return (
    shared.length > 0 && (sameKeys(main, other, names) || (isPart && shared.some((key) => tellsRows(main, other, key))))
  );
}

/** Whether a column names the rows, each otherwise, and alike in both tables; the first rows are enough to tell. */
function tellsRows(main: Grid, other: Grid, key: string): boolean {
  const textsIn = (grid: Grid): string[] => {
    const column = grid.headers.map(headerKey).indexOf(key);
    const texts: string[] = [];
    for (const { cells } of grid.rows()) {
      texts.push(cells[column] ? textOf(cells[column]) : '');
      if (texts.length === 3) break;
    }
    return texts;
  };
  const [one, two] = [textsIn(main), textsIn(other)];
  const isName = one.every((text) => /\p{L}{2}/u.test(text)) && new Set(one).size === one.length;
  return one.length > 1 && isName && one.every((text, at) => text === two[at]);
}

const headerKey = (cells: readonly Element[]): string => cells.map(textOf).join('/');

/** Whether the rows of two tables agree under every header they share; the first rows are enough to tell. */
function sameKeys(main: Grid, other: Grid, names: readonly string[]): boolean {
  const others = other.rows()[Symbol.iterator]();
  let looked = 0;
  for (const row of main.rows()) {
    const beside = others.next();
    if (beside.done || ++looked > 3) return true;
    const row2: GridRow = beside.value;
    for (const [index, cells] of other.headers.entries()) {
      const column = names.indexOf(headerKey(cells));
      const one = row.cells[column];
      const two = row2.cells[index];
      if (column >= 0 && one && two && !agree(textOf(one), textOf(two))) return false;
    }
  }
  return true;
}

/** A copy that is not filled in yet contradicts nothing. */
const agree = (one: string, two: string): boolean => one === two || one === '' || two === '';

function sideBySide(main: Grid, other: Grid): Grid {
  return {
    ...main,
    headers: [...main.headers, ...other.headers],
    ...(main.numbered || other.numbered ? { numbered: true as const } : {}),
    *rows() {
      const others = other.rows()[Symbol.iterator]();
      for (const row of main.rows()) {
        const beside = others.next();
        const extra: GridRow | undefined = beside.done ? undefined : beside.value;
        const width = main.numbered ? main.headers.length : row.cells.length;
        const cells = Array.from({ length: width }, (_, index) => row.cells[index]);
        const begins = Array.from({ length: width }, (_, index) => row.begins[index] ?? false);
        yield { ...row, cells: [...cells, ...(extra?.cells ?? [])], begins: [...begins, ...(extra?.begins ?? [])] };
      }
    },
  };
}
