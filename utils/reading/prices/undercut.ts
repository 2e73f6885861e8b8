import type { Price } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { isFormer, isNotAsked } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isFollowedAside, isLedAside, saysPrivilege } from '../other-prices.ts';
import { moneyIn } from '../values.ts';

/** So much of a price, and what it is less than, is what a sale leaves; shipping, coupons and instalments are less. */
const SALE_MIN = 0.4;
/** A longer text may speak of members, and of what all pay. */
const PRIVILEGE_MAX = 40;
/** At most this many texts of one box are looked at. */
const TEXTS_LIMIT = 400;

const before = String.raw`(?:\p{Sc}|R\$|Rp|RM|S\/|[A-Z]{3}|(?<!\p{L})R)`;
/** Signs and words of money that stand behind an amount. */
export const moneyWords = String.raw`\p{Sc}|[A-Z]{3}|zł|kr|Kč|TL|[Ll]ei\b|руб|(?<!\p{L})р\.|грн|лв|Ft|円|元|원|บาท|د\.[إم]|ر\.[سقع]|درهم|ر[يی]ال|جنيه|دينار|تومان`;
const behind = `(?:${moneyWords})`;
/** Money inside a text. */
const money = new RegExp(
  String.raw`${before} ?\d(?:[\d.,]{0,14}\d)?|\d[\d.,٬٫]{0,14}(?: \d{3}){0,4}(?:€\d\d| ?${behind})(?!\p{L})`.replaceAll(
    String.raw`\d`,
    String.raw`\p{Nd}`,
  ),
  'gu',
);
const aloneBefore = new RegExp(`^${before}$`, 'u');
const aloneBehind = new RegExp(`^${behind}$`, 'u');

/** What stands before or behind an amount that is an instalment, a price by the piece or the month, or one without tax. */
const elseBefore =
  /(?:\d ?[x×]|(?:tax|vat|mwst|ust|iva|tva|dph|moms|btw|pdv|kdv|áfa|alv|mva|[нд]дс|φπα|税抜)\.?)[ :(]*$/iu;
const elseBehind =
  /^[*¹²³ ]*(?:\/|x\b|\(?(?:ex|excl|net|netto|ht|hors|ohne|zzgl|bez|без|\+ ?(?:vat|iva|tax))(?![\p{L}]))/iu;

/** The amounts of money inside a text, whatever blanks part its figures. */
export const moniesIn = (text: string, hint: MoneyHint): Price[] =>
  [...text.replace(/\s/g, ' ').matchAll(money)].flatMap(([run]) => moneyIn(run, hint) ?? []);

/** The one amount on a control: 'Add to basket – £24.90'. */
export const moneyOn = (control: Element, hint: MoneyHint): Price | undefined => {
  const [only, ...more] = moniesIn(squeeze(control.textContent ?? '', 80), hint);
  return more.length === 0 ? only : undefined;
};

/** Whether an element names money at all. */
export const namesMoney = (element: Element): boolean => textsIn(element).some((text) => text.search(money) >= 0);

/** The texts of a part of the page in their order, without former prices and controls; a sign that stands alone goes with its number, as do cents. */
function textsIn(box: Element, isOf: (text: Node) => boolean = () => true): string[] {
  const texts: string[] = [];
  let joined: Element | undefined;
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node && texts.length < TEXTS_LIMIT; node = walker.nextNode()) {
    const text = (node as Text).data.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (!text || !isOf(node) || isOutside(node.parentElement, box)) continue;
    const line = lineOf(node.parentElement, box);
    if (joined?.contains(node)) continue;
    joined = line;
    if (line) {
      texts.push((line.textContent ?? '').replace(/\s+/g, ' ').trim());
      continue;
    }
    const last = texts.at(-1) ?? '';
    const isOne =
      (/[\d.,]€?$/.test(last) && /^[.,]?\d?\d?$/.test(text)) ||
      (aloneBefore.test(last) && /^\d/.test(text)) ||
      (/^[\p{Nd}.,٬٫]+$/u.test(last) && aloneBehind.test(text));
    texts.push(isOne ? texts.pop() + text : text);
  }
  return texts;
}

/** The sentence that a text set off in bold is part of: 'Up to <b>€5</b> off'. */
function lineOf(element: Element | null, box: Element): Element | undefined {
  const around = element && /^(?:b|strong|em|i|u|font|mark)$/.test(element.localName) ? element.parentElement : element;
  if (!around || !box.contains(around) || around === box || around.childElementCount === 0) return undefined;
  const isSet = [...around.children].every(({ localName }) => /^(?:b|strong|em|i|u|font|mark)$/.test(localName));
  const text = around.textContent ?? '';
  return isSet && text.length <= 80 && /\p{L}{2,}\s+\S*\d|\d\S*\s+\p{L}{2,}/u.test(text) ? around : undefined;
}

/** Whether a text inside a box is of a former price, of a control, or of a program. */
function isOutside(element: Element | null, box: Element): boolean {
  for (let up = element; up && up !== box; up = up.parentElement)
    if (/^(?:del|s|strike|button|script|style|option)$/.test(up.localName) || isFormer(up) || isNotAsked(up))
      return true;
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
      const other = moneyIn(run, mine);
      // The same in another money is no other amount.
      const amount = other?.currency === price.currency ? Number(other?.amount) : Number.NaN;
      if (!(amount < Number(price.amount) && amount >= Number(price.amount) * SALE_MIN)) return false;
      const [ahead, after] = [text.slice(0, index), text.slice(index + run.length)];
      return !(
        elseBefore.test(ahead) ||
        elseBehind.test(after) ||
        isLedAside(ahead) ||
        isFollowedAside(after) ||
        (text.length <= PRIVILEGE_MAX && saysPrivilege(`${ahead} ${after}`))
      );
    }),
  );
}
