import { dictionary } from '../../dictionary.ts';
import { reviewWords } from '../../lexicon/reviews.ts';
import { textOf } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import type { Pair } from '../../tables/pairs.ts';

/** One word for what buyers say, of which nobody knows whether it is the mark or the count. */
const opinion = new RegExp(`^(?:${reviewWords})$`, 'iu');
/** So many rows show what a column holds. */
const ROWS = 5;
/** A mark with its star, and perhaps how many gave it: '4.1 ★ (2,906)'. */
const starred = /^(?:[★⭐] ?([0-5](?:[.,]\d{1,2})?)|([0-5](?:[.,]\d{1,2})?) ?[★⭐])(?: ?\(\d[\d.,\s]{0,12}\))?$/;

/** A mark with a fraction, and in brackets how many gave it: '4.6 (88)'. */
const counted = /^[0-5][.,]\d{1,2} ?\(\d[\d.,\s]{0,12}\)$/;

/**
 * A column of ratings or reviews, in which marks stand with their stars, or with their counts: it is that of the mark, as no other is.
 */
export function withStars(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ meaning }) => means(meaning, 'rating'))) return columns;
  const [only, ...more] = columns.filter(
    (column) => isOfMarks(column) && [starred, counted].some((all) => isOf(all, grid, column.index)),
  );
  if (!only || more.length > 0) return columns;
  const { meaning: _, ...bare } = only;
  if (isOf(counted, grid, only.index))
    return columns.map((column) => (column === only ? { ...bare, meaning: { field: 'rating' } } : column));
  return columns.map((column) =>
    column === only ? { ...bare, labelled: (cell) => markIn(cell, only.header) } : column,
  );
}

const isOfMarks = ({ header, meaning, role, labelled }: Column): boolean =>
  !role &&
  !labelled &&
  (means(meaning, 'reviews') ||
    (!meaning && (opinion.test(header) || means(dictionary.header(header.replace(/(?:en|s)$/i, '')), 'rating'))));

/** Whether all that a column says is such. */
function isOf(all: RegExp, grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS).flatMap(({ cells }) => (cells[index] ? textOf(cells[index]) : []));
  const said = texts.filter((text) => /\d/.test(text));
  return said.length > 0 && said.every((text) => all.test(text));
}

function markIn(cell: Element, label: string): Pair[] {
  const [, behind, before] = starred.exec(textOf(cell)) ?? [];
  const mark = behind ?? before;
  return mark ? [{ meaning: { field: 'rating' }, label, lines: [{ text: mark, parts: [] }] }] : [];
}
