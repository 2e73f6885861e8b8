import type { DOMWindow } from 'jsdom';

// jsdom looks up selectors so slowly, those with `[class*="price" i]` above all, that half of the time of all tests of readers
// went there. Here are the plain ones, compiled once; jsdom still answers for all that is not understood here.

type Test = (element: Element) => boolean;
interface Step {
  test: Test;
  /** What stands between this step and the one before it: ' ', '>', '+' or '~'; nothing before the first. */
  after: string;
}

/** Attributes of HTML whose values are the same in any case, as the standard lists them. */
const anyCase = new Set(
  'accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink'.split(
    ' ',
  ),
);

const holds: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wanted !== '' && value.split(/[ \t\n\f\r]+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

/** Capital letters of ASCII made small, and no others. */
const small = (text: string): string => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

function attributeTest([, name = '', sign, one, other, bare, flag]: RegExpExecArray): Test {
  const wanted = one ?? other ?? bare ?? '';
  const is = sign ? holds[sign] : undefined;
  if (!is) return (element) => element.hasAttribute(name);
  const isAnyCase = flag === 'i' || (flag !== 's' && anyCase.has(name.toLowerCase()));
  const folded = isAnyCase ? small(wanted) : wanted;
  return (element) => {
    const value = element.getAttribute(name);
    return value !== null && is(isAnyCase ? small(value) : value, folded);
  };
}

const typeTest = (name: string): Test => {
  const lower = name.toLowerCase();
  return name === '*' ? () => true : ({ localName }) => localName === lower || localName === name;
};

/** A class or an id; pages without a doctype take them in any case. */
const namedTest = (name: string, wanted: string): Test => {
  const is = holds['~='] as (value: string, wanted: string) => boolean;
  const isOf = name === 'class' ? is : (value: string, one: string) => value === one;
  const folded = small(wanted);
  return (element) => {
    const value = element.getAttribute(name);
    if (value === null) return false;
    return element.ownerDocument.compatMode === 'BackCompat' ? isOf(small(value), folded) : isOf(value, wanted);
  };
};

const parts = {
  type: /^(?:[a-z][\w-]*|\*)/i,
  name: /^([.#])(-?[a-z_][\w-]*)/i,
  attribute: /^\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"\\]*)"|'([^'\\]*)'|([a-z_][\w-]*))\s*([is])?\s*)?\]/i,
  negation: /^:(not|is)\(/,
  combinator: /^(?:\s*([>+~])\s*|(\s+))/,
};

/** Reads a list of selectors; `rest` is what follows it. Undefined where something in it is not understood. */
function listIn(text: string): { test: Test; rest: string } | undefined {
  const tests: Test[] = [];
  let rest = text.trimStart();
  for (;;) {
    const one = selectorIn(rest);
    if (!one) return undefined;
    tests.push(one.test);
    rest = one.rest.trimStart();
    if (!rest.startsWith(',')) break;
    rest = rest.slice(1).trimStart();
  }
  return { test: (element) => tests.some((test) => test(element)), rest };
}

function selectorIn(text: string): { test: Test; rest: string } | undefined {
  const steps: Step[] = [];
  let after = '';
  let rest = text;
  for (;;) {
    const compound = compoundIn(rest);
    if (!compound) return undefined;
    steps.push({ test: compound.test, after });
    rest = compound.rest;
    const next = parts.combinator.exec(rest);
    if (!next || /^\s*(?:[,)]|$)/.test(rest)) break;
    after = next[1] ?? ' ';
    rest = rest.slice(next[0].length);
  }
  return { test: (element) => leadsTo(steps, steps.length - 1, element), rest };
}

function compoundIn(text: string): { test: Test; rest: string } | undefined {
  const tests: Test[] = [];
  let rest = text;
  const [type] = parts.type.exec(rest) ?? [];
  if (type) {
    tests.push(typeTest(type));
    rest = rest.slice(type.length);
  }
  for (;;) {
    const attribute = parts.attribute.exec(rest);
    const named = parts.name.exec(rest);
    const [negation, name] = parts.negation.exec(rest) ?? [];
    if (attribute) {
      tests.push(attributeTest(attribute));
      rest = rest.slice(attribute[0].length);
    } else if (named) {
      tests.push(namedTest(named[1] === '.' ? 'class' : 'id', named[2] ?? ''));
      rest = rest.slice(named[0].length);
    } else if (negation) {
      const inner = listIn(rest.slice(negation.length));
      if (!inner?.rest.startsWith(')')) return undefined;
      tests.push(name === 'not' ? (element) => !inner.test(element) : inner.test);
      rest = inner.rest.slice(1);
    } else break;
  }
  // Another kind of pseudo-class, a name with an escape in it.
  if (tests.length === 0 || /^[.#:[\\|]/.test(rest)) return undefined;
  return { test: (element) => tests.every((test) => test(element)), rest };
}

/** Whether the steps up to this one lead to the element. */
function leadsTo(steps: readonly Step[], at: number, element: Element): boolean {
  const step = steps[at];
  if (!step?.test(element)) return false;
  if (at === 0) return true;
  const before = (one: Element | null): boolean => one !== null && leadsTo(steps, at - 1, one);
  if (step.after === '>') return before(element.parentElement);
  if (step.after === '+') return before(element.previousElementSibling);
  const on = step.after === '~' ? 'previousElementSibling' : 'parentElement';
  for (let one = element[on]; one; one = one[on]) if (before(one)) return true;
  return false;
}

const compiled = new Map<string, Test | undefined>();
/** The test an element passes that a selector means; undefined where the selector is not understood. */
export function testOf(selector: string): Test | undefined {
  if (!compiled.has(selector)) {
    const list = listIn(selector);
    compiled.set(selector, list?.rest === '' ? list.test : undefined);
  }
  return compiled.get(selector);
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
