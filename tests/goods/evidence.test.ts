import { expect, test } from 'vitest';
import { startingAge } from '../../utils/goods/head/ages.ts';
import { goodsOf } from '../../utils/goods/index.ts';

const told = (title: string, store = 'unknown') =>
  goodsOf({ id: null, marketplace: 'other', store, title })
    .map(({ id, sure }) => (sure ? id : `${id}?`))
    .join(' ');

// Names nobody could have listed, in front of the evidence that sellers write beside them.
test.each([
  ['Zorblax Countertop Wonder 220-240 V', 'appliances.household? electronics.mains?'],
  ['Zorblax 127V', 'appliances.household? electronics.mains?'],
  ['Zorblax Wonder 1500 W', 'appliances.household? electronics.mains?'],
  ['Zorblax Bluetooth 5.3', 'electronics.radio? electronics.battery-powered?'],
  ['Zorblax 2600 mAh', 'electronics.battery-powered? electronics.power-bank?'],
  ['Zorblax SPF 50', 'cosmetics.sunscreen? cosmetics.skin?'],
  ['Zorblax facial 100 g', 'cosmetics.skin? cosmetics.soap-oral?'],
  ['Zorblax strawberry flavour 40 g', 'food.snacks? food.confectionery?'],
  ['조르블락 딸기맛 40g', 'food.snacks? food.confectionery?'],
  ['ゾルブラックス チーズ味 40g', 'food.snacks? food.confectionery?'],
  ['Zorblax gluten free 300 g', 'food?'],
  ['Zorblax 250 g', 'food? cosmetics.skin?'],
  ['Zorblax Bauernwelt, ab 3 Jahren', 'toys.general?'],
  ['Zorblax sonore, dès 18 mois', 'toys.general? childrens.articles?'],
  ['Zorblax bebé algodón, 6-9 meses', 'childrens.apparel'],
  ['Zorblax Damen Baumwolle Langarm Gr. 40', 'textiles.apparel'],
  ['Zorblax para brigadeiro', 'kitchen.food-contact? general.other?'],
  ['Zorblax for iPhone 15', 'general.other?'],
  ['Zorblax', ''],
  ['Zorblax 120 cm', ''],
])('%s: %s', (title, expected) => {
  expect(told(title)).toBe(expected);
});

// A stuff, or a thing of no kind, that something weighs more than.
test.each([
  ['Leite de Rosas 310 ml, loção', 'cosmetics.skin'],
  ['Tiles Magnetic Set, 3 Years+', 'toys.general? general.other?'],
  ['La Macchina della Pasta, 5 vasetti, dai 3 anni', 'toys.general? food.dry-groceries?'],
  ['Dumpling Lamp Zorblax, USB', 'lighting.led'],
  ['Beef Jerky Teriyaki 80 g', 'food.meat'],
  ['Teriyaki Sauce for Beef 250 ml', 'food.spices-sauces'],
  ['Tiramisu Almond Milk Chocolate 200 g', 'food.confectionery'],
  ['Almond Milk & Chocolate Brownie', 'food.beverages'],
  ['The Label Women’s Midi Dress', 'textiles.apparel'],
  ['香菇酱 200g', 'food.spices-sauces'],
  ['有機味噌 500g カップ', 'food.spices-sauces'],
  ['Café Sello Rojo molido 500 g', 'food.coffee-cocoa'],
  ['Cashew Milk Chocolate Bar 55 g', 'food.confectionery'],
])('%s: %s', (title, expected) => {
  expect(told(title)).toBe(expected);
});

test('where a store alone speaks for a language that names nothing, the one that names something is read', () => {
  expect(told('Café Bustelo molido, 10 oz', 'US')).toBe('food.coffee-cocoa');
});

test.each([
  ['Ages 3+', 3],
  ['Ages 6m+', 0.5],
  ['3 Years+', 3],
  ['ab 12 Monaten', 1],
  ['dès 18 mois', 1.5],
  ['a partir de 2 años', 2],
  ['dai 3 anni', 3],
  ['от 3 лет', 3],
  ['3岁+', 3],
  ['3歳から', 3],
  ['36개월 이상', 3],
  ['4-8 ans', 4],
  // Sizes, lengths and amounts.
  ['5-6 years', undefined],
  ['6-9 meses', undefined],
  ['from 3 m', undefined],
  ['ab 3 Stück', undefined],
  ['от 3 шт', undefined],
])('%s: from %s', (title, years) => {
  expect(startingAge(title)?.years).toBe(years);
});
