import type { Store } from '../marketplaces/marketplace.ts';
import type { Decimal } from '../text/numbers.ts';
import { currencyOfCountry } from './currency-of-host.ts';
import { currenciesNamed, currencySet } from './named-currencies.ts';

/** The sign before the fraction, by the language numbers are written in; undefined where it is not settled. */
export function decimalIn(language: string | undefined): Decimal | undefined {
  const [name = '', country = ''] = (language ?? '').split(/[-_]/);
  if (/^(?:en|zh|ja|ko|th|he|hi|ms|fil)$/i.test(name)) return /^(?:ZA)$/i.test(country) ? undefined : '.';
  if (/^es$/i.test(name))
    return /^(?:MX|PE|GT|HN|NI|SV|PA|DO|CR|PR|US)$/i.test(country)
      ? '.'
      : /^(?:ES|AR|CL|CO|UY|VE|PY|BO|EC)?$/i.test(country)
        ? ','
        : undefined;
  return /^(?:de|fr|it|pt|ru|pl|cs|sk|nl|sv|da|nb|no|fi|tr|id|vi|hu|ro|uk|kk|be|bg|el)$/i.test(name) &&
    !/^(?:CH|LI)$/i.test(country)
    ? ','
    : undefined;
}

/** What is known of how this page writes money. */
export interface MoneyHint {
  /** The store's. */
  currency?: string;
  /** Those that its data names. */
  currencies?: readonly string[];
  /** That of the country its language names: it settles a sign that others share, where nothing else does. */
  home?: string;
  decimal?: Decimal;
}

/** The store's currency, where it has one, else those the page's data names; and the page's way of writing. */
export function moneyHint(page: Document, store: Store | undefined): MoneyHint {
  const decimal = decimalIn(page.documentElement?.lang) ?? decimalIn(store?.languages?.[0]);
  const home = currencyOfRegion(page.documentElement?.lang ?? '');
  const money = store?.currency
    ? { currency: store.currency }
    : { currencies: currenciesOn(page), ...(home ? { home } : {}) };
  return { ...money, ...(decimal ? { decimal } : {}) };
}

/**
 * The money of the country that a page names with its language: 'en-GB', 'es_MX', 'zh-Hant-TW'. 'en-US' is what programs write
 * that were never told where they are, and names none.
 */
function currencyOfRegion(language: string): string | undefined {
  const [, region = 'us'] = /^[a-z]{2}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i.exec(language) ?? [];
  return /^us$/i.test(region) ? undefined : currencyOfCountry(region.toUpperCase());
}

/** The currencies that the page's data names, else the one it says it is set to. */
function currenciesOn(page: Document): string[] {
  const named = currenciesNamed(page);
  return named.length > 0 ? named : currencySet(page);
}
