import type { Price } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isFormer } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { moneyAt } from '../values.ts';
import { moneyWords, namesMoney } from './undercut.ts';

/** At most this many elements of one box are looked at. */
const ELEMENTS_LIMIT = 400;

/** Less than this part of what it was is no sale but a part to pay. */
const SALE_MIN = 0.2;

const struck = /line-through/i;
/** A sign or word of money stands in the text. */
export const signed = new RegExp(
  String.raw`${moneyWords}|Rp|RM|(?<!\p{L})R ?\d|[KTU]Sh|Fr\.|S\/|đ|Dhs?\b|тг|сум|сом\b|[дл]ин\b`,
  'u',
);

/** Whether a box names money, by words that stand for it in few countries too. */
export const showsMoney = (box: Element): boolean => namesMoney(box) || signed.test(box.textContent ?? '');

/**
 * The one price a box shows under names that say nothing: of all its parts that are money and nothing else, with a sign,
 * none struck through and none with words before it. Two that differ are none, and so is one of which a figure may stand
 * in the element beside it.
 */
export function onlyPrice(box: Element, hint: MoneyHint): Price | undefined {
  const [one, other, ...more] = amountsIn(box, hint) ?? [];
  if (!one || more.length > 0) return undefined;
  return other ? reduced(one, other) : one.price;
}

/** The amounts of a box that are money and nothing else, with a sign, each once; undefined where part of one may be gone. */
export function amountsIn(box: Element, hint: MoneyHint): Shown[] | undefined {
  const found = new Map<string, Shown>();
  const within: Element[] = [];
  let looked = 0;
  for (const element of box.querySelectorAll('*')) {
    if (++looked > ELEMENTS_LIMIT) return undefined;
    if (within.some((outer) => outer.contains(element))) continue;
    const text = squeeze(element.textContent ?? '', 400);
    if (text.length > 80 || !/\p{Nd}/u.test(text) || !signed.test(text)) continue;
    if (
      struck.test(element.getAttribute('style') ?? '') ||
      element.closest('del,s,strike,button') ||
      (element.childElementCount === 0 && isFormer(element))
    ) {
      within.push(element);
      continue;
    }
    const price = moneyAt(element, hint);
    if (!price) continue;
    within.push(element);
    if (isSaidOtherwise(element, price, box)) continue;
    const [before, after] = [beside(element, 'previousSibling'), beside(element, 'nextSibling')];
    if (/[\d.,]$/.test(before) || /^[\d.,]/.test(after)) return undefined;
    if (/\p{L}/u.test(before) || /^ ?(?:\p{L}|\/)/u.test(after)) continue;
    found.set(`${Number(price.amount)} ${price.max ?? ''} ${price.currency ?? ''}`, { price, element });
  }
  return [...found.values()];
}

/** Whether what holds an amount says other figures to those who do not see it: then part of the amount is gone. */
function isSaidOtherwise(element: Element, { amount }: Price, box: Element): boolean {
  const said = element.closest('[aria-label]');
  const label = said && box.contains(said) ? (said.getAttribute('aria-label') ?? '').slice(0, 200) : '';
  if (!signed.test(label)) return false;
  // '12' is said of '12.00' too.
  const figures = (text: string) =>
    text
      .trim()
      .replace(/[.,]00?$/, '')
      .replace(/\D/g, '');
  const numbers = label.match(/\d[\d.,'\s]*/g) ?? [];
  return numbers.length > 0 && !numbers.some((number) => figures(number) === figures(amount));
}

/** A price with the element that shows it. */
interface Shown {
  price: Price;
  element: Element;
}

/** How much is taken off, and nothing else. */
const reduction = /^[-–−(]?\s?\d{1,2}\s?%[^%\d]{0,14}$/;

/** Of two prices side by side with a reduction beside them, as shops write what is asked, what was, and the difference: the lower, which comes first. */
function reduced(one: Shown, other: Shown): Price | undefined {
  const [low, high] = [Number(one.price.amount), Number(other.price.amount)];
  if (one.element.nextElementSibling !== other.element || one.price.max || other.price.max) return undefined;
  const beside = [one.element.previousElementSibling, other.element.nextElementSibling];
  const isReduced = beside.some((next) => next && reduction.test((next.textContent ?? '').trim().slice(0, 40)));
  return isReduced && one.price.currency === other.price.currency && low < high && low >= high * SALE_MIN
    ? one.price
    : undefined;
}

/** Whether an element says what no longer holds. */
const isGone = (element: Element): boolean =>
  /^(?:del|s|strike)$/.test(element.localName) ||
  struck.test(`${element.getAttribute('style') ?? ''} ${element.getAttribute('class') ?? ''}`) ||
  isFormer(element);

/** A sign or word of money behind the figures. */
const ends = /\d\s?(?:\p{Sc}|\p{L}{1,4}\.?)\s*$/u;

const block = /^(?:div|p|li|ul|ol|section|article|h\d|br|dt|dd|table|tr|td)$/;

/** What stands in the same line before or after an element. */
function beside(element: Element, way: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  if (block.test(element.localName)) return text;
  for (let node = element[way]; node && text.length < 40; node = node[way]) {
    if (node.nodeType === 3)
      text = way === 'nextSibling' ? text + (node.nodeValue ?? '') : (node.nodeValue ?? '') + text;
    if (node.nodeType !== 1 || isGone(node as Element)) continue;
    // What says a price in words or with a sign of its own is no part of one that ends with its sign.
    const isWhole =
      /\p{L}{2}/u.test(node.textContent ?? '') ||
      (ends.test(element.textContent ?? '') && ends.test(node.textContent ?? ''));
    if (isWhole && namesMoney(node as Element)) break;
    if (block.test((node as Element).localName) || (node as Element).querySelector('div,p,li,h2,h3')) break;
    const inner = textOf(node as Element, 60);
    text = way === 'nextSibling' ? text + inner : inner + text;
  }
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
