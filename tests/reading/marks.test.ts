import { expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { putRating } from '../../utils/reading/data/item.ts';
import type { Item } from '../../utils/reading/data/structured.ts';
import { openPage } from '../page.ts';

test.each<[value: string, best: string | undefined, rating: number | undefined]>([
  ['4.5', undefined, 4.5],
  ['4,5', '5', 4.5],
  ['90', '100', 4.5],
  ['87', '100', 4.35],
  ['100', '100', 5],
  ['8.7', '10', 8.7],
  ['0', '5', undefined],
  ['90', '5', undefined],
  ['120', '100', undefined],
])('a mark of %s of %s is %s', (value, best, rating) => {
  const seen: SeenListing = { id: null, sources: {} };
  const rated: Item = {
    via: 'json-ld',
    type: 'Product',
    ids: {},
    images: [],
    offers: [],
    variants: [],
    rating: { value, best, count: '12' },
  };
  putRating(seen, rated, openPage('', 'https://shop.example.com/'));
  expect(seen.rating).toBe(rating);
});
