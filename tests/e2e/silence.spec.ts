import { readFileSync } from 'node:fs';
import type { Request } from 'playwright/test';
import { openPanel } from '../../utils/command-line/panel.mjs';
import { at } from '../../utils/command-line/place.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// Nothing leaves the machine. Every request of every page goes through the route, everything else (the worker above all)
// through a proxy that leads nowhere: together they see whatever is asked of the network in a whole session.

/** What Chromium asks for on its own account, with or without us. */
const browsers = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;

test('a whole session asks for nothing but the pages themselves and, once each, the pictures they show', async ({
  crossbill,
}) => {
  const { pages } = trainingShop();
  const asked: Request[] = [];
  crossbill.context.on('request', (request) => {
    const own =
      request.serviceWorker() ?? (request.frame().url().startsWith('chrome-extension:') ? request.frame() : undefined);
    if (own) asked.push(request);
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

  // A picture in the training frame is refused by our own content policy before anything is asked of the network.
  const isRefused = (request: Request) => request.failure()?.errorText === 'csp';
  const ours = asked.filter((request) => !isRefused(request)).map((request) => request.url());
  // The pages' own: themselves, their pictures, and the icon every browser asks for.
  const unserved = crossbill.refused.filter(
    (address) => new URL(address).pathname !== '/favicon.ico' && !ours.includes(address),
  );
  expect(unserved).toEqual([]);
  const foreign = ours.filter((address) => !/^(chrome-extension|data|blob):/.test(address));
  // The one request of ours: a picture that stands in a page of this session, at its own address, once.
  const shown = new Set(pages.flatMap(({ file }) => picturesIn(file)));
  expect(foreign.filter((address) => !shown.has(address))).toEqual([]);
  expect(new Set(foreign).size).toBe(foreign.length);
  const escaped = crossbill.escaped.map((asked) =>
    URL.canParse(asked) && asked.includes('://') ? new URL(asked).host : asked,
  );
  const hosts = new Set([...shown].map((address) => new URL(address).host));
  expect(escaped.filter((host) => !browsers.test(host) && !hosts.has(host.replace(/:443$/, '')))).toEqual([]);
});

/** Addresses of pictures that stand in a page of the training shop, whole, in whatever way. */
const picturesIn = (file: string): string[] =>
  [
    ...readFileSync(at('public', 'training', file), 'utf8').matchAll(
      /https:\/\/[^"'\s)\\<>]+?\.(?:jpe?g|png|webp)[^"'\s)\\<>]*/g,
    ),
  ].map(([address]) => address.replace(/&quot;.*$/, '').replaceAll('&amp;', '&'));

test('the content policy of our pages names the hosts of pictures and no other', async ({ extension }) => {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;
  const named = Object.fromEntries(
    policy.split(';').map((part) => {
      const [directive, ...sources] = part.trim().split(' ');
      return [directive, sources];
    }),
  );
  const pictures = marketplaces.flatMap(({ imageHosts }) => imageHosts.map((host) => `https://${host}`));
  expect([...named['connect-src']].sort()).toEqual(["'self'", ...new Set(pictures)].sort());
  expect(policy.replace(/connect-src[^;]*;/, '')).not.toMatch(/https?:|\*/);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
});
