import { historyIn } from '../../utils/command-line/history.mjs';
import { pillOf } from '../../utils/command-line/pill.mjs';
import { expect, historyWhen, html, killWorker, openConsole, switchOn, test, until } from './extension.ts';

// What a console shows is kept once: not twice for two tabs or a second reading, and not lost when the worker dies.

const address = 'https://agentseller.temu.com/goods/list';
const titles = { first: '陇南核桃仁500g袋装', second: '陇南红枣干整颗500g' };

/** A goods list of our own with two rows; `title` may be changed by the page itself, as a console does. */
const goods = (title = titles.first) =>
  html(`<h1>商品列表</h1><table><thead><tr><th>商品信息</th><th>SKU货号</th><th>库存</th></tr></thead><tbody>
    <tr data-testid="beast-core-table-body-tr"><td><div class="product-info_name__x"><span id="title">${title}</span></div><div>SPU ID：5210030040071</div></td><td>LN-71</td><td>12</td></tr>
    <tr data-testid="beast-core-table-body-tr"><td><div class="product-info_name__x">${titles.second}</div><div>SPU ID：5210030040072</div></td><td>LN-72</td><td>7</td></tr>
    </tbody></table>`);

test('read again, and in two tabs: kept once; a title that changes is one more version, and only that', async ({
  crossbill,
}) => {
  crossbill.pages.set(address, goods());
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  const first = await historyWhen(desk, 'two listings', ({ listings }) => listings.length === 2);
  const seen = Math.max(...first.listings.map(({ lastSeen }) => lastSeen));
  await page.reload();
  const other = await openConsole(crossbill, address);
  expect(await pillOf(other)).toBeDefined();
  // Known again later, and nothing more than that.
  const after = await historyWhen(desk, 'seen again', ({ listings }) =>
    listings.every(({ lastSeen }) => lastSeen > seen),
  );
  expect(after.listings.length).toBe(2);
  expect(after.snapshots).toEqual(first.snapshots);
  expect(after.months).toEqual(first.months);
  expect(after.versions.map(({ key, field, value, from }) => [key, field, value, from])).toEqual(
    first.versions.map(({ key, field, value, from }) => [key, field, value, from]),
  );

  await other.close();
  crossbill.pages.set(address, goods('陇南核桃仁 500g 新货'));
  await page.reload();
  const changed = await historyWhen(desk, 'the new title', ({ listings }) =>
    listings.some(({ listing }) => listing.title === '陇南核桃仁 500g 新货'),
  );
  expect(changed.snapshots.length).toBe(first.snapshots.length + 1);
  expect(changed.versions.filter(({ field }) => field === 'title').length).toBe(
    first.versions.filter(({ field }) => field === 'title').length + 1,
  );
});

test('the worker is killed while it is told: nothing lost, nothing twice', async ({ crossbill }) => {
  crossbill.pages.set(address, goods());
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  await historyWhen(desk, 'two listings', ({ listings }) => listings.length === 2);
  const rounds = process.env.CROSSBILL_LONG ? 50 : 6;
  test.setTimeout(180_000 + rounds * 10_000);
  for (let round = 1; round <= rounds; round += 1) {
    const title = `陇南核桃仁 ${round} 号`;
    await page.evaluate((text) => {
      const node = document.getElementById('title');
      if (node) node.textContent = text;
    }, title);
    // Before, while and after the message is heard.
    await page.waitForTimeout((round * 97) % 600);
    await killWorker(crossbill);
    await historyWhen(desk, `title ${round}`, ({ listings }) =>
      listings.some(({ listing }) => listing.title === title),
    );
  }
  const { snapshots, versions, listings } = await historyWhen(desk, 'all', () => true);
  const key = listings.find(({ listing }) => listing.title?.includes(`${rounds} 号`))?.key;
  const wordings = versions
    .filter((version) => version.key === key && version.field === 'title')
    .map(({ value }) => value);
  expect(wordings.sort()).toEqual(
    [titles.first, ...Array.from({ length: rounds }, (_, index) => `陇南核桃仁 ${index + 1} 号`)].sort(),
  );
  expect(snapshots.filter((snapshot) => snapshot.key === key).length).toBe(rounds + 1);
});

