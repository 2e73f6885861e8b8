import { dictionary } from '../../dictionary.ts';
import { textOf } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** A count behind words, in brackets or bare: 'In stock (23)', '−2'. */
const counted = /[-−]?\p{Nd}[\p{Nd}.,\s]*/gu;

/**
 * A column called by the place where goods lie ('Magazzino', 'Lager', 'Gudang'), in which they are counted and no place is named:
 * it is that of what is in stock, as no other is.
 */
export function withCountedPlace(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ meaning }) => means(meaning, 'stock'))) return columns;
  const [only, ...more] = columns.filter(({ role }) => role === 'place');
  if (!only || more.length > 0 || !isCounted(grid, only.index)) return columns;
  const { role: _, ...bare } = only;
  return columns.map((column) => (column === only ? { ...bare, meaning: { field: 'stock' } } : column));
}

/** Whether a column says nothing but how many there are, or that there are some or none; and in some row how many. */
function isCounted(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS).flatMap(({ cells }) => (cells[index] ? textOf(cells[index]) : []));
  const words = texts.map((text) =>
    text
      .replace(counted, ' ')
      .replace(/[()（）\s]+/g, ' ')
      .trim(),
  );
  return texts.some((text) => /\p{Nd}/u.test(text)) && words.every(saysNoPlace);
}

const saysNoPlace = (words: string): boolean =>
  words === '' ||
  dictionary.nothing(words) === true ||
  means(dictionary.header(words), 'stock') ||
  dictionary.inStock(`${words} (#)`) !== undefined;
