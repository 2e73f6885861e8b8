import type { Entry } from '../phrases/lexicon.ts';
import type { Finder, Match } from '../phrases/match.ts';
import { finderOf } from '../phrases/matching.ts';
import { type Kind, phrasesOf } from '../phrases/phrases.ts';
import type { Tongue } from '../phrases/stems.ts';
import { type Text, textOf } from '../phrases/text.ts';
import { HINT, rarer, tonguesOf } from '../phrases/tongue.ts';
import { isModel } from './around.ts';
import { readHeads, type Said } from './heads.ts';

/** What a text says, in the language it is most likely in. */
export interface Reading {
  text: Text;
  tongue: Tongue;
  /** Languages it may as well be in: 'Ring 925er Silber'. */
  also: readonly Tongue[];
  matches: Match[];
  said: Said;
}

const finders = new Map<string, Finder>();
/** 'Scouring', 'flooring' hold no ring, unless something speaks for German. */
const participle = /[aeiouäöå]ring$/i;
/** In a language that nothing speaks for, shorter words say nothing: 'drop', 'step'. */
const SHORT = 5;

/** The words of a language are made ready when a text may be in it. */
function finder(tongue: Tongue, kind: Kind): Finder {
  const key = `${kind} ${tongue}`;
  const before = finders.get(key);
  if (before) return before;
  const made = finderOf(phrasesOf(tongue, kind), tongue, kind === 'traits');
  finders.set(key, made);
  return made;
}

/** 'Мед. изделие', 'art. 12', 'col. rojo': a word that ends in a point, and the next of the sentence begins small. */
const isCutShort = (title: string, start: number, end: number): boolean =>
  end - start <= CUT && /^\p{L}+$/u.test(title.slice(start, end)) && /^\.\s?\p{Ll}/u.test(title.slice(end));
const CUT = 4;

/** A little word says as much for a language as so many letters of a name. */
const LETTERS = 4;

/** A text in a language, and how much says that it is in it. `by`: what letters and little words say; `shortest`: letters a phrase has at least. */
function weighedIn(text: Text, tongue: Tongue, by: number, shortest = 0) {
  const matches = finder(
    tongue,
    'goods',
  )(text).filter(
    ({ within, start, end }) =>
      end - start >= shortest &&
      !isCutShort(text.original, start, end) &&
      (within !== 'guessed' || by > 0 || !participle.test(text.original.slice(0, end))),
  );
  const named = matches.reduce(
    // Open words are as often names, and stand in any language: 'Coque Apple iPhone'. Parts of a word say less than a whole.
    (sum, { entry, start, end, within }) =>
      sum +
      (worth[entry.role] ?? 0) *
        (entry.role === 'goods' && entry.level === 1 ? 0.5 : 1) *
        (within ? 0.9 : 1) *
        Math.min(end - start, 15),
    0,
  );
  return { tongue, matches, weight: by * LETTERS + named };
}

/** Reads a title or a category name. `hint`: the language it should be in. */
export function readText(original: string, hint?: Tongue): Reading {
  const text = textOf(original);
  const known = tonguesOf(text, hint).map(([tongue, by]) => weighedIn(text, tongue, by));
  const tells = ({ matches }: { matches: readonly Match[] }) => matches.some(({ entry }) => entry.role === 'goods');
  const isTold = known.some(tells);
  const isLatin = known.some(({ tongue }) => tongue === 'fr');
  // 'Kubek 300 ml' may stand anywhere.
  const weighed =
    isTold || !isLatin || hint === 'en'
      ? known
      : [...known, ...rarer.map((tongue) => weighedIn(text, tongue, 0, SHORT))];
  // Han is read in Chinese and in Japanese: the one that knows none of it, though the store speaks it, yields.
  const han = weighed.filter((one) => (one.tongue === 'zh' || one.tongue === 'ja') && tells(one));
  const likeliest = heaviest(han.length > 0 ? han : weighed);
  // 'Café molido' in a store of the United States: where the store alone speaks for a language that names nothing here, one
  // that names something in more words is read.
  const others =
    tells(likeliest) || likeliest.tongue !== hint
      ? []
      : weighed.filter(
          (one) =>
            one.tongue !== 'en' &&
            tells(one) &&
            (one.matches.length > 1 || one.matches.some(isLong)) &&
            one.weight > likeliest.weight - HINT * LETTERS,
        );
  const best = others.length > 0 ? heaviest(others) : likeliest;
  const { tongue, matches } = best;
  const also = weighed
    .filter((one) => one !== best && one.weight === best.weight && one.weight > 0)
    .map((one) => one.tongue);
  const said = readHeads(text.original, matches, tongue);
  if (said.heads.length > 0 || tongue === 'en') return { text, tongue, also, matches, said };
  // Titles everywhere borrow English names: 'Смарт TWS earbuds'.
  // But what the thing is for is not the thing, whichever language names it: 'Hélices pour drone', 'Tampa para iPhone'.
  const own = matches.filter(({ entry: { role, id } }) => role === 'aside' && id === 'for');
  // Nor what it fits: 'AirPods Pro 対応'.
  const fits = matches.filter(({ entry: { role, id } }) => role === 'suffix' && id === 'for');
  // Nor what it looks like: 'portapenne a forma di cactus'.
  const aside = [...own, ...matches.filter((_, at) => isLike(matches[at - 1]))];
  const english = finder(
    'en',
    'goods',
  )(text).filter(
    ({ start, end }) =>
      !aside.some((one) => one.start < end && start < one.end) &&
      !fits.some((one) => one.start >= end && isModel(original.slice(end, one.start))),
  );
  const both = [...english, ...own].sort((one, other) => one.start - other.start);
  const borrowed = readHeads(text.original, both, 'en');
  const heads = borrowed.heads.filter(({ words }) => said.purpose?.words.includes(words) !== true);
  return { text, tongue, also, matches, said: { ...said, heads } };
}

const isLike = (before: Match | undefined): boolean => before?.entry.role === 'aside' && before.entry.id === 'next';

/** A thing by a long name: 'Teelichthalter'. */
const isLong = ({ entry: { role, level, generic }, start, end, within }: Match): boolean =>
  role === 'goods' && level === 3 && !generic && end - start >= (within ? SHORT + 1 : SHORT + 4);

const heaviest = <T extends { weight: number }>(all: readonly T[]): T =>
  all.reduce((one, other) => (other.weight > one.weight ? other : one));

/** How much a phrase says for a language, per letter. */
const worth: Readonly<Partial<Record<Entry['role'], number>>> = {
  goods: 1,
  weak: 0.7,
  modifier: 0.6,
  frame: 0.7,
  sign: 0.5,
  suffix: 0.4,
};

/** Phrases that tell traits, in the languages a text may be in and in English, from which all borrow. */
export const readTraits = (text: Text, languages: readonly Tongue[]): Match[] =>
  [...new Set<Tongue>([...languages, 'en'])]
    .flatMap((tongue) => finder(tongue, 'traits')(text))
    // 'Telefunken' sends nothing: what ends a title's first word may be part of a name, unless it is long.
    // Nor do '10 Funktionen'.
    .filter(
      ({ within, start, end }) =>
        !/^funktion/i.test(text.original.slice(start, end)) &&
        (within !== 'guessed' || end - start > LONGEST_IN_NAMES || /\s/.test(text.original.slice(0, start))),
    );
const LONGEST_IN_NAMES = 7;
