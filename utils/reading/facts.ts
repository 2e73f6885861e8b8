import type { SeenListing } from '../listing.ts';
import { squeeze } from '../text/normal.ts';

/** A value and where on the page it came from. */
export interface Found<T> {
  value: T;
  from: string;
}

type Values = Omit<SeenListing, 'id' | 'sources'>;

/** A listing of which only the id is known yet. */
export const begin = (id: string | null, from?: string): SeenListing => ({
  id,
  sources: id && from ? { id: from.slice(0, 200) } : {},
});

/** Puts a field into a listing, with its source, where nothing stands yet. */
export function put<K extends keyof Values>(
  seen: SeenListing,
  field: K,
  found: Found<NonNullable<Values[K]>> | undefined,
): void {
  if (!found || seen[field] !== undefined) return;
  const value: Values[K] = found.value;
  Object.assign(seen, { [field]: value });
  seen.sources[field] = squeeze(found.from, 200);
}

/** At most this many elements of one selector are tried. */
const TRIES = 12;

/** What the first element that yields something yields; selectors in the order of their worth. */
export function find<T>(
  root: ParentNode,
  selectors: readonly string[],
  read: (element: Element, selector: string) => T | undefined,
): Found<T> | undefined {
  for (const selector of selectors) {
    let tries = 0;
    for (const element of root.querySelectorAll(selector)) {
      if (++tries > TRIES) break;
      const value = read(element, selector);
      if (value !== undefined) return { value, from: selector };
    }
  }
  return undefined;
}

const silent = /^(?:script|style|noscript|template|svg|select|option|button|textarea|iframe|object)$/;
const unseen =
  /(?:^|[\s_-])(?:clipped|sr-only|visually-?hidden|screen-?reader[\w-]*|a-offscreen|offscreen|g-hdn|aok-hidden|hidden-text|for-a11y|blind|visuallyhidden|sr-text)(?:$|[\s_])/i;
/** Whether an element bears a name by which libraries keep a text for those who do not see the page. */
export const isUnseen = (element: Element): boolean => unseen.test(element.getAttribute('class') ?? '');
const block = /^(?:div|p|li|ul|ol|td|th|tr|table|section|article|h\d|br|dt|dd|dl|figure|header|footer)$/;

/** The text an element shows: programs, choices and what only screen readers say left out; a form field's is its value. `skips`: what else is left out. */
export function textOf(element: Element, limit = 4000, skips?: (inner: Element) => boolean): string {
  if (element.localName === 'meta' || element.localName === 'input')
    return squeeze(element.getAttribute(element.localName === 'meta' ? 'content' : 'value') ?? '', limit);
  if (silent.test(element.localName) || isUnseen(element)) return '';
  let text = '';
  let budget = 2000;
  const walk = (parent: Element, depth: number): void => {
    for (let node = parent.firstChild; node && text.length < limit * 2; node = node.nextSibling) {
      if (--budget < 0) return;
      // Pages drawn by templates indent every text: blanks that show nothing use up no room.
      if (node.nodeType === 3)
        text += (node.nodeValue ?? '')
          .slice(0, limit * 4)
          .replace(/\s+/g, ' ')
          .slice(0, limit);
      if (node.nodeType !== 1 || depth > 60) continue;
      const inner = node as Element;
      if (silent.test(inner.localName) || isUnseen(inner) || skips?.(inner)) continue;
      const breaks = block.test(inner.localName);
      if (breaks) text += ' ';
      walk(inner, depth + 1);
      if (breaks) text += ' ';
    }
  };
  walk(element, 0);
  return squeeze(text, limit);
}

/** The text of an element; undefined where it shows none. */
export const shownText = (element: Element): string | undefined => textOf(element, 2000) || undefined;

/** What an element says of itself to those who do not see it, else its text: stars are drawn, not written. */
export const labelOf = (element: Element): string =>
  (element.getAttribute('content') ?? element.getAttribute('aria-label') ?? textOf(element, 200)) ||
  (element.getAttribute('title') ?? element.textContent?.slice(0, 200) ?? '');
