import type { SeenListing } from '../utils/listing.ts';
import type { PageReading } from '../utils/reading.ts';
import type { Source } from '../utils/source.ts';

/** A moment for tests: 23 November 2026, 08:00 UTC. */
export const NOON = Date.UTC(2026, 10, 23, 8);

/** A listing as a page shows it: whole and valid, one argument to differ. */
export const aSeenListing = (differs: Partial<SeenListing> = {}): SeenListing => ({
  id: 'B0CROSSB1L',
  sku: 'LN-WAL-1KG',
  title: 'Longnan walnut kernels, 1 kg',
  image: 'https://m.media-amazon.com/images/I/71abc.jpg',
  price: { amount: '19.90', currency: 'EUR' },
  stock: 120,
  sources: { title: 'column "Title"', price: 'column "Price"' },
  ...differs,
});

/** A reading of a list page. */
export const aReading = (differs: Partial<PageReading> = {}): PageReading => ({
  marketplace: 'amazon',
  store: 'DE',
  page: 'listings',
  state: 'read',
  reader: 'amazon/listings',
  listings: [aSeenListing()],
  notUnderstood: [],
  ...differs,
});

export const aSource = (differs: Partial<Source> = {}): Source => ({
  via: 'page',
  reader: 'amazon/listings',
  where: 'https://sellercentral.amazon.de/myinventory/inventory',
  at: NOON,
  ...differs,
});
