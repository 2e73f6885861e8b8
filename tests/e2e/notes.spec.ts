import { readFileSync } from 'node:fs';
import { at } from '../../utils/command-line/place.mjs';
import { agree, expect, historyWhen, test } from './extension.ts';

// What a person writes down of a day: kept, marked on the chart, changed, and taken away again.

const report = readFileSync(at('tests/fixtures/reports/amazon-business-sku.csv'));

test('a note on a day is kept, marked N on the chart, changed and removed', async ({ crossbill }) => {
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  await desk
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'BusinessReport-15-10-2026.csv', mimeType: 'text/csv', buffer: report });
  await expect(desk.getByRole('main').getByText('Amazon business report by SKU')).toBeVisible();
  const store = desk.locator('select:has(option[value="GB"])');
  if (await store.isVisible()) await store.selectOption('GB');
  await desk.getByRole('button', { name: /the day before/ }).click();
  await desk.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(desk.getByRole('main').getByText(/^Brought in: \d+ listings/)).toBeVisible();
  const { months } = await historyWhen(desk, 'numbers', (history) => history.months.length > 0);
  const key = months[0]?.key ?? '';

  await desk.goto(crossbill.page(`desk.html#listings/${encodeURIComponent(key)}`));
  // The days of the file are long past.
  await desk.getByRole('button', { name: 'All', exact: true }).click();
  const notes = desk.locator('details.notes');
  await notes.locator('summary').click();
  await notes.locator('input[type=date]').fill('2026-10-14');
  await notes.locator('textarea').fill('A week of coupons');
  await notes.getByRole('button', { name: 'Keep note' }).click();
  await expect(notes.locator('li')).toContainText('A week of coupons');
  await expect(desk.locator('.recharts-surface text', { hasText: /^N$/ })).toBeVisible();

  await notes.getByRole('button', { name: 'Change' }).click();
  await notes.locator('textarea').fill('Coupons, and a new courier');
  await notes.getByRole('button', { name: 'Keep note' }).click();
  const kept = await historyWhen(desk, 'one note', (history) => history.notes[0]?.text.includes('courier') === true);
  expect(kept.notes).toMatchObject([{ key, day: '2026-10-14', text: 'Coupons, and a new courier' }]);

  await notes.getByRole('button', { name: 'Remove' }).click();
  await expect(notes.locator('li')).toHaveCount(0);
  await expect(desk.locator('.recharts-surface text', { hasText: /^N$/ })).toHaveCount(0);
  await historyWhen(desk, 'no note', (history) => history.notes.length === 0);
});
