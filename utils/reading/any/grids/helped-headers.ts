import { squeeze } from '../../../text/normal.ts';
import { shownIn } from '../../shown.ts';
import type { Grid } from '../../tables/grid.ts';

/** Fewer headers do not show what is said in all of them. */
const HEADERS_MIN = 4;
/** What is longer names no column. */
const NAME_MAX = 60;

/**
 * A table whose headers hold, beside what a column is called, words that help: the same in most of them, or a text of which the
 * name is the heading and the end. Its columns are called by what is left; as it is where nothing is, or headers stand over headers.
 */
export function withoutHelp(grid: Grid): Grid {
  const { headers } = grid;
  if (grid.labels || headers.length < HEADERS_MIN || headers.some(({ length }) => length > 1)) return grid;
  const texts = headers.map(([cell]) => (cell && (cell.textContent ?? '').length < 2000 ? piecesOf(cell) : []));
  const counts = new Map<string, number>();
  for (const pieces of texts) for (const text of new Set(pieces)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const named = texts.filter(({ length }) => length > 1).length;
  if (named < HEADERS_MIN) return grid;
  const isShared = (text: string): boolean => (counts.get(text) ?? 0) * 2 > headers.length;
  const labels = texts.map((pieces) => {
    const own = pieces.filter((text) => !isShared(text));
    const [first = ''] = own;
    return own.length > 1 && own.at(-1) === first && first.length <= NAME_MAX ? first : own.join(' ');
  });
  const isShorter = labels.some((label, at) => label !== texts[at]?.join(' '));
  const isWhole = labels.every((label, at) => label !== '' || !texts[at]?.some((text) => /\p{L}/u.test(text)));
  return isShorter && isWhole ? { ...grid, labels } : grid;
}

/** The texts of a header, each by itself. */
const piecesOf = (cell: Element): string[] =>
  shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => squeeze(text, 200)));
