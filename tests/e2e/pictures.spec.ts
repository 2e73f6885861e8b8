import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { pngOf } from '../pictures/png.ts';
import { recipes } from '../pictures/recipes.ts';
import { type Crossbill, expect, openConsole, openDesk, switchOn, test, until } from './extension.ts';

// Pictures: fetched once by the background where their switch is on, never where it is off; and brought as files to the desk.

/** Addresses of pictures the background has kept. */
const kept = async (crossbill: Crossbill): Promise<string[]> =>
  (await crossbill.worker()).evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('crossbill');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('pictureAddresses').objectStore('pictureAddresses').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.filter(({ hash }) => hash).map(({ address }) => String(address)));
          };
        };
      }),
  );

const alibaba = () =>
  trainingShop().pages.find(({ address }: { address: string }) => address.includes('alibaba'))?.address ?? '';

test('a picture the open page shows is fetched once, without cookies or referrer', async ({ crossbill }) => {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  crossbill.context.on('request', (request) => {
    if (request.serviceWorker()) asked.push({ url: request.url(), headers: request.headers() });
  });
  await switchOn(crossbill, 'Alibaba.com');
  const page = await openConsole(crossbill, alibaba());
  const shown = await page
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  const addresses = await until('pictures are kept', async () => {
    const now = await kept(crossbill);
    return now.length >= 3 ? now : undefined;
  });
  for (const address of addresses) expect(shown).toContain(address);
  const first = asked.length;
  expect(first).toBeGreaterThan(0);
  for (const { url, headers } of asked) {
    expect(shown).toContain(url);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  await page.reload();
  await page.waitForTimeout(1500);
  expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
});

test('with the switch off no picture is asked for', async ({ crossbill }) => {
  const asked: string[] = [];
  crossbill.context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(request.url());
  });
  const desk = await switchOn(crossbill, 'Alibaba.com');
  // The box follows the settings, which take their moment.
  const measured = desk.getByRole('checkbox', { name: 'Measure pictures' });
  await measured.click();
  await expect(measured).not.toBeChecked();
  await openConsole(crossbill, alibaba());
  await until('the page is read', async () => {
    const names = await (await crossbill.worker()).evaluate(() => indexedDB.databases());
    return names.length > 0 || undefined;
  });
  await desk.waitForTimeout(2500);
  expect(asked).toEqual([]);
  expect(await kept(crossbill)).toEqual([]);
});

test('a file is measured, mended and compared on the desk', async ({ crossbill }) => {
  const desk = await openDesk(crossbill, 'pictures');
  await desk
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'near-white.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(recipes.grey250())) },
      { name: 'cut-short.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(recipes.small())).subarray(0, 900) },
      {
        name: 'drawing.svg',
        mimeType: 'image/svg+xml',
        buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      },
    ]);
  const card = desk.getByRole('region', { name: 'near-white.png' });
  await expect(card.getByText('breaks a rule')).toBeVisible();
  await expect(card.getByText(/near white \(level 250\)/)).toBeVisible();
  await expect(desk.getByRole('region', { name: 'cut-short.png' })).toContainText(/damaged or cut short/);
  await expect(desk.getByRole('region', { name: 'drawing.svg' })).toContainText(/SVG drawing/);
  await card.getByRole('button', { name: 'Mend' }).click();
  await expect(card.getByText('background lifted to white')).toBeVisible();
  await expect(card.getByText('breaks a rule')).toHaveCount(1);
  const save = desk.waitForEvent('download');
  await card.getByRole('button', { name: 'Save' }).click();
  expect((await save).suggestedFilename()).toBe('near-white-mended.png');
});

test('pictures pasted anywhere on the page are mended into one zip, one that looks like another is named', async ({
  crossbill,
}) => {
  const desk = await openDesk(crossbill, 'pictures');
  await expect(desk.getByRole('button', { name: 'Brief for the photographer' })).toBeVisible();
  await desk.evaluate(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      for (const name of ['one.png', 'two.png'])
        clipboardData.items.add(new File([bytes], name, { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    Buffer.from(pngOf(recipes.grey250())).toString('base64'),
  );
  await expect(desk.getByRole('region', { name: 'two.png' })).toContainText('Looks the same as one.png');
  const save = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Mend all, as a zip' }).click();
  expect((await save).suggestedFilename()).toMatch(/^amazon-pictures_\d{4}-\d\d-\d\d\.zip$/);
  await expect(desk.getByRole('region', { name: 'two.png' }).getByText('background lifted to white')).toBeVisible();
});
