import type { Slices } from '../../marketplaces/marketplace.ts';
import type { NotUnderstood } from '../../reading.ts';
import { remembering } from '../../text/remembering.ts';
import { dictionary, isSettled } from '../dictionary.ts';
import { LISTINGS_LIMIT } from '../limits.ts';
import { shownIn, textOf } from '../shown.ts';
import { aligned } from './aligned.ts';
import { closeGroup, type Reading } from './close-group.ts';
import { isField } from './columns.ts';
import { note } from './fields.ts';
import { type GridRow, isEmptyRow } from './grid.ts';
import { addRow, addSum, openGroup } from './group.ts';
import { codesOf, type Draft, readLinked } from './identity.ts';
import type { ListingGrid } from './listing-grid.ts';
import { isOwn, takeOthers } from './table-kind.ts';
import { hangsOn, KEPT_MAX, unlessKnown } from './unchanged.ts';
import { isVariantRow, type Torn, tornRow } from './variant-row.ts';

/** A marketplace's own look at a listing once it has been read from its row; `fields`: those the table has columns for. */
export type Finish = (draft: Draft, row: Element, fields: ReadonlySet<string>) => void;

export interface RowsRead {
  listings: Draft[];
  notes: NotUnderstood[];
  /** Fields this table has columns for. */
  expected: string[];
  /** Stopped at the budget. */
  late: boolean;
  /** Rows that show something, listings or not. */
  shown: number;
  /** Rows that are still being drawn. */
  waiting: number;
}

/**
 * Reads the rows of a table of listings; lets the page go on between two of them, and stops there when time is up.
 * `finish`: a last look at each.
 */
export function* readRows(table: ListingGrid, reading: Reading, finish?: Finish): Slices<RowsRead> {
  const { grid, columns, product, title } = table;
  const read: RowsRead = { listings: [], notes: [], expected: expectedOf(table), late: false, shown: 0, waiting: 0 };
  for (const { header, meaning, parts, role, labelled } of columns)
    if (header !== '' && !meaning && !parts && role !== 'product' && role !== 'currency' && !labelled)
      note(read.notes, 'header', header);

  // What is sold in several shops is paid for in several kinds of money; a console at home in one country may show it in that one's.
  const isOfMarkets = columns.some(({ role }) => role === 'market' || role === 'site');
  const isAtHome = isOfMarkets && (reading.currencies?.length ?? 0) > 0;
  const about = isAtHome ? { ...reading, currencies: [] } : reading;
  // Columns that say nothing for us are not even looked at.
  const used = columns.filter(
    ({ index, role, meaning, parts, labelled }) =>
      index !== product &&
      (labelled ||
        role === 'currency' ||
        (role === 'site' && !isAtHome) ||
        parts ||
        (meaning !== undefined && !('known' in meaning))),
  );
  const fields = new Set(columns.flatMap(({ meaning }) => (isField(meaning) ? [meaning.field] : [])));
  const named = columns.find(({ index }) => index === product);
  const { period, currencies, money, context } = reading;
  const said = [columns, product, title, table.kind, period, currencies, money, context.store, context.url.href];
  const placed = remembering((inside: Element | null) => hangsOn(said, inside));
  let group: GridRow[] = [];
  const pictured: Draft[] = [];
  // Cells are missing in a further row of the group: nobody knows which, and what its rows agree on.
  let isCut = false;
  // Where no column names the goods, a row without a code above others with one may be theirs, and they its variants.
  let isNameless = false;
  let isUneven = false;
  const close = () => {
    const rows = group;
    const [first] = rows;
    if (!first) return;
    group = [];
    const { element, cells } = first;
    const see = () => {
      const gathered = openGroup(element, product === undefined ? undefined : cells[product], title, named);
      const sum = rows.find((row) => row !== first && saysSum(row));
      for (const row of isCut ? [] : rows) if (row !== sum) addRow(gathered, row, used, reading.shape);
      if (sum && !isCut) addSum(gathered, sum, used, reading.shape);
      return closeGroup(gathered, about);
    };
    const isKept = !isCut && read.listings.length < KEPT_MAX;
    const { draft, notes, waiting } = isKept
      ? unlessKnown(rows, placed(element.parentElement), reading.shape, see)
      : see();
    finish?.(draft, element, fields);
    takeOthers(draft, table.kind);
    isCut = false;
    for (const { what, text } of notes) note(read.notes, what, text);
    if (first.picture) pictured.push(draft);
    if (isListing(draft)) {
      read.listings.push(draft);
      isUneven ||= isNameless;
    } else isNameless ||= product === undefined;
    if (waiting) read.waiting++;
  };
  let blank = 0;
  const limit = reading.limit ?? LISTINGS_LIMIT;
  let looked = 0;
  /** The row above, where cells are missing in it. */
  let torn: Torn | undefined;
  let isPassed = false;
  for (const drawn of grid.rows()) {
    // The clock costs as much as a short row: every few rows are enough, once the first have taught how the others are read.
    const isTime = looked < 8 || looked % 8 === 0;
    if ((isTime && reading.context.late()) || isAskedFirst(grid.element, looked++) || read.listings.length >= limit) {
      read.late = true;
      break;
    }
    if (isTime) yield;
    const isCarried = drawn.begins.some((begins, at) => !begins && drawn.cells[at]);
    if (isEmptyRow(drawn)) {
      if (isSkeleton(drawn)) read.waiting++;
      if (isCarried || !drawn.cells.every(Boolean) || drawn.element.getAttribute('aria-hidden') === 'true') continue;
      blank++;
      // Whatever listing is still to come here, what goes on below it is its own.
      torn = tornRow(drawn, group[0] ?? torn);
      close();
      isPassed = true;
      continue;
    }
    read.shown++;
    // What goes on below a row that was passed over is of that row.
    if (isCarried && isPassed) continue;
    const row = aligned(drawn, grid, columns);
    const lacksGoods = product !== undefined && !grid.numbered && !row?.cells[product] && drawn.cells.some(Boolean);
    if (!row || lacksGoods) {
      isCut = isCarried;
      if (isCarried) continue;
      // Only its link says what the row is of.
      torn = tornRow(drawn, group[0] ?? torn);
      close();
      isPassed = true;
      const draft = readLinked(shownIn(drawn.element), reading.shape);
      if (draft.id !== null) read.listings.push(draft);
      continue;
    }
    const continues =
      group.length > 0 && product !== undefined && row.cells[product] !== undefined && row.begins[product] === false;
    if (!continues && isVariantRow(row, group[0], torn, product, reading.shape)) {
      if (isSkeleton(row)) read.waiting++;
      isPassed = true;
      continue;
    }
    isPassed = false;
    if (!continues) close();
    torn = undefined;
    group.push(row);
  }
  close();
  // Above rows that are still to come, a name alone may be of what is done to them all.
  if (read.waiting > 0) read.listings = read.listings.filter((draft) => Object.keys(draft.sources).join() !== 'title');
  dropOnePicture(pictured, read.shown + blank);
  return isUneven ? { ...read, listings: [] } : read;
}

