/** Marks that Latin letters carry; sellers leave them out as often as not. */
const marks = /[\u0300-\u036f]/g;
const latin = /\p{Script=Latin}/u;
const ascii = /^[ -~]*$/;

/** Lower case, one width, one apostrophe, no ё. The length may change; letters keep their marks. */
export const lower = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().normalize('NFC').replace(/ё/g, 'е');

/** A lower-case word without the marks on Latin letters: 'thé' as 'the', 'größe' as 'grosse'; Cyrillic й stays. */
export const bare = (word: string): string =>
  ascii.test(word) || !latin.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(marks, '')
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd')
        .replace(/œ/g, 'oe')
        .replace(/ı/g, 'i');
