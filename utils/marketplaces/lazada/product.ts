import { productReader } from '../../reading/products/product.ts';
import { lazada } from './index.ts';

/** The item's number in an address. */
export const itemIn = (url: URL): string | undefined =>
  /-i(\d{6,16})(?:-s\d{6,16})?\.html$/.exec(url.pathname.slice(0, 2000))?.[1];

export const product = productReader({
  of: lazada,
  trial: true,
  idIn: itemIn,
  marks: ['.pdp-mod-product-badge-title', '.pdp-mod-product-badge-title-v2', '#module_product_title_1'],
  title: [
    'h1.pdp-mod-product-badge-title',
    '.pdp-mod-product-badge-title',
    '.pdp-mod-product-badge-title-v2',
    '#module_product_title_1 h1',
    '.pdp-product-title h1',
  ],
  trim: / ?\| ?lazada(?: [\p{L} ]{2,30})?$/iu,
  price: [
    '.pdp-v2-product-price-content-salePrice-amount',
    '#module_product_price_1 .pdp-price_type_normal',
    '.pdp-mod-product-price .pdp-price_type_normal',
    '.pdp-product-price .pdp-price_type_normal',
  ],
  image: [],
  lastImage: [
    '.gallery-preview-panel__image',
    '.gallery-preview-panel-v2__image',
    '.pdp-mod-common-image.gallery-preview-panel__image',
  ],
  images: ['.item-gallery__thumbnail-image', '.item-gallery-v2__thumbnail-image'],
  rating: ['.pdp-mod-review .score-average', '.container-star-v2-score', '.summary .score .score-average'],
  reviews: ['.pdp-review-summary__link', '.pdp-mod-review .summary .count', '.container-star-v2-count'],
  brand: ['.pdp-product-brand__brand-link', '.pdp-product-brand a:first-of-type'],
  category: '#J_breadcrumb .breadcrumb_item_text a, .breadcrumb_item_anchor',
  bullets: '.pdp-product-highlights li',
  beside: 'price and rating',
  dataPrice: true,
});
