/**
 * All that a global pattern finds in a text, in order: what `matchAll` gives, which makes a new pattern at each call, and that takes
 * longer than finding nothing in a title. The pattern finds no empty text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
