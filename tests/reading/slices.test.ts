import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { readersAt } from '../../utils/marketplaces/readers.ts';
import { readInSlices, readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import { openPage, savedPage } from '../page.ts';

const root = new URL('../fixtures/', import.meta.url).pathname;
const pages = marketplaces.flatMap(({ id }) =>
  readdirSync(root + id)
    .filter((name) => /^(listings|metrics).*\.html$/.test(name))
    .map((name) => `${id}/${name}`),
);

/** The tools of a reading; `ms`: how far the clock goes on between two looks at it. */
function toolsAt(url: string, madeOn: string, ms: number) {
  let now = 0;
  return {
    readers: readersAt(new URL(url).hostname),
    marketplaces,
    wall: wallOf,
    now: Date.parse(`${madeOn}T12:00:00Z`),
    clock: () => {
      now += ms;
      return now;
    },
    budget: 1e9,
  };
}

test.each(pages)('%s read in slices is the page read in one go', (path) => {
  const { html, url, madeOn } = savedPage(root + path);
  const page = openPage(html, url);
  const whole = readPage(page, new URL(url), toolsAt(url, madeOn, 0));
  const work = readInSlices(page, new URL(url), { ...toolsAt(url, madeOn, 1), slice: 0 });
  let step = work.next();
  while (!step.done) step = work.next();
  expect(step.value).toEqual(whole);
});

test('a long list lets the page go on every few rows, and no more often than its slice asks', () => {
  const rows = Array.from(
    { length: 200 },
    (_, at) =>
      `<tr><td><div class="product-info_name__x">陇南核桃仁 ${at} 号</div><div>SPU ID：${5210030040000 + at}</div></td><td>LN-${at}</td><td>12</td></tr>`,
  );
  const url = 'https://agentseller.temu.com/goods/list';
  const html = `<body><table><thead><tr><th>商品信息</th><th>SKU货号</th><th>库存</th></tr></thead><tbody>${rows.join('')}</tbody></table></body>`;
  const slicesOf = (slice: number) => {
    const work = readInSlices(openPage(html, url), new URL(url), { ...toolsAt(url, '2026-11-20', 1), slice });
    let slices = 1;
    let step = work.next();
    for (; !step.done; step = work.next()) slices += 1;
    expect(step.value).toMatchObject({ state: 'read', listings: { length: 200 } });
    return slices;
  };
  expect(slicesOf(2)).toBeGreaterThan(10);
  expect(slicesOf(50)).toBeLessThan(slicesOf(2));
  expect(slicesOf(1e6)).toBe(1);
});
