import { type PhraseBook, phraseBookOf } from '../../goods/phrases/phrase-book.ts';
import type { Listing } from '../../listing.ts';
import { languagesOf, primaryOf } from '../../rules/store-languages.ts';
import { remembered } from '../remembered.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import type { TitleWords } from './title-words.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

// To add a language: a file of its words beside this one, and one name below.
const all: Readonly<Record<string, TitleWords>> = { en, zh, ru, de, fr, es, it, pt, ja, pl, id, th, vi, ko, ms: id };

const kinds = ['nouns', 'materials', 'colours', 'origins', 'audiences'] as const;
export type WordKind = (typeof kinds)[number];

/** A language's words made ready: each phrase knows its kind. */
export interface Vocabulary {
  language: string;
  words: TitleWords;
  find: PhraseBook;
  kindOf: ReadonlyMap<string, WordKind>;
}

const ready = new Map<string, Vocabulary>();
/** The words of a language, made ready once; English where we have none of it. */
export function vocabularyOf(language: string): Vocabulary {
  const known = ready.get(language);
  if (known) return known;
  const words = all[language] ?? en;
  const kindOf = new Map(kinds.flatMap((kind) => words[kind].map((phrase) => [phrase, kind] as const)));
  const made = { language, words, find: remembered(phraseBookOf([...kindOf.keys()])), kindOf };
  ready.set(language, made);
  return made;
}

/** Scripts that tell a language by themselves, in the order they are asked. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Han}/gu, 'zh'],
];
const vietnamese = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** This share of the letters in the script of the language that is expected says that it is that language. */
const EXPECTED = 0.2;

/**
 * The language a title is written in: by its script where that tells, else what the page or the store says unless English
 * words outnumber that language's own. A Russian title may be mostly a name in Latin letters.
 */
export function titleLanguage(listing: Pick<Listing, 'language' | 'store'>, title: string): string {
  const text = title.slice(0, 1000);
  const said = primaryOf(listing.language ?? languagesOf(listing.store)[0] ?? 'en');
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const letters = text.match(script)?.length ?? 0;
    // One sign of these says as much as some letters.
    const weight = letters * (language === 'zh' || language === 'ja' ? 3 : 1.5);
    if (letters > 0 && weight >= latin * (language === said ? EXPECTED : 1)) return language;
  }
  if (vietnamese.test(text)) return 'vi';
  if (said === 'en' || !(said in all) || scripts.some(([, language]) => language === said)) return 'en';
  return count(text, said) >= count(text, 'en') ? said : 'en';
}

const count = (text: string, language: string): number => {
  const { find, words } = vocabularyOf(language);
  const plain = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return find(text).length + plain.filter((word) => word !== '' && words.links.includes(word)).length;
};
