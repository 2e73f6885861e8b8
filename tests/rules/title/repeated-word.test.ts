import { describe, expect, test } from 'vitest';
import { audit } from '../../../utils/audit.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../../utils/policy.ts';
import { contentWords, stemOf } from '../../../utils/rules/content-words.ts';
import { repeatedWord } from '../../../utils/rules/title/repeated-word.ts';
import { aListing } from '../../listings.ts';

const today = '2026-11-23';
const found = (marketplace: string, title: string, brand?: string) =>
  audit({ ...aListing(), title, brand }, [repeatedWord], {
    policies: policiesOn(policiesOf(marketplace), 'US', today),
    today,
  })
    .flatMap(({ findings }) => findings)
    .map(({ level, with: { word, count }, place }) => {
      const [start, end] = place.field === 'title' && place.span ? place.span : [0, 0];
      expect(title.slice(start, end)).toBe(word);
      return `${level} ${word} ${count} @${start}`;
    });

describe('repeated', () => {
  test.each([
    ['amazon', 'Walnut kernels, walnut halves, raw walnut', ['must walnut 3 @35']],
    ['amazon', 'LED Strip Lights, LED Lights for Bedroom, Smart LED', ['must LED 3 @48']],
    [
      'amazon',
      'Walnuts, shelled walnut kernels, walnut snack',
      ['better walnut 3 @33'],
      'a Must counts the very word; the plural makes it advice',
    ],
    ['wildberries', 'Куртка женская зимняя куртка', ['must куртка 2 @22']],
    ['wildberries', 'Носки носки хлопок', ['must носки 2 @6']],
    ['ozon', 'Орех грецкий, орехи очищенные, ореха 1 кг', ['better ореха 3 @31']],
    ['walmart', 'Tea bags, black tea, green tea', ['must tea 3 @27']],
    ['alibaba', '核桃仁 新疆核桃 薄皮核桃 原味核桃', ['better 核桃 3 @16']],
    ['amazon', 'くるみ 無塩 くるみ 素焼き くるみ', ['must くるみ 3 @15']],
    ['lazada', 'Madu asli, madu murni, madu hutan', ['better madu 3 @23']],
    ['ebay', 'Bluetooth-Lautsprecher Lautsprecher Lautsprecher tragbarer Lautsprecher', ['better Lautsprecher 3 @59']],
    ['mercado-libre', 'Nuez pelada nuez mariposa nuez', ['better nuez 3 @26']],
    [
      'amazon',
      'Green tea, green tea bags, green tea 100 g',
      ['must green tea 3 @27'],
      'repeated together, said together',
    ],
    ['shopee', 'ชาเขียว ชาเขียว ชาเขียว', ['better ชาเขียว 3 @16']],
  ] as [string, string, string[], string?][])('%s: %s', (marketplace, title, expected) => {
    expect(found(marketplace, title)).toEqual(expected);
  });
});

describe('not repeated', () => {
  test.each([
    ['wildberries', 'Кабель USB-C на USB-C, 3 в 1'],
    ['wildberries', 'Шаг за шаг по лестнице'],
    ['amazon', 'USB-C to USB-C cable, 3-in-1 charger, 3-in-1'],
    ['amazon', 'Shelf 10 cm x 20 cm x 30 cm, 5 kg, 5 kg, 5 kg'],
    ['amazon', 'The best of the best for the home of the brave'],
    ['amazon', 'Dress for women and girls, for summer and for spring and fall'],
    ['amazon', 'XL XL XL shirt S M L'],
    ['amazon', 'Model A12 A12 A12 100 100 100'],
    ['other', 'Yo-yo, tic-tac, laki-laki'],
    ['other', 'Free People dress, hot wheels, hot'],
    ['ozon', 'Чай зелёный, чай чёрный'],
    ['alibaba', '新疆核桃仁 500克 核桃 礼盒'],
    ['amazon', 'Áo thun nam cao cấp, chất lượng cao, giày cao gót'],
    ['lazada', 'Vitamin B1 B6 B12'],
  ])('%s: %s', (marketplace, title) => {
    expect(found(marketplace, title)).toEqual([]);
  });

  test('a brand of several words is one word, and part of it in another sense is not it', () => {
    const title = 'Old Navy jeans, navy shirt, navy blue';
    expect(found('amazon', title)).toEqual(['must navy 3 @28']);
    expect(found('amazon', title, 'Old Navy')).toEqual([]);
    expect(found('amazon', 'Old Navy cap, Old Navy belt, Old Navy hat', 'Old Navy')).toEqual(['must Old Navy 3 @29']);
  });
});

describe('content words', () => {
  test.each([
    ['walnuts', 'walnut'],
    ['walnut', 'walnut'],
    ["men's", 'men'],
    ['berries', 'berry'],
    ['boxes', 'box'],
    ['glass', 'glass'],
    ['bus', 'bus'],
    ['орехи', 'орех'],
    ['орехов', 'орех'],
    ['ореховый', 'орехов'],
    ['зелёный'.replace('ё', 'е'), 'зелен'],
    ['чай', 'чай'],
    ['核桃', '核桃'],
  ])('%s without its ending is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test('spans are those of the text', () => {
    const text = 'Walnut kernels, 500 g — 核桃仁 орех';
    for (const { word, span } of contentWords(text)) expect(text.slice(...span).toLowerCase()).toBe(word);
  });
});
