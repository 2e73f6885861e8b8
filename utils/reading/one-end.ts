import { readPrice } from '../text/money.ts';

/** A dash and nothing else, as it stands between the two ends of a range. */
const dash = /^\s*[-–—−~〜～]\s*$/;
/** So far up from an amount its line is looked for. */
const STEPS = 3;
/** Money is signed by no more letters; more are words about it. */
const SIGN_MAX = 3;

/** No longer text is the other end of a range, with its word. */
const END_MAX = 40;

/**
 * Whether an amount is drawn as one end of a range: a dash stands alone beside it, and behind that money or nothing; or a word of
 * ranges and the other end in one text: 'από <b>389 €</b> έως 402 €'.
 */
export function isOneEnd(element: Element): boolean {
  let end: Element = element;
  for (let n = 0; n < STEPS && end.parentElement && !next(end, 'previousSibling') && !next(end, 'nextSibling'); n++)
    end = end.parentElement;
  return (['previousSibling', 'nextSibling'] as const).some((way) => {
    const between = next(end, way);
    const beside = between?.textContent ?? '';
    if (between && beside.length < END_MAX && /\p{N}/u.test(beside)) {
      const own = end.textContent ?? '';
      const read = readPrice(way === 'nextSibling' ? `${own} ${beside}` : `${beside} ${own}`);
      if (read.kind === 'value' && read.value.max) return true;
    }
    if (!between || !dash.test(beside.slice(0, 10))) return false;
    const other = next(between, way)?.textContent?.slice(0, 60) ?? '';
    return other.replace(/\P{L}/gu, '').length <= SIGN_MAX;
  });
}

/** What stands beside a node and is not blank. */
function next(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let one = node[way];
  while (one && (one.nodeType === 8 || (one.textContent ?? '').slice(0, 200).trim() === '')) one = one[way];
  return one;
}
