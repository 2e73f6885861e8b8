import { textOf } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { means } from '../../tables/meanings.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
const ofMoney = /^\D{0,4}\d[\d.,\s]*[.,]\d\d\D{0,4}$/;
const whole = /^\d{1,7}$/;

/**
 * Where what is called the stock has cents in every row, and what is called the price in none, the two headers stand over each
 * other's values; where nothing is called the price, the stock may be it. None of them is read.
 */
export function withoutMoved(columns: Column[], grid: Grid): Column[] {
  const [stock, price] = (['stock', 'price'] as const).map((field) =>
    columns.find(({ meaning }) => means(meaning, field)),
  );
  if (!stock || !holds(grid, stock, ofMoney) || (price && !holds(grid, price, whole))) return columns;
  return columns.map((column) => {
    if (column !== stock && column !== price) return column;
    const { meaning: _, ...bare } = column;
    return bare;
  });
}

/** Whether all figures in a column are written so. */
function holds(grid: Grid, { index }: Column, written: RegExp): boolean {
  const texts = shownRows(grid, ROWS)
    .map(({ cells }) => (cells[index] ? textOf(cells[index]) : ''))
    .filter((text) => /\d/.test(text));
  return texts.length > 0 && texts.every((text) => written.test(text));
}
