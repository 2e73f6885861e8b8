import { lengthAt, letter, mark, traitsAt, traitsBefore } from '../text/letters.ts';
import { remembering } from '../text/remembering.ts';
import type { Piece } from './pieces.ts';
import { type WordList, wordTableOf } from './word-table.ts';
import { counters } from './words/counters.ts';
import { dimensions } from './words/dimensions.ts';
import type { Measured } from './words/measures.ts';
import type { Nouns } from './words/nouns/nouns.ts';
import { numbering } from './words/numbering.ts';
import { units } from './words/units.ts';

type Dimension = Measured['dimension'];

/** What a word behind a number makes of it: a measure of a dimension, or how many there are of something. */
type Said = Dimension | 'count';

/** At most so many words are remembered with what they say beside a number. */
const REMEMBERED = 5000;

const behind = remembering(
  wordTableOf<Said>([
    ...Object.entries(counters).map(([language, words]): WordList<Said> => [language, words, 'count']),
    ...Object.entries(units).map(([dimension, words]): WordList<Said> => ['', words, dimension as Dimension]),
  ]),
  REMEMBERED,
);
const tableOf = (words: Nouns) =>
  remembering(
    wordTableOf(Object.entries(words).map(([language, list]): WordList<true> => [language, list, true])),
    REMEMBERED,
  );
const measures = tableOf(dimensions);
const numbers = tableOf(numbering);

/** Signs behind a number that say what it is of, and what makes 'in 1' of it. */
const signs = /^\s*(?:[-–]?\s?(?:in|en|em|w|az|on|合一?)\s?-?\s?1\b|[%‰°℃℉"″'′/:+×])/;
const gap = /^\s*(?:[-–]\s?)?/;

/** So many characters behind a number are looked at. */
const NEAR = 24;

/** Whether what stands behind a number, in lower case, begins by saying what it counts: ' pcs', '-pack', ' % cotton', ' in 1'. */
export const isCountedBy = (after: string): boolean => signs.test(after) || saidBehind(after).includes('count');

/** Whether it begins with a unit: ' ml', '-inch'. */
export const isUnit = (after: string): boolean => saidBehind(after).some((said) => said !== 'count');

/** The dimensions of which a title, in lower case, has a unit behind a number. */
export const dimensionsIn = (lower: string, pieces: readonly Piece[]): ReadonlySet<Said> =>
  new Set(
    pieces.flatMap(({ kind, span: [, end] }) => (kind === 'number' ? saidBehind(lower.slice(end, end + NEAR)) : [])),
  );

function saidBehind(after: string): readonly Said[] {
  const start = gap.exec(after)?.[0].length ?? 0;
  const end = endOfWord(after, start);
  if (end === start) return inches.test(after) ? ['length'] : [];
  return [...behind(after.slice(start, end)), ...behind(joined(after, start, endOfWord(after, end + 1)))];
}
const inches = /^\s?["″'′]/;

/** Whether what stands before a number, in lower case, ends in the name of a measure: 'capacity ', 'Gewicht: ', 'capacidad de carga '. */
export function isMeasuredBy(text: string): boolean {
  const said = text.trimEnd();
  return endsIn(measures, /[:：.]$/.test(said) ? said.slice(0, -1).trimEnd() : said);
}

/** Whether it ends in what makes a number of it that measures nothing: 'Gr. ', 'model ', '#', '第'. */
export function isNumberedBy(text: string): boolean {
  const said = text.trimEnd();
  return marks.some((mark) => said.endsWith(mark)) || endsIn(numbers, said.endsWith('.') ? said.slice(0, -1) : said);
}
const marks = [...'#№@+&/(~$€£¥₽₩฿₹-型号號第番번', 'n°', 'เบอร์', 'หมายเลข'];

function endsIn(table: (word: string) => true[], text: string): boolean {
  const start = startOfWord(text, text.length);
  if (start === text.length) return false;
  if (table(text.slice(start)).length > 0) return true;
  const second = startOfWord(text, start - 1);
  if (table(joined(text, second, text.length)).length > 0) return true;
  const third = startOfWord(text, second - 1);
  return third < second - 1 && table(joined(text, third, text.length)).length > 0;
}

/** Two or three words as the data has them. */
const joined = (text: string, start: number, end: number): string => text.slice(start, end).replaceAll(' ', '-');

function endOfWord(text: string, start: number): number {
  let at = start;
  while (traitsAt(text, at) & (letter | mark)) at += lengthAt(text, at);
  return at;
}

function startOfWord(text: string, end: number): number {
  let at = Math.max(0, end);
  while (traitsBefore(text, at) & (letter | mark)) at -= 1;
  return at;
}
