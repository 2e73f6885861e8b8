import { isOneOfGoods, openGraphOf } from '../data/open-graph.ts';
import { codePlaced } from '../data/shop-code.ts';
import { namesOf } from '../former-price.ts';
import type { GoodsState } from './goods-state.ts';
import { isOfOccasion } from './not-goods.ts';

/** Addresses of lists, by the folder of their last step. */
const ofLists =
  /(?:^|\/)(?:c|cat|categor\w{1,4}|kategori\w{0,3}|collections?|search|tags?|brands?|marcas?|marken?|thema?s?)\/[^/]+\/?$/i;
/** What shops' software calls the page of one thing, in the names of its body. */
const ofOne =
  /(?:^|[\s_-])(?:single-product|product-product|product-id-\d+|template-product|product-template|catalog-product-view|productdetails?|product-page|page-product|pdp)(?:[\s_-]|$)/i;
/** What shops call the part of a page that shows one thing, and the parts of that. */
const partOfOne =
  /(?:^|[^a-z])(?:pdp|(?:product|goods|item|prod)[-_]{0,2}(?:details?(?:-?page)?|page|view|info|intro|main|name|title|tit|buy|summary))(?![a-z])/;
/** So far up from a heading its part is looked for. */
const DEPTH = 6;

/** Whether an element, or a box around it, is called so. */
function isCalled(element: Element, names: RegExp): boolean {
  let up: Element | null = element;
  for (let n = 0; up && n < DEPTH && up.localName !== 'html'; up = up.parentElement, n++)
    if (names.test(namesOf(up))) return true;
  return false;
}

/** Whether an address, what the page calls itself, or what it calls the part in which the heading stands, is of one thing. */
export function isOfGoods(page: Document, url: URL, heading: Element, state: GoodsState | undefined): boolean {
  const type = openGraphOf(page).get('og:type');
  if (isOfOccasion(page, url, type, heading)) return false;
  if (state && state.amounts.size > 0) return true;
  if (ofLists.test(url.pathname.slice(0, 1000))) return false;
  const names = `${page.body.id} ${page.body.getAttribute('class') ?? ''}`.slice(0, 2000);
  return (
    codePlaced(url) !== undefined ||
    page.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i] [itemprop="price"]').length === 1 ||
    // What is put into the cart from a form of its own, with how many.
    page.querySelectorAll(
      'form[action*="cart" i] input[name="qty"],form[action*="cart" i] input[name="quantity"],form[action*="add_product" i] input[name$="quantity"]',
    ).length === 1 ||
    ofOne.test(names) ||
    isOneOfGoods(type) ||
    /[^/]-[^/]+\/p\/[^/]{6,}|\/(?:products?|produkte?|produits?|productos?|produtos?|prodott[io]|tovar|item|dp|pdp)\/[^/]{3,}/i.test(
      url.pathname,
    ) ||
    isCalled(heading, partOfOne)
  );
}
