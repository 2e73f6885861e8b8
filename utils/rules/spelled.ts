import { remembering } from '../text/remembering.ts';
import { ordinaryIn } from './families.ts';

/** How Russian spells letters of names by their sound, in English, German, French, Italian and Chinese ones; the longest first. */
const sounds: readonly (readonly [letters: string, spelled: string])[] = [
  ['tsch', 'ч'],
  ['sch', 'ш|сх|ск'],
  ['sh', 'ш'],
  ['ch', 'ч|ш|х|к'],
  ['ph', 'ф'],
  ['th', 'т|с|з'],
  ['kh', 'х'],
  ['zh', 'ж|чж'],
  ['ts', 'ц|тс'],
  ['ck', 'кк?'],
  ['cc', 'чч?|кк?'],
  ['qu', 'кв|к'],
  ['oo', 'у|оо'],
  ['ee', 'и|ее'],
  ['ea', 'и|ея|еа|иа|е|ио'],
  ['ou', 'у|ау|оу|о'],
  ['au', 'ау|о'],
  ['ai', 'ай|е|эй|ей'],
  ['ay', 'ей|ай|эй|э'],
  ['ey', 'ей|и'],
  ['ei', 'ай|ей|эй'],
  ['ie', 'и|ье|ие'],
  ['ia', 'я|иа|ия|ья'],
  ['eu', 'ой|ё|е|э|ю|еу'],
  ['a', 'а|э|е|ей|эй|я|о'],
  ['b', 'б'],
  ['c', 'к|с|ц'],
  ['d', 'д'],
  ['e', 'е|э|и|ё|'],
  ['f', 'ф'],
  ['g', 'г|дж|ж'],
  ['h', 'х|г|'],
  ['i', 'и|ай|й|ы|'],
  ['j', 'дж|ж|й|ь|х'],
  ['k', 'к'],
  ['l', 'ль?'],
  ['m', 'м'],
  ['n', 'нь?'],
  ['o', 'о|оу|а|у|ё'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с|з|ш'],
  ['t', 'т'],
  ['u', 'у|ю|а|'],
  ['v', 'в|ф'],
  ['w', 'в|у'],
  ['x', 'кс|с|з'],
  ['y', 'и|й|ай|я|ы'],
  ['z', 'з|ц|с'],
];
/** Names of fewer letters sound like many words. */
const SHORTEST = 4;
/** What Russian hangs on a name in its cases. */
const cases = '(?:а|у|ом|ем|е|ы|и|ь|я|ю|ью)?';

/** How a name in Latin letters may be spelled in Cyrillic; undefined where it is no such name, or too short. */
const spellings = remembering((brand: string): RegExp | undefined => {
  const plain = brand
    .normalize('NFKD')
    .replace(/[\p{M}'’.®™-]/gu, '')
    .toLowerCase()
    .trim();
  if (!/^[a-z]+(?: [a-z]+)?$/.test(plain) || plain.length < SHORTEST || plain.length > 20) return undefined;
  const words = plain.split(' ').map(spelledOut);
  return new RegExp(`(?<!\\p{L})${words.join('[\\s-]?')}${cases}(?!\\p{L})`, 'giu');
});

function spelledOut(word: string): string {
  let pattern = '';
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at);
    const [letters, spelled] = sounds.find(([one]) => rest.startsWith(one)) ?? [rest.charAt(0), rest.charAt(0)];
    at += letters.length;
    const doubled = letters.length === 1 && word.charAt(at) === letters && !/[aeiouy]/.test(letters);
    if (doubled) at += 1;
    pattern += doubled ? `(?:${spelled}){1,2}` : `(?:${spelled})`;
  }
  return pattern;
}

/** Where a brand in Latin letters stands in a title as Russian spells it, 'Тефаль' for 'Tefal': UTF-16 spans. A name has a capital and is no everyday word. */
export function spelledBrand(title: string, brand: string): [start: number, end: number][] {
  if (!/\p{Script=Cyrillic}/u.test(title)) return [];
  const pattern = spellings(brand);
  if (!pattern) return [];
  return [...title.matchAll(pattern)].flatMap(({ 0: found, index }): [number, number][] => {
    const end = index + found.length;
    if (!/^\p{Lu}/u.test(found) || ordinaryIn(found.toLowerCase().replace(/ё/g, 'е')).size > 0) return [];
    // What opens a title has a capital anyway: it is a name where the next word has one too.
    return index === 0 && !/^\s\p{Lu}/u.test(title.slice(end)) ? [] : [[index, end]];
  });
}
