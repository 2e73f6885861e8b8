import { productReader } from '../../reading/products/product.ts';
import { shopee } from './index.ts';

/** The item's number in an address: the second of two, after its shop's. */
export function itemIn(url: URL): string | undefined {
  if (/^(?:seller|banhang)\./.test(url.hostname)) return undefined;
  const path = url.pathname.slice(0, 2000);
  return (
    /-i\.\d{1,15}\.(\d{6,14})$/.exec(path)?.[1] ??
    /^\/(?:universal-link\/)?product\/\d{1,15}\/(\d{6,14})\/?$/.exec(path)?.[1]
  );
}

// The page is drawn by its scripts under hashed names; its structured data is that of its own country's store.
export const product = productReader({
  of: shopee,
  trial: true,
  idIn: itemIn,
  marks: ['.product-briefing', '[data-testid="pdp-product-title"]'],
  title: ['[data-testid="pdp-product-title"]', '.product-briefing h1'],
  trim: / ?[-|] ?shopee(?: [\p{L} ]{2,30})?$/iu,
  price: ['[data-testid="pdp-product-price"]'],
  image: ['.product-briefing picture img'],
  images: ['.product-briefing picture img'],
  category: '.page-product__breadcrumb a',
  beside: 'price and rating',
  dataPrice: true,
});
