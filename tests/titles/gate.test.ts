import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches, compareVersions } from '../../utils/titles/gate.ts';

const kinds = (text: string, ...sources: string[]) =>
  breaches(text, sources).map(({ kind, text: what }) => `${kind} ${what}`);

describe('what a title may state', () => {
  test.each<[string, string, string[]]>([
    ['Walnut kernels, 500 g', 'Walnut kernels 500g', []],
    ['Walnut kernels, 0.5 kg', 'Walnut kernels 500g', ['number 0.5 kg']],
    ['Walnut kernels, 500 ml', 'Walnut kernels 500 g', ['unit 500 ml']],
    ['Walnut kernels, 500', 'Walnut kernels 500 g', ['unit 500']],
    ['Walnut kernels, 2 kg', 'Walnut kernels 500 g', ['number 2 kg']],
    ['Pack of 6', '6 Pack', []],
    ['Pack of six', 'Pack of 6', []],
    ['Pack of three', 'Pack of 6', ['number three']],
    ['Sony WH-1000XM5', 'Sony WH 1000 XM5 headphones', []],
    ['Sony WH-1000XM4', 'Sony WH-1000XM5', ['model WH-1000XM4']],
    ['Jacket, waterproof', 'Jacket for rain', ['claim waterproof']],
    ['Jacket, waterproof', 'Jacket, not waterproof', ['claim waterproof']],
    ['Organic walnuts', 'Walnuts', ['claim Organic']],
    ['Walnuts, gluten-free', 'Walnuts (gluten free)', []],
    ['Чай зелёный Lipton 100 г', 'Чай зелёный 100 г', ['brand Lipton']],
    ['Чай зелёный 100 г', 'Чай зелёный, 100г', []],
    ['Power bank 10,000 mAh', 'Power bank 10000mAh', []],
    ['3-in-1 cable', 'Cable 3 in 1', []],
  ])('%s ← %s', (text, source, expected) => expect(kinds(text, source)).toEqual(expected));

  test('any of several sources will do', () =>
    expect(kinds('Walnuts 1 kg, organic', 'Walnuts 1 kg', 'Certified organic')).toEqual([]));
  test('the brand of another listing has crept in', () =>
    expect(breaches('Charger by Anker', ['Charger 20 W'], { brands: ['Anker'] })).toEqual([
      { kind: 'brand', text: 'Anker', span: [11, 16] },
    ]));
});

describe('two language versions', () => {
  test.each<[string, string, { lost: string[]; added: string[] }]>([
    ['Organic walnut kernels 500 g', 'Органические ядра грецкого ореха 500 г', { lost: [], added: [] }],
    ['Walnut kernels 500 g', 'Ядра ореха 1 кг', { lost: ['number'], added: ['number'] }],
    ['Pack of 12', '12 шт', { lost: [], added: [] }],
    ['Lampe sans fil 10 W', 'Lamp 10 W', { lost: ['claim'], added: [] }],
    ['Headphones WH-1000XM5', 'Наушники WH-1000XM5', { lost: [], added: [] }],
    ['Headphones WH-1000XM5', 'Наушники Sony', { lost: ['model'], added: ['brand'] }],
    ['无麸质饼干 200克', 'Gluten free biscuits 200 g', { lost: [], added: [] }],
  ])('%s ↔ %s', (original, version, expected) => {
    const { lost, added } = compareVersions(original, version);
    expect({ lost: lost.map(({ kind }) => kind), added: added.map(({ kind }) => kind) }).toEqual(expected);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'walnut',
    'kernels',
    '500 g',
    '2 kg',
    'Pack of 3',
    'waterproof',
    'WH-1000XM5',
    'blue',
    'vegan',
    '12 V',
  );
  const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(', '));
  const passes = (text: string, ...sources: string[]) => {
    expect(breaches(text, sources)).toEqual([]);
  };
  test('a title may state what it states', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => passes(text, text)));
    fc.assert(fc.property(title, (text) => passes(text, text)));
  });
  test('parts of it in any order too', () => {
    const parts = ['walnut kernels', '500 g', 'Pack of 3', 'vegan', 'WH-1000XM5', '10 x 20 cm'];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 1 }), (some) => passes(some.join(', '), parts.join(' '))),
    );
  });
  test('a number nobody stated is always found', () => {
    const unit = fc.constantFrom('g', 'ml', 'pcs', 'V');
    fc.assert(
      fc.property(title, fc.integer({ min: 1000, max: 99_999 }), unit, (text, number, of) => {
        expect(breaches(`${text}, ${number} ${of}`, [text]).map(({ kind }) => kind)).toContain('number');
      }),
    );
  });
  test('more sources never forbid what one allowed', () => {
    fc.assert(fc.property(title, title, (one, other) => passes(one, one, other)));
  });
});
