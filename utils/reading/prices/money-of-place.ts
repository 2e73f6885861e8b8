import { currencyAtHome } from '../currency-of-host.ts';
import { type MoneyHint, moneyHint } from '../money-hint.ts';
import { currencyOfShop } from './shops-of-one-country.ts';

/**
 * A page in Japanese means yen by '¥' where it also writes yen, or names the tax, in its own words: those who buy in China
 * for people in Japan write yuan so. Shops in Japan speak Chinese to their guests, which therefore says nothing.
 */
const isJapanese = (page: Document): boolean => /^ja\b/i.test(page.documentElement?.lang ?? '');
const writesYen = (page: Document): boolean => {
  const text = (page.body?.textContent ?? '').slice(0, TEXT_LIMIT);
  return /円|税込|税抜|消費税/.test(text) && !/元|CNY|RMB/.test(text);
};
const TEXT_LIMIT = 2_000_000;

/**
 * How a page of a shop nobody knows writes money: by what its data says; where that names no currency, by the country its
 * host or its language is of. It settles a sign that several countries share, and says nothing of a number without one.
 */
export function moneyOfPlace(page: Document, url: URL): MoneyHint {
  const hint = sterling(moneyHint(page, undefined), page, url);
  if (hint.currency || hint.currencies?.length) return hint;
  const country = currencyOfShop(url.hostname) ?? currencyAtHome(url.hostname, page.documentElement?.lang ?? '');
  const spoken = isJapanese(page) ? 'JPY' : undefined;
  if (!spoken || country === spoken) return country ? { ...hint, currencies: [country] } : hint;
  return !country && writesYen(page) ? { ...hint, currencies: [spoken] } : hint;
}

/**
 * '£' is sterling all over the world: who pays in Egypt or Lebanon reads words of his own, 'EGP' or 'LBP', and
 * Gibraltar, the Falklands and St Helena have pounds of their own. It settles that sign alone, and only where a page's language names no country of its own.
 */
const sterling = (hint: MoneyHint, page: Document, url: URL): MoneyHint =>
  hint.home || /^ar\b/i.test(page.documentElement?.lang ?? '') || /\.(?:eg|lb|sy|sd|gi|fk|sh)$/.test(url.hostname)
    ? hint
    : { ...hint, home: 'GBP' };
