/** Languages whose marks sellers leave out, and what their other letters become then. */
const bare: Readonly<Record<string, (phrase: string) => string>> = Object.fromEntries(
  ['fr', 'es', 'it', 'pt', 'pl', 'tr', 'vi'].map((language) => [
    language,
    (phrase: string) =>
      phrase
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[łđıœ]/g, (letter) => ({ ł: 'l', đ: 'd', ı: 'i', œ: 'oe' })[letter] ?? letter),
  ]),
);
/** A word by itself needs so many letters to be known without its marks; among others it is known by them. */
const KNOWN_BARE = 6;

const plain = /^[ -~]*$/;

/** A phrase as sellers type it: with the marks of its letters, and without them where it is still known. */
export function typedForms(phrase: string, language: string): string[] {
  if (plain.test(phrase)) return [phrase];
  const without = bare[language]?.(phrase);
  if (without === undefined || without === phrase.normalize('NFC')) return [phrase];
  // Of 'KAÇIRMAYIN' nobody can tell that it is no Turkish word with a dot on its i.
  const forms =
    language === 'tr' && phrase.includes('ı')
      ? [phrase, phrase.replaceAll('ı', 'i'), phrase.replace(/(?<!\p{L})ı/gu, 'i')]
      : [phrase];
  const known = without.includes(' ') || (language !== 'vi' && without.replace(/[^a-z]/g, '').length >= KNOWN_BARE);
  return known ? [...new Set([...forms, without])] : forms;
}

/** A pattern of small letters in one of those languages, which takes letters without their marks as well. */
export function markless(pattern: string, language: string): string {
  const without = language === 'vi' ? undefined : bare[language];
  if (!without) return pattern;
  let within = false;
  return pattern.replace(/[[\]]|[^ -~]/gu, (letter) => {
    if (letter === '[' || letter === ']') within = letter === '[';
    const plainer = without(letter);
    return plainer === letter || plainer.length !== 1 ? letter : within ? letter + plainer : `[${letter}${plainer}]`;
  });
}
