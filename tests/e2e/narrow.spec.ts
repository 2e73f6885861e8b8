import { expect, test } from './extension.ts';

test('where there is little room the sections are a menu that says where one is, and closes when one has chosen; on paper there is none', async ({
  crossbill,
}) => {
  const page = await crossbill.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(crossbill.page('desk.html#papers'));
  const menu = page.getByRole('navigation').locator('details');
  const settings = menu.getByRole('link', { name: 'Settings' });
  await expect(menu.locator('summary')).toHaveText('Papers');
  await expect(settings).toBeHidden();
  await menu.locator('summary').click();
  await settings.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(menu.locator('summary')).toHaveText('Settings');
  await expect(settings).toBeHidden();

  // On paper a page is as wide as the paper and dark on white, whatever the screen is.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(crossbill.page('desk.html#papers'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  const main = page.locator('.desk-main');
  await expect(main).toHaveCSS('color', 'rgb(27, 31, 36)');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect((await main.boundingBox())?.width).toBeGreaterThan(width * 0.9);
});
