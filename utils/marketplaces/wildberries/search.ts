import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { wildberries } from './index.ts';
import { articleIn } from './product.ts';

export const search = resultsReader({
  of: wildberries,
  trial: true,
  idIn: articleIn,
  not: '#productNmId,.product-page__title',
  // The last is the design of 2021 to 2023.
  rows: [
    'article.product-card[data-nm-id]',
    '.product-card[data-nm-id]',
    '[data-nm-id]',
    '.product-card[data-popup-nm-id]',
    'article.product-card:has(a[href*="/catalog/"])',
  ],
  idOf: (row, page) => {
    const id = row.getAttribute('data-nm-id') ?? row.getAttribute('data-popup-nm-id') ?? '';
    return /^\d{5,12}$/.test(id) ? id : linkedId(row, page, articleIn);
  },
  // What the link says to those who do not see has the brand behind the name.
  title: ['.product-card__name', '.goods-name'],
  price: ['ins.price__lower-price', '.price__lower-price', '.lower-price'],
  image: ['.product-card__img-wrap img', 'img.j-thumbnail', 'img'],
  rating: ['.address-rate-mini'],
  reviews: ['.product-card__count'],
  // The name follows the brand, and what parts them is not of it.
  after(seen) {
    if (seen.title) seen.title = seen.title.replace(/^\/ ?/, '');
  },
  lists: /^[^/]+\/(?:catalog\/|search|brands|seller)/,
});
