import type { Language } from '../../utils/source.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The same words without the English wording: the compiler names what a language lacks, and a sentence whose blanks differ. */
export type Widen<T> = T extends string
  ? string
  : T extends (...blanks: infer Blanks) => string
    ? (...blanks: Blanks) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

export type Words = Widen<typeof en>;

/** The interface's own words, by language. A new language is one file and one entry here. */
export const words: Readonly<Record<Language, Words>> = { en, zh, ru };

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文', ru: 'Русский' };

/** The `lang` of a page in that language. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };
