import { statSync } from 'node:fs';
import { join } from 'node:path';
import { surface } from './panel.mjs';

/** Opens a listing in the panel, copies its title, and exports it in the three formats. */
export async function lookAtListing(walk, marketplace) {
  const { browser, step, shoot } = walk;
  await step('open a listing in the panel, copy its title, export', async () => {
    const { page: panel, close } = await surface(browser, 'sidepanel.html', { downloads: true });
    try {
      await panel.locator('section:not(.brief) a[data-item]').first().click();
      const article = panel.locator('article.listing');
      await article.waitFor();
      const title = await article.locator('.listing-head h2').textContent();
      const picture = await shoot(panel, `${marketplace}-listing`);
      await article.locator('.buttons [data-copy]').first().click();
      const copied = await pasted(walk);
      if (!copied || !title.includes(copied.slice(0, 20)))
        throw new Error(`copied ${JSON.stringify(copied)} of ${JSON.stringify(title)}`);
      await article.locator('.buttons [data-export]').click();
      const form = panel.locator('dialog form.export');
      await selectWith(form, 'listings').selectOption('listings');
      await selectWith(form, 'all').selectOption('all');
      const files = [];
      for (const ending of ['csv', 'xlsx', 'json'])
        files.push(await exportAs(walk, { page: panel, form, ending, marketplace }));
      const dialog = await shoot(panel, `${marketplace}-export`);
      return [`copied: ${copied}`, ...files, picture, dialog];
    } finally {
      // Back to the list, whatever was open.
      await panel.evaluate(() => {
        location.hash = '';
      });
      await panel.reload();
      await close();
    }
  });
}

async function exportAs({ folder }, { page, form, ending, marketplace }) {
  await selectWith(form, ending).selectOption(ending);
  const [download] = await Promise.all([page.waitForEvent('download'), form.locator('[data-save]').click()]);
  const path = join(folder, `${marketplace}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return `wrote: ${path} (${statSync(path).size} bytes)`;
}

const selectWith = (form, value) => form.locator(`select:has(option[value="${value}"])`).first();

/** What the clipboard holds, by pasting it as a person would. */
async function pasted({ browser }) {
  const page = await browser.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}
