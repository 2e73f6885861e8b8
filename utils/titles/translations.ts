import { hasNoun } from './chunks.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './words/index.ts';

const otherScript =
  /(?:(?![ー])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}]){2,}/gu;

/** What a title in Latin letters that names its goods says once more in another script; a number in it is a fact and keeps it. */
export function translationsIn(title: string, vocabulary: Vocabulary): Span[] {
  if (!/^(?:en|de|fr|es|it|pt|pl|id|ms|vi)$/.test(vocabulary.language)) return [];
  const runs = [...title.matchAll(otherScript)].filter(
    ({ 0: run, index }) =>
      !/[\p{L}\p{Nd}]$|\p{Nd}\s$/u.test(title.slice(0, index)) &&
      !/^[\p{L}\p{Nd}]|^\s\p{Nd}/u.test(title.slice(index + run.length)),
  );
  const rest = title.replace(otherScript, ' ');
  return runs.length > 0 && hasNoun(rest, vocabulary)
    ? runs.map(({ 0: run, index }) => [index, index + run.length])
    : [];
}
