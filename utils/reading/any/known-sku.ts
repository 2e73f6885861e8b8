import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import { isBoxedWithOthers } from '../others.ts';
import { hasChoice } from '../products/choice.ts';
import { saysNoCode } from '../tables/identity.ts';

/** So much of the page's programs is looked through. */
const TEXT_LIMIT = 2_000_000;
const LABELS_LIMIT = 400;
const code = /^(?=.*\d)[\w./-]{3,64}$/;
const isLabel = (text: string | null): boolean => /^\s*SKU\s*:?\s*$/i.test((text ?? '').slice(0, 40));

/**
 * Puts the code that a page calls the SKU of its goods: behind that name in a list of terms, where nothing is left to choose, or beside
 * their number (the listing's id) in the data it was drawn from, where it stands elsewhere too. Two that differ are none.
 */
export function putKnownSku(seen: SeenListing, page: Document, heading: Element | undefined): void {
  if (seen.sku !== undefined) return;
  const shown = hasChoice(page) ? [] : namedIn(page, heading);
  const [sku, ...others] = new Set([...shown, ...(seen.id === null ? [] : besideNumber(page, seen.id))]);
  if (sku === undefined || others.length > 0 || sku === seen.id || !code.test(sku) || saysNoCode(sku)) return;
  put(seen, 'sku', { value: sku, from: shown.length > 0 ? 'label "SKU"' : 'state' });
}

/** What stands behind the name in a list of terms or a table. */
const namedIn = (page: Document, heading: Element | undefined): string[] =>
  [...page.querySelectorAll('dt,th')].slice(0, LABELS_LIMIT).flatMap((label) => {
    const value = label.nextElementSibling;
    const isPair = value?.localName === (label.localName === 'dt' ? 'dd' : 'td');
    if (!isPair || !isLabel(label.textContent) || isBoxedWithOthers(label, heading)) return [];
    const text = (value.textContent ?? '').slice(0, 80).trim();
    return text === '' ? [] : [text];
  });

/** What the one object of the page's data that bears a number says, where the page's programs say it elsewhere too. */
function besideNumber(page: Document, id: string): string[] {
  if (!/^[\w-]{4,64}$/.test(id)) return [];
  const own = `"(?:product_?)?id":"?${id}"?[,}]`;
  const sku = String.raw`"sku":"([\w./-]{3,64})"`;
  const within = '[^{}]{0,300}?';
  const text = [...page.querySelectorAll('script:not([src])')]
    .map(({ textContent }) => textContent ?? '')
    .join('\n')
    .slice(0, TEXT_LIMIT);
  const pairs = new RegExp(`${sku},${within}${own}|${own}${within}${sku}`, 'gi');
  const codes = [...text.matchAll(pairs)].flatMap(([, before, behind]) => before ?? behind ?? []);
  return codes.filter((one) => text.split(`"${one}"`).length > 2);
}
