import type { SeenListing } from '../../listing.ts';
import { at, listOf, stateAfter, wordOf } from '../../reading/data/embedded.ts';
import { put } from '../../reading/facts.ts';
import { decimalIn } from '../../reading/money-hint.ts';
import { opinionOf } from '../../reading/products/opinion.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, gallery } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { temu } from './index.ts';

/** The goods' number in an address; advertisements lead to a design of its own ('/kuiper/n9.html'). */
export function goodsIn(url: URL): string | undefined {
  if (/^(?:agentseller|seller|ads)/.test(url.hostname)) return undefined;
  const [, id] = /-g-(\d{8,20})\.html$/.exec(url.pathname.slice(0, 1000)) ?? [];
  return (
    id ??
    (/\/(?:goods|kuiper\/[a-z]\w{0,3})\.html$/.test(url.pathname)
      ? /^\d{8,20}$/.exec(url.searchParams.get('goods_id') ?? '')?.[0]
      : undefined)
  );
}

export const product = productReader({
  of: temu,
  trial: true,
  idIn: goodsIn,
  marks: ['#goods_price', '#goodsPrice'],
  title: [],
  trim: / ?(?:- |\| )temu(?: [\p{L} ]{2,30})?$/iu,
  price: ['#goods_price [data-type="0"]', '#goods_price', '#goodsPrice'],
  // Where advertisements lead, data names the picture of one variant; the part of the goods draws theirs first.
  image: ['.GoodsSkuInfoCard img'],
  lastImage: ['[aria-roledescription="carousel"] img', '#leftContent img'],
  beside: 'price and rating',
  dataPrice: true,
  before(seen, page) {
    putReviewed(seen, page);
    const goods = at(stateAfter(page, 'window.rawData'), 'store', 'goods');
    if (!seen.id || wordOf(at(goods, 'goodsId')) !== seen.id) return;
    const from = 'state rawData';
    const title = wordOf(at(goods, 'goodsName'));
    if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
    const main = addressOf(wordOf(at(goods, 'hdThumbUrl')) ?? wordOf(at(goods, 'thumbUrl')), page);
    if (main) put(seen, 'image', { value: main, from });
    const images = gallery(
      listOf(at(goods, 'gallery')).map((picture) => ({ address: addressOf(wordOf(at(picture, 'url')), page) })),
    );
    if (images) put(seen, 'images', { value: images, from });
  },
});

/** Puts the mark and the reviews at the head of the part of reviews, where those of the shop stand beside them. */
function putReviewed(seen: SeenListing, page: Document): void {
  const [head] = page.querySelector('#reviewContent')?.children ?? [];
  const { rating, reviews } = head ? opinionOf(head, decimalIn(page.documentElement.lang)) : {};
  if (rating === undefined || reviews === undefined) return;
  put(seen, 'rating', { value: rating, from: '#reviewContent' });
  put(seen, 'reviews', { value: reviews, from: '#reviewContent' });
}
