import type { Take } from '../exports/exporter.ts';
import { list, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** A listing with what there is to do with its title. */
export interface TitleRow {
  key: string;
  /** In the person's words. */
  toDo: string;
  titles: readonly string[];
  highlights?: string | undefined;
  leftOut: readonly string[];
  asks: readonly string[];
}

/** What to do with each title, a listing a row, with the first two proposals. */
export const titlesTake = (rows: Rows<TitleRow>, listingOf: ListingOf, asked: Asked): Take =>
  takeOf<TitleRow>(
    'titles',
    [
      ...identity<TitleRow>(({ key }) => listingOf(key)),
      { id: 'to_do', kind: 'text', cell: ({ toDo }) => text(toDo) },
      { id: 'better_title', kind: 'text', cell: ({ titles }) => text(titles[0]) },
      { id: 'second_title', kind: 'text', cell: ({ titles }) => text(titles[1]) },
      { id: 'highlights', kind: 'text', cell: ({ highlights }) => text(highlights) },
      { id: 'left_out', kind: 'text', cell: ({ leftOut }) => list(leftOut) },
      { id: 'asked_for', kind: 'text', cell: ({ asks }) => list(asks) },
    ],
    rows,
    asked,
  );
