import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;

/**
 * Of the columns that share the header of the goods, where rows of groups span them all, the goods are named in the one with words of its own, where the
 * others hold none beside it: a sign or a small picture.
 */
export function withSharedHeader(columns: Column[], grid: Grid): Column[] {
  const goods = columns.filter(({ role, under }) => role === 'product' && under);
  const [first] = goods;
  if (!first || goods.length < 2 || goods.length !== first.under?.length) return columns;
  const shown = shownRows(grid, ROWS);
  const rows = shown.filter(({ cells }) => goods.every(({ index }) => cells[index]));
  if (rows.length === shown.length) return columns;
  const named = goods.filter(({ index }) => {
    const texts = rows.map(({ cells }) => (cells[index]?.textContent ?? '').trim());
    return texts.length > 1 && texts.every((text) => /\p{L}/u.test(text)) && new Set(texts).size === texts.length;
  });
  const [name, ...more] = named;
  const isAlone = goods.every(
    ({ index }) => index === name?.index || rows.every(({ cells }) => !(cells[index]?.textContent ?? '').trim()),
  );
  if (!name || more.length > 0 || !isAlone || name === first) return columns;
  return columns.map((column) => {
    if (!goods.includes(column) || column === name) return column;
    const { role: _, ...picture } = column;
    return { ...picture, header: '' };
  });
}
