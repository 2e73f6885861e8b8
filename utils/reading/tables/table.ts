import type { Reading as PageRead, ReadContext, Slices } from '../../marketplaces/marketplace.ts';
import type { Period } from '../../metric.ts';
import type { NotUnderstood } from '../../reading.ts';
import { NOTE_LIMIT } from '../limits.ts';
import { inOne } from '../slices.ts';
import { columnsOf } from './columns.ts';
import { withoutContradictions } from './contradictions.ts';
import { isEmptyList, isLoadingInSlices } from './emptiness.ts';
import { note } from './fields.ts';
import type { Grid } from './grid.ts';
import { gridsInSlices, gridsOf } from './grids.ts';
import type { Draft } from './identity.ts';
import { type ListingGrid, listingGrid } from './listing-grid.ts';
import { possibleMoney } from './possible-money.ts';
import { type Finish, isListing, type RowsRead, readRows } from './rows.ts';
import type { Shape } from './shape.ts';
import { BY_TEXT } from './title.ts';

export type { Finish } from './rows.ts';

export interface TableOptions {
  /** Stop after so many listings: enough to see how well a page is understood in this way. */
  limit?: number;
  /** The days the page's own control names; null where it names none. */
  period?: Period | null;
  finish?: Finish;
}

/**
 * Reads the table of listings of a console, whoever made it: the address and what an item's code looks like are enough.
 * 'changed' names what a page of this kind ought to show; 'waiting' where the table is there and its rows are not.
 */
export function* readConsoleTable(
  page: Document,
  context: ReadContext,
  shape: Shape,
  options: TableOptions = {},
  tables = listingTables(page, shape),
): Slices<PageRead> {
  const [best] = tables;
  if (!best)
    return (yield* isLoadingInSlices(page))
      ? { state: 'waiting' }
      : { state: 'changed', missing: [{ what: 'header', text: 'table of listings' }, ...refused(page, shape)] };

  const same = tables.filter((table) => namesOf(table) === namesOf(best));
  const reads: RowsRead[] = [];
  const currencies = possibleMoney(page, context);
  const money = shape.further?.pageMoney(page);
  for (const table of same) {
    const reading = { shape, context, period: options.period ?? null, limit: options.limit, currencies, money };
    reads.push(yield* readRows(table, reading, options.finish));
  }
  const listings = withoutContradictions(withoutStrayTitles(reads.flatMap((read) => read.listings)));
  if (listings.length > 0) return readingOf(reads, listings);
  if (isEmptyList(best.grid.element)) return readingOf(reads, []);
  if (reads.every(({ shown }) => shown === 0) || reads.some(isOpen)) return { state: 'waiting' };
  return {
    state: 'changed',
    missing: [{ what: 'cell', text: 'id or title of a listing' }, ...reads.flatMap(({ notes }) => notes)].slice(
      0,
      50,
    ) as NotUnderstood[],
  };
}

/** The tables of a page that can tell listings apart, the best known first. */
export const listingTables = (page: Document, shape: Shape): ListingGrid[] => inOne(tablesInSlices(page, shape));

/** The same in slices. */
export function* tablesInSlices(page: Document, shape: Shape): Slices<ListingGrid[]> {
  const known = (grid: Grid) => listingGrid(grid, shape);
  const further = shape.further?.grids(page, shape, (grid) => known(grid) !== undefined);
  const tables: ListingGrid[] = [];
  for (const grid of further ?? (yield* gridsInSlices(page, shape))) {
    yield;
    const table = known(grid);
    if (table) tables.push(table);
  }
  return tables.sort((a, b) => b.score - a.score);
}

/** What stands over the rows of a page whose tables tell no listings apart, and is not understood. */
const refused = (page: Document, shape: Shape): NotUnderstood[] =>
  gridsOf(page, shape)
    .flatMap((grid) => columnsOf(grid, shape))
    .flatMap(({ header, meaning, parts, role }) =>
      header === '' || meaning || parts || role ? [] : [{ what: 'header' as const, text: header.slice(0, NOTE_LIMIT) }],
    )
    .slice(0, 20);

const namesOf = ({ columns }: ListingGrid): string => columns.map(({ header }) => header).join('\n');

/** Whether there is more to come. */
const isOpen = ({ late, waiting }: RowsRead): boolean => late || waiting > 0;

function readingOf(reads: readonly RowsRead[], listings: Draft[]): PageRead {
  const notes: NotUnderstood[] = [];
  for (const { what, text } of reads.flatMap((read) => read.notes)) note(notes, what, text);
  return {
    state: reads.some(isOpen) ? 'partly' : 'read',
    listings,
    notUnderstood: notes,
    found: foundIn(
      listings,
      reads.flatMap(({ expected }) => expected),
    ),
  };
}

/**
 * Where other listings of the page bear their titles in a link or a heading, a bare text in another is what is left when
 * its title is not there.
 */
export function withoutStrayTitles(listings: Draft[]): Draft[] {
  const isStray = ({ sources }: Draft) => sources.title === BY_TEXT;
  const titled = listings.filter(({ title }) => title !== undefined);
  if (!titled.some(isStray) || titled.every(isStray)) return listings;
  for (const listing of titled.filter(isStray)) {
    delete listing.title;
    delete listing.sources.title;
  }
  return listings.filter(isListing);
}

/** On how many listings each field was found; a field looked for and not found is 0. */
export function foundIn(listings: readonly Draft[], expected: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const field of expected) found[field] = 0;
  for (const { sources } of listings)
    for (const field of Object.keys(sources)) if (!field.includes('.')) found[field] = (found[field] ?? 0) + 1;
  return found;
}
