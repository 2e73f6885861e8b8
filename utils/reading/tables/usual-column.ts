import { readPrice } from '../../text/money.ts';
import type { Decimal } from '../../text/numbers.ts';
import { dictionary } from '../dictionary.ts';
import { shownIn, textOf } from '../shown.ts';
import type { Column } from './column.ts';
import { isField, means } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import type { Pair } from './pairs.ts';

/** What brackets add to a header: '(sale period)'. */
const bracketed = /\s*[(（][^()（）]{1,40}[)）]\s*$/;

/** So many rows show what a column holds. */
const ROWS = 24;

/**
 * Of the columns of the usual price and of a sale, in one place or several, the first is what is asked in a row where each other
 * says that there is none, or the very same. In a row with both, a sale may run now or later; unless one other names what is asked in every row,
 * and a further column says what was taken off where that is less.
 */
export function withUsual(columns: Column[], grid: Grid): Column[] {
  const priced = columns.filter(({ meaning }) => means(meaning, 'price'));
  const named = (what: 'usual' | 'sale') =>
    columns.filter(
      ({ header, meaning, role }) =>
        !role && !isField(meaning) && dictionary.price(header.replace(bracketed, '').trim(), what) === true,
    );
  // What is called the price and no more is the usual one where another column is that of a sale.
  const [usual, ...usuals] = priced.length > 0 ? priced : named('usual');
  const sales = named('sale');
  const [sale, ...more] = sales;
  if (!usual || !sale) return columns;
  // Of a column that is there twice nobody knows which cells stand beside it.
  if (usuals.some(({ header }) => header === usual.header))
    return columns.map((column) =>
      priced.includes(column) ? { ...column, meaning: { known: 'usual price' } } : column,
    );
  if (usuals.length > 0) return columns;
  if (more.length === 0 && isAsked(columns, grid, usual.index, sale.index))
    return columns.map((column) => {
      if (column === sale) return { ...column, meaning: { ...usual.meaning, field: 'price' } };
      return column === usual ? { ...column, meaning: { known: 'usual price' } } : column;
    });
  // Where amounts stand with their money in another column, the header of the price has come to stand over none.
  const isBare = !isMoney(grid, usual.index) && columns.some(({ index }) => isMoney(grid, index));
  const pairIn = (cell: Element): Pair[] => {
    if (isBare) return [];
    const beside = sales.map(({ index }) => fellowOf(cell, index - usual.index));
    return beside.every((fellow) => fellow && (isEmpty(fellow) || textOf(fellow) === textOf(cell)))
      ? [{ meaning: { field: 'price' }, label: usual.header, lines: shownIn(cell).lines }]
      : [];
  };
  return columns.map((column) =>
    column === usual ? { ...column, meaning: { known: 'usual price' }, labelled: pairIn } : column,
  );
}

/** Whether each number in a column is an amount with its money. */
function isMoney(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS).flatMap(({ cells }) => (cells[index] ? textOf(cells[index]) : []));
  const reads = texts.filter((text) => /\p{N}/u.test(text)).map((text) => readPrice(text, {}));
  return reads.length > 0 && reads.every((read) => read.kind === 'value' && read.value.currency !== undefined);
}

/**
 * Whether a column of reduced prices says in every row what is asked: the usual price, or less where another column says that so much is
 * off. It must hold however the numbers are written.
 */
const isAsked = (columns: readonly Column[], grid: Grid, usual: number, sale: number): boolean => {
  const rows = shownRows(grid, ROWS).map(({ cells }) => cells.map((cell) => (cell ? textOf(cell) : '')));
  const others = columns.filter(({ index }) => index !== usual && index !== sale);
  return (['.', ','] as const).some((decimal) => {
    const amounts = rows.map((texts) => texts.map((text) => amountIn(text, decimal)));
    const off = amounts.map(({ [usual]: full, [sale]: asked }) => (full ?? Number.NaN) - (asked ?? Number.NaN));
    const isLess = off.every((sum) => sum >= 0) && off.includes(0) && off.some((sum) => sum > 0);
    return isLess && others.some(({ index }) => off.every((sum, at) => isSame(amounts[at]?.[index] ?? 0, sum)));
  });
};

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

/** The one amount of a cell; undefined of one that says none, or more than one. */
function amountIn(text: string, decimal: Decimal): number | undefined {
  const read = readPrice(text, { decimal });
  return read.kind === 'value' && !read.value.max && !read.value.from ? Number(read.value.amount) : undefined;
}

/** The cell so many places behind another, in a row whose cells each stand under one header. */
function fellowOf(cell: Element, places: number): Element | undefined {
  const cells = [...(cell.parentElement?.children ?? [])];
  if (cells.some((one) => one.matches('[colspan]:not([colspan="1"]),[aria-colspan]:not([aria-colspan="1"])')))
    return undefined;
  return cells[cells.indexOf(cell) + places];
}

/** Whether a cell says that there is no price, by a dash or by nothing at all; a field may still be filled in. */
function isEmpty(cell: Element): boolean {
  const { lines, waiting } = shownIn(cell);
  return !waiting && !cell.querySelector('input,select') && lines.every(({ text }) => /^[-–—－ー\s]*$/.test(text));
}
