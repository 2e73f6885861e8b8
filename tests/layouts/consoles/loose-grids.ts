import { type Layout, pageOf } from '../layout.ts';

// Consoles nobody knows: grids whose roles stand without a grid, groups of headers over storehouses and prices, names with
// paths, counts and invitations beside them.

const two = [1, 2] as const;
const three = [1, 2, 3] as const;
const cells = (all: readonly string[]) => all.map((cell) => `<td>${cell}</td>`).join('');
const row = (all: readonly string[]) => `<tr>${cells(all)}</tr>`;
const heads = (all: readonly string[]) => `<tr>${all.map((text) => `<th>${text}</th>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly string[]) =>
  `<table><thead>${heads(head)}</thead><tbody>${rows.join('')}</tbody></table>`;
const picture = (n: number) => `<img src="https://cdn.example.com/stool-${n}.jpg">`;

/** One part of a grid in several boxes: what its headers are called, or its rows. */
const named = (all: readonly (readonly [key: string, text: string])[]) =>
  `<div>${all.map(([key, text]) => `<div role="columnheader" col-id="${key}"><span>${text}</span></div>`).join('')}</div>`;
const part = (cellsOf: (n: number) => readonly (readonly [key: string, text: string])[]) =>
  `<div>${two
    .map(
      (n) =>
        `<div role="row" row-id="${n - 1}">${cellsOf(n)
          .map(([key, text]) => `<div role="gridcell" col-id="${key}">${text}</div>`)
          .join('')}</div>`,
    )
    .join('')}</div>`;

/** Goods with their stock in two places and in all, under one header. */
const inPlaces = (places: readonly string[]) =>
  pageOf(
    `<table><thead><tr><th rowspan="2">Bezeichnung</th><th rowspan="2">SKU</th><th colspan="3">Bestand</th><th colspan="2">Preise</th></tr>${heads([...places, 'Summe', 'Einzelhandel', 'Großhandel'])}</thead><tbody>${two
      .map((n) =>
        row([
          `<a href="/katalog/artikel/${7310 + n}">Hocker Buche massiv ${n}</a>`,
          `HOC-BU-${n}`,
          `${10 + n}`,
          `${3 * n}`,
          `${10 + 4 * n}`,
          `5${n},90 €`,
          `3${n},10 €`,
        ]),
      )
      .join('')}</tbody></table>`,
    { lang: 'de' },
  );
const shelved = (n: number) => ({ title: `Hocker Buche massiv ${n}`, sku: `HOC-BU-${n}`, price: `5${n}.9 EUR` });

const field = (label: string, control: string) =>
  `<div class="row"><div class="row-label"><label><span>${label}</span></label><div class="scope">[WEBSEITE]</div></div><div>${control}</div></div>`;

