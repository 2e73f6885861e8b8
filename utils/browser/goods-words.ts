import { unpacked } from '../goods/phrases/packed.ts';
import { WordsAbsent } from '../goods/phrases/phrases.ts';
import { lines, type Words } from '../goods/words/index.ts';
import { charsetOf, decoded } from '../text/charset.ts';
import { onceEach } from './once-each.ts';

/** Brings the words of a language out of our own package, once. */
export const bringWords = onceEach(async (words: Words): Promise<void> => {
  const answer = await fetch(`/goods/${words}.txt`);
  lines[words] = unpacked(decoded(await answer.arrayBuffer(), charsetOf(words)), words);
});

/** Does what asks what goods are, from the beginning again whenever the words of a language had first to be brought. */
export async function withWords<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof WordsAbsent)) throw error;
      await bringWords(error.words);
    }
  }
}
