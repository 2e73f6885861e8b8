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
  const kept = order.filter(({ span: [start, end], list }) => {
    const before = taken.get(start);
    const same = before?.end === end && list !== 'names' && before.list !== 'names';
    const [first = 0, last = 0] = [marks[start], marks[end - 1]];
    // 'Ideal gift for Mother's Day' praises and offers.
    const praised =
      list === 'subjective' &&
      (before?.list === 'promotional' || (!first && last === OFFERED)) &&
      /\p{L}\s\p{L}/u.test(text.slice(start, end));
    if (!same && !praised && !isBeside(list, first, last) && (first || last)) return false;
    marks.fill(takenBy(list), start, end);
    if (!praised) taken.set(start, { end, list });
    return true;
  });
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

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
