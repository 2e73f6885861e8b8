import { remembering } from '../../text/remembering.ts';
import { firstIn, headsOf, isAnywhere, type ListedPhrase } from './listed-phrase.ts';
import { simplified } from './simplified.ts';
import { isLatin, isUnspaced, type Tongue } from './stems.ts';
import { lookAtTitle, lookFor, type Small } from './title-look.ts';

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
  const number = enlisted(words, behind);
  return remembering((tongue) => {
    let lookAt: LookAt | undefined;
    const exec = (title: string): Found | null => {
      lookAt ??= lookerFor(groupOf(tongue));
      const look = lookAt(title);
      const phrases = look.likely.get(number);
      const found = phrases ? firstOf(phrases, look) : null;
      return found && asWritten(title, found);
    };
    return { exec, test: (title) => exec(title) !== null };
  });
}

/** The same for rows of classes: those of which words stand in a title, in their order, and the words. */
export function rowsBy<Row>(
  rows: readonly (readonly [row: Row, words: Listed])[],
  behind: string,
): (title: string, tongue: Tongue) => (Found & { row: Row })[] {
  const byNumber = new Map(rows.map(([row, words]) => [enlisted(words, behind), row] as const));
  return (title, tongue) => {
    const look = lookerFor(groupOf(tongue))(title);
    const all: (Found & { row: Row })[] = [];
    for (const [number, phrases] of look.likely) {
      const row = byNumber.get(number);
      const found = row === undefined ? null : firstOf(phrases, look);
      if (found && row !== undefined) all.push({ row, ...asWritten(title, found) });
    }
    return all;
  };
}

// Most titles hold no word of any class. So a title is looked at once for how the phrases of all classes begin, and only those are
// tried, or their patterns made at all, which may stand there: browsers take some milliseconds to make a pattern of a whole class ready.

interface Class {
  words: Listed;
  behind: string;
}
/** All classes there are: one is known by its place. */
const classes: Class[] = [];
const enlisted = (words: Listed, behind: string): number => classes.push({ words, behind }) - 1;

/** Of the phrases of a class that may stand in a title the first that does; of two at one place the one written before. */
function firstOf(phrases: readonly ListedPhrase[], title: Small): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const phrase of phrases) {
    const found = firstIn(title, phrase);
    if (found && (first === null || found.index < first.index)) first = found;
  }
  return first;
}

/** Languages whose words are looked for together. */
type Group = Tongue | 'latin';
const groupOf = (tongue: Tongue): Group => (isLatin(tongue) ? 'latin' : tongue);
const isIn = (group: Group, tongue: string): boolean =>
  tongue === 'any' || tongue === 'en' || tongue === group || (group === 'latin' && isLatin(tongue as Tongue));

/** A phrase, and whose it is. */
interface Enlisted {
  number: number;
  tongue: string;
  phrase: ListedPhrase;
}
/** Phrases of the languages that titles were in so far, by their places: class by class, of each those of words that stand apart first. */
const enlistedAt = new Map<number, Enlisted>();
const [CLASS, LANGUAGE] = [1_000_000, 1000];

/** Makes the phrases of a group ready that are not yet: those of English are all groups'. */
const ready = new Set<string>();
function prepare(group: Group): void {
  const added = new Set<string>();
  for (const [number, { words, behind }] of classes.entries())
    for (const [at, [tongue, list]] of Object.entries(words).entries()) {
      if (ready.has(tongue) || !isIn(group, tongue)) continue;
      added.add(tongue);
      const isDense = tongue !== 'any' && isUnspaced(tongue as Tongue);
      const place = (number + 1) * CLASS + (isDense ? CLASS / 2 : 0) + at * LANGUAGE;
      for (const [index, written] of (tongue === 'zh' ? simplified(list) : list).split(', ').entries()) {
        const phrase = { phrase: written, isDense, behind };
        enlistedAt.set(place + index, { number, tongue, phrase });
        lookFor(place + index, headsOf(phrase), isAnywhere(phrase));
      }
    }
  for (const tongue of added) ready.add(tongue);
}

/** A title as it is looked at, and the phrases that may stand in it by their classes, in order. */
interface Look extends Small {
  likely: ReadonlyMap<number, readonly ListedPhrase[]>;
}

/** So many titles are remembered with what was seen in them: the last is asked of all classes, and so are the levels of its category. */
const REMEMBERED = 50;

type LookAt = (title: string) => Look;
const lookerFor = remembering((group: Group): LookAt => {
  prepare(group);
  const looked = remembering((title: string): Look & { title: string } => {
    const { begun, ...look } = lookAtTitle(group === 'zh' ? simplified(title) : title);
    const likely = new Map<number, ListedPhrase[]>();
    for (const at of begun) {
      const one = enlistedAt.get(at);
      if (!one || !isIn(group, one.tongue)) continue;
      const same = likely.get(one.number);
      if (same) same.push(one.phrase);
      else likely.set(one.number, [one.phrase]);
    }
    return { title, ...look, likely };
  }, REMEMBERED);
  let last = looked('');
  return (title) => {
    if (last.title !== title) last = looked(title);
    return last;
  };
});

const asWritten = (title: string, { 0: words, index }: RegExpExecArray): Found => ({
  0: title.slice(index, index + words.length),
  index,
});
