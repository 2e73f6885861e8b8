import { originalOf } from './copy.ts';

/** So far within an element, and so far up from there, a line is looked for. */
const STEPS = 4;

/**
 * Whether a style sheet strikes the text of an element through; false where there is no layout. It asks the browser for styles,
 * so only what would else be a price too many is worth it.
 */
export function isLinedThrough(element: Element): boolean {
  asked++;
  const { view, innermost } = drawn(originalOf(element));
  let up: Element | null = innermost;
  for (let n = 0; view && up && n < STEPS; up = up.parentElement, n++)
    if (view.getComputedStyle(up).textDecorationLine.includes('line-through')) return true;
  return false;
}

let asked = 0;
/** How often that was asked: what was found by it hangs on styles, which leave no mark in the tree. */
export const stylesAsked = (): number => asked;

/** The innermost element that holds all the text of this one, and the window that lays it out. */
function drawn(element: Element) {
  let innermost = element;
  for (let n = 1; n < STEPS; n++) {
    const [only, ...more] = innermost.children;
    if (!only || more.length > 0 || only.textContent?.trim() !== innermost.textContent?.trim()) break;
    innermost = only;
  }
  const view = 'checkVisibility' in element ? element.ownerDocument.defaultView : null;
  return { view, innermost };
}
