import type { Image, Price, SeenListing } from '../listing.ts';
import { currencyDigits, readPrice } from '../text/money.ts';
import { squeeze } from '../text/normal.ts';
import type { Decimal } from '../text/numbers.ts';
import { readCount, readNamedCount, readRating } from '../text/numbers.ts';
import { dictionary } from './dictionary.ts';
import { isUnseen, textOf } from './facts.ts';
import { firstOfTwo } from './first-of-two.ts';
import { isFormer } from './former-price.ts';
import { isLinedThrough } from './lined-through.ts';
import type { MoneyHint } from './money-hint.ts';
import { isOneEnd } from './one-end.ts';
import { saysOtherPrice } from './other-prices.ts';

/** A price as a text names it; undefined where it does not name one for certain. */
export function moneyIn(text: string, hint: MoneyHint): Price | undefined {
  const whole = unlabelled(squeeze(text, 200));
  if (!/\p{Nd}/u.test(whole) || whole.length > 60) return undefined;
  const read = readPrice(whole, hint);
  return read.kind === 'value' ? read.value : firstOfTwo(whole, hint);
}

/** A text without the words before it that only say that a price follows: 'Now only $12'. */
function unlabelled(text: string): string {
  const [lead = ''] = /^\p{L}\P{N}{1,23}/u.exec(text) ?? [];
  return `${(lead === '' ? '' : dictionary.lead(lead)) ?? lead}${text.slice(lead.length)}`;
}

/** The price an element shows; what is struck through does not hold. */
export function moneyAt(element: Element, hint: MoneyHint): Price | undefined {
  const price = moneyWritten(element, hint) ?? moneySaid(element, hint);
  return price && !isOneEnd(element) && !isLinedThrough(element) ? price : undefined;
}

/** The money that an element says to those who do not see it, where it draws the same figures, each in a part of its own. */
function moneySaid(element: Element, hint: MoneyHint): Price | undefined {
  const label = element.getAttribute('aria-label');
  if (!label || label.length > 40 || element.childElementCount === 0 || isStruck(element)) return undefined;
  const figures = (text: string) => text.replace(/\P{N}/gu, '');
  return figures(label) === figures(textOf(element, 60)) ? moneyIn(label, hint) : undefined;
}

function moneyWritten(element: Element, hint: MoneyHint): Price | undefined {
  if (isStruck(element) || element.closest('del,s,strike,[data-a-strike="true"],[style*="line-through"]'))
    return undefined;
  const text = textOf(element, 200, isStruck);
  if (!isRunTogether(element, text)) {
    if (isBroken(element)) return undefined;
    return moneyIn(withoutFormer(element, text), hint);
  }
  const cents = [...element.querySelectorAll('[class],sup')].find(isCents);
  const whole = cents && textOf(element, 200, (inner) => inner === cents || isStruck(inner));
  const goesOn = /(\p{N})(?:\W*|( ?(?:\p{Sc}|\p{L}{1,4}\.?)))$/u;
  return whole && goesOn.test(whole)
    ? moneyIn(whole.replace(goesOn, `$1${hint.decimal ?? '.'}${textOf(cents, 4)}$2`), hint)
    : undefined;
}

/** The text of an element without the former prices, and what is set in brackets, inside it. */
const withoutFormer = (element: Element, text: string): string =>
  element.childElementCount > 0 && text.length <= 80 && /\d/.test(text)
    ? textOf(
        element,
        200,
        (inner) => isStruck(inner) || isFormer(inner) || isBracketed(inner) || isReduction(inner) || isOther(inner),
      )
    : text;

const isBracketed = ({ textContent }: Element): boolean =>
  /^\s*\([^()]{1,40}\)\s*$/.test((textContent ?? '').slice(0, 100));

/** 'Ex Tax: $124': an amount that bears a name, which is not that of what is asked. How often an amount is paid ('x 15') is none. */
const isOther = ({ textContent }: Element): boolean =>
  /^\s*(?!x\s?\d)\p{L}[^\d]*\d/iu.test((textContent ?? '').slice(0, 100)) && saysOtherPrice(textContent ?? '');

