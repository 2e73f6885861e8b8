import { type Part, shownIn } from '../prices/shown-amounts.ts';
import type { MoneyHint } from '../values.ts';

const FOLLOWS = 4;

/**
 * The part between the picture and the heading below it, where small screens show what goods cost; undefined where it names no
 * money: then the price stands behind the heading.
 */
export function aboveOf(heading: Element, page: Document, hint: MoneyHint): Part | undefined {
  const [picture] = [...page.querySelectorAll('img')].filter((one) => !one.closest('nav,header,footer'));
  if (!picture || (picture.compareDocumentPosition(heading) & FOLLOWS) === 0) return undefined;
  const above = { heading: picture, box: page.body, buy: heading };
  return shownIn(above, hint)?.length === 0 ? undefined : above;
}
