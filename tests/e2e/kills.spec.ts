import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from '../chance.ts';
import { damage } from './damage.ts';
import { expect, test } from './extension.ts';
import { backends, killBrowser, noteAcknowledged, reckon, startOn, tellBatches } from './faults.ts';

// The whole browser killed in the midst of writing, and its IndexedDB taken away or damaged: what was acknowledged is there
// afterwards. A handful here; a hundred of each in kills.long.ts.

test('killed while writing, then wiped: all that was acknowledged comes back, and it is told', async ({
  extension,
}) => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), 'crossbill-kills-'));
  const acked = new Set<number>();
  const chance = chanceOf(4);
  let { crossbill, desk } = await startOn(extension, profile, backends.LevelDB);
  for (const way of ['kill', 'gone', 'cut'] as const) {
    const from = Math.max(0, ...acked) + 2;
    await noteAcknowledged(desk, acked);
    const telling = tellBatches(desk, { from, count: 400 });
    const enough = acked.size + 4;
    while (acked.size < enough) await desk.waitForTimeout(10);
    await desk.waitForTimeout(chance() * 60);
    await killBrowser(crossbill);
    await telling;
    if (way !== 'kill') damage(profile, way, chance);
    ({ crossbill, desk } = await startOn(extension, profile, backends.LevelDB));
    const after = await reckon(desk, acked);
    expect(acked.size).toBeGreaterThan(0);
    expect(after).toMatchObject({ lost: 0, partial: 0, twice: 0 });
    if (way === 'gone') expect(after.restored).toMatchObject({ found: 'gone', back: { listings: 20 } });
    expect(after.restored?.lost).toBeUndefined();
  }
  await crossbill.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
