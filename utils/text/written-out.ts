/** The phrases of a text of the data as they are written there, parted by semicolons or lines. */
export const rawPhrasesIn = (text: string): string[] =>
  text
    .replaceAll('\n', ';')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** A phrase with '(a|b)' written out. */
export function writtenOut(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (!choice) return [uneven.test(phrase) ? phrase.replace(/\s+/g, ' ').trim() : phrase];
  const [whole, inside = ''] = choice;
  return inside
    .split('|')
    .flatMap((one) => writtenOut(`${phrase.slice(0, choice.index)}${one}${phrase.slice(choice.index + whole.length)}`));
}

/** Spaces other than one between two words. */
const uneven = /^\s|\s$|\s\s|[^\S ]/;
