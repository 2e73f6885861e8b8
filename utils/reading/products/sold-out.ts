import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { namesOf } from '../former-price.ts';
import { follows, isOfOtherGoods, turns } from '../prices/shown-amounts.ts';

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 400;
const TEXT_LIMIT = 40;

/** What is called a price, and is of no other. */
const price = /(?:^|[^a-z])price(?:-?(?:box|wrapper|container|area))?(?![a-z-])/;

/** Whether a page says behind its heading that its one thing is sold out, or keeps a place for its price and has none. */
export function isSoldOut(page: Document, heading: Element): boolean {
  let looked = 0;
  for (const element of page.body.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT || (turns(element) && /^(?:aside|footer)$/.test(element.localName))) return false;
    const text = element.textContent ?? '';
    const isSaid =
      text.length <= TEXT_LIMIT && /\p{L}/u.test(text) && dictionary.soldOut(squeeze(text, TEXT_LIMIT)) === true;
    const isEmpty = text.trim() === '' && price.test(namesOf(element)) && element.localName !== 'input';
    if ((isSaid || isEmpty) && !isOfOtherGoods(element, heading)) return true;
  }
  return false;
}
