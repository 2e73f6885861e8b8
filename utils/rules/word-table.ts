import { endingsOf } from './words/endings.ts';

/** The words of one language, parted by spaces, and what each of them says. */
export type WordList<Says> = readonly [language: string, words: string, says: Says];

const nothing: readonly never[] = [];

/**
 * What words say, by lists of them: asked for a word in lower case, tells all that holds for it, that of the word as it stands
 * first. In a list a trailing '~' takes the endings of its language, a trailing '*' any.
 */
export function wordTableOf<Says>(lists: Iterable<WordList<Says>>): (word: string) => Says[] {
  const exact = new Map<string, Says[]>();
  const stems = new Map<string, { endings: ReadonlySet<string> | 'any'; says: Says }[]>();
  let longest = 0;
  for (const [language, words, says] of lists) {
    const endings = endingsOf(language);
    for (const word of words.toLowerCase().replace(/ё/g, 'е').split(/\s+/).filter(Boolean)) {
      const mark = word.at(-1);
      if (mark !== '~' && mark !== '*') {
        add(exact, word, says);
        continue;
      }
      const stem = word.slice(0, -1);
      longest = Math.max(longest, stem.length);
      add(stems, stem, { endings: mark === '*' ? 'any' : endings, says });
    }
  }
  return (word) => {
    const found = [...(exact.get(word) ?? nothing)];
    for (let length = Math.min(word.length, longest); length > 0; length -= 1)
      for (const { endings, says } of stems.get(word.slice(0, length)) ?? nothing)
        if (endings === 'any' || endings.has(word.slice(length))) found.push(says);
    return found;
  };
}

function add<One>(table: Map<string, One[]>, word: string, one: One): void {
  const same = table.get(word);
  if (same) same.push(one);
  else table.set(word, [one]);
}