export const looseGrids: readonly Layout[] = [
  {
    name: 'headers and rows with roles and no grid round them, in halves; prices of two sales beside the usual one',
    url: 'https://hub.example.de/#/produkte/liste',
    html: pageOf(
      `<div class="g"><div class="head">${named([
        ['tick', ''],
        ['no', 'SKU'],
      ])}${named([
        ['name', 'Produktname'],
        ['price', 'Preis'],
        ['web', 'Aktionspreis (Web)'],
        ['app', 'Aktionspreis (App)'],
        ['stock', 'Bestand'],
      ])}</div><div class="body">${part((n) => [
        ['tick', '<input type="checkbox">'],
        ['no', `HOC-EI-${n}`],
      ])}${part((n) => [
        ['name', `Hocker Eiche geölt ${n}`],
        ['price', `6${n},50 €`],
        ['web', ''],
        ['app', ''],
        ['stock', `1${n}`],
      ])}</div></div>`,
      { lang: 'de' },
    ),
    expect: two.map((n) => ({
      title: `Hocker Eiche geölt ${n}`,
      sku: `HOC-EI-${n}`,
      price: `6${n}.5 EUR`,
      stock: Number(`1${n}`),
    })),
  },
  {
    name: 'names that are pressed, with labelled codes below; one without a code invites to add one',
    url: 'https://sellers.example.co.za/offers',
    html: pageOf(
      `<table><thead><tr><th rowspan="2">Offer details</th><th rowspan="2">Selling price</th><th colspan="3">Stock at Finch</th><th rowspan="2">Lead time</th></tr>${heads(['RTM', 'EIN', 'Total'])}</thead><tbody>${three
        .map((n) =>
          row([
            `${picture(n)}<div><button class="offer-title">Garden Stool of Beech ${n}</button><div>TSIN: 8123${n}07</div><div>SKU: ${n === 2 ? '<em>Add SKU</em>' : `ST-BEECH-${n}`}</div></div>`,
            `R ${n}49.00`,
            `${4 * n}`,
            `${n}`,
            `<b>${5 * n}</b>`,
            '3 days',
          ]),
        )
        .join('')}</tbody></table>`,
      { lang: 'en-ZA' },
    ),
    expect: three.map((n) => ({
      title: `Garden Stool of Beech ${n}`,
      id: `8123${n}07`,
      sku: n === 2 ? null : `ST-BEECH-${n}`,
      price: `${n}49 ZAR`,
      stock: 5 * n,
      image: `https://cdn.example.com/stool-${n}.jpg`,
    })),
  },
  {
    name: 'names with a word in quotes above the path of their category',
    url: 'https://kabinet.example.com.ua/main/items',
    html: pageOf(
      table(
        ['Назва', 'Артикул', 'Ціна, грн', 'Залишок'],
        two.map((n) =>
          row([
            `<router-link>Табурет «Зубр» ${n}</router-link><div>Меблі для саду й тераси / Стільці та табурети</div>`,
            `TAB-${n}`,
            `1 ${n}90`,
            `1${n}`,
          ]),
        ),
      ),
      { lang: 'uk' },
    ),
    expect: two.map((n) => ({
      title: `Табурет «Зубр» ${n}`,
      sku: `TAB-${n}`,
      price: `1${n}90 UAH`,
      stock: Number(`1${n}`),
    })),
  },
  {
    name: 'a code with the count of variants behind a dot, in rows that lead to the form by a word',
    url: 'https://seller.example.co.id/kelola',
    html: pageOf(
      table(
        ['Info produk', 'Harga', 'Stok', ''],
        two.map((n) =>
          row([
            `${picture(n)}<div><a href="https://toko.example.co.id/bangku-kayu-jati-${n}">Bangku Kayu Jati Bulat ${n}</a><p>SKU: BGK-JT-${n}${n === 2 ? ' · 4 Varian' : ''}</p></div>`,
            `Rp 18${n}.000`,
            `2${n}`,
            `<a href="https://seller.example.co.id/edit-product/77310${n}">Atur</a>`,
          ]),
        ),
      ),
      { lang: 'id' },
    ),
    expect: two.map((n) => ({
      title: `Bangku Kayu Jati Bulat ${n}`,
      id: `77310${n}`,
      sku: `BGK-JT-${n}`,
      price: `18${n}000 IDR`,
      stock: Number(`2${n}`),
    })),
  },
  {
    name: 'the stock in two storehouses and their sum under one header, the price of two under another',
    url: 'https://wawi.example.de/katalog/artikel',
    html: inPlaces(['Lagerort Nord', 'Lagerort Süd']),
    expect: two.map((n) => ({ ...shelved(n), stock: 10 + 4 * n })),
  },
  {
    name: 'the stock in two states and their sum under one header',
    url: 'https://wawi.example.de/katalog/artikel',
    html: inPlaces(['Reserviert', 'Gesperrt']),
    expect: two.map((n) => ({ ...shelved(n), stock: null })),
  },
  {
    name: 'a report of variants, each with what the markup calls its title and a code, below a row of sums',
    url: 'https://wing.example.com/insight/sales-analysis',
    html: pageOf(
      `<div class="range"><button>2026.11.09 ~ 2026.11.15 (last 7 days)</button></div>${table(
        ['Option', 'Winner share', 'Revenue (USD)', 'Orders', 'Visitors', 'Conversion rate'],
        [
          row(['Sum (3)', '-', '2,220', '60', '300', '20%']),
          ...three.map((n) =>
            row([
              `<div><span class="_title_k2">Folding Stool of Ash ${n > 1 ? 'XL' : 'S'}</span><span class="_opt">Grey, ${n}0 cm</span><span>Variation ID : 55120${n}</span></div>`,
              `${n}0.5%`,
              `${n}40`,
              `${n}8`,
              `1${n}0`,
              `${n}.5%`,
            ]),
          ),
        ],
      )}`,
    ),
    expect: three.map((n) => ({
      title: `Folding Stool of Ash ${n > 1 ? 'XL' : 'S'}`,
      metrics: { revenue: `${n}40 USD`, orders: `${n}8`, visitors: `1${n}0`, conversionRate: `0.0${n}5` },
      period: '2026-11-09/2026-11-15',
    })),
  },
  {
    name: 'a form whose labels are followed by the shops a field is filled in for, with a gallery',
    url: 'https://www.example.de/verwaltung/catalog/product/edit/id/3107/',
    html: pageOf(
      `<main><h1>Klapphocker Esche natur</h1>${field('Produktname', '<input name="product[name]" value="Klapphocker Esche natur">')}${field('SKU', '<input name="product[sku]" value="KH-ES-N">')}${field('Preis', '<div><input name="product[price]" value="44.90"><label><span>€</span></label></div>')}${field('Kosten', '<input name="product[cost]" value="19.00">')}<div class="item-gallery">${two.map((n) => `<div class="pic">${picture(n)}</div>`).join('')}</div></main>`,
      { lang: 'de', title: 'Klapphocker Esche natur / Produkte / Katalog' },
    ),
    expect: {
      title: 'Klapphocker Esche natur',
      sku: 'KH-ES-N',
      price: '44.9 EUR',
      image: 'https://cdn.example.com/stool-1.jpg',
    },
  },
];
