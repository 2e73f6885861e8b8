import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from '../../utils/command-line/build.mjs';
import { trainingAnswers } from '../../utils/command-line/training-pages.mjs';

/**
 * Real Firefox, the real build, installed over WebDriver BiDi: switch on, read a page, keep, panel page, export, and the
 * background stopped and woken again. The permission prompt answers itself by a preference; all else is as people have it.
 */
const firefox = [process.env.CROSSBILL_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
const uuid = '1b0a7f52-6f0e-4c39-9c55-0c4055b111aa';
const own = (path: string) => `moz-extension://${uuid}/${path}`;

test.skip(!firefox, 'no Firefox on this machine');
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let browser: Browser;
let downloads: string;

test.beforeAll(async () => {
  const folder = await build('firefox-mv3');
  downloads = mkdtempSync(join(tmpdir(), 'crossbill-firefox-'));
  browser = await puppeteer.launch({
    browser: 'firefox',
    ...(firefox ? { executablePath: firefox } : {}),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'crossbill@crossbill.example': uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': 1500,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(folder);
});
test.afterAll(async () => {
  await browser?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * Firefox never tells of a page of an extension that it has loaded: what it shows does. Asked in the moment between two
 * documents it answers with an error of its own ("got null"), which is not an answer: it is asked again.
 */
async function open(address: string, shows: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address).catch(() => undefined);
  await expect
    .poll(async () => Boolean(await page.$(shows).catch(() => null)), {
      timeout: 60_000,
      message: `${address}: ${shows}`,
    })
    .toBe(true);
  return page;
}

async function openConsole(address: string): Promise<Page> {
  const answers = trainingAnswers();
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = answers(new URL(request.url()));
    if (!answer) return void request.abort().catch(() => undefined);
    void request.respond({ status: 200, contentType: answer.type, body: answer.body as never }).catch(() => undefined);
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  return page;
}

const kept = (page: Page, table: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('crossbill');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) return resolve(0);
          const counting = db.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );

let desk: Page;

test('installed: agree, and switch a marketplace on', async () => {
  desk = await open(own('desk.html#start'), '.first-run button');
  await desk.click('.first-run button');
  await desk.waitForSelector('[role="switch"]');
  const names = await desk.$$eval('[role="switch"]', (all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.closest('li,article,section')?.textContent ?? ''),
  );
  const ozon = names.findIndex((name) => /ozon/i.test(name));
  expect(ozon).toBeGreaterThanOrEqual(0);
  await (await desk.$$('[role="switch"]'))[ozon]?.click();
  await expect
    .poll(
      () =>
        desk.evaluate(
          async () =>
            (
              await (
                globalThis as unknown as { browser: typeof chrome }
              ).browser.scripting.getRegisteredContentScripts()
            ).length,
        ),
      { timeout: 60_000 },
    )
    .toBe(1);
});

test('a console page is read and kept', async () => {
  await openConsole('https://seller.ozon.ru/app/products?filter=all');
  await expect.poll(() => kept(desk, 'listings'), { timeout: 60_000 }).toBeGreaterThan(0);
  // Judged once the words of the listing's language have been fetched from the package.
  await expect
    .poll(async () => (await kept(desk, 'reports')) - (await kept(desk, 'listings')), { timeout: 60_000 })
    .toBe(0);
});

test('the panel page shows it, in a tab', async () => {
  const panel = await open(own('sidepanel.html'), 'main, [role="main"], h2');
  await expect.poll(() => panel.evaluate(() => document.body.textContent), { timeout: 60_000 }).toMatch(/Орехи|орех/i);
  await panel.close();
});

test('a background that was stopped wakes, and keeps what it hears', async () => {
  const running = () =>
    desk.evaluate(
      () =>
        (globalThis as unknown as { browser: { extension: { getViews(): Window[] } } }).browser.extension
          .getViews()
          .filter((view) => /background/.test(view.location.href)).length,
    );
  await expect.poll(running, { timeout: 60_000 }).toBe(0);
  const before = await kept(desk, 'listings');
  await openConsole('https://seller.ozon.ru/app/products/1648200302/edit/general-info');
  await expect.poll(() => kept(desk, 'health'), { timeout: 60_000 }).toBeGreaterThan(1);
  expect(await kept(desk, 'listings')).toBe(before);
});

test('the history leaves as a file', async () => {
  const page = await open(own('desk.html#export'), 'form button, button');
  const pressed = () =>
    page
      .evaluate(() => {
        const save = [...document.querySelectorAll('button')].find(
          (one) => /save|export/i.test(one.textContent ?? '') && !one.disabled,
        );
        save?.click();
        return Boolean(save);
      })
      .catch(() => false);
  await expect.poll(pressed, { timeout: 60_000 }).toBe(true);
  const saved = () =>
    readdirSync(downloads).filter((name) => /^crossbill_/.test(name) && statSync(join(downloads, name)).size > 100);
  await expect.poll(saved, { timeout: 60_000 }).not.toEqual([]);
});
