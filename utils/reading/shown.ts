import { squeeze } from '../text/normal.ts';
import { remembering } from '../text/remembering.ts';
import { drawnIn } from './deep.ts';
import { isLigature } from './ligatures.ts';
import { addLines, type Line, type Part, TEXT_LIMIT } from './lines.ts';
import { helps, inline, noValue, odd, simple, skeleton, skipped, skippedRoles, struck, unseen } from './shown-by.ts';

export type { Line, Part } from './lines.ts';

export interface Shown {
  lines: Line[];
  links: { address: string; text: string; element: Element }[];
  /** Pictures: <img>, or elements with a background picture in their own style. */
  pictures: Element[];
  /** Something here is still being drawn. */
  waiting: boolean;
}

/** At most this many nodes of one cell, and this depth, is looked at. */
const NODES_LIMIT = 3000;
const DEPTH_LIMIT = 120;

interface Walk {
  shown: Shown;
  clipped: Line[];
  /** Parts of the line that is not ended yet. */
  raw: Part[];
  nodes: number;
  /** How many elements around are for screen readers only. */
  hidden: number;
  /** What stands around the rows of tables is looked for. */
  around?: boolean;
}

/**
 * What an element shows: its lines of text, links and pictures. Reads the tree only; asks for no layout. `around`: of a page, what
 * stands around the rows of its tables, and what is chosen in its lists.
 */
export function shownIn(root: Element, around = false): Shown {
  const shown: Shown = { lines: [], links: [], pictures: [], waiting: false };
  const element = leafOf(root);
  const text = squeeze((element?.textContent ?? '').slice(0, TEXT_LIMIT));
  if (element && text !== '' && !isLigature(text, element)) {
    shown.lines.push({ text, parts: [{ text, element }] });
    return shown;
  }
  const walk: Walk = { shown, clipped: [], raw: [], nodes: around ? -3 * NODES_LIMIT : 0, hidden: 0, around };
  if (root.localName === 'input' || root.localName === 'textarea') addTyped(walk, root);
  else walkInto(walk, root, 0);
  endLine(walk);
  if (shown.lines.length === 0) shown.lines = walk.clipped;
  return shown;
}

/** The element in which all that another holds is one text, however deep; most cells of a table are such. */
function leafOf(root: Element): Element | undefined {
  let element = root;
  for (let depth = 0; depth < 8 && !element.shadowRoot; depth++) {
    const inner = element.firstElementChild;
    if (!inner) return element;
    if (inner.nextSibling || inner.previousSibling || !simple.has(inner.localName) || isOdd(inner)) return undefined;
    element = inner;
  }
  return undefined;
}

/** Attributes that may change how an element is shown. */
const telling = '[style],[hidden],[role],[aria-busy]';

/** Whether an element's attributes may change how it is shown. */
const isOdd = (element: Element): boolean =>
  element.hasAttributes() && (element.matches(telling) || isOddClass(element.getAttribute('class') ?? ''));

const isOddClass = remembering((names) => odd.test(names));

function endLine(walk: Walk): void {
  if (walk.raw.length === 0) return;
  addLines(walk.hidden > 0 ? walk.clipped : walk.shown.lines, walk.raw);
  walk.raw = [];
}

function walkInto(walk: Walk, element: Element, depth: number): void {
  if (element.shadowRoot || element.localName === 'slot') {
    let before: Node | undefined;
    for (const node of drawnIn(element)) {
      step(walk, node, element, depth, before?.nodeType === 3);
      before = node;
    }
    return;
  }
  let joins = false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType;
    step(walk, node, element, depth, joins);
    // A comment between two texts of one element parts nothing.
    if (type !== 8) joins = type === 3;
    if (walk.nodes > NODES_LIMIT) return;
  }
}

function step(walk: Walk, node: Node, element: Element, depth: number, joins: boolean): void {
  walk.nodes++;
  if (node.nodeType === 3) {
    const text = (node as Text).data.slice(0, TEXT_LIMIT);
    // A blank begins no line.
    if ((walk.raw.length === 0 && text.trim() === '') || isLigature(text, element)) return;
    const last = joins ? walk.raw[walk.raw.length - 1] : undefined;
    if (last && last.element === element) last.text += text;
    else walk.raw.push({ text, element });
  } else if (node.nodeType === 1) visit(walk, node as Element, depth + 1);
}

