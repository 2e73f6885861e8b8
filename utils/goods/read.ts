import type { Listing } from '../listing.ts';
import { readHeads, type Said } from './heads.ts';
import { type Entry, readWords, type Words } from './lexicon.ts';
import { type Finder, finderOf, type Match, type Text, textOf } from './matching.ts';
import { type Tongue, tongues } from './stems.ts';
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
  matches: Match[];
  said: Said;
}

let all: Map<Tongue, Words> | undefined;
const finders = new Map<string, Finder>();

/** Words are read when first asked for; each language is made ready when a text is in it. */
function wordsOf(tongue: Tongue): Words {
  if (!all) {
    all = new Map();
    // Where two give a phrase, the first holds.
    for (const text of [frames, food, children, wear, body, electric, home, other, traitWords]) readWords(text, all);
  }
  return all.get(tongue) ?? { goods: [], traits: [] };
}

function finder(tongue: Tongue, kind: keyof Words): Finder {
  const key = `${kind} ${tongue}`;
  const known = finders.get(key);
  if (known) return known;
  const entries = wordsOf(tongue)[kind];
  const made = finderOf(kind === 'traits' ? merged(entries) : entries, tongue);
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
  const candidates = tonguesOf(text, hint);
  let best: { tongue: Tongue; matches: Match[]; weight: number } | undefined;
  for (const [tongue, by] of candidates) {
    const matches = finder(tongue, 'goods')(text);
    const named = matches.reduce((sum, { entry, start, end }) => sum + (worth[entry.role] ?? 0) * Math.min(end - start, 15), 0);
    const weight = by * 4 + named;
    if (!best || weight > best.weight) best = { tongue, matches, weight };
  }
  const { tongue, matches } = best ?? { tongue: 'en' as Tongue, matches: [] };
  const said = readHeads(text.original, matches, tongue);
  if (said.heads.length > 0 || tongue === 'en') return { text, tongue, matches, said };
  // Titles everywhere borrow English names: 'Смарт TWS earbuds'.
  const english = finder('en', 'goods')(text);
  const borrowed = readHeads(text.original, english, 'en');
  return { text, tongue, matches, said: { ...said, heads: borrowed.heads } };
}

/** How much a phrase says for a language, per letter. */
const worth: Readonly<Partial<Record<Entry['role'], number>>> = { goods: 1, weak: 0.7, modifier: 0.6, frame: 0.7, sign: 0.5, suffix: 0.4 };

/** Phrases that tell traits, in the languages a text may be in. */
export function readTraits(text: Text, tongue: Tongue): Match[] {
  const own = finder(tongue, 'traits')(text);
  return tongue === 'en' ? own : [...own, ...finder('en', 'traits')(text)];
}

/** The language a listing is likely in. */
export const isTongue = (tag: string): tag is Tongue => tongues.some((one) => one === tag);

export type { Listing };
