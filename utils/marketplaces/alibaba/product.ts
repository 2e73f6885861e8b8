import type { SeenListing } from '../../listing.ts';
import { at, listOf, stateAfter, wordOf } from '../../reading/data/embedded.ts';
import { put } from '../../reading/facts.ts';
import { saysSold } from '../../reading/lexicon/reviews.ts';
import type { MoneyHint } from '../../reading/money-hint.ts';
import { opinionOf } from '../../reading/products/opinion.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, gallery, moneyAt, moneyIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { alibaba } from './index.ts';

/** The product's number in an address. */
export const productIn = (url: URL): string | undefined =>
  /\/(?:product-detail|pla)\/(?:[^/]{0,400}_)?(\d{6,20})\.html$/.exec(url.pathname.slice(0, 1000))?.[1] ??
  /\/product\/(\d{6,20})(?:-\d+)?\/[^/]*\.html$/.exec(url.pathname.slice(0, 1000))?.[1];

/** So far up from the number of sales the line is looked for that it stands in, which is no longer. */
const LINE_DEPTH = 2;
const LINE_MAX = 80;
const PARTS_LIMIT = 60;
const isSales = /^\d[\d,.]*\+? \S/;

/** Puts the mark and the reviews that stand in one line with the sales of the goods, beside their name: those are of the goods, too. */
function putOpinionWithSales(seen: SeenListing, page: Document): void {
  const title = page.querySelector('h1')?.parentElement;
  const behind = title?.nextElementSibling
    ? [title.nextElementSibling, ...title.nextElementSibling.querySelectorAll('*')]
    : [];
  const sales = [...(title?.querySelectorAll('*') ?? []), ...behind]
    .slice(0, PARTS_LIMIT)
    .find(
      ({ childElementCount, textContent }) =>
        childElementCount === 0 && isSales.test(textContent ?? '') && saysSold.test(textContent ?? ''),
    );
  let line = sales?.parentElement;
  for (let n = 0; line && n < LINE_DEPTH; line = line.parentElement, n++) {
    if ((line.textContent ?? '').length > LINE_MAX || line.querySelector('h1,a[href*=".alibaba.com"]')) return;
    const { rating, reviews } = opinionOf(line, '.');
    if (rating === undefined || reviews === undefined) continue;
    put(seen, 'rating', { value: rating, from: 'beside the sales' });
    put(seen, 'reviews', { value: reviews, from: 'beside the sales' });
    return;
  }
}

/** Puts the prices of a ladder by quantity, which lists show as a range, from the least to the most; a rung that says no price breaks it. */
function putLadder(seen: SeenListing, page: Document, hint: MoneyHint): void {
  const rungs = [...(page.querySelector('[data-testid="ladder-price"]')?.children ?? [])];
  const prices = rungs.flatMap(({ lastElementChild }) => (lastElementChild && moneyAt(lastElementChild, hint)) ?? []);
  const [least, ...more] = prices.sort((a, b) => Number(a.amount) - Number(b.amount));
  const most = more.at(-1);
  if (!least || !most || prices.length < rungs.length) return;
  if (prices.some(({ currency, max, from }) => currency !== least.currency || max || from)) return;
  const isRange = Number(most.amount) > Number(least.amount);
  put(seen, 'price', { value: { ...least, ...(isRange ? { max: most.amount } : {}) }, from: 'ladder of prices' });
}

export const product = productReader({
  of: alibaba,
  trial: true,
  idIn: productIn,
  marks: ['[data-module-name*="product_title"] h1', '.product-title-container h1', '.ma-title'],
  title: ['[data-module-name*="product_title"] h1', '.product-title-container h1', 'h1.ma-title'],
  trim: / - (?:buy .{1,2000}|.{1,200} on alibaba\.com)$/i,
  price: [
    '[data-testid="range-price"]',
    '[data-testid="fixed-price"] .price',
    '[data-testid="fixed-price"] strong',
    '[data-testid="fixed-price"]',
    '.product-price .price-range',
    '.ma-reference-price .ma-ref-price',
    '.ma-spec-price',
    '[class*="price-range"]',
  ],
  image: [],
  lastImage: [
    '[data-testid="main-image"] img',
    '.detail-next-slick-active img',
    '.current-main-image img',
    '.main-image-thumb-item img',
    '.main-img img',
  ],
  images: ['[data-testid="thumbnails"] img', '.main-image-thumb-item img', '.thumb-list img'],
  category: '.detail-breadcrumb a, [data-module-name*="breadcrumb"] a, .ui-breadcrumb a',
  // Marks in its data, and others beside the name, are the supplier's as often as not.
  rating: ['.detail-review-item > :first-child'],
  reviews: ['.detail-review-item > a'],
  isOwnMark: () => false,
  dataPrice: false,
  before(seen, page, hint) {
    putOpinionWithSales(seen, page);
    putLadder(seen, page, hint);
    const state = stateAfter(page, 'window.detailData');
    const goods = at(state, 'globalData', 'product') ?? at(state, 'product');
    if (!seen.id || wordOf(at(goods, 'productId')) !== seen.id) return;
    const from = 'state detailData';
    const title = wordOf(at(goods, 'subject'));
    if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
    const images = gallery(
      listOf(at(goods, 'mediaItems')).map((item) => ({
        address: addressOf(wordOf(at(item, 'imageUrl', 'big')) ?? wordOf(at(item, 'imageUrl', 'normal')), page),
      })),
    );
    if (images) put(seen, 'images', { value: images, from });
    // The supplier's marks stand beside it.
    const review = at(state, 'globalData', 'review', 'productReview');
    const [mark, count] = [Number(wordOf(at(review, 'averageStar'))), Number(wordOf(at(review, 'totalReviewCount')))];
    if (Number.isInteger(count) && count >= 0) put(seen, 'reviews', { value: count, from });
    if (count > 0 && mark > 0 && mark <= 5) put(seen, 'rating', { value: mark, from });
    const [step, ...steps] = listOf(at(goods, 'price', 'productLadderPrices'));
    const price = steps.length === 0 ? moneyIn(wordOf(at(step, 'formatPrice')) ?? '', hint) : undefined;
    if (price) put(seen, 'price', { value: price, from });
  },
});
