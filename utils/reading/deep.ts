import { contentOf } from './copy.ts';

/** At most this many elements are looked through for shadow roots; a page larger than that is read without them. */
const ELEMENTS_LIMIT = 60_000;
/** At most this many shadow roots and frames are entered. */
const ROOTS_LIMIT = 5000;

/** A document or an open shadow root: wherever `querySelectorAll` can be asked. */
export type Root = Document | ShadowRoot;

/** The document, every open shadow root in it, and every frame of the same origin, outermost first. */
export function rootsOf(page: Document): Root[] {
  const roots: Root[] = [page];
  let looked = 0;
  for (let at = 0; at < roots.length && roots.length < ROOTS_LIMIT; at++) {
    for (const element of roots[at]?.querySelectorAll('*') ?? []) {
      if (++looked > ELEMENTS_LIMIT) return roots;
      const inner = element.shadowRoot ?? contentOf(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** All matches of a selector in the document and in what `rootsOf` finds. */
export function deepAll(page: Document, selector: string): Element[] {
  return rootsOf(page).flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** The matches in the light document; only where there are none, those in shadow roots and frames, which costs a walk. */
export function lightThenDeep(page: Document, selector: string): Element[] {
  const light = [...page.querySelectorAll(selector)];
  return light.length > 0 ? light : deepAll(page, selector);
}

/** The parent in the tree as it is drawn: out of a shadow root to its host. */
export function parentOf(element: Element): Element | undefined {
  const parent = element.parentElement;
  if (parent) return parent.shadowRoot ? (element.assignedSlot ?? parent) : parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** The nodes drawn inside an element: its shadow tree where it has one, what is put into a slot, else its own children. */
export function drawnIn(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return (element.shadowRoot ?? element).childNodes;
}
