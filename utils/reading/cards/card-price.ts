import type { Price } from '../../listing.ts';
import { textOf } from '../facts.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { onlyPrice } from '../prices/only-price.ts';
import { provenPrice } from '../prices/proven-price.ts';
import { isUndercut } from '../prices/undercut.ts';
import { moneyAt, moneyIn } from '../values.ts';

const called = [
  ...['class', 'data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-auto'].map(
    (name) => `[${name}*="price" i]`,
  ),
  '[data-price]',
  '[data-type="price" i]',
].join();
const named = `${called},[aria-label]`;
/** At most this many parts of a card are tried as prices. */
const PARTS_LIMIT = 60;

/** The price of the goods of a card, where its parts leave one only. */
export function cardPrice(card: Element, hint: MoneyHint): { value: Price; from: string } | undefined {
  const prices = new Map<string, Priced>();
  const marked = markedIn(card);
  const taken: Element[] = [];
  for (const element of [...marked, ...card.querySelectorAll(named)].slice(0, PARTS_LIMIT)) {
    if (isInFormer(element, card) || isAside(element, card)) continue;
    // Whole and cents of a price that is read already.
    if (taken.some((outer) => outer.contains(element)) && !/[\p{Sc}\p{L}]/u.test(element.textContent ?? '')) continue;
    const price = priceOf(element, hint, marked.includes(element));
    if (!price) continue;
    taken.push(element);
    const key = `${Number(price.amount)} ${price.max ?? ''} ${price.currency ?? ''}`;
    const known = prices.get(key);
    prices.set(key, {
      price,
      usual: (known?.usual ?? true) && isCalled(element, card, usualNames),
      asked: known?.asked || marked.includes(element) || isCalled(element, card, askedNames),
    });
  }
  // '12,900' inside '12,900원' is the same price without its sign.
  for (const [key, { price }] of prices)
    if (
      !price.currency &&
      [...prices.values()].some(({ price: other }) => other.currency && other.amount === price.amount)
    )
      prices.delete(key);
  const isReduced = /[-–−] ?\d{1,2} ?%/.test(textOf(card, 1000));
  const price = holding([...prices.values()], isReduced);
  const only = prices.size === 0 ? onlyPrice(card, hint) : undefined;
  const shown = price ?? only;
  if (shown && !isUndercut(card, shown, hint)) return { value: shown, from: only ? 'card' : 'card price' };
  const proven = shown || prices.size > 0 ? undefined : provenPrice(card, hint);
  return proven && { value: proven, from: 'card' };
}

/** What holds a mark, for those who do not see, that the price asked now follows. */
const markedIn = (card: Element): Element[] =>
  [...card.querySelectorAll('[aria-label]:empty')]
    .filter((mark) =>
      /^(?:current|promotion|sale|special|final)(?: price)?$/i.test(mark.getAttribute('aria-label') ?? ''),
    )
    .flatMap(({ parentElement }) => parentElement ?? []);

/** What an element shows as a price; what it says to those who do not see it must be the same, and is enough alone. */
function priceOf(element: Element, hint: MoneyHint, isMarked: boolean): Price | undefined {
  const said = moneyIn(element.getAttribute('aria-label') ?? '', hint);
  if (!said && !isMarked && !element.matches(called)) return undefined;
  const shown = withSignBeside(element, moneyAt(element, hint), hint);
  return said && shown && Number(said.amount) !== Number(shown.amount) ? undefined : (shown ?? said);
}

/** A price, and what its elements are called: all of them the usual price, or any of them the one that is asked. */
interface Priced {
  price: Price;
  usual: boolean;
  asked: boolean;
}

/**
 * The price that holds: the only one that is not called usual, or the only one that is called the asked one, where all others are
 * higher; a usual one alone where nothing is taken off it.
 */
function holding(prices: readonly Priced[], isReduced: boolean): Price | undefined {
  const open = prices.length > 1 || isReduced ? prices.filter(({ usual }) => !usual) : prices;
  const [one, ...more] = open.length > 1 ? open.filter(({ asked }) => asked) : open;
  if (!one || more.length > 0) return undefined;
  const isLowest = prices.every(
    (other) => other === one || (!other.price.max && Number(other.price.amount) > Number(one.price.amount)),
  );
  return isLowest ? one.price : undefined;
}

/** One of some words in names; what styles only size, colour or letters by ('w-full', 'text-base', 'fill-current') says none. */
const wordIn = (words: string): RegExp =>
  new RegExp(
    `(?<=^|[^a-z])(?<!(?<![a-z])(?:[wh]|font|text|bg|fill|stroke|border|rounded|leading|tracking)-)(?:${words})(?![a-z])`,
  );

/** Names of a usual price: it holds where no other stands beside it. */
const usualNames = wordIn('regular|usual|normal|standard|base|full');
/** Names of a price that is asked now. */
const askedNames = wordIn('promo\\w*|sale|special|current|final|now');

/** Whether an element, or a box around it inside the card, is called so. */
function isCalled(element: Element, card: Element, names: RegExp): boolean {
  for (let up: Element | null = element; up && up !== card; up = up.parentElement)
    if (names.test(namesOf(up))) return true;
  return false;
}

/** A price without a sign as the box around it says it, where that says the same amount with one. */
function withSignBeside(element: Element, price: Price | undefined, hint: MoneyHint): Price | undefined {
  const around = price && !price.currency && element.parentElement ? moneyAt(element.parentElement, hint) : undefined;
  return around?.currency && around.amount === price?.amount ? around : price;
}

/** Whether an element, or a box around it inside the card, is called a price that does not hold. */
function isInFormer(element: Element, card: Element): boolean {
  for (let up: Element | null = element; up && up !== card; up = up.parentElement) if (isFormer(up)) return true;
  return false;
}

/** Whether an element, or a box around it that is not of the price itself, is called an amount that nobody asks for the goods. */
function isAside(element: Element, card: Element): boolean {
  if (isNotAsked(element) || takenOff.test(namesOf(element))) return true;
  for (let up = element.parentElement; up && up !== card; up = up.parentElement) {
    if (isNotAsked(up) && (!namesOf(up).includes('price') || partOfPrice.test(namesOf(up)))) return true;
  }
  return false;
}

/** Names of what is taken off, or asked by the piece; a price that has a discount is what is left. */
const takenOff = /(?<!has-)discount|unit|(?<![a-z])per-|save/;

/** Names of a part of a price that is paid by the month. */
const partOfPrice = /price[-_]{1,2}(?:install?ments?|monthly|cuotas?|parcelas?)(?![a-z])/;
