import { expect, test } from 'vitest';
import type { SeenListing } from '../../../utils/listing.ts';
import { openPage } from '../../page.ts';
import { batchesOf, listingsOn } from '../drawn.ts';
import { type Choices, chosen } from './choices.ts';
import { type Field, readOf, shownOn } from './expected.ts';
import { addressOf, drawn } from './pages.ts';

// A page of goods of a shop nobody prepared for, each of its parts drawn in one of the ways shops draw it, with or without what
// else stands on such pages: many more pages than can ever be tried. In `npm test` a few of them by chance (SEED: others); with
// CROSSBILL_LONG=1 two thousand. None is read wrongly; what a person can tell from the page is read, nearly always.
const FEW = 30;
/** So much of what can be told may be left unread. */
const UNREAD_MAX = 0.08;

function listingOn(choices: Choices): SeenListing | undefined {
  const address = addressOf(choices);
  const listings = listingsOn(openPage(drawn(choices), address), address);
  expect(listings.length, `one thing is sold: ${JSON.stringify(choices)}`).toBeLessThan(2);
  return listings[0];
}

test.each(batchesOf(FEW, chosen, 100))(
  'pages of goods drawn in any way are never read wrongly, batch %i',
  { timeout: 120_000 },
  (_, batch) => {
    const unread: string[] = [];
    let told = 0;
    for (const choices of batch) {
      const read = readOf(listingOn(choices));
      for (const [field, { any, isOpen }] of Object.entries(shownOn(choices))) {
        const value = read[field as Field];
        const drawing = `${field} of ${JSON.stringify(choices)}`;
        expect([undefined, ...any], drawing).toContain(value);
        if (isOpen || any.length === 0) continue;
        told++;
        if (value === undefined) unread.push(drawing);
      }
    }
    expect(unread.length / told, unread.join('\n')).toBeLessThan(UNREAD_MAX);
  },
);
