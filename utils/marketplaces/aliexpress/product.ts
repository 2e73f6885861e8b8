import type { Image, Price } from '../../listing.ts';
import { at, listOf, stateAfter, wordOf } from '../../reading/data/embedded.ts';
import { type Found, put } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, amountIn, countIn, gallery, ratingIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { aliexpress } from './index.ts';

/** The item's number in an address. */
export const itemIn = (url: URL): string | undefined =>
  /\/(?:item|i|store\/product)\/(?:[^/]{1,300}\/)?(?:\d+_)?(\d{8,20})\.html?$/.exec(url.pathname.slice(0, 1000))?.[1];

export const product = productReader({
  of: aliexpress,
  idIn: itemIn,
  marks: [
    'h1[data-pl="product-title"]',
    '.product-title-text',
    'h1.product-name[itemprop="name"]',
    '[class*="HazeProductDescription_"] h1',
  ],
  title: [
    'h1[data-pl="product-title"]',
    'h1.product-title-text',
    '.product-title-text',
    'h1.product-name[itemprop="name"]',
    '[class*="HazeProductDescription_"] h1',
  ],
  trim: / - aliexpress(?: \d{1,12})?$| ?\| ?aliexpress(?: \d{1,12})?$/i,
  price: [
    '[data-pl="product-price"] [class*="currentPriceText"]',
    '[class*="price--currentPriceText"]',
    '[data-pl="product-price"] [class*="price--current"]',
    '[class*="price-default--current"]',
    '.product-price-current .product-price-value',
    '.product-price-current',
    '.uniform-banner-box-price',
    '#j-sku-discount-price',
    '#j-sku-price',
    '[class*="HazeProductPrice_SnowPrice__mainS"]',
  ],
  image: ['#magnifier img', '.ui-image-viewer-thumb-frame img'],
  lastImage: ['[class*="image-view"] img[class*="magnifier--image"]', '.magnifier-image'],
  images: ['[class*="slider--img"] img', '.images-view-list img', '#j-image-thumb-list img'],
  rating: [
    '[data-pl="product-reviewer"] strong',
    '.overview-rating-average',
    '[itemprop="aggregateRating"] [itemprop="ratingValue"]',
  ],
  reviews: [
    '[data-pl="product-reviewer"] a',
    '.product-reviewer-reviews',
    '[itemprop="aggregateRating"] [itemprop="reviewCount"]',
  ],
  category: '[class*="breadcrumb"] a, .breadcrumb a',
  // What its data names need not be in the currency the buyer sees.
  beside: 'rating',
  dataPrice: false,
  before(seen, page) {
    // The newest pages keep their pictures apart from all else.
    const apart = picturesIn(at(stateAfter(page, '_d_c_.DCData'), 'imagePathList'), page);
    if (apart) put(seen, 'images', { value: apart, from: 'state DCData' });
    const data =
      at(stateAfter(page, 'window.runParams'), 'data') ??
      stateAfter(page, 'window._dida_config_') ??
      // An object that is none of JSON's, with one in it that is.
      stateAfter(page, '{data: ') ??
      stateAfter(page, ' data: ');
    if (
      !data ||
      !seen.id ||
      JSON.stringify(
        at(data, 'productInfoComponent', 'id') ??
          at(data, 'actionModule', 'productId') ??
          at(data, 'commonModule', 'productId'),
      )?.replaceAll('"', '') !== seen.id
    )
      return;
    const from = 'state runParams';
    const title = wordOf(at(data, 'productInfoComponent', 'subject') ?? at(data, 'titleModule', 'subject'));
    if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
    const images = picturesIn(
      at(data, 'imageComponent', 'imagePathList') ?? at(data, 'imageModule', 'imagePathList'),
      page,
    );
    if (images) put(seen, 'images', { value: images, from });
    put(seen, 'price', priceIn(data));
    const rated = at(data, 'feedbackComponent') ?? at(data, 'titleModule', 'feedbackRating');
    const rating = ratingIn(wordOf(at(rated, 'evarageStar') ?? at(rated, 'averageStar')) ?? '');
    const reviews = countIn(wordOf(at(rated, 'totalValidNum')) ?? '');
    if (reviews !== undefined) put(seen, 'reviews', { value: reviews, from });
    if (rating && reviews) put(seen, 'rating', { value: rating, from });
  },
});

const picturesIn = (paths: unknown, page: Document): Image[] | undefined =>
  gallery(listOf(paths).map((image) => ({ address: addressOf(wordOf(image), page) })));

/** The price to pay, from the lowest to the highest of its variants, as the page's state names it with its currency. */
function priceIn(data: unknown): Found<Price> | undefined {
  const pairs = [
    [at(data, 'priceComponent', 'discountPrice'), 'minActivityAmount', 'maxActivityAmount'],
    [at(data, 'priceModule'), 'minActivityAmount', 'maxActivityAmount'],
    [at(data, 'priceComponent', 'origPrice'), 'minAmount', 'maxAmount'],
    [at(data, 'priceModule'), 'minAmount', 'maxAmount'],
  ] as const;
  for (const [money, lowest, highest] of pairs) {
    const low = at(money, lowest);
    const amount = amountIn(wordOf(at(low, 'value')));
    const currency = wordOf(at(low, 'currency'));
    if (!amount || Number(amount) === 0 || !currency || !/^[A-Z]{3}$/.test(currency)) continue;
    const max = amountIn(wordOf(at(money, highest, 'value')));
    const range = max !== undefined && Number(max) > Number(amount);
    return { value: { amount, ...(range ? { max } : {}), currency }, from: 'state runParams' };
  }
  return undefined;
}
