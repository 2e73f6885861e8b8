import type { Price } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { isDrawn } from '../drawn.ts';
import { isUnseen } from '../facts.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isBoxedWithOthers, isNamedForOthers } from '../others.ts';
import { follows } from '../prices/shown-amounts.ts';
import { moneyIn } from '../values.ts';

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 600;
const TEXT_LIMIT = 40;
/** Less than this part of what it was is no sale but a part to pay. */
const SALE_MIN = 0.2;

/**
 * The price that stands alone with a higher one that is struck through, behind the heading: where the data of a page still names the
 * one that is struck (`said`), the other is asked now. In whatever figures they are written; two such pairs that differ are none.
 */
export function besideStruck(
  heading: Element,
  page: Document,
  hint: MoneyHint,
  said: ReadonlySet<number>,
): Price | undefined {
  const found = new Map<string, Price>();
  let looked = 0;
  for (const element of page.body.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT) break;
    if (!isStruck(element) || isNamedForOthers(element) || isBoxedWithOthers(element, heading)) continue;
    const former = moneyOf(element, hint);
    const asked = former && said.has(Number(former.amount)) ? fellowOf(element, former, hint) : undefined;
    if (asked) found.set(asked.amount, asked);
  }
  const [price, ...others] = found.values();
  return others.length === 0 ? price : undefined;
}

const isStruck = (element: Element): boolean =>
  /^(?:del|s|strike)$/.test(element.localName) ||
  (element.childElementCount === 0 &&
    (element.closest('del,s,strike,[style*="line-through"]') !== null ||
      /line-through/.test(namesOf(element)) ||
      isFormer(element)));

/** The amount of an element that says nothing else, with its money. */
function moneyOf(element: Element, hint: MoneyHint): Price | undefined {
  const text = squeeze((element.textContent ?? '').slice(0, TEXT_LIMIT * 2), TEXT_LIMIT + 1);
  const price = text.length <= TEXT_LIMIT && /\p{Nd}/u.test(text) ? moneyIn(text, hint) : undefined;
  return price?.currency && !price.max && !price.from && Number(price.amount) > 0 ? price : undefined;
}

/** The one lower amount in the smallest box around a struck one that holds more than it, where that says nothing else. */
function fellowOf(element: Element, former: Price, hint: MoneyHint): Price | undefined {
  let box = element.parentElement;
  while (box && box.childElementCount === 1 && box.localName !== 'body') box = box.parentElement;
  // What is said to those who do not see the page says the two amounts once more.
  const seen = [...(box?.childNodes ?? [])].filter((node) => node.nodeType !== 1 || !isUnseen(node as Element));
  const parts = seen.filter((node): node is Element => node.nodeType === 1);
  if (!box || parts.length > 3 || !isDrawn(box)) return undefined;
  const others = parts.filter((child) => !child.contains(element));
  const priced = others.filter((child) =>
    /\p{Nd}/u.test((child.textContent ?? '').replace(/[-−–]?\p{Nd}+ ?[%٪]/gu, '')),
  );
  const [only, ...more] = priced;
  if (!only || more.length > 0 || isNotAsked(only) || isStruck(only)) return undefined;
  // What is off may be said in figures; anything in words may say for whom the amount is.
  const isWorded = seen.some(
    (node) => node !== only && !node.contains(element) && /\p{L}/u.test(node.textContent ?? ''),
  );
  if (isWorded) return undefined;
  const price = moneyOf(only, hint);
  const [now, was] = [Number(price?.amount), Number(former.amount)];
  return price?.currency === former.currency && now < was && now >= was * SALE_MIN ? price : undefined;
}
