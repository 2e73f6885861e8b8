import { squeeze } from '../../text/normal.ts';
import { piecesOf } from '../../text/value-words.ts';

/** A word that says no more than 'from' is no longer. */
const WORD_MAX = 24;

/** Whether a word that stands by itself beside an amount, or beside a box around it in its card, makes it the least of several: '<i>from</i> <b>€12</b>'. */
export function isFromBeside(amount: Element, card: Element): boolean {
  for (let up: Element | null = amount; up && up !== card; up = up.parentElement)
    if ([next(up, 'previousSibling'), next(up, 'nextSibling')].some(saysFrom)) return true;
  return false;
}

const saysFrom = (text: string): boolean =>
  text !== '' &&
  text.length <= WORD_MAX &&
  !/\d/.test(text) &&
  (piecesOf(text)?.from === true || /^(?:már|-?t[óő]l)$/i.test(text));

/** What stands beside a node and is not blank. */
function next(node: Node, way: 'previousSibling' | 'nextSibling'): string {
  let one = node[way];
  while (one && (one.nodeType === 8 || (one.textContent ?? '').trim() === '')) one = one[way];
  return one ? squeeze(one.textContent ?? '', 60) : '';
}
