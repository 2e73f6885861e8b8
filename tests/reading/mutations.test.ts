import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import type { PageReading } from '../../utils/reading.ts';
import { consoleLayouts } from '../layouts/index.ts';
import { pageAnew, savedPage } from '../page.ts';
import { chanceOf, mutations } from './mutations.ts';

// A page changed in ways its readers have never seen must yield what it yielded before, less, or nothing: never a value
// that was not there. A few hundred in `npm test`; with CROSSBILL_LONG=1 well over two thousand. SEED: other chances.
const isLong = process.env.CROSSBILL_LONG === '1';
const ROUNDS = isLong ? 4 : 1;
const SEED = Number(process.env.SEED ?? 0);
const root = new URL('../fixtures/', import.meta.url).pathname;

const consolePage = /^(listings|metrics|edit)(-(de|zh|prices|row|partly|pinned|boxes|extra))?\.html$/;
const saved = [...marketplaces.map(({ id }) => id as string), 'any'].flatMap((place) =>
  existsSync(root + place)
    ? readdirSync(root + place)
        .filter((name) => consolePage.test(name))
        .map((name) => `${place}/${name}`)
    : [],
);
const pages: readonly (readonly [name: string, page: () => { html: string; url: string; madeOn: string }])[] = [
  ...saved.map((path) => [path, () => savedPage(root + path)] as const),
  // Of what stands only as a layout, where there is time.
  ...(isLong ? consoleLayouts : [])
    .filter(({ expect: expected }) => [expected].flat().some(({ title }) => title))
    .map((layout) => [layout.name, () => ({ ...layout, madeOn: '2026-11-28' })] as const),
];

function read(page: Document, url: string, madeOn: string): PageReading | 'waiting' {
  const at = new URL(url);
  const tools = { marketplaces, wall: wallOf, now: Date.parse(`${madeOn}T12:00:00Z`), clock: () => 0, budget: 1000 };
  return readPage(page, at, { ...tools, readers: readersAt(at.hostname) });
}

/** Every value a reading holds, one a line: which field, and what. */
function valuesOf(listing: SeenListing): string[] {
  const { sources: _, metrics = {}, otherIds = {}, ...fields } = listing;
  return [
    ...Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
    ...Object.entries(otherIds).map(([name, value]) => [`otherIds.${name}`, value] as const),
    ...Object.entries(metrics).map(
      ([name, metric]) => [`metrics.${name}`, [metric?.value, metric?.currency, metric?.period]] as const,
    ),
  ].map(([name, value]) => `${name} = ${JSON.stringify(plain(name, value))}`);
}

/** A price is compared by what it is worth; white space does not make another title. */
function plain(name: string, value: unknown): unknown {
  if (name === 'price' && value && typeof value === 'object') {
    const { amount, max, currency } = value as { amount: string; max?: string; currency?: string };
    return [Number(amount), max === undefined ? null : Number(max), currency ?? null];
  }
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

/** The values of a changed page that its listing did not have before; listings are told apart by all their codes and names. */
function wrongIn(before: PageReading, after: PageReading): string[] {
  const known = before.listings.map((listing) => new Set(valuesOf(listing)));
  return after.listings.flatMap((listing) => {
    const values = valuesOf(listing);
    const identity = values.filter((value) => /^(id|sku|title|image|otherIds\.)/.test(value));
    const own = known.filter((set) => identity.some((value) => set.has(value)));
    const candidates = own.length > 0 ? own : known;
    const misses = candidates.map((set) => values.filter((value) => !set.has(value) && !isLess(value, set)));
    return misses.sort((a, b) => a.length - b.length)[0] ?? values;
  });
}

/** A value that says less than it did: money whose currency, a number whose days are no longer shown. */
function isLess(value: string, known: ReadonlySet<string>): boolean {
  const [name = '', json = ''] = value.split(/ = (.*)/s);
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) return false;
  return [...known].some((other) => {
    const [otherName, otherJson = ''] = other.split(/ = (.*)/s);
    const full: unknown = otherName === name ? JSON.parse(otherJson) : undefined;
    if (!Array.isArray(full)) return false;
    if (name === 'images')
      return parsed.every((part) => full.some((other) => JSON.stringify(other) === JSON.stringify(part)));
    return parsed.every((part, at) => part === null || JSON.stringify(part) === JSON.stringify(full[at]));
  });
}

/** Buyers that stand on our pages; see tests/marketplaces.test.ts. */
const canaries = /canary|birdwell|feather ?lane|555 ?0100|канарейк|пташкин|金丝雀|900 000-00-00/i;
let tried = 0;
for (const [at, [name, opened]] of pages.entries()) {
  test(`${name} changed in any way yields no wrong value`, { timeout: 300_000 }, async () => {
    const { html, url, madeOn } = opened();
    const anew = pageAnew(html, url);
    const before = read(anew(), url, madeOn);
    if (before === 'waiting') throw new Error('a page to be changed must be read at first');
    const wrong: string[] = [];
    for (const [number, [kind, mutate]] of Object.entries(mutations).entries()) {
      if (!isLong && (at + number) % 3 !== 0) continue;
      for (let round = 0; round < ROUNDS; round++) {
        const seed = SEED + at * 100_000 + number * 1000 + round;
        // Between two pages, so that the last one's memory can be given back.
        await new Promise((resolve) => setImmediate(resolve));
        const page = anew();
        const isChanged = mutate(page, chanceOf(seed));
        const after = isChanged ? read(page, url, madeOn) : 'waiting';
        if (isChanged) tried++;
        if (after === 'waiting') continue;
        if (canaries.test(JSON.stringify(after))) wrong.push(`${kind}, seed ${seed}: a buyer`);
        wrong.push(...wrongIn(before, after).map((value) => `${kind}, seed ${seed}: ${value}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('enough has been tried', () => {
  expect(tried).toBeGreaterThan(isLong ? 2000 : 200);
});
