import type { Memory } from '../memory.ts';
import { heldBy } from '../shown.ts';
import type { Role } from './role.ts';

/** A place in a cell where a row may have a text of its own: a text, what a field holds, what an attribute says. */
export interface Slot {
  /** What stood there first. */
  text: string;
  /** What a text there is to the listing, where that is known. */
  role: Role | undefined;
  /** Another text may stand there, as long as it can play the role. */
  open: boolean;
  /** What texts that stood there said in the role; none of one that cannot play it. */
  said: Memory<string | undefined>;
}

/** One node of a cell, or `undefined` where the nodes in an element or in a shadow root end. All are of one make, which is faster. */
export interface Step {
  /** As nodes bear it: 'DIV', '#text', '#comment'. */
  name: string;
  /** How many attributes an element has. */
  count: number;
  /** What they say; and what a text, a field or an element with nothing but a text in it says. */
  says: readonly Saying[];
  /** It holds a text and nothing else. */
  isLeaf: boolean;
  /** It has an open shadow root, whose nodes follow. */
  hasRoot: boolean;
  isPicture: boolean;
}
export interface Saying {
  /** Of the attribute; or one of the two below. */
  name: string;
  slot: Slot;
}
/** What no attribute is called, in place of its name: the text itself, what a field holds. */
const TEXT = '';
const HELD = ' ';
export type Steps = readonly (Step | undefined)[];

/** What holds more nodes than this is not worth a pattern. */
const STEPS_LIMIT = 400;

/** What a slot is to the listing: of a text, or of an attribute of this name. */
export type RoleOf = (text: string, element: Element, attribute?: string) => Role | undefined;

/** A cell as it is, node by node, nothing open yet; undefined where it is too large, or cannot be told for certain. */
export function stepsOf(cell: Element, pictures: readonly Element[], roleOf: RoleOf): Steps | undefined {
  const steps: (Step | undefined)[] = [];
  const slotOf = (text: string, element: Element, attribute?: string): Slot => ({
    text,
    role: roleOf(text, element, attribute),
    open: false,
    said: new Map(),
  });
  const textOf = (node: Node, element: Element): Saying => ({
    name: TEXT,
    slot: slotOf(node.textContent ?? '', element),
  });
  const takeWithin = (parent: Node): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) if (!take(node)) return false;
    return steps.push(undefined) <= STEPS_LIMIT;
  };
  const take = (node: Node): boolean => {
    if (node.nodeType !== 1) {
      const says = node.nodeType === 3 ? [textOf(node, node.parentElement ?? cell)] : [];
      steps.push({ name: node.nodeName, count: NONE, says, isLeaf: false, hasRoot: false, isPicture: false });
      return says.length > 0 || node.nodeType === 8;
    }
    const element = node as Element;
    const { shadowRoot, firstChild } = element;
    const isField = /^(?:input|textarea)$/.test(element.localName);
    const isLeaf = firstChild?.nodeType === 3 && !firstChild.nextSibling && !shadowRoot && !isField;
    const names = element.getAttributeNames();
    const says = names.map((name) => ({ name, slot: slotOf(element.getAttribute(name) ?? '', element, name) }));
    if (isField) says.push({ name: HELD, slot: slotOf(heldBy(element), element) });
    if (isLeaf) says.push(textOf(element, element));
    steps.push({
      name: element.nodeName,
      count: names.length,
      says,
      isLeaf,
      hasRoot: shadowRoot !== null,
      isPicture: pictures.includes(element),
    });
    // What is put into slots by a program leaves no mark in the tree.
    if (shadowRoot && (shadowRoot.slotAssignment === 'manual' || !takeWithin(shadowRoot))) return false;
    return isLeaf || takeWithin(element);
  };
  return take(cell) ? steps : undefined;
}

/** What is no element has no attributes, not even none. */
const NONE = -1;

/** What a cell says in the open slots of a pattern that it fits, where that is something else; and its pictures. */
export interface Fit {
  lines: (string | undefined)[];
  pictures: Element[];
}

interface Walk extends Fit {
  steps: Steps;
  at: number;
  read(slot: Slot, text: string): string | undefined;
}

/**
 * Goes through a cell and a pattern of it side by side: the same elements with the same attributes in the same places, shadow roots
 * among them, and in each slot what it takes. Undefined at the first difference. `read`: what a new text in an open slot says;
 * undefined where it cannot stand there.
 */
export function fitOf(cell: Element, steps: Steps, read: Walk['read']): Fit | undefined {
  const walk: Walk = { steps, at: 0, lines: [], pictures: [], read };
  return isAlike(walk, cell) ? walk : undefined;
}

/** Most of the work of reading a long list is done here: what can be asked of a node in one question is not asked in two. */
function isAlike(walk: Walk, node: Node): boolean {
  const step = walk.steps[walk.at++];
  if (step === undefined || node.nodeName !== step.name) return false;
  const element = node as Element;
  const { count, says } = step;
  if (count === 0 ? element.hasAttributes() : count > 0 && element.attributes.length !== count) return false;
  for (const { name, slot } of says) {
    const said = name === TEXT ? element.textContent : name === HELD ? heldBy(element) : element.getAttribute(name);
    if (said === null || !takes(walk, slot, said)) return false;
  }
  if (count === NONE) return true;
  if (step.isPicture) walk.pictures.push(element);
  const { shadowRoot } = element;
  if (step.hasRoot !== (shadowRoot !== null)) return false;
  if (shadowRoot !== null && (shadowRoot.slotAssignment === 'manual' || !isAlikeWithin(walk, shadowRoot))) return false;
  // Be its text of one piece or of more, it is one text.
  return step.isLeaf ? element.firstElementChild === null : isAlikeWithin(walk, element);
}

function isAlikeWithin(walk: Walk, parent: Node): boolean {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (!isAlike(walk, node)) return false;
  return walk.at < walk.steps.length && walk.steps[walk.at++] === undefined;
}

function takes(walk: Walk, slot: Slot, text: string): boolean {
  const isKnown = text === slot.text;
  if (!slot.open) return isKnown;
  const line = isKnown ? undefined : walk.read(slot, text);
  walk.lines.push(line);
  return isKnown || line !== undefined;
}
