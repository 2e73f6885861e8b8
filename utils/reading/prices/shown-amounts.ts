import type { Price } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { headsOthers, isInCard, isInStrip, isNamedForOthers } from '../others.ts';
import { moneyAt, moneyIn } from '../values.ts';
import { signed } from './only-price.ts';
import { isHeadedAsSale } from './price-names.ts';

/** The part of a page that tells of one thing: from its heading to the way to buy it, or to what the page goes on with. */
export interface Part {
  heading: Element;
  /** What holds it all. */
  box: Element;
  /** The way to buy; where there is none, the part ends where the page turns to something else. */
  buy?: Element;
  /** Where else it ends, if there is no way to buy. */
  ends?: ((element: Element) => boolean) | undefined;
}

/** An amount with its money that stands alone in an element. */
export interface Shown {
  element: Element;
  price: Price;
  /** What it was and by how much it fell stand beside it, and the sum is true. */
  proven?: true;
}

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 4000;
const FOLLOWS = 4;
/** Whether a node stands behind another. */
export const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWS) !== 0;

/** Names of what is no price to pay, beside those of a former one. */
const noPrice =
  /(?:^|[^a-z])(?:regular|install?ments?|shipping|savings?|cuotas?|parcel\w*|rates?|rewards?|points?|unit-?price|other-?(?:merchants?|sellers?|offers?|vendors?|options?))(?![a-z])/;
/** A sign or code of money that stands alone. */
const sign = /^(?:\p{Sc}|R\$|Rp|RM|S\/|[A-Z]{2,3}\$?)$/u;

/** Figures behind a whole are its cents, and what goes before them may not be seen. */
const goesOn = /^\s*(?:[.,]\s*)?\d|^\s*[.,]\s*$/;

/** What is no price to pay, by its name or that of a box it stands in; what words before it say of it comes first. */
function isNoPrice(element: Element, { box, heading }: Part, isSale: boolean): boolean {
  if (element.closest('del,s,strike')) return true;
  if (isSale) return false;
  // What holds the heading too is called after all that is in it: 'shipping-taxable'.
  for (let up: Element | null = element; up && up !== box && !up.contains(heading); up = up.parentElement)
    if (isFormer(up) || isNotAsked(up) || noPrice.test(namesOf(up))) return true;
  return false;
}

/** Where the page turns from what a thing costs to something else: another heading, a table, a part of its own. */
export const turns = (element: Element): boolean =>
  /^(?:section|aside|footer|table)$/.test(element.localName) ||
  ((/^h[2-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') &&
    /\p{L}{2}/u.test(element.textContent ?? '') &&
    !signed.test(element.textContent ?? ''));

/** The amounts that a part of a page shows behind its heading, in their order; undefined where it is too large to be looked through. */
export function shownIn(part: Part, hint: MoneyHint): Shown[] | undefined {
  const { heading, box, buy, ends } = part;
  const found: Shown[] = [];
  let looked = 0;
  let within: Element | undefined;
  let turned: Element | undefined;
  for (const element of box.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT) return undefined;
    if (
      buy
        ? !follows(element, buy)
        : ends?.(element) || (turns(element) && (found.length > 0 || isHeadOfOthers(element)))
    )
      break;
    if (!buy && turns(element)) turned = element;
    if ((buy && element.contains(buy)) || within?.contains(element)) continue;
    const whole = element.textContent ?? '';
    // Pages drawn by templates indent every text.
    const text = whole.length > 120 && whole.length < 1000 ? squeeze(whole) : whole;
    if (text.length > 120 || !/\p{Nd}/u.test(text)) continue;
    const before = element.previousElementSibling?.textContent?.trim() ?? '';
    const isSigned = signed.test(text);
    const isSale = isHeadedAsSale(element);
    if ((!isSigned && !sign.test(before)) || isNoPrice(element, part, isSale) || isOfOtherGoods(element, heading))
      continue;
    if (isInSentence(element) || (turned && isLedUnder(element, turned))) continue;
    if (!isSigned && goesOn.test(element.nextElementSibling?.textContent ?? '')) continue;
    const price = isSigned ? moneyAt(element, hint) : moneyIn(`${before}${textOf(element, 60)}`, hint);
    if (!price || Number(price.amount) === 0 || isWeight(price, hint)) continue;
    within = element;
    const inner = innermost(element, price, hint);
    // Only a part of it may be called a former price.
    if (isSale || (!isFormer(inner) && !isNotAsked(inner))) found.push({ element: inner, price });
  }
  return found;
}

/** Whether an amount under a heading of its own stands beside a link that names something: what such a part sells is another thing. */
function isLedUnder(element: Element, turned: Element): boolean {
  let up = element.parentElement;
  for (let n = 0; up && n < 3 && !up.contains(turned); up = up.parentElement, n++)
    if ([...up.querySelectorAll('a')].some(({ textContent }) => /(?:\p{L}[^\p{L}]*){8}/u.test(textContent ?? '')))
      return true;
  return false;
}

/** '2.40 KGS' is a weight where nothing else speaks of the money of that name. */
const isWeight = ({ currency }: Price, hint: MoneyHint): boolean =>
  currency === 'KGS' && ![hint.currency, ...(hint.currencies ?? [])].includes(currency);

const isHeadOfOthers = (element: Element): boolean => /^h[2-6]$/.test(element.localName) && headsOthers(element);

/** Whether an element stands where a page shows other goods than what it heads. */
export const isOfOtherGoods = (element: Element, heading: Element): boolean =>
  isNamedForOthers(element) ||
  isInStrip(element, heading) ||
  isInCard(element, heading) ||
  isMarkedUpApart(element, heading) ||
  isNamedElsewhere(element);

/** Whether an element stands in a link to another page, beside words that name what is there: another colour, with its own price. */
function isNamedElsewhere(element: Element): boolean {
  const link = element.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || link === element || /^(?:#|javascript:|$)/i.test(href) || !URL.canParse(href, link.baseURI))
    return false;
  const beside = (link.textContent ?? '').replace(element.textContent ?? '', '');
  return /\p{L}{2}/u.test(beside) && new URL(href, link.baseURI).pathname !== new URL(link.ownerDocument.URL).pathname;
}

const goods = '[itemscope][itemtype*="Product" i]';
/** Whether an element stands in the microdata of other goods than those that the heading is of. */
function isMarkedUpApart(element: Element, heading: Element): boolean {
  const [own, other] = [heading.closest(goods), element.closest(goods)];
  return own !== null && other !== null && !own.contains(other);
}

/** More letters than these beside an amount, in the text around it, are a sentence that only speaks of money. */
const SENTENCE = 40;

/** Whether an element stands in the middle of a sentence. */
const isInSentence = ({ localName, parentElement }: Element): boolean =>
  !/^(?:p|div|h\d|ul|ol|li|d[ltd]|t[drh]|table|section|article|form)$/.test(localName) &&
  [...(parentElement?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => (nodeValue ?? '').slice(0, 200).replace(/\P{L}/gu, ''))
    .join('').length > SENTENCE;

/** The smallest part of an element that shows the same price. */
function innermost(element: Element, price: Price, hint: MoneyHint): Element {
  const inner = [...element.children].find((child) => {
    const same = signed.test(child.textContent ?? '') ? moneyAt(child, hint) : undefined;
    return same?.currency === price.currency && same?.amount === price.amount && same?.max === price.max;
  });
  return inner ? innermost(inner, price, hint) : element;
}
