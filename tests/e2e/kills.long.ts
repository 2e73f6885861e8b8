import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../utils/command-line/place.mjs';
import { chanceOf } from '../chance.ts';
import { damage, type Way, ways } from './damage.ts';
import { expect, test } from './extension.ts';
import {
  backends,
  killBrowser,
  noteAcknowledged,
  type Reckoning,
  reckon,
  removeProfile,
  startOn,
  tellBatches,
} from './faults.ts';
import { picturesKept, withPictures } from './kill-pictures.ts';

// The kill lottery: the whole browser killed in the midst of writing, a hundred times on each of Chromium's stores; then the
// store removed, cut short or with bytes flipped, a hundred ways. CROSSBILL_KILLS says how many of each, CROSSBILL_SEED which. What came of it is
// written to artifacts/faults.json.

const ROUNDS = Number(process.env.CROSSBILL_KILLS ?? 100);
const SEED = Number(process.env.CROSSBILL_SEED ?? 7);

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
  /** Pictures that were once seen kept, and how many of them were missing later. */
  pictures: number;
  picturesLost: number;
  /** Damage that touched nothing that is kept. */
  harmless: number;
  failures: string[];
}

for (const [backend, args] of Object.entries(backends)) {
  for (const kind of ['killed', 'damaged'] as const) {
    test(`${backend}: ${kind} ${ROUNDS} times`, async ({ extension }) => {
      test.setTimeout(ROUNDS * 60_000);
      const row = await lottery({ extension, args, kind, seed: SEED });
      mkdirSync(at('artifacts'), { recursive: true });
      writeFileSync(at('artifacts', `faults-${backend}-${kind}-${SEED}.json`), JSON.stringify(row, null, 2));
      process.stdout.write(`${backend} ${kind}: ${JSON.stringify(row)}\n`);
      expect(row).toMatchObject({ lost: 0, partial: 0, twice: 0, picturesLost: 0, failures: [] });
      expect(row.pictures).toBeGreaterThan(0);
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
  const chance = chanceOf(seed);
  const row: Row = {
    kills: 0,
    acknowledged: 0,
    wipes: 0,
    noticed: 0,
    restored: 0,
    lost: 0,
    partial: 0,
    twice: 0,
    pictures: 0,
    picturesLost: 0,
    harmless: 0,
    failures: [],
  };
  let profile = '';
  let acked = new Set<number>();
  let pictured = new Set<string>();
  let done: string | undefined;
  let killedAt = 0;
  const anew = () => {
    if (profile) removeProfile(profile);
    profile = mkdtempSync(join(tmpdir(), 'crossbill-lottery-'));
    row.acknowledged += acked.size;
    acked = new Set();
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round === 0) anew();
    const { crossbill, desk } = await startOn(extension, profile, args);
    if (round > 0) {
      const after = await reckon(desk, acked).catch((error: unknown) => String(error));
      count(row, after, done, killedAt);
      const kept = new Set(await picturesKept(desk));
      row.picturesLost += [...pictured].filter((address) => !kept.has(address)).length;
      pictured = kept;
      row.pictures = Math.max(row.pictures, kept.size);
    }
    // A batch that was told and not heard acknowledged may be there or not.
    await noteAcknowledged(desk, acked);
    const from = Math.max(0, ...acked) + 2;
    await withPictures(crossbill, desk, { from, count: 80 });
    const telling = tellBatches(desk, { from, count: 5000 });
    // In the midst of a batch, however slow the machine: some batches after the first, and a moment.
    const enough = acked.size + 1 + Math.floor(chance() * 8);
    for (let waits = 0; round < ROUNDS && acked.size < enough && waits < 800; waits += 1) await desk.waitForTimeout(10);
    await desk.waitForTimeout(chance() * 60);
    killedAt = Date.now();
    await killBrowser(crossbill);
    await telling;
    const way: Way | undefined = kind === 'damaged' ? ways[round % ways.length] : undefined;
    done = way && damage(profile, way, chance);
  }
  anew();
  removeProfile(profile);
  return row;
}

/** Counts one round: what was done to the store, and what was there at the next start. */
function count(row: Row, after: Reckoning | string, done: string | undefined, killedAt: number): void {
  row.kills += 1;
  if (typeof after === 'string') {
    row.failures.push(`${done ?? 'killed'}: ${after}`);
    return;
  }
  const news = after.restored !== undefined && after.restored.at >= killedAt;
  const missing = after.lost + after.partial + after.twice;
  if (done && !news) row.harmless += 1;
  if (news || after.lost > 0) row.wipes += 1;
  if (news) row.noticed += 1;
  if (news && missing === 0) row.restored += 1;
  row.lost += after.lost;
  row.partial += after.partial;
  row.twice += after.twice;
  if (missing > 0) row.failures.push(`${done ?? 'killed'}: ${JSON.stringify(after)}`);
}
