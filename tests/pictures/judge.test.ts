import { describe, expect, test } from 'vitest';
import { withoutPixels } from '../../utils/pictures/measured.ts';
import { judged, measured, verdictsOf } from './judged.ts';
import { type Recipe, recipes } from './recipes.ts';

// Each verdict as a reader of the rules would give it, with the page of facts in hand.

const cache = new Map<Recipe, ReturnType<typeof measured>>();
const of = (recipe: Recipe) => {
  const known = cache.get(recipe) ?? measured(recipes[recipe]());
  cache.set(recipe, known);
  return known;
};
const F = 'fail';
const W = 'warn';
const C = 'could-not-measure';

describe('main pictures, by marketplace: what does not pass', () => {
  test.each<[Recipe, string, Record<string, string>]>([
    ['large', 'amazon', {}],
    ['white', 'amazon', { 'size-rec': W }],
    ['noise', 'amazon', { 'size-rec': W }],
    ['grey250', 'amazon', { background: F, 'size-rec': W }],
    ['coloured', 'amazon', { background: F, 'size-rec': W }],
    ['upright', 'amazon', { 'size-rec': W }],
    ['small', 'amazon', { 'min-size': F, 'zoom-size': W, 'size-rec': W }],
    ['little', 'amazon', { 'low-fill': F, 'size-rec': W }],
    ['border', 'amazon', { border: F, 'size-rec': W }],
    ['hairline', 'amazon', { border: F, 'size-rec': W }],
    ['watermark', 'amazon', { watermark: F, 'low-fill': F, 'size-rec': W }],
    ['textBeside', 'amazon', { 'text-overlay': W, 'size-rec': W }],
    ['label', 'amazon', { 'size-rec': W }],
    ['blur', 'amazon', { blur: F, 'size-rec': W }],
    ['cut', 'amazon', { 'cut-off': F, 'low-fill': F, 'size-rec': W }],
    ['clear', 'amazon', { transparent: W, 'size-rec': W }],
    ['badge', 'amazon', { 'promo-badge': F, 'size-rec': W }],
    ['fourViews', 'amazon', { collage: C, 'size-rec': W }],
    ['white', 'ebay', {}],
    ['grey250', 'ebay', {}],
    ['coloured', 'ebay', {}],
    ['border', 'ebay', { border: F }],
    ['upright', 'ebay', {}],
    ['large', 'etsy', {}],
    ['white', 'walmart', { 'zoom-size': W, 'size-rec': W }],
    ['upright', 'walmart', { ratio: F, 'zoom-size': W, 'size-rec': W }],
    ['grey250', 'walmart', { background: F, 'zoom-size': W, 'size-rec': W }],
    ['white', 'tiktok-shop', { 'size-rec': W }],
    ['grey250', 'tiktok-shop', { 'size-rec': W }],
    ['coloured', 'tiktok-shop', { background: W, 'size-rec': W }],
    ['white', 'mercado-libre', { 'low-fill': W, 'size-rec': W }],
    ['grey250', 'mercado-libre', { 'low-fill': W, 'size-rec': W }],
    ['grey250', 'allegro', { background: W }],
    ['coloured', 'allegro', { background: F }],
    ['upright', 'ozon', {}],
    ['white', 'ozon', { ratio: W, 'size-rec': W }],
    ['infographic', 'ozon', { ratio: W, 'size-rec': W }],
    ['badge', 'ozon', { 'promo-badge': W, ratio: W, 'size-rec': W }],
    ['upright', 'wildberries', {}],
    ['small', 'wildberries', { 'min-size': F, 'size-rec': W, ratio: W }],
    ['upright', 'shein', {}],
    ['small', 'shein', { 'min-size': F }],
    ['large', 'shopee', {}],
    ['white', 'lazada', {}],
    ['white', 'aliexpress', {}],
    ['small', 'aliexpress', { 'min-size': W, 'size-rec': W }],
  ])('%s on %s: %j', (recipe, marketplace, expected) => {
    expect(verdictsOf(judged(of(recipe), marketplace))).toEqual(expected);
  });

  test('a white product on white is neither too small nor empty', () => {
    for (const recipe of ['whiteOnWhite', 'empty'] as const) {
      const verdicts = verdictsOf(judged(of(recipe), 'amazon'));
      expect(verdicts['low-fill'], recipe).not.toBe('fail');
      expect(judged(of(recipe), 'amazon').verdict).not.toBe('fail');
    }
  });

  test('a sweep of light is not pure white', () => {
    expect(verdictsOf(judged(of('gradient'), 'amazon')).background).toBe('fail');
  });
});

