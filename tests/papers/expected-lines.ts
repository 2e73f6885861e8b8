import { expect } from 'vitest';
import { kindOf } from '../../utils/goods/kinds.ts';
import { checkLine } from '../../utils/papers/door.ts';

type Line = [market: string, title: string, expected: string, given: string];

/**
 * Lines of 'market | title | what is expected | what the listing says beside': of kinds and papers those that must be found, asked
 * about or not, and behind '-' those that must not be named for sure.
 */
export const linesIn = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [market = '', title = '', expected = '', given = ''] = line.split(' | ');
      return [market, title, expected, given];
    });

export function expectLine(market: string, title: string, expected: string, given: string): void {
  const { category, ...attributes } = Object.fromEntries(
    given
      .split(';')
      .filter(Boolean)
      .map((one) => one.split('=') as [string, string]),
  );
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-12-01') as unknown as {
    goods: { kind: string; sure: boolean }[];
    papers: { id: string; state: string }[];
  };
  const { goods, papers } = answer;
  const lineOf = (kind: string): string[] => [kind, kind.split('.')[0] ?? ''];
  const told = [...goods.flatMap(({ kind }) => lineOf(kind)), ...papers.map(({ id }) => id)];
  const sure = [
    ...goods.filter((one) => one.sure).flatMap(({ kind }) => lineOf(kind)),
    ...papers.filter(({ state }) => state !== 'ask').map(({ id }) => id),
  ];
  for (const one of expected.split(' ')) {
    const id = one.replace(/^-/, '');
    // A kind that nobody knows is never found.
    if (id.includes('.')) expect(kindOf(id), id).toBeDefined();
    if (one.startsWith('-')) expect(sure).not.toContain(id);
    else expect(told).toContain(id);
  }
}
