import type { SeenListing } from '../../listing.ts';
import { resultsReader } from '../../reading/cards/results.ts';
import { sameName } from '../../reading/data/item.ts';
import { type Item, jsonLdOf } from '../../reading/data/structured.ts';
import { find, put } from '../../reading/facts.ts';
import { addressOf } from '../../reading/values.ts';
import type { PageReader } from '../marketplace.ts';
import { mercadoLibre } from './index.ts';
import { moneyParts } from './money.ts';
import { codeIn } from './product.ts';

const rows = resultsReader({
  of: mercadoLibre,
  idIn: (url) => (/(?:^|\.)click\d?\./.test(url.hostname) ? undefined : codeIn(url.href)),
  not: 'h1.ui-pdp-title',
  none: '.ui-search-rescue',
  // The last are those of what somebody recommends, or a shop shows; in a strip that is leafed through they are of others.
  rows: ['li.ui-search-layout__item', 'li.results-item', '.ui-search-result', '.poly-card:not([class*="carousel"] *)'],
  idOf: (row) => {
    const address =
      row.querySelector('a.poly-component__title, a.ui-search-link, h3 a, h2 a, a[href]')?.getAttribute('href') ?? '';
    // An advertisement leads elsewhere first; its own address stands in the page's data, or nowhere.
    return /\/\/click\d?\./.test(address) ? null : (codeIn(address) ?? null);
  },
  title: ['.poly-component__title', '.ui-search-item__title', '.main-title', 'h2', 'h3'],
  price: [],
  image: ['img.poly-component__picture', 'img.ui-search-result-image__element', 'img'],
  rating: [
    '.poly-reviews__rating',
    '.poly-component__review-compacted .poly-phrase-label',
    '.ui-search-reviews__rating-number',
  ],
  reviews: ['.poly-reviews__total', '.ui-search-reviews__amount'],
  lists: /^(?:listado|lista)\./,
  after(seen, row, _page, hint) {
    put(
      seen,
      'price',
      find(
        row,
        [
          '.poly-price__current .andes-money-amount',
          '.ui-search-price__second-line .andes-money-amount',
          '.ui-search-price .andes-money-amount:not(s)',
          '.item__price',
        ],
        (element) => moneyParts(element, hint),
      ),
    );
  },
});

/** The number of a picture, which every size of it bears. */
const pictureIn = (address: string | undefined): string | undefined =>
  /\b(M[A-Z]{2}\d{6,14}_\d{6})/.exec(address ?? '')?.[1];

/** What the page's data says of the same goods: their address, and the price to the cent. */
function complete(seen: SeenListing, items: readonly Item[], page: Document): void {
  const picture = pictureIn(seen.image);
  const named = (these: readonly Item[]) => these.filter((one) => sameName(one.name, seen.title));
  const pictured = items.filter((item) => picture !== undefined && pictureIn(item.images[0]) === picture);
  const [item, other] =
    seen.id === null
      ? named(pictured.length > 0 ? pictured : items)
      : items.filter((one) => codeIn(one.offers[0]?.url ?? '') === seen.id);
  if (!item || other) return;
  const id = codeIn(item.offers[0]?.url ?? '');
  if (seen.id === null && id) {
    seen.id = id;
    seen.sources.id = 'json-ld';
  }
  const exact = item.offers[0];
  const { price } = seen;
  // The list drops the cents; the data has them.
  if (
    price &&
    exact?.price &&
    exact.currency === price.currency &&
    !price.amount.includes('.') &&
    Math.abs(Number(exact.price) - Number(price.amount)) < 1 &&
    /^\d+(?:\.\d{1,2})?$/.test(exact.price)
  ) {
    seen.price = { ...price, amount: exact.price };
    seen.sources.price = 'json-ld';
  }
  const image = seen.image ? undefined : addressOf(item.images[0], page);
  if (image) put(seen, 'image', { value: image, from: 'json-ld' });
}

export const search: PageReader = {
  ...rows,
  read(page, context) {
    const reading = rows.read(page, context);
    if (reading.state !== 'read' && reading.state !== 'partly') return reading;
    const { items } = jsonLdOf(page);
    for (const seen of reading.listings) complete(seen, items, page);
    return reading;
  },
};
