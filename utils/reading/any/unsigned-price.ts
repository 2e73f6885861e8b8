import type { Price } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { follows, isOfOtherGoods, type Part, shownIn, turns } from '../prices/shown-amounts.ts';
import { moniesIn } from '../prices/undercut.ts';
import { isCents } from '../values.ts';

/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 1000;
const ALL_LIMIT = 5000;
const TEXT_LIMIT = 60;
const called = '[class*="price" i],[data-test*="price" i],[data-testid*="price" i],[data-qa*="price" i]';
const price = /(?:^|[^a-z])price(?![a-z])/;
const whole = /^\d{1,3}(?:[ .,'’]?\d{3}){0,2}[.,]?$/;

/**
 * The price that a shop writes without its money, a whole with its cents set off in an element of their own, where its country has one
 * money and all amounts of the page are in it. Where one with its money stands before the way to buy, that is asked; where two such prices differ there is none.
 */
export function unsignedPrice(part: Part, page: Document, { home, ...hint }: MoneyHint): Price | undefined {
  const { heading, box, buy } = part;
  const monies = moniesOf(page, heading, { ...hint, ...(home ? { home } : {}) });
  if (!home || !monies.has(home) || monies.size > 1 || shownIn(part, hint)?.length !== 0) return undefined;
  const found = new Set<string>();
  for (const element of [...box.querySelectorAll(called)].slice(0, ELEMENTS_LIMIT)) {
    if (!follows(heading, element) || element.contains(heading)) continue;
    if (buy ? !follows(element, buy) : turns(element) && found.size > 0) break;
    const amount = price.test(namesOf(element)) ? inParts(element) : undefined;
    if (amount && !isAside(element, part)) found.add(amount);
  }
  const [amount, ...others] = found;
  return amount && others.length === 0 ? { amount, currency: home } : undefined;
}

/** The monies of all amounts that stand alone on a page; figures in the name of its goods are none. */
const moniesOf = (page: Document, heading: Element, hint: MoneyHint): ReadonlySet<string | undefined> =>
  new Set(
    [...page.body.querySelectorAll('*')].slice(0, ALL_LIMIT).flatMap((element) => {
      const text = element.childElementCount > 1 || heading.contains(element) ? '' : (element.textContent ?? '');
      return text.length > TEXT_LIMIT || !/\d/.test(text) ? [] : moniesIn(text, hint).map(({ currency }) => currency);
    }),
  );

/** '39<sup>95</sup>' as '39.95'. */
function inParts(element: Element): string | undefined {
  const [cents, ...more] = [...element.children];
  if (!cents || more.length > 0 || !isCents(cents)) return undefined;
  const figures = squeeze(textOf(element, 40, (inner) => inner === cents));
  const said = squeeze(cents.textContent ?? '', 4);
  return whole.test(figures) && Number(figures.replace(/\D/g, '')) > 0
    ? `${figures.replace(/\D/g, '')}.${/\d/.test(said) ? said : '00'}`
    : undefined;
}

/** Whether an amount is one that no longer holds, or is of other goods. */
function isAside(element: Element, { heading }: Part): boolean {
  if (element.closest('del,s,strike,a,label') || isOfOtherGoods(element, heading)) return true;
  for (let up: Element | null = element; up && !up.contains(heading); up = up.parentElement)
    if (isFormer(up) || isNotAsked(up)) return true;
  return false;
}
