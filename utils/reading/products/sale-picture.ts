import { openGraphOf } from '../data/open-graph.ts';
import type { Found } from '../facts.ts';
import { addressOf } from '../values.ts';
import { isPictureOfPage, namedPicture, placedPicture } from './drawn-picture.ts';
import { imageIn } from './goods-state.ts';
import type { Sale } from './sale.ts';

/** Pictures that a shop gives whoever speaks of it, whatever the page. */
const ofShop =
  /(?:^|[^a-z])(?:share|sharing|social|default|og-?image|open-?graph|fallback|no-?image|facebook|twitter)(?![a-z])/i;

/**
 * The picture of a page's one thing: that of its tags, unless its address says it is the shop's own; else the first that bears
 * the name of the goods, the one their data names, or one that stands where shops show what they sell.
 */
export function pictureOf(sale: Sale, page: Document): Found<string> | undefined {
  const tag = addressOf(openGraphOf(page).images[0], page);
  const isOwn = tag && !isPictureOfPage(tag) && !ofShop.test(new URL(tag).pathname.split('/').pop() ?? '');
  if (tag && isOwn) return { value: tag, from: 'open-graph' };
  const known = imageIn(sale.state, page);
  return (
    namedPicture(sale.title?.value, page) ??
    (known && !isPictureOfPage(known) ? { value: known, from: 'state' } : undefined) ??
    placedPicture(sale.heading, page)
  );
}
