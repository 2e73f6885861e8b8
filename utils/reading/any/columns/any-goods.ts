import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { type Grid, type GridRow, shownRows } from '../../tables/grid.ts';
import { isCode, isField } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { isMarked } from '../../tables/title.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** A name of goods has two words at least, or so many signs of a script that writes without spaces. */
const name = /^(?=.{10})\S+ .*\S|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].{5}/su;

/**
 * The column of the goods in a table in which no header says which it is: the only one under an empty or unknown header where
 * each row has a link with a name of its own, beside a code and another field of goods; or a name that the markup calls so,
 * beside the label and value of a code.
 */
export function withGoods(columns: Column[], grid: Grid, shape: Shape): Column[] {
  if (columns.some(({ role }) => role === 'product')) return columns;
  const fields = columns.filter(({ meaning }) => isField(meaning));
  if (fields.length < 2) return columns;
  const rows = shownRows(grid, ROWS);
  const free = columns.filter(({ meaning, parts, role }) => !meaning && !parts && !role);
  const isCoded = fields.some(({ meaning }) => meaning && isCode(meaning));
  const named = isCoded ? free.filter(({ index }) => isNamed(rows, index)) : [];
  const found = named.length > 0 ? named : free.filter(({ index }) => isTitled(rows, index, shape));
  const [first, ...copies] = found;
  if (!first || copies.some(({ header }) => header !== first.header || header === '')) return columns;
  return columns.map((column) => (column === first ? { ...column, role: 'product' as const } : column));
}

/** Whether each row has a link in a column that says what no other says. */
function isNamed(rows: readonly GridRow[], index: number): boolean {
  const names = rows.map(({ cells }) => namesIn(cells[index]));
  return rows.length > 1 && names.every(({ length }) => length === 1) && new Set(names.flat()).size === rows.length;
}

const namesIn = (cell: Element | undefined): string[] =>
  [...(cell?.querySelectorAll('a') ?? [])]
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => name.test(text));

/** Whether each row but one of sums has a name in a column that the markup calls so, and codes with labels that no other row has. */
function isTitled(rows: readonly GridRow[], index: number, shape: Shape): boolean {
  const told = rows.flatMap(({ cells: { [index]: cell } }) => (cell ? codesOfTitled(cell, shape) : []));
  return told.length > 1 && told.length >= rows.length - 1 && new Set(told).size === told.length;
}

/** The codes of a cell with labels, as one text, where it has one name that the markup calls so. */
function codesOfTitled(cell: Element, shape: Shape): string[] {
  const { pairs, rest } = pairsIn(shownIn(cell).lines, shape);
  const titles = rest.flatMap(({ parts }) => parts.filter(({ text, element }) => name.test(text) && isMarked(element)));
  const codes = pairs.flatMap(({ meaning, lines }) => (isCode(meaning) && lines[0] ? [lines[0].text] : []));
  return titles.length === 1 && codes.length > 0 ? [codes.join('\n')] : [];
}
