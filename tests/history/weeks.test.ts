import { describe, expect, test } from 'vitest';
import { thinned, WEEKS } from '../../utils/history/weeks.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { addDays } from '../../utils/text/dates.ts';
import { NOON } from '../builders.ts';

/** The days of a week from Monday 2 November 2026. */
const days = (differs: Partial<Measurement> = {}, count = 7): Measurement[] =>
  Array.from({ length: count }, (_, index) => {
    const day = addDays('2026-11-02', index);
    return {
      key: 'a',
      metric: 'clicks',
      period: `${day}/${day}`,
      via: 'page',
      value: index + 1,
      unit: 'count',
      spans: 'days',
      start: day,
      end: day,
      readAt: NOON + index,
      source: { via: 'page', reader: 'amazon/metrics', where: 'https://x.example/', at: NOON + index },
      ...differs,
    };
  });

describe('days to weeks', () => {
  test('seven days of a week become one number with the days they sum over, and say that we added them up', () => {
    const { taken, measured } = thinned(days(), '2027-01-01');
    expect(taken).toHaveLength(7);
    expect(measured).toEqual([
      {
        ...days()[0],
        period: '2026-11-02/2026-11-08',
        end: '2026-11-08',
        value: 28,
        readAt: NOON + 6,
        source: { via: 'page', reader: WEEKS, where: 'https://x.example/', at: NOON + 6 },
      },
    ]);
  });

  test('cents are not lost in adding up', () => {
    const money = days({ metric: 'revenue', unit: 'money', currency: 'EUR', value: 0.1 });
    expect(thinned(money, '2027-01-01').measured[0]?.value).toBe(0.7);
  });

  test.each([
    ['a week that is not whole', days({}, 6)],
    ['a share is not the sum of shares', days({ metric: 'ctr', unit: 'ratio' })],
    ['the visitors of a week are fewer than those of its days together', days({ metric: 'visitors' })],
    ['so are its buyers', days({ metric: 'buyers' })],
    ['a rank is not the sum of ranks', days({ metric: 'salesRank', unit: 'rank' })],
    ['a trial waits for the person', days({ trial: true })],
    [
      'two currencies',
      days({ metric: 'revenue', unit: 'money' }).map((day, index) => ({ ...day, currency: index < 3 ? 'EUR' : 'CNY' })),
    ],
    [
      'two ways of knowing',
      days().map((day, index) => ({ ...day, via: index < 3 ? ('page' as const) : ('file' as const) })),
    ],
    ['numbers of an instant', days({ spans: 'now', start: undefined, end: undefined })],
  ])('stays as it is: %s', (_why, numbers) => {
    expect(thinned(numbers, '2027-01-01')).toEqual({ taken: [], measured: [] });
  });

  test('a week that is not old enough stays, to the day', () => {
    expect(thinned(days(), '2026-11-08').taken).toEqual([]);
    expect(thinned(days(), '2026-11-09').taken).toHaveLength(7);
  });

  test('a week that the console told itself stands; its days go', () => {
    const [day] = days();
    if (!day) throw new Error('no day');
    const week = { ...day, period: '2026-11-02/2026-11-08', end: '2026-11-08', value: 30 };
    const { taken, measured } = thinned([...days(), week], '2027-01-01');
    expect([taken.length, measured.length]).toEqual([7, 0]);
  });
});
