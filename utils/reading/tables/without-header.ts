import { fold } from '../../text/normal.ts';
import { remembering } from '../../text/remembering.ts';
import { withParts } from '../lines.ts';
import type { Shown } from '../shown.ts';

/**
 * What a cell shows without the name of its column, which tables that fold on small screens write into each cell once more.
 * `isName`: whether a text in other words names the same.
 */
export function withoutHeader(shown: Shown, header: string, isName?: (text: string) => boolean): Shown {
  // Most cells show one piece, and it is theirs.
  if (header === '' || (shown.lines.length < 2 && (shown.lines[0]?.parts.length ?? 0) < 2)) return shown;
  const [line, ...more] = shown.lines;
  const part = line?.parts[0];
  if (!line || !part) return shown;
  if (!isNameOf(part.text, header) && !(part.text.length <= NAME_MAX && isName?.(part.text))) return shown;
  return { ...shown, lines: [...withParts(line, (other) => other !== part), ...more] };
}

const folded = remembering(fold);
/** What is longer names no column. */
const NAME_MAX = 100;

/** Whether a text is the name of a column. */
export const isNameOf = (text: string, header: string): boolean =>
  text.length <= NAME_MAX && fold(text.replace(/\s*[:：]$/, '')) === folded(header);
