import { letter, traitsBefore } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { segmentsOf } from '../text/segments.ts';
import { kinOf, ordinaryIn } from './families.ts';
import type { TitleText } from './title-text.ts';

type Span = [start: number, end: number];

/** In a title of another script a name in Latin letters stands out: 'сковорода как Tefal'. */
const standsOut =
  /(?<!\p{L})(?:как(?: у)?|типа|аналоги?|по типу|в стиле|похож\p{L}* на|замена)\s+(?=(\p{Lu}[\p{Script=Latin}-]{2,}))|(?:เหมือน|คล้าย|ก๊อป|เลียนแบบ|媲美|类似|類似|高仿|仿|山寨)\s?(?=(\p{Lu}[\p{Script=Latin}-]{2,}))/gu;

/** What compares with somebody: a name after it is borrowed, 'better than Hozelock'. In lower case; what must stand before is looked for last, for it takes longest. */
const compares =
  /(?:like(?<=[,;(]\s?like)|(?:better|cheaper|stronger|faster|softer|quieter|lighter) than|comparable to|dupe (?:for|of)|modell?ed (?:on|after)|nach (?:dem )?vorbild von|sur le modèle de|wzorowan\p{L}+ na|по образцу|(?:besser|billiger|günstiger|stärker|leiser|leichter) als|vergleichbar mit|(?:mieux|meilleure?s?|moins chère?s?|plus puissante?s?) que|(?:mejor(?:es)?|más (?:barat[oa]s?|potentes?)) que|(?:meglio(?<!il meglio)|miglior[ei]|più (?:economic[oa]|economici|economiche|potent[ei])) d(?:i|ei|elle)|(?:melhor(?:es)?|mais barat[oa]s?) (?:do )?que|(?:lepsz\p{L}+|tańsz\p{L}+|mocniejsz\p{L}+) (?:niż|od)|(?:лучше|дешевле|мощнее|не хуже)(?: чем)?|(?:beter|goedkoper|sterker) dan|lebih \p{L}+ dari(?:pada)?|(?:tốt|rẻ|bền|mạnh) hơn)\s+(?=(\p{L}{3,}))/gu;

/** What says that one thing resembles another: behind it, in small letters, a capital begins a name, 'mirip Eiger', 'jak od Zary'. */
const resembles =
  /(?:similar to|alternative to|same (?:quality )?as|just like|ähnlich wie|alternative zu|comme(?: chez)?|similaires? (?:à|aux?)|(?:similar(?:es)?|parecid[oa]s?|iguala?s?) a|s[ií]mile?|uguale a|simil[ei] a|similar ao?|igual ao?|parecid[oa]s? com|jak(?: od| u)?|podobn\p{L} do|odpowiednik|zamiennik|lijkt op|net als|zoals|mirip|seperti|kayak|setara|serupa|sekelas|giống(?: như)?|tương tự|không thua)\s(?:dengan\s)?(?=(\p{Lu}\p{L}{2,}))/gu;

/** The same where the word stands behind the name: 'Taç benzeri kalite'. What opens a title has a capital anyway. */
const resembled = /(?<=\S\s)(\p{Lu}\p{L}{2,})\s(?:benzeri|muadili|ayarında|kalitesinde)(?!\p{L})/gu;

/** Something worn or carried 'under' a name is made to look like it; a case 'under' a telephone fits it. */
const under = /(?<!\p{L})под\s+(?=(\p{Lu}[\p{Script=Latin}-]+))/gu;
const dressing = new Set(['worn', 'jewellery', 'beauty']);
const carried = /(?<!\p{L})(?:сум(?:к|оч)|рюкзак|клатч|кошел|портмоне|косметич|ремен|ремн|очк|чемодан)/u;

/** What borrows an unknown name where nothing has capitals; no shop, person or style of any kind. */
const same = /([\p{Script=Han}]{3,6})(?<![店館馆家款風风員员師师生人女男星級级班校院])(?=同款|平替|风格|風格)/gu;

/** Stretches that borrow the name of somebody no list knows; of those a list knows too, only where a word borrows here that it does not know. */
export function strangersIn(read: TitleText): Span[] {
  const { text, lower, languages, found } = read;
  const spaced = languages.has('ru') || languages.has('th') || languages.has('zh');
  // All that likens is also among the words that borrow a name the lists know, which are looked up anyway.
  const borrows = (list: 'before' | 'after') => found.borrowing.some((one) => one.list === list);
  const led = [
    ...(spaced ? matchesOf(text, standsOut) : []),
    ...(borrows('before') ? [...matchesOf(lower, compares), ...matchesOf(text, resembles)] : []).filter(
      ({ index }) => !(traitsBefore(text, index) & letter),
    ),
    ...(languages.has('ru') && wears(read) ? matchesOf(text, under) : []),
  ].map((match): [Span, number] => {
    const start = match.index + match[0].length;
    return [[match.index, start + (match[1] ?? match[2] ?? '').length], start];
  });
  const followed = (borrows('after') ? matchesOf(text, resembled) : []).map((match): [Span, number] => [
    [match.index, match.index + match[0].length],
    match.index,
  ]);
  const named = [
    ...led.filter(([span, start]) => isName(read, span, start)),
    // A capital among small letters is a name's, whatever the word means.
    ...followed.filter(([[, end], start]) => !read.brand.some(([from, to]) => from < end && start < to)),
  ].map(([span]) => span);
  return languages.has('zh') && same.test(text) ? named.concat(unspaced(read)) : named;
}

/** Whether a word behind or before what borrows is a name, and neither the listing's own nor a part of another. */
function isName({ text, languages, brand, phrases, found }: TitleText, span: Span, start: number): boolean {
  if (brand.some(([from, to]) => from <= start && start < to)) return false;
  if (phrases.some((one) => one.list === 'names' && one.span[0] <= span[0] && start < one.span[1])) return false;
  if (found.borrowing.some((one) => one.list === 'famous' && one.span[0] === start)) return true;
  const word = /^[\p{L}-]+/u.exec(text.slice(start))?.[0] ?? '';
  if (!/^\p{Lu}/u.test(word)) return false;
  // 'Anello' is an Italian ring, and in a Thai title a name.
  return ![...ordinaryIn(word.toLowerCase())].some((one) => one === 'en' || languages.has(one));
}

const wears = ({ lower, pieces }: TitleText): boolean =>
  lower.includes('под ') &&
  (carried.test(lower) || pieces.some((piece) => kinOf(piece.text).some(({ family }) => dressing.has(family))));

/** '迪卡儂同款': characters that make no word of the dictionary's are a name by its sound. */
function unspaced({ text }: TitleText): Span[] {
  const segments = segmentsOf(text);
  return matchesOf(text, same).flatMap((match): Span[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = segments.filter((one) => one.start < end && start < one.end);
    const sounds = inside.length === match[0].length && !/[\p{Script=Han}]$/u.test(text.slice(0, start));
    return sounds ? [[start, end + 2]] : [];
  });
}
