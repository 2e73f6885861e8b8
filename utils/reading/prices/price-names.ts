import { squeeze } from '../../text/normal.ts';
import { namesSale, namesUsual } from '../other-prices.ts';

// Two prices with their names in words before them: the usual one, and the one that holds.

const NAME_LIMIT = 40;
/** So far up from an amount its name is looked for. */
const STEPS = 4;

const beside = (node: Node, way: 'previousSibling' | 'nextSibling'): Node | null => {
  let next = node[way];
  while (next && saysNothing(next)) next = next[way];
  return next;
};
/** Whether nothing stands in a node but the sign of the money that follows it. */
const saysNothing = ({ textContent }: Node): boolean => /^\p{Sc}?$/u.test((textContent ?? '').trim());
const saidBy = (node: Node | null): string => squeeze((node?.textContent ?? '').slice(0, 200), NAME_LIMIT + 1);

const isPriceName = (text: string): boolean => namesUsual(text) || namesSale(text);

/** The words right before an element, or before the box that it begins; none where names stand behind their amounts. */
function wordsBefore(element: Element): string {
  for (let up: Element | null = element, n = 0; up && n < STEPS; up = up.parentElement, n++) {
    const before = beside(up, 'previousSibling');
    if (!before) continue;
    // A term stands before what it tells of.
    const isTerm = /^(?:DT|TH|LABEL)$/.test(before.nodeName);
    const isBehind =
      !isTerm && /\d/.test(saidBy(beside(before, 'previousSibling'))) && isPriceName(saidBy(beside(up, 'nextSibling')));
    return isBehind ? '' : saidBy(before);
  }
  return '';
}

/** Whether words before an element say that it is the price that holds beside a usual one. */
export const isHeadedAsSale = (element: Element): boolean => namesSale(wordsBefore(element));

/** Whether they say that it is the usual one. */
export const isHeadedAsUsual = (element: Element): boolean => namesUsual(wordsBefore(element));
