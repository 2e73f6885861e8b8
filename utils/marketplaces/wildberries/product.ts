import { find, textOf } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { wildberries } from './index.ts';

/** The article (nmId) in an address. */
export const articleIn = (url: URL): string | undefined =>
  /\/catalog\/(\d{5,12})\/detail\.aspx$/i.exec(url.pathname.slice(0, 500))?.[1] ??
  /\/product\/(?:[^/]{1,300}-)?(\d{5,12})$/.exec(url.pathname)?.[1];

export const product = productReader({
  of: wildberries,
  trial: true,
  idIn: articleIn,
  marks: ['#productNmId', '.product-page__title', '[class^="productTitle"]', '[class*=" productTitle"]'],
  idOf: (page) =>
    find(page, ['#productNmId', '[class*="productNmId"]'], (element) => /^\d{5,12}$/.exec(textOf(element))?.[0]),
  title: ['h1.product-page__title', '[class^="productTitle"]', '[class*=" productTitle"]'],
  trim: / ?- ?купить .{1,300}$/i,
  price: [
    '[class^="priceBlockFinalPrice"]',
    '[class*=" priceBlockFinalPrice"]',
    '[class*="price-block__wallet-price"] ~ ins',
    'ins.price-block__final-price',
    '.price-block__final-price',
  ],
  // Pictures are numbered; the first is the main one, whichever is shown large just now.
  image: [
    '.zoom-image-container img[src$="/1.webp"]',
    '[class*="mainPhoto"] img[src$="/1.webp"]',
    '.slide__content img[src$="/1.webp"]',
    '[class*="miniatures"] img[src$="/1.webp"]',
  ],
  images: ['.slide__content img', '[class*="miniaturesWrapper"] img'],
  rating: ['.product-review__rating', '[class*="productReviewRating"]'],
  reviews: ['.product-review__count-review', '[class*="productReviewCount"]'],
  brand: ['.product-page__header-brand', '[class*="productHeaderBrand"]'],
  category: '.breadcrumbs__item, [class*="breadcrumbsItem"]',
  soldOut: '.sold-out-product, [class*="soldOutProduct"]',
  dataPrice: false,
  beside: 'rating',
});
