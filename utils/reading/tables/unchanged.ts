import { isSettled } from '../dictionary.ts';
import { stylesAsked } from '../lined-through.ts';
import { heldBy } from '../shown.ts';
import type { Told } from './close-group.ts';
import type { GridRow } from './grid.ts';
import type { Shape } from './shape.ts';

/** A row of a table, or a box of a list, which has no cells. */
type Row = Pick<GridRow, 'element' | 'cells'>;

/** What a row was, and what its fields held. */
interface Copy {
  row: Node;
  held: string;
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
  else if (stylesAsked() > asked || !elements.every(isWhole) || !holdAll(elements, rows)) kept.set(first, undefined);
  else if (!told.waiting && isSettled()) kept.set(first, { about, copies: elements.map(copyOf), told: ownCopy(told) });
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

/** The browser compares two trees many times faster than anyone who walks through them. */
const isAsBefore = (rows: readonly Element[], copies: readonly Copy[]): boolean =>
  rows.length === copies.length &&
  copies.every(({ row, held }, at) => rows[at]?.isEqualNode(row) && heldIn(rows[at]) === held);

/** Whether all that a row shows is in its tree; an element of a name of its own may have a shadow root, or get one later. */
const isWhole = (row: Element): boolean =>
  [row, ...row.querySelectorAll('*')].every(({ localName, shadowRoot }) => !shadowRoot && !localName.includes('-'));

/** In a document of its own nothing runs, and no picture is fetched. */
function copyOf(row: Element): Copy {
  const { ownerDocument: page } = row;
  const into = inert.get(page) ?? page.implementation.createHTMLDocument('');
  inert.set(page, into);
  return { row: into.importNode(row, true), held: heldIn(row) };
}

const heldIn = (row: Element): string => [...row.querySelectorAll('input,textarea,select')].map(heldBy).join('\n');

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
