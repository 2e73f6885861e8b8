import { expect, test } from 'vitest';
import type { SeenListing } from '../../../utils/listing.ts';
import { marketplaces } from '../../../utils/marketplaces/index.ts';
import { readersAt } from '../../../utils/marketplaces/readers.ts';
import { readPage } from '../../../utils/read-page.ts';
import { wallOf } from '../../../utils/reading/walls.ts';
import { chanceOf } from '../../chance.ts';
import { openPage } from '../../page.ts';
import { type Choices, chosen } from './choices.ts';
import { type Field, readOf, shownOn } from './expected.ts';
import { addressOf, drawn } from './pages.ts';

// A page of goods of a shop nobody prepared for, each of its parts drawn in one of the ways shops draw it, with or without what
// else stands on such pages: many more pages than can ever be tried. In `npm test` a few of them by chance (SEED: others); with
// CROSSBILL_LONG=1 two thousand. None is read wrongly; what a person can tell from the page is read, nearly always.
const isLong = process.env.CROSSBILL_LONG === '1';
const SEED = Number(process.env.SEED ?? 0);
const PAGES = isLong ? 2000 : 30;
/** So much of what can be told may be left unread. */
const UNREAD_MAX = 0.08;

function listingOn(choices: Choices): SeenListing | undefined {
  const address = addressOf(choices);
  const at = new URL(address);
  const reading = readPage(openPage(drawn(choices), address), at, {
    readers: readersAt(at.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 28),
    clock: () => 0,
    budget: 1000,
  });
  if (reading === 'waiting') return undefined;
  expect(reading.listings.length, `one thing is sold: ${JSON.stringify(choices)}`).toBeLessThan(2);
  return reading.listings[0];
}

const chance = chanceOf(SEED);
const pages = Array.from({ length: PAGES }, () => chosen(chance));
const BATCH = 100;
const batches = Array.from({ length: Math.ceil(PAGES / BATCH) }, (_, at) => pages.slice(at * BATCH, (at + 1) * BATCH));

test.each(batches.map((batch, at) => [at + 1, batch] as const))(
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
