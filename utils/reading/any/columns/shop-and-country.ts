import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;

/**
 * The column 'Shop / country' says on which site each row is sold, where each of its cells names one country: its money settles the
 * signs of the row.
 */
export function withShopAndCountry(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ role }) => role === 'site' || role === 'market' || role === 'currency')) return columns;
  const [only, ...more] = columns.filter((column) => isOfSites(column) && isOfCountries(grid, column.index));
  if (!only || more.length > 0) return columns;
  const { meaning: _, ...bare } = only;
  return columns.map((column) => (column === only ? { ...bare, role: 'site' } : column));
}

function isOfSites({ header, meaning, role, parts }: Column): boolean {
  const names = header.split(/[/／&＆|]/).map((name) => name.trim());
  const isOpen = !role && !parts && (!meaning || 'known' in meaning);
  return isOpen && names.length > 1 && names.every((name) => /^(?:market|site)$/.test(dictionary.column(name) ?? ''));
}

const isOfCountries = (grid: Grid, index: number): boolean => {
  const rows = shownRows(grid, ROWS).map(({ cells }) => (cells[index] ? shownIn(cells[index]).lines : []));
  return rows.length > 0 && rows.every((lines) => lines.filter(({ text }) => dictionary.country(text)).length === 1);
};
