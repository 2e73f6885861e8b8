import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaceAt, marketplaces } from '../utils/marketplaces/index.ts';
import type { Readers } from '../utils/marketplaces/marketplace.ts';
import { readersAt, readersOfPart } from '../utils/marketplaces/readers.ts';
import { readPage } from '../utils/read-page.ts';
import { wallOf } from '../utils/reading/walls.ts';
import { type PageReading, readingSchema } from '../utils/reading.ts';
import { openPage, savedPage, wholeOf } from './page.ts';

// Every saved page of our own: tests/fixtures/<marketplace>/<page>[-variant].html, with the whole reading beside it.
const root = new URL('./fixtures/', import.meta.url).pathname;
const places = [...marketplaces.map(({ id }) => id as string), 'any'];
const pages = places.flatMap((place) =>
  existsSync(root + place)
    ? readdirSync(root + place)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${place}/${name.replace(/\.html$/, '')}`)
    : [],
);

/** Names, addresses and telephones of buyers that stand on our pages: none of them may ever be read. */
const canaries = /canary|birdwell|feather ?lane|555 ?0100|канарейк|пташкин|金丝雀|900 000-00-00/i;

function readSaved(
  path: string,
  readers?: Readers,
): { reading: PageReading | 'waiting'; before: string; after: string } {
  const { html, url, madeOn } = savedPage(`${root}${path}.html`);
  const page = openPage(html, url);
  const before = wholeOf(page);
  const at = new URL(url);
  const reading = readPage(page, at, {
    readers: readers ?? readersAt(at.hostname),
    marketplaces,
    wall: wallOf,
    now: Date.parse(`${madeOn}T12:00:00Z`),
    clock: () => 0,
    budget: 1000,
  });
  return { reading, before, after: wholeOf(page) };
}

test.each(pages)('%s is read as expected, and left as it was', (path) => {
  const expected: unknown = JSON.parse(readFileSync(`${root}${path}.json`, 'utf8'));
  const { reading, before, after } = readSaved(path);
  expect(reading).toEqual(expected);
  expect(after).toBe(before);
});

test.each(pages)('%s gives a reading the background will take, without a buyer in it', (path) => {
  const { reading } = readSaved(path);
  if (reading !== 'waiting') expect(readingSchema.safeParse(reading).error).toBeUndefined();
  expect(JSON.stringify(reading)).not.toMatch(canaries);
});

// A page that stands at its true address gets one of the two scripts of its marketplace's readers, not all readers there are.
test.each(pages)('%s is read the same by the script its address gets', (path) => {
  const url = new URL(savedPage(`${root}${path}.html`).url);
  const marketplace = marketplaceAt(url.hostname);
  const { reading } = readSaved(path);
  if (!marketplace || url.pathname === '/' || reading === 'waiting' || !reading.reader.startsWith(marketplace.id))
    return;
  const part = marketplace.isConsole(url) ? 'console' : 'shop';
  expect(readSaved(path, readersOfPart(marketplace.id, part)).reading).toEqual(reading);
});

test('buyers do stand on our pages', () => {
  expect(pages.filter((path) => canaries.test(readFileSync(`${root}${path}.html`, 'utf8'))).length).toBeGreaterThan(15);
});

test('every expectation has its page', () => {
  const alone = places.flatMap((place) =>
    existsSync(root + place)
      ? readdirSync(root + place).filter(
          (name) => name.endsWith('.json') && !existsSync(`${root}${place}/${name.replace(/\.json$/, '.html')}`),
        )
      : [],
  );
  expect(alone).toEqual([]);
});
