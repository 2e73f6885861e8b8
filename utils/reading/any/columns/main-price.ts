import { dictionary } from '../../dictionary.ts';
import { isCurrency } from '../../tables/cell.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import type { Grid } from '../../tables/grid.ts';
import { isMoney } from './money-column.ts';

/** 'Price (main)', 'Price – EUR': what it is called, and which of several it is. */
const qualified = /^(.{2,40}?)\s?(?:[(（]([^()（）]{1,30})[)）]|[–—:/-]\s?(\p{Lu}{3}))$/u;
/** The price list by which all others go. */
const main =
  /^(?:main|primary|standard|general|haupt\w*|principale?|principal|predetermina\w+|padr[ãa]o|predefinit\w+|główn[aye]|podstawow[aye]|основн[аоы]\p{L}*|базов\p{L}+|hlavn[íe]|ana|varsayılan|主要?|默认|標準|標準価格|기본)$/iu;

/**
 * Of columns that bear one name and hold the price in several moneys, 'Price (main)' and 'Price (EUR)', the main one is that of the
 * price; where none is called so, there is no telling which the goods are sold for.
 */
export function withMainPrice(columns: Column[], grid: Grid): Column[] {
  const priced = columns.filter(({ role, index }) => !role && isMoney(grid, index));
  const named = priced.flatMap((column) => {
    const [, name = '', bracket, code] = qualified.exec(column.header) ?? [];
    const which = bracket ?? code ?? '';
    const isOfList = main.test(which) || isCurrency(which);
    return isOfList && means(dictionary.header(name), 'price') ? [{ column, which }] : [];
  });
  if (new Set(named.map(({ which }) => which)).size < 2) return columns;
  const [first, ...more] = named.filter(({ which }) => main.test(which));
  const chosen = more.length === 0 ? first?.column : undefined;
  return columns.map((column) => {
    if (!named.some((one) => one.column === column)) return column;
    const { meaning: _, ...bare } = column;
    return column === chosen
      ? { ...bare, meaning: { field: 'price' } }
      : { ...bare, meaning: { known: 'other price' } };
  });
}
