import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../components/words/words.ts';
import { historyIn } from '../../utils/command-line/history.mjs';
import { pillOf } from '../../utils/command-line/pill.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import {
  agree,
  expect,
  historyWhen,
  openConsole,
  openDesk,
  ourWorlds,
  registered,
  setSwitch,
  startCrossbill,
  switchOn,
  test,
  until,
} from './extension.ts';

// Off means off: no script of ours on the page, no permission, no registration; and switching on or off holds at once.

const { pages } = trainingShop();
const addressOf = (file: string): string => pages.find((page) => page.file === file)?.address ?? '';
const inventory = addressOf('amazon-inventory.html');
const ozon = addressOf('ozon-products.html');

test.describe('a browser in Chinese', () => {
  test.use({ language: 'zh-CN' });
  test('the first page speaks it before anything is chosen', async ({ crossbill }) => {
    const desk = await openDesk(crossbill, 'start');
    await expect(desk.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(desk.locator('.first-run button').first()).toHaveText(words.zh.firstRun.agree);
  });
});

test('fresh from the store: nothing registered, nothing granted, no script of ours on a console; agreeing alone reads nothing', async ({
  crossbill,
}) => {
  const page = await openConsole(crossbill, inventory);
  const { ids } = await ourWorlds(crossbill, page);
  expect(ids).toEqual([]);
  expect(await registered(crossbill)).toEqual([]);
  const desk = await openDesk(crossbill);
  expect((await historyIn(desk)).listings ?? []).toEqual([]);

  await agree(crossbill);
  await page.reload();
  expect((await ourWorlds(crossbill, page)).ids).toEqual([]);
  expect((await historyIn(desk)).listings ?? []).toEqual([]);
});

test('on: the page that is open is read at once, another marketplace stays untouched; off: the mark, the registration and the permission go, the data stays', async ({
  crossbill,
}) => {
  const page = await openConsole(crossbill, inventory);
  const other = await openConsole(crossbill, ozon);
  const desk = await switchOn(crossbill, 'Amazon');
  expect(await pillOf(page)).toBeDefined();
  expect((await ourWorlds(crossbill, other)).ids).toEqual([]);
  const scripts = await registered(crossbill);
  expect(scripts.map(({ id }) => id)).toEqual(['read-amazon']);
  expect(scripts[0]?.matches).toContain('https://sellercentral.amazon.com/*');
  expect(scripts[0]?.matches?.filter((pattern) => !pattern.includes('amazon'))).toEqual([]);
  const { listings } = await historyWhen(desk, 'the page is kept', (history) => history.listings.length > 0);
  expect(new Set(listings.map(({ marketplace }) => marketplace))).toEqual(new Set(['amazon']));

  // One that was open when it was switched on, and one that came afterwards.
  const later = await openConsole(crossbill, inventory);
  expect(await pillOf(later)).toBeDefined();
  await setSwitch(crossbill, desk, 'Amazon', false);
  for (const one of [page, later])
    await until('the mark is gone', async () => !(await pillOf(one, 'open', { patience: 0 })));
  await until('nothing is registered', async () => (await registered(crossbill)).length === 0);
  const held = await desk.evaluate(() =>
    chrome.permissions.contains({ origins: ['https://sellercentral.amazon.com/*'] }),
  );
  expect(held).toBe(false);
  // A tab of its own: the browser keeps the empty world of a script that is gone for as long as a tab lives.
  const again = await openConsole(crossbill, inventory);
  expect((await ourWorlds(crossbill, again)).ids).toEqual([]);
  const after = await historyIn(desk);
  expect(after.listings?.map(({ key }) => key)).toEqual(listings.map(({ key }) => key));
});

test('a new start sets the registrations anew, from the settings and what is really granted', async ({ extension }) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossbill-profile-'));
  const first = await startCrossbill({ extension, profile });
  await switchOn(first, 'Amazon', 'Ozon');
  const names = async () =>
    (await registered(first))
      .map(({ id }) => id)
      .sort()
      .join();
  await until('both are registered', async () => (await names()) === 'read-amazon,read-ozon');
  await first.close();

  const second = await startCrossbill({ extension, profile });
  await until('both are registered again', async () => (await registered(second)).length === 2);
  const page = await openConsole(second, inventory);
  expect(await pillOf(page)).toBeDefined();
  // Taken back in the browser's own pages, not in ours.
  const desk = await openDesk(second, 'marketplaces');
  await desk.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins: origins.filter((origin) => origin.includes('ozon')) });
  });
  await until('one is left', async () => (await registered(second)).map(({ id }) => id).join() === 'read-amazon');
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
