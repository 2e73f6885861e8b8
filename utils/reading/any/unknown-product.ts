import type { SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext } from '../../marketplaces/marketplace.ts';
import { dataOf, offersOf } from '../data/item.ts';
import { put } from '../facts.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { shownIn } from '../prices/shown-amounts.ts';
import { brandInTerms } from '../products/brand-in-terms.ts';
import { headingElement } from '../products/heading.ts';
import { saleOf } from '../products/sale.ts';
import { putRatingBeside } from '../products/sale-rating.ts';
import { amountIn } from '../values.ts';
import { productReader } from './any-product.ts';
import { brandLedTo } from './brand-led-to.ts';
import { chosenPrice } from './chosen-price.ts';
import { codeBehindName, codeInFolder } from './coded-folder.ts';
import { leadingNumber } from './leading-number.ts';
import { putMarkBeside } from './mark-beside.ts';
import { putMarkOfReviews } from './mark-of-reviews.ts';
import { putMarkedAtHead } from './marked-at-head.ts';
import { headInOwnHeader } from './own-header.ts';
import { pictureByCode } from './picture-by-code.ts';
import { soleItem } from './sole-item.ts';
import { besideStruck } from './struck-pair.ts';
import { unsignedPrice } from './unsigned-price.ts';

const bySoleItem = productReader(soleItem);

/**
 * The product page of a shop of which nothing is known, by its structured data and, for what that leaves out, by what stands beside:
 * shops that are drawn by a program we know do not carry it.
 */
export const unknownProduct: PageReader = {
  ...bySoleItem,
  read(page, context) {
    const reading = bySoleItem.read(page, context);
    if ('listings' in reading) for (const seen of reading.listings) complete(seen, page, context);
    return reading;
  },
};

function complete(seen: SeenListing, page: Document, { url }: ReadContext): void {
  if (seen.id === null) {
    const code = leadingNumber(page, url) ?? codeInFolder(url, seen.title) ?? codeBehindName(url, seen.title);
    if (code) {
      seen.id = code.value;
      seen.sources.id = code.from;
    }
  }
  const own = headingElement(page, [seen.title]);
  const heading = own ?? headInOwnHeader(page, seen.title);
  if (!heading) return;
  if (!own && seen.rating === undefined) putRatingBeside(seen, { heading, box: page.body }, page, 'badges');
  if (seen.price === undefined) putChosen(seen, heading, page, url);
  if (seen.price === undefined) putBesideStruck(seen, heading, page, url);
  if (seen.price === undefined) putUnsigned(seen, page, url);
  if (seen.image === undefined) put(seen, 'image', pictureByCode(seen.id, heading, page));
  // Tags alone could tell of no mark: one behind the price need not be whoever sells'.
  if (dataOf(page).items.length === 0) putRatingBeside(seen, { heading, box: page.body }, page);
  putMarkBeside(seen, heading, page);
  putMarkOfReviews(seen, heading, page);
  putMarkedAtHead(seen, heading, page);
  if (seen.brand === undefined) put(seen, 'brand', brandInTerms(page, heading) ?? brandLedTo(heading));
}

/** The data of a page, its tags too, may name what was asked before a sale. */
function putBesideStruck(seen: SeenListing, heading: Element, page: Document, url: URL): void {
  const { items, og } = dataOf(page);
  const tagged = og.get('product:price:amount', 'og:price:amount');
  const offers = items.flatMap(offersOf).map(({ price, currency }) => amountIn(price, currency));
  const said = new Set([...offers, tagged].flatMap((amount) => (amount === undefined ? [] : Number(amount))));
  const asked = besideStruck(heading, page, moneyOfPlace(page, url), said);
  if (asked) put(seen, 'price', { value: asked, from: 'beside what it was' });
}

/** Where the data of a page names no price at all, one that it draws without its money. */
function putUnsigned(seen: SeenListing, page: Document, url: URL): void {
  const { items, og } = dataOf(page);
  if (items.flatMap(offersOf).length > 0 || og.get('product:price:amount', 'og:price:amount')) return;
  const hint = moneyOfPlace(page, url);
  const sale = saleOf(page, url, hint);
  const asked = sale && !sale.isGone ? unsignedPrice(sale, page, hint) : undefined;
  if (asked) put(seen, 'price', { value: asked, from: 'without its money' });
}

/** Data may be of another day: where the page shows its amounts nowhere, what is chosen is what is asked. */
function putChosen(seen: SeenListing, heading: Element, page: Document, url: URL): void {
  const hint = moneyOfPlace(page, url);
  const sale = saleOf(page, url, hint);
  if (!sale || sale.isGone) return;
  const chosen = chosenPrice(sale, hint);
  if (!chosen) return;
  const amounts = new Set(shownIn({ heading, box: page.body }, hint)?.map(({ price }) => Number(price.amount)));
  const said = dataOf(page).items.flatMap(offersOf);
  if (said.some(({ price, currency }) => amounts.has(Number(amountIn(price, currency))))) return;
  put(seen, 'price', { value: chosen, from: 'what is chosen' });
}
