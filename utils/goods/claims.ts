import type { FoundPhrase } from '../text/words.ts';
import { rawPhrasesIn, writtenOut } from '../text/written-out.ts';
import { type PhraseBook, phraseBookOf } from './phrases/phrase-book.ts';
import { type ClaimClass, claimWords, germs } from './words/claims.ts';
import { denseIllnesses, illnesses, type OfIllness } from './words/illnesses.ts';

const ofIllness: ReadonlySet<string> = new Set<OfIllness>(['heals', 'treats', 'against']);
const isOfIllness = (words: ClaimClass): words is OfIllness => ofIllness.has(words);

/** A book of one class of claims in every language: a claim is read where it stands, whatever language stands round it. */
export function claimBookOf(words: ClaimClass): PhraseBook {
  if (isOfIllness(words)) return bookOf(illnessPattern(words));
  const phrases = Object.values(claimWords[words]).flatMap(rawPhrasesIn).flatMap(writtenOut);
  const plain = phraseBookOf(
    phrases.filter((phrase) => !phrase.includes('<')).map((phrase) => phrase.replaceAll('~', '*')),
  );
  const counted = phrases.filter((phrase) => verbBefore.test(phrase));
  if (counted.length === 0) return plain;
  const numbers = bookOf(countedPattern(counted));
  return (text) => [...plain(text), ...numbers(text)];
}

/** 'kills <n> %': what is counted so may be weeds as well, so that the germs must be named behind. */
const verbBefore = /^\p{L}.*<n> %$/u;
const countedPattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${phrases.map((phrase) => phrase.replace(' <n> %', '')).join('|')})\\s(?:\\p{L}+\\s){0,2}\\d+(?:[.,]\\d+)?\\s?%\\s(?:\\p{L}+\\s){0,3}(?:${germs})(?!\\p{L})`,
    'giu',
  );

/** Words that may stand between a promise and an illness: articles, and how bad it is. */
const between = "\\s(?:[\\p{L}\\p{M}]+['’]?\\s?,?&?\\s?){0,3}?(?:[dl]['’])?";
const denied =
  "(?<!(?<![\\p{L}\\p{M}])(?:not|never|nicht|no|non|ne|não|не|nie|niet|inte|tidak|không|لا)\\s)(?<!(?:n[’']t|anti)[\\s-])(?<![\\p{L}\\p{M}])";

/** One pattern of all languages; a promise that is denied is none. */
function illnessPattern(says: OfIllness): RegExp {
  const apart = Object.values(illnesses).flatMap(({ [says]: verbs, ills, behind }) =>
    verbs === undefined
      ? []
      : behind === undefined
        ? `(?:${verbs})${between}(?:${ills})`
        : `(?:${ills})${behind}(?:${verbs})`,
  );
  const dense = Object.values(denseIllnesses).flatMap(({ [says]: verbs, ills, behind }) =>
    verbs === undefined ? [] : behind === undefined ? `(?:${verbs})${ills}` : `${ills}${behind}(?:${verbs})`,
  );
  return new RegExp(`${denied}(?:${apart.join('|')})(?![\\p{L}\\p{M}])|${dense.join('|')}`, 'giu');
}

const bookOf =
  (pattern: RegExp): PhraseBook =>
  (text) =>
    [...text.matchAll(pattern)].map(
      ({ 0: words, index }): FoundPhrase => ({ phrase: words, span: [index, index + words.length] }),
    );
