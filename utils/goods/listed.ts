import { isLatin, isUnspaced, type Tongue } from './stems.ts';

/** Words of a class, a line a language, parted by commas: '*' takes any letters there; '?' makes the letter before it optional. */
export type Listed = Readonly<Partial<Record<Tongue | 'any', string>>>;

/** What is looked for in a title, in whatever case. */
export interface Pattern {
  test(title: string): boolean;
  /** The words as they stand there, and where: UTF-16 units before them. */
  exec(title: string): { 0: string; index: number } | null;
}

/** Not behind a word that only brings a thing along, for `behind`: 'watch with sewing pattern'. */
export const notBeside = '(?<!(?<!\\p{L})(?:with|and|mit|und|avec|et|con|com|y|e|с|и|&|\\+)\\s)';

/**
 * One pattern of a class of words in all languages: whole words where words stand apart, letters anywhere where they do not.
 * A space in a phrase may be a hyphen, or nothing where words do not stand apart. `behind`: what must not stand before it.
 * Titles are put in lower case for it: a pattern of hundreds of words that minds no case takes browsers some 50 ms to make
 * ready, one of small letters a quarter of that.
 */
function patternOf(words: Listed, behind = ''): Pattern {
  const apart: string[] = [];
  const dense: string[] = [];
  for (const [tongue, list] of Object.entries(words))
    for (const phrase of list.split(', '))
      (tongue !== 'any' && isUnspaced(tongue as Tongue) ? dense : apart).push(phrase);
  const spaced = apart.map((one) => one.replaceAll('*', '\\p{L}*').replaceAll(' ', '[\\s-]')).join('|');
  const letters = dense.map((one) => one.replaceAll(' ', '\\s?')).join('|');
  const whole = `(?<!\\p{L})${behind}(?:${spaced})(?!\\p{L})`;
  const pattern = new RegExp(letters === '' ? whole : `${whole}|${letters}`, 'u');
  return {
    test: (title) => pattern.test(small(title)),
    exec(title) {
      const found = pattern.exec(small(title));
      return found ? { 0: title.slice(found.index, found.index + found[0].length), index: found.index } : null;
    },
  };
}

/** In lower case, each letter where it was: İ alone becomes two. */
function small(title: string): string {
  const lower = title.toLowerCase();
  return lower.length === title.length ? lower : lower.replaceAll('i\u0307', 'i');
}

/**
 * The same for what every title is asked: of languages in letters of their own that one and English, from which all borrow;
 * those in Latin letters together, since a short title may be in any of them.
 */
export function patternsBy(words: Listed, behind = ''): (tongue: Tongue) => Pattern {
  const made = new Map<Tongue | 'latin', Pattern>();
  return (tongue) => {
    const key = isLatin(tongue) ? 'latin' : tongue;
    const known = made.get(key);
    if (known) return known;
    const lines = Object.entries(words).filter(
      ([one]) => one === 'any' || one === 'en' || one === tongue || (key === 'latin' && isLatin(one as Tongue)),
    );
    const pattern = patternOf(Object.fromEntries(lines), behind);
    made.set(key, pattern);
    return pattern;
  };
}
