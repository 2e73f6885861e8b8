import type { Take } from '../exports/exporter.ts';
import type { Note } from '../note.ts';
import { day, moment, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** What the person wrote down of listings, a note a row. */
export const notesTake = (notes: Rows<Note>, listingOf: ListingOf, asked: Asked): Take =>
  takeOf<Note>(
    'notes',
    [
      ...identity<Note>(({ key }) => listingOf(key)),
      { id: 'day', kind: 'date', cell: (note) => day(note.day) },
      { id: 'note', kind: 'text', cell: (note) => text(note.text) },
      { id: 'changed_at', kind: 'moment', cell: ({ changedAt }) => moment(changedAt) },
    ],
    notes,
    asked,
  );
