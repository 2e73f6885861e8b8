import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { put } from '../../reading/facts.ts';
import { moneyAt } from '../../reading/values.ts';
import { lazada } from './index.ts';
import { itemIn } from './product.ts';

export const search = resultsReader({
  of: lazada,
  idIn: itemIn,
  not: '.pdp-mod-product-badge-title,#module_product_title_1',
  rows: ['[data-qa-locator="product-item"]', '[data-tracking="product-card"]'],
  idOf(row, page) {
    const id = row.getAttribute('data-item-id') ?? '';
    return /^\d{6,16}$/.test(id) ? id : linkedId(row, page, itemIn);
  },
  title: ['a[title]', 'img[type="product"][alt]'],
  price: [],
  image: ['img[type="product"]', 'img'],
  lists: /^[^/]+\/(?:catalog|shop-|tag|[\w-]+\/\?)/,
  after(seen, row, _page, hint) {
    // Names are hashed here: of all texts that are a price and not struck through, there must be one.
    const found = [...row.querySelectorAll('span')]
      .filter((span) => span.childElementCount === 0)
      .map((span) => (/\p{Sc}|Rp|RM/u.test(span.textContent ?? '') ? moneyAt(span, hint) : undefined));
    const prices = found.filter((price) => price !== undefined);
    const [price] = prices;
    if (price && prices.every(({ amount }) => amount === price.amount))
      put(seen, 'price', { value: price, from: 'row span' });
  },
});
