import { expect, test } from 'vitest';
import { type Keyword, keywordsFor, type Wish } from '../../utils/titles/keywords.ts';

const count = (value: number) => ({ value });
const wish = (differs: Partial<Wish> = {}): Wish => ({
  title: 'Longnan Walnut Kernels, Walnut Halves, 1 kg',
  brand: 'Longnan',
  facts: ['Raw and unsalted'],
  own: [],
  terms: [],
  policies: [],
  ...differs,
});
const states = (keywords: readonly Keyword[]) =>
  keywords.map(({ term, state, lacks }) => [term, state, lacks.join(' ')]);

test('a word is missing, in the title, or in it twice', () => {
  const own = ['walnut halves', 'kernels', 'unsalted kernels', 'baking'];
  expect(states(keywordsFor(wish({ own })))).toEqual([
    ['walnut halves', 'twice', ''],
    ['kernels', 'in', ''],
    ['unsalted kernels', 'missing', 'unsalted'],
    ['baking', 'missing', 'baking'],
  ]);
});

test('what the listing states may be said; what it does not, the person must know', () => {
  const [stated, unstated] = keywordsFor(wish({ own: ['unsalted kernels', 'organic kernels'] }));
  expect([stated?.stated, unstated?.stated]).toEqual([true, false]);
});

test('terms of reports: only those about the goods, the most orders first, the newest period, never added over periods', () => {
  const old = {
    term: 'raw walnuts',
    period: '2026-09-01/2026-09-30',
    numbers: { orders: count(90), clicks: count(400) },
  };
  const now = (campaign: number) => ({
    term: 'raw walnuts',
    period: '2026-10-01/2026-10-31',
    numbers: { orders: count(campaign) },
  });
  const terms = [
    { term: 'walnut halves', period: '2026-10-01/2026-10-31', numbers: { orders: count(2), impressions: count(50) } },
    old,
    now(3),
    now(4),
    { term: 'phone case', period: '2026-10-01/2026-10-31', numbers: { orders: count(99) } },
  ];
  expect(keywordsFor(wish({ terms })).map(({ term, numbers, period }) => [term, numbers, period])).toEqual([
    ['raw walnuts', { orders: 7 }, '2026-10-01/2026-10-31'],
    ['walnut halves', { impressions: 50, orders: 2 }, '2026-10-01/2026-10-31'],
  ]);
});

test('no number is shown where no report told one', () => {
  expect(keywordsFor(wish({ own: ['kernels'] }))[0]?.numbers).toBeUndefined();
});
