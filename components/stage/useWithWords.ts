import { use } from 'react';
import { bringWords } from '../../utils/browser/goods-words.ts';
import { WordsAbsent } from '../../utils/goods/phrases/phrases.ts';
import type { Words } from '../../utils/goods/words/index.ts';

/** What was worked out, by the work: a part that draws again with the same work need not do it again. */
const done = new WeakMap<() => unknown, { made: unknown }>();

/** What takes the words of goods to work out. Until those of its languages are brought, the part that asks waits (`Later`). */
export function useWithWords<T>(work: () => T): T {
  for (;;) {
    const tried = attempt(work);
    if (typeof tried !== 'string') return tried.made;
    use(bringWords(tried));
  }
}

function attempt<T>(work: () => T): { made: T } | Words {
  const before = done.get(work) as { made: T } | undefined;
  if (before) return before;
  try {
    const made = { made: work() };
    done.set(work, made);
    return made;
  } catch (error) {
    if (error instanceof WordsAbsent) return error.words;
    throw error;
  }
}
