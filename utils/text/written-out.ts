/** The phrases of a text of the data as they are written there, parted by semicolons or lines. */
export const rawPhrasesIn = (text: string): string[] => text.match(/[^;\s](?:[^;\n]*[^;\s])?/g) ?? [];

/** A phrase with '(a|b)' written out, one in another too. */
export function writtenOut(phrase: string): string[] {
  const open = phrase.lastIndexOf('(');
  const close = phrase.indexOf(')', open);
  if (open < 0 || close < 0) return [uneven.test(phrase) ? phrase.replace(/\s+/g, ' ').trim() : phrase];
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) => writtenOut(before + one + after));
}

/** Spaces other than one between two words. */
const uneven = /^\s|\s$|\s\s|[^\S ]/;
