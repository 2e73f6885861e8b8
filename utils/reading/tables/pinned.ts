import { textOf } from '../shown.ts';
import { firstRows, type Grid, type GridRow } from './grid.ts';

/** Whether two elements stand in one part of the page: within this many steps up from both. */
export function near(one: Element, other: Element, steps = 8): boolean {
  let above: Element | null = one;
  for (let n = 0; above && n < steps; n++, above = above.parentElement)
    if (above.contains(other)) return above.localName !== 'body' || n < 3;
  return false;
}

/**
 * Tables that repeat columns pinned to a side, or hold only those, are put beside the rows they belong to. They belong
 * together when they stand close to each other, have as many rows, and no cell under one header says two things.
 */
export function besidePinned(grids: readonly Grid[]): Grid[] {
  const kept: Grid[] = [];
  for (const grid of grids) {
    const at = grid.headers.length > 0 && grid.size > 0 ? kept.findIndex((main) => belongs(main, grid)) : -1;
    const main = kept[at];
    if (main) kept[at] = sideBySide(main, grid);
    else kept.push(grid);
  }
  return kept;
}

function belongs(main: Grid, other: Grid): boolean {
  if (main.headers.length === 0 || main.size !== other.size || !near(main.element, other.element, 6)) return false;
  const names = main.headers.map(headerKey);
  const keys = other.headers.map(headerKey);
  const shared = keys.filter((key) => key !== '' && names.includes(key));
  if (shared.length === 0) return haveOneKey(main, other);
  // A copy of a few columns, one of which tells the rows apart, stays one where another has grown old; then neither is believed.
  const isPart = keys.every((key) => names.includes(key)) && keys.length < names.length;
  return (
    shared.length > 0 && (sameKeys(main, other, names) || (isPart && shared.some((key) => tellsRows(main, other, key))))
  );
}

/** By what the halves of a table name their rows. */
const keyOfRow = /^(?:data-.*(?:id|key)|row-?id)$/;

/** Whether the rows of two tables bear the same names, each its own and more than its number; the first rows are enough to tell. */
function haveOneKey(main: Grid, other: Grid): boolean {
  const [first, ...more] = firstRows(main, 3).map(({ element }) => element);
  const others = firstRows(other, 3).map(({ element }) => element);
  return (first?.getAttributeNames() ?? []).some((name) => {
    const keys = [first, ...more].map((row) => row?.getAttribute(name) ?? '');
    const isKey = keyOfRow.test(name) && keys.every(({ length }) => length > 6) && new Set(keys).size === keys.length;
    return isKey && keys.length > 1 && keys.every((key, at) => others[at]?.getAttribute(name) === key);
  });
}

/** Whether a column names the rows, each otherwise, and alike in both tables; the first rows are enough to tell. */
function tellsRows(main: Grid, other: Grid, key: string): boolean {
  const textsIn = (grid: Grid): string[] => {
    const column = grid.headers.map(headerKey).indexOf(key);
    return firstRows(grid, 3).map(({ cells }) => (cells[column] ? textOf(cells[column]) : ''));
  };
  const [one, two] = [textsIn(main), textsIn(other)];
  const isName = one.every((text) => /\p{L}{2}/u.test(text)) && new Set(one).size === one.length;
  return one.length > 1 && isName && one.every((text, at) => text === two[at]);
}

const headerKey = (cells: readonly Element[]): string => cells.map(textOf).join('/');

/** Whether the rows of two tables agree under every header they share; the first rows are enough to tell. */
function sameKeys(main: Grid, other: Grid, names: readonly string[]): boolean {
  const others = firstRows(other, 3);
  return firstRows(main, 3).every((row, at) =>
    other.headers.every((cells, index) => {
      const one = row.cells[names.indexOf(headerKey(cells))];
      const two = others[at]?.cells[index];
      return !one || !two || agree(textOf(one), textOf(two));
    }),
  );
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
