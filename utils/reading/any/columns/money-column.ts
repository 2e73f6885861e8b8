import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;

/** Whether each amount in a column bears a sign of money. */
export function isMoney(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS)
    .map(({ cells }) => (cells[index]?.textContent ?? '').trim())
    .filter((text) => /\p{N}/u.test(text));
  return texts.length > 0 && texts.every((text) => /\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])/u.test(text));
}
