import type { Line } from '../shown.ts';
import { means } from './meanings.ts';
import { type Pair, pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';
import { isWhole } from './title.ts';

/** What stands beside a title in the box of its label: a code with a label of its own, and the line that is the title. */
export function openedTitle(pair: Pair, shape: Shape): Pair[] {
  if (!means(pair.meaning, 'title') || pair.lines.every(({ parts }) => parts.length < 2)) return [pair];
  const { pairs, rest } = pairsIn(pair.lines, shape);
  return [{ ...pair, lines: rest.slice(0, 1).flatMap(wholeOf) }, ...pairs];
}

/** A line of one piece; of several, the link it begins with; else nobody knows where the title in it ends. */
function wholeOf(line: Line): Line[] {
  if (isWhole(line)) return [line];
  const link = line.parts[0]?.element.closest('a[href]');
  const parts = link ? line.parts.filter(({ element }) => link.contains(element)) : [];
  return parts.length > 0 ? [{ text: parts.map(({ text }) => text).join(' '), parts }] : [];
}
