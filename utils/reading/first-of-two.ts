import type { Price } from '../listing.ts';
import { readPrice } from '../text/money.ts';
import type { MoneyHint } from './money-hint.ts';

/**
 * Leva to one euro, as the Council of the European Union fixed it for ever on 8 July 2025. Shops in Bulgaria write each price in
 * both moneys, until August 2026 because they must.
 */
const LEVA = 1.95583;
/** What rounding either of the two makes of their sum. */
const ROUNDED = 0.011;

const signed = String.raw`\d[\d., ]* ?(?:€|eur|лв\.?|bgn)`;
const both = new RegExp(String.raw`^([^\d]{0,24}${signed})[\s/|(~≈·•–-]*(${signed})\)?$`, 'i');

/** Of one price that is written in two moneys, the one that stands first: '45,50 € / 88,99 лв.', '88,99 лв. (45,50 €)'. */
export function firstOfTwo(text: string, hint: MoneyHint): Price | undefined {
  const prices = (both.exec(text) ?? [])
    .slice(1)
    .flatMap((part) => readPrice(part, hint))
    .flatMap((read) => (read.kind === 'value' ? read.value : []));
  const [euros, leva] = ['EUR', 'BGN'].map((code) => Number(prices.find(({ currency }) => currency === code)?.amount));
  return euros && leva && Math.abs(leva - euros * LEVA) <= ROUNDED ? prices[0] : undefined;
}
