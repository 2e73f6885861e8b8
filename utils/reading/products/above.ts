import type { MoneyHint } from '../money-hint.ts';
import { isBoxedWithOthers, isNamedForOthers } from '../others.ts';
import { type Part, shownIn } from '../prices/shown-amounts.ts';

const FOLLOWS = 4;
/** What leads to another page, and not to a picture or within this one. */
const leads =
  'a[href]:not([href^="#"]):not([href^="javascript:"]):not([href*=".jpg"]):not([href*=".webp"]):not([href*=".png"])';

/**
 * The part between the picture and the heading below it, where small screens show what goods cost; undefined where it names no
 * money: then the price stands behind the heading. What stands there in a card of other goods is none of it.
 */
export function aboveOf(heading: Element, page: Document, hint: MoneyHint): Part | undefined {
  const [picture] = [...page.querySelectorAll('img')].filter(
    (one) => !one.closest(`nav,header,footer,aside,dialog,[role="dialog"],${leads}`) && !isNamedForOthers(one),
  );
  if (!picture || (picture.compareDocumentPosition(heading) & FOLLOWS) === 0) return undefined;
  const above = { heading: picture, box: page.body, buy: heading };
  const shown = shownIn(above, hint) ?? [];
  return shown.length === 0 || shown.some(({ element }) => isBoxedWithOthers(element, heading)) ? undefined : above;
}
