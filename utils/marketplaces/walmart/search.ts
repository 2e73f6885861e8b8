import type { SeenListing } from '../../listing.ts';
import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { at, jsonOf, listOf, wordOf } from '../../reading/data/embedded.ts';
import { begin, put } from '../../reading/facts.ts';
import { addressOf, amountIn, moneyIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import type { PageReader } from '../marketplace.ts';
import { walmart } from './index.ts';
import { itemIn } from './product.ts';

const rows = resultsReader({
  of: walmart,
  trial: true,
  idIn: itemIn,
  not: 'h1#main-title,h1.prod-ProductTitle',
  rows: ['[data-testid="item-stack"] [data-item-id]', '[data-item-id][link-identifier]'],
  title: ['[data-automation-id="product-title"]'],
  // A tile's link may count the click first; it bears the item's number beside its address.
  idOf: (row, page) => linkedId(row, page, itemIn) ?? numberOf(row),
  price: ['[data-automation-id="product-price"] [aria-hidden="true"]'],
  image: ['img[data-testid="productTileImage"]', 'img'],
  rating: ['[data-testid="product-ratings"]'],
  reviews: ['[data-testid="product-reviews"]'],
  lists: /^[^/]+\/(?:search|browse|c)\b/,
  after(seen, row, _page, hint) {
    // The sign, dollars and cents are drawn in parts; those who do not see them are told the whole.
    const said = [...row.querySelectorAll('[data-automation-id="product-price"] span')].map(
      ({ textContent }) => /^\s*current price(?: now)? \$([\d,]{1,9}\.\d\d)(?!\d)/i.exec(textContent ?? '')?.[1],
    );
    const amount = said.find((each) => each !== undefined);
    const price = amount && moneyIn(`$${amount}`, hint);
    if (!price || Number(price.amount) === Number(seen.price?.amount)) return;
    delete seen.price;
    put(seen, 'price', { value: price, from: 'current price' });
  },
});

/** The number in a tile's own attribute; null where it has none. */
const numberOf = (row: Element): string | null => {
  const number = row.querySelector('a[link-identifier]')?.getAttribute('link-identifier') ?? '';
  return /^\d{5,14}$/.test(number) ? number : null;
};

/** The rows the page's own data names; each once, advertisements with an id among them. */
function stateRows(page: Document): SeenListing[] {
  const stacks = listOf(
    at(jsonOf(page, 'script#__NEXT_DATA__'), 'props', 'pageProps', 'initialData', 'searchResult', 'itemStacks'),
  );
  return stacks
    .flatMap((stack) => listOf(at(stack, 'items')))
    .slice(0, 500)
    .flatMap((item) => {
      const id = wordOf(at(item, 'usItemId'));
      const title = wordOf(at(item, 'name'));
      if (!id || !title) return [];
      const from = 'state __NEXT_DATA__';
      const seen = begin(id, from);
      put(seen, 'title', { value: squeeze(title, 2000), from });
      const amount = amountIn(wordOf(at(item, 'price')));
      if (amount && Number(amount) > 0) put(seen, 'price', { value: { amount, currency: 'USD' }, from });
      const image = addressOf(wordOf(at(item, 'image')) ?? wordOf(at(item, 'imageInfo', 'thumbnailUrl')), page);
      if (image) put(seen, 'image', { value: image, from });
      return [seen];
    });
}

/** Its own data first, which names every row; then the rows as drawn. */
export const search: PageReader = {
  ...rows,
  read(page, context) {
    const stated = context.store?.id === 'US' ? stateRows(page) : [];
    return stated.length > 0 ? { state: 'read', listings: stated } : rows.read(page, context);
  },
};
