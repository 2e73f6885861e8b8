import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../utils/command-line/place.mjs';
import { damage, type Way, ways } from './damage.ts';
import { expect, test } from './extension.ts';
import { backends, chances, killBrowser, reckon, startOn, tellBatches } from './faults.ts';

// The kill lottery: the whole browser killed in the midst of writing, a hundred times on each of Chromium's stores; then the
// store removed, cut short or with bytes flipped, a hundred ways. CROSSBILL_KILLS says how many of each. What came of it is
// written to artifacts/faults.json.

const ROUNDS = Number(process.env.CROSSBILL_KILLS ?? 100);

interface Row {
  kills: number;
  /** Batches of twenty listings that were acknowledged. */
  acknowledged: number;
  /** How often the store was found gone, damaged or behind. */
  wipes: number;
  noticed: number;
  restored: number;
  /** Acknowledged batches of which anything is missing. */
  lost: number;
  partial: number;
  twice: number;
  /** Damage that touched nothing that is kept. */
  harmless: number;
  failures: string[];
}

for (const [backend, args] of Object.entries(backends)) {
  for (const kind of ['killed', 'damaged'] as const) {
    test(`${backend}: ${kind} ${ROUNDS} times`, async ({ extension }) => {
      test.setTimeout(ROUNDS * 60_000);
      const row = await lottery({ extension, args, kind, seed: 7 });
      mkdirSync(at('artifacts'), { recursive: true });
      writeFileSync(at('artifacts', `faults-${backend}-${kind}.json`), JSON.stringify(row, null, 2));
      process.stdout.write(`${backend} ${kind}: ${JSON.stringify(row)}\n`);
      expect(row).toMatchObject({ lost: 0, partial: 0, twice: 0, failures: [] });
      expect(row.noticed).toBe(row.wipes);
    });
  }
}

interface Lottery {
  extension: string;
  args: readonly string[];
  kind: 'killed' | 'damaged';
  seed: number;
}

async function lottery({ extension, args, kind, seed }: Lottery): Promise<Row> {
  const chance = chances(seed);
  const row: Row = {
    kills: 0,
    acknowledged: 0,
    wipes: 0,
    noticed: 0,
    restored: 0,
    lost: 0,
    partial: 0,
    twice: 0,
    harmless: 0,
    failures: [],
  };
  let profile = '';
  let acked = new Set<number>();
  let next = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    // A history that does not grow without end keeps every round as quick as the first.
    if (round % 25 === 0) {
      if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      profile = mkdtempSync(join(tmpdir(), 'crossbill-lottery-'));
      acked = new Set();
      next = 1;
    }
    const { crossbill, desk } = await startOn(extension, profile, args);
    const telling = tellBatches(desk, acked, { from: next, count: 5000 });
    await desk.waitForTimeout(400 + chance() * 1000);
    await killBrowser(crossbill);
    await telling;
    row.kills += 1;
    // A batch that was told and not heard acknowledged may be there or not.
    next = Math.max(next, ...acked) + 2;
    const way: Way | undefined = kind === 'damaged' ? ways[round % ways.length] : undefined;
    const done = way && damage(profile, way, chance);

    const began = Date.now();
    const again = await startOn(extension, profile, args);
    try {
      const after = await reckon(again.desk, acked);
      const news = after.restored && after.restored.at >= began ? after.restored : undefined;
      if (done && !news) row.harmless += 1;
      if (news) row.wipes += 1;
      if (news && !after.lost) row.restored += 1;
      if (news) row.noticed += 1;
      row.lost += after.lost;
      row.partial += after.partial;
      row.twice += after.twice;
      if (after.lost + after.partial + after.twice > 0)
        row.failures.push(`round ${round}, ${done ?? 'killed'}: ${JSON.stringify(after)}`);
    } catch (error) {
      row.failures.push(`round ${round}, ${done ?? 'killed'}: ${String(error)}`);
    }
    await killBrowser(again.crossbill);
    if ((round + 1) % 25 === 0 || round + 1 === ROUNDS) row.acknowledged += acked.size;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return row;
}
