import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { aliexpress } from './index.ts';
import { itemIn } from './product.ts';

export const search = resultsReader({
  of: aliexpress,
  idIn: itemIn,
  not: '[data-pl="product-title"],.product-title-text,#j-product-detail-bd',
  rows: [
    '[data-product-id]',
    '#card-list .search-item-card-wrapper-gallery',
    '#card-list > div',
    '.search-item-card-wrapper-gallery',
    '.list-item[qrdata]',
  ],
  idOf(row, page) {
    const id = row.getAttribute('data-product-id') ?? '';
    const own = /^\d{8,20}$/.test(id) ? id : linkedId(row, page, itemIn);
    // What is sold in a bundle leads to that, under an id that is another store's.
    return own ?? (row.querySelector('a[href*="productIds="]') ? null : undefined);
  },
  title: ['[class*="Snippet__title"]', 'h3', '[class*="multi--titleText"]', 'a.product[title]'],
  price: [
    '[class*="__priceNew"]',
    '[class*="Snippet__price_"]',
    '[class*="multi--price-sale"]',
    '[class*="price--current"]',
    '.price .value',
    '[tabindex] > [aria-label]',
  ],
  image: ['img[data-idx="0"]', 'img[class*="images--item"]', 'img'],
  lists: /^[^/]+\/(?:w|wholesale|category|popular|af|store)\b/,
});
