import { resultsReader } from '../../reading/cards/results.ts';
import { put } from '../../reading/facts.ts';
import { etsy } from './index.ts';
import { listingIn } from './product.ts';

export const search = resultsReader({
  of: etsy,
  trial: true,
  idIn: listingIn,
  not: 'h1[data-buy-box-listing-title],#listing-page-cart,#listing-price',
  rows: [
    '[data-results-grid-container] [data-listing-card-v2]',
    '[data-search-results] [data-listing-card-v2]',
    '[data-search-results] .v2-listing-card',
    '[data-search-results] [data-listing-id].js-merch-stash-check-listing',
    '.search-listing-card',
    '[data-listing-card-v2][data-page-type="search"]',
  ],
  idOf: (row) => {
    const id =
      row.getAttribute('data-listing-id') ??
      row.querySelector('[data-listing-id]')?.getAttribute('data-listing-id') ??
      '';
    return /^\d{6,12}$/.test(id) ? id : undefined;
  },
  title: ['h3.v2-listing-card__title', '.v2-listing-card__title', 'h3', 'h2'],
  price: [
    '.n-listing-card__price .lc-price',
    '.lc-price',
    '.n-listing-card__price > [aria-label]',
    '.n-listing-card__price',
  ],
  image: ['img[data-listing-card-listing-image]', '.v2-listing-card__img img', 'img'],
  after(seen, row) {
    // The stars are an element of Etsy's own, which is told mark and count; a count that is cut short is none.
    const [stars, ...more] = row.querySelectorAll('[rating][review-count-text]');
    if (!stars || more.length > 0) return;
    const [rating, reviews] = ['rating', 'review-count-text'].map((name) => stars.getAttribute(name) ?? '');
    if (/^[0-5](?:\.\d{1,4})?$/.test(rating ?? '')) put(seen, 'rating', { value: Number(rating), from: 'rating' });
    const [, count] = /^\((\d{1,3}(?:,\d{3})*|\d+)\)$/.exec(reviews ?? '') ?? [];
    if (count) put(seen, 'reviews', { value: Number(count.replaceAll(',', '')), from: 'review-count-text' });
  },
  lists: /^[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|c|market|shop)\b/,
});
