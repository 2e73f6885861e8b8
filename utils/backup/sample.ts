import { keyOf, type Listing } from '../listing.ts';
import type { Month, Series } from '../measurement.ts';
import type { BackupAbout } from './header.ts';
import type { BackupRow } from './rows.ts';

/** What the sample says of itself. */
export const sampleAbout: BackupAbout = {
  made: '2026-11-28T00:00:00.000Z',
  tool: '0.1.0',
  rules: '2026-11-20',
  unread: 3,
};

const DAY = 86_400_000;
/** 2026-06-01, noon UTC. */
const START = Date.UTC(2026, 5, 1, 12);

/** Made-up goods, with what is hard about files in them: formulas, leading zeros, long ids, several scripts, prices below zero. */
const goods: Listing[] = [
  {
    marketplace: 'amazon',
    store: 'DE',
    account: 'Nussladen',
    id: 'B0SAMPLE01',
    sku: '00123',
    title: 'Walnusskerne aus Longnan, 1 kg',
    price: { amount: '12.90', currency: 'EUR' },
    stock: 41,
  },
  {
    marketplace: 'ozon',
    store: 'RU',
    id: '1234567890',
    sku: 'ОРЕХ-500',
    title: 'Грецкий орех очищенный, 500 г',
    price: { amount: '499.00', currency: 'RUB' },
    stock: -2,
  },
  {
    marketplace: 'aliexpress',
    store: 'global',
    id: '1005006123456789',
    title: '核桃仁 1 公斤 "陇南"',
    price: { amount: '9.99', max: '19.99', currency: 'USD' },
  },
  {
    marketplace: 'ebay',
    store: 'US',
    id: '358228910357',
    title: '=HYPERLINK("https://example.com","walnuts")',
    price: { amount: '-1.00', currency: 'USD' },
  },
];

/** Numbers by day for half a year, one sum over a month, one whose period nobody showed, one that stood so, one on trial. */
function seriesOf(listing: number, month: number): Series[] {
  const first = Math.floor(Date.UTC(2026, 5 + month, 1) / DAY);
  const last = Math.floor(Date.UTC(2026, 6 + month, 1) / DAY) - 1;
  const currency = goods[listing]?.price?.currency;
  const daily = (of: (day: number) => number) =>
    Array.from({ length: last - first + 1 }, (_, day) => [first + day, first + day, of(day), 0]).flat();
  return [
    { metric: 'impressions', via: 'file', spans: 'days', numbers: daily((day) => 900 + 37 * day + 11 * listing) },
    { metric: 'ctr', via: 'page', spans: 'days', numbers: daily((day) => 0.0125 + day / 10_000) },
    {
      metric: 'revenue',
      via: 'file',
      spans: 'days',
      ...(currency ? { currency } : {}),
      numbers: [first, last, 1204.35 + month, 0],
    },
    { metric: 'orders', via: 'page', spans: 'unknown', numbers: [last, last, 7 + month, 0] },
    { metric: 'favourites', via: 'page', spans: 'now', numbers: [last, last, 12 + month, 0] },
    { metric: 'qualityScore', via: 'page', spans: 'now', trial: true, numbers: [last, last, 8.5, 0] },
  ];
}

/** A history of made-up goods, always the same: what `history:export --make-sample` writes. */
export async function* sampleRows(): AsyncGenerator<BackupRow> {
  const page = { via: 'page', reader: 'sample/list', where: 'https://seller.example/list', at: START } as const;
  const known = goods
    .map((listing, index) => ({ listing, index, key: keyOf(listing) ?? '' }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { listing, key } of known) {
    const { marketplace, store, account = '' } = listing;
    const from = { source: page, from: 'column "Title"' };
    const sources = { title: from, price: from };
    yield {
      table: 'listings',
      row: { key, marketplace, store, account, listing, sources, firstSeen: START, lastSeen: START + 180 * DAY },
    };
  }
  for (const { listing, key } of known)
    yield {
      table: 'snapshots',
      row: { key, at: START, changed: { title: listing.title, price: listing.price }, source: page },
    };
  for (const { listing, key } of known) {
    const version = { key, field: 'title', reader: 'sample/list' } as const;
    const changed = START + 60 * DAY;
    yield { table: 'versions', row: { ...version, value: `${listing.title} (old)`, from: START, to: changed - DAY } };
    yield { table: 'versions', row: { ...version, value: listing.title ?? '', from: changed, to: START + 180 * DAY } };
  }
  for (const { key, index } of known) {
    for (let month = 0; month < 6; month += 1) {
      const origins: Month['origins'] = [{ via: 'file', reader: 'sample', where: `report-${month + 1}.csv` }];
      yield {
        table: 'months',
        row: {
          key,
          month: new Date(Date.UTC(2026, 5 + month, 1)).toISOString().slice(0, 7),
          origins,
          readings: [0, Date.UTC(2026, 6 + month, 1, 6)],
          series: seriesOf(index, month),
        },
      };
    }
  }
  yield {
    table: 'terms',
    row: {
      shop: 'amazon/DE/Nussladen',
      term: 'walnüsse 1 kg',
      campaign: 'Herbst',
      period: '2026-10-01/2026-10-31',
      numbers: { impressions: { value: 1334 }, clicks: { value: 14 }, spend: { value: 7, currency: 'EUR' } },
      source: { via: 'file', reader: 'amazon-ads-search-term', where: 'terms.csv', at: START },
    },
  };
  yield {
    table: 'titleNotes',
    row: { of: 'amazon', kind: 'order', name: '', text: '{brand} {product}, {quantity}', at: START },
  };
  const key = goods[0] && keyOf(goods[0]);
  if (key)
    yield {
      table: 'notes',
      row: { key, day: '2026-06-18', text: '=Sample note: a week of coupons', changedAt: START },
    };
  yield {
    table: 'confirmations',
    row: { reader: 'amazon/listings', right: [{ key: key ?? '', name: 'price' }], changedAt: START },
  };
  yield {
    table: 'papers',
    row: {
      id: 'sample-1',
      kind: 'eu-organic-claim',
      number: 'DE-ÖKO-000',
      issuer: 'Sample control body',
      supplier: '',
      scope: [],
      markets: ['eu'],
      from: '2026-01-01',
      to: '2026-12-31',
      changedAt: START,
    },
  };
}
