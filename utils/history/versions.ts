import type { Take } from '../exports/exporter.ts';
import type { Version } from '../known-listing.ts';
import { moment, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** Wordings and main pictures of listings, and from when to when each was seen. */
export function versionsTake(versions: Rows<Version>, listingOf: ListingOf, asked: Asked): Take {
  return takeOf<Version>(
    'versions',
    [
      ...identity<Version>(({ key }) => listingOf(key)),
      { id: 'field', kind: 'text', cell: ({ field }) => text(field) },
      { id: 'text', kind: 'text', cell: ({ value }) => text(value) },
      { id: 'seen_from', kind: 'moment', cell: ({ from }) => moment(from) },
      { id: 'seen_to', kind: 'moment', cell: ({ to }) => moment(to) },
      { id: 'reader', kind: 'text', cell: ({ reader }) => text(reader) },
    ],
    versions,
    asked,
  );
}
