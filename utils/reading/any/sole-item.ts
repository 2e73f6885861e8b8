import { holdsCode, isGoodsTag, offersOf, type PageData } from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import { headsOf } from '../products/heads.ts';
import { amountIn } from '../values.ts';

/** A code of fewer signs than these may stand in an address by chance. */
const CODE_MIN = 6;

/**
 * The one product in the data of a page that nothing heads, and that bears another name than its title, or none: the page is about it
 * where its address holds one of its codes, or its tags say that it is of one thing on sale, which costs the same.
 */
export function soleItem(page: Document, url: URL, data: PageData): Item | undefined {
  const [only, ...others] = headsOf(page).length > 0 ? [] : data.items;
  return only && others.length === 0 && (isAddressed(only, url) || isPricedAsTagged(only, data)) ? only : undefined;
}

const isAddressed = ({ ids }: Item, { pathname }: URL): boolean =>
  Object.values(ids).some((code) => code.length >= CODE_MIN && /\d/.test(code) && holdsCode(pathname, code));

function isPricedAsTagged(item: Item, data: PageData): boolean {
  const [price, currency] = ['amount', 'currency'].map((what) => data.og.get(`product:price:${what}`));
  const [offer, ...more] = offersOf(item);
  return (
    isGoodsTag(data) &&
    offer !== undefined &&
    more.length === 0 &&
    price !== undefined &&
    offer.currency === currency &&
    Number(amountIn(offer.price, currency)) === Number(amountIn(price, currency))
  );
}
