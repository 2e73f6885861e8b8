/**
 * Phrases by language, separated by semicolons or lines. In a phrase a word with a trailing '~' takes the endings of its
 * language, one with '*' any ending; '<n>' is a number, '<w>' any word; '(a|b)' one or the other.
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

/** The phrases of a text of the data as they are written there. */
export const rawPhrasesIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** A phrase with '(a|b)' written out. */
export function writtenOut(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (!choice) return [phrase.replace(/\s+/g, ' ').trim()];
  const [whole, inside = ''] = choice;
  return inside
    .split('|')
    .flatMap((one) => writtenOut(`${phrase.slice(0, choice.index)}${one}${phrase.slice(choice.index + whole.length)}`));
}

/** Letters of scripts that part words otherwise than with spaces; Hangul among them, whose words grow endings. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
