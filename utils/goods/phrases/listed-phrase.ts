import { readied } from '../../text/common-letters.ts';
import { beginningsOf } from '../../text/pattern-beginnings.ts';
import { remembering } from '../../text/remembering.ts';
import type { Small } from './title-look.ts';

/** A phrase of a class of words (`listed.ts`). */
export interface ListedPhrase {
  phrase: string;
  /** It is of a language without spaces between words, and stands anywhere. */
  isDense: boolean;
  /** What must not stand before it where words stand apart. */
  behind: string;
  /** Finds it; made ready when a title may hold it. */
  find?: ReturnType<typeof readied>;
}

/** Whether a phrase may begin within words, too: '*hülle'. */
export const isAnywhere = ({ phrase, isDense }: ListedPhrase): boolean => isDense || phrase.startsWith('*');

/** How a phrase begins, as `mayBegin` compares it. */
export const headsOf = ({ phrase, isDense }: ListedPhrase): readonly string[] =>
  beginningsOf(isDense ? phrase.replace(/ \??/g, ' ?') : phrase.replace(/^\*/, '').replaceAll('*', anyLetters));

/** Where a phrase stands first in a title. */
export function firstIn(title: Small, phrase: ListedPhrase): RegExpExecArray | null {
  phrase.find ??= readied(sourceOf(phrase), 'gu');
  const pattern = phrase.find(title.isCommon);
  const before = phrase.isDense || phrase.behind === '' ? undefined : behindOf(phrase.behind)(title.isCommon);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(title.small); found; found = pattern.exec(title.small)) {
    if (!before) return found;
    before.lastIndex = found.index;
    if (before.test(title.small)) return found;
    pattern.lastIndex = found.index + 1;
  }
  return null;
}

/** Of small letters: a pattern of hundreds of words that minds no case takes browsers four times as long to make ready. */
const sourceOf = ({ phrase, isDense }: ListedPhrase): string =>
  isDense
    ? phrase.replaceAll(' ', '\\s?')
    : `(?<!\\p{L})(?:${phrase.replaceAll('*', anyLetters).replaceAll(' ', '[\\s-]')})(?!\\p{L})`;
const anyLetters = '\\p{L}*';

/** The same for all phrases of a class, and most classes have one of two. */
const behindOf = remembering((behind) => readied(behind, 'uy'));
