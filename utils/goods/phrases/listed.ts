import { beginningsOf, mayBegin } from '../../text/pattern-beginnings.ts';
import { remembering } from '../../text/remembering.ts';
import { small } from './fold.ts';
import { simplified } from './simplified.ts';
import { isLatin, isUnspaced, type Tongue } from './stems.ts';

/** Words of a class, a line a language, parted by commas: '*' takes any letters there; '?' makes the letter before it optional. */
export type Listed = Readonly<Partial<Record<Tongue | 'any', string>>>;

/** Words as they stand in a title, and where: UTF-16 units before them. */
interface Found {
  0: string;
  index: number;
}

/** What is looked for in a title, in whatever case. */
export interface Pattern {
  test(title: string): boolean;
  exec(title: string): Found | null;
}

/** Not behind a word that only brings a thing along, for `behind`: 'watch with sewing pattern'. */
export const notBeside = '(?<!(?<!\\p{L})(?:with|and|mit|und|avec|et|con|com|y|e|с|и|&|\\+)\\s)';

/**
 * A pattern of a class of words in a language a title may be in: whole words where words stand apart, letters anywhere where they
 * do not. A space in a phrase may be a hyphen, or nothing where words do not stand apart. `behind`: what must not stand before it.
 * Of languages in letters of their own it holds that one and English, from which all borrow; those in Latin letters are together,
 * since a short title may be in any of them.
 */
export function patternsBy(words: Listed, behind = ''): (tongue: Tongue) => Pattern {
  const { number, patternIn } = seldom(words, behind);
  const made = new Map<Tongue, Pattern>();
  return (tongue) => {
    const known = made.get(tongue);
    if (known) return known;
    const group = groupOf(tongue);
    const exec = (title: string): Found | null => {
      const { small, likely } = lookAt(title, group);
      const found = likely.includes(number) ? patternIn(group).exec(small) : null;
      return found && asWritten(title, found);
    };
    const pattern: Pattern = { exec, test: (title) => exec(title) !== null };
    made.set(tongue, pattern);
    return pattern;
  };
}

/** The same for rows of classes: those of which words stand in a title, in their order, and the words. */
export function rowsBy<Row>(
  rows: readonly (readonly [row: Row, words: Listed])[],
  behind: string,
): (title: string, tongue: Tongue) => (Found & { row: Row })[] {
  const byNumber = new Map(
    rows.map(([row, words]) => {
      const { number, patternIn } = seldom(words, behind);
      return [number, { row, patternIn }] as const;
    }),
  );
  return (title, tongue) => {
    const group = groupOf(tongue);
    const { small, likely } = lookAt(title, group);
    return likely.flatMap((number) => {
      const { row, patternIn } = byNumber.get(number) ?? {};
      const found = patternIn?.(group).exec(small);
      return found && row !== undefined ? [{ row, ...asWritten(title, found) }] : [];
    });
  };
}

// Most titles hold no word of any class. So a title is looked at once for how the phrases of all classes begin, and only patterns
// whose phrases may stand there are tried, or made at all: on the command line (Node 20) ten thousand listings are told in 0.4 of the
// time it takes to try each. Chromium is quicker at patterns, but takes some milliseconds to make each of them ready.

/** All classes there are: one is known by its place. */
const classes: Listed[] = [];

function seldom(words: Listed, behind: string): { number: number; patternIn: (group: Group) => RegExp } {
  const number = classes.push(words) - 1;
  return { number, patternIn: remembering((group) => patternOf(phrasesIn(words, group), behind)) };
}

/** Languages whose words are looked for together. */
type Group = Tongue | 'latin';
const groupOf = (tongue: Tongue): Group => (isLatin(tongue) ? 'latin' : tongue);

interface Phrase {
  tongue: string;
  phrase: string;
}
const phrasesIn = (words: Listed, group: Group): Phrase[] =>
  Object.entries(words).flatMap(([tongue, list]) =>
    tongue === 'any' || tongue === 'en' || tongue === group || (group === 'latin' && isLatin(tongue as Tongue))
      ? (tongue === 'zh' ? simplified(list) : list).split(', ').map((phrase) => ({ tongue, phrase }))
      : [],
  );

/**
 * Of small letters, since a pattern of hundreds of words that minds no case takes browsers some 50 ms to make ready, one that does
 * a quarter of that.
 */
function patternOf(phrases: readonly Phrase[], behind: string): RegExp {
  const spaced = phrases
    .filter((one) => !isDense(one))
    .map(({ phrase }) => phrase.replaceAll('*', anyLetters).replaceAll(' ', '[\\s-]'));
  const dense = phrases.filter(isDense).map(({ phrase }) => phrase.replaceAll(' ', '\\s?'));
  return new RegExp([`(?<!\\p{L})${behind}(?:${spaced.join('|')})(?!\\p{L})`, ...dense].join('|'), 'u');
}
const isDense = ({ tongue }: Phrase): boolean => tongue !== 'any' && isUnspaced(tongue as Tongue);

/** How a phrase begins; found once, though most groups hold those of English. */
const beginningsIn = (one: Phrase): readonly string[] =>
  begunBy(isDense(one) ? one.phrase.replace(/ \??/g, ' ?') : one.phrase.replace(/^\*/, '').replaceAll('*', anyLetters));
const begunBy = remembering(beginningsOf, 10_000);
const anyLetters = '\\p{L}*';

/** A title in small letters, and the classes that may stand in it. */
interface Look {
  small: string;
  likely: readonly number[];
}

/** So many titles are remembered with what was seen in them: a title is asked of all classes, and so are the levels of its category. */
const REMEMBERED = 50;

const lookerFor = remembering((group: Group) => {
  const phrases = classes.map((words) => phrasesIn(words, group));
  const isApart = !isUnspaced(group as Tongue);
  // '*hülle': what any letters may stand before stands anywhere.
  const begins = (anywhere: boolean) =>
    phrases.map((all) =>
      all.flatMap((one) => ((one.phrase.startsWith('*') || !isApart) === anywhere ? beginningsIn(one) : [])),
    );
  const may = mayBegin(begins(false), begins(true));
  return remembering((title: string): Look => {
    const lower = group === 'zh' ? simplified(small(title)) : small(title);
    return { small: lower, likely: may(lower) };
  }, REMEMBERED);
});
const lookAt = (title: string, group: Group): Look => lookerFor(group)(title);

const asWritten = (title: string, { 0: words, index }: RegExpExecArray): Found => ({
  0: title.slice(index, index + words.length),
  index,
});
