import { squeeze } from '../../text/normal.ts';
import { isFormer, isNotAsked, namesOf } from '../former-price.ts';
import { follows, type Part, type Shown } from './shown-amounts.ts';

/** What is called a price, and not one of several. */
const price = /(?:^|[^a-z])price(?![a-z])/;
/** Figures and nothing else, with cents that may be set off: '69<sup>99</sup>'. */
const figures = /^\d{1,3}(?:[ .,']?\d{3})*(?:[.,-]?[ .]?(?:\d\d|-))?$/;
/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 2000;

/**
 * Whether, before the first amount with its money, an element that is called a price shows figures without it, and others: then
 * those may be what is asked, and the amount that of something else. What is of one of `all` has its money beside it.
 */
export function followsUnsigned(
  { element, price: first }: Shown,
  { heading, box }: Part,
  all: readonly Shown[],
): boolean {
  const own = first.amount.replace(/\D/g, '');
  for (const one of [
    ...box.querySelectorAll('[class*="price" i],[data-test*="price" i],[data-testid*="price" i],[data-amount]'),
  ].slice(0, ELEMENTS_LIMIT)) {
    if (!follows(heading, one) || all.some(({ element: signed }) => signed !== element && signed.contains(one)))
      continue;
    if (!follows(one, element) || one.contains(element)) return false;
    const text = squeeze(one.textContent ?? '', 30);
    if (
      !figures.test(text) ||
      (!price.test(namesOf(one)) && !one.hasAttribute('data-amount')) ||
      isFormer(one) ||
      isNotAsked(one)
    )
      continue;
    if (one.closest('del,s,strike') || one.parentElement?.closest('button,a,label')) continue;
    const said = text.replace(/\D/g, '');
    // '4' and '50' beside a whole in figures are its parts.
    if (said.length > 1 && !own.includes(said) && !said.includes(own.replace(/00$/, ''))) return true;
  }
  return false;
}
