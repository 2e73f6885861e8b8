import { expect } from 'vitest';
import { kindOf } from '../../utils/goods/kinds.ts';
import { checkLine } from '../../utils/papers/door.ts';

/** What a listing says besides its title. */
export interface Given {
  category?: string;
  attributes?: Readonly<Record<string, string>>;
}

/**
 * Of a title in a market: the kind it must be taken for ('food.tea'; with '?' where it must be asked), papers that must be among
 * those found, and, behind '-', papers that must not.
 */
export function expectTitle(
  market: string,
  title: string,
  expected: string,
  { category, attributes }: Given = {},
): void {
  const answer = checkLine({ id: '1', title, market, category, attributes }, '2026-11-28') as unknown as {
    goods: { kind: string; sure: boolean }[];
    papers: { id: string }[];
  };
  const goods = answer.goods.map(({ kind, sure }) => `${kind}${sure ? '' : '?'}`).join();
  const papers = answer.papers.map(({ id }) => id);
  for (const one of expected.split(' '))
    if (one.startsWith('-')) expect(papers).not.toContain(one.slice(1));
    else if (kindOf(one) !== undefined) expect(goods).toBe(one);
    else expect(papers).toContain(one);
}
