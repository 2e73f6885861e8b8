import { describe, expect, test } from 'vitest';
import { lostAmounts } from '../../utils/titles/lost.ts';
import { worked } from './worked.ts';

const first = (where: string, title: string): string | undefined => {
  const [marketplace = '', store = ''] = where.split(' ');
  return worked({ marketplace: marketplace as 'amazon', store, title }).variants[0]?.title;
};

describe('what has to go takes along what says nothing without it', () => {
  test.each([
    ['amazon US', 'Bee Farm Honey cures cough, 500 g', 'Bee Farm Honey, 500 g'],
    ['amazon US', 'Walnut Kernels visit our shop 1 kg', 'Walnut Kernels, 1 kg'],
    ['amazon IT', 'Il migliore Gherigli di noci 100% spedizione gratuita 1 kg', 'Gherigli di noci, 1 kg'],
    [
      'mercado-libre AR',
      'Remera Hombre Algodón Oferta De Jersey Negro Talle L',
      'Remera Hombre Algodón Jersey Negro Talle L',
    ],
    ['mercado-libre MX', 'La Mejor Camiseta De Jersey Envío Gratis Para Hombre', 'Camiseta De Jersey Para Hombre'],
    ['amazon DE', 'Der beste Wäscheständer 20 m jetzt nur 29,99 €', 'Wäscheständer 20 m'],
    ['amazon FR', 'La meilleure poêle 28 cm livraison gratuite', 'Poêle 28 cm'],
    ['ozon RU', 'Лучший термос 1 л с чехлом, бесплатная доставка', 'Термос с чехлом, 1 л'],
    ['allegro PL', 'Najlepsza wiertarka udarowa Bosch 550 W darmowa dostawa', 'Wiertarka udarowa Bosch 550 W'],
    ['etsy US', 'The Perfect Macrame Wall Hanging, Cotton, 24 in', 'Macrame Wall Hanging, Cotton, 24 in'],
    ['shopee TH', 'กระติกน้ำสแตนเลส 500 มล. ส่งฟรีทั่วไทย ราคาถูก', 'กระติกน้ำสแตนเลส 500 มล.'],
    ['shopee TW', '不鏽鋼保溫瓶 500ml 黑色 限時特價免運費', '不鏽鋼保溫瓶 500ml 黑色'],
    [
      'lazada MY',
      'Le Le Dishwash Liquid Extra Anti-Bacterial Lemon & Lime 900ml',
      'Le Le Dishwash Liquid Lemon & Lime, 900ml',
    ],
    ['lazada ID', '【COD】Hp i15 Pro Max Handphone 12/512GB Hp murah', 'Hp i15 Pro Max Handphone 12/512GB Hp'],
    ['amazon US', 'WALNUT KERNELS RAW LIGHT HALVES 500 G', 'Walnut Kernels Raw Light Halves, 500 G'],
  ])('%s: %s', (where, title, better) => expect(first(where, title)).toBe(better));
});

describe('better none than one to be ashamed of', () => {
  test.each([
    [
      'amazon GB',
      '8oz Kraft Compostable Cups Case of 500 Environmentally Friendly Perfect Takeaway Hot Drink Cups Lids',
    ],
    ['shopee MX', 'Juguete De Peluche Regalo Para Niños Y # 39 ; s Almohada De Cama'],
    ['amazon GB', 'Cocoa Nibs 100 Percent Finest Belgian Roasted Cocoa Bean Pieces From Selected Farms 800 g'],
  ])('%s: %s', (where, title) => {
    const { variants, none } = worked({ marketplace: where.split(' ')[0] as 'amazon', store: where.slice(-2), title });
    for (const { title: better, highlights = '' } of variants)
      expect(lostAmounts(title, `${better} | ${highlights}`, [])).toEqual([]);
    if (variants.length === 0) expect(none?.because).toMatch(/^(?:too-long|fragment|fine|rule)$/);
    expect(variants.map(({ title: better }) => better).join(' ')).not.toMatch(/# \d|Cocoa,|Cups Case,/);
  });
});

test('an amount is lost where neither value nor unit is left of it, but for what was cut', () => {
  expect(lostAmounts('Oil, 500 ml, pack of 6', 'Oil, 500 ml', [])).toEqual(['pack of 6']);
  expect(lostAmounts('Powder (.5LB), 113 servings', 'Powder, 5LB, 113 servings', [])).toEqual(['.5LB']);
  expect(lostAmounts('Oil 50% off, 500 ml', 'Oil, 500 ml', [[4, 11]])).toEqual([]);
});
