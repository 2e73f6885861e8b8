import { productReader } from '../../reading/product.ts';
import { tiktokShop } from './index.ts';

/** The product's number in an address. */
export const productIn = (url: URL): string | undefined =>
  /\/(?:shop\/pdp\/(?:[^/]{1,300}\/)?|view\/product\/|product\/)(\d{17,20})(?=[/?#]|$)/.exec(
    url.pathname.slice(0, 1000),
  )?.[1];

export const product = productReader({
  of: tiktokShop,
  trial: true,
  idIn: (url) => (/^seller/.test(url.hostname) ? undefined : productIn(url)),
  marks: ['script#__MODERN_ROUTER_DATA__ ~ * h1', '[data-e2e="product-title"]'],
  title: ['[data-e2e="product-title"]'],
  trim: / ?(?:- |\| )tiktok shop(?: [\p{L} ]{2,30})?$/iu,
  price: ['[data-e2e="product-price"]'],
  image: ['[data-e2e="product-image"] img'],
  dataPrice: true,
});
