import { expect, test } from 'vitest';
import { isShopWord } from '../../utils/reading/lexicon/shop-words.ts';
import { nameShown } from '../../utils/reading/not-the-name.ts';
import { openPage } from '../page.ts';

test.each([
  '10 348 отзывов',
  '1.2k sold',
  '1,2RB terjual',
  '87 soru',
  '4.8 (312 ocen)',
  '1000+ avis',
  '3 colors available',
  '12 Farben',
  '500+ bought in past month',
  '已售1.2万件',
  'レビュー1,045件',
  '271,330개 상품평',
  'Đã bán 1,2k',
  'Bestseller',
  'Nur noch 3 auf Lager',
  'Livraison gratuite',
  'Tendances',
  'Más vendido',
  'Хит продаж',
  'Ücretsiz kargo',
  '送料無料',
  '품절',
  'Hết hàng',
  'Sponsored',
  'Quick view',
  'Add to cart',
  'In den Warenkorb',
  'В корзину',
])('a count with its noun, a badge, a button names no goods: %s', (text) => expect(isShopWord(text)).toBe(true));

test.each([
  'Gift Bag',
  'Shopping bag',
  'Freezer',
  'Besteck',
  'Stockings',
  'Office chair',
  'New Balance 574',
  'Color pencils',
  'Watch',
  'Plus size top',
  'Carrito de compra',
  'Sale fino',
  'Farbroller',
  'Новая лампа',
  '新品手机壳',
  '色鉛筆',
  '人形',
  '1984',
])('goods whose name has such a word in it keep it: %s', (text) => expect(isShopWord(text)).toBe(false));

test.each([
  ['<h1><div>Tendances</div><span>Robe à imprimé floral</span></h1>', 'Robe à imprimé floral'],
  ['<h1><span class="badge">Choice</span> Oak lamp 30 cm</h1>', 'Oak lamp 30 cm'],
  ['<h1><b>New</b> Balance 574</h1>', 'New Balance 574'],
  ['<h1><small>1.2k sold</small></h1>', undefined],
])('a heading is read without the badges in it: %s', (html, name) => {
  const [heading] = openPage(html, 'https://shop.example/').querySelectorAll('h1');
  expect(heading && nameShown(heading)).toBe(name);
});
