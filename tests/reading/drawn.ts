import type { SeenListing } from '../../utils/listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { chanceOf } from '../chance.ts';

// Pages of which each part is drawn in one of the ways such pages draw it: far more than can be tried. In `npm test` a few of
// them by chance (SEED: others), with CROSSBILL_LONG=1 two thousand.
const isLong = process.env.CROSSBILL_LONG === '1';
const SEED = Number(process.env.SEED ?? 0);
const MANY = 2000;

type Ways = Readonly<Record<string, readonly unknown[]>>;
export type ChosenOf<All extends Ways> = { [part in keyof All]: All[part][number] };

/** One way for each part, by chance. */
export const chosenOf = <All extends Ways>(ways: All, chance: () => number): ChosenOf<All> =>
  Object.fromEntries(
    Object.entries(ways).map(([part, of]) => [part, of[Math.floor(chance() * of.length)]]),
  ) as ChosenOf<All>;

/** So few drawings that each way of each part stands in one of them. */
export function eachWayOf<All extends Ways>(ways: All): readonly ChosenOf<All>[] {
  const parts = Object.entries(ways);
  const most = Math.max(...parts.map(([, of]) => of.length));
  return Array.from(
    { length: most },
    (_, at) =>
      Object.fromEntries(parts.map(([part, of], shift) => [part, of[(at + shift) % of.length]])) as ChosenOf<All>,
  );
}

/** Drawings by chance, some to a test, each batch with its number; `few`: so many in `npm test`. */
export function batchesOf<Drawing>(
  few: number,
  choose: (chance: () => number) => Drawing,
  size = 50,
): (readonly [number, readonly Drawing[]])[] {
  const chance = chanceOf(SEED);
  const all = Array.from({ length: isLong ? MANY : few }, () => choose(chance));
  return Array.from(
    { length: Math.ceil(all.length / size) },
    (_, at) => [at + 1, all.slice(at * size, (at + 1) * size)] as const,
  );
}

/** What is read of a page that stands at an address. */
export function listingsOn(page: Document, address: string): readonly SeenListing[] {
  const at = new URL(address);
  const reading = readPage(page, at, {
    readers: readersAt(at.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.UTC(2026, 10, 29),
    clock: () => 0,
    budget: 1000,
  });
  return reading === 'waiting' ? [] : reading.listings;
}