test('a page never seen before is the first thing a dead worker hears', async ({ crossbill }) => {
  crossbill.pages.set(address, goods());
  const desk = await switchOn(crossbill, 'Temu');
  await killWorker(crossbill);
  await openConsole(crossbill, address);
  const { listings } = await historyWhen(desk, 'two listings', (history) => history.listings.length === 2);
  expect(listings.map(({ listing }) => listing.title).sort()).toEqual([titles.first, titles.second].sort());
});

test('a page half rendered, then whole: what is kept in the end is what it shows in the end', async ({ crossbill }) => {
  crossbill.pages.set(address, html('<h1>商品列表</h1><div id="root"></div>'));
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  const whole = String(goods().body);
  await page.evaluate((body) => {
    const parsed = new DOMParser().parseFromString(body, 'text/html');
    document.getElementById('root')?.append(...parsed.body.children);
  }, whole);
  await until('both rows', async () => (await historyIn(desk)).listings?.length === 2);
});

/** A list of so many rows, drawn by the page itself. */
const longGoods = (rows: number, script: string) =>
  html(`<table><thead><tr><th>商品信息</th><th>SKU货号</th><th>库存</th></tr></thead><tbody></tbody></table><script>
    document.querySelector('tbody').innerHTML = Array.from({ length: ${rows} }, (_, at) =>
      '<tr data-testid="beast-core-table-body-tr"><td><div class="product-info_name__x"><span>核桃仁 ' + at +
      '</span></div><div>SPU ID：' + (5210030100000 + at) + '</div></td><td>LN-' + at + '</td><td>7</td></tr>').join('');
    ${script}</script>`);

test('a list of two thousand rows is read whole', async ({ crossbill }) => {
  crossbill.pages.set(address, longGoods(2000, ''));
  const desk = await switchOn(crossbill, 'Temu');
  await openConsole(crossbill, address);
  const { listings } = await historyWhen(desk, 'all of them', (known) => known.listings.length >= 2000);
  expect(listings.length).toBe(2000);
});

/** What a page that never rests may ask until it is first told: a handful for its headers, and for the texts of one moment. */
const QUESTIONS_MAX = 10;

test('a page that never rests is told as it stood at one moment, after a few questions', async ({ crossbill }) => {
  // Stock and title of every row say the same number, which the page counts on all the time.
  const picture = 'https://agentseller.temu.com/walnuts.png';
  const count = `document.body.append(Object.assign(new Image(), { src: '${picture}' }));
    let n = 7; setInterval(() => { n += 1;
    for (const row of document.querySelectorAll('tbody tr')) {
      row.querySelector('span').textContent = '核桃仁 第' + n + '批'; row.cells[2].textContent = n; } }, 20);`;
  crossbill.pages.set(address, longGoods(400, count));
  const desk = await switchOn(crossbill, 'Temu');
  const worker = await crossbill.worker();
  await worker.evaluate(() => {
    const heard = { words: 0 };
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { crossbill?: string }) => {
      if (message.crossbill === 'words') heard.words += 1;
    });
  });
  await openConsole(crossbill, address);
  const { listings } = await historyWhen(desk, 'some of them', (known) => known.listings.length > 0);
  const told = listings.map(({ listing }) => `${listing.title} ${listing.stock}`);
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toMatch(/第(\d+)批 \1$/);
  const words = await worker.evaluate(() => (globalThis as unknown as { heard: { words: number } }).heard.words);
  expect(words).toBeLessThanOrEqual(QUESTIONS_MAX);
  // The copy that is read asks for nothing.
  expect([...crossbill.served, ...crossbill.refused].filter((one) => one.includes(picture))).toHaveLength(1);
});
