import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { at } from '../../utils/command-line/place.mjs';
import { agree, expect, historyWhen, test } from './extension.ts';

// Files into the history and out of it, as the person does it: looked at first, asked about, taken back; backed up, wiped,
// restored. All of it in the worker of the desk.

const report = readFileSync(at('tests/fixtures/reports/amazon-business-sku.csv'));

async function choose(desk: Page, name: string, buffer: Buffer): Promise<void> {
  await desk.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function saved(desk: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([desk.waitForEvent('download'), press()]);
  return {
    name: download.suggestedFilename(),
    bytes: Buffer.concat(await (await download.createReadStream()).toArray()),
  };
}

test('a report is looked at, asked about, brought in, and taken back', async ({ crossbill }) => {
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  await choose(desk, 'BusinessReport-15-10-2026.csv', report);
  const bring = desk.getByRole('button', { name: 'Bring in', exact: true });
  await expect(desk.getByRole('main').getByText('Amazon business report by SKU')).toBeVisible();
  await expect(bring).toBeDisabled();
  const store = desk.locator('select:has(option[value="GB"])');
  if (await store.isVisible()) await store.selectOption('GB');
  await desk.getByRole('button', { name: /the 7 days before/ }).click();
  await expect(bring).toBeEnabled();
  await bring.click();
  await expect(desk.getByRole('main').getByText(/^Brought in: \d+ listings/)).toBeVisible();
  const { listings } = await historyWhen(desk, 'listings from the file', (history) => history.listings.length > 0);
  expect(listings.every(({ store: of }) => of === 'GB')).toBe(true);

  await choose(desk, 'the same.csv', report);
  await expect(bring).toBeDisabled();
  if (await store.isVisible()) await store.selectOption('GB');
  await desk.locator('input[type=date]').nth(1).fill('2026-10-08');
  await desk.locator('input[type=date]').nth(2).fill('2026-10-14');
  await expect(desk.getByRole('main').getByText('This very file was brought in')).toBeVisible();
  await expect(bring).toBeDisabled();

  await desk.getByRole('button', { name: 'Take back' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await historyWhen(desk, 'nothing of the file', (history) => history.listings.length === 0);
});

test('a file that is none says why, and a backup of nothing known changes nothing', async ({ crossbill }) => {
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  await choose(desk, 'report.xlsx', Buffer.from('%PDF-1.7 no table'));
  await expect(desk.getByRole('main').getByText('This is no table')).toBeVisible();
  const orders = 'Sales Record Number,Buyer Name,Item Title,Total Price\n101,Erika Muster,Bowl,25.00\n';
  await choose(desk, 'orders.csv', Buffer.from(orders));
  await expect(desk.getByRole('main').getByText('A file of eBay')).toBeVisible();
  await expect(desk.getByRole('main').getByText('A file of orders')).toBeVisible();
  await expect(desk.getByRole('main').getByText('Erika')).toHaveCount(0);
  await desk.goto(crossbill.page('desk.html#backup'));
  await choose(desk, 'backup.jsonl.gz', Buffer.from('no gzip at all'));
  await expect(desk.getByRole('main').getByText('This is no backup of Crossbill.')).toBeVisible();
});

test('backed up under a passphrase, wiped, restored: the same export to the byte', async ({ crossbill }) => {
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  await choose(desk, 'BusinessReport-15-10-2026.csv', report);
  const store = desk.locator('select:has(option[value="GB"])');
  await expect(desk.getByRole('main').getByText('Amazon business report by SKU')).toBeVisible();
  if (await store.isVisible()) await store.selectOption('GB');
  await desk.getByRole('button', { name: /the 7 days before/ }).click();
  await desk.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(desk.getByRole('main').getByText(/^Brought in: \d+ listings/)).toBeVisible();

  const numbers = async () => {
    await desk.goto(crossbill.page('desk.html#export'));
    await desk.locator('select:has(option[value="jsonl"])').selectOption('jsonl');
    const { bytes } = await saved(desk, () => desk.locator('[data-save]').click());
    return bytes.toString('utf8').replace(/,"about":\{.*\}/, '');
  };
  const before = await numbers();
  await desk.goto(crossbill.page('desk.html#backup'));
  const secrets = desk.locator('input[type=password]');
  await secrets.first().fill('龙南 walnut');
  await secrets.nth(1).fill('龙南 walnut');
  const backup = await saved(desk, () => desk.locator('[data-save]').click());
  expect(backup.name).toMatch(/^crossbill_backup_\d{4}-\d\d-\d\d\.jsonl\.gz$/);

  await desk.goto(crossbill.page('desk.html#erase'));
  await desk.locator('select').first().selectOption('everything');
  await desk.locator('button.danger').click();
  await desk.getByRole('dialog').locator('button.danger').click();
  await historyWhen(desk, 'nothing', (history) => history.listings.length === 0);

  await desk.goto(crossbill.page('desk.html#backup'));
  await choose(desk, backup.name, backup.bytes);
  await desk.getByLabel('The backup is locked with a passphrase.').fill('龙南 walnut');
  await desk.getByRole('button', { name: 'Open', exact: true }).click();
  await desk.getByRole('button', { name: 'Restore now' }).click();
  await expect(desk.getByRole('main').getByText('Restored.')).toBeVisible();
  expect(await numbers()).toBe(before);
});
