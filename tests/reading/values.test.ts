import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCode, sameName } from '../../utils/reading/data/item.ts';
import { textOf } from '../../utils/reading/facts.ts';
import { decimalIn } from '../../utils/reading/money-hint.ts';
import {
  addressOf,
  amountIn,
  availabilityIn,
  conditionIn,
  countIn,
  gallery,
  moneyIn,
  ratingIn,
} from '../../utils/reading/values.ts';
import { openPage } from '../page.ts';

const page = openPage('<p></p>', 'https://shop.example/p/1');

describe('an amount as data writes it', () => {
  test.each<[string | undefined, string | undefined]>([
    ['12.50', '12.50'],
    ['12', '12'],
    ['1299.00', '1299.00'],
    ['1,299.00', '1299.00'],
    ['1.299,00', '1299.00'],
    ['12,99', '12.99'],
    // A sum computed by a program.
    ['12.989999771118164', '12.99'],
    ['12.5000000001', '12.50'],
    // What could be read two ways, or is no amount.
    ['1.299', undefined],
    ['1,299', undefined],
    ['10.0833', undefined],
    ['1e9', undefined],
    ['-5', undefined],
    ['12.3.4', undefined],
    ['€12', undefined],
    ['', undefined],
    [undefined, undefined],
    ['9'.repeat(50_000), undefined],
  ])('%s', (raw, expected) => expect(amountIn(raw)).toBe(expected));

  test('what a program writes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        expect(Number(amountIn((cents / 100).toFixed(2)))).toBe(cents / 100);
      }),
      { seed: 23, numRuns: 500 },
    );
  });
});

test.each<[string, number | undefined]>([
  ['4.6 out of 5 stars', 4.6],
  ['4,6 von 5 Sternen', 4.6],
  ['4.6 4.6 out of 5 stars', 4.6],
  ['4.3 de un máximo de 5 estrellas', 4.3],
  ['5つ星のうち4.7', 4.7],
  ['5 yıldız üzerinden 4,4', 4.4],
  ['5.0 out of 5', 5],
  ['4.9', 4.9],
  ['4.956', 4.956],
  // Not marks, or not for certain.
  ['46 out of 5 stars', undefined],
  ['| +5 vendidos', undefined],
  ['| +50 vendidos', undefined],
  ['4.4 out of 5 stars, 272,461 ratings', undefined],
  ['99', undefined],
  ['3 4 5', undefined],
  ['', undefined],
])('marks: %s', (text, expected) => expect(ratingIn(text)).toBe(expected));

test.each<[string, string | undefined, number | undefined]>([
  ['(1,058)', 'en', 1058],
  ['1.284 Sternebewertungen', 'de', 1284],
  ['21,200 ratings', 'en', 21200],
  ['1 204 оценки', 'ru', 1204],
  ['(399)', 'ja', 399],
  ['393 Análises', 'pt-BR', 393],
  ['1 review', 'en', 1],
  ['Be the first to review', 'en', undefined],
  ['-5 reviews', 'en', undefined],
  ['NaN', 'en', undefined],
])('a count: %s', (text, language, expected) => expect(countIn(text, decimalIn(language))).toBe(expected));

test.each<[string, object, object | undefined]>([
  ['$12.99', { currency: 'USD' }, { amount: '12.99', currency: 'USD' }],
  ['US $649.99', { currency: 'USD' }, { amount: '649.99', currency: 'USD' }],
  ['US$ 36.97+', {}, { amount: '36.97', from: true, currency: 'USD' }],
  ['R$ 1.096,81', { currency: 'BRL', decimal: ',' }, { amount: '1096.81', currency: 'BRL' }],
  ['3 990 ₽', { currency: 'RUB' }, { amount: '3990', currency: 'RUB' }],
  ['￥5,649', { currency: 'JPY' }, { amount: '5649', currency: 'JPY' }],
  ['XOF 6,765', { currency: 'USD', decimal: '.' }, { amount: '6765', currency: 'XOF' }],
  ['EUR 219,00', { currency: 'EUR' }, { amount: '219.00', currency: 'EUR' }],
  ['Now $12.97', { currency: 'USD' }, { amount: '12.97', currency: 'USD' }],
  // What a sign begins with is none of the words before it.
  ['Agora R$ 49,90', { decimal: ',' }, { amount: '49.90', currency: 'BRL' }],
  ['Now US$ 12.99', {}, { amount: '12.99', currency: 'USD' }],
  ['Nur noch CHF 9.90', {}, { amount: '9.90', currency: 'CHF' }],
  ['Price: $8.99', { currency: 'USD' }, { amount: '8.99', currency: 'USD' }],
  // A bare sign is no currency where nothing says which.
  ['$4.10 - $6.30', {}, { amount: '4.10', max: '6.30' }],
  ['$14.25 $99.00 was', { currency: 'USD' }, undefined],
  ['free', { currency: 'USD' }, undefined],
  ['from 5 shops', { currency: 'USD' }, undefined],
  [`$${'1'.repeat(50_000)}`, { currency: 'USD' }, undefined],
])('money: %s', (text, hint, expected) => expect(moneyIn(text, hint)).toEqual(expected));

