import type { SeenListing } from '../../listing.ts';
import { offersOf } from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import { amountIn } from '../values.ts';

/** A price of which only the whole is drawn yet, while the data has its cents, is none. */
export function dropCut(seen: SeenListing, item: Item): void {
  const { price } = seen;
  if (!price || price.amount.includes('.') || price.max) return;
  const amounts = offersOf(item).flatMap(({ price, currency }) => amountIn(price, currency) ?? []);
  if (amounts.length === 0 || amounts.some((amount) => Number(amount) === Number(price.amount))) return;
  if (!amounts.some((amount) => Math.trunc(Number(amount)) === Number(price.amount))) return;
  delete seen.price;
  delete seen.sources.price;
}

/** The currency of a price shown without one, where the data names the same amount with it. */
export function nameCurrency(seen: SeenListing, item: Item): void {
  const { price } = seen;
  if (!price || price.currency) return;
  const same = offersOf(item).filter((offer) =>
    [amountIn(offer.price, offer.currency), amountIn(offer.high, offer.currency)].some(
      (amount) => amount !== undefined && Number(amount) === Number(price.amount),
    ),
  );
  const currencies = new Set(same.map(({ currency }) => currency));
  const [currency] = currencies;
  if (currencies.size === 1 && currency && /^[A-Z]{3}$/.test(currency)) seen.price = { ...price, currency };
}
