import type { MoneyHint } from '../money-hint.ts';
import { namesSale } from '../other-prices.ts';
import { isHeadedAsSale, isHeadedAsUsual } from './price-names.ts';
import type { Shown } from './shown-amounts.ts';
import { moniesIn } from './undercut.ts';

/** So far up from a usual price the one that holds is looked for, in boxes of no more text than this. */
const STEPS = 4;
const TEXT_LIMIT = 240;
/** The name of a price is no longer than this. */
const NAME_LIMIT = 40;
/** Less than this part of a price is no sale but a part to pay. */
const SALE_MIN = 0.4;

/** Amounts without those that words before them call the usual ones, where a cheaper one is not called so. */
export function withoutUsual(all: readonly Shown[]): readonly Shown[] {
  const others = all.filter((one) => !isHeadedAsUsual(one.element));
  const isCheaper = ({ price }: Shown) => others.some((other) => Number(other.price.amount) < Number(price.amount));
  return others.length < all.length && others.length > 0 && all.every((one) => others.includes(one) || isCheaper(one))
    ? others
    : all;
}

/**
 * Amounts without those beside the one that is called that of a sale: all are dearer, and each stands in a line of the same make
 * right beside its line.
 */
export function withoutDearer(all: readonly Shown[]): readonly Shown[] {
  const onSale = all.filter(({ element }) => isHeadedAsSale(element));
  const [sale] = onSale;
  if (!sale || onSale.length > 1 || sale.price.max) return all;
  const asked = Number(sale.price.amount);
  const line = lineOf(sale, all);
  const isBefore = (one: Shown) => {
    const { price } = one;
    const other = lineOf(one, all);
    const isDearer = !price.max && price.currency === sale.price.currency && Number(price.amount) > asked;
    const isNear = other.parentElement === line.parentElement && other.localName === line.localName;
    return isDearer && isNear && Number(price.amount) * SALE_MIN <= asked;
  };
  return all.every((one) => one === sale || isBefore(one)) ? [sale] : all;
}

/** Whether beside an amount stands a cheaper one that is called that of a sale. */
export const hasSaleBeside = ({ price }: Shown, all: readonly Shown[]): boolean =>
  all.some(
    (other) =>
      Number(other.price.amount) < Number(price.amount) &&
      Number(other.price.amount) >= Number(price.amount) * SALE_MIN &&
      isHeadedAsSale(other.element),
  );

/** The largest box around an amount that holds no other. */
function lineOf({ element }: Shown, all: readonly Shown[]): Element {
  let line = element;
  while (
    line.parentElement &&
    !all.some(({ element: other }) => other !== element && line.parentElement?.contains(other))
  )
    line = line.parentElement;
  return line;
}

/** Whether an amount is called the usual one, and close to it stands a cheaper one, or the name of one that is gone. */
export function isUsualOnly(one: Shown, heading: Element, hint: MoneyHint): boolean {
  if (!isHeadedAsUsual(one.element)) return false;
  const asked = Number(one.price.amount);
  const mine = { ...hint, currency: one.price.currency };
  let box = one.element.parentElement;
  for (let n = 0; box && n < STEPS && !box.contains(heading); box = box.parentElement, n++) {
    const text = (box.textContent ?? '').slice(0, TEXT_LIMIT + 1);
    if (text.length > TEXT_LIMIT) return false;
    const isGone = (inner: Element) =>
      isShort(inner) && namesSale(inner.textContent ?? '') && !isSaleToo(inner, asked, mine);
    if ([...box.querySelectorAll('*')].some(isGone)) return true;
    if (moniesIn(text, mine).some(({ amount }) => Number(amount) < asked && Number(amount) >= asked * SALE_MIN))
      return true;
  }
  return false;
}

/** Whether the price that a name of a sale stands before is the same, as some shops keep both and show one, or nobody is shown it. */
const isSaleToo = (name: Element, asked: number, hint: MoneyHint): boolean =>
  name.closest('[hidden],[style*="display:none"],[style*="display: none"]') !== null ||
  moniesIn((name.nextElementSibling?.textContent ?? '').slice(0, NAME_LIMIT), hint).some(
    ({ amount }) => Number(amount) === asked,
  );

const isShort = ({ textContent }: Element): boolean => (textContent ?? '').length <= NAME_LIMIT;
