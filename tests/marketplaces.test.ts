import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaceAt, marketplaces } from '../utils/marketplaces/index.ts';
import type { Readers } from '../utils/marketplaces/marketplace.ts';
import { readersAt } from '../utils/marketplaces/readers.ts';
import { readPage } from '../utils/read-page.ts';
import { wallOf } from '../utils/reading/walls.ts';
import { type PageReading, readingSchema } from '../utils/reading.ts';
import { readersByPost } from './by-post.ts';
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

const readByPost = await readersByPost();

test.each(pages)('%s is read as expected, without a buyer in it, and left as it was', (path) => {
  const expected: unknown = JSON.parse(readFileSync(`${root}${path}.json`, 'utf8'));
  const { html, url, madeOn } = savedPage(`${root}${path}.html`);
  const page = openPage(html, url);
  const before = wholeOf(page);
  const at = new URL(url);
  const readBy = (readers: Readers): PageReading | 'waiting' =>
    readPage(page, at, {
      readers,
      marketplaces,
      wall: wallOf,
      now: Date.parse(`${madeOn}T12:00:00Z`),
      clock: () => 0,
      budget: 1000,
    });
  const reading = readBy(readersAt(at.hostname));
  expect(reading).toEqual(expected);
  expect(wholeOf(page)).toBe(before);
  expect(JSON.stringify(reading)).not.toMatch(canaries);
  if (reading === 'waiting') return;
  expect(readingSchema.safeParse(reading).error).toBeUndefined();

  // A page that stands at its true address gets one of the two scripts of its marketplace's readers, which ask what words mean.
  const marketplace = marketplaceAt(at.hostname);
  if (!marketplace || at.pathname === '/' || !reading.reader.startsWith(marketplace.id)) return;
  const part = marketplace.isConsole(at) ? 'console' : 'shop';
  expect(readByPost(page, at, marketplace.id, part, Date.parse(`${madeOn}T12:00:00Z`))).toEqual(reading);
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
