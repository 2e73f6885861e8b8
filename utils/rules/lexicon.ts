import { type PhraseRuns, phraseRunsOf } from './phrase-runs.ts';
import { type PhraseTree, phraseTreeOf } from './phrase-tree.ts';
import { type Match, type Phrases, together } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { promises } from './words/ailments.ts';
import { akin, akinBehind } from './words/akin.ts';
import { characters } from './words/characters.ts';
import { collections } from './words/collections.ts';
import { after, afterShop, before, beforeShop, copies } from './words/competitor.ts';
import { complaints } from './words/complaints.ts';
import { condition, stock } from './words/condition.ts';
import { contact } from './words/contact.ts';
import { esteem } from './words/esteem.ts';
import { extremes } from './words/extremes.ts';
import { famous, retailers } from './words/famous.ts';
import { compares, likens } from './words/likens.ts';
import { measured } from './words/measures.ts';
import { names } from './words/names.ts';
import { printedGoods } from './words/prints.ts';
import { promotional } from './words/promotional.ts';
import { genuineness, organic, restricted } from './words/restricted.ts';
import { senses } from './words/senses.ts';
import { piles } from './words/stuffing.ts';
import { subjective } from './words/subjective.ts';
import { tokens } from './words/tokens.ts';
import { varieties } from './words/varieties.ts';
import { waste } from './words/waste.ts';
import { bindings, genres, roundWorks, sown } from './words/works.ts';

const said = {
  promotional,
  subjective,
  restricted,
  promises: together(promises, complaints),
  genuineness,
  organic,
  condition,
  stock,
  contact,
  copies,
  names: together(names, characters, printedGoods, collections, varieties, esteem, extremes, senses, tokens, waste),
} as const satisfies Record<string, Phrases>;
/** Lists of what a title may say, of which the longest phrase counts. */
export type List = keyof typeof said;

const borrowing = {
  famous: { en: famous.join(';') },
  shop: { en: retailers.join(';') },
  before,
  compares,
  likens,
  akin,
  after: together(after, akinBehind),
  beforeShop,
  afterShop,
} as const satisfies Record<string, Phrases>;
/** Names of others, and what borrows them. */
export type Borrowing = keyof typeof borrowing;

const works = { binding: bindings, genre: together(genres, sown), around: roundWorks } as const satisfies Record<
  string,
  Phrases
>;
/** What tells of a work: how it is bound, of what kind it is, and goods that go round works. */
export type OfWorks = keyof typeof works;

/** Rows of words of one kind, by their place among the piles. */
export type Pile = `pile ${number}`;

/** Goods that are bought by a measure, by their place among the measured. */
export type Goods = `goods ${number}`;

type AnyList = List | Borrowing | OfWorks | Pile | Goods;
/** All lists by their kind. */
const kinds: Readonly<Record<keyof Found, Readonly<Record<string, Phrases>>>> = {
  said,
  borrowing,
  works,
  piles: Object.fromEntries(piles.map(({ words }, index) => [`pile ${index}`, words])),
  goods: Object.fromEntries(measured.map(({ words }, index) => [`goods ${index}`, words])),
};
const kindOf = new Map<string, keyof Found>();
for (const kind of Object.keys(kinds) as (keyof Found)[])
  for (const list of Object.keys(kinds[kind])) kindOf.set(list, kind);

/** The lists of one language, made ready when the first title may be in it. */
interface Tongue {
  tree: PhraseTree<AnyList>;
  runs: PhraseRuns<AnyList>;
}
const tongues = new Map<string, Tongue>();
function tongueOf(language: string): Tongue {
  const known = tongues.get(language);
  if (known) return known;
  const texts = Object.values(kinds)
    .flatMap((lists) => Object.entries(lists))
    .flatMap(([list, phrases]): [AnyList, string][] => {
      const text = phrases[language];
      return text === undefined ? [] : [[list as AnyList, text]];
    });
  const made = { tree: phraseTreeOf(language, texts), runs: phraseRunsOf(language, texts) };
  tongues.set(language, made);
  return made;
}

/** What of all lists stands in a title, each kind by itself. */
export interface Found {
  said: Match<List>[];
  borrowing: Match<Borrowing>[];
  works: Match<OfWorks>[];
  piles: Match<Pile>[];
  goods: Match<Goods>[];
}

/**
 * Looks a title through once for the phrases of every list, in the languages it may be in and in English, which stands in titles
 * of every language. `pieces`: of the same title. `spaceless`: it has letters of a script that writes without spaces.
 */
export function lookUp(
  title: string,
  pieces: readonly Piece[],
  languages: ReadonlySet<string>,
  spaceless: boolean,
): Found {
  const matches: Match<AnyList>[] = [];
  const look = (language: string) => {
    const { tree, runs } = tongueOf(language);
    tree.find(pieces, matches);
    if (spaceless) runs.find(title, matches);
  };
  look('en');
  for (const language of languages) if (language !== 'en') look(language);
  const found: Found = { said: [], borrowing: [], works: [], piles: [], goods: [] };
  for (const match of matches) {
    const kind = kindOf.get(match.list);
    if (kind) (found[kind] as Match<AnyList>[]).push(match);
  }
  return found;
}
