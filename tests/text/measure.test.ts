import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LengthUnit, lengthIn, reach } from '../../utils/text/measure.ts';

describe('length', () => {
  test.each<[string, LengthUnit, number]>([
    ['', 'characters', 0],
    ['abc', 'characters', 3],
    ['😀', 'characters', 1],
    ['😀', 'utf16', 2],
    ['😀', 'bytes', 4],
    ['é', 'bytes', 2],
    ['商品', 'bytes', 6],
    ['товар', 'bytes', 10],
    ['👩‍💻', 'characters', 3],
    ['one two  three', 'words', 3],
    ['  ', 'words', 0],
    ['\ud83d', 'bytes', 3],
  ])('%j in %s is %i', (text, unit, expected) => expect(lengthIn(text, unit)).toBe(expected));

  test('bytes are those of the encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(lengthIn(text, 'bytes')).toBe(new TextEncoder().encode(text).length);
        expect(lengthIn(text, 'characters')).toBe([...text].length);
      }),
      { seed: 5, numRuns: 3000 },
    );
  });
});

describe('reach', () => {
  test.each<[string, number, LengthUnit, number]>([
    ['abcdef', 3, 'characters', 3],
    ['abc', 3, 'characters', 3],
    ['abc', 0, 'characters', 0],
    ['', 0, 'characters', 0],
    ['a😀b', 2, 'characters', 3],
    ['a😀b', 2, 'utf16', 1],
    ['a😀b', 3, 'utf16', 3],
    ['éé', 3, 'bytes', 1],
    ['商品名', 6, 'bytes', 2],
    // A family is three characters and two joiners, and one grapheme.
    ['ab👩‍💻c', 3, 'characters', 2],
    ['ab👩‍💻c', 5, 'characters', 7],
    ['e\u0301e\u0301', 3, 'characters', 2],
    ['one two three', 2, 'words', 7],
    ['one two', 2, 'words', 7],
    ['one', 0, 'words', 0],
  ])('%j up to %i %s is %i', (text, max, unit, expected) => expect(reach(text, max, unit)).toBe(expected));

  test('what is within is at most the limit, one grapheme more is past it, and no grapheme is cut', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom<LengthUnit>('characters', 'utf16', 'bytes'),
        (text, max, unit) => {
          const end = reach(text, max, unit);
          expect(lengthIn(text.slice(0, end), unit)).toBeLessThanOrEqual(max);
          const borders = [...graphemes.segment(text)].map(({ index }) => index).concat(text.length);
          expect(borders).toContain(end);
          const next = borders[borders.indexOf(end) + 1];
          if (next !== undefined) expect(lengthIn(text.slice(0, next), unit)).toBeGreaterThan(max);
          expect(end === text.length).toBe(lengthIn(text, unit) <= max);
        },
      ),
      { seed: 6, numRuns: 3000 },
    );
  });
});
