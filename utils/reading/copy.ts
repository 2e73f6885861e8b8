/** A page of more elements is not copied: it would be held for longer than people feel. */
const ELEMENTS_LIMIT = 40_000;

/** What a copy does not hold by itself: which of its elements are not laid out, what stands in its frames, what it was made from. */
const hidden = new WeakSet<Element>();
const frames = new WeakMap<Element, Document>();
const twins = new WeakMap<Node, { copies: readonly Element[]; originals: readonly Element[] }>();

/**
 * The page as it stands at this moment, to be read while the page itself goes on: with its open shadow roots, frames of its own
 * origin, what fields hold, and what is laid out. Nothing in it runs, and the page is left as it is. Undefined where the page is
 * too large, or not all of it can be copied.
 */
export function copyOf(page: Document): Document | undefined {
  let left = ELEMENTS_LIMIT;
  const copied = (one: Document): Document | undefined => {
    const copy = one.cloneNode(true) as Document;
    return complete(one, copy) ? copy : undefined;
  };
  const complete = (root: ParentNode, copy: ParentNode): boolean => {
    const originals = [...root.querySelectorAll('*')];
    left -= originals.length;
    if (left < 0) return false;
    const copies = [...copy.querySelectorAll('*')];
    twins.set(copy, { copies, originals });
    for (const [at, original] of originals.entries()) {
      const own = copies[at];
      if (!own) return false;
      if (original.localName === 'option')
        (own as HTMLOptionElement).selected = (original as HTMLOptionElement).selected;
      if (original.checkVisibility?.() === false) hidden.add(own);
      if (original.shadowRoot && !withRoot(own, original.shadowRoot)) return false;
      const inner = contentOf(original);
      const frame = inner && copied(inner);
      if (frame) frames.set(own, frame);
      if (inner && !frame) return false;
    }
    return true;
  };
  const withRoot = (own: Element, shown: ShadowRoot): boolean => {
    // What is put into slots by a program leaves no mark in the tree.
    if (shown.slotAssignment === 'manual') return false;
    const root = own.shadowRoot ?? own.attachShadow({ mode: 'open' });
    root.replaceChildren(...[...shown.childNodes].map((node) => own.ownerDocument.importNode(node, true)));
    return complete(shown, root);
  };
  return page.querySelectorAll('*').length > left ? undefined : copied(page);
}

/** The element of the page that an element of a copy was made from; any other is its own. */
export function originalOf(element: Element): Element {
  const twin = twins.get(element.getRootNode());
  return twin?.originals[twin.copies.indexOf(element)] ?? element;
}

/** Whether the browser lays an element out; true where there is no layout. */
export const isLaidOut = (element: Element): boolean =>
  element.ownerDocument.defaultView ? (element.checkVisibility?.() ?? true) : !hidden.has(element);

/** What a frame shows; undefined where it is of another origin, or no frame. */
export const contentOf = (element: Element): Document | undefined =>
  element.localName === 'iframe' ? (frames.get(element) ?? own(element as HTMLIFrameElement)) : undefined;

function own(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
