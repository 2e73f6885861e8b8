import { readdirSync, readFileSync, statSync } from 'node:fs';
import { historyIn } from '../../utils/command-line/history.mjs';
import { at } from '../../utils/command-line/place.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, openDesk, test, until } from './extension.ts';

// The training shop of the installed extension: our own pages in the desk, read by the real readers at the address they
// stand for, into a database of its own.

const { pages } = trainingShop();
/** Listings each page shows; 0: a form, which is checked and never kept. */
const shows: Record<string, { page: string; listings: number }> = {
  'amazon-inventory.html': { page: 'listings', listings: 6 },
  'amazon-inventory-de.html': { page: 'listings', listings: 3 },
  'amazon-edit.html': { page: 'edit', listings: 0 },
  'amazon-business-report.html': { page: 'metrics', listings: 4 },
  'amazon-product.html': { page: 'product', listings: 1 },
  'alibaba-products.html': { page: 'listings', listings: 5 },
  'ozon-products.html': { page: 'listings', listings: 4 },
  'ozon-edit.html': { page: 'edit', listings: 0 },
  'temu-goods.html': { page: 'listings', listings: 4 },
  'temu-traffic.html': { page: 'metrics', listings: 4 },
};

test('every page is read whole, into the training shop’s own history', async ({ crossbill }) => {
  expect(pages.map(({ file }) => file).sort()).toEqual(Object.keys(shows).sort());
  const desk = await openDesk(crossbill, 'training');
  for (const [index, { file, address }] of pages.entries()) {
    await desk.locator('.chips button').nth(index).click();
    const frame = desk.locator('iframe');
    await expect(frame).toHaveAttribute('src', `/training/${file}`);
    await until(`${file} is there`, () =>
      frame.evaluate(
        (element) =>
          (element as HTMLIFrameElement).contentDocument?.readyState === 'complete' &&
          (element as HTMLIFrameElement).contentDocument?.querySelector('main') !== null,
      ),
    );
    await desk.locator('[data-read]').click();
    const { listings, page } = shows[file] ?? { listings: -1, page: '' };
    if (listings === 0) {
      await expect(desk.locator('.draft')).toBeVisible();
      continue;
    }
    const where = address.split(/[?#]/)[0];
    await until(`${file}: ${listings} listings`, async () => {
      const { health = [] } = await historyIn(desk, 'crossbill-training');
      return health.some((one) => one.page === page && one.lastState === 'read' && one.listings === listings && where);
    });
  }
  const training = await historyIn(desk, 'crossbill-training');
  expect(new Set(training.listings?.map(({ marketplace }) => marketplace))).toEqual(
    new Set(['amazon', 'alibaba', 'ozon', 'temu']),
  );
  expect(training.health?.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  // The faults that are built in are found.
  const found = new Set(
    training.reports?.flatMap(({ audits }) =>
      audits.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule),
    ),
  );
  for (const rule of ['too-long', 'banned-character', 'repeated-word']) expect(found).toContain(rule);
  // And nothing of it is in the person's own history.
  expect((await historyIn(desk)).listings ?? []).toEqual([]);
  await expect(desk.getByText('Training shop: made-up products').first()).toBeVisible();
});

test('the sample pages: no script, small, each at an address of its marketplace', () => {
  const folder = at('public', 'training');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const total = files.reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
  expect(total).toBeLessThan(300_000);
  for (const { file, address, title } of pages) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text, file).not.toMatch(/<script|\son[a-z]+\s*=|javascript:/i);
    expect(new URL(address).protocol).toBe('https:');
    expect(Object.keys(title).sort()).toEqual(['en', 'ru', 'zh']);
  }
});