/** '-35%', '26% off': how much is taken off. */
const isReduction = ({ textContent }: Element): boolean =>
  /^\s*[-–−(]?\s?\d{1,2}\s?%[^\d%]{0,14}$/.test((textContent ?? '').slice(0, 100));

/** Two figures in an element that is called cents, or is set above the line right behind a figure. */
export const isCents = (element: Element): boolean =>
  (element.localName === 'sup' ||
    /(?:fraction|cents?|decimals?)(?![a-z])/i.test(element.getAttribute('class') ?? '')) &&
  /^(?:\d\d|[-–—])$/.test(element.textContent?.trim() ?? '');

/** Whether the figures of an element go on in the node before it: '95' of '24<sup>95</sup>'. */
const isBroken = ({ previousSibling: before }: Element): boolean =>
  before?.nodeType === 3 && /\p{N}$/u.test(before.nodeValue ?? '');

/** '$', '11' and '97' in three elements look like $11 and 97 cents, and read like $1197. */
function isRunTogether(element: Element, text: string): boolean {
  if (element.childElementCount === 0 || text.length > 60) return false;
  // '1.299<sup>99</sup>': what parts thousands is no point before cents.
  if (/\p{N}[.,٫]\p{N}/u.test(text) && !/^\D*\d{1,3}(?:[.,]\d{3})+ ?\d\d\D*$/.test(text)) return false;
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let before = '';
  let isOpen = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/^(?:script|style|template|noscript)$/.test(node.parentElement?.localName ?? '')) continue;
    const here = (node.nodeValue ?? '').slice(0, 100);
    const isPoint = node.parentElement !== element && /^\s*[.,]\s*$/.test(here);
    // Of ',' and '90' alone the whole is gone; of '189' and ',' the cents.
    if (isPoint && !/\p{N}\s*$/u.test(before)) return true;
    isOpen = isPoint || (isOpen && !/\p{N}/u.test(here));
    // '189', a point that nobody sees, and '90' are drawn as 18990 too.
    if (node.parentElement && node.parentElement !== element && isUnseen(node.parentElement)) continue;
    if (/\p{N}$/u.test(before) && /^\p{N}/u.test(here)) return true;
    before = here;
  }
  return isOpen;
}
const isStruck = (inner: Element): boolean =>
  /^(?:del|s|strike)$/.test(inner.localName) ||
  /strike|line-through|crossed/i.test(`${inner.getAttribute('class') ?? ''} ${inner.getAttribute('style') ?? ''}`);

/**
 * An amount as data writes it: '1299.00', 1299, '1,299.00', and '1,299' where its currency has no thousandths. What could be
 * read two ways is undefined.
 */
export function amountIn(raw: string | undefined, currency?: string): string | undefined {
  const text = (raw ?? '').trim();
  if (/^\d{1,15}(?:\.\d{1,2})?$/.test(text)) return text;
  // Where no price has three figures only, a point parts thousands.
  if (/^(?:IDR|VND|COP|PYG|LAK|IRR|UZS)$/.test(currency ?? '') && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text))
    return text.replaceAll('.', '');
  // A sum computed by a program: 12.989999771118164.
  if (/^\d{1,9}\.\d{3,20}$/.test(text)) {
    const near = Number(text).toFixed(2);
    return Math.abs(Number(near) - Number(text)) < 1e-4 && /\.\d{0,2}(?:0+|0{2,}\d+|9{3,}\d*)$/.test(text)
      ? near
      : undefined;
  }
  if (/^\d{1,3}(?:[, ]\d{3})+\.\d{2}$/.test(text)) return text.replaceAll(/[, ]/g, '');
  if (currency && currencyDigits(currency) < 3 && /^\d{1,3}(?:[, ]\d{3})+$/.test(text))
    return text.replaceAll(/[, ]/g, '');
  if (/^\d{1,3}(?:\.\d{3})*,\d{2}$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return undefined;
}

