import { historyIn } from '../../utils/command-line/history.mjs';
import { openPanel, openPopup } from '../../utils/command-line/panel.mjs';
import { pillOf } from '../../utils/command-line/pill.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, openConsole, switchOn, test, until } from './extension.ts';

// An unsaved form is checked as it is typed, and never kept; and nothing is ever typed into it.

const { pages } = trainingShop();
const addressOf = (file: string): string => pages.find((page) => page.file === file)?.address ?? '';

test('the panel and the popup follow what is typed; the history stays empty; the form stays the person’s', async ({
  crossbill,
}) => {
  const desk = await switchOn(crossbill, 'Ozon');
  const page = await openConsole(crossbill, addressOf('ozon-edit.html'));
  expect(await pillOf(page)).toBeDefined();
  const panel = await openPanel(crossbill, page);
  const draft = panel.page.locator('.draft');
  await expect(draft).toContainText('Грецкий орех очищенный');
  const field = page.locator('input[name="name"]');
  await field.fill('Орех грецкий, ядро, 500 г');
  await expect(draft).toContainText('Орех грецкий, ядро, 500 г');
  await expect(draft).not.toContainText('Грецкий орех очищенный');
  await panel.close();

  await page.bringToFront();
  const popup = await openPopup(crossbill);
  await expect(popup.page.locator('.draft')).toContainText('Орех грецкий, ядро, 500 г');
  await popup.close();

  const history = await historyIn(desk);
  expect([history.listings, history.snapshots, history.months, history.versions]).toEqual([[], [], [], []]);
  await expect(field).toHaveValue('Орех грецкий, ядро, 500 г');
});

test('a form in open shadow roots is followed as well', async ({ crossbill }) => {
  const desk = await switchOn(crossbill, 'Amazon');
  const page = await openConsole(crossbill, addressOf('amazon-edit.html'));
  const panel = await openPanel(crossbill, page);
  const draft = panel.page.locator('.draft');
  await expect(draft).toContainText('Longnan Walnut Kernels, Light Halves');
  await page.locator('kat-textarea[name="item_name-0-value"] textarea').fill('Walnut Kernels, Light Halves, 500 g');
  await expect(draft).toContainText('Walnut Kernels, Light Halves, 500 g');
  await panel.close();
  await until('the form went with its tab', async () => {
    await page.close().catch(() => undefined);
    const notes = await desk.evaluate(() => chrome.storage.session.get(null));
    return !JSON.stringify(notes).includes('Walnut Kernels, Light Halves, 500 g');
  });
  expect((await historyIn(desk)).listings).toEqual([]);
});
