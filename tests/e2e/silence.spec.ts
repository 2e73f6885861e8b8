import { openPanel } from '../../utils/command-line/panel.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// Nothing leaves the machine. Every request of every page goes through the route, everything else (the worker above all)
// through a proxy that leads nowhere: together they see whatever is asked of the network in a whole session.

/** What Chromium asks for on its own account, with or without us. */
const browsers = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;

test('a whole session asks for nothing but the pages themselves', async ({ crossbill }) => {
  const { pages } = trainingShop();
  const ours: string[] = [];
  crossbill.context.on('request', (request) => {
    const own =
      request.serviceWorker() ?? (request.frame().url().startsWith('chrome-extension:') ? request.frame() : undefined);
    if (own) ours.push(request.url());
  });
  const desk = await switchOn(crossbill, 'Amazon', 'Alibaba.com', 'Ozon', 'Temu');
  for (const [index, { address }] of pages.entries()) {
    const page = await openConsole(crossbill, address);
    if (index === 0) {
      const panel = await openPanel(crossbill, page);
      await panel.page.locator('a[data-item]').first().click();
      await panel.close();
    }
  }
  await historyWhen(
    desk,
    'all four are kept',
    ({ listings }) => new Set(listings.map(({ marketplace }) => marketplace)).size === 4,
  );
  for (const section of [
    'listings',
    'papers',
    'marketplaces',
    'export',
    'rules',
    'health',
    'left',
    'training',
    'settings',
  ])
    await desk.goto(crossbill.page(`desk.html#${section}`));

  // The pages' own: themselves, their pictures, and the icon every browser asks for.
  const unserved = crossbill.refused.filter((address) => new URL(address).pathname !== '/favicon.ico');
  expect(unserved).toEqual([]);
  // A picture in the training frame is refused by our own content policy before it is asked for.
  const foreign = ours.filter((address) => !/^(chrome-extension|data|blob):/.test(address));
  expect(foreign).toEqual([]);
  const escaped = crossbill.escaped.map((asked) =>
    URL.canParse(asked) && asked.includes('://') ? new URL(asked).host : asked,
  );
  expect(escaped.filter((host) => !browsers.test(host))).toEqual([]);
});

test('the content policy of our pages names no host', async ({ extension }) => {
  const { readFileSync } = await import('node:fs');
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|\*/);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
});
