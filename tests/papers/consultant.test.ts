import { describe, expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';
import { blind } from './blind.ts';
import { blindEighth } from './blind-eighth.ts';
import { blindFifth } from './blind-fifth.ts';
import { blindFourth } from './blind-fourth.ts';
import { blindSeventh } from './blind-seventh.ts';
import { blindSixth } from './blind-sixth.ts';
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

const sets = [blind, blindFourth, blindFifth, blindSixth, blindSeventh, blindEighth]
  .flatMap((set) => set.trim().split(/\n(?=\S)/))
  .map((block) => {
    const [head = '', ids = ''] = block.split('\n').map((line) => line.trim());
    const [market = '', kinds = '', title = '', told = '', category = ''] = head
      .replace(/^! /, '')
      .split('|')
      .map((part) => part.trim());
    const attributes = Object.fromEntries(told.split(', ').flatMap((one) => (one ? [one.split('=')] : [])));
    const answer = checkLine(
      { id: title, title, market, category: category || null, attributes },
      '2026-11-28',
    ) as unknown as Printed & { goods: { id: string; kind: string; sure: boolean }[] };
    const named = answer.papers.filter(({ state }) => state !== 'ask').map(({ id }) => id);
    const all = ids.split(' ').filter(Boolean);
    return {
      title: `${market} ${title}`,
      isTrap: head.startsWith('! '),
      // '–': rather nothing sure than something wrong.
      kind:
        kinds.split(' ').includes(answer.goods[0]?.sure ? answer.goods[0].kind : '–') ||
        kinds.split(' ').includes(answer.goods[0]?.kind ?? ''),
      certain: all.filter((id) => !id.startsWith('-')).length,
      never: all.filter((id) => id.startsWith('-')).length,
      missed: all.filter((id) => !id.startsWith('-') && !named.includes(id)),
      wrong: all.filter((id) => id.startsWith('-') && named.includes(id.slice(1))),
    };
  });
const total = (of: (one: (typeof sets)[number]) => number): number => sets.reduce((all, one) => all + of(one), 0);
const faults = (of: (one: (typeof sets)[number]) => string[]): string =>
  sets.flatMap((one) => (of(one).length > 0 ? [`${one.title}: ${of(one).join(' ')}`] : [])).join('\n');

describe('eight sets labelled blind', () => {
  test('of what is certainly asked at least 97 in 100 are named', () => {
    expect(total(({ certain }) => certain)).toBeGreaterThan(4000);
    expect(
      total(({ missed }) => missed.length) / total(({ certain }) => certain),
      faults(({ missed }) => missed),
    ).toBeLessThanOrEqual(0.03);
  });

  test('of what would be wrong to name at most one in 200 is named', () => {
    expect(
      total(({ wrong }) => wrong.length) / total(({ never }) => never),
      faults(({ wrong }) => wrong),
    ).toBeLessThanOrEqual(0.005);
  });

  test('19 of 20 are taken for the kind they are, and every trap', () => {
    const mistaken = sets.filter(({ kind }) => !kind);
    expect(mistaken.length / sets.length, mistaken.map(({ title }) => title).join('\n')).toBeLessThanOrEqual(0.05);
    expect(mistaken.filter(({ isTrap }) => isTrap).map(({ title }) => title)).toEqual([]);
  });
});
