import { describe, expect, test } from 'vitest';
import { offersFor } from '../../utils/reports/offers.ts';

const today = '2026-11-23';
const first = (name: string, hint: { store?: string; savedOn?: string } = {}) => {
  const [offer] = offersFor(name, { today, ...hint });
  return offer && `${offer.start} ${offer.end} ${offer.reason}`;
};

describe('what a name suggests', () => {
  test.each([
    ['BusinessReport-23-07-2025.csv', {}, '2025-07-22 2025-07-22 day-before'],
    ['BusinessReport-23-07-2025 (3).csv', {}, '2025-07-22 2025-07-22 day-before'],
    ['BusinessReport-8-04-26.csv', { store: 'US' }, '2026-08-03 2026-08-03 day-before'],
    ['BusinessReport-8-04-26.csv', { store: 'GB' }, '2026-04-07 2026-04-07 day-before'],
    ['BusinessReport-3-30-26.csv', {}, '2026-03-29 2026-03-29 day-before'],
    ['BusinessReport-02.12.25.csv', { store: 'DE' }, '2025-12-01 2025-12-01 day-before'],
    ['Wk28.csv', {}, '2026-07-06 2026-07-12 week'],
    ['Week 50.csv', {}, '2025-12-08 2025-12-14 week'],
    ['KW 1 2026.csv', {}, '2025-12-29 2026-01-04 week'],
    ['sales 2026-03.xlsx', {}, '2026-03-01 2026-03-31 month'],
    ['stats_2026-10-01_2026-10-31.csv', {}, '2026-10-01 2026-10-31 range'],
    ['export 20261001-20261007.csv', {}, '2026-10-01 2026-10-07 range'],
    ['analytics_report_2025-08-16_02_07.xlsx', {}, '2025-08-15 2025-08-15 day-before'],
    ['report.csv', { savedOn: '2026-11-02' }, '2026-11-01 2026-11-01 day-before'],
    ['report.csv', {}, undefined],
    ['BusinessReport-31-02-2026.csv', {}, undefined],
  ] as [string, { store?: string }, string | undefined][])('%s %j', (name, hint, offer) => {
    expect(first(name, hint)).toBe(offer);
  });

  test('a day that reads two ways is offered both ways', () => {
    const starts = offersFor('BusinessReport-8-04-26.csv', { today }).map(({ start, reason }) => `${start} ${reason}`);
    expect(starts).toContain('2026-04-07 day-before');
    expect(starts).toContain('2026-08-03 day-before');
  });

  test('after a download: the day before, seven and thirty days, the month before', () => {
    expect(offersFor('BusinessReport-01-03-2026.csv', { today, store: 'GB' })).toEqual([
      { start: '2026-02-28', end: '2026-02-28', reason: 'day-before' },
      { start: '2026-02-22', end: '2026-02-28', reason: 'seven-days-before' },
      { start: '2026-01-30', end: '2026-02-28', reason: 'thirty-days-before' },
      { start: '2026-02-01', end: '2026-02-28', reason: 'month-before' },
    ]);
  });

  test('nothing that has not been is offered', () => {
    expect(offersFor('BusinessReport-23-07-2031.csv', { today })).toEqual([]);
  });
});
