import { describe, expect, test } from 'vitest';
import { markets } from '../../utils/markets/index.ts';
import { checkLine } from '../../utils/papers/door.ts';
import { examples } from './examples.ts';

interface Example {
  market: string;
  title: string;
  attributes: Record<string, string>;
  on: string;
}

function exampleOf(line: string): Example {
  const [market = '', title = '', told = '', on = '2026-11-28'] = line.split('|').map((part) => part.trim());
  const attributes = Object.fromEntries(
    told
      .split(',')
      .map((one) => one.split('=').map((part) => part.trim()))
      .filter(([name]) => name),
  );
  return { market, title, attributes, on: on || '2026-11-28' };
}

const given = examples
  .trim()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [id = '', applies = '', spares = ''] = block.split('\n').map((line) => line.trim());
    return { id, applies: exampleOf(applies), spares: exampleOf(spares.replace(/^not /, '')) };
  });

const statesOf = ({ market, title, attributes, on }: Example): Map<string, string> => {
  const { papers } = checkLine({ id: 'example', title, market, attributes }, on) as {
    papers: { id: string; state: string }[];
  };
  return new Map(papers.map(({ id, state }) => [id, state]));
};

describe('a requirement and its examples', () => {
  test('every requirement has one of each', () => {
    const all = new Set(markets.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
    expect(given.map(({ id }) => id).sort()).toEqual([...all].sort());
  });

  test.each(given)('$id is asked of $applies.title, and not of $spares.title', ({ id, applies, spares }) => {
    expect(statesOf(applies).get(id) ?? 'not asked').not.toMatch(/^(?:ask|not asked)$/);
    expect(statesOf(spares).get(id)).toBeUndefined();
  });
});
