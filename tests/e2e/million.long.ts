import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { at } from '../../utils/command-line/place.mjs';
import { agree, type Crossbill, expect, test } from './extension.ts';

// A business report of a million different listings, brought in on the desk as a person does it: looked at, asked about,
// stopped, brought in, taken back. CROSSBILL_LISTINGS says how many. What it took is written to artifacts/million.json.

const MANY = Number(process.env.CROSSBILL_LISTINGS ?? 1_000_000);
/** Stopped and taken back are so many. */
const FEW = 20_000;
/** How long is waited for a listing, in milliseconds, on a machine that does other things too. */
const PATIENCE = 3;

const header =
  '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Page Views - Total,Units Ordered,Ordered Product Sales';

/** Writes a report of so many listings; returns its path. */
async function reportOf(folder: string, listings: number): Promise<string> {
  const path = join(folder, `BusinessReport-${listings}.csv`);
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let index = 0; index < listings; index += 1) {
    const code = (number: number) => `B0${number.toString(36).toUpperCase().padStart(8, '0')}`;
    const cells = [
      code(Math.floor(index / 4)),
      code(index + 10_000_000),
      `Walnut kernels, bag no. ${index}`,
      `W-${index}`,
    ];
    const line = `${cells.map((cell) => `"${cell}"`).join(',')},${index % 900},${index % 2000},${index % 50},€${index % 500}.90\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/** Chooses a report, says what it leaves open, and waits until it can be brought in. Returns what each look took, in ms. */
async function lookedAt(desk: Page, path: string, listings: number): Promise<number[]> {
  const patience = { timeout: listings * PATIENCE + 30_000 };
  const took: number[] = [];
  const look = async (say: () => Promise<unknown>) => {
    const begun = Date.now();
    await say();
    await expect(desk.getByRole('progressbar')).toHaveCount(0, patience);
    await expect(desk.getByText('What the file holds').or(desk.locator('.preview-facts'))).toBeVisible(patience);
    took.push(Date.now() - begun);
  };
  await look(() => desk.locator('input[type=file]').first().setInputFiles(path));
  const store = desk.locator('select:has(option[value="DE"])');
  if (await store.isVisible()) await look(() => store.selectOption('DE'));
  await look(() => desk.locator('input[type=date]').nth(1).fill('2026-10-01'));
  await look(() => desk.locator('input[type=date]').nth(2).fill('2026-10-31'));
  await expect(bringButton(desk)).toBeEnabled(patience);
  return took;
}

const bringButton = (desk: Page) => desk.getByRole('button', { name: 'Bring in', exact: true });

/** How many rows there are, by table. */
const counted = (desk: Page): Promise<Record<string, number>> =>
  desk.evaluate(async () => {
    const opening = indexedDB.open('crossbill');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const db = opening.result;
    const names = ['listings', 'snapshots', 'versions', 'months'];
    const reading = db.transaction(names);
    const counts = names.map(
      (name) =>
        new Promise<[string, number]>((resolve) => {
          const asking = reading.objectStore(name).count();
          asking.onsuccess = () => resolve([name, asking.result]);
        }),
    );
    const found = Object.fromEntries(await Promise.all(counts));
    db.close();
    return found;
  });

/** The most memory a process of the browser's pages has held, in MB; where the system tells it. */
function largestPage({ profile }: Crossbill): number {
  const status = (pid: string, file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  const peaks = readdirSync('/proc').flatMap((pid) => {
    try {
      const command = status(pid, 'cmdline');
      if (!command.includes('--type=renderer') || !command.includes(profile)) return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(status(pid, 'status'))?.[1] ?? 0) / 1024];
    } catch {
      return [];
    }
  });
  return Math.round(Math.max(0, ...peaks));
}

test(`${FEW} listings stopped in the midst leave nothing; brought in and taken back they leave nothing`, async ({
  crossbill,
}) => {
  test.setTimeout(FEW * PATIENCE * 10 + 120_000);
  const folder = mkdtempSync(join(tmpdir(), 'crossbill-million-'));
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  await lookedAt(desk, await reportOf(folder, FEW), FEW);
  await bringButton(desk).click();
  const bar = desk.getByRole('progressbar');
  let before = 0;
  for (;;) {
    const now = Number((await bar.getAttribute('value').catch(() => null)) ?? 0);
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
    if (now > FEW / 4) break;
    await desk.waitForTimeout(50);
  }
  expect(await bar.getAttribute('max')).toBe(String(FEW));
  await desk.getByRole('button', { name: 'Stop' }).click();
  const patience = { timeout: FEW * PATIENCE + 60_000 };
  await expect(desk.getByText('Stopped. Nothing of the file has been kept.').first()).toBeVisible(patience);
  expect(await counted(desk)).toEqual({ listings: 0, snapshots: 0, versions: 0, months: 0 });
  await lookedAt(desk, join(folder, `BusinessReport-${FEW}.csv`), FEW);
  await bringButton(desk).click();
  await expect(desk.getByRole('main').getByText(/^Brought in: 20,000 listings/)).toBeVisible(patience);
  expect(await counted(desk)).toMatchObject({ listings: FEW, months: FEW });
  await desk.getByRole('button', { name: 'Take back' }).first().click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect.poll(() => counted(desk), patience).toEqual({ listings: 0, snapshots: 0, versions: 0, months: 0 });
  rmSync(folder, { recursive: true, force: true });
});

test(`${MANY} different listings come in`, async ({ crossbill }) => {
  test.setTimeout(MANY * PATIENCE * 6 + 120_000);
  const folder = mkdtempSync(join(tmpdir(), 'crossbill-million-'));
  const path = await reportOf(folder, MANY);
  const desk = await agree(crossbill);
  await desk.goto(crossbill.page('desk.html#import'));
  const looks = await lookedAt(desk, path, MANY);
  process.stdout.write(`looks: ${JSON.stringify(looks)} ms, largest page ${largestPage(crossbill)} MB\n`);
  const begun = Date.now();
  await bringButton(desk).click();
  const done = desk.getByRole('main').getByText(/^Brought in: /);
  const telling = setInterval(async () => {
    const rows = await desk
      .getByRole('progressbar')
      .getAttribute('value', { timeout: 5000 })
      .catch(() => '?');
    process.stdout.write(
      `${Math.round((Date.now() - begun) / 1000)} s: ${rows} rows, largest page ${largestPage(crossbill)} MB\n`,
    );
  }, 30_000);
  await expect(done).toBeVisible({ timeout: MANY * PATIENCE + 60_000 });
  clearInterval(telling);
  const row = {
    listings: MANY,
    looks,
    broughtIn: Date.now() - begun,
    largestPage: largestPage(crossbill),
    usage: await desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
  };
  mkdirSync(at('artifacts'), { recursive: true });
  writeFileSync(at('artifacts', 'million.json'), JSON.stringify(row, null, 2));
  process.stdout.write(`${JSON.stringify(row)}\n`);
  expect(await done.textContent()).toContain(`${MANY.toLocaleString('en')} listings`);
  expect(await counted(desk)).toMatchObject({ listings: MANY, months: MANY });
  rmSync(folder, { recursive: true, force: true });
});
