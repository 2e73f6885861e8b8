import type { Price } from '../listing.ts';
import { isFormer } from './former-price.ts';
import { type MoneyHint, moneyIn } from './values.ts';

/** So much of a price, and what it is less than, is what a sale leaves; shipping, coupons and instalments are less. */
const SALE_MIN = 0.4;
/** At most this many texts of one box are looked at. */
const TEXTS_LIMIT = 400;

const before = String.raw`(?:\p{Sc}|R\$|Rp|RM|S\/|[A-Z]{3}|(?<!\p{L})R)`;
const behind = String.raw`(?:\p{Sc}|[A-Z]{3}|zł|kr|Kč|TL|[Ll]ei|руб|р\.|грн|лв|Ft|円|元|원|บาท)`;
/** Money inside a text. */
const money = new RegExp(
  String.raw`${before} ?\d(?:[\d.,]{0,14}\d)?|\d[\d.,]{0,14}(?: \d{3}){0,4} ?${behind}(?!\p{L})`,
  'gu',
);
const aloneBefore = new RegExp(`^${before}$`, 'u');
const aloneBehind = new RegExp(`^${behind}$`, 'u');

/** What stands before or behind an amount that is an instalment, a price by the piece or the month, or one without tax. */
const elseBefore = /(?:\d ?[x×]|(?:tax|vat|mwst|ust|iva|tva|dph|moms|btw|pdv|kdv|ндс|税抜)\.?)[ :(]*$/iu;
const elseBehind =
  /^[*¹²³ ]*(?:\/|x\b|\(?(?:ex|excl|net|netto|ht|hors|ohne|zzgl|bez|без|\+ ?(?:vat|iva|tax))(?![\p{L}]))/iu;

/** Whether an element names money at all. */
export const namesMoney = (element: Element): boolean => textsIn(element).some((text) => text.search(money) >= 0);

/** The texts of a part of the page in their order, without former prices and controls; a sign that stands alone goes with its number, as do cents. */
function textsIn(box: Element, isOf: (text: Node) => boolean = () => true): string[] {
  const texts: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node && texts.length < TEXTS_LIMIT; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
    if (text === '' || !isOf(node) || isOutside(node.parentElement, box)) continue;
    const last = texts.at(-1) ?? '';
    const isCents = /[\d.,]$/.test(last) && /^[.,]?\d{0,2}$/.test(text);
    const isOne = (aloneBefore.test(last) && /^\d/.test(text)) || (/^[\d.,]+$/.test(last) && aloneBehind.test(text));
    if (isCents || isOne) texts.pop();
    texts.push(isCents ? last + text : isOne ? `${last} ${text}` : text);
  }
  return texts;
}

/** Whether a text inside a box is of a former price, of a control, or of a program. */
function isOutside(element: Element | null, box: Element): boolean {
  for (let up = element; up && up !== box; up = up.parentElement)
    if (/^(?:del|s|strike|button|script|style|option)$/.test(up.localName) || isFormer(up)) return true;
  return false;
}

/**
 * Whether a part of the page names another amount, lower than its price but not by far, that is neither struck through nor
 * called a former one: then that may be what is asked, and the price a former one that only a style sheet strikes. Prices by
 * the piece or the month, and instalments, are none.
 */
export function isUndercut(box: Element, price: Price, hint: MoneyHint, isOf?: (text: Node) => boolean): boolean {
  const mine = { ...hint, currency: price.currency };
  return textsIn(box, isOf).some((text) =>
    [...text.matchAll(money)].some(({ 0: run, index }) => {
      if (elseBefore.test(text.slice(0, index)) || elseBehind.test(text.slice(index + run.length))) return false;
      const amount = Number(moneyIn(run, mine)?.amount);
      return amount < Number(price.amount) && amount >= Number(price.amount) * SALE_MIN;
    }),
  );
}
