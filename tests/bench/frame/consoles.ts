import { consoleReaders as amazonReaders } from '../../../utils/marketplaces/amazon/console.ts';
import { amazon } from '../../../utils/marketplaces/amazon/index.ts';
import type { Marketplace, Readers } from '../../../utils/marketplaces/marketplace.ts';
import { consoleReaders as ozonReaders } from '../../../utils/marketplaces/ozon/console.ts';
import { ozon } from '../../../utils/marketplaces/ozon/index.ts';
import { consoleReaders as temuReaders } from '../../../utils/marketplaces/temu/console.ts';
import { temu } from '../../../utils/marketplaces/temu/index.ts';
import { readPage } from '../../../utils/read-page.ts';
import { wallOf } from '../../../utils/reading/walls.ts';
import type { PageReading } from '../../../utils/reading.ts';
import amazonHtml from '../../fixtures/amazon/listings.html?raw';
import ozonHtml from '../../fixtures/ozon/listings.html?raw';
import temuHtml from '../../fixtures/temu/listings.html?raw';
import { type Line, type Sample, type Variant, variant } from './bench.ts';
import { drawList, type Repeats } from './sample-page.ts';

/** A page as it is read: what it is of, and where it stands. */
export interface Site {
  url: string;
  marketplace: Marketplace;
  readers: Readers;
}

export interface Console extends Repeats, Site {
  name: string;
  /** What finds the cells of a row. */
  cell: string;
}

export const consoles: readonly Console[] = [
  {
    name: 'Temu',
    url: 'https://agentseller.temu.com/goods/list',
    marketplace: temu,
    readers: temuReaders,
    html: temuHtml,
    from: '<tbody data-testid="beast-core-table-middle-tbody">',
    to: '</tbody>',
    row: 'tr[data-testid="beast-core-table-body-tr"]',
    cell: 'td',
  },
  {
    name: 'Ozon',
    url: 'https://seller.ozon.ru/app/products?filter=all',
    marketplace: ozon,
    readers: ozonReaders,
    html: ozonHtml,
    from: '<tbody>',
    to: '</tbody>',
    row: 'tbody tr',
    cell: 'td',
  },
  {
    name: 'Amazon',
    url: 'https://sellercentral.amazon.com/myinventory/inventory?fulfilledBy=all&page=1&pageSize=250',
    marketplace: amazon,
    readers: amazonReaders,
    html: amazonHtml,
    from: '<div class="JanusTable-module__headerCell--q">Fees</div></div><div><div>',
    to: '</div></div></div>\n<kat-pagination',
    row: '[data-sku]',
    cell: '[data-sku] > div > div',
  },
];

/**
 * Reads the page that is open, or a copy of it, uncut by time, so that the whole of the work is measured; a list is read to the number of rows
 * that readers stop at. Throws where nothing was read.
 */
export function readWhole({ url, marketplace, readers }: Site, page = document): PageReading {
  const reading = readPage(page, new URL(url), {
    readers,
    marketplaces: [marketplace],
    wall: wallOf,
    now: Date.UTC(2026, 10, 23, 8),
    clock: () => performance.now(),
    budget: 60_000,
  });
  if (reading === 'waiting' || reading.listings.length === 0)
    throw new Error(`${url}: ${reading === 'waiting' ? reading : reading.state}, nothing to measure`);
  return reading;
}

/** The same work many times: the usual time, the first, cold one, and the longest the page was held at a stretch. */
export function often(times: number, work: () => number): Sample {
  const took: number[] = [];
  let listings = 0;
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    listings = work();
    took.push(performance.now() - begun);
  }
  const sorted = took.toSorted((a, b) => a - b);
  return { ms: sorted[times >> 1] ?? 0, cold: took[0] ?? 0, longest: sorted.at(-1) ?? 0, listings };
}

const plainLoop = 'querySelectorAll and textContent';

/** A console's list of so many rows, read by our reader and by the plainest loop over the same rows. */
export function listVariants(page: Console, rows: number, times: number): Record<string, Variant> {
  return {
    [`${page.name}: our reader`]: variant({
      prepare: () => drawList(page, rows),
      run: () => often(times, () => readWhole(page).listings.length),
    }),
    [`${page.name}: our reader, rows never seen`]: variant({ run: () => oftenAnew(page, rows, times) }),
    [`${page.name}: ${plainLoop}`]: variant({
      prepare: () => drawList(page, rows),
      run: () =>
        often(
          times,
          () =>
            [...document.querySelectorAll(page.row)].map((row) =>
              [...row.querySelectorAll(page.cell)].map((cell) => cell.textContent),
            ).length,
        ),
    }),
  };
}

/** The same work on rows that are drawn anew each time: of them nothing is known but how rows are made here. Drawing is not counted. */
async function oftenAnew(page: Console, rows: number, times: number): Promise<Sample> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await drawList(page, rows);
    took.push(often(1, () => readWhole(page).listings.length).ms);
  }
  return { ms: took.toSorted((a, b) => a - b)[times >> 1] ?? 0 };
}

/** So many times what the plain loop takes a reading of 250 rows may take. */
const TIMES_MAX = 3;

/** The usual time of a reading, that of rows never seen, the first, and the longest slice uncut, against the plain loop. */
export const listLines = (name: string): Line[] => [
  ...readingLines(name).map((line) => (line.of === 'ms' ? { ...line, wanted: TIMES_MAX } : line)),
  {
    name: `time of a reading of rows never seen, ${name}`,
    ours: `${name}: our reader, rows never seen`,
    baseline: `${name}: ${plainLoop}`,
    of: 'ms',
    as: 'cost',
    wanted: TIMES_MAX,
  },
];

/** The usual time, the first, and the longest of all, which is uncut here, against the plain loop. */
export const readingLines = (name: string): Line[] =>
  (['ms', 'cold', 'longest'] as const).map((of) => ({
    name: `${{ ms: 'time of a reading', cold: 'time of the first reading, uncut', longest: 'longest reading, uncut' }[of]}, ${name}`,
    ours: `${name}: our reader`,
    baseline: `${name}: ${plainLoop}`,
    of,
    as: 'cost',
  }));
