import { dictionary } from '../../dictionary.ts';
import type { LabelField } from '../../lexicon/index.ts';
import { pictureAt } from '../../picture.ts';
import { isCurrency } from '../../tables/cell.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import type { Shape } from '../../tables/shape.ts';
import { hasGoodsAbove, withGoodsAbove } from '../grids/goods-rows.ts';
import { withStripCodes } from '../grids/strips.ts';
import { withWideCells } from '../grids/wide-rows.ts';
import { withGoods } from './any-goods.ts';
import { withCountedPlace } from './counted-place.ts';
import { withCountedState } from './counted-state.ts';
import { withoutEmptyCopies } from './empty-copies.ts';
import { withFunnel } from './funnel.ts';
import { withGrouped } from './grouped-amounts.ts';
import { withHeaded } from './grouped-headers.ts';
import { withLabelled } from './labelled-columns.ts';
import { withLedColumn } from './led-column.ts';
import { withLive } from './live-price.ts';
import { withMainPrice } from './main-price.ts';
import { mayBeReport, withMeasured, withSold } from './measured-goods.ts';
import { isMoney } from './money-column.ts';
import { withoutMoved } from './moved-stock.ts';
import { withNamedRows } from './named-rows.ts';
import { withOnly } from './only-column.ts';
import { withOwnCodes } from './own-codes.ts';
import { withPathsBelow } from './paths-below.ts';
import { withPinnedPicture } from './pinned-picture.ts';
import { withPlainPrices } from './plain-prices.ts';
import { withListPrice } from './price-and-list.ts';
import { withPromised } from './promised-stock.ts';
import { withSaidAgain } from './said-again.ts';
import { withSale } from './sale-column.ts';
import { withSales } from './sales-columns.ts';
import { withSharedHeader } from './shared-header.ts';
import { withShopAndCountry } from './shop-and-country.ts';
import { withStars } from './star-column.ts';
import { withTaxed } from './taxed-column.ts';
import { withUnnamedCode } from './unnamed-codes.ts';

type Step = (columns: Column[], grid: Grid, shape: Shape) => Column[];
/** One after the other: what a later one asks of the columns, an earlier one may have told. */
const steps: readonly Step[] = [
  withoutEmptyCopies,
  withShopAndCountry,
  withLedColumn,
  withStripCodes,
  withGoodsAbove,
  withWideCells,
  withSharedHeader,
  withSaidAgain,
  withHeaded,
  withMeasured,
  withSold,
  withCountedPlace,
  withCountedState,
  withName,
  withGoods,
  withMainPrice,
  withLiveOrUsual,
  withTaxed,
  withRetail,
  withListPrice,
  withOwnCodes,
  withUnnamedCode,
  withSales,
  withPlainPrices,
  withPromised,
  withPicture,
  withPinnedPicture,
  withStars,
  withLabelled,
  withGrouped,
  withPathsBelow,
  withoutMoved,
  withFunnel,
];

/** Where a column says what is asked just now, the usual price and that of a sale need not be weighed. */
function withLiveOrUsual(columns: Column[], grid: Grid): Column[] {
  const live = withLive(columns, grid);
  return live === columns ? withSale(withRetail(columns, grid), grid) : live;
}

/** What columns of a console nobody knows mean by what stands beside and below them, where their headers leave it open. */
export const columnsByRest = (columns: Column[], grid: Grid, shape: Shape): Column[] =>
  steps.reduce((known, step) => step(known, grid, shape), columns);

/** The same on a page of goods in stock: there a bare 'Quantity' is of them, and not of an order. */
export function columnsOfStock(columns: Column[], grid: Grid, shape: Shape): Column[] {
  const counted = withQuantity(withMeasured(columns));
  return columnsByRest(hasGoodsAbove(grid) ? counted : withNamedRows(counted, grid), grid, shape);
}

function withQuantity(columns: Column[]): Column[] {
  if (mayBeReport(columns) || columns.some(({ meaning }) => means(meaning, 'stock'))) return columns;
  return columns.map((column) => {
    const vague = column.meaning ?? dictionary.label(column.header);
    return column.role || !means(vague, 'stock') ? column : { ...column, meaning: { field: 'stock' } };
  });
}

const ofGoods: readonly LabelField[] = ['id', 'sku', 'price', 'stock'];

/**
 * The column 'Name' is that of the goods in a table that has no other, and two things of goods beside it; so are the columns that
 * share it as their header.
 */
function withName(columns: Column[]): Column[] {
  if (!columns.some(({ role }) => role === 'name')) return columns;
  const roles = columns.filter(({ role }) => role && role !== 'currency' && role !== 'market' && role !== 'site');
  const known = ofGoods.filter((field) => columns.some(({ meaning }) => means(meaning, field)));
  const isOne = roles.every((column) => column === roles[0] || column.under?.includes(roles[0]?.index ?? -1));
  if (!isOne || known.length < 2) return columns;
  return columns.map((column) => (column.role === 'name' ? { ...column, role: 'product' } : column));
}

/** A column 'Retail price' is that of the price in a table that has no other; so is one called by a currency alone, over money. */
function withRetail(columns: Column[], grid: Grid): Column[] {
  const isRetail = ({ header, meaning }: Column) => !meaning && dictionary.price(header.trim(), 'retail') === true;
  const isCalledByMoney = ({ header, meaning, role, index }: Column) =>
    !meaning && !role && isCurrency(header) && isMoney(grid, index);
  return withOnly(withOnly(withOnly(columns, 'price', isRetail), 'price', isCalledByMoney), 'price', (column) =>
    isOfSale(column, grid),
  );
}

/** Whether a header joins the price with that of a sale, 'Price / Special', over money: where a cell has both, its own marks part them. */
function isOfSale({ header, meaning, parts, role, index }: Column, grid: Grid): boolean {
  const [first = '', ...others] = header.split('/').map((part) => part.trim());
  const isSale = (part: string) =>
    dictionary.price(part, 'sale') === true || dictionary.price(`${part} price`, 'sale') === true;
  return (
    !meaning &&
    !parts &&
    !role &&
    others.length > 0 &&
    means(dictionary.header(first), 'price') &&
    others.every(isSale) &&
    isMoney(grid, index)
  );
}

/** A column without a name, or with one nobody knows, in which each row has a picture of its own and nothing else is that of the pictures. */
function withPicture(columns: Column[], grid: Grid): Column[] {
  const nameless = columns.filter(({ header, meaning, role }) => header === '' || (!meaning && !role));
  if (nameless.length === 0 || columns.some(({ meaning }) => means(meaning, 'image'))) return columns;
  const drawn = shownRows(grid, 4);
  const [only, ...more] = nameless.filter(({ index }) => {
    const cells = drawn.map(({ cells }) => cells[index]);
    const shown = new Set(cells.flatMap((cell) => pictureIn(cell) ?? []));
    return shown.size > 1 && shown.size >= cells.length - 1 && cells.every((cell) => !cell?.textContent?.trim());
  });
  if (!only || more.length > 0) return columns;
  return columns.map((column) => (column === only ? { ...column, meaning: { field: 'image' } } : column));
}

function pictureIn(cell: Element | undefined): string | undefined {
  const picture = cell?.querySelector('img');
  return picture ? pictureAt(picture, new URL(picture.baseURI)) : undefined;
}
