import { readHeads, type Said } from './heads.ts';
import { type Entry, readLines, type WordLine, type Words, wordsIn } from './lexicon.ts';
import type { Finder, Match } from './match.ts';
import { finderOf } from './matching.ts';
import type { Tongue } from './stems.ts';
import { type Text, textOf } from './text.ts';
import { tonguesOf } from './tongue.ts';
import { body } from './words/body.ts';
import { children } from './words/children.ts';
import { electric } from './words/electric.ts';
import { food } from './words/food.ts';
import { frames } from './words/frames.ts';
import { home } from './words/home.ts';
import { other } from './words/other.ts';
import { traitWords } from './words/traits.ts';
import { wear } from './words/wear.ts';

/** What a text says, in the language it is most likely in. */
export interface Reading {
  text: Text;
  tongue: Tongue;
  /** Languages it may as well be in: 'Ring 925er Silber'. */
  also: readonly Tongue[];
  matches: Match[];
  said: Said;
}

/** Where two give a phrase, the first holds. */
const texts = [frames, food, children, wear, body, electric, home, other, traitWords];
let lines: readonly WordLine[] | undefined;
const known = new Map<Tongue, Words>();
const finders = new Map<string, Finder>();

/** The words of a language are read, and made ready, when a text may be in it. */
function wordsOf(tongue: Tongue): Words {
  const before = known.get(tongue);
  if (before) return before;
  lines ??= texts.flatMap(readLines);
  const words = wordsIn(lines.filter((line) => line.tongue === tongue));
  known.set(tongue, words);
  return words;
}

function finder(tongue: Tongue, kind: keyof Words): Finder {
  const key = `${kind} ${tongue}`;
  const before = finders.get(key);
  if (before) return before;
  const entries = wordsOf(tongue)[kind];
  const made = kind === 'traits' ? finderOf(merged(entries), tongue, true) : finderOf(entries, tongue, false);
  finders.set(key, made);
  return made;
}

/** A phrase that tells several traits is found once and tells them all. */
function merged(entries: readonly Entry[]): Entry[] {
  const byPhrase = new Map<string, Entry>();
  for (const entry of entries) {
    const same = byPhrase.get(entry.phrase);
    byPhrase.set(
      entry.phrase,
      same ? { ...same, traits: [...same.traits, ...entry.traits], not: [...same.not, ...entry.not] } : entry,
    );
  }
  return [...byPhrase.values()];
}

/** Reads a title or a category name. `hint`: the language it should be in. */
export function readText(original: string, hint?: Tongue): Reading {
  const text = textOf(original);
  const weighed = tonguesOf(text, hint).map(([tongue, by]) => {
    const matches = finder(tongue, 'goods')(text);
    const named = matches.reduce(
      // Open words are as often names, and stand in any language: 'Coque Apple iPhone'.
      (sum, { entry, start, end }) =>
        sum +
        (worth[entry.role] ?? 0) * (entry.role === 'goods' && entry.level === 1 ? 0.5 : 1) * Math.min(end - start, 15),
      0,
    );
    return { tongue, matches, weight: by * 4 + named };
  });
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  const { tongue, matches } = best;
  const also = weighed
    .filter((one) => one !== best && one.weight === best.weight && one.weight > 0)
    .map((one) => one.tongue);
  const said = readHeads(text.original, matches, tongue);
  if (said.heads.length > 0 || tongue === 'en') return { text, tongue, also, matches, said };
  // Titles everywhere borrow English names: 'Смарт TWS earbuds'.
  const borrowed = readHeads(text.original, finder('en', 'goods')(text), 'en');
  return { text, tongue, also, matches, said: { ...said, heads: borrowed.heads } };
}

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
  [...new Set<Tongue>([...languages, 'en'])].flatMap((tongue) => finder(tongue, 'traits')(text));
