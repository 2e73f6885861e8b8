import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { texts } from '../../utils/markets/texts.ts';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

test('why a paper is asked for is fetched when it is asked, and says what it is', async ({ crossbill }) => {
  const desk = await switchOn(crossbill, 'Amazon');
  const german = trainingShop().pages.find(({ marketplace, file }) => marketplace === 'amazon' && file.includes('-de'));
  await openConsole(crossbill, german?.address ?? '');
  const { listings } = await historyWhen(desk, 'a listing', (history) => history.listings.length > 0);
  const panel = await crossbill.context.newPage();
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  await panel.goto(crossbill.page(`sidepanel.html#listing/${encodeURIComponent(listings[0]?.key ?? '')}`));
  const line = panel.locator('details', {
    has: panel.locator('summary', { hasText: 'EU importer named on the food' }),
  });
  const summary = line.last().locator('summary').first();
  await expect(summary).toBeVisible();
  expect(asked.filter((address) => address.includes('/law/'))).toEqual([]);
  await summary.click();
  await expect(line.last()).toContainText(texts.en?.about['eu-food-importer'] ?? 'no text');
  const law = asked.map((address) => new URL(address).pathname).filter((path) => path.startsWith('/law/'));
  expect([...new Set(law)].sort()).toEqual(['/law/common.json', '/law/en.json']);
});
