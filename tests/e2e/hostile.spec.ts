import { historyIn } from '../../utils/command-line/history.mjs';
import { openPanel } from '../../utils/command-line/panel.mjs';
import { pillOf } from '../../utils/command-line/pill.mjs';
import { expect, historyWhen, html, openConsole, openDesk, ourWorlds, switchOn, test, until } from './extension.ts';

// A page that pretends to be us is refused and counted; what it shows is text, whatever it says; a wall is named and
// nothing behind it is taken.

const address = 'https://agentseller.temu.com/goods/list';

const rows = (titles: readonly string[]) =>
  html(
    `<h1>商品列表</h1><table><thead><tr><th>商品信息</th><th>SKU货号</th><th>库存</th></tr></thead><tbody>${titles
      .map(
        (title, index) =>
          `<tr data-testid="beast-core-table-body-tr"><td><div class="goods-name">${title}</div><div>SPU ID：52100300400${80 + index}</div></td><td>LN-${80 + index}</td><td>${index}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  );

const written = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

test('titles with markup, formulas, marks and 50,000 characters are text, in the panel, the desk and the file', async ({
  crossbill,
}) => {
  const titles = [
    '<img src=x onerror="globalThis.hurt=1">核桃仁',
    '"><script>globalThis.hurt=1</script>红枣',
    '=HYPERLINK("https://evil.example","核桃")',
    '\u202e\u200b核桃\u2066礼盒',
    `核桃${'长'.repeat(50_000)}`,
    '__proto__ 核桃干',
    'javascript:globalThis.hurt=1 核桃酥',
  ];
  crossbill.pages.set(address, rows(titles.map(written)));
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  const { listings } = await historyWhen(desk, 'all rows', (history) => history.listings.length === titles.length);
  // Taken as they stand, or not at all; never longer than we keep.
  for (const { listing } of listings) {
    expect(listing.title === undefined || listing.title.length <= 2000).toBe(true);
  }
  expect(listings.map(({ listing }) => listing.title)).toContain(titles[0]);
  expect(listings.map(({ listing }) => listing.title)).toContain(titles[2]);

  const panel = await openPanel(crossbill, page);
  await panel.page.locator('a[data-item]').first().waitFor();
  for (const surface of [panel.page, desk]) {
    if (surface === desk) await desk.goto(crossbill.page('desk.html#listings'));
    await expect(surface.getByText('<img src=x onerror').first()).toBeVisible();
    expect(await surface.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(await surface.locator('img[src="x"], #root script').count()).toBe(0);
    const wide = await surface.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  }
  await panel.close();

  await desk.goto(crossbill.page('desk.html#export'));
  await desk.locator('select:has(option[value="versions"])').first().selectOption('listings');
  await desk.locator('select:has(option[value="xlsx"])').selectOption('csv');
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.locator('[data-save]').click()]);
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
  expect(text).toContain('HYPERLINK');
  expect(/(^|[,;\n"])=HYPERLINK/.test(text)).toBe(false);
});

test('messages a page could forge change nothing', async ({ crossbill }) => {
  crossbill.pages.set(address, rows(['陇南核桃仁500g']));
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  await historyWhen(desk, 'the row', (history) => history.listings.length === 1);
  const heard = await page.evaluate(async (id) => {
    const forged = { crossbill: 'seen', says: { reading: { marketplace: 'temu' }, address: location.href } };
    window.postMessage(forged, '*');
    document.documentElement.lastElementChild?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    const runtime = (
      globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } }
    ).chrome?.runtime;
    return runtime?.sendMessage
      ? runtime.sendMessage(id, forged).then(
          () => 'heard',
          () => 'refused',
        )
      : 'no way in';
  }, crossbill.id);
  expect(heard).not.toBe('heard');
  const { targetInfos } = await (await crossbill.context.newCDPSession(page)).send('Target.getTargets');
  expect(targetInfos.some(({ url }) => url.includes('sidepanel.html'))).toBe(false);
  expect((await historyIn(desk)).listings?.length).toBe(1);
});

