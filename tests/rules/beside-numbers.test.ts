import { describe, expect, test } from 'vitest';
import { dimensionsIn, isCountedBy, isMeasuredBy, isNumberedBy, isUnit } from '../../utils/rules/beside-numbers.ts';
import { piecesIn } from '../../utils/rules/pieces.ts';
import { wordTableOf } from '../../utils/rules/word-table.ts';

describe('what stands behind a number', () => {
  test.each([' pcs', '-pack', ' tea bags', ' tea-bags', '%', ' in 1', '合1', ' капсулы', ' 件, ', ' chế độ'])(
    '“12%s” counts',
    (after) => expect(isCountedBy(after)).toBe(true),
  );
  test.each([' packet', ' по 3', '件套', ' for home', ''])('“12%s” does not', (after) =>
    expect(isCountedBy(after)).toBe(false),
  );
  test.each([
    [' ml glass', true],
    ['ml', true],
    ['-inch', true],
    [' in a box', true],
    [' mlynek', false],
    [' glass', false],
    ['', false],
  ])('“500%s” has a unit: %s', (after, expected) => expect(isUnit(after)).toBe(expected));
  test('units are told by dimension', () => {
    const title = 'nuts 500 kg, 20 cm, 3 pcs, 12"';
    expect([...dimensionsIn(title, piecesIn(title))]).toEqual(['weight', 'length', 'count']);
  });
});

describe('what stands before one', () => {
  test.each([
    ['capacity ', true],
    ['Gewicht: '.toLowerCase(), true],
    ['dung tích ', true],
    ['容量：', true],
    ['overweight ', false],
    ['', false],
  ])('“%s34” is named as a measure: %s', (before, expected) => expect(isMeasuredBy(before)).toBe(expected));
  test.each([
    ['model ', true],
    ['gr. ', true],
    ['размер ', true],
    ['set of ', true],
    ['nº ', true],
    ['第', true],
    ['#', true],
    ['เบอร์ ', true],
    ['bottle ', false],
  ])('“%s34” is numbered: %s', (before, expected) => expect(isNumberedBy(before)).toBe(expected));
});

test('words are told with the endings of their language, or with any', () => {
  const find = wordTableOf([
    ['en', 'cup~ mug', 'drink'],
    ['ru', 'чашк~ кружк*', 'чай'],
    ['de', 'mug', 'auch'],
  ]);
  expect(['cups', 'cupping', 'mug', 'mugs', 'чашками', 'чашкообразный', 'кружкообразный'].map(find)).toEqual([
    ['drink'],
    [],
    ['drink', 'auch'],
    [],
    ['чай'],
    [],
    ['чай'],
  ]);
});
