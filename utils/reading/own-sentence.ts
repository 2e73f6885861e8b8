import { squeeze } from '../text/normal.ts';

/** What an element says in a text of its own, and in what stands within that: a sentence may have a word or a break in it. Empty where it only holds others. */
export function ownSentence(element: Element, most: number): string {
  const isOwn = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''),
  );
  return isOwn ? squeeze(element.textContent ?? '', most) : '';
}
