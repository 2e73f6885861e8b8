import { expect, test } from 'vitest';
import { latest } from '../../components/data/numbers.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { aSource, NOON } from '../builders.ts';

const views = (differs: Partial<Measurement>): Measurement => ({
  key: 'k',
  metric: 'pageViews',
  period: '2026-10-01/2026-10-31',
  via: 'page',
  value: 1,
  unit: 'count',
  spans: 'days',
  start: '2026-10-01',
  end: '2026-10-31',
  readAt: NOON,
  source: aSource(),
  ...differs,
});
const unknown = views({ period: 'unknown/2026-11-12', spans: 'unknown', start: undefined, end: undefined, value: 3 });

test('the figure that reaches furthest is told, and one without a period only where no other is', () => {
  const october = views({});
  const november = views({ period: '2026-11-01/2026-11-10', start: '2026-11-01', end: '2026-11-10', value: 2 });
  for (const order of [
    [october, november, unknown],
    [unknown, november, october],
  ])
    expect(latest(order).get('pageViews')?.value).toBe(2);
  expect(latest([unknown]).get('pageViews')?.value).toBe(3);
});
