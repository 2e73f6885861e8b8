import { lengthAt, letter, mark, traitsAt, traitsBefore } from '../text/letters.ts';
import { type WordList, wordTableOf } from './word-table.ts';
import { counters } from './words/counters.ts';
import { dimensions } from './words/dimensions.ts';
import type { Nouns } from './words/nouns/nouns.ts';

const tableOf = (words: Nouns) =>
  wordTableOf(Object.entries(words).map(([language, list]): WordList<true> => [language, list, true]));
const counting = tableOf(counters);
const measuring = tableOf(dimensions);

/** Signs behind a number that say what it is of, and what makes 'in 1' of it. */
const signs = /^\s*(?:[-–]?\s?(?:in|en|em|w|az|on|合一?)\s?-?\s?1\b|[%‰°℃℉"″'′/:+×])/;
const gap = /^\s*(?:-\s?)?/;

/** Whether what stands behind a number, in lower case, begins by saying what it counts: ' pcs', '-pack', ' % cotton', ' in 1'. */
export function isCountedBy(after: string): boolean {
  if (signs.test(after)) return true;
  const start = gap.exec(after)?.[0].length ?? 0;
  const end = endOfWord(after, start);
  return end > start && says(counting, after, [start, end], [start, endOfWord(after, end + 1)]);
}

/** Whether what stands before a number, in lower case, ends in the name of a measure: 'capacity ', 'Gewicht: '. */
export function isMeasuredBy(before: string): boolean {
  const end = before
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd().length;
  const start = startOfWord(before, end);
  return start < end && says(measuring, before, [start, end], [startOfWord(before, start - 1), end]);
}

/** Whether one of some stretches of a text, of a word or two, is among those of a table. */
const says = (table: (word: string) => true[], text: string, ...spans: [start: number, end: number][]): boolean =>
  spans.some((span) => table(text.slice(...span).replace(' ', '-')).length > 0);

function endOfWord(text: string, start: number): number {
  let at = start;
  while (traitsAt(text, at) & (letter | mark)) at += lengthAt(text, at);
  return at;
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (traitsBefore(text, at) & (letter | mark)) at -= 1;
  return Math.max(0, at);
}
