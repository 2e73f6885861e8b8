import { reasonOf, say } from './say.mjs';
import { serve } from './serve.mjs';

/** Milliseconds: a page must not change for `quiet`, is waited for `most`, and read for `reading`; one that does not answer for `grace` more has hung. */
const budget = { open: 15_000, quiet: 500, most: 10_000, reading: 20_000, grace: 5000 };
/** A page may load itself anew this often. */
const RELOADS = 3;

/**
 * Reads saved pages as *Read this page* does, one after another in one browser.
 * A page that hangs, or leaves before it is whole, is opened again with its scripts held back, and read as it was saved.
 */
export async function savedReader(browser) {
  let now;
  await serve(browser.context, (url, request) => now?.(url, request));

  async function readOnce(file, address, withScripts) {
    const worker = await browser.worker();
    const before = await tabs(worker);
    const page = await browser.context.newPage();
    const own = new URL(address);
    own.hash = '';
    const headers = withScripts ? {} : { 'content-security-policy': "script-src 'none'" };
    let left = RELOADS;
    let whole = false;
    let cut = false;
    now = (url, request) => {
      if (url.href === own.href && left-- > 0) return { ...file, headers };
      // A page that leaves while it is being read in is read in no further.
      cut ||= withScripts && !whole && isOfWholePage(request, page);
      return undefined;
    };
    page.on('domcontentloaded', () => {
      whole = true;
    });
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    page.on('popup', (popup) => popup.close().catch(() => undefined));
    try {
      const tab = (await tabs(worker)).find((id) => !before.includes(id));
      await page.goto(address, { waitUntil: 'commit', timeout: budget.open });
      await settled(worker, tab);
      if (cut) throw new Error('the page left before it was whole');
      const told = await within(budget.reading, inject(worker, tab));
      if (!told?.reading) throw new Error('the page gave no answer');
      if (new URL(told.address).origin !== own.origin) throw new Error('the page went elsewhere');
      return told.reading;
    } finally {
      now = undefined;
      await within(budget.grace, page.close()).catch(() => undefined);
    }
  }

  /** The reading of a file at an address; undefined where the page could not be read at all. */
  return async function read(file, address) {
    for (const withScripts of [true, false]) {
      try {
        return await readOnce(file, address, withScripts);
      } catch (error) {
        say(`${address}: ${reasonOf(error)}${withScripts ? '; trying again without its scripts' : ''}`);
      }
    }
    return undefined;
  };
}

const isOfWholePage = (request, page) => request.isNavigationRequest() && request.frame() === page.mainFrame();

const tabs = (worker) => worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));

const inject = (worker, tab) =>
  worker.evaluate(async (tabId) => {
    const injection = { target: { tabId }, files: ['/read-once.js'] };
    return (await chrome.scripting.executeScript(injection))[0]?.result;
  }, tab);

/**
 * Waits until the page has loaded and rests, or its time is over. Looks from the extension's own world, where the page's
 * scripts cannot reach, and only in passing: a script that waits inside the page would hold back its load event.
 */
const settled = (worker, tab) =>
  within(
    budget.most + budget.grace,
    worker.evaluate(
      async ({ tab, quiet, most }) => {
        const look = () => {
          const noted = globalThis.crossbillRest ?? { changed: performance.now() };
          if (!globalThis.crossbillRest) {
            globalThis.crossbillRest = noted;
            const note = () => {
              noted.changed = performance.now();
            };
            new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
          }
          return document.readyState === 'complete' ? performance.now() - noted.changed : -1;
        };
        const until = Date.now() + most;
        while (Date.now() < until) {
          const injection = { target: { tabId: tab }, func: look, injectImmediately: true };
          // A page just going away cannot be looked at; the one that comes will be.
          const [looked] = await chrome.scripting.executeScript(injection).catch(() => []);
          if (looked?.result >= quiet) return;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      { tab, quiet: budget.quiet, most: budget.most },
    ),
  );

function within(limit, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} seconds`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
