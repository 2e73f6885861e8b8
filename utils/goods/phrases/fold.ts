/** Marks that Latin letters carry; sellers leave them out as often as not. */
const marks = /[\u0300-\u036f]/g;
const latin = /\p{Script=Latin}/u;
const ascii = /^[ -~]*$/;
/** Small letters that every form of Unicode leaves as they are. */
const settled = /^[ -@[-~à-öø-ÿа-яぁ-ゖァ-ヺー\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Lower case, one width, one apostrophe, no ё. The length may change; letters keep their marks. */
export const lower = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : settled.test(text)
      ? text
      : text.normalize('NFKC').toLowerCase().normalize('NFC').replace(/ё/g, 'е');

/** In lower case, each letter where it was: İ alone becomes two. */
export function small(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : low.replaceAll('i\u0307', 'i');
}

/** Letters of Arabic that are written in more ways than one, its vowel signs and lengthenings; the dot of Devanagari. */
const loose = /[\u0600-\u06ff\u0900-\u097f]/;
const asOne: readonly [RegExp, string][] = [
  [/[\u064b-\u0652\u0640\u093c]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/گ/g, 'ك'],
  [/\u0901/g, '\u0902'],
];

/** A lower-case word without the marks on Latin letters: 'thé' as 'the', 'größe' as 'grosse', 'أرز' as 'ارز'; Cyrillic й stays. */
export const bare = (word: string): string =>
  ascii.test(word) || !latin.test(word)
    ? loose.test(word)
      ? asOne.reduce((made, [letters, instead]) => made.replace(letters, instead), word)
      : word
    : word
        .normalize('NFD')
        .replace(marks, '')
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd')
        .replace(/œ/g, 'oe')
        .replace(/ı/g, 'i');
