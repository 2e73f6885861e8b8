import { Database } from '../../utils/browser/database.ts';
import { judgeKeys } from '../../utils/browser/judge-all.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { PageReading } from '../../utils/reading.ts';
import { seedSettings } from '../e2e/seed.ts';
import { type Bench, type Sample, variant } from './frame/bench.ts';

const A_PAGE = 250;
const start = Date.UTC(2026, 9, 1, 8);

function reading(from: number, count: number): PageReading {
  return {
    marketplace: 'amazon',
    store: 'DE',
    page: 'listings',
    state: 'read',
    reader: 'amazon/listings',
    listings: Array.from({ length: count }, (_, place) => ({
      id: `B0${String(from + place).padStart(8, '0')}`,
      sku: `SKU-${from + place}`,
      title: `Walnusskerne ${from + place}, naturbelassene Walnüsse ohne Schale aus Longnan, Beutel ★ ${250 + (place % 8) * 50} g`,
      price: { amount: `${10 + (place % 40)}.90`, currency: 'EUR' },
      stock: place,
      metrics: { impressions: { value: (from + place) % 977, period: { start: '2026-09-01', end: '2026-09-30' } } },
      sources: { title: 'column "Title"' },
    })),
    notUnderstood: [],
  };
}

/** So many listings kept and judged in the extension's own database, by the real code. */
async function shopOf(count: number): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  await storage.local.set({ settings: seedSettings(start, { targets: ['EU'] }) });
  const db = new Database();
  for (let from = 0; from < count; from += A_PAGE) {
    const kept = await keep(db, reading(from, Math.min(A_PAGE, count - from)), {
      via: 'page',
      reader: 'amazon/listings',
      where: 'https://sellercentral.amazon.de/myinventory/inventory',
      at: start + from,
    });
    await judgeKeys(db, kept.keys, { targets: ['EU'], now: start });
  }
  db.close();
}

/** Opens the panel's page in a frame; until what to do first and the listings are painted. Milliseconds. */
async function untilShown(): Promise<Sample> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:380px;height:900px;border:0';
  const begun = performance.now();
  frame.src = '/sidepanel.html';
  document.body.append(frame);
  const shown = () => (frame.contentDocument?.querySelectorAll('[data-item]').length ?? 0) > 3;
  while (!shown()) {
    if (performance.now() - begun > 60_000) throw new Error('the panel showed nothing for a minute');
    await painted();
  }
  await painted();
  return { ms: performance.now() - begun };
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const shop = (count: number) => variant({ prepare: () => shopOf(count), run: untilShown });

/** The panel of the installed extension, opened on what is stored: 300 ms is what a person may wait. */
export const bench: Bench = {
  subject: 'The panel from opening until stored data is painted, in the installed extension',
  rounds: 5,
  alone: true,
  inside: 'extension',
  variants: { '10 listings': shop(10), '10,000 listings': shop(10_000) },
  lines: [
    { name: '10,000 listings', ours: '10,000 listings', baseline: '10 listings', of: 'ms', as: 'cost', wanted: 1.5 },
  ],
};
