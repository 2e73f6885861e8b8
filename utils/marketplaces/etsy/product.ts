import { productReader } from '../../reading/products/product.ts';
import { countIn } from '../../reading/values.ts';
import { etsy } from './index.ts';
import { countsOfShop, putOpinionOfItem } from './opinion.ts';

/** The listing's number in an address. */
export const listingIn = (url: URL): string | undefined =>
  /\/listing\/(\d{6,12})(?=[/?#]|$)/.exec(url.pathname.slice(0, 1000))?.[1];

// Its JSON-LD and Open Graph name the price in the seller's currency: only what the buyer is shown is taken.
export const product = productReader({
  of: etsy,
  idIn: (url) => (/\/your\//.test(url.pathname) ? undefined : listingIn(url)),
  marks: ['h1[data-buy-box-listing-title]', '#listing-page-cart', '#listing-price'],
  idOf: (page) => {
    const id = page.querySelector('h1[data-listing-id]')?.getAttribute('data-listing-id');
    return id && /^\d{6,12}$/.test(id) ? { value: id, from: 'h1[data-listing-id]' } : undefined;
  },
  title: [
    'h1[data-buy-box-listing-title]',
    '#listing-page-cart h1',
    'h1#listing-title',
    'h1[itemprop="name"]',
    '#listing-page-cart [itemprop="name"]',
  ],
  trim: / [-|] etsy(?: [\p{L} ]{2,30})?$/iu,
  price: [
    '[data-buy-box-region="price"] .override-listing-price',
    '[data-buy-box-region="price"] p.wt-text-title-larger',
    '[data-buy-box-region="price"] p.wt-text-title-03',
    '[data-selector="price-only"] p.wt-text-title-larger',
    '[data-buy-box-region="price"] p',
    '[data-appears-component-name="price"] p',
    '#listing-price',
  ],
  image: ['img[data-carousel-first-image]', '#image-carousel #image-0', '[data-carousel-pane][data-index="0"] img'],
  imageAttributes: ['data-large-image-href'],
  originals: ['data-full-image-href', 'data-src-zoom-image'],
  images: ['#image-carousel li[data-full-image-href]', '[data-carousel-pane] img'],
  category: '[data-ui="breadcrumbs"] a, #breadcrumbs a',
  bullets: '#product-details-content-toggle li',
  dataPrice: false,
  isOwnMark: ({ rating }, page) => !countsOfShop(page).has(countIn(rating?.count ?? rating?.marks ?? '')),
  before: putOpinionOfItem,
});
