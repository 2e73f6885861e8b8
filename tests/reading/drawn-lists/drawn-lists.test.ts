import { expect, test } from 'vitest';
import type { SeenListing } from '../../../utils/listing.ts';
import { pageOf } from '../../layouts/layout.ts';
import { openPage } from '../../page.ts';
import { batchesOf, listingsOn } from '../drawn.ts';
import { drawn } from './boxes.ts';
import { type Choices, chosen } from './choices.ts';
import { amountOf } from './columns.ts';
import { goods } from './goods.ts';

// A list of a console nobody knows, each of its parts drawn in one of the ways consoles draw it: some four million lists. In
// `npm test` a few of them by chance (SEED: others); with CROSSBILL_LONG=1 two thousand.
const FEW = 30;

const address = 'https://erp.example.com/product/list';

const listingsIn = (choices: Choices): readonly SeenListing[] =>
  listingsOn(openPage(pageOf(drawn(choices), { lang: choices.language }), address), address);

/** What a listing says of the fields that every list shows. */
const said = ({ title, id, sku, price, stock, metrics }: SeenListing) => ({
  title,
  id,
  sku,
  price: price && Number(price.amount),
  currency: price?.currency,
  stock,
  views: metrics?.pageViews?.value,
});

const currencies = { en: 'GBP', de: 'EUR', ru: 'RUB', zh: 'USD', es: 'EUR', ja: 'JPY' };
const shown = (language: Choices['language']) =>
  goods.map((each) => ({
    title: each.title,
    id: each.id,
    sku: each.sku,
    price: amountOf(each, language),
    currency: currencies[language],
    stock: each.stock,
    views: each.views,
  }));

/** Where nothing tells a title from the heading of a group, or from a field to search in, none is believed. */
const isOpen = ({ box, title, beside, id, stock }: Choices): boolean =>
  (box === 'title above' && beside === 'nothing' && id === 'column') ||
  // A count with its word over the label of the same is said twice, once without a number.
  (box === 'values over labels' && stock === 'variants') ||
  (/^(?:field|input)$/.test(title) &&
    /^(?:title above|labels with colons|labels over values|values over labels)$/.test(box));

test.each(batchesOf(FEW, chosen))(
  'lists drawn in any way are read whole, batch %i',
  { timeout: 60_000 },
  (_, batch) => {
    for (const choices of batch) {
      const listings = listingsIn(choices).map(said);
      const whole = shown(choices.language);
      const drawing = JSON.stringify(choices);
      if (!isOpen(choices)) expect(listings, drawing).toEqual(whole);
      for (const listing of listings) {
        const [same] = whole.filter(({ id, sku }) => id === listing.id || sku === listing.sku);
        expect({ ...same, ...withoutUnread(listing) }, drawing).toEqual(same);
      }
    }
  },
);

const withoutUnread = (listing: object): object =>
  Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined && value !== null));
