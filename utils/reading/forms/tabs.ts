import { isLaidOut } from '../copy.ts';
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
    const like = panelsBeside(up);
    if (like.length > 1 && isClosed(up, like)) {
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

/** An element and those beside it that are parts of a form like it: none where it is no such part. */
function panelsBeside(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  if (element.matches(panels)) return all.filter((each) => each.matches(panels));
  // Most boxes are no parts of anything: only where one beside them is hidden it is asked.
  if (all.length < 2 || !all.some((each) => hides(each) || !isLaidOut(each))) return [];
  const isNamed = element.id !== '' && all.some((each) => each !== element && each.id !== '');
  const led = isNamed ? ledTo(element.ownerDocument) : undefined;
  if (led?.has(element.id)) return all.filter(({ id }) => led.has(id));
  // Parts that bear no name of such: boxes of one make of which one is shown, under as many tabs or more.
  if (!hides(element) || !element.className) return [];
  const make = makeOf(element);
  const like = all.filter((each) => each.localName === element.localName && makeOf(each) === make);
  const shown = like.filter((each) => !hides(each)).length;
  const isOpen = like.length > 1 && (shown === 1 || (shown > 1 && isCalledPart.test(element.className)));
  return isOpen && element.ownerDocument.querySelectorAll(tabs).length >= like.length ? like : [];
}
/** The classes of a box; of one that is called a part, but those that say whether it is the one that is shown. */
const makeOf = ({ classList, className }: Element): string =>
  /(?:^|[\s_-])(?:panel|pane|part|section|step|tab)/i.test(className)
    ? [...classList].filter((name) => !saysShown.test(name)).join(' ')
    : className;
const saysShown = /^(?:(?:is-)?(?:hidden|active|current|open|shown?)|d-none|ng-hide)$/;
/** A part that is called one is such beside several that are shown. */
const isCalledPart = /(?:^|\s)tab(?:-?(?:pane|panel|content))?(?:\s|$)/i;
/** What parts of a form are opened by. */
const tabs =
  '[role="tab"],[class*="tabs__item"],[class*="tab-item"],[class*="tabs-item"],[class*="step__title"],[class~="tabs"]>*,[class~="tab"],[class$="-tab"],[class*="-tab "],ul[class*="tabs" i]>li';

/** What the tabs of the page lead to that is being read: each of its fields asks. */
let met: { page: Document; ids: Set<string> } | undefined;
/** Before a form is read: the page may have other tabs now. */
export const lookAnew = (): void => {
  met = undefined;
};

/** The ids that links in lists and tabs of a page lead to, as they do to the parts of a form. */
function ledTo(page: Document): Set<string> {
  if (met?.page === page) return met.ids;
  const links = page.querySelectorAll(
    'li>a[href^="#"],[role="tab"][aria-controls],[data-bs-toggle="tab"][data-bs-target]',
  );
  const ids = [...links]
    .slice(0, LINKS_LIMIT)
    .flatMap((link) =>
      ['href', 'aria-controls', 'data-bs-target'].map((name) => (link.getAttribute(name) ?? '').replace(/^#/, '')),
    );
  met = { page, ids: new Set(ids) };
  return met.ids;
}
const LINKS_LIMIT = 400;

/** Classes by which libraries for styles hide an element at any width. */
const hidden = /(?:^|\s)(?:d-none|hidden|ng-hide|is-hidden)(?!\S)(?!.*(?:\sd-\w+-|:)(?:block|flex|grid|inline))/;

const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  hidden.test(element.getAttribute('class') ?? '') ||
  /display\s*:\s*none/.test(element.getAttribute('style') ?? '');

const open = /(?:^|[\s_-])(?:active|current|selected)(?:\s|$)/i;
const isMarked = ({ className }: Element): boolean => typeof className === 'string' && open.test(className);

/** Whether it is not the open one among its like. */
function isClosed(panel: Element, like: readonly Element[]): boolean {
  if (like.some(isMarked)) return !isMarked(panel);
  return hides(panel) || (!isDrawn(panel) && isDrawn(panel.parentElement ?? panel));
}
