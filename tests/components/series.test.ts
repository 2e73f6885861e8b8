import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bands, DRAWN, gaps, type Kept, seriesOf, thinned } from '../../components/chart/series.ts';
import type { Version } from '../../utils/known-listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { addDays } from '../../utils/text/dates.ts';
import { aSource, NOON } from '../builders.ts';

const number = (differs: Partial<Measurement> & { on?: string }): Measurement => {
  const { on = '2026-11-10', ...rest } = differs;
  return {
    key: 'k',
    metric: 'impressions',
    period: `${on}/${on}`,
    via: 'page',
    value: 100,
    unit: 'count',
    spans: 'days',
    start: on,
    end: on,
    readAt: NOON,
    source: aSource(),
    ...rest,
  };
};
const sum = (start: string, end: string, differs: Partial<Measurement> = {}) =>
  number({ period: `${start}/${end}`, start, end, value: 900, ...differs });
const kept = (differs: Partial<Kept> = {}): Kept => ({
  numbers: [],
  versions: [],
  snapshots: [],
  lastSeen: NOON,
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  ...differs,
});
const [from, to] = ['2026-11-08', '2026-11-14'];

describe('days', () => {
  test('a day not seen is a gap: absent, neither zero nor joined', () => {
    const { days } = seriesOf(
      kept({ numbers: [number({ on: '2026-11-09' }), number({ on: '2026-11-12', value: 0 })] }),
      from,
      to,
    );
    expect(days).toHaveLength(7);
    expect(days[1]).toEqual({ day: '2026-11-09', impressions: 100 });
    expect(days[2]).toEqual({ day: '2026-11-10' });
    expect(days[4]).toEqual({ day: '2026-11-12', impressions: 0 });
    expect(gaps(days)).toEqual([{ from: '2026-11-10', to: '2026-11-11' }]);
  });

  test.each([
    ['a sum over several days', sum('2026-11-08', '2026-11-14'), 'sums'],
    [
      'a figure whose period is not shown',
      number({ period: '?/2026-11-10', spans: 'unknown', start: undefined, end: undefined }),
      'unknown',
    ],
  ] as const)('%s is never drawn as a day', (_, one, where) => {
    const series = seriesOf(kept({ numbers: [one] }), from, to);
    expect(series.days.every((row) => Object.keys(row).length === 1)).toBe(true);
    expect(series[where]).toEqual([one]);
  });

  test('of two sources that disagree the newest is drawn, and it is said', () => {
    const older = number({ via: 'file', value: 90, readAt: NOON - 1 });
    for (const numbers of [
      [older, number({})],
      [number({}), older],
    ]) {
      const series = seriesOf(kept({ numbers }), from, to);
      expect(series.days[2]?.impressions).toBe(100);
      expect(series.conflicts).toBe(1);
    }
  });

  test('the rate knows how far it may be off', () => {
    const { days } = seriesOf(
      kept({
        numbers: [
          number({ value: 38 }),
          number({ metric: 'clicks', value: 2 }),
          number({ metric: 'ctr', value: 2 / 38, unit: 'ratio' }),
        ],
      }),
      from,
      to,
    );
    const [below, above] = days[2]?.ctrDoubt ?? [0, 0];
    expect(2 / 38 - below).toBeCloseTo(0.0146, 3);
    expect(2 / 38 + above).toBeCloseTo(0.1729, 3);
  });
});

describe('what changed', () => {
  const version = (value: string, day: string, field: Version['field'] = 'title'): Version => ({
    key: 'k',
    field,
    value,
    from: Date.parse(`${day}T09:00:00Z`),
    to: Date.parse(`${day}T10:00:00Z`),
    reader: 'amazon/listings',
  });

  test('the first wording is no change; each later one is a mark with before and after', () => {
    const { marks } = seriesOf(
      kept({
        versions: [version('new', '2026-11-12'), version('old', '2026-11-09'), version('a.jpg', '2026-11-09', 'image')],
      }),
      from,
      to,
    );
    expect(marks).toEqual([{ day: '2026-11-12', kind: 'title', before: 'old', after: 'new' }]);
  });

  test('a price holds until another was seen, or the listing was last seen', () => {
    const at = (day: string) => Date.parse(`${day}T09:00:00Z`);
    const snapshot = (day: string, amount: string, currency = 'EUR') => ({
      key: 'k',
      at: at(day),
      changed: { price: { amount, currency } },
      source: aSource(),
    });
    const series = seriesOf(
      kept({
        snapshots: [snapshot('2026-11-09', '10.00'), snapshot('2026-11-11', '12.50')],
        lastSeen: at('2026-11-12'),
      }),
      from,
      to,
    );
    expect(series.days.map(({ price }) => price)).toEqual([undefined, 10, 10, 12.5, 12.5, undefined, undefined]);
    expect(series.priceCurrency).toBe('EUR');
    expect(series.marks).toEqual([{ day: '2026-11-11', kind: 'price', before: '10.00 EUR', after: '12.50 EUR' }]);
    const range = {
      ...snapshot('2026-11-11', ''),
      changed: { price: { amount: '9.00', max: '19.00', currency: 'EUR' } },
    };
    const open = { ...range, changed: { price: { amount: '9.00', from: true as const, currency: 'EUR' } } };
    for (const [other, said] of [
      [range, '9.00–19.00 EUR'],
      [open, '9.00 EUR +'],
    ] as const) {
      const ended = seriesOf(
        kept({ snapshots: [snapshot('2026-11-09', '10.00'), other], lastSeen: at('2026-11-13') }),
        from,
        to,
      );
      expect(ended.days.map(({ price }) => price)).toEqual([undefined, 10, 10, ...Array(4).fill(undefined)]);
      expect(ended.marks.map(({ after }) => after)).toEqual([said]);
    }
    const mixed = seriesOf(
      kept({
        snapshots: [snapshot('2026-11-09', '10.00'), snapshot('2026-11-11', '12.50', 'USD')],
        lastSeen: at('2026-11-12'),
      }),
      from,
      to,
    );
    expect(mixed.days.every(({ price }) => price === undefined)).toBe(true);
  });
});

