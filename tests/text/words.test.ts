import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../utils/text/words.ts';

/** What was found, as it stands in the text. */
const found = (text: string, phrases: string[]) =>
  findPhrases(text, phrases).map(({ phrase, span }) => `${phrase}:${text.slice(...span)}`);

describe('phrases as whole words', () => {
  test.each<[string, string[], string[]]>([
    ['MIXED NUTS! donuts', ['nuts'], ['nuts:NUTS']],
    ['donuts nuts', ['nuts'], ['nuts:nuts']],
    ['nutrition', ['nut'], []],
    ['nutrition nut-free', ['nut'], ['nut:nut']],
    ['best-seller, best  seller', ['best seller'], ['best seller:best-seller', 'best seller:best  seller']],
    ['organic tea, organic', ['organic', 'organic tea'], ['organic tea:organic tea', 'organic:organic']],
    ['100% organic', ['100%'], ['100%:100%']],
    ['A+ nuts', ['a+'], ['a+:A+']],
    ['ba\u00adnned', ['banned'], ['banned:ba\u00adnned']],
    ['ban\u200bned', ['banned'], ['banned:ban\u200bned']],
    ['ＦＤＡ approved', ['fda approved'], ['fda approved:ＦＤＡ approved']],
    ['cafés cafe\u0301', ['café'], ['café:cafe\u0301']],
    ['ÉTÉ', ['été'], ['été:ÉTÉ']],
    ['İSTANBUL', ['istanbul'], ['istanbul:İSTANBUL']],
    ['women’s', ["women's"], ["women's:women’s"]],
    ['Мёд, мед', ['мед'], ['мед:Мёд', 'мед:мед']],
    ['медный', ['мед'], []],
    ['😀nuts😀', ['nuts'], ['nuts:nuts']],
    ['𝓷uts nuts', ['nuts'], ['nuts:𝓷uts', 'nuts:nuts']],
    ['nuts', ['', '  ', '*'], []],
    ['nuts', ['nuts', 'nuts'], ['nuts:nuts']],
    ['__proto__ constructor', ['__proto__'], ['__proto__:__proto__']],
  ])('%j with %j', (text, phrases, expected) => expect(found(text, phrases)).toEqual(expected));

  test.each<[string, string[], string[]]>([
    ['Сушёные фрукты', ['сушен* фрукт*'], ['сушен* фрукт*:Сушёные фрукты']],
    ['орехи и ореховая паста', ['орех*'], ['орех*:орехи', 'орех*:ореховая']],
    ['Haselnüsse', ['nüss*'], []],
    ['organisch bio', ['organ*'], ['organ*:organisch']],
    ['dried fruits mix', ['dried fruit*'], ['dried fruit*:dried fruits']],
    ['dried', ['dried fruit*'], []],
  ])('with an ending: %j with %j', (text, phrases, expected) => expect(found(text, phrases)).toEqual(expected));

  test.each<[string, string[], string[]]>([
    ['纯天然有机绿茶', ['有机', '绿茶'], ['有机:有机', '绿茶:绿茶']],
    ['FDA认证茶叶', ['fda', '茶叶'], ['fda:FDA', '茶叶:茶叶']],
    ['100%有机', ['有机'], ['有机:有机']],
    ['中国有机茶叶', ['有机茶叶'], ['有机茶叶:有机茶叶']],
    // The longer phrase holds the place, where the dictionary would take the first two signs for a word.
    ['有机会赢大奖', ['有机', '有机会'], ['有机会:有机会']],
    ['有機ナッツ', ['ナッツ', '有機'], ['有機:有機', 'ナッツ:ナッツ']],
    ['ドーナッツ', ['ナッツ'], []],
    ['น้ำผึ้งแท้', ['น้ำผึ้ง'], ['น้ำผึ้ง:น้ำผึ้ง']],
    ['ชาเขียว', ['ชา'], ['ชา:ชา']],
  ])('in scripts without spaces: %j with %j', (text, phrases, expected) =>
    expect(found(text, phrases)).toEqual(expected),
  );

  test('spans never overlap, stand in order and hold the phrase', () => {
    const words = fc.array(fc.constantFrom('nuts', 'tea', 'green', 'a', '-', ' ', '茶', 'é', '😀', 'ß', 'İ'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('nuts', 'tea', 'green tea', 'nut*', '茶', 'é', 'a'), { maxLength: 5 }),
        (parts, phrases) => {
          const text = parts.join('');
          let last = 0;
          for (const { phrase, span } of findPhrases(text, phrases)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
            expect(found(text.slice(...span), [phrase])).toHaveLength(1);
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { seed: 8, numRuns: 3000 },
    );
  });
});
