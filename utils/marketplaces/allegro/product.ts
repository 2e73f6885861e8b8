import { productReader } from '../../reading/products/product.ts';
import { allegro } from './index.ts';

/** The offer's number in an address. */
export function offerIn(url: URL): string | undefined {
  const [, id] =
    /^\/(?:oferta|nabidka|ponuka|ajanlat|offer)\/(?:[^/]{1,400}-)?(\d{9,12})$/.exec(url.pathname.slice(0, 1000)) ?? [];
  if (id) return id;
  return /^\/(?:produkt|product|vyrobek|vyrobok|termek)\//.test(url.pathname)
    ? /^\d{9,12}$/.exec(url.searchParams.get('offerId') ?? '')?.[0]
    : undefined;
}

export const product = productReader({
  of: allegro,
  trial: true,
  idIn: offerIn,
  idOfChoice: true,
  marks: [
    '[data-box-name="showoffer.productHeader"]',
    '[data-box-name="productHeader"]',
    '[data-box-name="Product Header"]',
  ],
  title: ['[data-box-name="showoffer.productHeader"] h1', '[data-box-name="productHeader"] h1'],
  trim: / ?[-|•] ?(?:ceny i opinie.{0,40}|sklep.{0,60}|allegro(?:\.(?:pl|cz|sk|hu))?.{0,20})$/i,
  price: ['[itemprop="offers"] meta[itemprop="price"] ~ [aria-label]'],
  // The first of the gallery is a small copy for leafing through: its data names the picture itself.
  image: [],
  lastImage: ['[data-box-name="showoffer.gallery"] img', '[data-role="gallery"] img'],
  images: ['[data-box-name="showoffer.gallery"] img'],
  category: '[data-role="breadcrumb-item"] a',
  beside: 'price and rating',
  dataPrice: true,
});
