import { remembering } from '../text/remembering.ts';
import { everydayIn } from './tongues.ts';
import { type WordList, wordTableOf } from './word-table.ts';
import { beauty } from './words/nouns/beauty.ts';
import { fabrics } from './words/nouns/fabrics.ts';
import { household } from './words/nouns/household.ts';
import { jewellery } from './words/nouns/jewellery.ts';
import { kitchen } from './words/nouns/kitchen.ts';
import type { Nouns } from './words/nouns/nouns.ts';
import { qualities } from './words/nouns/qualities.ts';
import { tools } from './words/nouns/tools.ts';
import { worn } from './words/nouns/worn.ts';

/** Names of things by the family they are of, what is in none of the others being of the household; and what is said of things. */
export const families = {
  worn,
  jewellery,
  beauty,
  kitchen,
  fabrics,
  tools,
  household,
  qualities,
} as const satisfies Record<string, Nouns>;
export type Family = keyof typeof families;

/** A family a word names a thing of, in a language. */
export interface Kin {
  family: Family;
  language: string;
}

/** At most so many words are remembered with what they name. */
const REMEMBERED = 20_000;

/** What a word, in lower case, names a thing of. */
export const kinOf: (word: string) => readonly Kin[] = remembering(
  wordTableOf(
    (Object.entries(families) as [Family, Nouns][]).flatMap(([family, nouns]) =>
      Object.entries(nouns).map(([language, words]): WordList<Kin> => [language, words, { family, language }]),
    ),
  ),
  REMEMBERED,
);

/** The languages in which a word, in lower case, is an everyday one, names of things among them. */
export const ordinaryIn = (word: string): ReadonlySet<string> => {
  const kin = kinOf(word);
  return kin.length === 0 ? everydayIn(word) : new Set([...everydayIn(word), ...kin.map(({ language }) => language)]);
};

/** Languages that write compounds in one word. */
export const compounding = ['de', 'nl'];
/** The fewest letters of each part of a compound. */
const PART = 3;
/** The fewest letters of the last part, which says what the compound names. */
const LAST = 4;

/** What a word names a thing of by itself, or as a compound by its last part: 'Küchenreibe' is a grater. Only of languages that write compounds in one. */
export function kinOfCompound(word: string, languages: ReadonlySet<string>): readonly Kin[] {
  const own = kinOf(word);
  if (own.length > 0 || !compounding.some((one) => languages.has(one))) return own;
  for (let at = PART; at <= word.length - LAST; at += 1) {
    const last = kinOf(word.slice(at)).filter(
      ({ language }) => compounding.includes(language) && languages.has(language),
    );
    if (last.length > 0) return last;
  }
  return own;
}

/** Whether a word, in lower case, is a compound whose last part is an everyday word: 'Badematte' is a mat. Only of languages that write them in one. */
export function isCompound(word: string, languages: ReadonlySet<string>): boolean {
  if (!compounding.some((one) => languages.has(one))) return false;
  for (let at = PART; at <= word.length - LAST; at += 1)
    for (const language of ordinaryIn(word.slice(at)))
      if (compounding.includes(language) && languages.has(language)) return true;
  return false;
}
