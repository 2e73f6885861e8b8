import { digit, lengthAt, letter, type Traits, traitsAt, traitsBefore, unspaced } from '../text/letters.ts';
import { remembering } from '../text/remembering.ts';

/** What sellers write into the brand field where there is no brand. */
const unbranded = new Set(
  `
generic; unbranded; no brand; nobrand; none; n/a; na; does not apply; not applicable; oem; no name; noname; other; others; custom; handmade; null; -;
нет бренда; без бренда; нет; не указан; noname; sin marca; genérica; genérico; generico; generica; sans marque; ohne marke; ohne; markenlos; senza marca; bez marki; brak; sem marca; tidak ada merek; tanpa merek; không có thương hiệu; no brand; tiada jenama; 无品牌; 無品牌; 无; 无牌; 其他; その他; ノーブランド; ノーブランド品; ไม่มียี่ห้อ
`
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
);

const forms =
  /\b(?:inc|llc|ltd|gmbh|co|corp|corporation|company|s\.?a|ag|srl|s\.?p\.?a|b\.?v|pty|limited|sp\.? z o\.?o)\b\.?/gi;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');

/** Whether a brand field holds a brand, and not one of the words for having none. */
export const isBrand = (brand: string | undefined): brand is string =>
  brand !== undefined && /[\p{L}\p{N}]/u.test(brand) && !unbranded.has(brand.trim().toLowerCase());

/** The names of a brand: as given, and the parts of one given in two ways, 'Parfums de Marly (เพอร์ฟูม)', 'Haier/海尔'. */
export const namesOf = remembering((brand: string): readonly string[] => [
  ...new Set([brand, ...brand.split(/[/|()（）]+/)].map((name) => name.trim()).filter((name) => name.length > 1)),
]);

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** What of a character is compared: letters and digits without case and accents; titles have few different ones. */
const lettersOf = remembering<string, number>(
  (code) => [...fold(String.fromCodePoint(code))].filter(isLetter).join(''),
  5000,
);
const ofAscii = Array.from({ length: 0x80 }, (_, code) => lettersOf(code));

const lettersAt = (text: string, at: number): string => {
  const code = text.codePointAt(at) ?? 0;
  return ofAscii[code] ?? lettersOf(code);
};

/** A brand as it is compared, so that 'L-Boxx', 'L BOXX' and 'lboxx' are one. */
const soughtOf = remembering((brand: string): string =>
  [...brand.slice(0, 200)].map((character) => lettersAt(character, 0)).join(''),
);

/** Where a brand stands in a title as whole words, whatever its case, accents, hyphens and spaces: UTF-16 spans. */
export function brandSpans(title: string, brand: string): [start: number, end: number][] {
  const sought = soughtOf(brand);
  const first = sought.charCodeAt(0);
  const found: [number, number][] = [];
  for (let start = 0; start < title.length; ) {
    const end = lettersAt(title, start).charCodeAt(0) === first ? endOf(title, start, sought) : undefined;
    if (end !== undefined && standsApart(title, start, end)) found.push([start, end]);
    start = end ?? start + lengthAt(title, start);
  }
  return found;
}

/** Where the letters sought end that begin at a place, whatever stands between them; undefined where others do. */
function endOf(title: string, start: number, sought: string): number | undefined {
  let met = 0;
  for (let at = start; at < title.length; at += lengthAt(title, at)) {
    const these = lettersAt(title, at);
    if (these === '' ? met === 0 : !sought.startsWith(these, met)) return undefined;
    met += these.length;
    if (met === sought.length) return at + lengthAt(title, at);
  }
  return undefined;
}

/** Whether no word goes on across the borders of a stretch; scripts without spaces have none to tell. */
function standsApart(title: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += lengthAt(title, at)) if (traitsAt(title, at) & unspaced) return true;
  return !goesOn(traitsBefore(title, start)) && !goesOn(traitsAt(title, end));
}

const goesOn = (beside: Traits): boolean => (beside & (letter | digit)) !== 0 && (beside & unspaced) === 0;

/**
 * Whether a title names a brand otherwise than as given: without its legal form, or by the word buyers know it by: 'Samsung' for
 * 'Samsung Electronics', 'North Face' for 'The North Face'.
 */
export function isKnownBy(title: string, brand: string): boolean {
  const names = (name: string) => brandSpans(title, name).length > 0;
  const short = brand.replace(forms, ' ').replace(/[®™©]/g, '').trim() || brand;
  if ([short, ...namesOf(short)].some(names)) return true;
  const words = short.split(/[\s/|(),]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', second] = words;
  if (second === undefined) return false;
  if (/^(?:the|die|der|das|le|la|les|el|il|o|a)$/i.test(first)) return names(words.slice(1).join(' '));
  return first.length >= 4 && !/^\p{Ll}/u.test(first) && !/[/|(]/.test(short) && names(first);
}
