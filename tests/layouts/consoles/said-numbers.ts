import { type Layout, pageOf } from '../layout.ts';

// Goods whose number or code an address leads by and the page says in words of its own, which name it after the console.

const three = [1, 2, 3] as const;
type Nth = (typeof three)[number];
const picture = (n: Nth) => `https://cdn.example.kz/img/m/${n}/886${n}245.jpg`;

const rows = (
  lang: string,
  [goods, price, stock]: readonly string[],
  cell: (n: Nth) => string,
  money: (n: Nth) => string,
) =>
  pageOf(
    `<table><thead><tr><th></th><th>${goods}</th><th>${price}</th><th>${stock}</th></tr></thead><tbody>${three
      .map(
        (n) =>
          `<tr><td><input type="checkbox"></td><td><div><img src="${picture(n)}" alt=""></div><div>${cell(n)}</div></td><td>${money(n)}</td><td>${n}2</td></tr>`,
      )
      .join('')}</tbody></table>`,
    { lang },
  );

const form = (lang: string, head: string, fields: readonly (readonly [string, string])[], rest = '') =>
  pageOf(
    `<main><h1>${head}</h1>${rest}<form>${fields
      .map(
        ([label, value], at) =>
          `<div class="group"><label for="f${at}">${label}</label><input id="f${at}" type="text" value="${value}"></div>`,
      )
      .join('')}</form></main>`,
    { lang },
  );

export const saidNumbers: readonly Layout[] = [
  {
    name: 'rows whose name leads to goods by a number that they say behind words of the console: Russian',
    url: 'https://bazar.example.kz/mc/#/products/active',
    html: rows(
      'ru',
      ['Товар', 'Цена', 'Остаток'],
      (n) =>
        `<p><a href="https://bazar.example.kz/shop/p/-1169${n}3311/?c=75">Чайник со свистком, эмаль, ${n},5 л</a></p><p>Код товара на Bazar.kz: 1169${n}3311</p>`,
      (n) => `1${n} 990 ₸`,
    ),
    expect: three.map((n) => ({
      title: `Чайник со свистком, эмаль, ${n},5 л`,
      id: `1169${n}3311`,
      price: `1${n}990 KZT`,
      stock: Number(`${n}2`),
    })),
  },
  {
    name: 'rows whose name leads to goods by a number that they say behind words of the console: German',
    url: 'https://haendler.example.de/portal/artikel',
    html: rows(
      'de',
      ['Artikel', 'Preis', 'Bestand'],
      (n) =>
        `<p><a href="https://www.example.de/p/kessel-emaille-40812${n}77">Kessel mit Pfeife, Emaille, ${n},5 l</a></p><p>Nummer bei Marktplatz: <b>40812${n}77</b></p>`,
      (n) => `2${n},90 €`,
    ),
    expect: three.map((n) => ({
      title: `Kessel mit Pfeife, Emaille, ${n},5 l`,
      id: `40812${n}77`,
      price: `2${n}.9 EUR`,
      stock: Number(`${n}2`),
    })),
  },
  {
    name: 'a form that the address asks for by the code of its goods, which nobody can change there: Japanese',
    url: 'https://store.example.co.jp/pro/item/edit?item_code=hojicha-fuka-200',
    html: form(
      'ja',
      '商品編集',
      [
        ['商品名', '深煎りほうじ茶 200g 京都府産 チャック付き'],
        ['販売価格', '864'],
        ['在庫数', '128'],
      ],
      '<p>商品コード：<span>hojicha-fuka-200</span></p>',
    ),
    expect: { title: '深煎りほうじ茶 200g 京都府産 チャック付き', id: 'hojicha-fuka-200', stock: 128 },
  },
  {
    name: 'a form that the address asks for by the code of its goods, which nobody can change there: Indonesian, beside the seller’s own',
    url: 'https://toko.example.co.id/produk/ubah/edit?platformSku=KRP-60012-00045',
    html: form(
      'id',
      'Ubah produk',
      [
        ['Nama produk', 'Keripik tempe renyah 150 gr'],
        ['SKU penjual', 'KT-150'],
        ['Harga jual (Rp)', '38.500'],
        ['Stok tersedia', '275'],
      ],
      '<div><span>SKU produk toko: <b>KRP-60012-00045</b></span></div>',
    ),
    expect: { title: 'Keripik tempe renyah 150 gr', id: 'KRP-60012-00045', sku: 'KT-150', stock: 275 },
  },
];

/** Codes that an address names and that are the seller's own. */
export const saidLures: readonly Layout[] = [
  {
    name: 'a form that the address asks for by the seller’s own code, which stands in a field',
    url: 'https://shop.example.com/admin/products/edit?seller_sku=LAMP-04-OAK',
    html: form(
      'en',
      'Edit product',
      [
        ['Product name', 'Dimmable floor lamp in oak'],
        ['SKU', 'LAMP-04-OAK'],
        ['Price (GBP)', '49.50'],
        ['Stock', '12'],
      ],
      '<p>LAMP-04-OAK</p>',
    ),
    expect: { title: 'Dimmable floor lamp in oak', id: null, sku: 'LAMP-04-OAK' },
  },
  {
    name: 'rows whose name leads by a number that they say is a bar code',
    url: 'https://haendler.example.de/portal/artikel',
    html: rows(
      'de',
      ['Artikel', 'Preis', 'Bestand'],
      (n) =>
        `<p><a href="/portal/suche/kessel-400638133${n}931">Kessel mit Pfeife, Emaille, ${n},5 l</a></p><p>EAN: 400638133${n}931</p>`,
      (n) => `2${n},90 €`,
    ),
    expect: three.map((n) => ({ title: `Kessel mit Pfeife, Emaille, ${n},5 l`, id: null })),
  },
];