test('a content script that was taken over may not speak for other marketplaces, nor as one of our pages', async ({
  crossbill,
}) => {
  crossbill.pages.set(address, rows(['陇南核桃仁500g']));
  const desk = await switchOn(crossbill, 'Temu', 'Ozon');
  const page = await openConsole(crossbill, address);
  // Judged as well as kept: what the forgeries might change is all there.
  const before = await historyWhen(
    desk,
    'the row',
    ({ listings, reports }) => listings.length === 1 && reports.length === 1,
  );
  const { session, ids } = await ourWorlds(crossbill, page);
  const reading = {
    marketplace: 'ozon',
    store: 'RU',
    page: 'listings',
    state: 'read',
    reader: 'ozon/listings',
    notUnderstood: [],
    listings: [{ id: '1648200399', title: 'Подделка', sources: {} }],
  };
  const forgeries: [name: string, message: unknown][] = [
    ['of another marketplace', { crossbill: 'seen', says: { reading, address } }],
    ['of another address', { crossbill: 'seen', says: { reading, address: 'https://seller.ozon.ru/app/products' } }],
    [
      'ill-shaped',
      { crossbill: 'seen', says: { reading: { ...reading, marketplace: 'temu', listings: 'many' }, address } },
    ],
    [
      'too much',
      {
        crossbill: 'seen',
        says: {
          reading: {
            ...reading,
            marketplace: 'temu',
            listings: Array.from({ length: 6000 }, () => reading.listings[0]),
          },
          address,
        },
      },
    ],
    ['prototype', { crossbill: '__proto__', says: null }],
    ['judge', { crossbill: 'judge', says: null }],
    ['unknown', { crossbill: 'erase', says: null }],
  ];
  for (const [name, message] of forgeries) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ids[0] ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer, (error) => ({ ok: false, refused: String(error) }))`,
    });
    const answer = result.value as { ok?: boolean; answer?: { state?: string } } | undefined;
    expect(answer?.ok === true && answer.answer?.state !== 'refused', name).toBe(false);
  }
  const after = await historyIn(desk);
  expect(after.listings).toEqual(before.listings);
  expect(after.reports).toEqual(before.reports);
  const refused = (after.counters ?? [])
    .filter(({ name }) => name.startsWith('refused'))
    .reduce((sum, { count }) => sum + count, 0);
  // 'judge' is heard and denied by name; every other one is counted.
  expect(refused).toBeGreaterThanOrEqual(forgeries.length - 1);
});

test('a captcha and a log-in are named, and nothing behind them is taken', async ({ crossbill }) => {
  crossbill.pages.set(
    address,
    html('<div id="nocaptcha"></div><h1>安全验证</h1><p>请拖动滑块完成验证</p>', '<title>验证码</title>'),
  );
  const desk = await switchOn(crossbill, 'Temu');
  const page = await openConsole(crossbill, address);
  const pill = await pillOf(page);
  expect(pill?.state).toBe('unread');
  const history = await historyWhen(desk, 'the wall is noted', ({ health }) =>
    health.some(({ lastState }) => lastState === 'wall'),
  );
  expect([history.listings, history.snapshots, history.months]).toEqual([[], [], []]);
  // The wall goes, the list comes: read.
  crossbill.pages.set(address, rows(['陇南核桃仁500g']));
  await page.reload();
  await historyWhen(desk, 'the row', ({ listings }) => listings.length === 1);
});

test('a page whose columns have changed their meaning: nothing is taken, and the health says so', async ({
  crossbill,
}) => {
  crossbill.pages.set(address, html('<h1>商品列表</h1><p>系统升级中，敬请期待。</p>'));
  const desk = await switchOn(crossbill, 'Temu');
  await openConsole(crossbill, address);
  const health = await openDesk(crossbill, 'health');
  await until('nothing kept', async () => ((await historyIn(desk)).listings ?? []).length === 0);
  await expect(health.locator('main')).toBeVisible();
});
