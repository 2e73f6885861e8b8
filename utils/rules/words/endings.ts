/**
 * Endings a word of the data may take where it is written with a trailing '~', by language: 'скидк~' is 'скидка', 'скидки',
 * 'скидкой'. A closed list for each language, so that 'акци~' is not 'акционер'. Languages that do not inflect have none.
 */
const lists: Readonly<Record<string, string>> = {
  en: 's es',
  de: 'e en er es em s n nen ens',
  fr: 's e es x',
  es: 'a o e s as os es',
  it: 'a o e i he hi',
  pt: 'a o e s as os es is',
  nl: 'e en s',
  sv: 'a t e n en et r ar or er na s arna erna orna aste ast are',
  pl: 'a e i o u y ą ę em ie om ów ach ami owi owie ych ego emu ej ym ymi iego iemu iej im imi ich iem iom iach iami iów ia io iu ią ię',
  ru: 'а я о е ё и ы у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ую юю ого его ому ему ым им ыми ими ых их ые ие ия ию ии ией ием иям иями иях ью',
  tr: 'i ı u ü e a in ın un ün de da den dan ler lar leri ları li lı lu lü',
};

const sets = new Map(
  Object.entries(lists).map(([language, endings]) => [language, new Set(['', ...endings.split(' ')])] as const),
);
const none: ReadonlySet<string> = new Set(['']);

/** The endings of a language, the empty one among them. */
export const endingsOf = (language: string): ReadonlySet<string> => sets.get(language.slice(0, 2)) ?? none;
