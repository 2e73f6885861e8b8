import { consoleReaders as amazonReaders } from '../../utils/marketplaces/amazon/console.ts';
import { amazon } from '../../utils/marketplaces/amazon/index.ts';
import type { Marketplace, Readers } from '../../utils/marketplaces/marketplace.ts';
import { consoleReaders as ozonReaders } from '../../utils/marketplaces/ozon/console.ts';
import { ozon } from '../../utils/marketplaces/ozon/index.ts';
import { consoleReaders as temuReaders } from '../../utils/marketplaces/temu/console.ts';
import { temu } from '../../utils/marketplaces/temu/index.ts';
import { readPage } from '../../utils/read-page.ts';
import { wallOf } from '../../utils/reading/walls.ts';
import amazonHtml from '../fixtures/amazon/listings.html?raw';
import ozonHtml from '../fixtures/ozon/listings.html?raw';
import temuHtml from '../fixtures/temu/listings.html?raw';
import { type Bench, type Line, type Variant, variant } from './frame/bench.ts';
import { drawList, type Repeats } from './frame/sample-page.ts';

const ROWS = 250;
const TIMES = 25;

interface Console extends Repeats {
  name: string;
  url: string;
  marketplace: Marketplace;
  readers: Readers;
  /** What finds the cells of a row. */
  cell: string;
}

const consoles: readonly Console[] = [
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

/** The same work many times: the usual time, the first, cold one, and the longest the page was held at a stretch. */
function often(work: () => number) {
  const times: number[] = [];
  let listings = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const begun = performance.now();
    listings = work();
    times.push(performance.now() - begun);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { ms: sorted[TIMES >> 1] ?? 0, cold: times[0] ?? 0, longest: sorted.at(-1) ?? 0, listings };
}

function variantsOf(page: Console): Record<string, Variant> {
  const url = new URL(page.url);
  return {
    [`${page.name}: our reader`]: variant({
      prepare: () => drawList(page, ROWS),
      run: () =>
        often(() => {
          const reading = readPage(document, url, {
            readers: page.readers,
            marketplaces: [page.marketplace],
            wall: wallOf,
            now: Date.UTC(2026, 10, 23, 8),
            clock: () => performance.now(),
            // Nothing is cut short: the whole of the work is measured.
            budget: 60_000,
          });
          if (reading === 'waiting' || reading.state !== 'read') {
            throw new Error(`${page.name}: ${reading === 'waiting' ? reading : reading.state}, nothing to measure`);
          }
          return reading.listings.length;
        }),
    }),
    [`${page.name}: querySelectorAll and textContent`]: variant({
      prepare: () => drawList(page, ROWS),
      run: () =>
        often(() => {
          const rows = [...document.querySelectorAll(page.row)].map((row) =>
            [...row.querySelectorAll(page.cell)].map((cell) => cell.textContent),
          );
          return rows.length;
        }),
    }),
  };
}

const linesOf = ({ name }: Console): Line[] =>
  (['ms', 'cold', 'longest'] as const).map((of) => ({
    name: `${{ ms: 'time of a reading', cold: 'time of the first reading', longest: 'longest slice' }[of]}, ${name}`,
    ours: `${name}: our reader`,
    baseline: `${name}: querySelectorAll and textContent`,
    of,
    as: 'cost',
  }));

/** Main thread to read a list of 250 rows into listings, against merely taking the text of its cells. */
export const bench: Bench = {
  subject: `Reading a console list of ${ROWS} rows`,
  rounds: 5,
  variants: Object.assign({}, ...consoles.map(variantsOf)),
  lines: consoles.flatMap(linesOf),
};
