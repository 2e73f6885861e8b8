import { remembering } from '../text/remembering.ts';
import type { Piece } from './pieces.ts';
import { wordTableOf } from './word-table.ts';
import { everyday } from './words/everyday.ts';

/** What the letters and the everyday words of a title say of its language. */
export interface Tongues {
  /** Letters of each script: 'Latin', 'Cyrillic', 'Han', 'Kana', 'Hangul', 'Thai', 'Arabic', 'other'. */
  letters: Readonly<Record<Script, number>>;
  /** Letters of all scripts. */
  total: number;
  /** What speaks for each language. */
  evidence: ReadonlyMap<string, Evidence>;
}
export interface Evidence {
  /** How much it is: a word only this language has counts 1, one that n languages have 1/n. */
  weight: number;
  /** How many different words of the title the language has among its everyday ones, or that end as its words do. */
  words: number;
}
export type Script = 'Latin' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul' | 'Thai' | 'Arabic' | 'other';

/** At most so many words are remembered with what was found of them. */
const REMEMBERED = 20_000;

const languagesOf = wordTableOf(Object.entries(everyday).map(([language, words]) => [language, words, language]));

/** The languages in which a word, in lower case, is an everyday one. */
export const everydayIn = remembering((word): ReadonlySet<string> => new Set(languagesOf(word)), REMEMBERED);

/** Words that stand in titles of every language: names of makers, of models, of colours that belong to a model. */
const everywhere = new Set(
  'apple pro max mini plus ultra air lite smart color usb set pack mix kit men sport black white blue red gold silver green pink cream light extra super original digital portable wireless bluetooth gaming case box camera laptop home office fashion casual slim top one go unisex parfum perfume eau toilette'.split(
    ' ',
  ),
);

/** What a word of those says, and what an ending of an unknown word says. */
const EVERYWHERE = 0.4;
const ENDING = 0.4;
/** A word that so many languages share says nothing of any. */
const LITTLE = 0.2;
const endings: readonly [RegExp, string][] = [
  [/(?:ing|less|ness|proof|ful|ight|ware|shaped|sized|ily)$/, 'en'],
  [/(?:ung|ungen|keit|heit|schaft|lich\w{0,2}|isch\w{0,2}|chen|frei\w{0,2}|fest\w{0,2}|stoff)$/, 'de'],
  [/(?:euse|ette|ettes|eaux|ique|iques|ière|oire|ement)$/, 'fr'],
  [/(?:idad|illo|illa|illos|illas|adora|adores|ible|ero|eros)$/, 'es'],
  [/(?:zione|zioni|trice|mento|ezza|etto|etti|abile|abili)$/, 'it'],
  [/(?:agem|eiro|eira|eiros|idade|ável|inho|inha)$/, 'pt'],
  [/(?:owy|owa|owe|ski|ska|skie|czny|czna|czne|anie|enie)$/, 'pl'],
];

/** Letters that only some languages of the Latin script have. */
const letterHints: readonly [RegExp, readonly string[]][] = [
  [/[äöü]/, ['de', 'tr']],
  [/ß/, ['de']],
  [/[èêœ]|[çé]e?s?$/, ['fr']],
  [/ñ|ción$|ciones$/, ['es']],
  [/[ãõ]|ção$|ções$/, ['pt']],
  [/[ąęłńśźż]/, ['pl']],
  [/[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/, ['vi']],
  [/[ğışİ]/, ['tr']],
];

/** What a title's letters and words say of its language. `pieces`: of the same title. */
export function tonguesOf(title: string, pieces: readonly Piece[]): Tongues {
  const evidence = new Map<string, Evidence>();
  const seen = new Set<string>();
  for (const { kind, text } of pieces) {
    // A letter by itself says nothing ('A 43'), and little do words that are in names of goods everywhere.
    if (kind !== 'word' || text.length < 2) continue;
    const says = saysOf(text);
    if (says.length === 0 || seen.has(text)) continue;
    seen.add(text);
    for (const { language, weight } of says) {
      const words = weight > LITTLE ? 1 : 0;
      const before = evidence.get(language);
      if (!before) evidence.set(language, { weight, words });
      else {
        before.weight += weight;
        before.words += words;
      }
    }
  }
  const letters = lettersOf(title);
  return { letters, total: Object.values(letters).reduce((sum, count) => sum + count, 0), evidence };
}

interface Says {
  language: string;
  weight: number;
}

/** What a word, in lower case, says of the language of a title. */
const saysOf = remembering((word): readonly Says[] => {
  const languages = everydayIn(word);
  const found: Says[] = [...languages].map((language) => ({
    language,
    weight: (everywhere.has(word) ? EVERYWHERE : 1) / languages.size,
  }));
  if (languages.size === 0 && word.length > 5)
    for (const [ending, language] of endings) if (ending.test(word)) found.push({ language, weight: ENDING });
  if (languages.size === 0 && /[^a-z]/.test(word))
    for (const [letters, speak] of letterHints)
      if (letters.test(word)) for (const language of speak) found.push({ language, weight: 0.5 / speak.length });
  return found;
}, REMEMBERED);

const plain = /^[\0-~]*$/;

function lettersOf(title: string): Record<Script, number> {
  const letters = { Latin: 0, Cyrillic: 0, Han: 0, Kana: 0, Hangul: 0, Thai: 0, Arabic: 0, other: 0 };
  if (plain.test(title)) {
    for (let at = 0; at < title.length; at += 1) {
      const code = title.charCodeAt(at) | 0x20;
      if (code >= 97 && code <= 122) letters.Latin += 1;
    }
    return letters;
  }
  for (const character of title) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xff21 && code <= 0xff5a)) {
      if (code < 0x5b || (code >= 0x61 && code < 0x7b) || (code > 0xa0 && /\p{L}/u.test(character))) letters.Latin += 1;
    } else if (code >= 0x400 && code < 0x530) letters.Cyrillic += 1;
    else if (code >= 0x3041 && code <= 0x30ff) letters.Kana += 1;
    else if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) letters.Han += 1;
    else if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) letters.Hangul += 1;
    else if (code >= 0xe01 && code <= 0xe4e) letters.Thai += 1;
    else if (code >= 0x600 && code <= 0x77f) letters.Arabic += 1;
    else if (/\p{L}/u.test(character)) letters.other += 1;
  }
  return letters;
}

/** The script a language is written in. */
export function scriptsOf(language: string): readonly Script[] {
  switch (language.split('-')[0]) {
    case 'ru':
    case 'uk':
    case 'be':
    case 'kk':
    case 'ky':
    case 'bg':
      return ['Cyrillic'];
    case 'zh':
      return ['Han'];
    case 'ja':
      return ['Han', 'Kana'];
    case 'ko':
      return ['Hangul'];
    case 'th':
      return ['Thai'];
    case 'ar':
      return ['Arabic'];
    case 'he':
    case 'el':
    case 'hi':
    case 'hy':
      return ['other'];
    default:
      return ['Latin'];
  }
}