/** Marks of five (or of `best`) out of a text that is known to be about them. */
export function ratingIn(text: string, best = 5): number | undefined {
  const plain = squeeze(text, 200).replace(/^\((.*)\)$/, '$1');
  const read = best === 5 ? readRating(plain) : undefined;
  if (read?.kind === 'value') return read.value;
  // The words between the numbers differ by language; the numbers say it where the highest mark is one of them.
  const numbers = (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
  const marks = [...new Set(numbers)].filter((number) => number !== best);
  if (best !== 5 && numbers.length === 1) return within(numbers[0], best);
  if (numbers.length < 2 || numbers.length > 3 || !numbers.includes(best) || marks.length > 1) return undefined;
  return within(marks[0] ?? best, best);
}
const within = (mark: number | undefined, best: number): number | undefined =>
  mark !== undefined && mark >= 0 && mark <= best ? mark : undefined;

/** The one count a text names: '(1,058)', '21,200 ratings', '1.2K reviews'. */
export function countIn(text: string, decimal?: Decimal): number | undefined {
  const plain = squeeze(text, 120);
  const read = readCount(plain, { decimal });
  if (read.kind === 'value') return read.value;
  return readNamedCount(plain.replace(/^\((.*)\)$/, '$1'), { decimal })?.value;
}

/** A count that is cut short says about how many: '3.5k', '50万+'. */
export const cutShort = /\d\s*(?:[km](?!\p{L})|[千万萬億亿만천]|тыс|mil\b|rb\b|jt\b)|\d\s*\+/iu;

/** The one count a text names whole. */
export const wholeCount = (text: string, decimal?: Decimal): number | undefined =>
  cutShort.test(text) ? undefined : countIn(text, decimal);

/** A place in an address that a program fills in: '{width}', '{@height}', '${size}', '{{ src }}'. Codes in braces (a GUID) have dashes. */
export const blanks = /(?:\$?\{{1,2}|(?:%7B){1,2})[@$\s]{0,3}[\w.]{1,30}\s{0,3}(?:\}{1,2}|(?:%7D){1,2})/gi;

/** Where a browser that saves a page puts what stands in it: no address of the shop. */
const saved = /^\.\/[^/]{1,200}_files\//;

/** An address of the page as it would be followed; undefined for what is none, data, or one with places still to be filled in. */
export function addressOf(raw: string | null | undefined, page: Document): string | undefined {
  const text = (raw ?? '').trim();
  if (!text || text.length > 2000 || /^(?:data|blob|javascript|about):/i.test(text)) return undefined;
  if (text.search(blanks) >= 0 || saved.test(text)) return undefined;
  if (!URL.canParse(text, page.baseURI)) return undefined;
  const url = new URL(text, page.baseURI);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // As written where it is whole, so that the page's own spelling is kept.
  const address = /^https?:\/\//i.test(text) && /^[\x21-\x7e]+$/.test(text) ? text : url.href;
  return address.length <= 2000 ? address : undefined;
}

/** Pictures under the address that shows them first; each once. */
export function gallery(
  pictures: readonly { address: string | undefined; width?: number; height?: number; original?: true }[],
): Image[] | undefined {
  const images = new Map<string, Image>();
  for (const { address, width, height, original } of pictures) {
    if (!address || images.has(address) || images.size >= 60) continue;
    images.set(address, {
      address,
      ...(side(width) && side(height) ? { width, height } : {}),
      ...(original ? { original } : {}),
    });
  }
  return images.size > 0 ? [...images.values()] : undefined;
}
const side = (pixels: number | undefined): boolean =>
  pixels !== undefined && Number.isInteger(pixels) && pixels > 0 && pixels < 100_000;

/** Whether it can be bought, by a word of schema.org's. */
export function availabilityIn(word: string | undefined): SeenListing['availability'] {
  const name = (word ?? '').replace(/[\s_-]/g, '');
  if (/(?:^|\/)(?:InStock|LimitedAvailability|OnlineOnly|InStoreOnly)$/i.test(name)) return 'in-stock';
  if (/(?:^|\/)(?:OutOfStock|SoldOut)$/i.test(name)) return 'out-of-stock';
  return /(?:^|\/)Discontinued$/i.test(name) ? 'unavailable' : undefined;
}

/** The state of the goods, by a word of schema.org's; undefined for new ones. */
export function conditionIn(word: string | undefined): SeenListing['condition'] {
  if (/Refurbished(?:Condition)?$/i.test(word ?? '')) return 'refurbished';
  return /(?:^|\/)Used(?:Condition)?$/i.test(word ?? '') ? 'used' : undefined;
}
