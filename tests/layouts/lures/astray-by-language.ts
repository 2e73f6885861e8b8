import { type Layout, pageOf } from '../layout.ts';

// Tables and lists that lead astray in languages whose words are few to us: rows that are of a sale or a sum, amounts that are not
// the price, marks of somebody else, money of another country.

const goods = ['Crossbill Walnut Oil 250 ml', 'Crossbill Oak Stool low'] as const;
type Nth = 1 | 2;
const each = <T>(make: (n: Nth, name: string) => T): readonly T[] => [make(1, goods[0]), make(2, goods[1])];
const cells = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const console = (
  name: string,
  lang: string,
  head: readonly string[],
  row: (n: Nth, name: string) => readonly string[],
  expect: Layout['expect'],
  more: readonly (readonly string[])[] = [],
): Layout => ({
  name,
  url: `https://panel.example.${lang === 'en' ? 'ca' : lang}/products`,
  html: pageOf(
    `<table><thead>${cells('th', head)}</thead><tbody>${[...each(row), ...more].map((texts) => cells('td', texts)).join('')}</tbody></table>`,
    { lang },
  ),
  expect,
});
const nothing: Layout['expect'] = [];
const named = (more: Record<string, unknown>) => each((_, title) => ({ title, ...more }));

export const astrayByLanguage: readonly Layout[] = [
  console(
    'Turkish orders are no listings',
    'tr',
    ['Sipariş No', 'Ürün Adı', 'Müşteri', 'Adres', 'Fiyat'],
    (n, name) => [`9000${n}11`, name, 'Ayşe Yılmaz', 'Ankara', `${n}99,00 TL`],
    nothing,
  ),
  console(
    'an Arabic word that is title and address is none of both',
    'sa',
    ['العنوان', 'رمز المنتج', 'السعر'],
    (n) => [`شارع التحرير رقم ${n}`, `AB-00${n}`, `${n}99 ر.س`],
    nothing,
  ),
  console(
    'Romanian: a price without tax is not the price',
    'ro',
    ['Produs', 'EAN', 'Preț fără TVA', 'PRP', 'Stoc'],
    (n, name) => [name, `869000000000${n}`, '80 lei', '99 lei', '4'],
    named({ price: null, stock: 4 }),
  ),
  console(
    'Turkish: a price by the unit, and views that may be showings',
    'tr',
    ['Ürün', 'Barkod', 'Birim Fiyatı', 'Görüntülenme', 'Stok'],
    (n, name) => [name, `869000000000${n}`, `${n},00 TL`, '300', '4'],
    named({ price: null, stock: 4, metrics: {} }),
  ),
  console(
    'Czech: what may be a mark or a count of marks is neither',
    'cz',
    ['Produkt', 'EAN', 'Hodnocení', 'Zobrazení', 'Prodejní cena'],
    (n, name) => [name, `869000000000${n}`, '4', '300', '99 Kč'],
    named({ rating: null, reviews: null, price: '99 CZK', metrics: {} }),
  ),
  console(
    'rows of sums of two words',
    'tr',
    ['Ürün', 'Barkod', 'Fiyat', 'Stok'],
    (n, name) => [name, `869000000000${n}`, `${n},99 TL`, '5'],
    named({ stock: 5 }),
    [['Genel Toplam', '', '11,97 TL', '15']],
  ),
  console(
    'several markets in one console of a Canadian host: whose dollar it is, nobody knows',
    'en',
    ['Product', 'SKU', 'Price', 'Marketplace'],
    (n, name) => [name, `AB-00${n}`, `$${n}9.99`, n === 1 ? 'US' : 'Canada'],
    each((n, title) => ({ title, price: `${n}9.99 ?` })),
  ),
];

const shop = 'https://shop.example.com';
const three = [1, 2, 3] as const;
const nameOf = (n: number) => `Crossbill Linen Cloth No. ${n}`;
const list = (
  name: string,
  inner: (n: number) => string,
  expect: Layout['expect'],
  {
    lang = 'en',
    host = shop,
    picture = '',
    heading = '<h1>Cloths</h1>',
    page = (n: number) => `/goods-${n}/p1004${n}00.html`,
  } = {},
): Layout => ({
  name,
  url: `${host}/cloths/`,
  html: pageOf(
    `<main>${heading}<ul>${three.map((n) => `<li class="tile"><a href="${page(n)}">${picture}<img src="/cloth-${n}.jpg" alt="${nameOf(n)}"><h3>${nameOf(n)}</h3></a>${inner(n)}</li>`).join('')}</ul></main>`,
    { lang },
  ),
  expect,
});
const all = (more: Record<string, unknown>) => three.map((n) => ({ title: nameOf(n), ...more }));

export const astrayByLanguageLists: readonly Layout[] = [
  list(
    'a mark of who sells beside their name, and likes beside a heart',
    (n) =>
      `<b>€${n}9.00</b><div>Verkäufer <span>Holzhaus</span> <span class="stars">4,${n} (120${n})</span></div><div><i class="heart"></i><span>(12)</span></div>`,
    all({ rating: null, reviews: null }),
  ),
  list(
    'colours counted behind their swatches, and a class of energy',
    (n) => `<b>€${n}9.00</b><div><i></i><i></i><i></i><span>(12)</span></div><div class="energy-rating">3</div>`,
    all({ rating: null, reviews: null }),
  ),
  list(
    "a maker's mark before the picture, and a second view",
    (n) => `<b>€${n}9.00</b>`,
    three.map((n) => ({ image: `${shop}/cloth-${n}.jpg` })),
    { picture: '<img class="brand" src="/acme.png" alt="Acme"><img class="hover-image" src="/back.jpg" alt="">' },
  ),
  list("one mark for all goods is none's picture", (n) => `<b>€${n}9.00</b>`, all({ image: null }), {
    picture: '<img src="/makers/acme.png" alt="Acme">',
  }),
  list('what was looked at last is no list', (n) => `<b>€${n}9.00</b>`, nothing, {
    heading: '<h2>Вас також може зацікавити</h2>',
  }),
  list(
    'Danish crowns of a Swedish host',
    (n) => `<b>${n}99 kr</b>`,
    three.map((n) => ({ price: `${n}99 ?` })),
    {
      lang: 'da',
      host: 'https://shop.example.se',
    },
  ),
  list('days in addresses are no numbers of goods', (n) => `<b>€${n}9.00</b>`, all({ id: null }), {
    page: (n) => `/2026110${n}/cloth-${n}`,
  }),
];
