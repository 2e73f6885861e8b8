import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadEnd } from './dead-end.mjs';

/** How long the extension may take to show itself, in milliseconds. */
const SHOWS_ITSELF = 30_000;

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Starts Chromium with the extension in a profile of its own; every request that is not served by a route ends at a dead end.
 * `profile`: a folder to keep, else one that is removed on closing. `bypassCSP`: our own script may be run in the extension's
 * pages, as a bench needs. Throws a sentence where the extension does not show itself.
 */
export async function openBrowser({
  chromium,
  extension,
  headless = !hasDisplay(),
  profile,
  language = 'en-US',
  viewport,
  args = [],
  bypassCSP = false,
}) {
  const { chromium: playwright } = await import('playwright');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'crossbill-profile-'));
  const end = await deadEnd();
  quieten(folder);
  const context = await playwright.launchPersistentContext(folder, {
    executablePath: chromium,
    headless: false,
    // Else Playwright tells every page English, whatever the browser's own language is.
    locale: language,
    viewport: headless ? (viewport ?? { width: 1280, height: 800 }) : null,
    bypassCSP,
    args: [...flags(extension, end.address, language), ...(headless ? ['--headless=new'] : []), ...args],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    end.close();
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = await workerOf(context);
    const id = new URL(worker.url()).host;
    return {
      context,
      id,
      /** The worker as it is now; it is started anew after it was stopped. */
      worker: () => workerOf(context),
      /** Address of a page of the extension. */
      page: (path) => `chrome-extension://${id}/${path}`,
      /** Requests that got as far as the network, and ended there. */
      escaped: end.requests,
      /** Where the browser can be spoken to besides Playwright. */
      endpoint: () => `http://127.0.0.1:${readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const flags = (extension, proxy, language) => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--proxy-server=${proxy}`,
  '--proxy-bypass-list=<-loopback>',
  `--lang=${language}`,
  `--accept-lang=${language}`,
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

/** Choices of a person who wants no guessing ahead and no account, in a profile that is still new. */
function quieten(profile) {
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path,
    JSON.stringify({
      net: { network_prediction_options: 2 },
      signin: { allowed: false, allowed_on_next_startup: false },
    }),
  );
}

async function workerOf(context) {
  const isOurs = (worker) => worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: SHOWS_ITSELF }).catch(() => undefined));
  if (!worker)
    throw new Error(
      'The extension has not shown itself within 30 seconds. Is this a Chromium that takes extensions from the command line?',
    );
  return worker;
}
