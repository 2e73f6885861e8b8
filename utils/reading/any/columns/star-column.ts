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
/** How many gave a mark, with the word for what they gave, perhaps: '(2,906)', '(132 đánh giá)'. */
const givers = `[(（](\\d[\\d.,\\s]{0,12})(?:${reviewWords})?[)）]`;
/** A mark with its star, and perhaps how many gave it: '4.1 ★ (2,906)'. */
const starred = new RegExp(
  `^(?:[★⭐] ?([0-5](?:[.,]\\d{1,2})?)|([0-5](?:[.,]\\d{1,2})?) ?[★⭐])(?: ?${givers})?$`,
  'iu',
);

/** The same with those who gave it, with or without a star. */
const given = new RegExp(`^[★⭐]? ?([0-5][.,]\\d{1,2}) ?[★⭐]?() ?${givers}$`, 'iu');

/** A mark with a fraction, and in brackets how many gave it: '4.6 (88)'. */
const counted = /^[0-5][.,]\d{1,2} ?\(\d[\d.,\s]{0,12}\)$/;

/**
 * A column of ratings or reviews, in which marks stand with their stars, or with their counts: it is that of the mark, as no other is.
 * One that is called by the mark says with its noun in brackets how many gave it.
 */
export function withStars(columns: Column[], grid: Grid): Column[] {
  const [rated, ...rates] = columns.filter(({ meaning }) => means(meaning, 'rating'));
  if (rated) {
    const isGiven = rates.length === 0 && !rated.labelled && isOf(given, grid, rated.index);
    return isGiven
      ? columns.map((column) => (column === rated ? { ...labelled(rated), meaning: { field: 'rating' } } : column))
      : columns;
  }
  const [only, ...more] = columns.filter(
    (column) => isOfMarks(column) && [starred, counted].some((all) => isOf(all, grid, column.index)),
  );
  if (!only || more.length > 0) return columns;
  const { meaning: _, role: __, ...bare } = only;
  if (isOf(counted, grid, only.index))
    return columns.map((column) => (column === only ? { ...bare, meaning: { field: 'rating' } } : column));
  return columns.map((column) => (column === only ? labelled(only) : column));
}

const labelled = ({ meaning: _, role: __, ...bare }: Column): Column => ({
  ...bare,
  labelled: (cell) => markIn(cell, bare.header),
});

// 'Customer ratings' are of customers no more than any are.
const isOfMarks = ({ header, meaning, role, labelled }: Column): boolean =>
  (!role || role === 'buyer') &&
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
  const text = textOf(cell);
  const [, behind, before, count] = starred.exec(text) ?? given.exec(text) ?? [];
  const pairOf = (field: 'rating' | 'reviews', text: string): Pair => ({
    meaning: { field },
    label,
    lines: [{ text, parts: [] }],
  });
  const mark = behind || before;
  return mark ? [pairOf('rating', mark), ...(count ? [pairOf('reviews', count.trim())] : [])] : [];
}
