import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { find, put, textOf } from '../../reading/facts.ts';
import { moneyIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { amazon } from './index.ts';
import { priceText } from './offer.ts';
import { asinIn } from './product.ts';

/** The ASIN a row bears, on itself or on the part that is about the goods. */
function asinOf(row: Element): string | undefined {
  for (const element of [row, ...row.querySelectorAll('[data-asin],.p13n-sc-uncoverable-faceout[id]')]) {
    const code = element.getAttribute('data-asin') ?? element.id;
    if (/^[A-Z0-9]{10}$/.test(code)) return code;
  }
  return undefined;
}

/** Before 2018 a price stood in parts under names of its own; without one of them it is none. */
function oldPriceText(price: Element): string {
  const parts = ['currency', 'whole', 'fractional'].map((part) => price.querySelector(`.sx-price-${part}`));
  const [sign, whole, cents] = parts.map((part) => (part ? textOf(part, 20) : ''));
  return sign && whole && cents ? `${sign}${whole}.${cents}` : '';
}

const hubRow = '#zg .a-carousel-card';

export const search = resultsReader({
  of: amazon,
  idIn: asinIn,
  not: '#productTitle,#ebooksProductTitle,#dp-container,#aiv-content-title',
  rows: [
    '[data-component-type="s-search-result"][data-asin]',
    '[id="gridItemRoot"]',
    '.zg-item-immersion',
    '.s-result-item[data-asin]',
    // Best sellers of several departments: there no row bears its ASIN.
    hubRow,
  ],
  idOf: (row, page) => asinOf(row) ?? (row.matches(hubRow) ? linkedId(row, page, asinIn) : undefined),
  title: ['a h2', 'h2 a', '[class*="p13n-sc-css-line-clamp"]', '.p13n-sc-truncate', '.p13n-sc-truncated'],
  // Whoever else offers it does so from an amount, in the same colour.
  price: [
    '.a-color-price:not(a[href*="offer-listing"] *)',
    '.p13n-sc-price',
    '[class*="p13n-sc-price_"]',
    '.a-price-range',
  ],
  image: ['img.s-image', 'img.p13n-product-image', 'img.p13n-sc-dynamic-image', '.zg-item img', 'img.s-access-image'],
  rating: ['.a-icon-alt'],
  reviews: [
    '[aria-label$="ratings"]',
    '[data-csa-c-slot-id="alf-reviews"] .a-size-base',
    'a[href*="customerReviews"] .a-size-base',
    'a[href*="product-reviews"] .a-size-small',
    'a.a-size-small[href*="product-reviews"]',
  ],
  lists: /^[^/]+\/s\?|^[^/]+\/gp\/bestsellers|\/zgbs\//,
  after(seen, row, _, hint) {
    // The price to pay; what is struck through stands beside it under the same class.
    // Rows of best-seller lists name the goods twice, and cut one of them: where they are not the same, the product page tells.
    if (row.querySelector('.p13n-sc-uncoverable-faceout,[class*="p13n-sc-css-line-clamp"]')) {
      const alt = squeeze(row.querySelector('img[alt]')?.getAttribute('alt') ?? '', 500);
      if (alt !== seen.title) {
        delete seen.title;
        delete seen.sources.title;
      }
    }
    if (row.querySelector('.a-price-range')) return;
    put(
      seen,
      'price',
      find(row, ['.sx-price'], (price) => moneyIn(oldPriceText(price), hint)),
    );
    put(
      seen,
      'price',
      find(row, ['.a-price:not([data-a-strike="true"])'], (price) => moneyIn(priceText(price), hint)),
    );
  },
});
