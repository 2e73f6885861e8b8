import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claims, claimsOf, kinds, kindsOf } from '../utils/goods/index.ts';
import { mainPart } from '../utils/goods/main-part.ts';
import { mediaOf } from '../utils/goods/media.ts';
import type { Listing } from '../utils/listing.ts';
import { aListing } from './listings.ts';

const kindsIn = (title: string, more: Partial<Listing> = {}) =>
  kindsOf(aListing({ store: 'global', title, ...more })).map(({ id, sure }) => (sure ? id : `${id}?`));

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('has an id of its own, and words in ten languages', () => {
    expect(kinds.filter((other) => other.id === id)).toHaveLength(1);
    for (const language of ['en', 'zh', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'ja', 'ko'])
      expect(kind.sure[language]?.length, language).toBeGreaterThan(0);
    for (const language of ['en', 'zh', 'ru'] as const) expect(kind.name[language]).not.toBe('');
  });

  test.each(kind.examples.is)('is: %s', (title) => {
    const found = kindsOf(aListing({ store: 'global', title })).find((one) => one.id === id);
    expect(found, title).toMatchObject({ sure: true });
    expect(found?.because.length).toBeGreaterThan(0);
  });

  test.each(kind.examples.not)('is not: %s', (title) => {
    expect(kindsIn(title).map((one) => one.replace('?', ''))).not.toContain(id);
  });
});

describe.each(claims.map((claim) => [claim.id, claim] as const))('claim %s', (id, claim) => {
  test.each(claim.examples.is)('made by: %s', (title) => {
    expect(claimsOf(aListing({ title })).map((one) => one.id)).toContain(id);
  });
  test.each(claim.examples.not)('not made by: %s', (title) => {
    expect(claimsOf(aListing({ title })).map((one) => one.id)).not.toContain(id);
  });
});

describe('ordinary language', () => {
  test.each([
    ['Walnut dining table, seats 6', []],
    ['Nutcracker ballet poster', []],
    ['Peanut butter maker, 500 W', []],
    ['Linen tea towel, walnut print', []],
    ['Handmade tea cup, honey glaze', []],
    ['Tea tree shampoo 500 ml', []],
    ['Honeycomb blackout blinds, honey oak', []],
    ['Honey blonde wig, 24 inch', []],
    ['The Honey Bus: A Memoir (Paperback)', []],
    ['All about honey, picture book', []],
    ['Organic cotton t-shirt, walnut', []],
    ['Dried flowers and dried lavender bunch', []],
    ['Soap with honey and almond, 100 g', []],
    ['Dog toy, peanut shape', []],
    ['Apple phone case with fig print', []],
    ['Artificial fig tree 180 cm', []],
    ['Jasmine tea scented candle 200 g', []],
    ['Walnut bookcase, 5 shelves', []],
    ['Golden dates calendar 2027', []],
  ])('%s is none of ours', (title, expected) => {
    expect(kindsIn(title)).toEqual(expected);
  });

  test.each([
    ['Walnut', ['nuts?'], 'nothing beside the word'],
    ['Honey', ['honey?'], 'a name, a colour, a food'],
    ['Walnut 500 g', ['nuts'], 'sold by weight'],
    ['Raw walnut', ['nuts'], 'raw'],
    ['Black tea with honey', ['tea'], 'with honey is an aside'],
  ])('%s: %j (%s)', (title, expected) => {
    expect(kindsIn(title)).toEqual(expected);
  });

  test('the category path settles what the title leaves open', () => {
    expect(kindsIn('Walnut', { category: ['Grocery & Gourmet Food', 'Nuts & Seeds'] })).toEqual(['nuts']);
    expect(kindsIn('Walnut', { category: ['Home & Kitchen', 'Furniture'] })).toEqual([]);
    expect(kindsIn('Honey', { category: ['Beauty & Personal Care', 'Hair', 'Wigs'] })).toEqual([]);
    expect(kindsIn('Organic tea', { category: ['Books', 'Cookbooks'] })).toEqual([]);
    expect(kindsIn('Walnut kernels 500 g', { category: ['Home & Kitchen'] })).toEqual(['nuts?']);
  });

  test('words of one language count where the listing is in it', () => {
    expect(kindsIn('Kräuter Tee 100 g', { store: 'DE' })).toEqual(['tea']);
    expect(kindsIn('Tee 100 g', { language: 'de-DE' })).toEqual(['tea']);
    expect(kindsIn('Tee 100 g', { language: 'en-US' })).toEqual([]);
    expect(kindsIn('Mel 500 g', { store: 'BR' })).toEqual(['honey']);
    expect(kindsIn('Mel 500 g', { store: 'US' })).toEqual([]);
  });

  test('claims are read in bullet points and attributes too', () => {
    const listing = aListing({
      title: 'Walnut kernels',
      bullets: ['USDA Organic'],
      attributes: { 'Country of origin': 'China' },
    });
    expect(claimsOf(listing).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['organic', 'china', 'walnut', 'shelled']),
    );
  });
});

describe('media', () => {
  test.each([
    ['amazon', '0306406152', true],
    ['amazon', '097522980X', true],
    ['amazon', '0306406153', false],
    ['amazon', 'B0LNGWAL02', false],
    ['temu', '0306406152', false],
  ] as const)('%s lists under %s: a book %s', (marketplace, id, expected) => {
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

describe('the main part of a title', () => {
  test.each([
    ['Sugar cubes – ideal for coffee, tea', 'Sugar cubes –'],
    ['Walnut kernels 500 g', 'Walnut kernels 500 g'],
    ['Sugar with honey | 1 kg', 'Sugar            | 1 kg'],
    ['Чай чёрный с мёдом', 'Чай чёрный'],
    ['for tea lovers', ''],
  ])('%s', (title, expected) => {
    expect(mainPart(title).trimEnd()).toBe(expected);
    expect(mainPart(title)).toHaveLength(title.length);
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
        expect(Array.isArray(kindsOf(listing))).toBe(true);
        expect(Array.isArray(claimsOf(listing))).toBe(true);
      },
    ),
    { seed: 20261123, numRuns: 200 },
  );
});
