import { describe, expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';
import { cases } from './consultant.ts';

interface Printed {
  papers: { id: string; state: string }[];
  covered: boolean;
}

const judged = cases.flatMap((one) =>
  one.asks.map(([market, title, ids]) => {
    const { attributes = null, category = null } = one;
    const answer = checkLine({ id: one.id, title, market, category, attributes }, '2026-11-28') as unknown as Printed;
    const named = answer.papers.filter(({ state }) => state !== 'ask').map(({ id }) => id);
    const all = ids.split(' ');
    return {
      name: `${one.id} ${market}`,
      trap: one.trap === true,
      certain: all.filter((id) => !id.startsWith('-')),
      wrong: all.filter((id) => id.startsWith('-') && named.includes(id.slice(1))),
      never: all.filter((id) => id.startsWith('-')).length,
      missed: all.filter((id) => !id.startsWith('-') && !named.includes(id)),
    };
  }),
);
const sum = (of: (one: (typeof judged)[number]) => number): number => judged.reduce((all, one) => all + of(one), 0);

describe('what a consultant would say of 230 products', () => {
  test('of what is certainly asked at least 95 in 100 are named', () => {
    const certain = sum((one) => one.certain.length);
    const missed = judged.filter((one) => one.missed.length > 0).map((one) => `${one.name}: ${one.missed.join(' ')}`);
    expect(certain).toBeGreaterThan(550);
    expect(sum((one) => one.missed.length) / certain, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('of what would be wrong to name at most one in 100 is named', () => {
    const never = sum((one) => one.never);
    const wrong = judged.filter((one) => one.wrong.length > 0).map((one) => `${one.name}: ${one.wrong.join(' ')}`);
    expect(never).toBeGreaterThan(330);
    expect(sum((one) => one.wrong.length) / never, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
