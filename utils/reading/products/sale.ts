import { openGraphOf } from '../data/open-graph.ts';
import { codePlaced } from '../data/shop-code.ts';
import { type Found, textOf } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { carousel, isNamedForOthers, isOfOthers } from '../others.ts';
import { askedPrice } from '../prices/asked-price.ts';
import { type Part, shownIn } from '../prices/shown-amounts.ts';
import { namesMoney } from '../prices/undercut.ts';
import { aboveOf } from './above.ts';
import { buyControls, closedControls } from './buying.ts';
import { calledHeading } from './called-heading.ts';
import { type GoodsState, goodsState } from './goods-state.ts';
import { headingElement, headText, nameIn } from './heading.ts';
import { headsOf } from './heads.ts';
import { isOfMaker, isRestOfName, loneHeading, saidHeading } from './lone-heading.ts';
import { isOfVisitor, saysMissing } from './not-goods.ts';
import { isOfGoods } from './of-goods.ts';
import { isSoldOut } from './sold-out.ts';

/** The part of a page that sells one thing, and what it is called. */
export interface Sale extends Part {
  /** Its heading; absent where that names the maker only. */
  title?: Found<string>;
  /** What the page was drawn from says of what is headed so. */
  state?: GoodsState;
  /** There is none to be had, and no price is asked. */
  isGone?: true;
  /** Where its price stands, if that is not behind the heading. */
  above?: Part;
}

/** How else the sale of a page is told, where nothing is known of its shop. */
export interface SaleHere extends Pick<Part, 'ends'> {
  /** Whether a heading is that of the goods that the page's title does not say. */
  isSaid?: (heading: Element, page: Document, url: URL) => boolean;
  /** Whether there are goods, at a price that is not shown. */
  isUnpriced?: (heading: Element, page: Document) => boolean;
}

const FOLLOWS = 4;
/** A page of one thing may be headed by the shop and by the goods. */
const HEADS_MAX = 2;

/**
 * The one sale of a page: behind a heading that the page's title repeats there is one way to buy, or, at an address that is
 * one of goods, a price outside all cards. A page with many of them is a list.
 */
export function saleOf(page: Document, url: URL, hint: MoneyHint, more: SaleHere = {}): Sale | undefined {
  const { ends } = more;
  if (isOfVisitor(url)) return undefined;
  const names = [openGraphOf(page).get('og:title'), page.title];
  const repeated = headingElement(page, names);
  // Parts of a page may be headed as the page is; of many heads only one that its title says is the goods'.
  const heading =
    repeated ??
    (headsOf(page).length > HEADS_MAX
      ? saidHeading(page)
      : (loneHeading(page, url, more.isSaid) ?? calledHeading(page)));
  if (!heading || saysMissing(headText(heading, 200))) return undefined;
  const ofMaker = isOfMaker(heading, page);
  const named = ofMaker ? heading.nextElementSibling : heading;
  const state = named ? goodsState(page, headText(named, 300)) : undefined;
  const own = bought(buyControls(page), heading);
  const isOne = !own && isOfGoods(page, url, heading, state);
  const behind = own ?? (isOne ? priced({ heading, box: page.body, ends }, hint, state?.amounts) : undefined);
  const above = isOne && !behind ? aboveOf(heading, page, hint) : undefined;
  const closed = isOne && !behind && !above ? bought(closedControls(page), heading) : undefined;
  const isSure = repeated !== undefined || codePlaced(url) !== undefined;
  const isNone = isOne && !behind && !above && !closed;
  const isGone = isNone && ((isSure && isSoldOut(page, heading)) || more.isUnpriced?.(heading, page) === true);
  const part = behind ?? closed ?? (above || isGone ? { heading, box: page.body } : undefined);
  return (
    part && {
      ...part,
      ...(isGone ? { isGone: true as const } : {}),
      ...(above ? { above } : {}),
      state,
      ...(ofMaker || (!repeated && isRestOfName(heading, names, url))
        ? {}
        : { title: { value: nameIn(heading, names), from: heading.localName } }),
    }
  );
}

/** From the heading to the way to buy. */
function bought(buys: readonly Element[], heading: Element): Part | undefined {
  const buy = buys.find((control) => (heading.compareDocumentPosition(control) & FOLLOWS) !== 0);
  if (!buy || isOfOthers(buy, null, () => undefined)) return undefined;
  let box: Element | null = heading;
  while (box && !box.contains(buy)) box = box.parentElement;
  // In a list the heading and the first way to buy lie together with all the others.
  const inside = box ? buys.filter((control) => box.contains(control)) : [];
  const isOfTwo = inside.length === 2 && isRepeated(buy);
  return box && inside.length <= 2 && !isOfTwo && !isOfCard(buy, heading) ? { heading, box, buy } : undefined;
}

/** From the heading to its price, where nothing can be bought: all is sold, or the way to buy is drawn by no control. */
function priced(whole: Part, hint: MoneyHint, known?: ReadonlySet<number>): Part | undefined {
  const { heading } = whole;
  const [first] = shownIn(whole, hint) ?? [];
  if (!first || isOfCard(first.element, heading) || first.element.closest(carousel)) return undefined;
  if (isNamedForOthers(first.element) || isRepeated(first.element)) return undefined;
  let box: Element | null = heading;
  while (box && !box.contains(first.element)) box = box.parentElement;
  const asked = askedPrice(whole, hint, known);
  while (box && asked && !box.contains(asked.element)) box = box.parentElement;
  return box ? { ...whole, box } : undefined;
}

/** Whether something stands in a card apart from the heading: in a part with a picture and a name that lead to one other page. */
function isOfCard(element: Element, heading: Element): boolean {
  for (let up = element.parentElement; up && !up.contains(heading); up = up.parentElement) {
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

/** Whether a price, or a way to buy, stands in one of several boxes of one make, each with a picture or a link and an amount of its own: a list. */
function isRepeated(element: Element): boolean {
  let up = element;
  for (let n = 0; n < 6 && up.parentElement && up.parentElement.localName !== 'body'; up = up.parentElement, n++) {
    if (up.querySelector('h1')) return false;
    const alike = [...up.parentElement.children].filter(
      (one) => makeOf(one) === makeOf(up) && one.querySelector('a[href],img') && namesMoney(one),
    );
    if (alike.length > 1) return true;
  }
  return false;
}
