import type { Take } from '../exports/exporter.ts';
import type { Snapshot } from '../known-listing.ts';
import { amount, inDigits, moment, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** One field that changed. A number stands apart from text, so that a column of prices can be added up. */
interface Change extends Pick<Snapshot, 'key' | 'at' | 'source'> {
  field: string;
  text?: string;
  number?: string;
  currency?: string;
}

/** What changed in listings, and when: one changed field a row. */
export function changesTake(snapshots: Rows<Snapshot>, listingOf: ListingOf, asked: Asked): Take {
  return takeOf<Change>(
    'changes',
    [
      ...identity<Change>(({ key }) => listingOf(key)),
      { id: 'read_at', kind: 'moment', cell: ({ at }) => moment(at) },
      { id: 'field', kind: 'text', cell: ({ field }) => text(field) },
      { id: 'text', kind: 'text', cell: (change) => text(change.text) },
      { id: 'number', kind: 'number', cell: (change) => amount(change.number) },
      { id: 'currency', kind: 'text', cell: ({ currency }) => text(currency) },
      { id: 'via', kind: 'text', cell: ({ source }) => text(source.via) },
      { id: 'reader', kind: 'text', cell: ({ source }) => text(source.reader) },
      { id: 'source', kind: 'text', cell: ({ source }) => text(source.where) },
    ],
    changesIn(snapshots),
    asked,
  );
}

async function* changesIn(snapshots: Rows<Snapshot>): AsyncGenerator<Change> {
  for await (const { key, at, source, changed } of snapshots) {
    const { price, ...rest } = changed;
    if (price) {
      const said = [price.max && `${price.amount} – ${price.max}`, price.from && 'from'].filter(Boolean).join(', ');
      yield { key, at, source, field: 'price', text: said, number: price.amount, currency: price.currency };
    }
    for (const [field, value] of Object.entries(rest)) yield { key, at, source, field, ...shown(value) };
  }
}

function shown(value: string | number | boolean | object | null | undefined): Pick<Change, 'text' | 'number'> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'number') return { number: inDigits(value) };
  return { text: typeof value === 'string' ? value : JSON.stringify(value) };
}
