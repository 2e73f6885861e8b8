import type { SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext } from '../../marketplaces/marketplace.ts';
import { openGraphOf } from '../data/open-graph.ts';
import { put } from '../facts.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { namesMoney } from '../prices/undercut.ts';
import { brandInTerms } from '../products/brand-in-terms.ts';
import { isCalledGoods } from '../products/called-goods.ts';
import { nearerHeading } from '../products/nearer-heading.ts';
import { partedHead } from '../products/parted-head.ts';
import { type Sale, saleOf } from '../products/sale.ts';
import { anyDrawn, ofGoods, ofSeller, readSale } from './any-drawn.ts';
import { brandLedTo } from './brand-led-to.ts';
import { codeWithoutMaker } from './code-without-maker.ts';
import { putMarkedAtHead } from './marked-at-head.ts';
import { isPlainHeadOfOthers } from './plain-heads.ts';
import { isSaidOtherwise } from './said-otherwise.ts';
import { unsignedPrice } from './unsigned-price.ts';

/** A sale that ends where other goods follow, be it under a heading that is none by its element. */
const saleHere = (page: Document, url: URL): Sale | undefined =>
  titled(
    saleOf(page, url, moneyOfPlace(page, url), {
      ends: isPlainHeadOfOthers,
      isSaid: isSaidOtherwise,
      isUnpriced,
    }),
    page,
  );

/** A sale under the name that its page's title sets apart, where it is one that only a style sheet does. */
function titled(sale: Sale | undefined, page: Document): Sale | undefined {
  const value = sale?.title && partedHead(sale.heading, [openGraphOf(page).get('og:title'), page.title]);
  return sale && value ? { ...sale, title: { value, from: sale.heading.localName } } : sale;
}

/** Whether what is called the name of goods heads a page that names no money: shops show prices to their customers only. */
const isUnpriced = (heading: Element, page: Document): boolean =>
  isCalledGoods(heading, page) && !namesMoney(page.body);

/** Puts the price that stands behind the name where it is drawn once more, or that is drawn without its money. */
function putOtherPrice(seen: SeenListing, sale: Sale, page: Document, context: ReadContext): void {
  if (seen.price !== undefined || sale.isGone) return;
  const { above: _, ...behind } = sale;
  const nearer = sale.buy && nearerHeading(sale.heading, sale.buy, page);
  const reading = nearer && readSale({ ...behind, heading: nearer }, page, context);
  const [again] = reading && 'listings' in reading ? reading.listings : [];
  if (again?.price) put(seen, 'price', { value: again.price, from: 'behind the name' });
  const asked = unsignedPrice(sale, page, moneyOfPlace(page, context.url));
  if (asked) put(seen, 'price', { value: asked, from: 'without its money' });
}

/**
 * The product page of a shop of which nothing is known, by what it shows, up to other goods under a heading that is none by its element;
 * its code by its data, where they name it with its maker.
 */
export const unknownDrawn: PageReader = {
  ...anyDrawn,
  matches: (url, page) => !ofSeller.test(url.href) && saleHere(page, url) !== undefined,
  read(page, context) {
    const sale = saleHere(page, context.url);
    if (!sale) return { state: 'changed', missing: [{ what: 'control', text: 'product' }] };
    const reading = readSale(ofGoods(sale, page), page, context);
    for (const seen of 'listings' in reading ? reading.listings : []) {
      const { heading } = sale;
      putMarkedAtHead(seen, heading, page);
      put(seen, 'brand', brandInTerms(page, heading) ?? brandLedTo(heading));
      putOtherPrice(seen, sale, page, context);
      const code = seen.id === null ? codeWithoutMaker(page, context.url, seen.title) : undefined;
      if (!code) continue;
      seen.id = code.value;
      seen.sources.id = code.from;
    }
    return reading;
  },
};
