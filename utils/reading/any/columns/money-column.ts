import { dictionary } from '../../dictionary.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;

/** Whether each amount in a column bears a sign of money. */
export function isMoney(grid: Grid, index: number): boolean {
  const texts = shownRows(grid, ROWS)
    .map(({ cells }) => (cells[index]?.textContent ?? '').trim())
    .filter((text) => /\p{N}/u.test(text));
  return texts.length > 0 && texts.every((text) => /\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])/u.test(text) || isSigned(text));
}

/** Whether all that stands beside a number is a sign of money in letters: 'Rp14.304', '12 zł', '3 Kč'. */
function isSigned(text: string): boolean {
  const sign = text.replace(/[\p{N}\s.,'’-]+/gu, ' ').trim();
  return sign.length > 1 && sign.length < 4 && dictionary.currencies(sign).length > 0;
}
