import { isLaidOut } from './copy.ts';

/** Whether an element is drawn at all, as far as markup and, where there is one, layout tell. */
export function isDrawn(element: Element): boolean {
  for (let above: Element | null = element, n = 0; above && n < 40; above = above.parentElement, n++) {
    if (above.hasAttribute('hidden') || /display\s*:\s*none/.test(above.getAttribute('style') ?? '')) return false;
  }
  return isLaidOut(element);
}
