import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { currenciesIn } from './grids/home-money.ts';

/** Lands in which shops write a whole amount with a dash and no sign of money, by the end of a host: their languages, and what they pay in. */
const lands: Readonly<Record<string, readonly [languages: RegExp, money: string]>> = {
  cz: [/^cs/i, 'CZK'],
  sk: [/^sk/i, 'EUR'],
  no: [/^n[bno]/i, 'NOK'],
  dk: [/^da/i, 'DKK'],
  se: [/^sv/i, 'SEK'],
  nl: [/^nl/i, 'EUR'],
  de: [/^de/i, 'EUR'],
  at: [/^de/i, 'EUR'],
  ch: [/^(?:de|fr|it)/i, 'CHF'],
};
/** '2 299,-', '99.–', '1 490:-'. */
const dashed = /^\P{N}*(\d{1,3}(?:[ .'’]\d{3})+|\d{1,6})[,.:] ?[-–—]{1,2}(?!\d)/u;

/**
 * Puts the money of the land into prices without one that cards write with a dash, '2 299,-', where the page is in a language of that
 * land and names no other money.
 */
export function putDashedMoney(
  listings: readonly SeenListing[],
  cards: readonly Element[],
  page: Document,
  url: URL,
): void {
  const [languages, money] = lands[url.hostname.split('.').at(-1) ?? ''] ?? [];
  if (!languages || !money || !languages.test(page.documentElement?.lang ?? '')) return;
  const bare = listings.filter(({ price }) => price && !price.currency);
  if (bare.length === 0 || currenciesIn(page).some((named) => !named.includes(money))) return;
  for (const [at, seen] of listings.entries())
    if (seen.price && !seen.price.currency && isDashed(cards[at], seen.price.amount))
      seen.price = { ...seen.price, currency: money };
}

const isDashed = (card: Element | undefined, amount: string): boolean =>
  [...(card?.querySelectorAll('*') ?? [])].some((element) => {
    const figures =
      element.childElementCount > 0 ? undefined : dashed.exec(squeeze(element.textContent ?? '', 40))?.[1];
    return figures !== undefined && Number(figures.replace(/\D/g, '')) === Number(amount);
  });
