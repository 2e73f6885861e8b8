import { readFileSync } from 'node:fs';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// A console none of us has seen: what is read of it stands hatched and apart until the person has held three values against
// the page; and how its page is built can be told without a word of it.

const saved = readFileSync(new URL('../fixtures/etsy/listings.html', import.meta.url), 'utf8');
const { url } = JSON.parse(/^<!--\s*(\{.*?\})/.exec(saved)?.[1] ?? '{}') as { url: string };

test('three values confirmed lift their reader, and a report of the page holds no text of it', async ({
  crossbill,
}) => {
  crossbill.pages.set(url, { type: 'text/html', body: saved });
  const desk = await switchOn(crossbill, 'Etsy');
  const console = await openConsole(crossbill, url);
  const { listings } = await historyWhen(desk, 'listings', (history) => history.listings.length > 0);
  const key = listings[0]?.key ?? '';

  await desk.bringToFront();
  await desk.goto(crossbill.page(`desk.html#listings/${key}`));
  const trial = desk.locator('[data-trial-values]');
  await expect(trial).toContainText('0 of 3 confirmed');
  for (const count of ['1 of 3', '2 of 3']) {
    await trial
      .getByRole('button', { name: /: as on the page$/ })
      .first()
      .click();
    await expect(trial).toContainText(count);
  }
  await trial
    .getByRole('button', { name: /: as on the page$/ })
    .first()
    .click();
  await expect(trial).toHaveCount(0);
  await expect(desk.locator('[data-trial="true"]')).toHaveCount(0);

  await desk.goto(crossbill.page('desk.html#health'));
  const health = desk.locator('.reader', { hasText: 'etsy/listings' });
  await expect(health).toContainText('confirmed by you');
  await health.getByRole('button', { name: 'Make a report' }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: await console.title() })
    .click();
  const report = desk.getByRole('dialog').getByRole('textbox');
  await expect(report).toHaveValue(/reader: etsy\/listings/);
  expect(await report.inputValue()).toContain('<body>');
  expect(await report.inputValue()).not.toContain(listings[0]?.listing.title ?? '');
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save this file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^crossbill-page-etsy-listings-\d{4}-\d\d-\d\d\.txt$/);
});
