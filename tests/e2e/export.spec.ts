import JSZip from 'jszip';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, historyWhen, openConsole, switchOn, test } from './extension.ts';

// The files a person saves, byte by byte: what was read stands in them as it was read.

const { pages } = trainingShop();
const address = pages.find(({ file }) => file === 'ozon-products.html')?.address ?? '';

async function save(desk: Page, ending: string, separator?: string): Promise<{ name: string; bytes: Buffer }> {
  await desk.locator('select:has(option[value="versions"])').first().selectOption('listings');
  await desk.locator('select:has(option[value="xlsx"])').selectOption(ending);
  if (separator) await desk.locator('select:has(option[value=";"])').selectOption(separator);
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.locator('[data-save]').click()]);
  const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
  return { name: download.suggestedFilename(), bytes };
}

test('CSV, XLSX and JSON from the desk hold every listing as it was read', async ({ crossbill }) => {
  const desk = await switchOn(crossbill, 'Ozon');
  await openConsole(crossbill, address);
  const { listings } = await historyWhen(desk, 'four listings', (history) => history.listings.length === 4);
  const titles = listings.map(({ listing }) => listing.title ?? '').sort();
  await desk.goto(crossbill.page('desk.html#export'));

  for (const separator of [',', ';']) {
    const { name, bytes } = await save(desk, 'csv', separator);
    expect(name).toMatch(/^[\w-]+_\d{4}-\d{2}-\d{2}\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<string[]>(bytes.subarray(3).toString('utf8'), {
      delimiter: separator,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    const cells = data.flat();
    for (const title of titles) expect(cells).toContain(title);
    for (const { listing } of listings) expect(cells.some((cell) => cell.includes(listing.id ?? '?'))).toBe(true);
  }

  const { bytes } = await save(desk, 'xlsx');
  const book = await JSZip.loadAsync(bytes);
  const sheets = await Promise.all(
    Object.keys(book.files)
      .filter((path) => /worksheets\/.*\.xml$/.test(path))
      .map((path) => book.file(path)?.async('string') ?? ''),
  );
  const shared = (await book.file('xl/sharedStrings.xml')?.async('string')) ?? '';
  const all = `${sheets.join('')}${shared}`;
  for (const title of titles) expect(all).toContain(title.replace(/&/g, '&amp;'));
  expect(all).not.toMatch(/<f[ >]/);
  // A price is a number, a code is text.
  expect(all).toMatch(/<v>890(\.0*)?<\/v>/);
  expect(all).not.toMatch(/<v>1648200301<\/v>/);

  const json = await save(desk, 'json');
  const told = JSON.stringify(JSON.parse(json.bytes.toString('utf8')));
  for (const title of titles) expect(told).toContain(JSON.stringify(title).slice(1, -1));
});
