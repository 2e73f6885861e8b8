import { shownIn } from '../../shown.ts';

/** Lines that every box of a list bears: headings of its parts, and no name of goods. */
export function linesOfAll([first, ...others]: readonly Element[]): ReadonlySet<string> {
  const lines = first && others.length > 0 ? textsIn(first) : new Set<string>();
  for (const box of others) {
    if (lines.size === 0) break;
    const own = textsIn(box);
    for (const text of lines) if (!own.has(text)) lines.delete(text);
  }
  return lines;
}

const textsIn = (box: Element): Set<string> => new Set(shownIn(box).lines.map(({ text }) => text));
