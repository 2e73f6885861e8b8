import { everydayIn } from './tongues.ts';
import { endingsOf } from './words/endings.ts';
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

const exact = new Map<string, Kin[]>();
const stems = new Map<string, (Kin & { endings: ReadonlySet<string> })[]>();
let longestStem = 0;
for (const [family, nouns] of Object.entries(families) as [Family, Nouns][])
  for (const [language, text] of Object.entries(nouns))
    for (const word of text.replace(/ё/g, 'е').split(' ')) {
      const stem = word.endsWith('~') ? word.slice(0, -1) : undefined;
      const known = stem === undefined ? exact.get(word) : undefined;
      if (known) known.push({ family, language });
      else if (stem === undefined) exact.set(word, [{ family, language }]);
      else {
        longestStem = Math.max(longestStem, stem.length);
        const one = { family, language, endings: endingsOf(language) };
        const same = stems.get(stem);
        if (same) same.push(one);
        else stems.set(stem, [one]);
      }
    }

/** At most so many words are remembered with what they name. */
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly Kin[]>();

/** What a word, in lower case, names a thing of. */
export function kinOf(word: string): readonly Kin[] {
  const before = remembered.get(word);
  if (before) return before;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const found: Kin[] = [...(exact.get(word) ?? [])];
  for (let length = Math.min(word.length, longestStem); length > 1; length -= 1)
    for (const { family, language, endings } of stems.get(word.slice(0, length)) ?? [])
      if (endings.has(word.slice(length))) found.push({ family, language });
  remembered.set(word, found);
  return found;
}

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

/** Whether a word, in lower case, is a compound whose last part is an everyday word: 'Badematte' is a mat. Only of languages that write them in one. */
export function isCompound(word: string, languages: ReadonlySet<string>): boolean {
  if (!compounding.some((one) => languages.has(one))) return false;
  for (let at = PART; at <= word.length - LAST; at += 1)
    for (const language of ordinaryIn(word.slice(at)))
      if (compounding.includes(language) && languages.has(language)) return true;
  return false;
}
