import { shownIn } from '../shown.ts';
import { readNumberCell } from './cell.ts';
import type { Column } from './column.ts';
import { isField, means } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import type { Pair } from './pair.ts';

/** So many rows show what a column holds: goods with variants may come late. */
const ROWS = 24;

/** Columns of which that of the stock says the first count of a cell, where those below it, of the variants, add up to it. */
export const withStockAbove = (columns: Column[], grid: Grid): Column[] =>
  columns.map((column) => {
    const isSummed = () => shownRows(grid, ROWS).some(({ cells: { [column.index]: cell } }) => cell && sumOf(cell));
    return means(column.meaning, 'stock') && isSummed() ? { ...column, labelled: summed(column) } : column;
  });

/** A cell in which nothing adds up is read as ever. */
const summed = ({ header, meaning }: Column) => {
  return (cell: Element): Pair[] =>
    isField(meaning) ? [{ meaning, label: header, lines: sumOf(cell) ?? shownIn(cell).lines }] : [];
};

function sumOf(cell: Element) {
  const { lines } = shownIn(cell);
  const [sum, ...counts] = lines.map((line) => {
    const read = readNumberCell('stock', [line], {});
    return read.kind === 'value' ? read.value : Number.NaN;
  });
  return counts.length > 1 && counts.reduce((all, count) => all + count) === sum ? lines.slice(0, 1) : undefined;
}
