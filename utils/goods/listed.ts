import { isLatin, isUnspaced, type Tongue } from './stems.ts';

/** Words of a class, a line a language, parted by commas: '*' takes any letters there; '?' makes the letter before it optional. */
export type Listed = Readonly<Partial<Record<Tongue | 'any', string>>>;

/** Not behind a word that only brings a thing along, for `behind`: 'watch with sewing pattern'. */
export const notBeside = '(?<!(?<!\\p{L})(?:with|and|mit|und|avec|et|con|com|y|e|с|и|&|\\+)\\s)';

/**
 * One pattern of a class of words in all languages: whole words where words stand apart, letters anywhere where they do not.
 * A space in a phrase may be a hyphen, or nothing where words do not stand apart. `behind`: what must not stand before it.
 */
function patternOf(words: Listed, behind = ''): RegExp {
  const apart: string[] = [];
  const dense: string[] = [];
  for (const [tongue, list] of Object.entries(words))
    for (const phrase of list.split(', '))
      (tongue !== 'any' && isUnspaced(tongue as Tongue) ? dense : apart).push(phrase);
  const spaced = apart.map((one) => one.replaceAll('*', '\\p{L}*').replaceAll(' ', '[\\s-]')).join('|');
  const letters = dense.map((one) => one.replaceAll(' ', '\\s?')).join('|');
  const whole = `(?<!\\p{L})${behind}(?:${spaced})(?!\\p{L})`;
  return new RegExp(letters === '' ? whole : `${whole}|${letters}`, 'iu');
}

/**
 * The same for what every title is asked: of languages in letters of their own that one and English, from which all borrow;
 * those in Latin letters together, since a short title may be in any of them.
 */
export function patternsBy(words: Listed, behind = ''): (tongue: Tongue) => RegExp {
  const made = new Map<Tongue | 'latin', RegExp>();
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
