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
        !kept.some((other) => (other.unit === unit || !unit) && other.values.some((value) => values.includes(value))),
    )
    .map(({ span }) => title.slice(...span));
}
