/** A model, code or other name made of letters and digits or capitals, as it stands in a text. */
export interface Name {
  /** As names are compared: capitals, without hyphens, dots, spaces. */
  name: string;
  span: [start: number, end: number];
}

const token = /[\p{L}\p{M}\p{N}]+(?:[-./+][\p{L}\p{M}\p{N}]+)*\+?/gu;
/** Latin or Cyrillic letters and digits together: 'WH-1000XM5', 'A4', 'Х5'. */
const mixed =
  /^(?=.*\p{Nd})(?=.*[\p{Script=Latin}\p{Script=Cyrillic}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}./+-]+$/u;
/** '3-in-1', '3in1', '3 en 1', '3合1'. */
const several = /(\p{Nd}+)\s?-?(?:in|en|em|w|в|合)\s?-?(\p{Nd}+)/giu;

/** A name without what writers put between its parts. */
export const bareName = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The models and codes of a text, in order, those at places taken by amounts left out. */
export function namesOf(text: string, taken: readonly (readonly [number, number])[]): Name[] {
  const found: Name[] = [];
  const used: [number, number][] = [];
  for (const { 0: whole, 1: many, 2: one, index } of text.matchAll(several)) {
    found.push({ name: `${many}IN${one}`, span: [index, index + whole.length] });
    used.push([index, index + whole.length]);
  }
  for (const { 0: word, index } of text.matchAll(token)) {
    const span: [number, number] = [index, index + word.length];
    if (!mixed.test(word) || [...taken, ...used].some(([start, end]) => span[0] < end && start < span[1])) continue;
    found.push({ name: bareName(word), span });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** At most this many UTF-16 units of a text are taken for words. */
const TEXT_LIMIT = 20_000;

/** The words of a text as names are compared, and two and three neighbours as one: 'WH 1000 XM5' holds WH1000XM5. */
export function bareWordsOf(text: string): ReadonlySet<string> {
  const cut = text.slice(0, TEXT_LIMIT);
  const known = new Set<string>();
  for (const [word] of cut.matchAll(token)) for (const one of [word, ...word.split(/[-./+]/)]) known.add(bareName(one));
  const words = [...cut.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => bareName(word));
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= 3; length += 1) known.add(words.slice(at, at + length).join(''));
  for (const [, many, one] of cut.matchAll(several)) known.add(`${many}IN${one}`);
  return known;
}
