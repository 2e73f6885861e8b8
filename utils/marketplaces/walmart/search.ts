import type { SeenListing } from '../../listing.ts';
import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { at, jsonOf, listOf, wordOf } from '../../reading/data/embedded.ts';
import { begin, put } from '../../reading/facts.ts';
import { addressOf, amountIn, countIn, moneyIn, ratingIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import type { PageReader } from '../marketplace.ts';
import { walmart } from './index.ts';
import { itemIn } from './product.ts';

const rows = resultsReader({
  of: walmart,
  trial: true,
  idIn: itemIn,
  not: 'h1#main-title,h1.prod-ProductTitle',
  rows: [
    '[data-testid="item-stack"] [data-item-id]',
    '[data-item-id][link-identifier]',
    '[role="group"][data-item-id]',
    '[data-item-id]:has(> a[link-identifier])',
  ],
  title: ['[data-automation-id="product-title"]'],
  // A tile's link may count the click first; it bears the item's number beside its address.
  idOf: (row, page) => linkedId(row, page, itemIn) ?? numberOf(row),
  price: ['[data-automation-id="product-price"] [aria-hidden="true"]'],
  image: ['img[data-testid="productTileImage"]', 'img'],
  lists: /^[^/]+\/(?:search|browse|c)\b/,
  after(seen, row, _page, hint) {
    putMarks(seen, row);
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

/** Stars are drawn and a count may be cut short: the row says both whole to those who do not see it, and to programs. */
function putMarks(seen: SeenListing, row: Element): void {
  const said = [...row.querySelectorAll('span')].flatMap(
    ({ textContent }) => /^\s*([\d.]{1,4}) out of 5 Stars?\. ([\d,]{1,9}) reviews?\s*$/i.exec(textContent ?? '') ?? [],
  );
  const written = (name: string) => row.querySelector(`[data-testid="product-${name}"]`)?.getAttribute('data-value');
  putOpinion(seen, written('ratings') ?? said[1], written('reviews') ?? said[2], 'product-ratings');
}

/** A mark and how many gave one, as the page writes both; where nobody did, there is no mark. */
function putOpinion(seen: SeenListing, mark: string | undefined, count: string | undefined, from: string): void {
  const [rating, reviews] = [ratingIn(mark ?? ''), countIn(count ?? '', '.')];
  if (reviews !== undefined) put(seen, 'reviews', { value: reviews, from });
  if (rating && reviews !== 0) put(seen, 'rating', { value: rating, from });
}

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
      putOpinion(seen, wordOf(at(item, 'averageRating')), wordOf(at(item, 'numberOfReviews')), from);
      return [seen];
    });
}

/** Its own data first, which names every row, and beside it what only a row as drawn says; then the rows as drawn. */
export const search: PageReader = {
  ...rows,
  read(page, context) {
    const stated = context.store?.id === 'US' ? stateRows(page) : [];
    const drawn = rows.read(page, context);
    if (stated.length === 0) return drawn;
    const shown = new Map('listings' in drawn ? drawn.listings.map((seen) => [seen.id, seen]) : []);
    for (const seen of stated)
      for (const field of ['rating', 'reviews'] as const) {
        const { [field]: value, sources } = shown.get(seen.id) ?? begin(null);
        if (value !== undefined) put(seen, field, { value, from: sources[field] ?? '' });
      }
    return { state: 'read', listings: stated };
  },
};
