import type { Price } from '../../listing.ts';
import { textOf } from '../../reading/facts.ts';
import type { MoneyHint } from '../../reading/money-hint.ts';
import { amountIn, moneyIn } from '../../reading/values.ts';

/** Its sign, whole and cents, as its lists have called them over the years. */
const parts = [
  '[class*="money-amount__currency-symbol"], .price-tag-symbol, .price__symbol',
  '[class*="money-amount__fraction"], .price-tag-fraction, .price__fraction',
  '[class*="money-amount__cents"], .price-tag-cents, .price__decimals',
];

/** An amount as its component draws it: sign, whole and cents in parts, struck through where it no longer holds. */
export function moneyParts(element: Element, hint: MoneyHint): Price | undefined {
  if (element.closest('s,del,.andes-money-amount--previous')) return undefined;
  const [sign, whole, cents] = parts.map((part) => {
    const inner = element.querySelector(part);
    // A part that stands there without a text is not read yet.
    return inner ? textOf(inner, 40) || '?' : '';
  });
  // Without its whole the cents would pass for it.
  if (!whole) return cents ? undefined : moneyIn(textOf(element, 80), hint);
  const digits = whole.replace(/[.,\s]/g, '');
  if (!sign || sign === '?' || !/^\d{1,12}$/.test(digits) || (cents && !/^\d{2}$/.test(cents))) return undefined;
  // '1499 reais com 90 centavos' is said where the cents are not drawn yet.
  if (!cents && (element.getAttribute('aria-label')?.match(/\d[\d.,]*/g)?.length ?? 0) > 1) return undefined;
  // Every digit drawn must have been told what it is, and behind what parts the cents there must be some.
  const drawn = textOf(element, 80);
  if (drawn.replace(/\D/g, '') !== `${digits}${cents}` || /[.,]$/.test(drawn)) return undefined;
  const price = moneyIn(`${sign} ${digits}${cents ? `.${cents}` : ''}`, { ...hint, decimal: '.' });
  const forMachines = amountIn(element.querySelector('meta[itemprop="price"]')?.getAttribute('content') ?? undefined);
  return forMachines === undefined || Number(forMachines) === Number(price?.amount) ? price : undefined;
}
