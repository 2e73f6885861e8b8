import type { ReadContext } from '../marketplaces/marketplace.ts';
import { moneyOfPlace } from './money-of-place.ts';

/** In English '£' is sterling: who pays in Egypt or Lebanon reads 'EGP' and 'LBP' there. */
const isEnglish = (page: Document): boolean => /^en(?:-(?:GB|IE|US))?$/i.test(page.documentElement?.lang ?? '');

/** The currencies that a sign may name on a page of a console whose store is open; of figures alone they say nothing. */
export function possibleMoney(page: Document, { store, url }: ReadContext): readonly string[] | undefined {
  if (store?.currency) return undefined;
  const { currencies = [] } = moneyOfPlace(page, url);
  return currencies.length === 0 && isEnglish(page) ? ['GBP'] : currencies;
}
