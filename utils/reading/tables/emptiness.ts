import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { textOf } from '../shown.ts';

const loading =
  '[aria-busy="true"],[class*="skeleton" i],[class*="shimmer" i],[class*="-spin" i],[class*="loading" i],[role="progressbar"],kat-spinner';

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
export function isStillLoading(page: Document): boolean {
  const body = page.body;
  if (!body) return true;
  if (squeeze((body.textContent ?? '').slice(0, 5000)).length < 40) return true;
  return [...body.querySelectorAll(loading)].some(
    (element) => element.localName !== 'button' && (element.textContent ?? '').trim() === '',
  );
}
