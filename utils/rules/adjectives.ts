/** How words that say what goods are like end, by language, and how many letters they have at least: names end otherwise, or are shorter. */
const endings: Readonly<Record<string, readonly [least: number, ending: RegExp]>> = {
  en: [6, /(?:proof|able|ible|less|ful|weight|resistant|sided|sized|[^aeiou]ed)(?<!oled|united)$/],
  de: [8, /(?:lich|(?<![zwe])ig|bar|fest|dicht|frei|los|sicher|reich|schonend|dehnbar)(?:e[nrsm]?)?$/],
  nl: [7, /(?:dicht|vrij|loos|vast|zijdig|baar|bare|droog)e?$/],
  fr: [7, /(?:able|ible|euse|(?<!m)ante|isée?|ifiée?|tractile)s?$/],
  es: [8, /(?:ísim[oa]|[aeo]nte|[aei]ble|(?<=.{6})[ai]d[oa])s?$/],
  it: [8, /(?:issim[oaie]|[ai]bil[ei]|(?<=.{6})[ai]t[oaie])$/],
  pt: [8, /(?:íssim[oa]s?|[áaíi]vel|[áaíi]veis|ente|(?<=.{6})[ai]d[oa]s?)$/],
  pl: [7, /(?:[ae]lny|nny|czny|(?<=.{3})ow[ye]|[wzdłrl]an[ya]|[lżz]on[ya]|[^aeiouy]ny)$/],
  ru: [8, /(?:[еи]м|[еая]нн|[яаю]щ|стойк|вижн|альн|ичн)(?:[ыио]й|ая|ое|ее|ые|ие)$/],
};

/** Whether a word, in lower case, ends as what is said of goods does in one of some languages: 'wasserdicht', 'dwustronny', 'impermeável'. */
export function describesByEnding(word: string, languages: ReadonlySet<string>): boolean {
  for (const language of languages) {
    const [least, ending] = endings[language] ?? [];
    if (ending && word.length >= (least ?? 0) && ending.test(word)) return true;
  }
  return false;
}

/** English words that say what goods are like, and are in hardly anybody's name. */
const plain = new Set(
  'waterproof windproof breathable stretch stretchy thick thickened lightweight leakproof shockproof dustproof durable sturdy strong reinforced adjustable foldable folding portable reversible washable reusable removable rechargeable detachable extendable retractable comfortable capacity fabric material absorbent upgraded unbreakable flexible insulated padded oversized spacious silent'.split(
    ' ',
  ),
);
/** Words that say how much so, and of themselves may be a name's. */
const much = new Set(
  'super extra ultra very high large big heavy duty double sided side full quick anti non more new soft warm quality layer size design'.split(
    ' ',
  ),
);

/** Whether words, in lower case, only say what goods are like: 'super stretch', 'thick fabric'. */
export const onlyDescribes = (words: readonly string[]): boolean =>
  (words.some((word) => plain.has(word)) && words.every((word) => plain.has(word) || much.has(word))) ||
  (words.length > 1 && words.every((word) => much.has(word)));
