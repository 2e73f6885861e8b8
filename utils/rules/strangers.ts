import { matchesOf } from '../text/matches.ts';
import { segmentsOf } from '../text/segments.ts';
import { kinOf, ordinaryIn } from './families.ts';
import type { Borrowing } from './lexicon.ts';
import { lengthOfSmall } from './small-words.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';

type Span = [start: number, end: number];

/** In a title of another script a name in Latin letters stands out: 'сковорода как Tefal'. */
const standsOut =
  /(?<!\p{L})(?:как(?: у)?|типа|аналоги?|по типу|в стиле|похож\p{L}* на|замена)\s+(?=(\p{Lu}[\p{Script=Latin}-]{2,}))|(?:เหมือน|คล้าย|ก๊อป|เลียนแบบ|媲美|类似|類似|高仿|仿|山寨)\s?(?=(\p{Lu}[\p{Script=Latin}-]{2,}))/gu;

/** The same where the word stands behind the name: 'Taç benzeri kalite'. What opens a title has a capital anyway. */
const behind = /(?<=\S\s)(\p{Lu}\p{L}{2,})\s(?:benzeri|muadili|ayarında|kalitesinde)(?!\p{L})/gu;

/** Something worn or carried 'under' a name is made to look like it; a case 'under' a telephone fits it. */
const under = /(?<!\p{L})под\s+(?=(\p{Lu}[\p{Script=Latin}-]+))/gu;
const dressing = new Set(['worn', 'jewellery', 'beauty']);
const carried = /(?<!\p{L})(?:сум(?:к|оч)|рюкзак|клатч|кошел|портмоне|косметич|ремен|ремн|очк|чемодан)/u;

/** What borrows an unknown name where nothing has capitals; no shop, person or style of any kind. */
const same = /([\p{Script=Han}]{3,6})(?<![店館馆家款風风員员師师生人女男星級级班校院])(?=同款|平替)/gu;

/** Stretches that borrow the name of somebody no list knows; of those a list knows too, only where a word borrows here that it does not know. */
export function strangersIn(read: TitleText): Span[] {
  const { text, languages, found } = read;
  const led = [
    ...found.borrowing.flatMap(({ list, span }) => leads(text, list, span)),
    ...(languages.has('ru') || languages.has('th') || languages.has('zh') ? leadsOf(text, standsOut) : []),
    ...(languages.has('ru') && wears(read) ? leadsOf(text, under) : []),
  ];
  const followed = (languages.has('tr') ? matchesOf(text, behind) : []).map(
    (match): Span => [match.index, match.index + match[0].length],
  );
  const named = [
    ...led.flatMap((lead): Span[] => {
      const end = endOfName(read, lead);
      return end === undefined ? [] : [[lead[0], end]];
    }),
    // A capital among small letters is a name's, whatever the word means.
    ...followed.filter((span) => !overlapsAny(read.brand, span)),
  ];
  return languages.has('zh') ? named.concat(unspaced(read)) : named;
}

/** Where a word that borrows begins, and where the name behind it does. */
type Lead = [start: number, name: number];

function leads(text: string, list: Borrowing, [start, end]: readonly [number, number]): Lead[] {
  const borrows =
    // 'Il meglio di Lucio Battisti': with an article the best is a thing, and compares nothing.
    (list === 'compares' && !article.test(text.slice(0, start))) ||
    ((list === 'likens' || (list === 'akin' && !faint.test(text.slice(start, end)))) &&
      /^\p{Ll}/u.test(text.slice(start))) ||
    // 'Garden hose, like Hozelock'; 'shaped like' a thing has no comma before it.
    (list === 'before' && /^like$/i.test(text.slice(start, end)) && /[,;(]\s?$/.test(text.slice(0, start)));
  const behind = text.slice(end, end + 40);
  const gap = list === 'akin' ? lengthOfSmall(behind) : (/^\s+/.exec(behind)?.[0].length ?? 0);
  return borrows && gap > 0 ? [[start, end + gap]] : [];
}

/** What likens to any thing or person, and borrows only where the name is known: 'estilo Luis XV', 'ricorda la Luna'. */
const faint =
  /^(?:estilo|style|stil|onda|herman|irm|anh em|ricord|recuerd|lembra|rappel|évoqu|erinner|напомин|gemel|gême|jum|cara|pegada|esprit|façon|manière|rodem|jak z|similar|simil|почти|словно|будто|parece|sembra)/i;

const article = /(?<!\p{L})(?:il|lo|el|le|o|der|die|das|the|het)\s$/iu;

const leadsOf = (text: string, pattern: RegExp): Lead[] =>
  matchesOf(text, pattern).map(({ 0: lead, index }) => [index, index + lead.length]);

/** Where the name ends that a word borrows; undefined where it is none, or the listing's own, or a part of another. */
function endOfName({ text, languages, brand, phrases, found }: TitleText, [lead, start]: Lead): number | undefined {
  const famous = found.borrowing.find((one) => one.list === 'famous' && one.span[0] === start);
  const end = famous?.span[1] ?? start + (/^\p{L}[\p{L}-]*/u.exec(text.slice(start))?.[0].length ?? 0);
  if (overlapsAny(brand, [start, end])) return undefined;
  if (phrases.some((one) => one.list === 'names' && one.span[0] <= lead && start < one.span[1])) return undefined;
  if (famous) return end;
  const word = text.slice(start, end);
  if (!/^\p{Lu}\S\S/u.test(word)) return undefined;
  // 'Anello' is an Italian ring, and in a Thai title a name.
  const everyday = [...ordinaryIn(word.toLowerCase())].some((one) => one === 'en' || languages.has(one));
  return everyday ? undefined : end;
}

const wears = ({ lower, pieces }: TitleText): boolean =>
  lower.includes('под ') &&
  (carried.test(lower) || pieces.some((piece) => kinOf(piece.text).some(({ family }) => dressing.has(family))));

/** '迪卡儂同款': characters that make no word of the dictionary's are a name by its sound. */
function unspaced({ text }: TitleText): Span[] {
  const found = matchesOf(text, same);
  const segments = found.length > 0 ? segmentsOf(text) : [];
  return found.flatMap((match): Span[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = segments.filter((one) => one.start < end && start < one.end);
    const sounds = inside.length === match[0].length && !/[\p{Script=Han}]$/u.test(text.slice(0, start));
    return sounds ? [[start, end + 2]] : [];
  });
}
