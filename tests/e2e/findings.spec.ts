import { openPopup } from '../../utils/command-line/panel.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, openConsole, openDesk, switchOn, test } from './extension.ts';

// What is wrong with the wording of a title, while it is typed; and what marketplaces changed, by date.

const { pages } = trainingShop();
const addressOf = (file: string): string => pages.find((page) => page.file === file)?.address ?? '';
const picture = (name: string) => ({ path: `artifacts/titles/${name}.png`, fullPage: true });

test('Must stands apart from Better, each with where it is laid down; a changed rule says since when', async ({
  crossbill,
}) => {
  await switchOn(crossbill, 'Amazon');
  const page = await openConsole(crossbill, addressOf('amazon-edit.html'));
  await page
    .locator('kat-textarea[name="item_name-0-value"] textarea')
    .fill('BEST Walnut Kernels, Light Halves, Raw, Unsalted, Resealable Bag, 1 kg, free shipping');
  await page.bringToFront();
  const popup = await openPopup(crossbill);
  const draft = popup.page.locator('.draft');
  await expect(draft).toContainText('“free shipping”');
  await expect(draft).toContainText('“BEST”');
  await popup.page.screenshot(picture('findings'));
  await popup.page.emulateMedia({ colorScheme: 'dark' });
  await popup.page.screenshot(picture('findings-dark'));
  await popup.close();

  const desk = await openDesk(crossbill, 'rules');
  const changes = desk.locator('.rule-changes');
  await expect(changes.locator('li').first()).toBeVisible();
  await expect(changes).toContainText('75');
  await changes.screenshot({ path: 'artifacts/titles/rule-changes.png' });
});
