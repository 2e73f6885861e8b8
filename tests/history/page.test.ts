import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { historyPage } from '../../utils/history/page.ts';
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

const written = historyPage({
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
  versions: [version(`old ${hostile}`, NOON), version(hostile, NOON + 5000)],
  numbers: [1, 2, 3, 7, 8, 12].map((at) => number(at, at * 10)),
  papers: [],
  notes: [{ key, day: day(3), text: hostile, changedAt: NOON }],
  language: 'en',
  about: { 'Made with': 'Crossbill 0.1.0', 'Values not read': '3' },
  metricName: () => 'Impressions',
});
const { document } = new JSDOM(written).window;

test('whatever was read stays text', () => {
  expect(document.querySelectorAll('img, script, iframe, link, [onerror]')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toBe(hostile);
  expect(written).not.toMatch(/https?:\/\/(?!www\.w3\.org)[^<"]*\.(?:js|css)/);
});

test('each wording stands before and after, and what the file is at its foot', () => {
  const cells = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
  expect(cells).toContain(`old ${hostile}`);
  expect(document.querySelector('footer')?.textContent).toContain('Crossbill 0.1.0');
});

test('days that were not seen are gaps: the line is lifted, and a day alone is a dot', () => {
  const path = document.querySelector('svg path:nth-of-type(2)')?.getAttribute('d') ?? '';
  expect(path.match(/M/g)).toHaveLength(3);
  expect(path.match(/L/g)).toHaveLength(3);
  expect(document.querySelectorAll('svg circle')).toHaveLength(1);
});
