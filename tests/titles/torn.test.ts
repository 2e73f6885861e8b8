import { describe, expect, test } from 'vitest';
import type { Listing } from '../../utils/listing.ts';
import { worked } from './worked.ts';

type Case = Partial<Listing> & { title: string };
const first = (listing: Case) => worked(listing).variants[0]?.title;
const amazon = (title: string): Case => ({ marketplace: 'amazon', store: 'GB', title });

describe('what belongs together stays together', () => {
  test.each<[string, Case, string | undefined]>([
    [
      'packs of an amount',
      amazon('Norvik Wafer Bars | 4 Fingers | 24 Packs of 41.5 g | Great Gift Idea for Every Party and Every Occasion'),
      'Norvik Wafer Bars, 4 Fingers, 24 Packs of 41.5 g',
    ],
    [
      'the goods and their amount, and not the range they are of',
      amazon('Callow Kitchen - The Sauce Collection - Smoked Mushroom Concentrated Sauce Base for Caterers 800g'),
      'Smoked Mushroom Concentrated Sauce Base for Caterers, 800g',
    ],
    [
      'a sum behind what it sums up',
      amazon('Fusilli Pasta 3kg – Pack of 4 (Total 12kg) – Norvik Durum Wheat Pasta for Cooking & Catering Use'),
      'Fusilli Pasta, 3kg, Pack of 4 (Total 12kg)',
    ],
    [
      'how many bottles behind what is in one',
      amazon('Norvik Zinc (3 Bottles) - 120 Capsules, 50mg, 120 Servings - High Absorption Zinc Supplement for All'),
      'Norvik Zinc, 50mg, 120 Servings, 120 Capsules (3 Bottles)',
    ],
    [
      'a case and what it is of',
      amazon(
        'Callow Mandarin Segments in Light Syrup – Case of 6 x 820g Tins – Bulk Canned Citrus Fruit for Foodservice',
      ),
      'Callow Mandarin Segments in Light Syrup, Case of 6 x 820g Tins',
    ],
    [
      'a row of uses between two dashes',
      amazon(
        'Callow - White Sugar Sachets - Pure Cane Sugar - Hot Drinks, Meetings & Coffee Shops - Wrapped - 1000 x 2.5g',
      ),
      'Callow - White Sugar Sachets, Pure Cane Sugar, Wrapped, 1000 x 2.5g',
    ],
    [
      'the end of a list before an amount',
      amazon('Callow Original Wholegrain Mustard since 1747 for pork, beef, and salad dressings 210 g'),
      'Callow Original Wholegrain Mustard since 1747, 210 g',
    ],
    [
      'a brand and the line it names',
      { marketplace: 'shopee', store: 'VN', brand: 'Norvik', title: 'Sữa bột Norvik Gold hương vani 380g giá rẻ' },
      'Sữa bột Norvik Gold hương vani 380g',
    ],
    [
      'a model by itself, and what is said of it',
      {
        marketplace: 'lazada',
        store: 'MY',
        brand: 'Norvik',
        title: '【New Launch】Norvik C65 (8GB+256GB) | 45W Charger',
      },
      'Norvik C65 (8GB+256GB), 45W Charger',
    ],
  ])('%s', (_, listing, better) => expect(first(listing)).toBe(better));

  test('a set loses none of its goods', () => {
    const set = amazon('Norvik Premium Light Soy Sauce 500ml x1 & Dark Soy Sauce 500ml x1 [2 Bottles Gift Bundle]');
    expect(worked(set).variants).toEqual([]);
  });

  test('what is given along with other goods is not sold as those', () => {
    const gift: Case = { marketplace: 'lazada', store: 'MY', title: 'Gift With Purchase of Norvik Phone 9 Pro' };
    expect(worked(gift)).toMatchObject({ variants: [], none: { because: 'rule', rule: 'promotional-phrase' } });
  });
});

describe('nothing is left of what has gone', () => {
  test.each<[string, Case, string]>([
    [
      'whose the guarantee is, in a language of its own',
      {
        marketplace: 'lazada',
        store: 'ID',
        title: 'Laptop Norvik 16GB RAM 512GB SSD Windows 11 Home 14 Inch Garansi 2 Tahun Official',
      },
      'Official',
    ],
    [
      'whose it is behind "by"',
      {
        marketplace: 'lazada',
        store: 'MY',
        title: 'Norvik Note 50 Phone (4GB RAM) 1 Year Warranty By Norvik Malaysia',
      },
      'Malaysia',
    ],
    [
      'who sells it',
      amazon(
        'Callow White Chocolate Shavings – 2.5 kg Box – Decoration for Cakes & Desserts - Sold by Parrs Foodservice',
      ),
      'Parrs',
    ],
    [
      'an adverb of praise',
      amazon('Callow Granulated Sugar - Consistently Best Quality - UK Packed - 15 x 1kg'),
      'Consist',
    ],
    ['an adjective of what was claimed', amazon('Norvik - Diet Pill for Healthy Weight Loss (60 Caps)'), 'Healthy'],
    [
      'marks round an exclamation',
      { marketplace: 'shopee', store: 'CO', title: '¡ Peine Norvik Para Niños ¡¡OFERTA!! !' },
      '¡',
    ],
  ])('%s', (_, listing, gone) => {
    const { variants } = worked(listing);
    expect(variants.length).toBeGreaterThan(0);
    for (const { title } of variants) expect(title).not.toContain(gone);
  });
});

describe('what states an amount outweighs a claim', () => {
  test.each<[string, string, string]>([
    [
      'how much is in a serving',
      'Norvik Alpha Choline 300mg, 120 Vegetarian Capsules - Non-GMO and Gluten Free, 600mg per Serving',
      'Norvik Alpha Choline 300mg, 120 Vegetarian Capsules, 600mg per Serving',
    ],
    [
      'and so does a taste in brackets',
      'Norvik Electrolyte Powder, Advanced Hydration Complex, 90 Servings (Orange Mango) - Non-GMO, Gluten Free',
      'Norvik Electrolyte Powder, Orange Mango, Non-GMO, Gluten Free, 90 Servings',
    ],
    [
      'an amount before a long description',
      'Callow Gourmet Truffle Honey – 150 g Summer Truffle Infused Honey for Cheese, Desserts & Gourmet Cooking',
      'Callow Gourmet Truffle Honey, 150 g',
    ],
    [
      'a name in full before much that was said of it',
      'Callow Golden Caster Sugar - Light Bodied with Honey Flavour & Smooth Dissolving Crystals - For Meringues & Cookies - 1kg',
      'Callow Golden Caster Sugar, For Meringues & Cookies, 1kg',
    ],
  ])('%s', (_, title, better) => expect(first(amazon(title))).toBe(better));
});

test('what a pack is of is not said again by itself', () => {
  const title =
    'Callow - Tandoori Masala - 1 kg – Authentic Indian Spice Blend – Vegan & Halal, Bulk Kitchen Pack (6 x 1Kg)';
  expect(first(amazon(title))).not.toMatch(/1 kg,/);
});

test('a material is not said again in another language', () => {
  const { variants } = worked({
    marketplace: 'shopee',
    store: 'ID',
    title: 'Kaos Anime Norvik 033JK - Kaos Anime cotton combed 24s',
    attributes: { Bahan: 'Katun' },
  });
  for (const { title } of variants) expect(title).not.toContain('Katun');
});
