import { type Amount, amountsOf } from './amounts.ts';
import type { Span } from './span.ts';

/**
 * Amounts and bare numbers that a title states and a better one no longer does: '500 g', 'pack of 6', '256 GB'. `cut`:
 * stretches that are left out with a reason ('50 % off'), whose numbers are no amounts of the goods. `only`: of one kind.
 */
export function lostAmounts(title: string, variant: string, cut: readonly Span[], only?: Amount['kind']): string[] {
  const kept = amountsOf(variant);
  return amountsOf(title)
    .filter(
      ({ kind, span }) =>
        (only === undefined || kind === only) && !cut.some(([start, end]) => start < span[1] && span[0] < end),
    )
    .filter(
      ({ values, unit }) =>
        !kept.some((other) => (other.unit === unit || !unit) && other.values.some((value) => values.includes(value))) &&
        !kept.some((other) => isSame(other, { values, unit })),
    )
    .map(({ span }) => title.slice(...span));
}

/** Behind an amount goods of their own: 'Light Soy Sauce 500 ml & | Dark Soy Sauce | 500 ml'. */
const further =
  /\p{Nd}\s?\p{L}{0,4}(?:\s?[x×х]\s?\p{Nd}+)?\s(?:&|\+|and|und|et|y|e|и|i|dan|và)\s(\p{L}[\p{L}\p{M}\s'’-]+?)\s\p{Nd}+\s?\p{L}/giu;

/** Goods of a set that a title names with an amount of their own, and a variant no longer does. */
export const lostGoods = (title: string, variant: string): string[] =>
  [...title.matchAll(further)]
    .map(([, goods = '']) => goods)
    .filter((goods) => !variant.toLowerCase().includes(goods.toLowerCase()));

/** Metric units in the smallest of their kind. */
const metric: Readonly<Record<string, readonly [kind: string, times: number]>> = {
  mg: ['weight', 1],
  g: ['weight', 1e3],
  kg: ['weight', 1e6],
  ml: ['volume', 1],
  cl: ['volume', 10],
  dl: ['volume', 100],
  l: ['volume', 1e3],
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1e3],
};

/** '1 kg' and '1000 g' beside each other are one amount said twice: which of them stays is all the same. */
function isSame(one: Pick<Amount, 'values' | 'unit'>, other: Pick<Amount, 'values' | 'unit'>): boolean {
  const [a, b] = [metric[one.unit ?? ''], metric[other.unit ?? '']];
  if (!a || !b || a[0] !== b[0]) return false;
  return one.values.some((value) => other.values.some((same) => Number(value) * a[1] === Number(same) * b[1]));
}
