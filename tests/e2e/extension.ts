import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type CDPSession, type Page } from 'playwright/test';
import { type Browser, openBrowser } from '../../utils/command-line/browser.mjs';
import { build } from '../../utils/command-line/build.mjs';
import { chromium } from '../../utils/command-line/chromium.mjs';
import { type History, historyIn, until } from '../../utils/command-line/history.mjs';
import { type Answer, serve } from '../../utils/command-line/serve.mjs';
import { trainingAnswers } from '../../utils/command-line/training-pages.mjs';
import { underTest } from '../../utils/command-line/under-test.mjs';

/** Chromium with the built extension, the training shop at its true addresses, and nothing else on its network. */
export interface Crossbill extends Browser {
  /** Pages of a test, by address, before those of the training shop. */
  pages: Map<string, Answer>;
  served: string[];
  refused: string[];
  profile: string;
}

interface Options {
  /** The browser's own language. */
  language: string;
}

export const test = base.extend<Options & { crossbill: Crossbill }, { extension: string }>({
  language: ['en-US', { option: true }],
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this very pattern
    async ({}, use) => {
      const copy = underTest(await build('chrome-mv3'));
      await use(copy.folder);
      copy.remove();
    },
    { scope: 'worker', timeout: 6 * 60_000 },
  ],
  crossbill: async ({ extension, language }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'crossbill-profile-'));
    const crossbill = await startCrossbill({ extension, language, profile });
    await use(crossbill);
    await crossbill.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});
export { expect } from 'playwright/test';
export { until };

let found: Promise<string> | undefined;
/** Looked for once a worker: to be found it is started, and asked its name. */
function theChromium(): Promise<string> {
  found ??= chromium();
  return found;
}

/** Starts the browser on a profile; a test that restarts it calls this a second time. */
export async function startCrossbill(options: {
  extension: string;
  language?: string;
  profile: string;
  args?: string[];
}): Promise<Crossbill> {
  const browser = await openBrowser({ chromium: await theChromium(), headless: true, ...options });
  const pages = new Map<string, Answer>();
  const training = trainingAnswers();
  const { served, refused } = await serve(browser.context, (url) => pages.get(url.href) ?? training(url));
  return { ...browser, pages, served, refused, profile: options.profile };
}

export const html = (body: string, head = ''): Answer => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`,
});

/** Opens a page of the desk, in a tab. */
export async function openDesk(crossbill: Browser, place = ''): Promise<Page> {
  const page = await crossbill.context.newPage();
  await page.goto(crossbill.page(`desk.html#${place}`));
  return page;
}

/** Agrees as a person does, on the first page, and hands over the desk. */
export async function agree(crossbill: Browser): Promise<Page> {
  const desk = await openDesk(crossbill, 'start');
  await desk.locator('.first-run button').first().click();
  await desk.getByRole('switch').first().waitFor();
  return desk;
}

/** Presses the switch of a marketplace in the desk, and waits until it stands as wanted. */
export async function setSwitch(crossbill: Browser, desk: Page, name: string, on: boolean): Promise<void> {
  await desk.bringToFront();
  await desk.goto(crossbill.page('desk.html#marketplaces'));
  const button = desk.getByRole('switch', { name, exact: true });
  await button.click();
  await until(`${name} ${on ? 'on' : 'off'}`, async () => (await button.getAttribute('aria-checked')) === String(on));
}

/** Agrees, and switches marketplaces on. */
export async function switchOn(crossbill: Browser, ...names: string[]): Promise<Page> {
  const desk = await agree(crossbill);
  for (const name of names) await setSwitch(crossbill, desk, name, true);
  return desk;
}

/** Opens a console page as a person does, in a tab in front. */
export async function openConsole(crossbill: Browser, address: string): Promise<Page> {
  const page = await crossbill.context.newPage();
  await page.goto(address);
  return page;
}

/** The history, once something holds of it. */
export async function historyWhen(
  desk: Page,
  what: string,
  holds: (history: Required<History>) => boolean,
  patience?: number,
): Promise<Required<History>> {
  const look = async () => {
    const history = await historyIn(desk);
    return history.listings && holds(history as Required<History>) ? (history as Required<History>) : undefined;
  };
  return until(what, look, patience);
}

/** Content scripts that are registered with the browser itself. */
export async function registered(crossbill: Browser): Promise<{ id: string; matches?: string[] }[]> {
  return (await crossbill.worker()).evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ id, matches }) => ({ id, ...(matches ? { matches } : {}) }));
  });
}

/** Worlds of ours in a page: none where no script of ours runs. */
export async function ourWorlds(crossbill: Browser, page: Page): Promise<{ session: CDPSession; ids: number[] }> {
  const session = await crossbill.context.newCDPSession(page);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(`chrome-extension://${crossbill.id}`)) ids.push(context.id);
  });
  // Answers with every world there is before it returns.
  await session.send('Runtime.enable');
  return { session, ids };
}

/** Ends the worker as the browser does when it is idle, and waits until it is gone. */
export async function killWorker(crossbill: Browser): Promise<void> {
  const [page] = crossbill.context.pages();
  if (!page) throw new Error('no page to speak through');
  const session = await crossbill.context.newCDPSession(page);
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(crossbill.id));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
