import { matchesOf } from '../../text/matches.ts';
import type { Reading } from '../head/read.ts';
import type { Evidence } from '../head/weigh.ts';

// 'Curb chain 20 inch 24 g', 'Panzerkette', 喜平: jewels go by the names of chains and knots. What all sellers of them say is
// how fine the metal is.

/** Gold, silver and platinum in the languages we know. */
const metal =
  '(?:sterling|silver|gold|platinum|palladium|vermeil|silber|\\p{L}*gold|platin|argent|or (?:jaune|blanc|rose|massif)|plata|oro|platino|prata|ouro|argento|серебр\\p{L}*|золот\\p{L}*|платин\\p{L}*|srebr\\p{L}*|złot\\p{L}*|zilver|goud|guld|gümüş|altın|perak|emas|bạc|vàng|เงิน|ทอง|فضة|ذهب|चांदी|सोना|[银銀金]|足金|铂金?|シルバー|ゴールド|プラチナ|은|금|골드|실버)';
/** '925', '750/1000', '585er', '9ct', '14K', '18 carats', '585 пробы'. Coins and bars are of 999. */
const fineness =
  '(?:(?<![\\d.,])(?:333|375|417|585|750|800|835|916|925|950)(?:er|\\/1000|‰)?(?![\\d.,])|(?<![\\d.,])(?:8|9|10|14|18|2[0124])\\s?-?(?:k|kt|ct|karat|carats?|carati|quilates|kilates|карат\\p{L}*|金|케이)(?![\\p{L}\\d])|(?<![\\p{L}\\d])k(?:10|14|18|2[24])(?!\\d))';
/** So many characters may stand between the two: '9ct Yellow Gold', 'серебро 925', 'oro giallo 750'. */
const near = '[^,;|()]{0,14}';
const pattern = new RegExp(
  `${fineness}${near}?(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${metal}|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${metal}${near}?${fineness}|(?<![\\p{L}\\d])k(?:10|14|18|2[24])(?![\\p{Script=Latin}\\d])`,
  'giu',
);
/** What is only covered with it. */
const covered =
  /plated|filled|vergoldet|versilbert|plaqu[ée]|doré|chapad|bañad|banhad|folhead|placcat|позолоч|посеребр|镀|包金|メッキ|도금|pozłac/iu;

/** The fineness of precious metal a title states, with its words; of a plating none. */
export const finenessIn = (title: string): string | undefined => (figure.test(title) ? finest(title) : undefined);
/** Most titles hold no such figure, and are not looked through. */
const figure = /(?<!\d)(?:333|375|417|585|750|8[03]\d|916|9[25]\d|\d{1,2}\s?-?(?:k|c|к|金|케|q)|k\d\d)/i;
const finest = (title: string): string | undefined =>
  matchesOf(title, pattern).find(({ 0: words, index }) => {
    const before = title
      .slice(Math.max(0, index - BESIDE), index)
      .split(parts)
      .at(-1);
    const after = title.slice(index + words.length, index + words.length + BESIDE).split(parts)[0];
    return !covered.test(`${before} ${words} ${after}`);
  })?.[0];
const BESIDE = 14;
const parts = /[,;|()（），、]/u;

/** A jewel nobody named, by the fineness of its metal. */
export function preciousIn({ text: { original } }: Reading): Evidence | undefined {
  const words = finenessIn(original);
  return words === undefined ? undefined : { id: 'jewellery', because: [words.trim()], sure: true };
}

/** Grams from which the Hallmarking Act 1973 (Sch. 1, Part II) asks for a mark. */
const marked = [
  [0.5, /platin|铂|プラチナ|플래티넘|백금/iu],
  [1, /gold|palladium|(?<!\p{L})(?:or|oro|ouro)(?!\p{L})|золот|金|ゴールド|골드|\d\s?-?(?:k|ct)(?!\p{L})/iu],
  [7.78, /silver|silber|argent|plata|prata|серебр|srebr|银|銀|シルバー|실버|은(?!\p{L})|(?<!\d)925(?!\d)/iu],
] as const;
const grams = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s?(?:g|gr|gm|grams?|grammes?|г|гр|克|グラム|그램)(?![\p{L}\p{N}])/giu;

/** The heaviest weight a title states, where it is less than what the finest metal it names is marked from; in its words. */
export function unmarkedIn(title: string): string | undefined {
  const least = marked.find(([, metal]) => metal.test(title))?.[0];
  const weighed = matchesOf(title, grams).map(({ 0: words, 1: figure = '' }) => ({
    words,
    weight: Number(figure.replace(',', '.')),
  }));
  const [heaviest] = weighed.sort((a, b) => b.weight - a.weight);
  return least !== undefined && heaviest && heaviest.weight < least ? heaviest.words : undefined;
}
