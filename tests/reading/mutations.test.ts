import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import type { PageReading } from '../../utils/reading.ts';
import { chanceOf } from '../chance.ts';
import { consoleLayouts } from '../layouts/index.ts';
import { pageAnew, savedPage } from '../page.ts';
import { allChoices, by, type Choose } from './breaks/choices.ts';
import { breaks } from './breaks/index.ts';
import { wrongIn } from './breaks/wrong.ts';

// A console's page changed in ways its readers have never seen must yield what it yielded before, less, or nothing: never a
// value that was not there. In `npm test` a few hundred changes by chance (SEED: others); with CROSSBILL_LONG=1 every page in
// every way in every place: no seed outdoes it. PART=2/6: the second of six parts of the pages.
const isAll = process.env.CROSSBILL_LONG === '1';
const SEED = Number(process.env.SEED ?? 0);
const [part = 1, parts = 1] = (process.env.PART ?? '1/1').split('/').map(Number);
const root = new URL('../fixtures/', import.meta.url).pathname;

const consolePage = /^(listings|metrics|edit)(-(?!gone|hostile|empty|waiting|changed)\w+)?\.html$/;
const saved = [...marketplaces.map(({ id }) => id as string), 'any'].flatMap((place) =>
  existsSync(root + place)
    ? readdirSync(root + place)
        .filter((name) => consolePage.test(name))
        .map((name) => `${place}/${name}`)
    : [],
);
const pages: readonly (readonly [
  name: string,
  page: () => { html: string; url: string; madeOn: string; twice?: readonly string[] },
])[] = [
  ...saved.map((path) => [path, () => savedPage(root + path)] as const),
  // Of what stands only as a layout, where there is time.
  ...(isAll ? consoleLayouts : [])
    .filter(({ expect: expected }) => [expected].flat().some(({ title }) => title))
    .map((layout) => [layout.name, () => ({ ...layout, madeOn: '2026-11-28' })] as const),
];

function read(page: Document, url: string, madeOn: string): PageReading | 'waiting' {
  const at = new URL(url);
  const tools = { marketplaces, wall: wallOf, now: Date.parse(`${madeOn}T12:00:00Z`), clock: () => 0, budget: 1000 };
  return readPage(page, at, { ...tools, readers: readersAt(at.hostname) });
}

/** Every choice there is; by chance one, for every third way to break the page. */
const choicesOf = (at: number, way: number): Iterable<Choose> =>
  isAll ? allChoices() : (at + way) % 3 === 0 ? [by(chanceOf(SEED + at * 100_000 + way * 1000))] : [];

/** Buyers that stand on our pages; see tests/marketplaces.test.ts. */
const canaries = /canary|birdwell|feather ?lane|555 ?0100|канарейк|пташкин|金丝雀|900 000-00-00/i;
let tried = 0;
for (const [at, [name, opened]] of pages.entries()) {
  if (at % parts !== part - 1) continue;
  test(`${name} changed in any way yields no wrong value`, { timeout: 450_000 }, async () => {
    const { html, url, madeOn, twice = [] } = opened();
    const anew = pageAnew(html, url);
    const before = read(anew(), url, madeOn);
    if (before === 'waiting') throw new Error('a page to be changed must be read at first');
    // Of a row that names two items ('#471', '#472') neither is read; with one of them gone, the other is its own.
    const isOfTwo = (value: string) => {
      const [, number] = /^id = "[A-Z]*(\d+)"$/.exec(value) ?? [];
      return before.listings.some(({ id }) => id === null) && number !== undefined && html.includes(`#${number}<`);
    };
    const isOther = (value: string) =>
      twice.some((field) => value.startsWith(`${field} =`) || value.startsWith(`${field}.`));
    const wrong: string[] = [];
    for (const [number, [kind, change]] of Object.entries(breaks).entries()) {
      let place = 0;
      for (const choose of choicesOf(at, number)) {
        place++;
        // Now and then, so that the last page's memory can be given back.
        if (place % 20 === 1) await new Promise((resolve) => setImmediate(resolve));
        const page = anew();
        if (!change(page, choose)) continue;
        tried++;
        const after = read(page, url, madeOn);
        if (after === 'waiting') continue;
        if (canaries.test(JSON.stringify(after))) wrong.push(`${kind}, ${place}: a buyer`);
        const values = wrongIn(before, after).filter((value) => !isOfTwo(value) && !isOther(value));
        wrong.push(...values.map((value) => `${kind}, ${place}: ${value}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('enough has been tried', () => {
  console.log(`${tried} changes tried`);
  expect(tried).toBeGreaterThan(isAll ? 2000 / parts : 200);
});
