import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf } from '../../utils/titles/amounts.ts';

const shown = (title: string) =>
  amountsOf(title).map(({ values, unit, kind }) => `${values.join('|')} ${unit ?? '-'} ${kind}`);

test.each<[string, string[]]>([
  ['Chocolate callets 28.0% cocoa 1kg (Pack of 2)', ['28 % other', '1 kg quantity', '2 pack pack']],
  ['Lemonade 12 x 275ml', ['12 times pack', '275 ml quantity']],
  ['Box 10 x 20 cm', ['10 cm size', '20 cm size']],
  ['Rope 5-6 ft', ['5 ft size', '6 ft size']],
  ['500 g', ['500 g quantity']],
  ['½ kg', ['0.5 kg quantity']],
  ['1,5 кг, 3 шт', ['1.5 kg quantity', '3 pc count']],
  ['набор из 3', ['3 set pack']],
  ['1,350mg', ['1350|1.35 mg other']],
  ['1.234,5 ml', ['1234.5 ml quantity']],
  ['6er-Set Gläser 250 ml', ['6 pack pack', '250 ml quantity']],
  ['lot de 4 verres', ['4 pack pack']],
  ['核桃仁500克2袋', ['500 g quantity', '2 bag pack']],
  ['くるみ 200g 3個', ['200 g quantity', '3 pc count']],
  ['호두 500g 2봉', ['500 g quantity', '2 bag pack']],
  ['น้ำผึ้ง 250 มล.', ['250 ml quantity']],
  ['Monitor 27"', ['27 in size']],
  ['５００ｇ', ['500 g quantity']],
])('%s', (title, expected) => expect(shown(title)).toEqual(expected));

describe('digits of a word, a code or a network are no amount', () => {
  test.each([
    'USB3',
    'A4 paper',
    'WH-1000XM5',
    '3-in-1 charger',
    '2in1 laptop',
    'Vitamin B12',
    'Galaxy S21 5g phone',
    '4K TV',
    'No7',
  ])('%s', (title) => expect(shown(title).filter((one) => !one.endsWith('number'))).toEqual([]));
  test('a gift box is no length', () => expect(shown('Set of 2 in Gift Box')).toEqual(['2 set pack']));
});

test('never throws, and spans stand in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { span } of amountsOf(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(span[0]).toBeLessThan(span[1]);
      }
    }),
  );
});
