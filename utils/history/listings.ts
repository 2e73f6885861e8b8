import type { Take } from '../exports/exporter.ts';
import type { KnownListing } from '../known-listing.ts';
import { amount, list, moment, number, text } from './cells.ts';
import { identity } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** Listings as they are known now, one a row, and where each value was read. */
export function listingsTake(listings: Rows<KnownListing>, asked: Asked): Take {
  return takeOf<KnownListing>(
    'listings',
    [
      ...identity<KnownListing>((known) => known),
      { id: 'parent', kind: 'text', cell: ({ listing }) => text(listing.parent) },
      { id: 'other_ids', kind: 'text', cell: ({ listing }) => named(listing.otherIds) },
      { id: 'brand', kind: 'text', cell: ({ listing }) => text(listing.brand) },
      { id: 'category', kind: 'text', cell: ({ listing }) => text(listing.category?.join(' > ')) },
      { id: 'price', kind: 'number', cell: ({ listing }) => amount(listing.price?.amount) },
      { id: 'price_max', kind: 'number', cell: ({ listing }) => amount(listing.price?.max) },
      { id: 'price_from', kind: 'text', cell: ({ listing }) => text(listing.price?.from && 'from') },
      { id: 'currency', kind: 'text', cell: ({ listing }) => text(listing.price?.currency) },
      { id: 'stock', kind: 'number', cell: ({ listing }) => number(listing.stock) },
      { id: 'rating', kind: 'number', cell: ({ listing }) => number(listing.rating) },
      { id: 'reviews', kind: 'number', cell: ({ listing }) => number(listing.reviews) },
      { id: 'availability', kind: 'text', cell: ({ listing }) => text(listing.availability) },
      { id: 'condition', kind: 'text', cell: ({ listing }) => text(listing.condition) },
      { id: 'language', kind: 'text', cell: ({ listing }) => text(listing.language) },
      { id: 'image', kind: 'text', cell: ({ listing }) => text(listing.image) },
      { id: 'images', kind: 'text', cell: ({ listing }) => lines(listing.images?.map(({ address }) => address)) },
      { id: 'bullets', kind: 'text', cell: ({ listing }) => lines(listing.bullets) },
      { id: 'attributes', kind: 'text', cell: ({ listing }) => named(listing.attributes) },
      { id: 'url', kind: 'text', cell: ({ listing }) => text(listing.url) },
      { id: 'first_seen', kind: 'moment', cell: ({ firstSeen }) => moment(firstSeen) },
      { id: 'last_seen', kind: 'moment', cell: ({ lastSeen }) => moment(lastSeen) },
      { id: 'sources', kind: 'text', cell: ({ sources }) => lines(sourcesOf(sources)) },
    ],
    listings,
    asked,
  );
}

const lines = (values: readonly string[] | undefined) => text(values?.join('\n'));

const named = (values: Readonly<Record<string, string>> | undefined) =>
  list(Object.entries(values ?? {}).map(([name, value]) => `${name}: ${value}`));

const sourcesOf = (sources: KnownListing['sources']): string[] =>
  Object.entries(sources).flatMap(([field, seen]) =>
    seen
      ? [
          [
            `${field}: ${seen.source.reader}`,
            seen.from || seen.source.where,
            isoDay(seen.source.at),
            seen.trial && 'trial',
          ]
            .filter(Boolean)
            .join(', '),
        ]
      : [],
  );

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
