import { fold } from '../../text/normal.ts';
import { openGraphOf } from '../data/open-graph.ts';
import { codePlaced } from '../data/shop-code.ts';
import { type Found, textOf } from '../facts.ts';
import { carousel, isNamedForOthers, isOfOthers } from '../others.ts';
import { askedPrice } from '../prices/asked-price.ts';
import { type Part, shownIn } from '../prices/shown-amounts.ts';
import { namesMoney } from '../prices/undercut.ts';
import type { MoneyHint } from '../values.ts';
import { buyControls } from './buying.ts';
import { type GoodsState, goodsState } from './goods-state.ts';
import { headingElement, nameIn } from './heading.ts';
import { isOfOccasion, isOfVisitor, saysMissing } from './not-goods.ts';

/** The part of a page that sells one thing, and what it is called. */
export interface Sale extends Part {
  /** Its heading; absent where that names the maker only. */
  title?: Found<string>;
  /** What the page was drawn from says of what is headed so. */
  state?: GoodsState;
}

const FOLLOWS = 4;

/**
 * The one sale of a page: behind a heading that the page's title repeats there is one way to buy, or, at an address that is
 * one of goods, a price outside all cards. A page with many of them is a list.
 */
export function saleOf(page: Document, url: URL, hint: MoneyHint): Sale | undefined {
  if (page.querySelectorAll('h1').length > 2 || isOfVisitor(url)) return undefined;
  const names = [openGraphOf(page).get('og:title'), page.title];
  const repeated = headingElement(page, names);
  const heading = repeated ?? loneHeading(page, url);
  if (!heading || saysMissing(textOf(heading, 200))) return undefined;
  const ofMaker = isOfMaker(heading, page);
  const named = ofMaker ? heading.nextElementSibling : heading;
  const state = named ? goodsState(page, textOf(named, 300)) : undefined;
  const part =
    bought(page, heading) ??
    (isOfGoods(page, url, heading, state) ? priced(page, heading, hint, state?.amounts) : undefined);
  return (
    part && {
      ...part,
      state,
      ...(ofMaker || (!repeated && isRestOfName(heading, names, url))
        ? {}
        : { title: { value: nameIn(heading, names), from: heading.localName } }),
    }
  );
}

/** The heading that the title does not repeat, but the address spells, or the page's state knows; or what stands below one that names the maker only. */
function loneHeading(page: Document, url: URL): Element | undefined {
  const [heading] = page.querySelectorAll('h1');
  if (!heading) return undefined;
  if (isOfMaker(heading, page)) return heading;
  const known = goodsState(page, textOf(heading, 300));
  if (known && known.amounts.size > 0) return heading;
  const slug = slugOf(textOf(heading, 300));
  const steps = decoded(url.pathname).split('/').map(slugOf);
  return slug.length > 8 && steps.some((step) => step.includes(slug) || (step.length > 16 && slug.startsWith(step)))
    ? heading
    : undefined;
}

/** Whether the address and the title of a page both have a word right before what its heading says: then the maker's name is gone from it. */
function isRestOfName(heading: Element, names: readonly (string | undefined)[], url: URL): boolean {
  const name = textOf(heading, 300);
  const slug = slugOf(name);
  const [before] = decoded(url.pathname)
    .split('/')
    .flatMap((step) => /(\p{L}+)-$/u.exec(slugOf(step).slice(0, Math.max(0, slugOf(step).indexOf(slug))))?.[1] ?? []);
  return (
    before !== undefined && names.some((title) => fold((title ?? '').slice(0, 600)).includes(`${before} ${fold(name)}`))
  );
}

/** A name as addresses spell it: words with dashes between them. */
const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path.slice(0, 2000));
  } catch {
    return path.slice(0, 2000);
  }
};

/** Whether a heading names the maker only: in the title of the page it is followed by what stands below it. */
function isOfMaker(heading: Element, page: Document): boolean {
  const [maker, name] = [heading, heading.nextElementSibling].map((one) => fold(one ? textOf(one, 300) : ''));
  const titles = [openGraphOf(page).get('og:title'), page.title].map((title) => fold((title ?? '').slice(0, 600)));
  return maker !== '' && (name?.length ?? 0) > 3 && titles.some((title) => title.includes(`${maker} ${name}`));
}

