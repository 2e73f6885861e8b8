import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { begin, put } from '../facts.ts';
import { addressOf, amountIn } from '../values.ts';
import { at, listOf, parseLoose, wordOf } from './embedded.ts';

/** The state a VTEX shop draws its page from; undefined on other pages. */
export function vtexState(page: Document): unknown {
  const held = page.querySelector('template[data-varname="__STATE__"]');
  if (!held) return undefined;
  const inner =
    held.localName === 'template' && 'content' in held
      ? (held as HTMLTemplateElement).content.querySelector('script')
      : null;
  const text = (inner ?? held).textContent ?? '';
  return text.length < 8_000_000 ? parseLoose(text) : undefined;
}

/** The goods a VTEX search found, in their order; undefined where its state holds no search. */
export function vtexResults(state: unknown, currency: string | undefined, page: Document): SeenListing[] | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const searches = Object.keys(state).filter(
    (key) => key.startsWith('$ROOT_QUERY.productSearch(') && Array.isArray(at(state, key, 'products')),
  );
  if (searches.length === 0) return undefined;
  const [first = ''] = searches;
  return listOf(at(state, first, 'products'))
    .slice(0, 500)
    .flatMap((link) => goodsOf(state, wordOf(at(link, 'id')) ?? '', currency, page));
}

function goodsOf(state: unknown, key: string, currency: string | undefined, page: Document): SeenListing[] {
  const goods = at(state, key);
  const id = wordOf(at(goods, 'productId'));
  if (!id) return [];
  const from = 'state __STATE__';
  const seen = begin(id, from);
  const title = wordOf(at(goods, 'productName'));
  if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
  const range = at(state, `$${key}.priceRange.sellingPrice`);
  const low = amountIn(wordOf(at(range, 'lowPrice')));
  const high = amountIn(wordOf(at(range, 'highPrice')));
  if (low && currency && Number(low) > 0)
    put(seen, 'price', {
      value: { amount: low, ...(high && Number(high) > Number(low) ? { max: high } : {}), currency },
      from,
    });
  const brand = wordOf(at(goods, 'brand'));
  if (brand) put(seen, 'brand', { value: squeeze(brand, 200), from });
  const item = listOf(
    Object.entries(goods as object).find(([name]) => name === 'items' || name.startsWith('items('))?.[1],
  )[0];
  const picture = listOf(
    Object.entries(at(state, wordOf(at(item, 'id')) ?? '') ?? {}).find(
      ([name]) => name === 'images' || name.startsWith('images('),
    )?.[1],
  )[0];
  const image = addressOf(wordOf(at(state, wordOf(at(picture, 'id')) ?? '', 'imageUrl')), page);
  if (image) put(seen, 'image', { value: image, from });
  return [seen];
}
