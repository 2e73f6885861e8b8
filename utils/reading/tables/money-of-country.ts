import { currencyOfCountry } from '../currency-of-host.ts';
import { dictionary } from '../dictionary.ts';

/** What an address asks for a country by. */
const asked = /^(?:country|market(?:place)?|site|store|shop|region)_?(?:code|id)?$/i;
/** Where a page says above all else in which country's part of a house it is. */
const heads = 'header *,[class*="header" i] *,[class*="topbar" i] *,[role="banner"] *';
/** At most this many elements there are looked at, and no longer text. */
const PARTS_LIMIT = 200;
const NAME_MAX = 30;

/**
 * The money of the country that a page is of, where two of three say so and none another: the address that asks for it, the region of
 * its language, and a name that stands at its head.
 */
export function moneyOfCountry(page: Document, { searchParams }: URL): string | undefined {
  const named = new Set<string>();
  for (const [name, value] of searchParams)
    if (asked.test(name) && /^[a-z]{2}$/i.test(value)) named.add(value.toUpperCase());
  const region = /^[a-z]{2}-([a-z]{2})$/i.exec(page.documentElement?.lang ?? '')?.[1]?.toUpperCase();
  const heard = new Set<string>();
  for (const element of [...page.querySelectorAll(heads)].slice(0, PARTS_LIMIT)) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
    const country = text.length > 3 && text.length <= NAME_MAX ? dictionary.country(text) : undefined;
    if (country) heard.add(country);
  }
  const votes = [...named, ...(region ? [region] : []), ...heard];
  return votes.length > 1 && new Set(votes).size === 1 ? currencyOfCountry(votes[0] ?? '') : undefined;
}