/** From the heading to the way to buy. */
function bought(page: Document, heading: Element): Part | undefined {
  const buys = buyControls(page);
  const buy = buys.find((control) => (heading.compareDocumentPosition(control) & FOLLOWS) !== 0);
  if (!buy || isOfOthers(buy, null, () => undefined)) return undefined;
  let box: Element | null = heading;
  while (box && !box.contains(buy)) box = box.parentElement;
  // In a list the heading and the first way to buy lie together with all the others.
  const inside = box ? buys.filter((control) => box.contains(control)) : [];
  return box && inside.length <= 2 && !isOfCard(buy, box) ? { heading, box, buy } : undefined;
}

/** From the heading to its price, where nothing can be bought: all is sold, or the way to buy is drawn by no control. */
function priced(page: Document, heading: Element, hint: MoneyHint, known?: ReadonlySet<number>): Part | undefined {
  const whole = { heading, box: page.body };
  const [first] = shownIn(whole, hint) ?? [];
  if (!first || isOfCard(first.element, page.body) || first.element.closest(carousel)) return undefined;
  if (isNamedForOthers(first.element) || isRepeated(first.element)) return undefined;
  let box: Element | null = heading;
  while (box && !box.contains(first.element)) box = box.parentElement;
  const asked = askedPrice(whole, hint, known);
  while (box && asked && !box.contains(asked.element)) box = box.parentElement;
  return box ? { heading, box } : undefined;
}

/** Addresses of lists, by the folder of their last step. */
const ofLists =
  /(?:^|\/)(?:c|cat|categor\w{1,4}|kategori\w{0,3}|collections?|search|tags?|brands?|marcas?|marken?|thema?s?)\/[^/]+\/?$/i;
/** What shops' software calls the page of one thing, in the names of its body. */
const ofOne =
  /(?:^|[\s_-])(?:single-product|product-product|product-id-\d+|template-product|product-template|catalog-product-view|productdetails?|product-page|page-product|pdp)(?:[\s_-]|$)/i;

/** Whether an address, or what the page calls itself, is of one thing. */
function isOfGoods(page: Document, url: URL, heading: Element, state: GoodsState | undefined): boolean {
  const type = openGraphOf(page).get('og:type');
  if (isOfOccasion(page, url, type, heading)) return false;
  if (state && state.amounts.size > 0) return true;
  if (ofLists.test(url.pathname.slice(0, 1000))) return false;
  const names = `${page.body.id} ${page.body.getAttribute('class') ?? ''}`.slice(0, 2000);
  return (
    codePlaced(url) !== undefined ||
    page.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i] [itemprop="price"]').length === 1 ||
    ofOne.test(names) ||
    /product|item/i.test(type ?? '') ||
    /\/(?:products?|produkte?|produits?|productos?|produtos?|prodott[io]|tovar|item|dp|pdp)\/[^/]{3,}/i.test(
      url.pathname,
    )
  );
}

/** Whether something stands in a card within a box: in a part with a picture and a name that lead to one other page. */
function isOfCard(element: Element, box: Element): boolean {
  for (let up = element.parentElement; up && up !== box; up = up.parentElement) {
    const links = [...up.querySelectorAll('a[href]')].slice(0, 30);
    const pictured = links.filter((link) => link.querySelector('img')).map((link) => link.getAttribute('href') ?? '');
    const isNamed = (link: Element) =>
      pictured.includes(link.getAttribute('href') ?? '') && textOf(link, 100).length > 3;
    if (links.some((link) => !/^(?:#|javascript:)/.test(link.getAttribute('href') ?? '') && isNamed(link))) return true;
  }
  return false;
}

const makeOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

/** Whether a price stands in one of several boxes of one make, each with a picture or a link and an amount of its own: a list. */
function isRepeated(price: Element): boolean {
  let up = price;
  for (let n = 0; n < 6 && up.parentElement && up.parentElement.localName !== 'body'; up = up.parentElement, n++) {
    if (up.querySelector('h1')) return false;
    const alike = [...up.parentElement.children].filter(
      (one) => makeOf(one) === makeOf(up) && one.querySelector('a[href],img') && namesMoney(one),
    );
    if (alike.length > 1) return true;
  }
  return false;
}
