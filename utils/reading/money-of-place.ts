import { type MoneyHint, moneyHint } from './values.ts';

/** The money of countries whose shops write it with a sign that others share, by the end of a host: 'kr', '$', '¥', 'руб.'. */
const byHost: Readonly<Record<string, string>> = {
  ru: 'RUB',
  рф: 'RUB',
  'xn--p1ai': 'RUB',
  by: 'BYN',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  is: 'ISK',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  tw: 'TWD',
  mx: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  uy: 'UYU',
  do: 'DOP',
  jp: 'JPY',
  cn: 'CNY',
  uk: 'GBP',
  eg: 'EGP',
  in: 'INR',
  pk: 'PKR',
  lk: 'LKR',
  np: 'NPR',
  ro: 'RON',
  md: 'MDL',
  ch: 'CHF',
};
/** Of a language that shops speak to one country in. Shops in Japan speak Chinese to their guests, and mean yen by '¥'. */
const byLanguage: Readonly<Record<string, string>> = { ja: 'JPY' };

/**
 * How a page of a shop nobody knows writes money: by what its data says; where that names no currency, by the country its
 * host or its language is of. It settles a sign that several countries share, and says nothing of a number without one.
 */
export function moneyOfPlace(page: Document, url: URL): MoneyHint {
  const hint = moneyHint(page, undefined);
  if (hint.currency || hint.currencies?.length) return hint;
  const country = byHost[url.hostname.split('.').at(-1) ?? ''];
  const spoken = byLanguage[(page.documentElement?.lang ?? '').toLowerCase()];
  const [only, ...more] = new Set([country, spoken].filter((currency) => currency !== undefined));
  return only && more.length === 0 ? { ...hint, currencies: [only] } : hint;
}
