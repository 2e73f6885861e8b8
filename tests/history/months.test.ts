import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byName,
  mergeMonth,
  numbersIn,
  packMonths,
  standing,
  unpackMonth,
  withoutNumbers,
} from '../../utils/history/months.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { metricNames, unitOf } from '../../utils/metric.ts';
import { addDays } from '../../utils/text/dates.ts';
import { NOON } from '../builders.ts';

const at = (day: string, differs: Partial<Measurement> = {}): Measurement => {
  const readAt = differs.readAt ?? NOON;
  return {
    key: 'amazon/DE//id/B0CROSSB1L',
    metric: 'clicks',
    period: `${day}/${day}`,
    via: 'page',
    value: 5,
    unit: 'count',
    spans: 'days',
    start: day,
    end: day,
    readAt,
    source: { via: 'page', reader: 'amazon/metrics', where: 'https://sellercentral.amazon.de/x', at: readAt },
    ...differs,
  };
};

const anyNumber = fc
  .record({
    key: fc.constantFrom('a', 'b'),
    metric: fc.constantFrom(...metricNames),
    via: fc.constantFrom('page' as const, 'file' as const),
    value: fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.double({ noNaN: true, min: -1e14, max: 1e14 })),
    spans: fc.constantFrom('days' as const, 'now' as const, 'unknown' as const),
    day: fc.integer({ min: 0, max: 800 }),
    long: fc.integer({ min: 0, max: 400 }),
    currency: fc.option(fc.constantFrom('EUR', 'CNY'), { nil: undefined }),
    trial: fc.option(fc.constant(true as const), { nil: undefined }),
    readAt: fc.integer({ min: NOON - 1e10, max: NOON }),
    reader: fc.constantFrom('amazon/metrics', 'amazon/listings'),
  })
  .map(({ day, long, spans, currency, trial, reader, ...rest }): Measurement => {
    const end = addDays('2025-01-01', day);
    const start = addDays(end, -long);
    return {
      ...rest,
      value: rest.value === 0 ? 0 : rest.value,
      unit: unitOf(rest.metric),
      spans,
      period: spans === 'days' ? `${start}/${end}` : `${spans === 'now' ? 'now' : '?'}/${end}`,
      ...(spans === 'days' ? { start, end } : {}),
      ...(currency ? { currency } : {}),
      ...(trial ? { trial } : {}),
      source: { via: rest.via, reader, where: 'https://x.example/', at: rest.readAt },
    };
  });
const nameOf = ({ key, metric, period, via }: Measurement) => `${key} ${metric} ${period} ${via}`;
const inOrder = (numbers: readonly Measurement[]) =>
  [...numbers].sort((a, b) => (a.key === b.key ? byName(a, b) : a.key < b.key ? -1 : 1));
const unpacked = (numbers: readonly Measurement[]) => inOrder(packMonths(numbers).flatMap(unpackMonth));

