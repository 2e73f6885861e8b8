// How a whole value denies what its attribute is of: 'no tiene Wi-Fi ni Bluetooth', 'keines', 'does not have one', 蓝牙没有.

const negation = new RegExp(
  [
    "(?<![\\p{L}\\p{M}])(?:no|not|non|none|never|neither|without|lacks?|\\p{L}+n['’]t|nicht|kein\\p{L}*|ohne|weder|pas|sans|aucune?s?|ni(?![\\s-]?(?:mh|cd|zn|metall?))|sin|ningun\\p{L}*|ningún|senza|nessun\\p{L}*|né|privo|não|nao|sem|nenhum\\p{L}*|nem|не|нет|без|ни|отсутств\\p{L}+|nie|bez|brak|żadn\\p{L}+|ani|geen|niet|zonder|inte|ej|ingen|inget|inga|utan|saknar|yok\\p{L}*|değil|tidak|tanpa|bukan|không|لا|بدون|غير|ليس|नहीं|बिना)(?![\\p{L}\\p{M}])",
    'ไม่',
    '不(?!同|断)|无(?!线)|無(?!線)|没|沒|非(?!接触)|未|なし|ない|ません|없|미지원|미탑재|미포함|불가',
  ].join('|'),
  'iu',
);
/** Where what is denied is only a wire, a limit, or that there is nothing else. */
const otherwise =
  /(?<!\p{L})(?:no (?:\p{L}+ )?(?:wires?|cables?|cords?)|without (?:wires?|cables?|cords?)|(?:ohne|keine?) (?:kabel|schnur)|sans fils?|sin (?:cables?|hilos)|senza (?:fil[io]|cav[io])|sem (?:fios?|cabos?)|без проводов|bez (?:kabla|kabli|przewod\p{L}+)|zonder (?:draad|snoer|kabel)|utan (?:sladd|kabel)|tanpa kabel|không dây|not (?:only|just|less|more)|nicht nur|non solo|no s[oó]lo|não (?:só|apenas)|не (?:только|менее|более)|nie (?:tylko|mniej))(?!\p{L})|[无無]需?布?[线線](?!电)|不仅|ケーブル不要/giu;
const clauses = /[;:，；。（(–—]\s?|[.,](?!\d)\s?|\s-\s|(?<!\p{L})(?:but|aber|mais|pero|mas|но|ale)(?!\p{L})/u;

const partsOf = (value: string) =>
  value
    .replace(otherwise, ' wireless ')
    .split(clauses)
    .filter(Boolean)
    .map((part) => ({ part, isDenied: negation.test(part) }));

/** Whether a value only denies, and no clause of it names plainly what `words` are: 'has none', 'no tiene Wi-Fi'. */
export function isSaidAbsent(value: string, words: RegExp): boolean {
  const parts = partsOf(value);
  return parts.some(({ isDenied }) => isDenied) && !parts.some(({ part, isDenied }) => !isDenied && words.test(part));
}

/** The same where what is denied may be something else of it, as of batteries that they can be removed: it must be named. */
export const isNamedAbsent = (value: string, words: RegExp): boolean =>
  isSaidAbsent(value, words) && partsOf(value).some(({ part, isDenied }) => isDenied && words.test(part));
