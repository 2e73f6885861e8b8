import type { ReadContext } from '../../marketplaces/marketplace.ts';
import { currencyAtHome, currencyOfLanguage } from '../currency-of-host.ts';

/** In English '£' is sterling: who pays in Egypt or Lebanon reads 'EGP' and 'LBP' there. */
const isEnglish = (page: Document): boolean => /^en(?:-(?:GB|IE|US))?$/i.test(page.documentElement?.lang ?? '');
/** Those who sell from China to another country may be shown yuan at its host; who reads the language of the country is at home there. */
const isJapanese = (page: Document): boolean => /^ja\b/i.test(page.documentElement?.lang ?? '');

/** At most this much of a page is looked through for the names of countries. */
const TEXT_LIMIT = 500_000;
/** Countries whose money is called 'kr', as they and their neighbours call them, and its codes. */
const ofKronor: Readonly<Record<string, RegExp>> = {
  SEK: /SEK|sverige|sweden|ruotsi/i,
  DKK: /DKK|dan?mark/i,
  NOK: /NOK|norge|noreg|norway|norja/i,
  ISK: /ISK|island|iceland/i,
};

/** The money of a page in the language of one country, which names no other whose money is called the same. */
function currencySpoken(page: Document): string | undefined {
  const currency = currencyOfLanguage(page.documentElement?.lang ?? '');
  const text = currency ? (page.body?.textContent ?? '').slice(0, TEXT_LIMIT) : '';
  return Object.entries(ofKronor).some(([code, names]) => code !== currency && names.test(text)) ? undefined : currency;
}

/** The currencies that a sign may name on a page of a console whose store is open; of figures alone they say nothing. */
export function possibleMoney(
  page: Document,
  { store, url }: Pick<ReadContext, 'store' | 'url'>,
): readonly string[] | undefined {
  if (store?.currency) return undefined;
  const isOfCountry = /\.[a-z]{2}$/.test(url.hostname);
  const currency =
    currencyAtHome(url.hostname, page.documentElement?.lang ?? '') ??
    (isEnglish(page) ? 'GBP' : isOfCountry ? undefined : currencySpoken(page));
  return currency && (currency !== 'JPY' || isJapanese(page)) ? [currency] : [];
}
