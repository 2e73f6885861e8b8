import { isFunctionWord } from './function-words.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';

/** What of a title a phrase has taken: an offer, praise, a condition, or anything else. */
const TAKEN = 1;
const OFFERED = 2;
const PRAISED = 3;
const CONDITION = 4;
const marksOf: Partial<Record<List, number>> = { promotional: OFFERED, subjective: PRAISED, condition: CONDITION };
const takenBy = (list: List): number => marksOf[list] ?? TAKEN;

/** Of phrases that overlap, the longest; of two as long, a name. */
export function longest(found: Match<List>[], text: string): Match<List>[] {
  const order = found.sort(
    (a, b) =>
      b.span[1] - b.span[0] - (a.span[1] - a.span[0]) ||
      Number(b.list === 'names') - Number(a.list === 'names') ||
      a.span[0] - b.span[0],
  );
  if (order.length < 2) return order;
  // The same words may be in several lists ('ready stock'): each of them is said.
  const taken = new Map<number, { end: number; list: List }>();
  const marks = new Uint8Array(text.length);
  const kept: Match<List>[] = [];
  for (const one of order) {
    const [start, end] = one.span;
    const { list } = one;
    const joined =
      list === 'promotional' ? kept.find((other) => other.list === list && crosses(other, one, text)) : undefined;
    // 'perfect gift for' and 'gift for her' are one offer.
    if (joined) {
      join(kept, joined, one.span);
      marks.fill(OFFERED, ...joined.span);
      taken.set(joined.span[0], { end: joined.span[1], list });
      continue;
    }
    const before = taken.get(start);
    const same = before?.end === end && list !== 'names' && before.list !== 'names';
    const [first = 0, last = 0] = [marks[start], marks[end - 1]];
    // 'Ideal gift for Mother's Day' praises and offers.
    const praised =
      list === 'subjective' &&
      (before?.list === 'promotional' || (!first && last === OFFERED)) &&
      /\p{L}\s\p{L}/u.test(text.slice(start, end));
    if (!same && !praised && !isBeside(list, first, last) && (first || last)) continue;
    marks.fill(takenBy(list), start, end);
    if (!praised) taken.set(start, { end, list });
    kept.push({ ...one });
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

/** An offer goes on as far as that, and as far as the offers which it reaches by that: 'envío gratis' + 'gratis sin' + 'sin intereses'. */
function join(kept: Match<List>[], joined: Match<List>, [start, end]: Match<List>['span']): void {
  joined.span = [Math.min(joined.span[0], start), Math.max(joined.span[1], end)];
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const other = kept[at] as Match<List>;
    if (other === joined || other.list !== joined.list) continue;
    if (other.span[1] <= joined.span[0] || joined.span[1] <= other.span[0]) continue;
    joined.span = [Math.min(joined.span[0], other.span[0]), Math.max(joined.span[1], other.span[1])];
    kept.splice(at, 1);
  }
}

/** Whether two phrases share a word and neither holds the other; 'gratis para' says no more than 'gratis'. */
const crosses = (one: Match<List>, other: Match<List>, text: string): boolean => {
  const [first, second] = one.span[0] < other.span[0] ? [one.span, other.span] : [other.span, one.span];
  if (!(first[0] < second[0] && second[0] < first[1] && first[1] < second[1])) return false;
  const last = /\p{L}+$/u.exec(text.slice(...second))?.[0] ?? '';
  return whom.test(last) || !isFunctionWord(last.toLowerCase());
};
const whom = /^(?:her|him|them|you|us|me|sie|ihn|ihr|elle|lui|ella|él|lei|ela|ele|niej|niego|haar|hem|нее|неё|него)$/iu;

/**
 * What is said beside what has taken an end of it: of 'the very best price' the price is an offer, 'free gift, new' has a condition
 * among what is for free, and '全新正品' claims to be genuine too.
 */
function isBeside(list: List, first: number, last: number): boolean {
  switch (list) {
    case 'promotional':
      return (first === PRAISED && last === 0) || (first === 0 && last === PRAISED);
    case 'condition':
    case 'stock':
      return first === OFFERED && last === OFFERED;
    case 'genuineness':
    case 'restricted':
      return first === CONDITION && last === CONDITION;
    default:
      return false;
  }
}
