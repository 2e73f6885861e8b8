import type { ReadContext } from '../../marketplaces/marketplace.ts';
import { currencyAtHome } from '../currency-of-host.ts';

/** In English '£' is sterling: who pays in Egypt or Lebanon reads 'EGP' and 'LBP' there. */
const isEnglish = (page: Document): boolean => /^en(?:-(?:GB|IE|US))?$/i.test(page.documentElement?.lang ?? '');
/** Those who sell from China to another country may be shown yuan at its host; who reads the language of the country is at home there. */
const isJapanese = (page: Document): boolean => /^ja\b/i.test(page.documentElement?.lang ?? '');

/** The currencies that a sign may name on a page of a console whose store is open; of figures alone they say nothing. */
export function possibleMoney(page: Document, { store, url }: ReadContext): readonly string[] | undefined {
  if (store?.currency) return undefined;
  const currency =
    currencyAtHome(url.hostname, page.documentElement?.lang ?? '') ?? (isEnglish(page) ? 'GBP' : undefined);
  return currency && (currency !== 'JPY' || isJapanese(page)) ? [currency] : [];
}
