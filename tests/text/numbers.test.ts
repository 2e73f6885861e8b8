import { describe, expect, test } from 'vitest';
import type { Price } from '../../utils/listing.ts';
import { readPrice } from '../../utils/text/money.ts';
import { type Read, readCount, readNamedCount, readNumber, readRating, readShare } from '../../utils/text/numbers.ts';
import { cells } from './numbers.cells.ts';

const said = <T>(read: Read<T>): T | string => (read.kind === 'value' ? read.value : read.kind);
const priced = (read: Read<Price>): string => {
  if (read.kind !== 'value') return read.kind;
  const { amount, max, from, currency } = read.value;
  return `${amount}${max ? `..${max}` : ''}${from ? '+' : ''}${currency ? ` ${currency}` : ''}`;
};

describe.each(cells)('cells of $locale', ({ hint, number = [], count = [], share = [], price = [] }) => {
  const { decimal } = hint;
  test.each(number)('number %j is %j', (text, expected) => expect(said(readNumber(text, { decimal }))).toBe(expected));
  test.each(count)('count %j is %j', (text, expected) => expect(said(readCount(text, { decimal }))).toBe(expected));
  test.each(share)('share %j is %j', (text, expected) => expect(said(readShare(text, { decimal }))).toBe(expected));
  test.each(price)('price %j is %j', (text, expected) => expect(priced(readPrice(text, hint))).toBe(expected));
});

test('there are at least 400 cells in at least 20 locales', () => {
  const all = cells.flatMap(({ number = [], count = [], share = [], price = [] }) => [
    ...number,
    ...count,
    ...share,
    ...price,
  ]);
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(cells.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(20);
});

describe('what the caller knows', () => {
  test.each([
    ['-5', { signed: true }, -5],
    ['(-5)', { signed: true }, 'unclear'],
  ] as const)('a count %j with %j is %j', (text, hint, expected) => expect(said(readCount(text, hint))).toBe(expected));

  test.each([
    ['1,234', { whole: true }, 1234],
    ['1.234', { whole: true }, 1234],
    ['1.5', { whole: true }, 'unclear'],
    ['0,123', { whole: true }, 'unclear'],
  ] as const)('a number %j with %j is %j', (text, hint, expected) =>
    expect(said(readNumber(text, hint))).toBe(expected),
  );

  test.each([
    ['12,5', { percent: true }, 0.125],
    ['5250', { percent: true }, 52.5],
  ] as const)('a share %j with %j is %j', (text, hint, expected) => expect(said(readShare(text, hint))).toBe(expected));

  test.each([
    ['$5', { currencies: ['USD', 'EUR'] }, '5 USD'],
    ['$5', { currencies: ['USD', 'CAD'] }, '5'],
    ['¥5', { currencies: ['JPY', 'USD'] }, '5 JPY'],
    ['JPY ￥ 3980', {}, '3980 JPY'],
    ['CNY ¥12.50', {}, '12.50 CNY'],
    ['EUR $5', {}, 'unclear'],
    ['5', { currencies: ['EUR'] }, '5 EUR'],
    ['5', { currencies: ['EUR', 'USD'] }, '5'],
    ['$5', { currency: 'EUR' }, '5'],
    ['$5', { currency: 'EUR', currencies: ['CAD', 'EUR'] }, '5 CAD'],
    ['€5', { currency: 'USD' }, '5 EUR'],
    ['1.234', { currency: 'EUR', decimal: '.' }, 'unclear'],
    ['US$ 5.00 / kg', { anyUnit: true }, '5.00 USD'],
  ] as const)('a price %j with %j is %j', (text, hint, expected) =>
    expect(priced(readPrice(text, hint))).toBe(expected),
  );
});

describe('a count and its word', () => {
  test.each([
    ['12 visits', { value: 12, word: 'visits' }],
    ['1 visit', { value: 1, word: 'visit' }],
    ['14 in stock', { value: 14, word: 'in stock' }],
    ['Views 1.2K', { value: 1200, word: 'Views' }],
    ['В корзине: 3', { value: 3, word: 'В корзине' }],
    ['浏览 12', { value: 12, word: '浏览' }],
    ['1.2万次浏览', { value: 12000, word: '浏览' }],
    ['1,234 views', { value: 1234, word: 'views' }],
    ['US$ 123.00 revenue', undefined],
    ['Expires 12 May 2026', undefined],
    ['Expires in 12 days', undefined],
    ['$12', undefined],
    ['12% off', undefined],
    ['3-5 days', undefined],
    ['12', undefined],
    ['visits', undefined],
    ['2 for 3', undefined],
  ])('%j', (text, expected) => expect(readNamedCount(text)).toEqual(expected));
});

describe('a rating', () => {
  test.each([
    ['4.4 out of 5 stars', 4.4],
    ['4,4 de 5 estrelas', 4.4],
    ['4,3 von 5 Sternen', 4.3],
    ['4,3 sur 5 étoiles', 4.3],
    ['5つ星のうち4.4', 4.4],
    ['4.8/5', 4.8],
    ['9 из 10', 9],
    ['4.956', 4.956],
    ['Без рейтинга', 'absent'],
    ['7', 'unclear'],
    ['5 out of 4', 'unclear'],
    ['6 out of 5', 'unclear'],
    ['4.5 (12)', 'unclear'],
    ['85%', 'unclear'],
    ['4.4 of 12 reviews', 'unclear'],
  ])('%j is %j', (text, expected) => expect(said(readRating(text))).toBe(expected));
});