describe('what else the verdict depends on', () => {
  test('further pictures may show text, scenes and parts', () => {
    for (const recipe of ['infographic', 'coloured', 'cut', 'little', 'badge'] as const)
      expect(verdictsOf(judged(of(recipe), 'amazon', { role: 'other' })), recipe).toEqual({ 'size-rec': 'warn' });
  });

  test('eBay allows no border and no text on any of them', () => {
    expect(verdictsOf(judged(of('border'), 'ebay', { role: 'other' }))).toEqual({ border: 'fail' });
    expect(verdictsOf(judged(of('textBeside'), 'ebay', { role: 'other' }))).toMatchObject({ 'text-overlay': 'warn' });
  });

  test('Google’s 500 pixels hold from 31 January 2027', () => {
    const picture = of('small');
    const on = (day: string, category?: string) =>
      verdictsOf(judged(picture, 'google-merchant-center', { on: day, ...(category ? { category } : {}) }));
    expect(on('2027-01-30')['min-size']).toBeUndefined();
    expect(on('2027-01-31')['min-size']).toBe('fail');
    expect(on('2027-02-01')['min-size']).toBe('fail');
    const tiny = { ...picture, width: 200, height: 200 };
    const tinyOn = (category?: string) =>
      verdictsOf(judged(tiny, 'google-merchant-center', category ? { category } : {}))['min-size'];
    expect(tinyOn()).toBeUndefined();
    expect(tinyOn('Apparel')).toBe('warn');
  });

  test('clothes on Temu are held against the size of its form', () => {
    const picture = of('upright');
    expect(verdictsOf(judged(picture, 'temu', { category: 'Women’s clothing' }))['min-size']).toBe('fail');
    expect(verdictsOf(judged(picture, 'temu'))['min-size']).toBeUndefined();
  });

  test('square or 3 : 4 is nothing between; 3 : 4 is for clothes, and where nobody says what the goods are', () => {
    const ratioOf = (width: number, height: number, marketplace: string, category?: string) =>
      verdictsOf(judged({ ...of('upright'), width, height }, marketplace, category ? { category } : {})).ratio;
    for (const marketplace of ['shopee', 'aliexpress', 'temu']) {
      expect(ratioOf(1280, 1600, marketplace), marketplace).toBe('warn');
      expect(ratioOf(1500, 2000, marketplace), marketplace).toBeUndefined();
      expect(ratioOf(1500, 2000, marketplace, 'Apparel'), marketplace).toBeUndefined();
    }
    for (const marketplace of ['shopee', 'temu']) {
      expect(ratioOf(1500, 2000, marketplace, 'Kitchen'), marketplace).toBe('warn');
      expect(ratioOf(1500, 1500, marketplace, 'Kitchen'), marketplace).toBeUndefined();
    }
    expect(ratioOf(1280, 1600, 'shein')).toBeUndefined();
  });

  test('a file that cannot be opened could not be told, whatever its header falls short of; a must is a must', () => {
    const unopened = (side: number) =>
      judged(withoutPixels({ ...of('upright'), width: side, height: side }, 'undecodable'), 'amazon').verdict;
    expect(unopened(1200)).toBe('could-not-measure');
    expect(unopened(300)).toBe('fail');
  });

  test.each<[string, Parameters<typeof measured>[1], string, Record<string, string>]>([
    ['WebP on Amazon', { format: 'webp', ending: 'jpg' }, 'amazon', { format: 'fail' }],
    ['a GIF that moves on Amazon', { format: 'gif', animated: true }, 'amazon', { format: 'fail' }],
    ['a still GIF on Amazon', { format: 'gif' }, 'amazon', {}],
    ['a GIF on Walmart', { format: 'gif' }, 'walmart', { format: 'fail', 'size-rec': 'warn' }],
    ['16 bits a colour on Walmart', { format: 'png', deep: true }, 'walmart', { format: 'fail', 'size-rec': 'warn' }],
    ['16 bits a colour on Amazon', { format: 'png', deep: true }, 'amazon', {}],
    ['print colours on Amazon', { cmyk: true }, 'amazon', { format: 'fail' }],
    ['a JPEG called PNG on Google', { ending: 'png' }, 'google-merchant-center', { format: 'fail' }],
    ['12 MB on Amazon', { bytes: 12_000_000 }, 'amazon', { weight: 'fail' }],
  ])('%s', (_, differs, marketplace, expected) => {
    expect(verdictsOf(judged(measured(recipes.large(), differs), marketplace))).toEqual(expected);
  });
});