function visit(walk: Walk, element: Element, depth: number): void {
  const name = element.localName;
  if (walk.around) {
    if (name === 'select') addOwn(walk, element.querySelector('option:checked')?.textContent ?? '', element, false);
    if (isRows(element, name)) return;
  }
  // What comes up over another element is not shown.
  const isOver = element.parentElement?.localName === 'kat-popover' && !element.slot;
  if (depth > DEPTH_LIMIT || walk.nodes > NODES_LIMIT || skipped.has(name) || isOver) return;
  const { shown } = walk;
  if (name === 'br' || name === 'hr') {
    endLine(walk);
    return;
  }
  if (name === 'img') {
    shown.pictures.push(element);
    return;
  }
  if (name === 'input' || name === 'textarea') {
    addTyped(walk, element);
    return;
  }
  let breaks = !inline.has(name);
  let hides = false;
  if (isOdd(element)) {
    const style = element.getAttribute('style') ?? '';
    const kind = element.getAttribute('class') ?? '';
    if (element.hasAttribute('hidden') || /(display\s*:\s*none|visibility\s*:\s*hidden|line-through)/.test(style))
      return;
    if (skippedRoles.test(element.getAttribute('role') ?? '') || struck.test(kind) || helps.test(kind)) return;
    if (skeleton.test(kind) || element.getAttribute('aria-busy') === 'true') shown.waiting = true;
    if (style.includes('url(')) shown.pictures.push(element);
    if (!breaks && /display\s*:\s*(block|flex|grid)/.test(style)) breaks = true;
    // Where screens of some sizes show it, a class says so: 'hidden md:block'.
    if (/(^|\s)hidden(\s|$)/.test(kind) && !kind.includes(':')) return;
    hides = unseen.test(kind);
  }
  if (name === 'a' && walk.raw.length > 0 && isAct(element)) breaks = true;
  // What a tooltip says is shown over the page, where it is asked for.
  if (/^kat-(?!tooltip)/.test(name) && !element.shadowRoot) addUndrawn(walk, element, name);
  if (breaks || hides) endLine(walk);
  if (hides) walk.hidden++;
  const linesBefore = shown.lines.length;
  const rawBefore = walk.raw.length;
  walkInto(walk, element, depth);
  if (breaks || hides) endLine(walk);
  if (hides) walk.hidden--;
  if ((name === 'a' || name === 'kat-link') && element.hasAttribute('href'))
    addLink(walk, element, linesBefore, rawBefore);
}

/** Rows of a table; one without a header and with few of them may lay out a page. */
const isRows = (element: Element, name: string): boolean =>
  name === 'tbody'
    ? element.childElementCount > 3 || element.previousElementSibling?.localName === 'thead'
    : name === 'thead' || name === 'kat-table-body' || element.getAttribute('role') === 'row';

/** A link that leads nowhere is a button: what can be done with a value is no part of it. */
const isAct = (link: Element): boolean =>
  /^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? '') && /^\P{N}*\p{L}\P{N}*$/u.test(link.textContent ?? '');

/** A custom element whose shadow root is not there yet: what it will show stands in its attributes. */
function addUndrawn(walk: Walk, element: Element, name: string): void {
  const isField =
    /^kat-(?:input|textarea)$/.test(name) || (name === 'kat-date-picker' && element.childElementCount === 0);
  const value = element.getAttribute(isField ? 'value' : element.hasAttribute('text') ? 'text' : 'label');
  if (value !== null) addOwn(walk, value, element, isField);
}

function addOwn(walk: Walk, value: string, element: Element, isField: boolean): void {
  endLine(walk);
  const text = value.slice(0, TEXT_LIMIT);
  walk.raw.push(isField ? { text, element, typed: true } : { text, element });
  endLine(walk);
}

function addTyped(walk: Walk, element: Element): void {
  if (!noValue.test((element.getAttribute('type') ?? '').toLowerCase())) addOwn(walk, heldBy(element), element, true);
}

function addLink({ shown, raw }: Walk, element: Element, linesBefore: number, rawBefore: number): void {
  const whole = shown.lines.slice(linesBefore).map(({ text }) => text);
  const open = raw.slice(shown.lines.length > linesBefore ? 0 : rawBefore).map(({ text }) => text);
  const text =
    whole.length === 1 && open.length === 0
      ? (whole[0] ?? '')
      : squeeze([...whole, open.join('')].join(' '), TEXT_LIMIT);
  shown.links.push({ address: element.getAttribute('href') ?? '', text, element });
}

/** What a field holds now; its attribute where nothing live is there. */
export function heldBy(element: Element): string {
  const live = (element as HTMLInputElement).value;
  const value = typeof live === 'string' ? live : element.getAttribute('value');
  return (value ?? '').slice(0, TEXT_LIMIT * 2);
}

/** Lines of text, joined by a space. */
export const wordsOf = ({ lines }: Shown): string => lines.map(({ text }) => text).join(' ');

/** The text of an element, its lines joined by a space. */
export const textOf = (element: Element): string => wordsOf(shownIn(element));
