import { clickPill } from './pill.mjs';

/** How long a surface may take to open, in milliseconds. */
const PATIENCE = 45_000;

/** Opens the real side panel by a click on the mark of a page, and hands it over as a page of its own. */
export async function openPanel(browser, page) {
  await page.bringToFront();
  await clickPill(page);
  return surface(browser, 'sidepanel.html');
}

/** Opens the real popup, as a click on the toolbar's button does, over the tab that is in front. */
export async function openPopup(browser) {
  await (await browser.worker()).evaluate(() => chrome.action.openPopup());
  return surface(browser, 'popup.html');
}

/**
 * A side panel or popup that is open or opening, as a page: `close` lets go of it and leaves it open. Throws where none opens.
 * Playwright's own connection does not see them; a second one sees those that are open when it is made.
 * `downloads`: it hears of them, and from then on the first one does not.
 */
export async function surface(browser, path, { downloads = false } = {}) {
  const { chromium } = await import('playwright');
  const address = browser.page(path);
  const until = Date.now() + PATIENCE;
  while (!(await isOpen(browser, address))) {
    if (Date.now() > until) throw new Error(`${path} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const second = await chromium.connectOverCDP(browser.endpoint(), { noDefaults: !downloads });
  const pages = second.contexts().flatMap((context) => context.pages());
  const page = pages.find((one) => one.url().startsWith(address));
  if (!page) throw new Error(`${path} opened and could not be spoken to`);
  page.setDefaultTimeout(PATIENCE);
  return { page, close: () => second.close() };
}

async function isOpen(browser, address) {
  const session = await browser.context.newCDPSession(browser.context.pages()[0]);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ url }) => url.startsWith(address));
  } finally {
    await session.detach().catch(() => undefined);
  }
}