// A page of goods takes an amount without a currency: then three capitals or a unit beside a figure must be no money at all.
test.each([
  'SKU 4412',
  'LED 12',
  'USB 3.0',
  '12 PCS',
  'EAN 5901234123457',
  'XXL 42',
  'IP 67',
  'ISO 9001',
  'AAA 4',
  'MOQ 10',
  'RAM 16',
  '16 GB',
  'ABS 2',
  'No. 12',
])('no money, with a currency at hand or without: %s', (text) => {
  expect(moneyIn(text, {})).toBeUndefined();
  expect(moneyIn(text, { currencies: ['USD'], decimal: '.' })).toBeUndefined();
});

test.each<[string | null, string | undefined]>([
  ['https://cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['/a.jpg', 'https://shop.example/a.jpg'],
  ['https://cdn.example/a b.jpg', 'https://cdn.example/a%20b.jpg'],
  ['data:image/png;base64,AAAA', undefined],
  ['javascript:alert(1)', undefined],
  ['blob:https://x/1', undefined],
  ['http://', undefined],
  ['', undefined],
  [null, undefined],
  [`https://cdn.example/${'a'.repeat(3000)}`, undefined],
])('an address: %s', (raw, expected) => expect(addressOf(raw, page)).toBe(expected));

test('a gallery holds each picture once, sixty at most, and only sizes that can be', () => {
  expect(
    gallery([
      { address: 'https://a/1' },
      { address: undefined },
      { address: 'https://a/1' },
      { address: 'https://a/2', width: 10, height: 20 },
      { address: 'https://a/3', width: -1, height: 5 },
    ]),
  ).toEqual([
    { address: 'https://a/1' },
    { address: 'https://a/2', width: 10, height: 20 },
    { address: 'https://a/3' },
  ]);
  expect(gallery(Array.from({ length: 100 }, (_, n) => ({ address: `https://a/${n}` })))).toHaveLength(60);
  expect(gallery([])).toBeUndefined();
});

test.each<[string | undefined, string | undefined]>([
  ['https://schema.org/InStock', 'in-stock'],
  ['InStock', 'in-stock'],
  ['in_stock', 'in-stock'],
  ['http://schema.org/OutOfStock', 'out-of-stock'],
  ['SoldOut', 'out-of-stock'],
  ['Discontinued', 'unavailable'],
  ['PreOrder', undefined],
  ['NotInStock', undefined],
  ['InStock<script>', undefined],
  [undefined, undefined],
])('availability %s', (word, expected) => expect(availabilityIn(word)).toBe(expected));

test.each<[string | undefined, string | undefined]>([
  ['https://schema.org/UsedCondition', 'used'],
  ['RefurbishedCondition', 'refurbished'],
  ['NewCondition', undefined],
  ['Unused', undefined],
])('condition %s', (word, expected) => expect(conditionIn(word)).toBe(expected));

test.each<[string | undefined, '.' | ',' | undefined]>([
  ['en-US', '.'],
  ['de-DE', ','],
  ['de-CH', undefined],
  ['es-MX', '.'],
  ['es-AR', ','],
  ['es', ','],
  ['ja_jp', '.'],
  ['pt-br', ','],
  ['', undefined],
  [undefined, undefined],
])('the sign before the fraction in %s', (language, expected) => expect(decimalIn(language)).toBe(expected));

test.each<[string, string, boolean]>([
  ['/p/lamp-4711001.html', '4711001', true],
  ['/p/lamp-_p4711001', '4711001', true],
  ['/p/lamp-47110012', '4711001', false],
  ['/p/14711001', '4711001', false],
  ['/p/lamp', '4711001', false],
])('%s holds %s', (address, code, expected) => expect(holdsCode(address, code)).toBe(expected));

test.each<[string | undefined, string | undefined, boolean]>([
  ['Oak desk lamp', 'oak  desk lamp', true],
  ['Oak desk lamp, linen', 'Oak desk lamp, linen | Orchard', true],
  ['Lamp', 'Lamp shade', false],
  ['Oak', 'Oak', true],
  ['', '', false],
  [undefined, 'Oak', false],
])('%s and %s name the same goods', (one, other, expected) => expect(sameName(one, other)).toBe(expected));

test('an element shows its text without programs, choices and what only screen readers say', () => {
  const shown = openPage(
    '<h1>Oak <b>lamp</b><span class="clipped"> opens in a new window</span><script>x()</script><style>p{}</style><select><option>S</option></select><div>with shade</div></h1>',
    'https://shop.example/',
  ).querySelector('h1');
  expect(shown && textOf(shown)).toBe('Oak lamp with shade');
});
