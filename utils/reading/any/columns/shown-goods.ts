import { pictureAt } from '../../picture.ts';
import { shownIn } from '../../shown.ts';
import { means } from '../../tables/columns.ts';
import { shownRows } from '../../tables/grid.ts';
import { codeIn, isCode } from '../../tables/identity.ts';
import type { ListingGrid } from '../../tables/listing-grid.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show what a table is of. */
const ROWS = 12;
/** Fewer rows are no list. */
const GOODS_MIN = 2;

/**
 * Whether the rows of a table that has a price or a stock show goods by themselves: a picture and a code with its label beside it, of
 * their own in each row that has a picture. Rows without one may be of their variants.
 */
export function showGoods({ grid, columns, product, kind }: ListingGrid, shape: Shape): boolean {
  if (product === undefined || kind !== 'listings') return false;
  if (!columns.some(({ meaning }) => means(meaning, 'price') || means(meaning, 'stock'))) return false;
  const goods = shownRows(grid, ROWS).flatMap(({ element, cells }) => {
    const picture = element.querySelector('img');
    const address = picture && pictureAt(picture, new URL(picture.baseURI));
    return address && cells[product] ? [{ address, code: codeOf(cells[product], shape) }] : [];
  });
  const isEach = (of: (string | undefined)[]) => !of.includes(undefined) && new Set(of).size === of.length;
  return (
    goods.length >= GOODS_MIN && isEach(goods.map(({ address }) => address)) && isEach(goods.map(({ code }) => code))
  );
}

/** The first code with its label in a cell. */
const codeOf = (cell: Element, shape: Shape): string | undefined =>
  pairsIn(shownIn(cell).lines, shape)
    .pairs.flatMap(({ meaning, lines }) => (isCode(meaning) ? (codeIn(lines, meaning, shape) ?? []) : []))
    .at(0);
