import type { Span } from './span.ts';

/** A run of so many words said twice in a row is one slip. */
const LONGEST = 4;

/** Words that stand twice in a row, 'Jersey Dairy Jersey Dairy': the second of each pair, with the space before it. */
export function twiceIn(title: string): Span[] {
  const words = [...title.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(LONGEST, Math.floor((words.length - at) / 2)); length > 0; length -= 1) {
      const first = words.slice(at, at + length);
      const second = words.slice(at + length, at + 2 * length);
      const same = first.every(({ word }, index) => word === second[index]?.word);
      const end = first.at(-1)?.end ?? 0;
      const start = second[0]?.start ?? 0;
      const said =
        first.some(({ word }) => /\p{L}{3}/u.test(word)) && !first.some(({ word }) => /^\p{N}+$/u.test(word));
      if (!same || !said || title.slice(end, start).trim() !== '') continue;
      found.push([end, second.at(-1)?.end ?? end]);
      at += length;
      break;
    }
  return found;
}
