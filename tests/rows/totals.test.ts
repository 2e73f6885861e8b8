import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTo, emptySum, sumText } from '../../utils/rows/exact-sum.ts';
import { figureOf } from '../../utils/rows/figure.ts';
import { addRow, decimalsOf, emptyTotals, totalText } from '../../utils/rows/totals.ts';

describe('the number in a cell', () => {
  test.each([
    ['1204', '1204'],
    ['1,204', '1204'],
    ['£12,897.84', '12897.84'],
    ['5.255,61\u00a0€', '5255.61'],
    ['Rs.14.217777799999999', '14.217777799999999'],
    ['US$3.00', '3.00'],
    ['JP¥5,000', '5000'],
    ['￥115,290', '115290'],
    ['1 628,00', '1628.00'],
    ['1\u202f628,00 ₽', '1628.00'],
    ['16,62', '16.62'],
    ['0,54%', '0.54'],
    ['1,150.0%', '1150.0'],
    ['-92.9%', '-92.9'],
    ['(12.50)', '-12.50'],
    ['−5', '-5'],
    ['1,23,456.78', '123456.78'],
    ['12 USD', '12'],
    ['Rp80.000.000', '80000000'],
    ["1'234.50", '1234.50'],
  ])('%s', (text, value) => {
    const figure = figureOf(text);
    expect(figure === 'blank' ? figure : figure?.value).toBe(value);
  });
  test.each(['', ' ', '-', '–', '—', '--', 'N/A', 'NaN', 'Без рейтинга'])('%j is blank', (text) => {
    expect(figureOf(text)).toBe('blank');
  });
  test.each([
    '3.56666E+11',
    '007',
    '00-00543221',
    'B0CROSS011',
    '2025-08-16',
    '1д 21ч',
    '0 из 28',
    '12.34.56',
    '1,2,3',
    'Walnut 500',
    '500 g',
    '01/02/2026',
    '12:30',
    '="358228910357"',
    '1,23,45',
    '5(',
    'x'.repeat(5000),
  ])('%s is none', (text) => {
    expect(figureOf(text)).toBeUndefined();
  });
});

describe('sums are exact', () => {
  test('of any decimals, in any order', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 18 }));
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 60 }), (decimals) => {
        const sum = emptySum();
        let exact = 0n;
        for (const [digits, places] of decimals) {
          const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
          const cut = text.length - places;
          addTo(sum, `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ''}`);
          exact += digits * 10n ** BigInt(18 - places);
        }
        const [whole = '', fraction = ''] = sumText(sum).replace('-', '').split('.');
        const found = BigInt(whole + fraction.padEnd(18, '0')) * (sumText(sum).startsWith('-') ? -1n : 1n);
        expect(found).toBe(exact);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
  test('0.1 and 0.2 are 0.3, a hundred thousand times', () => {
    const sum = emptySum();
    for (let index = 0; index < 100_000; index += 1) {
      addTo(sum, '0.1');
      addTo(sum, '0.2');
    }
    expect(sumText(sum)).toBe('30000');
  });
  test.each([
    ['3565.907848999999999', 6, '3565.907849'],
    ['-0.0000005', 6, '-0.000001'],
    ['12.50', 6, '12.5'],
    ['-7', 6, '-7'],
  ])('%s to %i places is %s', (text, places, rounded) => {
    const sum = emptySum();
    addTo(sum, text);
    expect(sumText(sum, places)).toBe(rounded);
  });
});

describe('the sign before decimals is a matter of the column', () => {
  const totals = (...rows: string[][]) => {
    const columns = emptyTotals(rows[0]?.length ?? 0);
    rows.forEach((cells, at) => {
      addRow(columns, { at, cells });
    });
    const decimals = decimalsOf(columns);
    return columns.map((total, at) => totalText(total, decimals[at]));
  };
  test.each([
    [
      'German money beside US pieces',
      [
        ['1,204', '5.255,61 €'],
        ['310', '118,80 €'],
      ],
      ['1514', '5374.41'],
    ],
    ['three places behind a dot, seen elsewhere in the column', [['1.234'], ['0.5'], ['2.25']], ['3.984']],
    ['three places behind a comma, seen elsewhere in the column', [['1,234'], ['0,5']], ['1.734']],
    ['nothing but thousands', [['1.234'], ['5'], ['2.000']], ['3239']],
    [
      'all of three places: as the other columns write',
      [
        ['1,234', '0,5'],
        ['2,345', '1,5'],
        ['3,456', '2,5'],
      ],
      ['7.035', '4.5'],
    ],
    ['all of three places, and nobody tells', [['1,234'], ['2,345'], ['3,456']], ['7035']],
  ] as [string, string[][], string[]][])('%s', (_, rows, sums) => {
    expect(totals(...rows)).toEqual(sums);
  });
  test('numbers of a spreadsheet are taken as they are', () => {
    const columns = emptyTotals(1);
    addRow(columns, { at: 1, cells: ['1.234'], types: ['number'] });
    addRow(columns, { at: 2, cells: ['2'], types: ['percent'] });
    expect(columns.map((total) => totalText(total, ','))).toEqual(['3.234']);
  });
});
