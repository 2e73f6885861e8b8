import type { Span } from './span.ts';

/** A run of so many words said twice in a row is one slip. */
const LONGEST = 4;

interface Word {
  word: string;
  start: number;
  end: number;
}

/**
 * What stands twice: of a pair in a row, 'Jersey Dairy Jersey Dairy', the second, with the space before it; and two words or more
 * at the end of it all that stood before, 'walnut kernels light halves wholesale walnut kernels'.
 */
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
      const [end, start] = [first.at(-1)?.end ?? 0, second[0]?.start ?? 0];
      if (!isSame(first, second) || !says(first) || title.slice(end, start).trim() !== '') continue;
      found.push([end, second.at(-1)?.end ?? end]);
      at += length;
      break;
    }
  const last = found.length === 0 ? tailIn(title, words) : undefined;
  return last ? [last] : found;
}

/** Signs that end a phrase. */
const parted = /[,;:|()[\]–—、，]|\s-\s/u;

/** The words at the end of a phrase that stood together in it before. */
function tailIn(title: string, words: readonly Word[]): Span | undefined {
  for (let length = LONGEST; length > 1; length -= 1) {
    const from = words.length - length;
    const tail = words.slice(from);
    const before = words[from - 1];
    const start = tail[0]?.start ?? 0;
    if (!before || !says(tail) || title.slice(before.end, start).trim() !== '') continue;
    for (let at = 0; at + length <= from; at += 1) {
      const first = words.slice(at, at + length);
      if (isSame(first, tail) && !parted.test(title.slice(first[0]?.start, start)))
        return [before.end, tail.at(-1)?.end ?? start];
    }
  }
  return undefined;
}

const isSame = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.every(({ word }, index) => word === other[index]?.word);

/** Words, and no numbers: '20 20' may be a size. */
const says = (words: readonly Word[]): boolean =>
  words.some(({ word }) => /\p{L}{3}/u.test(word)) && !words.some(({ word }) => /^\p{N}+$/u.test(word));
