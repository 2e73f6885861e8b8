import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { put } from '../facts.ts';

/** At most this many elements of a card are looked at. */
const ELEMENTS_LIMIT = 200;
const TEXT_LIMIT = 60;
/** '318×', '(1 104x)': so many times. */
const times = /^[(（]?(\d{1,3}(?:[ .,]\d{3})+|\d{1,6}) ?[×x][)）]?$/u;

/** Puts how many gave the mark of a card, where the text right behind the mark says how many times it was given: '4,7' and '318×'. */
export function putTimes(seen: SeenListing, card: Element): void {
  const { rating, reviews } = seen;
  if (rating === undefined || reviews !== undefined) return;
  const counts = new Set<number>();
  for (const element of [...card.querySelectorAll('*')].slice(0, ELEMENTS_LIMIT)) {
    const before = element.previousElementSibling;
    const figures = textOf(element) && times.exec(textOf(element))?.[1];
    if (figures && before && isMark(textOf(before), rating)) counts.add(Number(figures.replace(/\D/g, '')));
  }
  const [count, ...others] = counts;
  if (count && others.length === 0) put(seen, 'reviews', { value: count, from: 'card reviews' });
}

const textOf = ({ textContent }: Element): string => squeeze((textContent ?? '').slice(0, TEXT_LIMIT * 2), TEXT_LIMIT);

const isMark = (text: string, rating: number): boolean =>
  /^\d(?:[.,]\d{1,2})?(?: ?\/ ?5)?$/.test(text) && Number.parseFloat(text.replace(',', '.')) === rating;
