import { type Layout, pageOf } from '../layout.ts';

// What consoles call the code that the seller gave.

const list = (
  name: string,
  url: string,
  lang: string,
  heads: readonly string[],
  cells: readonly string[],
  expected: Layout['expect'],
): Layout => ({
  name: `the seller’s code by its name: ${name}`,
  url,
  html: pageOf(
    `<table><thead><tr><th></th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr><td><input type="checkbox"></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`,
    { lang },
  ),
  expect: expected,
});
const kaufland = (head: string): Layout =>
  list(
    `kaufland, ${head}`,
    'https://sellerportal.kaufland.com/offers',
    'de',
    ['Produkt', 'EAN', head, 'Preis', 'Bestand'],
    [
      '<img src="https://media.cdn.kaufland.de/product-images/300x300/crossbill.jpg"><a href="https://www.kaufland.de/product/412345678/">Crossbill Tischlampe aus Eiche</a>',
      '4006381333931',
      'LMP-OAK-1',
      '129,00 €',
      '12',
    ],
    { id: '412345678', title: 'Crossbill Tischlampe aus Eiche', sku: 'LMP-OAK-1', price: '129 EUR', stock: 12 },
  );
const shopee = (host: string, lang: string, heads: readonly string[]): Layout =>
  list(
    `shopee, ${heads[1]}`,
    `https://seller.shopee.${host}/portal/product/list/all`,
    lang,
    heads,
    [
      '<a class="product-name-wrap" href="/portal/product/20000000001">Crossbill Oak Table Lamp</a>',
      'LMP-1',
      '129',
      '12',
    ],
    { id: '20000000001', title: 'Crossbill Oak Table Lamp', sku: 'LMP-1', stock: 12 },
  );
const shop = (name: string, lang: string, heads: readonly string[]): Layout =>
  list(
    `a shop’s own program, ${name}`,
    'https://shop.example.com/admin123/index.php/sell/catalog/products',
    lang,
    heads,
    [
      '<img src="https://shop.example.com/img/p/19-small_default.jpg">',
      '<a href="/admin123/index.php/sell/catalog/products/19/edit">Crossbill Oak Table Lamp</a>',
      'LMP-1',
      '129,00 €',
      '12',
    ],
    { title: 'Crossbill Oak Table Lamp', sku: 'LMP-1', stock: 12 },
  );

export const codeColumns: readonly Layout[] = [
  kaufland('Eigene Angebotsnummer'),
  kaufland('Anbieter-Artikelnummer'),
  shopee('co.th', 'th', ['ชื่อสินค้า', 'SKU ตัวเลือกสินค้า', 'ราคา', 'คลัง']),
  shopee('tw', 'zh-TW', ['商品名稱', '規格貨號', '價格', '庫存']),
  shop('Ref.', 'en', ['Image', 'Name', 'Ref.', 'Price', 'Quantity']),
  shop('UGS', 'fr', ['Image', 'Nom', 'UGS', 'Prix', 'Stock']),
  shop('Product number', 'en', ['Image', 'Name', 'Product number', 'Price', 'Stock']),
  shop('Indeks', 'pl', ['Zdjęcie', 'Nazwa', 'Indeks', 'Cena', 'Ilość']),
  list(
    'ozon, Артикул товара',
    'https://seller.ozon.ru/app/products?filter=all',
    'ru',
    ['Название товара', 'Артикул товара', 'Цена', 'Остатки'],
    [
      '<img src="https://ir.ozone.ru/s3/multimedia-1/wc50/1.jpg"><a href="https://www.ozon.ru/product/1553435313/">Лампа настольная из дуба Crossbill</a>',
      '<div><span>LMP-OAK</span><button type="button">Скопировать</button></div>',
      '1 234 ₽',
      '34',
    ],
    { id: '1553435313', sku: 'LMP-OAK', title: 'Лампа настольная из дуба Crossbill', price: '1234 RUB', stock: 34 },
  ),
];
