import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openDesk, test } from './extension.ts';
import { startOn } from './faults.ts';

// A disk that is really full: a profile on a small disk of its own, filled up beside it.

function mounted(size: string): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'crossbill-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmSync(disk, { recursive: true, force: true });
    return undefined;
  }
}

/** Fills a disk with one file but for so many bytes, and tells where it lies; anew where the browser took the room meanwhile. */
function filled(disk: string, left: number): string {
  const ballast = join(disk, 'ballast');
  for (let tries = 0; ; tries += 1) {
    const { bavail, bsize } = statfsSync(disk);
    try {
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
      return ballast;
    } catch (error) {
      rmSync(ballast, { force: true });
      if (tries === 20) throw error;
    }
  }
}

/** Tells one reading of new listings with long texts; answers with how it went and how long it took. */
async function told(desk: Awaited<ReturnType<typeof startOn>>['desk'], turn: number) {
  return desk.evaluate(async (number) => {
    const begun = performance.now();
    const reading = {
      marketplace: 'amazon',
      store: 'DE',
      page: 'listings',
      state: 'read',
      reader: 'amazon/listings',
      notUnderstood: [],
      listings: Array.from({ length: 100 }, (_, index) => ({
        id: `B0F${String(number).padStart(3, '0')}${String(index).padStart(4, '0')}`,
        title: `Longnan walnut kernels ${crypto.randomUUID()}`,
        bullets: Array.from({ length: 8 }, () => crypto.randomUUID().repeat(20)),
        stock: number,
        sources: {},
      })),
    };
    const address = 'https://sellercentral.amazon.de/myinventory/inventory';
    const answer = await Promise.race([
      chrome.runtime.sendMessage({ crossbill: 'seen', says: { reading, address } }),
      new Promise((resolve) => setTimeout(() => resolve({ pending: true }), 10_000)),
    ]);
    return { answer, ms: performance.now() - begun };
  }, turn);
}

test('a full disk: said at once, nothing pending, what is there stays readable, and freed room is used', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const disk = mounted('120M');
  test.skip(!disk, 'no small disk can be mounted here');
  if (!disk) return;
  try {
    const { crossbill, desk } = await startOn(extension, disk);
    expect((await told(desk, 0)).answer).toMatchObject({ ok: true, answer: { state: 'kept' } });
    const panel = await openDesk(crossbill, 'listings');
    const ballast = filled(disk, 1_500_000);
    let refused: Awaited<ReturnType<typeof told>> | undefined;
    for (let turn = 1; turn <= 40 && !refused; turn += 1) {
      const one = await told(desk, turn);
      const state = (one.answer as { answer?: { state?: string } }).answer?.state;
      if (state !== 'kept') refused = one;
    }
    expect(refused?.answer).toMatchObject({ ok: true, answer: { state: 'no-room' } });
    expect(refused?.ms).toBeLessThan(5000);
    await expect(panel.locator('.notice.trouble')).toBeVisible({ timeout: 5000 });
    expect(await panel.locator('[role=row], tr').count()).toBeGreaterThan(10);
    rmSync(ballast);
    await expect
      .poll(async () => (await told(desk, 90)).answer, { timeout: 20_000 })
      .toMatchObject({ ok: true, answer: { state: 'kept' } });
    await crossbill.close();
  } finally {
    execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
    rmSync(disk, { recursive: true, force: true });
  }
});
