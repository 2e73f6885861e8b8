import { parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import { means } from '../tables/meanings.ts';
import type { Control } from './form-shape.ts';
import { sameAs } from './label.ts';

/** Parts of a form of which one is shown at a time. */
const panels = '[role="tabpanel"],[class*="tab-pane" i],[class*="tabpane" i]';

/** Tabs in which a price is another one, and a name another's. */
const ofOthers = /whole|special|discount|promo|sale|b2b|ship|deliver|seo|related|cross|variant|supplier|purchas/i;

/**
 * Behind how many tabs that are not the open one a field stands: they are of the form like the one that is shown. Undefined
 * where a field is hidden for another reason: what nobody can come to see is none of the form.
 */
export function tabsBefore(field: Element): number | undefined {
  let behind = 0;
  let outermost: Element | undefined;
  for (let up: Element | undefined = field; up; up = parentOf(up)) {
    if (up.matches(panels) && isClosed(up)) {
      if (ofOthers.test(`${up.id} ${up.getAttribute('aria-labelledby') ?? ''}`)) return undefined;
      behind++;
      outermost = up;
    } else if (hides(up)) return undefined;
  }
  return isDrawn(parentOf(outermost ?? field) ?? field) && (outermost || isDrawn(field)) ? behind : undefined;
}

/**
 * Of the fields of one meaning those that the fewest tabs stand before: the shop's own language is the one that is open. A title
 * behind a closed one may be that of another language, where the open one's is gone.
 */
export function foremost(controls: readonly Control[]): Control[] {
  const all = controls.map((control) => ({
    control,
    meant: sameAs(control.meaning),
    tabs: tabsBefore(control.element) ?? 0,
  }));
  const least = new Map<string, number>();
  for (const { meant, tabs } of all) least.set(meant, Math.min(tabs, least.get(meant) ?? tabs));
  return all.flatMap(({ control, meant, tabs }) =>
    least.get(meant) === tabs && !(tabs > 0 && means(control.meaning, 'title')) ? [control] : [],
  );
}

const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/.test(element.getAttribute('style') ?? '');

const open = /(?:^|[\s_-])(?:active|current|selected)(?:\s|$)/i;
const isMarked = ({ className }: Element): boolean => typeof className === 'string' && open.test(className);

/** Whether it is not the open one among its like. */
function isClosed(panel: Element): boolean {
  const like = [...(panel.parentElement?.children ?? [])].filter((each) => each.matches(panels));
  if (like.length < 2) return false;
  if (like.some(isMarked)) return !isMarked(panel);
  return hides(panel) || (!isDrawn(panel) && isDrawn(panel.parentElement ?? panel));
}
