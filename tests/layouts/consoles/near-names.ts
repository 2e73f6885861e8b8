import { type Layout, pageOf } from '../layout.ts';

// Lists of programs for shops whose columns are called by what they are near: the house goods lie in, the number that is one's own,
// a name that stands over two columns.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly string[]) =>
  `<table><thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
const picture = (n: Nth) => `<img src="https://cdn.example.com/lamp-${n}.jpg">`;

const gudang = (counts: readonly [string, string]) =>
  pageOf(
    table(
      ['Gambar', 'Nama', 'SKU', 'Gudang', 'Harga'],
      two.map((n) =>
        row([
          picture(n),
          `<a href="/admin/produk/ubah?produk=${n}">Lampu Meja Kayu Crossbill ${n}</a>`,
          `LMP-${n}`,
          counts[n - 1] ?? '',
          `Rp 12${n}.000`,
        ]),
      ),
    ),
    { lang: 'id' },
  );

const grouped = (name: string, count: number, sums: readonly string[]) =>
  `<tr class="group"><th colspan="4">${name} (${count})</th>${sums.map((sum) => `<td>${sum}</td>`).join('')}</tr>`;

/** A grid in two halves, whose header is counted from 1 and whose rows are named from 0 in no order. */
const halves = [2, 1] as const;
const half = (cells: (n: Nth) => readonly (readonly [key: string, place: number, text: string])[]) =>
  halves
    .map(
      (n) =>
        `<div role="row" row-id="${n - 1}" row-index="${n - 1}">${cells(n)
          .map(([key, at, text]) => `<div role="gridcell" col-id="${key}" aria-colindex="${at}">${text}</div>`)
          .join('')}</div>`,
    )
    .join('');
const heads = (all: readonly (readonly [key: string, place: number, text: string])[]) =>
  `<div role="row" aria-rowindex="1">${all
    .map(
      ([key, at, text]) => `<div role="columnheader" col-id="${key}" aria-colindex="${at}"><span>${text}</span></div>`,
    )
    .join('')}</div>`;

export const nearNames: readonly Layout[] = [
  {
    name: 'a column called by the storehouse, in which goods are said to be there or gone and counted',
    url: 'https://toko.example.co.id/admin/produk',
    html: gudang(['<mark>Tersedia</mark> (23)', '<mark>Stok habis</mark> (0)']),
    expect: two.map((n) => ({
      title: `Lampu Meja Kayu Crossbill ${n}`,
      sku: `LMP-${n}`,
      price: `12${n}000 IDR`,
      stock: n === 1 ? 23 : 0,
      image: `https://cdn.example.com/lamp-${n}.jpg`,
    })),
  },
  {
    name: 'a column called by the storehouse that names storehouses, with a count of what lies in each',
    url: 'https://toko.example.co.id/admin/produk',
    html: gudang(['Surabaya (23)', 'Medan (4)']),
    expect: [],
  },
  {
    name: 'one name over the picture and the name, beside the price of the first variant',
    url: 'https://shop.example.com/admin/products',
    html: pageOf(
      `<table><thead><tr><th>SKU</th><th colspan="2"><a href="#">Name ▼</a></th><th><a href="#">Master Price</a></th><th></th></tr></thead><tbody>${two
        .map((n) =>
          row([
            `LMP-${n}`,
            `<figure>${picture(n)}</figure>`,
            `<a href="/admin/products/oak-lamp-${n}/edit">Oak Lamp ${n}</a>`,
            `£4${n}.50`,
            `<a href="/admin/products/oak-lamp-${n}/edit">Edit</a> <a href="#">Delete</a>`,
          ]),
        )
        .join('')}</tbody></table>`,
      { lang: 'en' },
    ),
    expect: two.map((n) => ({
      title: `Oak Lamp ${n}`,
      sku: `LMP-${n}`,
      price: `4${n}.5 GBP`,
      stock: null,
      image: `https://cdn.example.com/lamp-${n}.jpg`,
    })),
  },
  {
    name: 'rows under headings of their groups with sums in them; what is there and what is foreseen',
    url: 'https://erp.example.fr/web#model=product.template&view_type=list',
    html: pageOf(
      `<table><thead><tr>${['Nom', 'Référence interne', 'Code-barres', 'Prix de vente', 'Coût', 'Quantité en main', 'Prévu'].map((text) => `<th><span>${text}</span></th>`).join('')}</tr></thead><tbody>${two
        .map(
          (n) =>
            grouped(`Lampes / Série ${n}`, 1, ['', `2${n},50`, `1${n},00`]) +
            row([
              `Lampe de bureau en chêne ${n}`,
              n === 1 ? 'LMP-CH' : '',
              '',
              `${n}.289,00 €`,
              `2${n},50 €`,
              `1${n},00`,
              `9${n},00`,
            ]),
        )
        .join('')}</tbody><tfoot>${row(['', '', '', '', '', '23,00', '183,00'])}</tfoot></table>`,
      { lang: 'fr' },
    ),
    expect: two.map((n) => ({
      title: `Lampe de bureau en chêne ${n}`,
      sku: n === 1 ? 'LMP-CH' : null,
      price: `${n}289 EUR`,
      stock: Number(`1${n}`),
    })),
  },
  {
    name: 'a grid in halves side by side: rows are named from nought, their header is counted from one',
    url: 'https://erp.example.nl/producten',
    html: pageOf(
      `<div role="treegrid"><div role="rowgroup">${heads([
        ['tick', 1, ''],
        ['name', 2, 'Productnaam'],
      ])}</div><div role="rowgroup">${heads([
        ['sku', 3, 'Artikelcode'],
        ['price', 4, 'Verkoopprijs'],
        ['qty', 5, 'Voorraad'],
      ])}</div><div role="rowgroup">${half((n) => [
        ['tick', 1, '<input type="checkbox">'],
        ['name', 2, `<a href="/producten/50912${n}">Eikenhouten bureaulamp ${n}</a>`],
      ])}</div><div role="rowgroup">${half((n) => [
        ['sku', 3, `LMP-${n}`],
        ['price', 4, `€ 4${n},95`],
        ['qty', 5, `1${n}`],
      ])}</div></div>`,
      { lang: 'nl' },
    ),
    expect: two.map((n) => ({
      title: `Eikenhouten bureaulamp ${n}`,
      sku: `LMP-${n}`,
      price: `4${n}.95 EUR`,
      stock: Number(`1${n}`),
    })),
  },
];
