import { type Layout, pageOf } from '../layout.ts';

// Lists in which it takes several rows to say one listing, or several columns to say its price.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const cells = (tag: 'td' | 'th', all: readonly string[]) =>
  `<tr>${all
    .map((each) => {
      const [, span = '', text = ''] = /^(?:\[([^\]]+)\] ?)?(.*)$/s.exec(each) ?? [];
      return `<${tag} ${span}>${text}</${tag}>`;
    })
    .join('')}</tr>`;
const picture = (n: Nth) => `<img src="https://cdn.example.com/stool-${n}.jpg">`;

const japanese = (n: Nth) => [
  `[rowspan=2] <input type="checkbox" name="chk[]" value="${n}">`,
  `[rowspan=2] <a href="edit.php?mode=edit&item_id=88120${n}">${picture(n)}</a>`,
  `<input type="text" name="name[]" value="樫の踏み台 ${n}号 天然木">`,
  `<input type="text" name="price[]" value="12,${n}00"> 円`,
  `[rowspan=2] <a href="edit.php?mode=edit&item_id=88120${n}">編集する</a>`,
];
const beneath = (n: Nth, also: readonly string[] = []) => [
  `STOOL-${n}`,
  `<input type="text" name="stock[]" value="1${n}">`,
  ...also,
];
const terrace = (rows: readonly string[]) =>
  pageOf(
    `<table><thead>${cells('th', ['[rowspan=2] 選択', '[rowspan=2] 画像', '商品名', '販売価格', '[rowspan=2] 操作'])}${cells('th', ['商品コード', '在庫数'])}</thead><tbody>${rows.join('')}</tbody></table>`,
    { lang: 'ja' },
  );

const strip = (n: Nth) =>
  `<tr><td colspan="6"><span>Shop: Oakwood</span> <span>Item ID: <a href="https://market.example.com/i/400512345${n}">400512345${n}</a></span> <span>Updated: 2026-10-0${n}</span></td></tr>`;
const goods = (n: Nth) => [
  `[rowspan=2] ${picture(n)}`,
  `[rowspan=2] <a href="javascript:void(0)">Oak step stool, model ${n}</a>`,
  `OAK-${n}-S`,
  'Small',
  `£2${n}.00`,
  `${n}1`,
];
const variant = (n: Nth) => [`OAK-${n}-L`, 'Large', `£3${n}.00`, `${n}2`];
const stripes = (body: string) =>
  pageOf(
    `<table><thead>${cells('th', ['Image', 'Product title', 'SKU', 'Variant', 'Price', 'Stock'])}</thead>${body}</table>`,
    { lang: 'en' },
  );

const taxed = (net: (n: Nth) => string) =>
  pageOf(
    `<table><thead>${cells('th', ['ID', 'Bild', 'Name', 'Produktnummer', 'Preis', 'Preis inkl. MwSt.', 'Lagerbestand'])}</thead><tbody>${two
      .map((n) =>
        cells('td', [
          `7${n}`,
          picture(n),
          `<a href="/admin/products/4/variants/7${n}">Tritthocker Eiche ${n}</a>`,
          `HOCKER-${n}`,
          net(n),
          `1${n}9,00 €`,
          n === 1 ? '<div>64<span>(4 reserviert)</span></div>' : '0',
        ]),
      )
      .join('')}</tbody></table>`,
    { lang: 'de' },
  );
const hocker = (n: Nth) => ({
  title: `Tritthocker Eiche ${n}`,
  id: `7${n}`,
  sku: `HOCKER-${n}`,
  stock: n === 1 ? 64 : 0,
  image: `https://cdn.example.com/stool-${n}.jpg`,
});

export const severalRowsAListing: readonly Layout[] = [
  {
    name: 'two rows to a listing under two rows of headers, made alike',
    url: 'https://mise.example.jp/admin/items',
    html: terrace(two.flatMap((n) => [cells('td', japanese(n)), cells('td', beneath(n))])),
    expect: two.map((n) => ({
      title: `樫の踏み台 ${n}号 天然木`,
      id: `88120${n}`,
      sku: `STOOL-${n}`,
      price: `12${n}00 JPY`,
      stock: Number(`1${n}`),
      image: `https://cdn.example.com/stool-${n}.jpg`,
    })),
  },
  {
    name: 'the same with a cell in the second row that no header is over',
    url: 'https://mise.example.jp/admin/items',
    html: terrace(two.flatMap((n) => [cells('td', japanese(n)), cells('td', beneath(n, ['9']))])),
    expect: [],
  },
  {
    name: 'a strip above each listing says its number, and a row each of its variants',
    url: 'https://erp.example.com/listing/online',
    html: stripes(
      two.map((n) => `<tbody>${strip(n)}${cells('td', goods(n))}${cells('td', variant(n))}</tbody>`).join(''),
    ),
    expect: two.map((n) => ({
      title: `Oak step stool, model ${n}`,
      id: `400512345${n}`,
      price: `2${n}-3${n} GBP`,
      sku: null,
      stock: null,
      image: `https://cdn.example.com/stool-${n}.jpg`,
    })),
  },
  {
    name: 'a price, and the same with its tax; short numbers that names lead by; stock of which some are promised',
    url: 'https://laden.example.de/admin/catalog/products',
    html: taxed((n) => `10${n},00 €`),
    expect: two.map((n) => ({ ...hocker(n), price: `1${n}9 EUR` })),
    twice: ['price'],
  },
  {
    name: 'two prices of which the one without a word of tax is the higher',
    url: 'https://laden.example.de/admin/catalog/products',
    html: taxed((n) => `20${n},00 €`),
    expect: two.map((n) => ({ ...hocker(n), price: null })),
    twice: ['price'],
  },
];
