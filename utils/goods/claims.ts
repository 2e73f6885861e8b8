import { rawPhrasesIn, writtenOut } from '../text/written-out.ts';
import { type PhraseBook, phraseBookOf } from './phrase-book.ts';
import { type ClaimWords, claimWords } from './words/claims.ts';

/** A book of one class of claims in every language: a claim is read where it stands, whatever language stands round it. */
export const claimBookOf = (words: ClaimWords): PhraseBook =>
  phraseBookOf(
    Object.values(claimWords[words])
      .flatMap(rawPhrasesIn)
      .flatMap(writtenOut)
      // Numbers are told by what stands beside them: 'kills 99' by 'kills germs'.
      .filter((phrase) => !phrase.includes('<'))
      .map((phrase) => phrase.replaceAll('~', '*')),
  );