describe('packing', () => {
  test('a number keeps its period, source, currency and moment', () => {
    const number = at('2026-11-01', { metric: 'revenue', unit: 'money', value: 19.9, currency: 'EUR' });
    const [month] = packMonths([number]);
    expect(month?.month).toBe('2026-11');
    expect(month && unpackMonth(month)).toEqual([number]);
  });

  test('a period stands in the month in which it ends', () => {
    const long = at('2026-11-03', { start: '2026-10-05', period: '2026-10-05/2026-11-03' });
    expect(packMonths([long]).map(({ month }) => month)).toEqual(['2026-11']);
  });

  test('thirty days of six numbers take a few bytes each', () => {
    const numbers = Array.from({ length: 30 }, (_, day) =>
      (['impressions', 'clicks', 'orders', 'units', 'revenue', 'sessions'] as const).map((metric) =>
        at(addDays('2026-11-01', day), { metric, unit: unitOf(metric), readAt: NOON + day }),
      ),
    ).flat();
    const [month] = packMonths(numbers);
    expect(month && numbersIn(month)).toBe(180);
    expect(JSON.stringify(month).length / 180).toBeLessThan(40);
  });

  test('whatever is packed comes out as it went in; of two of one name the later', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 40 }), (numbers) => {
        const last = new Map(numbers.map((number) => [nameOf(number), number]));
        expect(unpacked(numbers)).toEqual(inOrder([...last.values()]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('numbers seen again', () => {
  const [before] = packMonths([at('2026-11-01'), at('2026-11-02')]);
  const [same] = packMonths([at('2026-11-01', { readAt: NOON + 9 })]);
  const [moved] = packMonths([
    at('2026-11-01', { value: 6, readAt: NOON + 9 }),
    at('2026-11-02', { readAt: NOON + 9 }),
  ]);
  if (!before || !same || !moved) throw new Error('nothing packed');

  test('unchanged: nothing is to be written', () => {
    expect(mergeMonth(before, same)).toEqual({ merged: before });
  });

  test('moved on: only that one, at the newer reading; what stood is not touched in place', () => {
    const untouched = structuredClone(before);
    const { merged, moved: news } = mergeMonth(before, moved);
    expect(news && unpackMonth(news).map(({ value, readAt, end }) => [value, readAt, end])).toEqual([
      [6, NOON + 9, '2026-11-01'],
    ]);
    expect(unpackMonth(merged).map(({ value, readAt }) => [value, readAt])).toEqual([
      [6, NOON + 9],
      [5, NOON],
    ]);
    expect(before).toEqual(untouched);
  });

  test('a currency that changes is a number that moved, and stands once', () => {
    const [euro] = packMonths([at('2026-11-01', { metric: 'revenue', unit: 'money', currency: 'EUR' })]);
    const [yuan] = packMonths([at('2026-11-01', { metric: 'revenue', unit: 'money', currency: 'CNY' })]);
    const { merged } = mergeMonth(euro, yuan ?? before);
    expect(unpackMonth(merged).map(({ currency }) => currency)).toEqual(['CNY']);
  });

  test('merging the same again and again, in any order of batches, ends as one after the other would', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyNumber, { maxLength: 10 }), { maxLength: 5 }), (batches) => {
        const held = new Map<string, ReturnType<typeof packMonths>[number]>();
        const plain = new Map<string, Measurement>();
        for (const batch of batches) {
          for (const month of packMonths(batch)) {
            const name = `${month.key} ${month.month}`;
            held.set(name, mergeMonth(held.get(name), month).merged);
            held.set(name, mergeMonth(held.get(name), month).merged);
          }
          for (const number of new Map(batch.map((one) => [nameOf(one), one])).values()) {
            const known = plain.get(nameOf(number));
            const stays =
              known?.value === number.value && known.currency === number.currency && known.trial === number.trial;
            if (!stays) plain.set(nameOf(number), number);
          }
        }
        expect(inOrder([...held.values()].flatMap(unpackMonth))).toEqual(inOrder([...plain.values()]));
      }),
      { numRuns: 200 },
    );
  });
});

test('numbers go by their names, and what would bring them back is told', () => {
  const [before] = packMonths([at('2026-11-01'), at('2026-11-02', { value: 7 })]);
  const [gone] = packMonths([at('2026-11-02', { value: 99 }), at('2026-11-03')]);
  if (!before || !gone) throw new Error('nothing packed');
  const { there, absent } = standing(before, gone);
  expect(there && unpackMonth(there)).toEqual([at('2026-11-02', { value: 7 })]);
  expect(absent && unpackMonth(absent).map(({ end }) => end)).toEqual(['2026-11-03']);
  const left = withoutNumbers(before, gone);
  expect(left && unpackMonth(left)).toEqual([at('2026-11-01')]);
  expect(left && withoutNumbers(left, left)).toBeUndefined();
});
