import { openPanel, openPopup } from '../../utils/command-line/panel.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, openConsole, openDesk, switchOn, test } from './extension.ts';

// Better titles on every surface: while a form is typed, in the panel, and for all listings at once; nothing is typed for the person.

const { pages } = trainingShop();
const addressOf = (file: string): string => pages.find((page) => page.file === file)?.address ?? '';
const picture = (name: string) => ({ path: `artifacts/titles/${name}.png` });

test('variants follow the form as it is typed, and the desk sorts all titles by what to do', async ({ crossbill }) => {
  const desk = await switchOn(crossbill, 'Amazon', 'Ozon');
  const page = await openConsole(crossbill, addressOf('amazon-edit.html'));
  const field = page.locator('kat-textarea[name="item_name-0-value"] textarea');
  const long =
    'Walnut Kernels for Baking, Light Halves, Raw and Unsalted Snack for the Whole Family, Resealable Bag, 1 kg (Pack of 2)';
  await field.fill(long);
  await page.bringToFront();
  const popup = await openPopup(crossbill);
  const draft = popup.page.locator('.draft');
  await expect(draft.locator('.phone')).toContainText('Walnut Kernels for Baking');
  await expect(draft.locator('.variant').first()).toContainText('Walnut Kernels for Baking');
  await expect(draft.locator('.variant').first()).toContainText('1 kg');
  await expect(draft.locator('.variant').first()).toContainText('Resealable Bag');
  await popup.page.screenshot({ ...picture('popup'), fullPage: true });
  await popup.close();
  await expect(field).toHaveValue(long);

  await openConsole(crossbill, addressOf('amazon-inventory.html'));
  const list = await openConsole(crossbill, addressOf('ozon-products.html'));
  await historyWhen(
    desk,
    'both lists are kept',
    ({ listings }) => new Set(listings.map(({ marketplace }) => marketplace)).size === 2,
  );
  const panel = await openPanel(crossbill, list);
  await panel.page.locator('a[data-item]').first().click();
  await expect(panel.page.locator('.phone')).toBeVisible();
  await panel.page.getByText('What this title states').click();
  await expect(panel.page.locator('.part').first()).toBeVisible();
  await panel.page.screenshot({ ...picture('panel'), fullPage: true });
  await panel.close();

  const titles = await openDesk(crossbill, 'titles');
  await expect(titles.locator('.titles-group').first()).toBeVisible();
  await titles.getByLabel('Order', { exact: true }).fill('{brand} {produkt}');
  await expect(titles.getByRole('alert')).toContainText('produkt');
  await titles.getByLabel('Order', { exact: true }).fill('{product}, {quantity}');
  await titles.getByRole('button', { name: 'Save', exact: true }).click();
  await historyWhen(desk, 'the order is kept', (history) => JSON.stringify(history).includes('{product}, {quantity}'));
  await titles.screenshot({ ...picture('desk'), fullPage: true });
});
