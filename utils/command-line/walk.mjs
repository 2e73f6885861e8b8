import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { historyIn, summary, until } from './history.mjs';
import { openPanel, openPopup, surface } from './panel.mjs';
import { pillOf } from './pill.mjs';
import { at } from './place.mjs';
import { steps } from './steps.mjs';
import { trainingShop } from './training-pages.mjs';
import { lookAtListing } from './walk-listing.mjs';

const folder = at('artifacts', 'start');

/** Where the walk keeps its pictures and files, and the surfaces it holds on to. */
export async function beginWalk(browser) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { step, failed } = steps();
  let number = 0;
  const shoot = async (page, name) => {
    number += 1;
    const path = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path });
    return `picture: ${path}`;
  };
  const desk = await browser.context.newPage();
  browser.context.setDefaultTimeout(15_000);
  return { browser, step, failed, shoot, desk, folder };
}

/** The walk over the training shop: each console switched on, opened, read, shown, copied from and exported. */
export async function walkTraining(walk) {
  const { pages } = trainingShop();
  await agree(walk);
  for (const [marketplace, name] of [
    ['amazon', 'Amazon'],
    ['alibaba', 'Alibaba.com'],
    ['ozon', 'Ozon'],
    ['temu', 'Temu'],
  ]) {
    await switchOn(walk, name);
    const [list, ...others] = pages.filter((page) => page.marketplace === marketplace);
    await readConsole(walk, list.address, marketplace);
    for (const { address, file } of others) {
      if (file.includes('edit')) await checkForm(walk, address, marketplace);
      else await readMore(walk, address, marketplace);
    }
  }
  await lookAtDesk(walk);
}

/** The walk over one saved page: read once on a click, then, where its marketplace is known, switched on and marked. */
export async function walkPage(walk, address) {
  const { browser, step, shoot } = walk;
  await agree(walk);
  const page = await browser.context.newPage();
  await step(`open ${address}`, async () => {
    await page.goto(address, { waitUntil: 'load' });
    return await shoot(page, 'page');
  });
  await step('read this page, from the popup', async () => {
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.page.locator('.once button').click();
    const told = await popup.page.locator('.once p').textContent();
    const picture = await shoot(popup.page, 'popup');
    await popup.close();
    const history = await historyIn(walk.desk);
    const readings = (history.health ?? []).map((one) => `${one.reader}: ${one.lastState}, ${one.listings} listings`);
    const marketplaces = [...new Set((history.listings ?? []).map((known) => known.marketplace))];
    return [told, ...readings, ...marketplaces.flatMap((marketplace) => tell(summary(history, marketplace))), picture];
  });
  await step('open the panel, from the popup', async () => {
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.page.locator('footer button').last().click();
    await popup.close();
    const panel = await surface(browser, 'sidepanel.html');
    const picture = await shoot(panel.page, 'panel');
    const links = await panel.page.locator('a[data-item]').count();
    await panel.close();
    if (links > 0) await lookAtListing(walk, 'page');
    return [`${links} listings in the panel`, picture];
  });
}

async function agree({ browser, step, shoot, desk }) {
  await step('agree, on the first page', async () => {
    await desk.goto(browser.page('desk.html#start'));
    await desk.locator('.first-run').waitFor();
    const picture = await shoot(desk, 'first-run');
    await desk.locator('.first-run button').first().click();
    await desk.getByRole('switch').first().waitFor();
    return picture;
  });
}

async function switchOn({ browser, step, shoot, desk }, name) {
  await step(`switch ${name} on, in the desk`, async () => {
    await desk.bringToFront();
    await desk.goto(browser.page('desk.html#marketplaces'));
    const button = desk.getByRole('switch', { name, exact: true });
    await button.click();
    await until(`${name} on`, async () => (await button.getAttribute('aria-checked')) === 'true');
    return await shoot(desk, `on-${name.toLowerCase().replace(/\W.*/, '')}`);
  });
}

async function readConsole(walk, address, marketplace) {
  const { browser, step, shoot, desk } = walk;
  const page = await browser.context.newPage();
  await step(`open ${address}`, async () => {
    await page.goto(address);
    const pill = await pillOf(page);
    if (!pill) throw new Error('no mark appeared on the page');
    const history = await historyIn(desk);
    const { listings, kept, found } = summary(history, marketplace);
    if (listings.length === 0) throw new Error('nothing was kept of it');
    const picture = await shoot(page, `${marketplace}-page`);
    return [`mark: ${pill.label}`, ...tell({ kept, found }), picture];
  });
  await step(`see the panel fill, beside ${new URL(address).hostname}`, async () => {
    const panel = await openPanel(browser, page);
    const links = panel.page.locator('a[data-item]');
    await links.first().waitFor();
    const first = await links.first().textContent();
    const picture = await shoot(panel.page, `${marketplace}-panel`);
    const count = await links.count();
    await panel.close();
    return [`${count} links, the first: ${first}`, picture];
  });
  await lookAtListing(walk, marketplace);
}

/** A form being edited is checked and not kept. */
async function checkForm({ browser, step, shoot, desk }, address, marketplace) {
  await step(`open the form ${address}`, async () => {
    const before = summary(await historyIn(desk), marketplace).kept;
    const page = await browser.context.newPage();
    await page.goto(address);
    const pill = await pillOf(page);
    if (!pill) throw new Error('no mark appeared on the page');
    const popup = await openPopup(browser);
    await popup.page.locator('.draft').waitFor();
    const picture = await shoot(popup.page, `${marketplace}-form`);
    await popup.close();
    const after = summary(await historyIn(desk), marketplace).kept;
    if (before !== after) throw new Error(`an unsaved form changed the history: ${before} became ${after}`);
    await page.close();
    return [`mark: ${pill.label}`, 'nothing of it was kept', picture];
  });
}

/** A further page of a console: figures, a product page. */
async function readMore({ browser, step, shoot, desk }, address, marketplace) {
  await step(`open ${address}`, async () => {
    const page = await browser.context.newPage();
    await page.goto(address);
    const pill = await pillOf(page);
    if (!pill) throw new Error('no mark appeared on the page');
    const picture = await shoot(page, `${marketplace}-more`);
    await page.close();
    return [`mark: ${pill.label}`, ...tell(summary(await historyIn(desk), marketplace)), picture];
  });
}

async function lookAtDesk({ browser, step, shoot, desk }) {
  await desk.bringToFront();
  for (const section of ['listings', 'papers', 'export', 'health', 'left', 'training']) {
    await step(`look at the desk: ${section}`, async () => {
      await desk.goto(browser.page(`desk.html#${section}`));
      await desk.locator(`main[data-section="${section}"] h1`).waitFor();
      await settled(desk);
      return await shoot(desk, `desk-${section}`);
    });
  }
}

/** Until what a section looks up in the history has stood still for half a second; ten seconds at most. */
const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let quiet = setTimeout(resolve, 500);
        new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(resolve, 500);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 10_000);
      }),
  );

const tell = ({ kept, found }) => [`kept: ${kept}`, `found: ${found.join(', ')}`];
