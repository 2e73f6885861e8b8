import { at, jsonOf, listOf, wordOf } from '../../reading/data/embedded.ts';
import { put } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, countIn, gallery, moneyIn, ratingIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { tiktokShop } from './index.ts';

/** The product's number in an address. */
export const productIn = (url: URL): string | undefined =>
  /\/(?:(?:shop\/|[a-z]{2}\/)?pdp\/(?:[^/]{1,300}\/)?|view\/product\/|product\/)(\d{17,20})(?=[/?#]|$)/.exec(
    url.pathname.slice(0, 1000),
  )?.[1];

/** What the page was drawn from: of its parts, those that tell of goods. */
function partsOf(page: Document): unknown[] {
  const loaded = at(jsonOf(page, 'script#__MODERN_ROUTER_DATA__'), 'loaderData');
  if (typeof loaded !== 'object' || loaded === null) return [];
  return Object.values(loaded)
    .slice(0, 30)
    .flatMap((route) => listOf(at(route, 'page_config', 'components_map')).slice(0, 60))
    .flatMap((part) => at(part, 'component_data', 'product_info') ?? []);
}

export const product = productReader({
  of: tiktokShop,
  trial: true,
  idIn: (url) => (/^seller/.test(url.hostname) ? undefined : productIn(url)),
  marks: ['script#__MODERN_ROUTER_DATA__ ~ * h1', '[data-e2e="product-title"]'],
  title: ['[data-e2e="product-title"]'],
  trim: / ?(?:- |\| )tiktok shop(?: [\p{L} ]{2,30})?$/iu,
  price: ['[data-e2e="product-price"]'],
  image: ['[data-e2e="product-image"] img'],
  beside: 'price and rating',
  dataPrice: true,
  before(seen, page, hint) {
    const from = 'state __MODERN_ROUTER_DATA__';
    for (const part of partsOf(page)) {
      const goods = at(part, 'product_model') ?? part;
      if (!seen.id || wordOf(at(goods, 'product_id')) !== seen.id) continue;
      // An older make of the page keeps the same in a part of its own.
      const base = at(part, 'product_base');
      const title = wordOf(at(goods, 'name')) ?? wordOf(at(goods, 'title')) ?? wordOf(at(base, 'title'));
      if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
      const images = gallery(
        listOf(at(goods, 'images') ?? at(base, 'images')).map((image) => ({
          address: addressOf(wordOf(listOf(at(image, 'url_list'))[0]), page),
        })),
      );
      if (images) put(seen, 'images', { value: images, from });
      const lowest = at(part, 'promotion_model', 'promotion_product_price', 'min_price');
      const said =
        wordOf(at(goods, 'price', 'real_price')) ??
        wordOf(at(base, 'price', 'real_price')) ??
        wordOf(at(lowest, 'sale_price_format')) ??
        wordOf(at(lowest, 'sale_price_decimal'));
      const sign = wordOf(at(lowest, 'currency_symbol')) ?? '';
      const code = wordOf(at(lowest, 'currency_name')) ?? wordOf(at(base, 'price', 'currency')) ?? '';
      const named = /^[A-Z]{3}$/.test(code) ? { ...hint, currency: code } : hint;
      const price = said && moneyIn(/^[\d.,]+$/.test(said) ? `${sign}${said}` : said, named);
      if (price) put(seen, 'price', { value: price, from });
      const count = countIn(wordOf(at(part, 'review_model', 'product_review_count')) ?? '');
      const score = ratingIn(wordOf(at(part, 'review_model', 'product_overall_score')) ?? '');
      if (count !== undefined) put(seen, 'reviews', { value: count, from });
      if (count && score) put(seen, 'rating', { value: score, from });
      // Of several to choose from only that none is left of any is said of them all.
      const left = listOf(at(part, 'skus')).map((sku) => at(sku, 'stock'));
      const [stock, ...others] = new Set(left);
      if (Number.isInteger(stock) && others.length === 0 && (left.length === 1 || stock === 0))
        put(seen, 'stock', { value: Number(stock), from });
    }
  },
});
