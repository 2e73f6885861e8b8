import { find, put } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { mercadoLibre } from './index.ts';
import { moneyParts } from './money.ts';

/** The code in an address: of an item (MLA-123-…), or of a page of the catalogue (/p/MLA123), in one word. */
export function codeIn(address: string): string | undefined {
  const path = address.slice(0, 2000).split(/[?#]/)[0] ?? '';
  const catalogue = /\/p\/(M[A-Z]{2}\d{5,12})(?=\/|$)/.exec(path)?.[1];
  const [, site, number] =
    /\/(ML[ABCMUV]|M(?:CO|PE|EC|BO|CR|RD|GT|HN|NI|PA|PY|SV))-?(\d{6,12})(?=[-/]|$)/.exec(path) ?? [];
  return catalogue ?? (site && number ? `${site}${number}` : undefined);
}

export const product = productReader({
  of: mercadoLibre,
  trial: true,
  // The console stands on the same hosts, with the code of a listing in its addresses.
  idIn: (url) => (/^\/(?:publicaciones|anuncios)\//.test(url.pathname) ? undefined : codeIn(url.href)),
  marks: ['h1.ui-pdp-title', '.ui-pdp-container'],
  title: ['h1.ui-pdp-title'],
  trim: / ?[|-] ?(?:mercado ?li[bv]re|envío gratis|frete grátis).{0,40}$/i,
  price: [],
  image: [],
  lastImage: ['.ui-pdp-gallery__figure img'],
  imageAttributes: ['data-zoom'],
  images: ['.ui-pdp-gallery__figure img'],
  rating: ['.ui-pdp-review__rating', '.ui-review-capability__rating__average'],
  reviews: ['.ui-pdp-review__amount'],
  category: '.andes-breadcrumb__item a',
  bullets: '.ui-vpp-highlighted-specs__features-list-item, .ui-vpp-highlighted-specs__features li',
  dataPrice: true,
  before(seen, page, hint) {
    const price = find(
      page,
      [
        '.ui-pdp-price__second-line .andes-money-amount',
        // What stands below the price is by the month, or for those who pay otherwise.
        '.ui-pdp-price__main-container .andes-money-amount:not(s):not([class*="subtitle"] *)',
        '.price-tag.ui-pdp-price__part',
      ],
      (element) => moneyParts(element, hint),
    );
    put(seen, 'price', price);
    if (
      /usado|reacondicionado|recondicionado/i.test(
        page.querySelector('.ui-pdp-subtitle')?.textContent?.slice(0, 100) ?? '',
      )
    ) {
      put(seen, 'condition', {
        value: /acondicionado|condicionado/i.test(page.querySelector('.ui-pdp-subtitle')?.textContent ?? '')
          ? 'refurbished'
          : 'used',
        from: '.ui-pdp-subtitle',
      });
    }
  },
});
