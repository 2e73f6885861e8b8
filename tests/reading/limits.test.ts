import { expect, test } from 'vitest';
import { seenListingSchema, TITLE_LIMIT as titleOfSchema } from '../../utils/listing.ts';
import {
  ADDRESS_LIMIT,
  IMAGES_LIMIT,
  LISTINGS_LIMIT,
  NOTE_LIMIT,
  NOTES_LIMIT,
  TITLE_LIMIT,
} from '../../utils/reading/limits.ts';
import { LISTINGS_LIMIT as listingsOfSchema, notUnderstoodSchema, readingSchema } from '../../utils/reading.ts';

const long = (length: number) => 'x'.repeat(length);
const address = (length: number) => `https://a.example/${long(length - 18)}`;

test('the readers keep to the limits of what is stored', () => {
  expect(TITLE_LIMIT).toBe(titleOfSchema);
  expect(LISTINGS_LIMIT).toBe(listingsOfSchema);
});

test.each([
  ['a title', seenListingSchema.shape.title, long(TITLE_LIMIT), long(TITLE_LIMIT + 1)],
  ['an address', seenListingSchema.shape.image, address(ADDRESS_LIMIT), address(ADDRESS_LIMIT + 1)],
  [
    'pictures',
    seenListingSchema.shape.images,
    Array(IMAGES_LIMIT).fill({ address: address(30) }),
    Array(IMAGES_LIMIT + 1).fill({ address: address(30) }),
  ],
  ['a note', notUnderstoodSchema.shape.text, long(NOTE_LIMIT), long(NOTE_LIMIT + 1)],
  [
    'notes',
    readingSchema.shape.notUnderstood,
    Array(NOTES_LIMIT).fill({ what: 'cell', text: 'x' }),
    Array(NOTES_LIMIT + 1).fill({ what: 'cell', text: 'x' }),
  ],
  ['a source', seenListingSchema.shape.sources, { title: long(NOTE_LIMIT) }, { title: long(NOTE_LIMIT + 1) }],
])('%s may be as long as the readers make it, and no longer', (_name, schema, longest, tooLong) => {
  expect(schema.safeParse(longest).success).toBe(true);
  expect(schema.safeParse(tooLong).success).toBe(false);
});
