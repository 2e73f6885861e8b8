import { expect, test } from 'vitest';
import { dictionary } from '../../utils/reading/dictionary.ts';

// What fields of forms are called in programs for shops.

const said = (label: string) => {
  const meaning = dictionary.label(label);
  if (!meaning || !('field' in meaning)) return undefined;
  return meaning.currency ? `${meaning.field} ${meaning.currency}` : meaning.field;
};

test.each([
  ['SKU (Artikelnummer)', 'sku'],
  ['Cikkszám (SKU)', 'sku'],
  ['Stock keeping unit (SKU)', 'sku'],
  ['Kod produktu (SKU)', 'sku'],
  ['Référence interne', 'sku'],
  ['Referencia interna', 'sku'],
  ['Riferimento interno', 'sku'],
  ['Preço de venda (c/ IVA)', 'price'],
  ['Precio (c/IVA)', 'price'],
  ['Preço de venda (s/ IVA)', undefined],
  ['Cena (Kč)', 'price CZK'],
  ['Price (kr)', undefined],
  ['Harga Jual Standar', 'price'],
  ['Standard Selling Rate', 'price'],
  ['Valuation Rate', undefined],
  ['Nama Item', 'title'],
  ['Obrazek produktu', 'image'],
  ['Image du produit', 'image'],
  ['Galleria prodotto', 'image'],
  ['Termékkép', 'image'],
  ['Em stock', 'stock'],
] as const)('%s', (label, meaning) => expect(said(label)).toBe(meaning));

test.each([
  'Cena promocyjna',
  'Tarif promo',
  'Prezzo in offerta',
  'Kortingsprijs',
  'Цена распродажи',
  'Zlevněná cena',
  'Akciós ár',
  'Preț redus',
  'Τιμή προσφοράς',
  'İndirimli fiyat',
  '促销价',
  '할인 가격',
  'Harga obral',
  'מחיר מבצע',
  'سعر التخفيض',
])('%s is that of a sale', (label) => expect(dictionary.price(label, 'sale')).toBe(true));

test.each(['Tarif régulier', 'Reguliere prijs', 'Normál ár', 'Базовая цена', '정상가격', 'Harga reguler', 'מחיר רגיל'])(
  '%s is the usual one',
  (label) => expect(dictionary.price(label, 'usual')).toBe(true),
);

test.each(['Stock location', 'Место хранения', 'Warehouse'])('%s is a place', (label) =>
  expect(dictionary.column(label)).toBe('place'),
);