test('bands of one metric never overlap, the newest wins', () => {
  const shown = bands(
    [
      sum('2026-11-01', '2026-11-07'),
      sum('2026-11-04', '2026-11-10'),
      sum('2026-10-28', '2026-11-03'),
      sum('2026-11-04', '2026-11-10', { metric: 'clicks' }),
    ],
    'impressions',
  );
  expect(shown.map(({ period }) => period)).toEqual(['2026-10-28/2026-11-03', '2026-11-04/2026-11-10']);
});

test.each(['page', 'file'] as const)(
  'of two sums over the same days the one read last is shown, whichever comes first (%s)',
  (via) => {
    const [start, end] = ['2026-11-04', '2026-11-10'];
    const [older, newer] = [sum(start, end, { via: 'page' }), sum(start, end, { via: 'file', readAt: NOON + 1 })];
    expect(bands(via === 'page' ? [older, newer] : [newer, older], 'impressions')).toEqual([newer]);
  },
);

test('very many days: no more are drawn than the chart bears, all of them real, marks kept', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: DRAWN + 1, max: 3000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.infiniteStream(fc.nat(10_000)),
      (length, marked, values) => {
        const days = Array.from({ length }, (_, index) => ({
          day: addDays('2020-01-01', index),
          impressions: values.next().value ?? 0,
        }));
        const mark = days[marked % length]?.day ?? '';
        const drawn = thinned(days, new Set([mark]));
        expect(drawn.length).toBeLessThanOrEqual(DRAWN + 1);
        expect(drawn.some(({ day }) => day === mark)).toBe(true);
        expect(drawn.every((row) => days.includes(row as (typeof days)[number]))).toBe(true);
        expect(Math.max(...drawn.map(({ impressions = 0 }) => impressions))).toBe(
          Math.max(...days.map(({ impressions }) => impressions)),
        );
      },
    ),
    { seed: 20_261_123, numRuns: 60 },
  );
});

test('what came with a file is told apart from what was seen on a page; the newest reading decides', () => {
  const numbers = [
    number({ on: '2026-11-10', via: 'file' }),
    number({ on: '2026-11-11', via: 'file' }),
    number({ on: '2026-11-11', via: 'page', readAt: NOON + 1 }),
  ];
  const kept: Kept = { numbers, versions: [], snapshots: [], lastSeen: NOON, dayOf: () => '2026-11-11' };
  const { days } = seriesOf(kept, '2026-11-10', '2026-11-11');
  expect(days.map(({ imported }) => imported?.impressions)).toEqual([true, undefined]);
});

test('a paper marks the days on which it begins and ends', () => {
  const paper = { id: 'p', kind: 'eu-organic-claim', number: '7', issuer: '', supplier: '', scope: ['k'], markets: [] };
  const papers = [{ ...paper, from: '2026-11-10', to: '2026-11-30', changedAt: NOON }];
  const kept: Kept = { numbers: [], versions: [], snapshots: [], papers, lastSeen: NOON, dayOf: () => '2026-11-11' };
  expect(seriesOf(kept, '2026-11-01', '2026-11-20').marks).toEqual([
    { day: '2026-11-10', kind: 'paper', before: '', after: 'eu-organic-claim 7' },
  ]);
});

test('a note of the person marks its day', () => {
  const note = { key: 'k', day: '2026-11-11', text: 'coupons', changedAt: 0 };
  const kept = { numbers: [], versions: [], snapshots: [], notes: [note], lastSeen: 0, dayOf: () => '2026-11-20' };
  expect(seriesOf(kept, '2026-11-01', '2026-11-20').marks).toEqual([
    { day: '2026-11-11', kind: 'note', before: '', after: 'coupons' },
  ]);
  expect(seriesOf(kept, '2026-11-12', '2026-11-20').marks).toEqual([]);
});
