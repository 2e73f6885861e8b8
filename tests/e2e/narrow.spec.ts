import { expect, test } from './extension.ts';

test('where there is little room the sections are a menu that says where one is, and closes when one has chosen', async ({
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
});
