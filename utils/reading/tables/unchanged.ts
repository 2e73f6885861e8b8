import { isSettled } from '../dictionary.ts';
import { stylesAsked } from '../lined-through.ts';
import { heldBy } from '../shown.ts';
import type { Told } from './close-group.ts';
import type { GridRow } from './grid.ts';
import type { Shape } from './shape.ts';

/** A row of a table, or a box of a list, which has no cells. */
type Row = Pick<GridRow, 'element' | 'cells'>;

/** What a row, or what stands in a shadow root, was. */
interface Copy {
  nodes: readonly Node[];
  parts: readonly Part[];
}
/** An element of which the tree does not tell all: a field, and what it held; one that has a shadow root or may get one. */
interface Part {
  element: Element;
  held: string | undefined;
  root: { shown: ShadowRoot; copy: Copy } | undefined;
}
/** What the rows of a listing were when it was read, and what it was read as. */
interface Kept {
  about: string;
  copies: readonly Copy[];
  told: Told;
}

/** Of longer lists no more rows are kept: a copy takes as much memory as the row. */
export const KEPT_MAX = 1000;

const met = new WeakSet<Element>();
/** `undefined` for rows of which no copy holds all. */
const kept = new WeakMap<Element, Kept | undefined>();
const inert = new WeakMap<Document, Document>();

/**
 * What a listing's rows say: what they were read as before, where they and what it hangs on are as they were. A page that goes
 * on changing is read again and again, and most of its rows have not changed. Rows are kept when they are met for the second
 * time; none that is still being drawn or asked about, or whose styles were looked at. `about`: what the reading hangs on besides the rows themselves.
 */
export function unlessKnown(rows: readonly Row[], about: string, { further }: Shape, read: () => Told): Told {
  // Of a console of which nothing is known more than its rows is looked at.
  if (further) return read();
  const elements = rows.map(({ element }) => element);
  const [first] = elements as [Element, ...Element[]];
  const before = kept.get(first);
  if (!before && kept.has(first)) return read();
  if (before?.about === about && isAsBefore(elements, before.copies)) return ownCopy(before.told);
  const asked = stylesAsked();
  const told = read();
  if (!met.has(first)) met.add(first);
  else if (stylesAsked() > asked || !holdAll(elements, rows)) kept.set(first, undefined);
  else if (!told.waiting && isSettled()) {
    const copies = elements.map(copyOf);
    kept.set(first, copies.every((copy) => copy !== undefined) ? { about, copies, told: ownCopy(told) } : undefined);
  }
  return told;
}

/** Of a table in several parts the cells of one row stand in several. */
const holdAll = (elements: readonly Element[], rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => cells.every((cell) => !cell || elements.some((element) => element.contains(cell))));

/**
 * What a reading hangs on besides its rows, in words: the page's own (`said`), and what they stand `inside`, for the codes
 * that marketplaces keep there.
 */
export function hangsOn(said: unknown, inside: Element | null): string {
  let around = '';
  for (let up = inside, n = 0; up && n < AROUND; n++, up = up.parentElement)
    around += [...up.attributes].map(({ name, value }) => `${name}=${value}`).join();
  return `${JSON.stringify(said)} ${around}`;
}
const AROUND = 4;

const isAsBefore = (rows: readonly Element[], copies: readonly Copy[]): boolean =>
  rows.length === copies.length &&
  rows.every((row, at) => {
    const {
      nodes: [tree = null],
      parts,
    } = copies[at] as Copy;
    // The browser compares two trees many times faster than anyone who walks through them.
    return row.isEqualNode(tree) && areAsBefore(parts, row);
  });

/** Whether the same elements still stand in a tree that has not changed, in the same order, and show what they showed. */
const areAsBefore = (parts: readonly Part[], within: Node): boolean =>
  parts.every(({ element, held, root }, at) => {
    const before = parts[at - 1]?.element;
    return (
      within.contains(element) &&
      (!before || (before.compareDocumentPosition(element) & element.DOCUMENT_POSITION_FOLLOWING) !== 0) &&
      (held === undefined || heldBy(element) === held) &&
      (root === undefined ? !element.shadowRoot : element.shadowRoot === root.shown && isRootAsBefore(root))
    );
  });

function isRootAsBefore({ shown, copy }: NonNullable<Part['root']>): boolean {
  let node = shown.firstChild;
  for (const before of copy.nodes) {
    if (!node?.isEqualNode(before)) return false;
    node = node.nextSibling;
  }
  return node === null && areAsBefore(copy.parts, shown);
}

/** A copy in a document of its own, where nothing runs and no picture is fetched; `undefined` of what cannot be held whole. */
function copyOf(within: Element | ShadowRoot): Copy | undefined {
  const { ownerDocument: page } = within;
  const into = inert.get(page) ?? page.implementation.createHTMLDocument('');
  inert.set(page, into);
  const isRow = within.nodeType === 1;
  const parts: Part[] = [];
  for (const element of [...(isRow ? [within as Element] : []), ...within.querySelectorAll('*')]) {
    const { localName, shadowRoot: shown } = element;
    const isField = /^(?:input|textarea|select)$/.test(localName);
    const mayHaveRoot = localName.includes('-');
    // What is put into slots by a program leaves no mark in the tree.
    if (shown ? !mayHaveRoot || shown.slotAssignment === 'manual' : localName === 'iframe') return undefined;
    if (!isField && !mayHaveRoot) continue;
    const copy = shown ? copyOf(shown) : undefined;
    if (shown && !copy) return undefined;
    parts.push({
      element,
      held: isField ? heldBy(element) : undefined,
      root: shown && copy ? { shown, copy } : undefined,
    });
  }
  return { nodes: (isRow ? [within] : [...within.childNodes]).map((node) => into.importNode(node, true)), parts };
}

/** What is done to a listing later is done to a copy. */
const ownCopy = ({ draft, notes, waiting }: Told): Told => ({
  draft: {
    ...draft,
    sources: { ...draft.sources },
    ...(draft.otherIds && { otherIds: { ...draft.otherIds } }),
    ...(draft.metrics && { metrics: { ...draft.metrics } }),
  },
  notes,
  waiting,
});
