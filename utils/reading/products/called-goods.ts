import { namesOf } from '../former-price.ts';
import { sentGoods } from '../sent-goods.ts';
import { isGoodsName } from './called-heading.ts';

/**
 * Whether a heading is marked up or called, by its own names or those of the box that holds it alone, as the name of goods; or the page
 * sends one number of goods into a basket. What a page calls so is for sale, whether or not it says at what price.
 */
export function isCalledGoods(heading: Element, page: Document): boolean {
  const { parentElement: box } = heading;
  const own = [heading, ...[...heading.children].slice(0, 4), ...(box?.childElementCount === 1 ? [box] : [])];
  return (
    own.some((one) => one.getAttribute('itemprop') === 'name' || isGoodsName(namesOf(one))) ||
    new Set(sentGoods(page)).size === 1
  );
}
