import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { historyPage, type PageOf } from '../../utils/history/page.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { aSource, NOON } from '../builders.ts';

const key = 'amazon/DE//id/B0CROSSB1L';
const hostile = '<img src=x onerror="alert(1)">"&\'';
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;
const number = (at: number, value: number): Measurement => ({
  ...{ key, metric: 'impressions', period: `${day(at)}/${day(at)}`, via: 'page', value, unit: 'count', spans: 'days' },
  ...{ start: day(at), end: day(at), readAt: NOON, source: aSource() },
});
const version = (value: string, from: number) =>
  ({ key, field: 'title', value, from, to: from + 1000, reader: 'amazon/listings' }) as const;

const page: PageOf = {
  known: {
    ...{
      key,
      marketplace: 'amazon',
      store: 'DE',
      account: hostile,
      sources: {},
      firstSeen: NOON,
      lastSeen: NOON + 1000,
    },
    listing: { marketplace: 'amazon', store: 'DE', id: 'B0CROSSB1L', title: hostile },
  },
  versions: [
    version(`old ${hostile}`, NOON),
    version(hostile, NOON + 5000),
    { ...version('https://m.media-amazon.com/images/I/old.jpg', NOON), field: 'image' },
    { ...version('https://m.media-amazon.com/images/I/new.jpg', NOON + 5000), field: 'image' },
  ],
  numbers: [
    ...[1, 2, 3, 7, 8, 12].map((at) => number(at, at * 10)),
    { ...number(1, 0.9115), metric: 'buyBoxShare', unit: 'ratio', start: '2026-10-01', end: '2026-10-31' },
  ],
  papers: [],
  notes: [{ key, day: day(3), text: hostile, changedAt: NOON }],
  language: 'en',
  about: { 'Made with': 'Crossbill 0.1.0', 'Values not read': '3' },
  standings: [{ paper: hostile, market: 'Germany', state: 'missing' }],
  pictures: { 'https://m.media-amazon.com/images/I/new.jpg': 'data:image/jpeg;base64,AAAA' },
  write: {
    value: (value) => `[${value}]`,
    price: ({ amount }) => amount,
    period: (start, end) => `${start} to ${end}`,
    dayOf: (at) => `day ${at}`,
    place: () => `Amazon · ${hostile}`,
    metric: (metric) => (metric === 'buyBoxShare' ? 'Buy box' : 'Impressions'),
    paper: (kind) => kind,
  },
};
const written = historyPage(page);
const { document } = new JSDOM(written).window;

test('whatever was read stays text', () => {
  expect(document.querySelectorAll('script, iframe, link, [onerror]')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toBe(hostile);
  expect(written).not.toMatch(/https?:\/\/(?!www\.w3\.org)[^<"]*\.(?:js|css)/);
});

test('each wording stands before and after, and what the file is at its foot', () => {
  const cells = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
  expect(cells).toContain(`old ${hostile}`);
  expect(document.querySelector('footer')?.textContent).toContain('Crossbill 0.1.0');
});

test('values stand as the interface writes them, each row with its name, papers with how they stand', () => {
  const rows = [...document.querySelectorAll('tr')].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent),
  );
  expect(rows).toContainEqual(['Where', `Amazon · ${hostile}`]);
  expect(rows).toContainEqual(['Buy box', '2026-10-01 to 2026-10-31', '[0.9115]', aSource().where]);
  expect(rows).toContainEqual([hostile, 'Germany', 'missing']);
  expect(rows.every(([label]) => label !== '')).toBe(true);
});

test('of a main picture we hold the picture stands there, of another its address', () => {
  const changed = [...document.querySelectorAll('tr')].find(({ cells }) => cells[1]?.textContent === 'Main picture');
  expect(changed?.cells[2]?.textContent).toBe('https://m.media-amazon.com/images/I/old.jpg');
  expect(changed?.cells[3]?.querySelector('img')?.getAttribute('src')).toBe('data:image/jpeg;base64,AAAA');
});

test('days that were not seen are gaps: the line is lifted, and a day alone is a dot', () => {
  const path = document.querySelector('svg path:nth-of-type(2)')?.getAttribute('d') ?? '';
  expect(path.match(/M/g)).toHaveLength(3);
  expect(path.match(/L/g)).toHaveLength(3);
  expect(document.querySelectorAll('svg circle')).toHaveLength(1);
});

test('money is drawn a currency each, and named by it; of two sources that disagree the newest counts', () => {
  const money = (at: number, value: number, currency: string, readAt = NOON): Measurement => ({
    ...number(at, value),
    ...({ metric: 'revenue', unit: 'money', currency, readAt } as const),
  });
  const numbers = [
    ...[money(1, 99, 'EUR', NOON + 1), money(1, 5, 'EUR'), money(2, 7, 'EUR')],
    ...[money(1, 700, 'CNY'), money(2, 800, 'CNY')],
  ];
  const html = historyPage({ ...page, numbers, write: { ...page.write, metric: () => 'Revenue' } });
  const figures = [...new JSDOM(html).window.document.querySelectorAll('figure')].map(({ textContent }) => textContent);
  expect(figures).toEqual([expect.stringMatching(/^Revenue, EUR99/), expect.stringMatching(/^Revenue, CNY800/)]);
});

test('what was read on trial is not drawn, and a fact read so says it', () => {
  const { known } = page;
  const html = historyPage({
    ...page,
    known: {
      ...known,
      listing: { ...known.listing, stock: 7 },
      sources: { stock: { source: aSource(), from: '', trial: true } },
    },
    numbers: page.numbers.map((one) => ({ ...one, trial: true as const })),
  });
  const { document: drawn } = new JSDOM(html).window;
  expect(drawn.querySelector('figure')).toBeNull();
  expect(html).not.toContain('Buy box');
  expect(drawn.body.textContent).toContain('[7] (read on trial, not confirmed)');
});
