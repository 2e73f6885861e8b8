import type { Slices } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { textOf } from '../shown.ts';
import { inOne } from '../slices.ts';

/** One by one: to look for all of them at once in a page of 5,000 rows takes longer than a page may be held. */
const loading = [
  '[aria-busy="true"],[role="progressbar"],kat-spinner',
  '[class*="skeleton" i],[class*="shimmer" i]',
  '[class*="-spin" i],[class*="loading" i]',
];

/** Whether the part of the page around a table says that there is nothing to list. */
export function isEmptyList(table: Element): boolean {
  let above: Element | null = table;
  for (let n = 0; above && n < 5; n++, above = above.parentElement) {
    const text = textOf(above).slice(0, 20_000);
    if (dictionary.empty(text)) return true;
    if (text.length > 6000) return false;
  }
  return false;
}

/** Whether a page without a table may still be about to show one. */
export const isStillLoading = (page: Document): boolean => inOne(isLoadingInSlices(page));

/** The same in slices. */
export function* isLoadingInSlices(page: Document): Slices<boolean> {
  const body = page.body;
  if (!body) return true;
  if (squeeze((body.textContent ?? '').slice(0, 5000)).length < 40) return true;
  for (const kind of loading) {
    yield;
    const found = [...body.querySelectorAll(kind)];
    if (found.some((element) => element.localName !== 'button' && (element.textContent ?? '').trim() === ''))
      return true;
  }
  return false;
}
