import type { Page } from 'playwright/test';
import { pngOf } from '../pictures/png.ts';
import { type Crossbill, until } from './extension.ts';
import { pictureOf, tablesIn } from './faults.ts';

// Pictures in the kill lottery: the first listing shows another main picture in each batch, which the background fetches and
// keeps after the batch is acknowledged. What was once seen kept must be there ever after.

/** Switches the marketplace of the lottery on, with its pictures, and serves those of so many batches. */
export async function withPictures(crossbill: Crossbill, desk: Page, { from, count }: { from: number; count: number }) {
  for (let batch = from; batch < from + count; batch += 1) {
    const data = new Uint8ClampedArray(16 * 16 * 4).fill(255);
    data.set([batch & 255, (batch >> 8) & 255, 128]);
    crossbill.pages.set(pictureOf(batch), {
      type: 'image/png',
      body: Buffer.from(pngOf({ width: 16, height: 16, data })),
    });
  }
  await desk.evaluate(async () => {
    const amazon = { on: true, since: 1, pictures: true, pill: { hidden: false, side: 'right', top: 0.5 } };
    await chrome.storage.local.set({ settings: { version: 1, agreedAt: 1, marketplaces: { amazon } } });
  });
}

/** The addresses whose small picture is kept. */
export async function picturesKept(desk: Page): Promise<string[]> {
  // A desk whose store is deleted under its hands loads itself anew.
  const { pictureAddresses = [], pictures = [] } = await until('pictures', () => tablesIn(desk).catch(() => undefined));
  const held = new Set(pictures.filter(({ small }) => small).map(({ hash }) => hash));
  return pictureAddresses.flatMap(({ address, hash }) => (hash && held.has(hash) ? [address] : []));
}
