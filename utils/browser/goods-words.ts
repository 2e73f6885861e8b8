import { WordsAbsent } from '../goods/phrases.ts';
import type { Tongue } from '../goods/stems.ts';
import { lines } from '../goods/words/index.ts';

const coming = new Map<Tongue, Promise<void>>();

/** Brings the words of a language out of our own package, once. */
export function bringWords(tongue: Tongue): Promise<void> {
  const before = coming.get(tongue);
  if (before) return before;
  const brought = fetched(tongue).catch((error: unknown) => {
    coming.delete(tongue);
    throw error;
  });
  coming.set(tongue, brought);
  return brought;
}

async function fetched(tongue: Tongue): Promise<void> {
  const answer = await fetch(`/goods/${tongue}.txt`);
  lines[tongue] = await answer.text();
}

/** Does what asks what goods are, from the beginning again whenever the words of a language had first to be brought. */
export async function withWords<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof WordsAbsent)) throw error;
      await bringWords(error.tongue);
    }
  }
}