const ASKED_FIRST = 24;
const askedFirst = new WeakSet<object>();
/** Once for each long list: what is read while words are asked is read again, and its first rows ask for most of them. */
export function isAskedFirst(list: object, rows: number): boolean {
  if (rows !== ASKED_FIRST || isSettled() || askedFirst.has(list)) return false;
  askedFirst.add(list);
  return true;
}

/** Whether a row of a group says that it is the sum of the others, beside the cells they share. */
const saysSum = ({ cells, begins }: GridRow): boolean =>
  cells.some((cell, at) => {
    const text = cell && begins[at] ? textOf(cell) : '0';
    // No word of a sum has a figure in it.
    return !/\d/.test(text) && dictionary.total(text);
  });

/** A picture under no header that is the same in every row is a sign of the page's, of none of the goods; so may one be that is in one row alone. */
function dropOnePicture(drafts: readonly Draft[], rows: number): void {
  if (rows < 2 || new Set(drafts.flatMap(({ image }) => image ?? [])).size > 1) return;
  for (const draft of drafts) {
    delete draft.image;
    delete draft.sources.image;
  }
}

function expectedOf({ columns, product, kind }: ListingGrid): string[] {
  const fields = columns
    .flatMap(({ meaning, parts }) => parts ?? meaning ?? [])
    .flatMap((meaning) => (isField(meaning) && isOwn(kind, meaning.field) ? [meaning.field] : []));
  return [...new Set([...(product === undefined ? [] : ['id', 'title', 'image']), ...fields])];
}

/** A row of empty boxes that stand for text to come; one that is only for measuring is none. */
function isSkeleton({ element }: GridRow): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const classes = [element, ...element.querySelectorAll('[class]')]
    .slice(0, 40)
    .map((each) => each.getAttribute('class') ?? '');
  return (
    element.getAttribute('aria-busy') === 'true' || /skeleton|placeholder|shimmer|loading/i.test(classes.join(' '))
  );
}

/** Something must say which listing it is; a row of sums has no code and no name. */
export const isListing = (draft: Draft): boolean => draft.title !== undefined || codesOf(draft).size > 0;
