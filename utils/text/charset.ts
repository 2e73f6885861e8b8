// Beyond plain Latin letters UTF-8 takes two or three bytes a letter. In the encodings that each script had before, one or two
// do, the package is the smaller by it even gzipped, and every browser still reads them (WHATWG Encoding).

/** The encoding in which what is written in a language lies in the package. `language`: a tag that begins with it. */
export const charsetOf = (language: string): string => charsets[language.split('-')[0] ?? ''] ?? 'utf-8';

const charsets: Readonly<Record<string, string>> = {
  ru: 'windows-1251',
  th: 'windows-874',
  zh: 'gbk',
  ja: 'shift_jis',
  ko: 'euc-kr',
  de: 'windows-1252',
  fr: 'windows-1252',
  es: 'windows-1252',
  it: 'windows-1252',
  pt: 'windows-1252',
  sv: 'windows-1252',
  pl: 'windows-1250',
  tr: 'windows-1254',
  ar: 'windows-1256',
};

/** A text in an encoding of one or two bytes a letter, or in UTF-8. Letters it does not have are written out: '\u301c'. */
export function encoded(text: string, charset: string): Uint8Array<ArrayBuffer> {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const bytes = bytesIn(charset);
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? writtenOut(letter)));
}

/** The same as it was. */
export const decoded = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, charset: string): string =>
  new TextDecoder(charset)
    .decode(bytes)
    .replace(/\\u([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));

/** A letter beyond the first plane is two units. */
const writtenOut = (letter: string): number[] =>
  letter
    .split('')
    .flatMap((unit) => [...`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`])
    .map((sign) => sign.charCodeAt(0));

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each letter an encoding has, of several ways the first; worked out once. */
function bytesIn(charset: string): ReadonlyMap<string, readonly number[]> {
  const before = known.get(charset);
  if (before) return before;
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, readonly number[]>();
  const keep = (...code: number[]) => {
    const letter = decoder.decode(Uint8Array.from(code));
    if (letter !== '\ufffd' && [...letter].length === 1 && !bytes.has(letter)) bytes.set(letter, code);
  };
  for (let one = 0; one < 256; one += 1) keep(one);
  for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) keep(one, two);
  known.set(charset, bytes);
  return bytes;
}
