import { expect, test } from 'vitest';
import type { SeenListing } from '../../../utils/listing.ts';
import { pageOf } from '../../layouts/layout.ts';
import { openPage } from '../../page.ts';
import { batchesOf, listingsOn } from '../drawn.ts';
import { type Choices, chosen } from './choices.ts';
import { addresses, amountIn, drawn } from './form.ts';
import { goods } from './goods.ts';
import { words } from './words.ts';

// The form one listing is edited in, each of its parts drawn in one of the ways consoles draw it: some fifteen thousand million
// forms. In `npm test` a few of them by chance (SEED: others); with CROSSBILL_LONG=1 two thousand.
const FEW = 20;

function read(choices: Choices): SeenListing | undefined {
  const address = addresses[choices.host];
  const page = openPage(pageOf(drawn(choices), { lang: choices.language }), address);
  type(page);
  return listingsOn(page, address)[0];
}

/** Types into fields what a person has typed since the page came. */
function type(page: Document): void {
  const roots = [page, ...[...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots)
    for (const field of root.querySelectorAll<HTMLInputElement>('[data-typed]'))
      field.value = field.dataset.typed ?? '';
}

const said = (listing: SeenListing | undefined) => ({
  title: listing?.title,
  id: listing?.id ?? undefined,
  sku: listing?.sku,
  barcode: listing?.otherIds?.barcode,
  price: listing?.price && Number(listing.price.amount),
  most: listing?.price?.max && Number(listing.price.max),
  currency: listing?.price?.currency,
  stock: listing?.stock,
  image: listing?.image,
  images: listing?.images?.map(({ address }) => address).join(' '),
});

/** A console nobody knows, that shows a lower price of a sale beside the price and no days of it: either may be asked. */
const isOpenSale = ({ host, prices, variants }: Choices): boolean =>
  host === 'unknown' && /^(?:sale|all)$/.test(prices) && variants !== 'alone';

function shown(choices: Choices): ReturnType<typeof said> {
  const { language, variants, price, label, sku } = choices;
  const { currency } = words[language];
  const isAlone = variants === 'alone';
  const [low, high] = goods.variants.map((each) => amountIn(each.price, language));
  return {
    title: goods.title,
    id: goods.id,
    // Text that bears its label unseen, or behind it, says nothing to anybody.
    sku: sku === 'text' && /^(?:aria-label|placeholder|floating)$/.test(label) ? undefined : goods.sku,
    barcode: goods.barcode,
    price: isOpenSale(choices) ? undefined : isAlone ? low : amountIn(goods.price, language),
    most: isAlone ? high : undefined,
    currency: !isOpenSale(choices) && (isAlone || price !== 'bare') ? currency : undefined,
    stock: isAlone ? undefined : goods.stock,
    image: goods.pictures[0],
    images: goods.pictures.join(' '),
  };
}

/** Text whose label is of two languages, or follows the label of a list to choose from, may be left out. */
const isOpen = ({ sku, mark, category }: Choices): boolean =>
  sku === 'text' && (mark === 'two languages' || category === 'select');

test.each(batchesOf(FEW, chosen))(
  'forms drawn in any way are read whole, batch %i',
  { timeout: 60_000 },
  (_, batch) => {
    for (const choices of batch) {
      const form = said(read(choices));
      const whole = shown(choices);
      expect(isOpen(choices) ? { ...form, sku: form.sku ?? whole.sku } : form, JSON.stringify(choices)).toEqual(whole);
    }
  },
);
