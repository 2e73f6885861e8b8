import { type Found, find, put, textOf } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { moneyIn } from '../../reading/values.ts';
import { ebay } from './index.ts';

/** The item's number in an address. */
export const itemIn = (url: URL): string | undefined =>
  /\/itm\/(?:[^/]{1,300}\/)?(\d{9,15})(?=[/?#]|$)/.exec(url.pathname.slice(0, 1000))?.[1];

/** The item that a page of a product ('/p/1701411334') offers first, where its way to buy and what leads to its details name the same. */
function offered(page: Document): Found<string> | undefined {
  const links = [
    ...page.querySelectorAll('[data-testid="x-see-details-action"] a[href*="/itm/"],#binBtn_btn_1[href*="item="]'),
  ];
  const ids = links.flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const url = URL.canParse(href, page.baseURI) ? new URL(href, page.baseURI) : undefined;
    return (url && (itemIn(url) ?? /^\d{9,15}$/.exec(url.searchParams.get('item') ?? '')?.[0])) ?? [];
  });
  const [id, ...more] = new Set(ids);
  return id && ids.length > 1 && more.length === 0 ? { value: id, from: 'ways to buy' } : undefined;
}

const used = /^(?:pre-owned|used|gebraucht|occasion|usato|de segunda mano|usado|używany|tweedehands)\b/i;
const refurbished = /refurbished|generalüberholt|reconditionn|ricondizionato|reacondicionado|odnowiony/i;

export const product = productReader({
  of: ebay,
  idIn: itemIn,
  marks: ['h1.x-item-title__mainTitle', '#itemTitle', '.vi-title__main', '[data-testid="x-item-title"]'],
  idOf: (page) =>
    find(
      page,
      ['#descItemNumber', '.ux-layout-section__textual-display--itemId .ux-textspans--BOLD'],
      (element) => /^\d{9,15}$/.exec(textOf(element))?.[0],
    ) ?? offered(page),
  title: [
    'h1.x-item-title__mainTitle',
    '[data-testid="x-item-title"] h1',
    '#itemTitle',
    '.vi-title__main',
    'h1[itemprop="name"]',
  ],
  trim: /^details about |(?: \| | for sale online \| )ebay$/i,
  price: [
    '[data-testid="x-price-primary"]',
    '.x-price-primary',
    '.x-bin-price__content [itemprop="price"]',
    '.display-price',
    '#mm-saleDscPrc',
    '#prcIsum',
    '#prcIsum_bidPrice',
  ],
  image: ['.ux-image-carousel-item[data-idx="0"] img', '#icImg', 'img[itemprop="image"]'],
  lastImage: ['.ux-image-carousel-item.active img'],
  imageAttributes: ['data-zoom-src'],
  images: ['.ux-image-carousel-item img', '#vi_main_img_fs img', '.tdThumb img'],
  rating: [
    '.x-star-rating .clipped',
    '.ux-summary__start--rating',
    '.ebay-review-start-rating',
    '[itemprop="aggregateRating"] [itemprop="ratingValue"]',
  ],
  reviews: [
    '.ux-summary__count',
    '.ebay-reviews-count',
    '[itemprop="aggregateRating"] [itemprop="reviewCount"]',
    '[itemprop="aggregateRating"] [itemprop="ratingCount"]',
  ],
  category: '.seo-breadcrumb-text, nav.breadcrumbs li a, #vi-VR-brumb-lnkLst li.bc-w',
  dataPrice: true,
  before(seen, page, hint) {
    const condition = find(
      page,
      [
        '[data-testid="x-item-condition"] .x-item-condition-text',
        '.x-item-condition-text',
        '#vi-itm-cond',
        '[itemprop="itemCondition"]',
      ],
      (element) => textOf(element, 100) || undefined,
    );
    if (condition && refurbished.test(condition.value))
      put(seen, 'condition', { value: 'refurbished', from: condition.from });
    else if (condition && used.test(condition.value)) put(seen, 'condition', { value: 'used', from: condition.from });
    // 'US $12.99/ea' is the price of one.
    put(
      seen,
      'price',
      find(page, ['[data-testid="x-price-primary"]'], (element) =>
        moneyIn(textOf(element, 100).replace(/\/ ?(?:ea|each|stk|pz|u)\.?$/i, ''), hint),
      ),
    );
  },
});
