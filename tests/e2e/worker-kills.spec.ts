import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from '../chance.ts';
import { expect, killWorker, test } from './extension.ts';
import { LISTINGS, noteAcknowledged, reckon, startOn, tellBatches } from './faults.ts';

// The worker ended at random moments while it is told batches of twenty listings: what was acknowledged is there whole, once.

/** Ten thousand snapshots and fifty kills by `npm run test:long`, a handful else. */
const { batches, kills } = process.env.CROSSBILL_LONG ? { batches: 500, kills: 50 } : { batches: 20, kills: 4 };

test(`the worker killed ${kills} times during ${batches * LISTINGS} snapshots: nothing lost, partial or twice`, async ({
  extension,
}) => {
  test.setTimeout(kills * 40_000 + 180_000);
  const profile = mkdtempSync(join(tmpdir(), 'crossbill-worker-'));
  const { crossbill, desk } = await startOn(extension, profile);
  const acked = new Set<number>();
  const chance = chanceOf(3);
  await noteAcknowledged(desk, acked);
  const telling = tellBatches(desk, { from: 1, count: batches });
  for (let kill = 0; kill < kills; kill += 1) {
    // The kills lie among the batches, not after them.
    const target = Math.floor(((kill + chance()) / kills) * (batches - 1));
    while (acked.size < target) await desk.waitForTimeout(5);
    await desk.waitForTimeout(chance() * 60);
    await killWorker(crossbill);
  }
  await telling;
  expect(acked.size).toBe(batches);
  expect(await reckon(desk, acked)).toEqual({ lost: 0, partial: 0, twice: 0, kept: batches });
  await crossbill.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
