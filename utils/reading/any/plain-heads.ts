import { headsOthers } from '../others.ts';

/** A heading that is none by its element says what follows in few letters. */
const TEXT_MIN = 4;
const TEXT_MAX = 40;

/** Whether a text without the element of a heading stands first in a box, before several pictures, and says that other goods follow. */
export function isPlainHeadOfOthers(element: Element): boolean {
  const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  if (text.length < TEXT_MIN || text.length > TEXT_MAX || /\p{Nd}/u.test(text)) return false;
  let head = element;
  while (!head.previousElementSibling && !head.nextElementSibling && head.parentElement) head = head.parentElement;
  if (head.previousElementSibling) return false;
  let pictures = 0;
  for (let next = head.nextElementSibling; next && pictures < 2; next = next.nextElementSibling)
    pictures += next.querySelectorAll('img').length;
  return pictures > 1 && headsOthers(element);
}
