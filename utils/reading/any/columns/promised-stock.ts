import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import type { Pair } from '../../tables/pairs.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** Two counts, the second in brackets with a word. */
const counts = /^(-?\p{Nd}[\p{Nd}.,]*)([^\p{Nd}(（]{0,30})[(（] ?\p{Nd}[\p{Nd}.,]* ?(\p{L}[^\p{Nd}]{0,40})[)）]$/u;

/** A count alone; and one of others behind what it is called. */
const alone = /^-?\p{Nd}[\p{Nd}.,]*$/u;
const named = /^(\p{L}[^\p{Nd}:：]{1,40})[:：] ?\p{Nd}[\p{Nd}.,]*$/u;

/** A column of stock whose cells say behind the count how many of them are promised: '64 (4 allocated)', or '64' and below 'Reserved: 4'. */
export function withPromised(columns: Column[], grid: Grid): Column[] {
  const [only, ...more] = columns.filter((column) => means(column.meaning, 'stock') && !column.labelled);
  if (!only || more.length > 0) return columns;
  const isSuch = shownRows(grid, ROWS).some(
    ({ cells }) => cells[only.index] && countIn(cells[only.index]) !== undefined,
  );
  return isSuch
    ? columns.map((column) =>
        column === only ? { ...column, labelled: (cell) => stockIn(cell, only.header) } : column,
      )
    : columns;
}

/** The count of all there are. */
function countIn(cell: Element | undefined): string | undefined {
  const texts = cell ? shownIn(cell).lines.map((line) => line.text) : [];
  const [first = '', ...others] = texts;
  if (others.length > 0 && alone.test(first) && others.every(isOfOthers)) return first;
  const text = texts.join(' ');
  const [, count, between = '', word] = counts.exec(text) ?? [];
  return count && dictionary.inStock(`# ${between.trim()} (# ${word})`.replace(/ {2,}/g, ' ')) === 0
    ? count
    : undefined;
}

/** Whether a line names other goods than those that can be sold, and counts them. */
function isOfOthers(text: string): boolean {
  const meaning = dictionary.header(named.exec(text)?.[1]?.trim() ?? '');
  return meaning !== undefined && 'known' in meaning && meaning.known === 'other stock';
}

function stockIn(cell: Element, label: string): Pair[] {
  const count = countIn(cell);
  const lines = count === undefined ? shownIn(cell).lines : [{ text: count, parts: [] }];
  return [{ meaning: { field: 'stock' }, label, lines }];
}
