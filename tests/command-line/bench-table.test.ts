import { describe, expect, test } from 'vitest';

const { linesOf, median, printed } = await import(
  new URL('../../utils/command-line/bench-table.mjs', import.meta.url).href
);

const samples = {
  ours: [{ ms: 10 }, { ms: 40 }, { ms: 10 }],
  theirs: [{ ms: 20 }, { ms: 20 }, { ms: 40 }],
};
const line = { name: 'time', ours: 'ours', baseline: 'theirs', of: 'ms' };

describe('the ratios of a bench', () => {
  test.each([
    ['cost', 0.5, [0.25, 2], 0.6, true],
    ['cost', 0.5, [0.25, 2], 0.4, false],
    ['cost', 0.5, [0.25, 2], undefined, undefined],
    ['figure', 10, [10, 40], 50, true],
    ['figure', 10, [10, 40], 5, false],
  ])('%s: the median of each round’s own ratio, not the ratio of medians', (as, ratio, spread, wanted, met) => {
    expect(linesOf([{ ...line, as, wanted }], samples)[0]).toMatchObject({ ratio, spread, met, told: true });
  });

  test('what this machine cannot measure is not told', () => {
    const [told] = linesOf([{ ...line, of: 'memory', as: 'cost', wanted: 1 }], samples);
    expect(told).toMatchObject({ told: false });
    expect(told.met).toBeUndefined();
    expect(printed({ name: 'x', subject: 'X', version: '1', samples, lines: [told] })).toContain('not measured here');
  });

  test('a ratio says of what it is, what is wanted, and whether it is missed', () => {
    const lines = linesOf([{ ...line, as: 'cost', wanted: 1 / 3 }], samples);
    expect(printed({ name: 'x', subject: 'X', version: '1', samples, lines })).toContain(
      '0.50 × the time of theirs [0.25 .. 2.00], wanted at most 0.33: MISSED',
    );
  });

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[5], 5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
