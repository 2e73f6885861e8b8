/**
 * Phrases by language, separated by semicolons or lines. In a phrase a word with a trailing '~' takes the endings of its
 * language, one with '*' any ending; a word by itself with a leading '*' takes any beginning ('*öl' is Olivenöl), and in a
 * script without spaces stands inside other words too. '<n>' is a number, '<w>' any word; '(a|b)' one or the other.
 */
export type Phrases = Readonly<Record<string, string>>;

/** A phrase found in a title. */
export interface Match<List extends string> {
  list: List;
  /** The language of the phrase. */
  language: string;
  /** UTF-16 offsets into the title, end excluded. */
  span: [start: number, end: number];
}

/** Letters of scripts that part words otherwise than with spaces; Hangul among them, whose words grow endings. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A class of phrases in every language titles are read in: the compiler names the one that is missing. */
export type Everywhere = Phrases &
  Readonly<
    Record<
      'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'pl' | 'nl' | 'ru' | 'tr' | 'id' | 'vi' | 'th' | 'zh' | 'ja' | 'ko',
      string
    >
  >;

/** Several classes as one list. */
export function together(...classes: readonly Phrases[]): Phrases {
  const languages = new Set(classes.flatMap(Object.keys));
  return Object.fromEntries([...languages].map((one) => [one, classes.map((each) => each[one] ?? '').join('\n')]));
}
