import { dictionary } from '../../dictionary.ts';
import { currenciesIn } from './home-money.ts';

/** What an address asks for a country by. */
const asked = /^(?:country|market(?:place)?|site|store|shop|region)_?(?:code|id)?$/i;
/** Where a page says above all else in which country's part of a house it is. */
const heads = 'header *,[class*="header" i] *,[class*="topbar" i] *,[role="banner"] *';
/** At most this many elements there are looked at, and no longer text. */
const PARTS_LIMIT = 200;
const NAME_MAX = 30;

/** The country that a page is of, where two of three say so and none another: the address that asks for it, the region of its language, a name at its head. */
function countryOfPage(page: Document): string | undefined {
  const found = new Map<string, number>();
  const vote = (countries: Iterable<string>) => {
    for (const country of new Set(countries)) found.set(country, (found.get(country) ?? 0) + 1);
  };
  if (URL.canParse(page.baseURI))
    vote(
      [...new URL(page.baseURI).searchParams].flatMap(([name, value]) =>
        asked.test(name) && /^[a-z]{2}$/i.test(value) ? [value.toUpperCase()] : [],
      ),
    );
  const region = /^[a-z]{2}-([a-z]{2})$/i.exec(page.documentElement?.lang ?? '')?.[1];
  vote(region ? [region.toUpperCase()] : []);
  vote(
    [...page.querySelectorAll(heads)].slice(0, PARTS_LIMIT).flatMap((element) => {
      const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
      return text.length > 3 && text.length <= NAME_MAX ? (dictionary.country(text) ?? []) : [];
    }),
  );
  const [only, ...others] = found;
  return only && others.length === 0 && only[1] > 1 ? only[0] : undefined;
}

/** The money of the country that a page is of, where it is what every sign of money on the page may name. */
export function countryMoney(page: Document): string | undefined {
  const country = countryOfPage(page);
  const money = country === undefined ? undefined : dictionary.money(country);
  const named = money ? currenciesIn(page) : [];
  return named.length > 0 && named.every((signs) => signs.includes(money ?? '')) ? money : undefined;
}
