import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { shownIn } from '../../shown.ts';
import type { Draft } from '../../tables/identity.ts';
import { datesBeside } from './sale-dates.ts';
import { amountIn } from './sale-price.ts';

/** At most this many texts are asked whether they name the price of a sale. */
const TEXTS_LIMIT = 3000;
const NAME_MAX = 40;

/**
 * A form may reckon the price of a sale and show it in words: 'Sale price $27.50' under what is taken off. It is the one that is asked
 * where it makes a true sum: a field of the form holds the money or the share that lies between it and the price. Where none
 * does, or days are said that it holds on, either may be asked.
 */
export function putShownSale(draft: Draft, page: Document): void {
  const usual = draft.price;
  if (!usual || usual.max) return;
  const asked = Number(usual.amount);
  const found = textsOf(page).flatMap((name) => {
    const price = priceBehind(name, usual.currency);
    const amount = Number(price?.amount);
    return price && amount < asked ? [{ name, price, amount }] : [];
  });
  const [sale, ...more] = found;
  if (!sale) return;
  delete draft.price;
  delete draft.sources.price;
  if (more.some(({ amount }) => amount !== sale.amount) || datesBeside(sale.name).length > 0) return;
  const isTrue = fieldsOf(page).some((field) => {
    const off = isAside(field) || tabsBefore(field) === undefined ? undefined : numberIn(held(field), usual.currency);
    return off !== undefined && isNear([asked - off, asked * (1 - off / 100)], sale.amount);
  });
  if (!isTrue) return;
  draft.price = { ...usual, amount: sale.price.amount };
  draft.sources.price = `label "${squeeze(sale.name.textContent ?? '')}"`;
}

/** Half of the least coin that money is counted in: sums are rounded to it. */
const ROUNDING = 0.006;
const isNear = (sums: readonly number[], amount: number): boolean =>
  sums.some((sum) => Math.abs(sum - amount) < ROUNDING);

/** The texts of the form that name the price of a sale, and label no field. */
const textsOf = (page: Document): Element[] =>
  [
    ...page.querySelectorAll(
      'form span,form div,form p,form dt,form th,form td,form b,form strong,main span,main div,main p,main dt,main b,main strong',
    ),
  ]
    .slice(0, TEXTS_LIMIT)
    .filter(
      (element) =>
        element.childElementCount === 0 &&
        (element.textContent ?? '').length <= NAME_MAX &&
        dictionary.price(squeeze(element.textContent ?? ''), 'sale') === true &&
        tabsBefore(element) !== undefined,
    );

/** The amount in the element right behind a name. */
function priceBehind(name: Element, currency: string | undefined): Draft['price'] {
  const value = name.nextElementSibling;
  const { lines } = value ? shownIn(value) : { lines: [] };
  const isShown = lines.length === 1 && lines.every(({ parts }) => parts.every(({ typed }) => !typed));
  const price = isShown ? amountIn(lines, currency) : undefined;
  return price?.max || price?.from ? undefined : price;
}

function numberIn(text: string, currency: string | undefined): number | undefined {
  const bare = squeeze(text);
  if (!/^\d[\d.,]*$/.test(bare)) return undefined;
  const price = amountIn([{ text: bare, parts: [] }], currency);
  return price && Number(price.amount) > 0 ? Number(price.amount) : undefined;
}
