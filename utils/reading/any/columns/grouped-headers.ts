import { dictionary } from '../../dictionary.ts';
import { textOf } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { withOnly } from './only-column.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** At most this many storehouses are added up. */
const PLACES_MAX = 20;
/** 'Stock at Crossbill' is what lies there. */
const ofOnePlace = / (?:at|bei|chez) .+$/i;
/** A storehouse by its letters: 'CPT', 'LEJ1'. */
const letters = /^[A-Z]{3}\d?$/;

/**
 * What columns mean that say their part under a header they share: 'Prices / Retail' is the price that buyers pay, and of
 * 'Stock' in several storehouses the stock is the column that is their sum in each row, whatever it is called. Under states
 * ('Reserved') a sum is more than can be sold.
 */
export function withHeaded(columns: Column[], grid: Grid): Column[] {
  const whole = withoutHollow(columns, grid);
  const isRetail = ({ header, role }: Column): boolean => {
    const [group, leaf = ''] = header.split('/');
    return (
      !role && dictionary.price(group ?? '', 'prices') === true && dictionary.price(leaf, 'retail of prices') === true
    );
  };
  const priced = withOnly(whole, 'price', isRetail);
  const sums = groupsOfStock(priced).flatMap((group) => sumOf(group, grid));
  return withOnly(priced, 'stock', (column) => sums.includes(column));
}

/** Columns without what the header of their group means, where it stands over others as well and their own is empty. */
const withoutHollow = (columns: Column[], { headers, labels }: Grid): Column[] =>
  labels
    ? columns
    : columns.map((column) => {
        const cells = headers[column.index] ?? [];
        const own = cells.at(-1);
        const isShared = cells.some((cell) => cell !== own && headers.filter((each) => each.includes(cell)).length > 1);
        const { index, source } = column;
        return own && isShared && textOf(own) === '' ? { index, source, header: '' } : column;
      });

/** The columns of each header of a stock that stands over several. */
function groupsOfStock(columns: readonly Column[]): Column[][] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const [group = '', leaf, ...more] = column.header.split('/');
    if (leaf && more.length === 0 && means(dictionary.header(group.replace(ofOnePlace, '')), 'stock'))
      groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  return [...groups.values()].filter(({ length }) => length > 2 && length <= PLACES_MAX);
}

/** Whether a header names a storehouse: by the word for one, or by its letters. */
const isPlace = ({ header }: Column): boolean => {
  const leaf = header.slice(header.indexOf('/') + 1).trim();
  return letters.test(leaf) || leaf.split(/[\s:№#-]+/).some((word) => dictionary.column(word) === 'place');
};

/** The column of a group that is the sum of all others, and of storehouses, in each row, several of them filled in one row. */
function sumOf(group: readonly Column[], grid: Grid): Column[] {
  const rows = shownRows(grid, ROWS).map(({ cells }) =>
    group.map(({ index }) =>
      cells[index] ? Number(textOf(cells[index]).replace(/[ \u00a0]/g, '') || Number.NaN) : Number.NaN,
    ),
  );
  const isSum = (_: Column, at: number): boolean => {
    const parts = rows.map((row) => row.filter((_, place) => place !== at));
    return (
      group.every((column, place) => place === at || isPlace(column)) &&
      rows.length > 1 &&
      rows.every((row, n) => row[at] === parts[n]?.reduce((sum, count) => sum + count, 0)) &&
      parts.some((counts) => counts.filter((count) => count > 0).length > 1)
    );
  };
  return group.filter(isSum);
}
