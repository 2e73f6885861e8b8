import { lower } from './fold.ts';
import type { Entry } from './lexicon.ts';

/** Words this short must carry their marks: 'té' is tea, 'te' is not. */
const SHORT = 3;

/** A word of a phrase. */
export interface WantedWord {
  text: string;
  /** Compared as it stands, with its marks; as it stands without them; by its beginning; or by its stem. */
  by: 'exact' | 'bare' | 'start' | 'stem';
  /** As it is written in the phrase, without its marks. */
  form: string;
}

/** A phrase as its words are compared with those of a text. */
export interface Wanted {
  entry: Entry;
  words: readonly WantedWord[];
}

const exactness = ({ words }: Wanted): number => words.length * 2 + (words.some(({ by }) => by === 'bare') ? 1 : 0);
/** How many letters of a word a single one is written with: of 'Schalen' that is 'Schale' before 'Schal', which has the same stem. */
export const likeness = ({ words: [first, ...more] }: Wanted, word: string): number =>
  first?.by === 'stem' && more.length === 0 && word.startsWith(first.form) ? first.form.length : 0;
/** Longer phrases first, of equals those that name the very form. */
export const byExactness = (a: Wanted, b: Wanted): number => exactness(b) - exactness(a);

/** A word as it is compared. */
export type Plain = (word: string) => string;
/** The words of a phrase: '=walnuts' is that form only; 'organ*' any word that begins so. */
export function wantedIn(phrase: string, stemOf: Plain, plain: Plain): WantedWord[] {
  const written = lower(phrase);
  const words = unmarked.test(written) ? written.split(' ') : written.split(/[^\p{L}\p{M}\p{N}*=]+/u);
  return words.filter((word) => word !== '').map((word) => wantedAs(word, stemOf, plain));
}
/** Of words and spaces, as most phrases are. */
const unmarked = /^[\p{L}\p{M}\p{N} *=]+$/u;

function wantedAs(word: string, stemOf: Plain, plain: Plain): WantedWord {
  const isForm = word.startsWith('=');
  const isStart = word.endsWith('*');
  const form = plain(isForm || isStart ? word.replace(/^=|\*$/g, '') : word);
  if (isForm) return { text: form, by: 'bare', form };
  if (isStart) return { text: form, by: 'start', form };
  if (form.length <= SHORT && form !== word) return { text: word, by: 'exact', form };
  return { text: stemOf(form), by: 'stem', form };
}
