import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { picturePage } from '../../utils/command-line/picture-page.mjs';
import type { Row } from '../long/pictures/in-page.ts';
import type { Truth } from '../long/pictures/recipes.ts';
import { expect, openDesk, test } from './extension.ts';

// A folder of two hundred pictures, brought to the desk and mended into one zip to its end, some of them no pictures at all.
// CROSSBILL_PICTURES says how many.

const MANY = Number(process.env.CROSSBILL_PICTURES ?? 200);
const asked = { marketplace: 'amazon', role: 'main', on: '2026-11-28' };
/** So many of those that pixels can mend must keep all required rules afterwards. */
const PASS = 0.95;

/** What lies in such folders besides pictures, by what is wrong with it. */
const bad: Readonly<Record<string, (good: Buffer) => Buffer>> = {
  'cut short.jpg': (good) => good.subarray(0, 300),
  'empty.png': () => Buffer.alloc(0),
  'letter.jpg': () => Buffer.from('Dear photographer, the pictures are in the other folder.'),
  'drawing.svg': () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
};

/** Goods of so many pixels fill a picture of the least size without being made larger. */
const ENOUGH = 600;

/** Whether pixels can mend whatever is wrong with a picture that was drawn so. */
const isMendable = ({ width, height, fill = 0, ground, laid, cut, border, collage, blurred }: Truth): boolean =>
  fill * Math.max(width, height) >= ENOUGH &&
  (ground === 'pure' || ground === 'near') &&
  laid === 'none' &&
  !cut &&
  !border &&
  !collage &&
  !blurred;

/** Draws the folder, with folders in it; returns what each picture was drawn as, by its place in the order of their names. */
async function drawnInto(folder: string): Promise<Map<string, Truth>> {
  const drawn = new Map<string, Truth>();
  const page = await picturePage('tests/long/pictures/in-page.ts');
  const put = (name: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  try {
    let good = Buffer.alloc(0);
    for (let seed = 1; drawn.size < MANY - Object.keys(bad).length; seed += 1) {
      await page.call('begin', seed, seed % 2 === 0);
      while (drawn.size < MANY - Object.keys(bad).length) {
        const row = (await page.call('next', true)) as Row | undefined;
        if (!row) break;
        good = Buffer.from(row.base64 ?? '', 'base64');
        const name = `${drawn.size % 3 === 0 ? 'second shelf/' : ''}${drawn.size}-${row.file}`;
        drawn.set(name, row.truth);
        put(name, good);
      }
    }
    for (const [name, of] of Object.entries(bad)) put(`07 ${name}`, of(good));
  } finally {
    await page.close();
  }
  return drawn;
}

test('a folder of two hundred pictures is mended into one zip, whatever else lies in it', async ({ crossbill }) => {
  test.setTimeout(3_600_000);
  const place = mkdtempSync(join(tmpdir(), 'crossbill-pictures-'));
  const [folder, out] = [join(place, 'shelf'), join(place, 'out')];
  const drawn = await drawnInto(folder);
  const desk = await openDesk(crossbill, 'pictures');
  await desk.evaluate(() => {
    const slices: number[] = [];
    Object.assign(globalThis, { slices });
    new PerformanceObserver((list) => slices.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await desk.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  const status = desk.locator('p[role=status]');
  await expect(status).toHaveText(`${MANY} of ${MANY} looked at`, { timeout: 900_000 });
  const save = desk.waitForEvent('download', { timeout: 2_400_000 });
  // By its text: to find it by its role, the tool would lay out all that is out of sight, in one long slice of its own.
  await desk.locator('button', { hasText: 'Mend all, as a zip' }).click();
  await expect(status).toHaveText(/^Mending \d+ of/);
  const path = await (await save).path();
  await expect(status).toHaveText(`${MANY} of ${MANY} looked at`);

  const slices = await desk.evaluate(() => (globalThis as unknown as { slices: number[] }).slices);
  console.log(`${slices.length} slices over 50 ms, the longest of ${Math.round(Math.max(0, ...slices))} ms`);

  const archive = await JSZip.loadAsync(readFileSync(path));
  const names = Object.keys(archive.files);
  expect(names.length, 'each picture, and nothing that is none').toBe(drawn.size);
  mkdirSync(out);
  const page = await picturePage();
  const failed: string[] = [];
  const [passed, all] = [new Set<string>(), new Set<string>()];
  try {
    for (const [name, truth] of drawn) {
      const ending = `-shelf-${name.replace(/\.[a-z]+$/, '').replace(/\//g, '-')}-mended`;
      const found = names.filter((one) => one.replace(/\.(jpg|png)$/, '').endsWith(ending));
      expect(found, name).toHaveLength(1);
      const file = join(out, found[0] ?? '');
      writeFileSync(file, (await archive.file(found[0] ?? '')?.async('nodebuffer')) ?? '');
      const checked = (await page.run('check', file, asked)) as {
        width: number;
        trouble?: string;
        findings: { rule: string; verdict: string }[];
      };
      expect(checked.trouble, name).toBeUndefined();
      expect(checked.width, name).toBeGreaterThan(0);
      if (!isMendable(truth)) continue;
      all.add(name);
      const broken = checked.findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
      if (broken.length === 0) passed.add(name);
      else failed.push(`${name}: ${broken}`);
    }
  } finally {
    await page.close();
    rmSync(place, { recursive: true });
  }
  console.log(`${passed.size} of ${all.size} that pixels can mend keep all required rules\n${failed.join('\n')}`);
  expect(all.size).toBeGreaterThan(MANY / 5);
  expect(passed.size / all.size).toBeGreaterThanOrEqual(PASS);
});
