import type { SeenListing } from '../../listing.ts';
import { at, jsonOf, wordOf } from '../../reading/data/embedded.ts';
import { dataOf, type PageData } from '../../reading/data/item.ts';
import { begin, type Found, find, put, textOf } from '../../reading/facts.ts';
import type { ProductPlan } from '../../reading/products/plan.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf } from '../../reading/values.ts';
import type { PageReader, Reading } from '../marketplace.ts';
import { brandOf } from './brand.ts';
import { mainPicture, putParent, putPictures, scriptsOf } from './gallery.ts';
import { amazon } from './index.ts';
import { isWithoutOffer, putOffer, putPrice } from './offer.ts';

const asin = /^[A-Z0-9]{10}$/;
/** The ASIN in an address of a product page. */
export function asinIn(url: URL): string | undefined {
  const [, id] =
    /\/(?:dp(?:\/product)?|gp\/product(?:\/glance)?|gp\/aw\/d|exec\/obidos\/asin|o\/asin|gp\/video\/detail)\/([A-Z0-9]{10})(?=[/?#]|$)/i.exec(
      url.pathname.slice(0, 2000),
    ) ?? [];
  return id?.toUpperCase();
}

/** The ASIN the page itself is made for. */
function asinOf(page: Document): Found<string> | undefined {
  return find(
    page,
    [
      'input#ASIN',
      'input[name="ASIN"]',
      'input[name="ASIN.0"]',
      '#all-offers-display-params[data-asin]',
      'input[name="items[0.base][asin]"]',
      '#averageCustomerReviews[data-asin]',
    ],
    (element) => {
      const code = element.getAttribute('value') ?? element.getAttribute('data-asin') ?? '';
      return asin.test(code) ? code : undefined;
    },
  );
}

const plan: ProductPlan = {
  of: amazon,
  ownBrand: true,
  idIn: asinIn,
  idOfChoice: true,
  marks: ['#productTitle', '#ebooksProductTitle', '#btAsinTitle', 'h1#title', '#aiv-content-title'],
  idOf: asinOf,
  title: ['#productTitle', '#ebooksProductTitle', '#gc-asin-title'],
  price: [],
  image: [
    '#landingImage',
    '#imgTagWrapperId img',
    '#imgBlkFront',
    '#ebooksImgBlkFront',
    '#main-image',
    '#img-canvas img',
    '#prodImageCell img',
    '#original-main-image',
  ],
  imageAttributes: ['data-old-hires', 'data-a-hires'],
  images: [
    '#immersive-main [data-a-hires]',
    '[id^="image-block-product-image"] [data-a-hires]',
    '#image-block [data-a-hires]',
    '#altImages li.imageThumbnail img',
  ],
  rating: [
    '#acrPopover[title]',
    '#averageCustomerReviews .a-icon-alt',
    '#acrCustomerReviewLink .a-icon-alt',
    '#averageCustomerReviews_feature_div .a-icon-alt',
    '.acrRating',
  ],
  reviews: [
    '#acrCustomerReviewText',
    '#acrCustomerReviewLink [aria-label]',
    '#acrCustomerReviewLink .a-size-base',
    '#acrCustomerReviewLink .a-size-mini:not([aria-hidden])',
    '.acrCount',
  ],
  category: '#wayfinding-breadcrumbs_feature_div li:not(.a-breadcrumb-divider)',
  bullets:
    '#feature-bullets li:not(#replacementPartsFitmentBullet):not(.aok-hidden) .a-list-item, #productFactsDesktopExpander li .a-list-item',
  soldOut: '#outOfStock, #outOfStockBuyBox_feature_div #outOfStock',
  dataPrice: false,
  before(seen, page, hint) {
    putTitle(seen, page);
    // Without a featured offer every price on the page is of something else.
    if (!isWithoutOffer(page) && !page.querySelector('#outOfStock')) putPrice(seen, page, hint);
    putOffer(seen, page);
    putOldRating(seen, page);
    put(seen, 'brand', brandOf(page));
    put(seen, 'image', mainPicture(page));
    const scripts = scriptsOf(page);
    putPictures(seen, page, scripts);
    putParent(seen, page, scripts);
  },
};

/** Titles of older and smaller layouts, which say the binding or edition beside the name. */
function putTitle(seen: SeenListing, page: Document): void {
  if (page.querySelector('#productTitle,#ebooksProductTitle')) return;
  const heading = page.querySelector('h1#title, #title');
  if (heading) {
    const aside = [...heading.querySelectorAll('.a-color-secondary')].map((part) => textOf(part)).filter(Boolean);
    const whole = textOf(heading, 2000);
    const title = aside.reduce(
      (text, part) => (text.endsWith(part) ? text.slice(0, -part.length).trim() : text),
      whole,
    );
    if (title) put(seen, 'title', { value: title, from: '#title' });
  }
  const old = page.querySelector('#btAsinTitle');
  const title = old && textOf(old, 2000).replace(/ ?\[[^\]]{1,40}\]$/, '');
  if (title) put(seen, 'title', { value: title, from: '#btAsinTitle' });
}

/** Before 2015 the stars stood beside many goods, each under its ASIN. */
function putOldRating(seen: SeenListing, page: Document): void {
  if (!seen.id || page.querySelector('#acrPopover,#acrCustomerReviewLink')) return;
  const own = [...page.querySelectorAll('.asinReviewsSummary[name]')].find(
    (stars) => stars.getAttribute('name') === seen.id,
  );
  const count = own?.parentElement && /\(([\d.,]{1,9})/.exec(textOf(own.parentElement, 300))?.[1]?.replace(/[.,]/g, '');
  if (count) put(seen, 'reviews', { value: Number(count), from: '.asinReviewsSummary' });
}

const goods = productReader(plan);

/** Films and music to stream stand under the same addresses and are nobody's listing: a name and a picture, no offer. */
function readDigital(page: Document, url: URL, data: PageData): Reading | undefined {
  const isFilm =
    page.querySelector('#aiv-content-title,[data-automation-id="title"]') !== null ||
    /^video\./.test(data.og.get('og:type') ?? '');
  if (!isFilm || page.querySelector('#productTitle,#btAsinTitle')) return undefined;
  const id = asinIn(url) ?? asinOf(page)?.value;
  if (!id) return undefined;
  const seen = begin(id, 'address');
  const heading = page.querySelector('#aiv-content-title, [data-automation-id="title"]');
  const whole = heading ? textOf(heading, 500) : '';
  const year = heading?.querySelector('.release-year');
  const named = wordOf(at(jsonOf(page, 'script[type="application/ld+json"]'), 'name'));
  // The year stands in the heading and is not of the name.
  const title = year ? whole.replace(textOf(year), '').trim() : named && whole.startsWith(named) ? named : '';
  if (title) put(seen, 'title', { value: title, from: '#aiv-content-title' });
  const image = addressOf(data.og.images[0], page);
  if (image) put(seen, 'image', { value: image, from: 'open-graph' });
  put(seen, 'availability', { value: 'no-offer', from: 'og:type' });
  return seen.title ? { state: 'read', listings: [seen] } : undefined;
}

export const product: PageReader = {
  ...goods,
  read: (page, context) =>
    (page.querySelector('#productTitle') ? undefined : readDigital(page, context.url, dataOf(page))) ??
    goods.read(page, context),
};
