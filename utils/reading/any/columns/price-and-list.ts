import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { readPriceCell } from '../../tables/cell.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { withoutAdded } from '../../tables/header-text.ts';
import { withOnly } from './only-column.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** 'Price (list price)'. */
const enclosing = /^([^()（）]{2,40}?) ?[(（]([^()（）]{2,40})[)）]$/;

/**
 * A header that names the price, and below it or in brackets the one it is reduced from, is that of the price where each cell shows
 * one amount that is not struck through: two in one cell, and nobody knows in which order.
 */
export const withListPrice = (columns: Column[], grid: Grid): Column[] =>
  withOnly(columns, 'price', (column) => {
    const [price = '', ...others] = piecesOf(column, grid);
    return (
      !column.meaning &&
      !column.role &&
      others.length > 0 &&
      means(dictionary.header(price), 'price') &&
      others.every(isOtherPrice) &&
      isOfOne(grid, column.index)
    );
  });

/** The texts of a header, each in an element or in brackets of its own. */
function piecesOf({ header, index }: Column, { headers }: Grid): readonly string[] {
  const [cell, ...below] = headers[index] ?? [];
  // Under a header of several columns it may be the price for some.
  if (below.length > 0) return [];
  const texts = cell ? shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text)) : [];
  const pieces = withoutAdded(texts);
  return pieces.length > 1 ? pieces : (enclosing.exec(header)?.slice(1) ?? []);
}

const isOtherPrice = (text: string): boolean => {
  const meaning = dictionary.header(text.replace(/^[(（](.+)[)）]$/, '$1'));
  return meaning !== undefined && 'known' in meaning && meaning.known === 'other price';
};

/** Whether the cells of a column show one amount each at most, and some do. */
function isOfOne(grid: Grid, index: number): boolean {
  const reads = shownRows(grid, ROWS).flatMap(({ cells }) =>
    cells[index] ? [readPriceCell(shownIn(cells[index]).lines, {}).kind] : [],
  );
  return reads.includes('value') && !reads.includes('unclear');
}
