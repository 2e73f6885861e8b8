import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodsOf, traitsOf } from '../utils/goods/index.ts';
import { kindOf, kinds, leaves, lineOfGoods } from '../utils/goods/kinds.ts';
import { mediaOf } from '../utils/goods/media.ts';
import { entryMaker } from '../utils/goods/phrases/lexicon.ts';
import { silenceOn } from '../utils/goods/traits/silence.ts';
import { traits } from '../utils/goods/traits.ts';
import { lines, sections } from '../utils/goods/words/index.ts';
import type { Listing } from '../utils/listing.ts';
import { lentNames } from './goods/lent-names.ts';
import { ofThings } from './goods/of-things.ts';
import { plain } from './goods/plain.ts';
import { told } from './goods/told.ts';
import { traps } from './goods/traps.ts';
import { aListing } from './listings.ts';

const goodsIn = (title: string, more: Partial<Listing> = {}) =>
  goodsOf(aListing({ store: 'global', title, ...more })).map(({ id, sure }) => (sure ? id : `${id}?`));
/** 'has.radio', or '-has.radio' where it is denied, '?has.radio' where it is left open. */
const traitsIn = (title: string, more: Partial<Listing> = {}) => {
  const listing = aListing({ store: 'global', title, ...more });
  return traitsOf(listing, goodsOf(listing)).map(({ id, is, sure }) => (sure ? (is ? id : `-${id}`) : `?${id}`));
};
const linesOf = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);

describe('kinds and traits', () => {
  test('ids stand once, groups before what lies within them, and all have names in three languages', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { id, within, name } of kinds) {
      if (within) expect(kindOf(within), id).toBeDefined();
      for (const language of ['en', 'zh', 'ru'] as const) expect(name[language], id).not.toBe('');
      expect(name.zh, id).toMatch(/\p{Script=Han}/u);
    }
    expect(lineOfGoods('food.nuts')).toEqual(['food.nuts', 'food']);
    expect(lineOfGoods('footwear')).toEqual(['footwear']);
    expect(leaves.map(({ id }) => id)).not.toContain('food');
    expect(new Set(traits.map(({ id }) => id)).size).toBe(traits.length);
  });

  test('silence is asked about only where the trait may be', () => {
    expect(silenceOn('has.lithium-battery', ['electronics.battery-powered'])).toBe('ask');
    expect(silenceOn('has.lithium-battery', ['food.nuts'])).toBe('no');
    expect(silenceOn('form.raw', ['food.nuts'])).toBe('ask');
    expect(silenceOn('claim.organic', ['food.nuts'])).toBe('no');
    expect(silenceOn('ship.parcel', ['food.nuts'])).toBe('ask');
  });
});

describe.each(Object.entries(traps))('traps in %s', (_, text) => {
  test.each(linesOf(text))('%s: %s', (kind, title) => {
    expect(goodsIn(title)).toEqual([kind]);
  });
});

describe.each(Object.entries(ofThings))('what is not the thing it is for, in %s', (_, text) => {
  test.each(linesOf(text))('%s: %s', (kinds, title) => {
    expect(goodsIn(title).join(' ')).toBe(kinds);
  });
});

describe.each(Object.entries(lentNames))('names that are lent or disowned, in %s', (_, text) => {
  test.each(linesOf(text))('%s: %s', (kinds, title) => {
    expect(goodsIn(title).join(' ')).toBe(kinds);
  });
});

describe.each(Object.entries(plain))('plain titles in %s', (_, text) => {
  test.each(linesOf(text))('%s: %s', (kind, title) => {
    expect(goodsIn(title)).toEqual([kind]);
  });
});

describe('what is left open', () => {
  test.each([
    ['Walnut', ['food.nuts?', 'wood.products?']],
    ['Sunflower seeds', ['food.nuts?', 'plants.seeds-live?']],
    ['Dog plush toy', ['general.other?', 'toys.general?']],
    ['Gift box', []],
    ['Xyzzy 3000', []],
    ['', []],
  ])('%s: %j', (title, expected) => {
    expect(goodsIn(title)).toEqual(expected);
  });

  test('the words say why, as they stand in the title', () => {
    expect(goodsOf(aListing({ title: 'Clothes for 18 inch dolls: DRESS' }))[0]?.because).toEqual([
      'DRESS',
      '18 inch dolls',
    ]);
  });
});

describe('the category path', () => {
  test.each([
    ['Walnut', ['Grocery & Gourmet Food', 'Nuts & Seeds'], ['food.nuts']],
    ['Walnut', ['Home & Kitchen', 'Furniture'], ['furniture']],
    ['Honey', ['Beauty & Personal Care', 'Hair', 'Wigs'], ['general.other']],
    ['Organic tea', ['Books', 'Cookbooks'], ['general.media']],
    ['Model X200', ['Electronics', 'Headphones'], ['electronics.radio']],
    ['Unicorn cupcake', ['Toys & Games', 'Stuffed Animals'], ['toys.general']],
    ['Сет «Осень»', ['Продукты питания', 'Сухофрукты'], ['food.dried-fruit']],
    ['Peanut chew', ['Pet Supplies', 'Dog toys'], ['general.other']],
  ])('%s in %j: %j', (title, category, expected) => {
    expect(goodsIn(title, { category })).toEqual(expected);
  });

  test('where it contradicts the title both stand, and neither is sure', () => {
    expect(goodsIn('Walnut kernels 500 g', { category: ['Home', 'Candles'] })).toEqual(['food.nuts?', 'candles?']);
  });
});

