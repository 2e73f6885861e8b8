import type { SeenListing } from '../../listing.ts';
import { at, jsonOf, listOf, wordOf } from '../../reading/data/embedded.ts';
import { put } from '../../reading/facts.ts';
import { opinionOf } from '../../reading/products/opinion.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, amountIn, gallery } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { walmart } from './index.ts';

/** The item's number in an address. */
export const itemIn = (url: URL): string | undefined =>
  /\/ip\/(?:[^/]{1,300}\/)?(\d{5,14})(?=[/?#]|$)/.exec(url.pathname.slice(0, 1000))?.[1];

export const product = productReader({
  of: walmart,
  idIn: itemIn,
  idOfChoice: true,
  marks: ['h1#main-title', 'h1.prod-ProductTitle', 'h1[itemprop="name"]', '[data-automation="product-title"]'],
  title: ['h1#main-title', 'h1[itemprop="name"]', 'h1.prod-ProductTitle', '[data-automation="product-title"]'],
  trim: / ?[-|] walmart(?:\.c(?:om|a)|\.com\.mx)?$/i,
  // The first price of the page may be that of a warranty; the item's own is marked as such.
  price: [
    '[data-seo-id="hero-price"]',
    '[data-testid="price-wrap"] [itemprop="price"]',
    '[data-automation="buybox-price"]',
    '.prod-PriceHero [itemprop="price"][content]',
    '[itemprop="offers"]:not(.secondary-bot-container) .Price-group[aria-label]',
    '[itemprop="offers"]:not(.secondary-bot-container) [itemprop="price"]',
  ],
  image: [
    '[data-testid="hero-image-container"] img',
    '.prod-hero-image img',
    'img.prod-hero-image-image',
    '[itemtype$="schema.org/Product"] img[itemprop="image"]',
  ],
  images: ['[data-testid="vertical-carousel-container"] img', '.prod-ProductImage img[itemprop="image"]'],
  brand: ['[data-seo-id="brand-name"]'],
  rating: ['[data-testid="reviews-and-ratings"] .rating-number', '[data-testid="reviews-and-ratings"] > span'],
  reviews: [
    '[data-testid="reviews-and-ratings"] [itemprop="ratingCount"]',
    '[data-testid="item-review-section-link"]',
    '[data-testid="reviews-and-ratings"] > a',
  ],
  category:
    '[data-testid="breadcrumb"] a, nav[aria-label="breadcrumb"] li a, [itemtype$="BreadcrumbList"] li a, li[itemprop="itemListElement"] a',
  dataPrice: false,
  before(seen, page) {
    putStated(seen, page);
    // What is drawn may be cut short ('350.5K ratings'); those who do not see it are told the whole.
    const told = page.querySelector('[data-testid="reviews-and-ratings"]:has([aria-label])');
    const { rating, reviews } = told ? opinionOf(told, '.') : {};
    if (rating !== undefined) put(seen, 'rating', { value: rating, from: 'aria-label' });
    if (reviews !== undefined) put(seen, 'reviews', { value: reviews, from: 'aria-label' });
  },
});

/** What the page's own data names of the item. */
function putStated(seen: SeenListing, page: Document): void {
  const goods = at(jsonOf(page, 'script#__NEXT_DATA__'), 'props', 'pageProps', 'initialData', 'data', 'product');
  if (!goods || !seen.id || wordOf(at(goods, 'usItemId')) !== seen.id) return;
  const from = 'state __NEXT_DATA__';
  const title = wordOf(at(goods, 'name'));
  if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
  const amount = amountIn(wordOf(at(goods, 'priceInfo', 'currentPrice', 'price')));
  const currency = wordOf(at(goods, 'priceInfo', 'currentPrice', 'currencyUnit'));
  if (amount && currency && /^[A-Z]{3}$/.test(currency)) put(seen, 'price', { value: { amount, currency }, from });
  const images = gallery(
    listOf(at(goods, 'imageInfo', 'allImages')).map((image) => ({
      address: addressOf(wordOf(at(image, 'url')), page),
    })),
  );
  if (images) put(seen, 'images', { value: images, from });
  const main = addressOf(wordOf(at(goods, 'imageInfo', 'thumbnailUrl')), page);
  if (main) put(seen, 'image', { value: main, from });
  const rating = at(goods, 'averageRating');
  const reviews = at(goods, 'numberOfReviews');
  if (typeof reviews === 'number' && Number.isInteger(reviews) && reviews >= 0)
    put(seen, 'reviews', { value: reviews, from });
  if (typeof rating === 'number' && rating > 0 && rating <= 5 && reviews !== 0)
    put(seen, 'rating', { value: rating, from });
  const brand = wordOf(at(goods, 'brand'));
  if (brand) put(seen, 'brand', { value: squeeze(brand, 200), from });
  const stock = wordOf(at(goods, 'availabilityStatus'));
  if (stock === 'IN_STOCK' || stock === 'OUT_OF_STOCK')
    put(seen, 'availability', { value: stock === 'IN_STOCK' ? 'in-stock' : 'out-of-stock', from });
}
