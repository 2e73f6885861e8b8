import { compile, type Options } from 'css-select';
import type { DOMWindow } from 'jsdom';

// jsdom looks up selectors so slowly, those with `[class*="price" i]` above all, that half of the time of all tests of readers
// went there. css-select compiles them once; where they ask for what an element is just now (checked, first of its kind), jsdom answers.

type Test = (element: Element) => boolean;

/** How css-select walks through a page. */
const adapter: NonNullable<Options<Node, Element>['adapter']> = {
  isTag: (node): node is Element => node.nodeType === 1,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: ({ localName }) => localName,
  getText: (node) => node.textContent ?? '',
  getParent: (element) => element.parentNode,
  getChildren: (node) => [...node.childNodes],
  getSiblings: (node) => [...(node.parentNode?.childNodes ?? [node])],
  prevElementSibling: (node) => (node as Element).previousElementSibling,
  removeSubsets: (nodes) => nodes,
};

/** All but `:not()` and `:is()`, which ask for nothing new; and selectors that break off, over which css-select does not throw. */
const asksMore = /:(?!(?:not|is)\()|[>+~,]\s*$|^\s*$/;

const compiled = new Map<string, Test | undefined>();
/** The test an element passes that a selector means; undefined where jsdom is to answer. */
export function testOf(selector: string): Test | undefined {
  if (!compiled.has(selector)) compiled.set(selector, asksMore.test(selector) ? undefined : made(selector));
  return compiled.get(selector);
}

function made(selector: string): Test | undefined {
  try {
    const plain = compile<Node, Element>(selector, { adapter });
    // Pages without a doctype take classes and ids in any case.
    const quirky = compile<Node, Element>(selector, { adapter, quirksMode: true });
    return (element) => (element.ownerDocument.compatMode === 'BackCompat' ? quirky : plain)(element);
  } catch {
    return undefined;
  }
}

/** Elements below a node that pass, in the order of the page. */
function* below(root: ParentNode, test: Test): Generator<Element> {
  let element = root.firstElementChild;
  while (element) {
    if (test(element)) yield element;
    let next: Element | null = element.firstElementChild;
    for (let up: Element | null = element; !next && up && (up as ParentNode) !== root; up = up.parentElement)
      next = up.nextElementSibling;
    element = next;
  }
}

/** What a list of nodes can do, and an array's other gifts not. */
const listed = {
  item(this: ArrayLike<Element>, at: number) {
    return this[at] ?? null;
  },
  ...Object.fromEntries(
    (['forEach', 'entries', 'keys', 'values'] as const).map((name) => [name, Array.prototype[name]]),
  ),
  [Symbol.iterator]: Array.prototype[Symbol.iterator],
};
const listOf = (elements: readonly Element[]) =>
  Object.assign(Object.create(listed), elements, { length: elements.length });

/** Gives the elements of a window's pages these look-ups, where they understand the selector. */
export function lookUpQuickly({ Document, DocumentFragment, Element }: DOMWindow): void {
  for (const { prototype } of [Document, DocumentFragment, Element]) {
    const { querySelector, querySelectorAll } = prototype;
    Object.assign(prototype, {
      querySelector(this: ParentNode, selector: string) {
        const test = testOf(selector);
        return test ? (below(this, test).next().value ?? null) : querySelector.call(this, selector);
      },
      querySelectorAll(this: ParentNode, selector: string) {
        const test = testOf(selector);
        return test ? listOf([...below(this, test)]) : querySelectorAll.call(this, selector);
      },
    });
  }
  const { matches, closest } = Element.prototype;
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string) {
      const test = testOf(selector);
      return test ? test(this) : matches.call(this, selector);
    },
    closest(this: Element, selector: string) {
      const test = testOf(selector);
      if (!test) return closest.call(this, selector);
      for (let one: Element | null = this; one; one = one.parentElement) if (test(one)) return one;
      return null;
    },
  });
}
