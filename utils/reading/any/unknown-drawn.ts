import type { PageReader } from '../../marketplaces/marketplace.ts';
import { put } from '../facts.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { headingElement } from '../products/heading.ts';
import { type Sale, saleOf } from '../products/sale.ts';
import { anyDrawn, ofGoods, ofSeller, readSale } from './any-drawn.ts';
import { brandInTerms } from './brand-in-terms.ts';
import { codeWithoutMaker } from './code-without-maker.ts';
import { isPlainHeadOfOthers } from './plain-heads.ts';

/** A sale that ends where other goods follow, be it under a heading that is none by its element. */
const saleHere = (page: Document, url: URL): Sale | undefined =>
  saleOf(page, url, moneyOfPlace(page, url), isPlainHeadOfOthers);

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
      const heading = headingElement(page, [seen.title]);
      if (heading) put(seen, 'brand', brandInTerms(page, heading));
      const code = seen.id === null ? codeWithoutMaker(page, context.url, seen.title) : undefined;
      if (!code) continue;
      seen.id = code.value;
      seen.sources.id = code.from;
    }
    return reading;
  },
};
