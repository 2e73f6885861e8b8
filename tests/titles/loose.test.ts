import { describe, expect, test } from 'vitest';
import type { Listing } from '../../utils/listing.ts';
import { worked } from './worked.ts';

type Case = Partial<Listing> & { title: string };
const first = (listing: Case) => worked(listing).variants[0]?.title;

describe('what made sense only with dropped words goes with them', () => {
  test.each<[string, Case, string | undefined]>([
    [
      'what joined praise to the next word',
      { marketplace: 'shopee', store: 'CL', title: 'Lindo Y Amplio Bolso De Playa Tejido' },
      'Amplio Bolso De Playa Tejido',
    ],
    [
      'the preposition before a quality',
      { marketplace: 'shopee', store: 'MX', title: 'Bolso De Playa De Alta Calidad Con Cierre' },
      'Bolso De Playa Con Cierre',
    ],
    [
      'the preposition before an article and a quality',
      { marketplace: 'shopee', store: 'MX', title: 'Bolso De Playa De La Mejor Calidad Azul Marino' },
      'Bolso De Playa Azul Marino',
    ],
    [
      'what is given along',
      { marketplace: 'mercado-libre', store: 'AR', title: 'Celular Velda M32 128gb Gris Auriculares De Regalo' },
      'Celular Velda M32 128gb Gris',
    ],
    [
      'what is free',
      { marketplace: 'shopee', store: 'VN', title: 'Kệ sách gỗ 5 tầng - Miễn phí lắp ráp' },
      'Kệ sách gỗ 5 tầng',
    ],
    [
      'whom a gift is for, where two offers meet',
      { marketplace: 'etsy', store: 'US', title: 'Silver Moon Necklace, perfect gift for her, 45 cm' },
      'Silver Moon Necklace, 45 cm',
    ],
    [
      'the day a sale is named by',
      { marketplace: 'lazada', store: 'MY', title: 'MEGA 8.8 PROMO Folding Camping Table Aluminium 60 x 40 cm' },
      'Folding Camping Table Aluminium, 60 x 40 cm',
    ],
    [
      'an offer in brackets before it all',
      { marketplace: 'shopee', store: 'VN', title: '[Tặng kèm khăn] Áo len nữ cổ tròn dáng rộng' },
      'Áo len nữ cổ tròn dáng rộng',
    ],
  ])('%s', (_, listing, better) => expect(first(listing)).toBe(better));
});

describe('what is a fact stays', () => {
  test('a colour behind a word that goes', () =>
    expect(
      first({ marketplace: 'mercado-libre', store: 'AR', title: 'Mochila Urbana 20 Litros - Negro Sellado' }),
    ).toContain('Negro'));

  test('the rest of a model before an offer', () =>
    expect(
      first({
        marketplace: 'lazada',
        store: 'MY',
        title: 'Smartphone Velda S23 Ultra Promotion 7.5 Inch Android Phone',
      }),
    ).toBe('Smartphone Velda S23 Ultra 7.5 Inch Android Phone'));

  test('a letter that names a vitamin, and a short part that has room', () => {
    const title =
      'Longnan High Potency Vitamin B Complex 460 mg, 240 Capsules - with Vitamin C - Energy Complex for Every Day, Non-GMO';
    const { variants } = worked({ title, brand: 'Longnan' });
    expect(variants.length).toBeGreaterThan(0);
    for (const variant of variants) {
      expect(`${variant.title}, ${variant.highlights}`).toContain('Vitamin C');
      expect(`${variant.title}, ${variant.highlights}`).toContain('Non-GMO');
    }
  });

  test('of which weight an amount is', () => {
    const title =
      'Longnan Whole Chickpeas in Water, Ready to Eat for Salads and Soups, 800 g – Drained 480 g, No Added Salt';
    for (const variant of worked({ title, brand: 'Longnan' }).variants)
      expect(`${variant.title}, ${variant.highlights}`).toContain('Drained 480 g');
  });

  test('a list of colours in one piece', () => {
    const title = 'Longnan Quinoa Grains 1 kg – Premium Red, White & Black Quinoa Blend for Salads, Bowls and Soups';
    for (const variant of worked({ title, brand: 'Longnan' }).variants)
      expect(`${variant.title}, ${variant.highlights}`).not.toMatch(/Red, (?!White)/);
  });
});

describe('what would be other goods is not proposed', () => {
  test('an assortment is not torn into its parts', () => {
    const title =
      'Longnan Crispbread for Cheese Selection 9 x 100 g (3 x 100 g Date and Seeds, 3 x 100 g Apricot and Pistachio, 3 x 100 g Cherry and Almond)';
    for (const variant of worked({ title, brand: 'Longnan' }).variants) expect(variant.title).not.toMatch(/3 x 100 g/);
  });

  test('a title that would lose most of what it says', () => {
    const title =
      'Camiseta De Ciclismo Para Hombres Nueva Carrera Descenso Velda Jersey De Bicicleta De Montaña Moto Ruta Camisa Larga Transpirable Verano Secado Rápido Ropa';
    expect(worked({ marketplace: 'shopee', store: 'MX', title }).variants).toEqual([]);
  });

  test('alternatives stay as they are', () => {
    const title = 'Tinta Printer Velda 682 Warna / Hitam / Combo 2 Pack murah';
    for (const variant of worked({ marketplace: 'lazada', store: 'ID', title }).variants)
      expect(variant.title).not.toMatch(/, 2 Pack/);
  });
});

describe('nothing is said twice', () => {
  test.each<[string, string, string, string]>([
    [
      'an amount in two scripts',
      'Velda',
      'Velda Крем для лица SOFT DAY CREAM 50ml #21 50мл',
      'Крем для лица Velda SOFT DAY CREAM #21, 50 мл',
    ],
    [
      'a brand written together',
      'NORD LYS',
      'NORD LYS Маска для лица гелевая Nordlys Magic Mask 50мл',
      'Маска для лица гелевая NORD LYS Magic Mask, 50 мл',
    ],
  ])('%s', (_, brand, title, better) => expect(first({ marketplace: 'ozon', store: 'RU', brand, title })).toBe(better));

  test('a heap leaves one name of the goods', () => {
    const title = '(400gr) TAS BELANJA - TAS TROLI - TAS LIPAT - TAS RODA - TAS KOPER - TAS JINJING';
    expect(first({ marketplace: 'lazada', store: 'ID', title })).toMatch(/^Tas Belanja, /);
    expect(worked({ marketplace: 'lazada', store: 'ID', title }).variants[0]?.title.match(/Tas/g)).toHaveLength(1);
  });
});
