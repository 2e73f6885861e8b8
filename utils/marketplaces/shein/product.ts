import type { SeenListing } from '../../listing.ts';
import { at, listOf, stateAfter, wordOf } from '../../reading/data/embedded.ts';
import { put } from '../../reading/facts.ts';
import { productReader } from '../../reading/products/product.ts';
import { addressOf, amountIn, countIn, gallery } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { shein } from './index.ts';

/** The goods' number in an address. */
export const goodsIn = (url: URL): string | undefined =>
  /-p-(\d{5,12})(?:-cat-\d+)?\.html$/.exec(url.pathname.slice(0, 1000))?.[1];

export const product = productReader({
  of: shein,
  trial: true,
  idIn: goodsIn,
  marks: ['.product-intro__head-name', '.product-intro__head-mainprice', '#productIntroPrice', '#productMainPriceId'],
  title: [
    'h1.product-intro__head-name',
    '.product-intro__head-name h1',
    '.product-intro__head-name .fsp-element',
    'h1.fsp-element',
    '.goods-detail__head h1',
  ],
  trim: / ?(?:- |\| )shein(?: [\p{L} ]{2,30})?$/iu,
  price: [
    '#productMainPriceId',
    '.productPrice__main .from',
    '#productIntroPrice .from',
    '#productIntroPrice .original',
    '.product-intro__head-mainprice .discount',
    '.product-intro__head-mainprice .from',
    '.product-intro__head-mainprice .original',
  ],
  image: [],
  lastImage: ['.product-intro__main img', '.crop-image-container img'],
  imageAttributes: ['data-src'],
  images: ['.product-intro__thumbs-item img'],
  rating: ['.product-intro__head-reviews :is(.rate-num,.rate)', '.common-reviews__main-rate .rate-num'],
  beside: 'rating',
  dataPrice: true,
  ownBrand: true,
  before(seen, page) {
    putSaid(seen, page);
    const detail =
      at(stateAfter(page, 'gbRawData'), 'productIntroData', 'detail') ??
      at(stateAfter(page, 'productIntroData'), 'detail');
    if (!detail || !seen.id || wordOf(at(detail, 'goods_id')) !== seen.id) return;
    const from = 'state productIntroData';
    const title = wordOf(at(detail, 'goods_name'));
    if (title) put(seen, 'title', { value: squeeze(title, 2000), from });
    const pictures = at(stateAfter(page, '"goods_imgs"'), 'detail_image');
    const main = at(stateAfter(page, '"goods_imgs"'), 'main_image', 'origin_image');
    const images = gallery(
      [main, ...listOf(pictures).map((picture) => at(picture, 'origin_image'))].map((image) => ({
        address: addressOf(wordOf(image), page),
      })),
    );
    if (images) put(seen, 'images', { value: images, from: 'state goods_imgs' });
    const amount = amountIn(wordOf(at(detail, 'salePrice', 'amount')));
    const currency = wordOf(at(stateAfter(page, '"currencies"'), 'now')) ?? wordOf(at(detail, 'salePrice', 'currency'));
    if (amount && currency && /^[A-Z]{3}$/.test(currency)) put(seen, 'price', { value: { amount, currency }, from });
  },
});

/** Puts what the page says in words: its code, and how many reviews the heading of that part counts, where nothing else says that there are none. */
function putSaid(seen: SeenListing, page: Document): void {
  const heading = page.querySelector('.common-reviews :is(h2,[class*="heading"],[class*="title"])');
  const count = countIn(/\(([\d.,]{1,9})\)\s*$/.exec((heading?.textContent ?? '').slice(0, 80))?.[1] ?? '');
  const code = /SKU ?[:：] ?(\w{8,30})\s*$/.exec(page.querySelector('[class*="head-sku"]')?.textContent ?? '')?.[1];
  if (code) put(seen, 'sku', { value: code, from: 'head-sku' });
  if (count !== undefined) put(seen, 'reviews', { value: count, from: 'heading of the reviews' });
}
