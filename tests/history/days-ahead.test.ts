import { describe, expect, test } from 'vitest';
import { dayAhead, onlyDated } from '../../utils/history/days-ahead.ts';
import { aSeenListing } from '../builders.ts';

// By the clock it is Saturday, 28 November 2026, in the store.
const today = '2026-11-28';
const of = (start: string, end: string) => [
  aSeenListing({ metrics: { clicks: { value: 1, period: { start, end } } } }),
];

describe('whether a page shows days that the clock says are still to come', () => {
  test.each([
    ['30 days up to yesterday', '2026-10-29', '2026-11-27', undefined],
    ['up to today', '2026-11-01', '2026-11-28', undefined],
    ['tomorrow: it may be so in a store whose zone is not known', '2026-11-29', '2026-11-29', undefined],
    ['two days on', '2026-11-01', '2026-11-30', undefined],
    ['thirty days that end two days on', '2026-11-01', '2026-12-01', '2026-12-01'],
    ['yesterday, for a clock two days behind', '2026-11-30', '2026-11-30', '2026-11-30'],
    ['the week that has begun', '2026-11-27', '2026-12-03', undefined],
    ['a week that has not', '2026-12-07', '2026-12-13', '2026-12-13'],
    ['the month after next, whole', '2027-01-01', '2027-01-31', '2027-01-31'],
    ['the year that has begun', '2026-01-01', '2026-12-31', undefined],
  ])('%s', (_what, start, end, ahead) => {
    expect(dayAhead(of(start, end), today)).toBe(ahead);
  });

  test('numbers without days tell nothing, and of several the last day is told', () => {
    const undated = aSeenListing({
      metrics: { clicks: { value: 1, period: null }, salesRank: { value: 1, period: 'now' } },
    });
    expect(dayAhead([undated], today)).toBeUndefined();
    expect(dayAhead([undated, ...of('2026-12-02', '2026-12-02'), ...of('2026-12-01', '2026-12-01')], today)).toBe(
      '2026-12-02',
    );
  });
});

test('what only the clock would date is left out; nothing else is', () => {
  const period = { start: '2026-11-30', end: '2026-11-30' };
  const listing = aSeenListing({
    metrics: {
      clicks: { value: 1, period },
      orders: { value: 2, period: null },
      salesRank: { value: 3, period: 'now' },
    },
  });
  expect(onlyDated([listing, aSeenListing()])).toEqual([
    { ...listing, metrics: { clicks: { value: 1, period } } },
    aSeenListing(),
  ]);
});
