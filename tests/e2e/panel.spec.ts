import { openPanel, openPopup, surface } from '../../utils/command-line/panel.mjs';
import { clickPill, pillOf } from '../../utils/command-line/pill.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, killWorker, openConsole, switchOn, test, until } from './extension.ts';

// The real side panel, opened by a real click on the mark: it shows what is stored, follows the tab, and needs no worker.

const { pages } = trainingShop();
const addressOf = (file: string): string => pages.find((page) => page.file === file)?.address ?? '';

test('a click on the mark opens the panel with what the page shows, and it stays with the worker dead and the console closed', async ({
  crossbill,
}) => {
  const desk = await switchOn(crossbill, 'Ozon');
  const page = await openConsole(crossbill, addressOf('ozon-products.html'));
  const panel = await openPanel(crossbill, page);
  const { listings } = await historyWhen(desk, 'the page is kept', (history) => history.listings.length > 0);
  for (const { listing } of listings)
    await expect(panel.page.getByText(listing.title ?? '', { exact: false }).first()).toBeVisible();
  await page.close();
  await killWorker(crossbill);
  await panel.page.reload();
  await expect(panel.page.getByText(listings[0]?.listing.title ?? '', { exact: false }).first()).toBeVisible();
  await panel.close();
});

test('the panel follows: another console comes to the front, another row appears', async ({ crossbill }) => {
  const desk = await switchOn(crossbill, 'Ozon', 'Temu');
  const ozon = await openConsole(crossbill, addressOf('ozon-products.html'));
  const panel = await openPanel(crossbill, ozon);
  await expect(panel.page.locator('.panel-head strong')).toHaveText('Ozon');
  await openConsole(crossbill, addressOf('temu-goods.html'));
  await historyWhen(
    desk,
    'both are kept',
    ({ listings }) => new Set(listings.map(({ marketplace }) => marketplace)).size === 2,
  );
  await expect(panel.page.locator('.panel-head strong')).toHaveText('Temu');
  await panel.close();
});

test('one listing whole: facts, then Must apart from Better, and its title copied as it stands', async ({
  crossbill,
}) => {
  await switchOn(crossbill, 'Amazon');
  const page = await openConsole(crossbill, addressOf('amazon-inventory.html'));
  const panel = await openPanel(crossbill, page);
  const link = panel.page.locator('section:not(.brief) a[data-item]').filter({ hasText: 'Dried Apricots!!' }).first();
  await link.press('Enter');
  const article = panel.page.locator('article.listing');
  // Whoever goes by keys, or hears the screen, goes along.
  await expect(article.locator('h2')).toBeFocused();
  await expect(article.getByText('B0LNGAPR04')).toBeVisible();
  await article.locator('.buttons [data-copy]').first().click();
  await expect(panel.page.getByText(/^Copied: /)).toBeVisible();
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.locator('a[data-item]:focus')).toContainText('Dried Apricots!!');
  await panel.close();
  const paper = await crossbill.context.newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.locator('textarea').focus();
  await paper.keyboard.press('ControlOrMeta+v');
  await expect(paper.locator('textarea')).toHaveValue(
    'Dried Apricots!! Sun-Dried, No Added Sugar, ~ Best $ Value, 400 g',
  );
});

test('the mark: small, at the edge, and gone for good once the page throws it out', async ({ crossbill }) => {
  await switchOn(crossbill, 'Ozon');
  const page = await openConsole(crossbill, addressOf('ozon-products.html'));
  const pill = await pillOf(page);
  expect(pill?.height).toBeLessThanOrEqual(28);
  expect(pill?.width).toBeLessThanOrEqual(120);
  const size = page.viewportSize();
  expect(Math.abs((pill?.y ?? 0) - (size?.height ?? 0) / 2)).toBeLessThan(20);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await page.evaluate(() => document.body.append('one more change'));
  await until('the mark is gone', async () => !(await pillOf(page, 'open', { patience: 0 })));
  await page.waitForTimeout(1500);
  expect(await pillOf(page, 'open', { patience: 0 })).toBeUndefined();
});

test('hidden on this marketplace from the menu, it stays hidden; the panel still opens from the popup', async ({
  crossbill,
}) => {
  await switchOn(crossbill, 'Ozon');
  const page = await openConsole(crossbill, addressOf('ozon-products.html'));
  await clickPill(page, 'more');
  const items = await pillOf(page, 'item:nth-child(2)');
  expect(items).toBeDefined();
  await page.mouse.click(items?.x ?? 0, items?.y ?? 0);
  await until('the mark is gone', async () => !(await pillOf(page, 'open', { patience: 0 })));
  const again = await openConsole(crossbill, addressOf('ozon-products.html'));
  const popup = await openPopup(crossbill);
  await popup.page.getByRole('button', { name: 'Open panel' }).click();
  await popup.close();
  const panel = await surface(crossbill, 'sidepanel.html');
  await expect(panel.page.locator('.panel-head strong')).toHaveText('Ozon');
  expect(await pillOf(again, 'open', { patience: 0 })).toBeUndefined();
  await panel.close();
});
