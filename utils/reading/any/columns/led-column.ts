import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds, and so many must at least. */
const ROWS = 8;
const ROWS_MIN = 2;
/** A folder of goods, and the number or code of one of them at the end of the path. */
const ofGoods = /\/(?:products?|items?|goods|listings?|offers?|prod|p|dp|itm|ip)\/([A-Z\d][A-Z\d-]{3,23})\/?$/i;

/**
 * The column whose cells are nothing but links to the goods, each with the very code that its address ends with, is that of the
 * marketplace's own code, whatever its header is called: '11284590371', which leads to '/shop/products/11284590371'.
 */
export function withLedColumn(columns: Column[], grid: Grid): Column[] {
  const isKnown = columns.some(({ meaning, parts }) => [meaning, ...(parts ?? [])].some((each) => means(each, 'id')));
  if (isKnown || !columns.some(({ role }) => role === 'product')) return columns;
  const [only, ...more] = columns.filter(
    ({ meaning, role, parts, labelled, index }) =>
      !role && !parts && !labelled && (!meaning || 'known' in meaning) && isLed(grid, index),
  );
  return only && more.length === 0
    ? columns.map((column) => (column === only ? { ...column, meaning: { field: 'id' } } : column))
    : columns;
}

function isLed(grid: Grid, index: number): boolean {
  const codes = shownRows(grid, ROWS).map(({ cells }) => codeIn(cells[index]));
  return codes.length >= ROWS_MIN && !codes.includes(undefined) && new Set(codes).size === codes.length;
}

function codeIn(cell: Element | undefined): string | undefined {
  const [link, ...more] = cell?.querySelectorAll('a[href]') ?? [];
  const href = link?.getAttribute('href') ?? '';
  if (!cell || !link || more.length > 0 || href.length > 2000 || !URL.canParse(href, link.baseURI)) return undefined;
  const code = ofGoods.exec(new URL(href, link.baseURI).pathname)?.[1];
  return code && /\d/.test(code) && (cell.textContent ?? '').trim() === code ? code : undefined;
}