describe.each(Object.entries(told))('traits told in %s', (_, text) => {
  test.each(linesOf(text))('%s | %s', (expected, title) => {
    const found = traitsIn(title);
    for (const one of expected.split(' '))
      if (one.startsWith('!')) {
        expect(found).not.toContain(one.slice(1));
        expect(found).not.toContain(`?${one.slice(1)}`);
      } else expect(found).toContain(one);
  });
});

describe('attributes by name', () => {
  test.each([
    ['Smart lamp', { battery: 'none' }, ['-has.battery', '-has.lithium-battery', '-has.button-cell']],
    ['Desk lamp', { power: 'AC 220-240 V' }, ['has.mains', '-has.battery']],
    ['Desk lamp', { Power: 'USB 5V' }, ['-has.mains']],
    ['Desk lamp', { power: '3 x AAA batteries' }, ['has.battery', '-has.lithium-battery', '-has.mains']],
    ['Handheld fan', { battery: '18650, 2000 mAh' }, ['has.lithium-battery', 'has.battery']],
    ['Kitchen scale', { Batterie: 'CR2032 Knopfzelle' }, ['has.button-cell', 'has.battery']],
    ['Toy car', { ageGrade: '3+' }, ['for.under-14', 'for.under-12', '-for.under-3']],
    ['Toy car', { ageGrade: '18 months+' }, ['for.under-3']],
    ['Toy car', { 'Age grade': '6-36 months' }, ['for.under-3']],
    ['Building blocks', { ageGrade: '14+' }, ['-for.under-14', '-for.under-3']],
    ['Building blocks', { 适用年龄: '3岁以上' }, ['for.under-14', '-for.under-3']],
    ['Speaker', { radio: 'Bluetooth 5.3' }, ['has.radio']],
    ['Vacuum cleaner', { radio: 'no' }, ['-has.radio']],
    ['Walnut kernels', { origin: 'Xinjiang, China' }, ['origin.xinjiang', 'origin.china']],
    ['Walnut kernels', { origin: 'Yunnan, China' }, ['-origin.xinjiang', 'origin.china']],
    ['Walnut kernels', { origin: 'Chile' }, ['-origin.china', '-origin.xinjiang']],
    ['Dried figs', { 'Country of origin': 'Türkiye' }, ['origin.turkiye', '-origin.china']],
    ['Mug', { channel: 'FBA' }, ['ship.stock', '-ship.parcel']],
    ['Mug', { channel: 'cross-border parcel' }, ['ship.parcel']],
    ['Chair', { material: 'MDF, foam' }, ['has.composite-wood', 'has.upholstery', 'has.wood']],
    ['Spatula', { Material: 'Nylon' }, ['is.plastic-pa-melamine']],
    ['Mug', { 'Package contents': '1 mug', Storage: '12 months' }, []],
  ])('%s, %j: %j', (title, attributes, expected) => {
    expect(traitsIn(title, { attributes })).toEqual(expect.arrayContaining(expected));
  });

  test('what is stated by name outranks what the title says in passing', () => {
    expect(traitsIn('Rechargeable lamp', { attributes: { battery: 'no' } })).toContain('-has.battery');
  });
});

describe('media', () => {
  test.each([
    ['amazon', '0306406152', true],
    ['amazon', '0306406153', false],
    ['amazon', 'B0C1234567', false],
    ['ozon', '0306406152', false],
  ] as const)('%s %s by its code: %s', (marketplace, id, expected) => {
    expect(mediaOf({ marketplace, id, title: 'Vegetables: a hundred recipes' }) !== undefined).toBe(expected);
  });
  test.each([
    ['The Honey Bus: A Memoir (Paperback)', true],
    ['Kochbuch Nüsse, Taschenbuch', true],
    ['蜂蜜百科 图书', true],
    ['Notebook A5, walnut cover', false],
    ['Bookshelf walnut', false],
    ['MacBook sleeve', false],
    ['DVD player', false],
    ['Walnut kernels 500 g', false],
  ])('%s: %s', (title, expected) => {
    expect(mediaOf({ title }) !== undefined).toBe(expected);
  });
});

test('whatever is written there, recognising does not throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '核桃'.repeat(25_000),
      'tea '.repeat(12_500),
      '\uD800'.repeat(100),
      'for '.repeat(12_500),
      ' - '.repeat(16_000),
      'Walnusstisch'.repeat(2000),
    ),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 9 }), text, { maxKeys: 3 }),
      (title, bullets, attributes) => {
        const listing: Listing = {
          id: 'x',
          marketplace: 'other',
          store: 'unknown',
          title,
          bullets,
          attributes,
          category: bullets,
        };
        for (const { id } of goodsOf(listing)) expect(kindOf(id)).toBeDefined();
        expect(Array.isArray(traitsOf(listing, [{ id: 'food.nuts', because: [], sure: true }]))).toBe(true);
      },
    ),
    { seed: 20261123, numRuns: 200 },
  );
});

test('every section of the words is one we know, and none says a phrase twice', () => {
  for (const section of sections) expect(() => entryMaker(section)('x'), section).not.toThrow();
  for (const [words, all] of Object.entries(lines))
    for (const text of all.split('\n')) {
      const phrases = text.split(', ');
      expect(new Set(phrases).size, `${words} ${text.slice(0, 60)}`).toBe(phrases.length);
    }
});

test('Han is read in the language that knows the words, whatever the store speaks', () => {
  const inJapan = (title: string) => goodsOf(aListing({ store: 'JP', title })).map(({ id }) => id);
  expect(inJapan('有机红枣 无核 500g')).toEqual(['food.dried-fruit']);
  expect(inJapan('胡桃 500g')).toEqual(['food.nuts']);
});
