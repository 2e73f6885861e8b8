/** By so many letters a beginning is found; none is shorter. */
const LETTERS = 3;

/** Asks of a word whether it begins like one of these, which stand between spaces: most words are told off by their first letters. */
export function beginsLike(beginnings: string): (word: string) => boolean {
  const byLetters = new Map<string, string[]>();
  for (const one of beginnings.trim().split(/\s+/)) {
    const letters = one.slice(0, LETTERS);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), one]);
  }
  return (word) => byLetters.get(word.slice(0, LETTERS))?.some((one) => word.startsWith(one)) ?? false;
}
