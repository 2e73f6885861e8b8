import { currenciesOf } from '../../text/currencies.ts';
import { at, wordOf } from './embedded.ts';
import { text } from './said.ts';

/** What structured data says of one offer: texts as written, not yet read. */
export interface Offer {
  price?: string;
  /** The upper end, of an aggregate offer. */
  high?: string;
  currency?: string;
  availability?: string;
  condition?: string;
  url?: string;
  sku?: string;
  /** The lowest of several offers, of other sellers or of used goods perhaps. */
  lowest?: true;
  /** Its price is said to be without tax, so it is not what a buyer sees. */
  net?: true;
}

const signs: Readonly<Record<string, RegExp>> = { $: /^(?:[A-Z]{2}D|MXN|ARS|CLP|COP)$/, '€': /^EUR$/, '£': /^GBP$/ };

/** The code of the money that data names; of a sign or an old code ('€', 'RUR') the code where it is that of one currency only. */
export function codeOf(currency: string | undefined): string | undefined {
  const code = currency?.toUpperCase();
  const [only, ...more] = code ? currenciesOf(code) : [];
  return only && more.length === 0 ? only : code;
}

/** '$12.99' as '12.99', where the sign is that of the currency named beside it. */
function withoutSign(price: string | undefined, currency: string | undefined): string | undefined {
  const [, sign = '', amount] = /^([$€£]) ?(\d[\d.,]*)$/.exec(price ?? '') ?? [];
  return amount && currency && signs[sign]?.test(currency) ? amount : price;
}

/** What a node of structured data offers: itself, or what lies inside it. */
export function offersOf(node: unknown): Offer[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = [at(node, 'offers')].flat().slice(0, 300);
  const said = [at(node, 'priceSpecification')]
    .flat()
    .filter((one) => !/list|srp|strike|msrp|regular/i.test(wordOf(at(one, 'priceType')) ?? ''));
  const spec = said.find((one) => text(at(one, 'price')) !== undefined);
  const price = text(at(node, 'price')) ?? text(at(node, 'lowPrice')) ?? text(at(spec, 'price'));
  if (price === undefined && inner.length > 0 && inner[0] !== undefined) return inner.flatMap(offersOf);
  const high = text(at(node, 'highPrice'));
  const currency = codeOf(
    text(at(node, 'priceCurrency')) ?? text(at(spec, 'priceCurrency')) ?? text(at(inner[0], 'priceCurrency')),
  );
  return [
    {
      price: withoutSign(price, currency),
      high: high === price ? undefined : withoutSign(high, currency),
      ...(isLowest(node, high) ? { lowest: true } : {}),
      currency,
      availability: text(at(node, 'availability')) ?? text(at(inner[0], 'availability')),
      condition: text(at(node, 'itemCondition')),
      url: text(at(node, 'url')),
      sku: text(at(node, 'sku')),
      net: String(at(spec, 'valueAddedTaxIncluded')) === 'false' ? true : undefined,
    },
    // Beside the lowest of several its data may say what each of them asks: the page shows one of those first.
    ...(isLowest(node, high) ? inner.flatMap(offersOf) : []),
  ];
}

/** Whether a node names the lowest of several offers that differ, and no price of its own. */
const isLowest = (node: unknown, high: string | undefined): boolean => {
  const low = text(at(node, 'lowPrice'));
  return (
    text(at(node, 'price')) === undefined && low !== undefined && low !== high && text(at(node, 'offerCount')) !== '1'
  );
};
