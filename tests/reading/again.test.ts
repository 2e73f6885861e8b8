import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { chanceOf } from '../chance.ts';
import { pageAnew, savedPage } from '../page.ts';
import { by } from './breaks/choices.ts';
import { breaks } from './breaks/index.ts';

// What was learnt from a page stays when it is read again. Whatever has changed meanwhile, and however little: a page that
// was read before must tell what one tells that was never read. With CROSSBILL_LONG=1 every page is changed in every way, else
// the plain ones in one way each.
const isLong = process.env.CROSSBILL_LONG === '1';
const root = new URL('../fixtures/', import.meta.url).pathname;
const pages = marketplaces.flatMap(({ id }) =>
  readdirSync(root + id)
    .filter((name) => (isLong ? /^(listings|metrics)[a-z-]*\.html$/ : /^listings\.html$/).test(name))
    .map((name) => `${id}/${name}`),
);

function read(page: Document, url: string, madeOn: string) {
  const at = new URL(url);
  const tools = { marketplaces, wall: wallOf, now: Date.parse(`${madeOn}T12:00:00Z`), clock: () => 0, budget: 1000 };
  return readPage(page, at, { ...tools, readers: readersAt(at.hostname) });
}

let tried = 0;
test.each([...pages.entries()])(
  '%i %s: changed after it was read, it tells what it tells at first sight',
  (at, path) => {
    const { html, url, madeOn } = savedPage(root + path);
    const anew = pageAnew(html, url);
    for (const [number, [kind, mutate]] of Object.entries(breaks).entries()) {
      if (!isLong && number !== (at * 3) % Object.keys(breaks).length) continue;
      const seed = at * 100_000 + number * 1000;
      const fresh = anew();
      if (!mutate(fresh, by(chanceOf(seed)))) continue;
      const expected = read(fresh, url, madeOn);
      const page = anew();
      const first = read(page, url, madeOn);
      expect(read(page, url, madeOn)).toEqual(first);
      expect(read(page, url, madeOn)).toEqual(first);
      mutate(page, by(chanceOf(seed)));
      expect(read(page, url, madeOn), kind).toEqual(expected);
      expect(read(page, url, madeOn), kind).toEqual(expected);
      tried++;
    }
  },
);

test('enough has been tried', () => {
  expect(tried).toBeGreaterThan(isLong ? 800 : 8);
});
