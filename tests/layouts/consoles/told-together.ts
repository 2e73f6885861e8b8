import { type Layout, pageOf } from '../layout.ts';

// Consoles whose rows tell together what one alone leaves open: whose the codes are, what money and which price.

const goods = ['Crossbill oak nest box', 'Crossbill brass feeder tray', 'Crossbill linen seed bag'];
const table = (headers: readonly string[], row: (at: number) => readonly string[]) =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${goods
    .map(
      (_, at) =>
        `<tr>${row(at)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
const url = 'https://kontor.example.com/desk/catalog';
const named = (at: number, ...codes: readonly string[]) =>
  `<a href="/desk/catalog/B77410${at}X/offer">${goods[at]}</a>${codes.map((code) => `<div>${code}</div>`).join('')}`;

const money = (sentence: string, amount: string, price: string, lang = 'en'): Layout => ({
  name: `list: ${sentence === '' ? 'no sentence' : `'${sentence}'`} over amounts and a word beside them`,
  url,
  html: pageOf(
    `<header><p>${sentence}</p></header>${table(['Product', 'Seller SKU', 'Price', 'Stock'], (at) => [
      named(at),
      `CB-${'x'.repeat(at)}${at}7`,
      `<div>${amount}</div><div>Handmade</div>`,
      `${at + 4}`,
    ])}`,
    { lang },
  ),
  expect: goods.map((title, at) => ({ title, price, stock: at + 4 })),
});

const reduced = (
  name: string,
  rows: readonly (readonly [string, string, string])[],
  prices: (string | null)[],
): Layout => ({
  name: `list: reduced prices ${name}`,
  url,
  html: pageOf(
    table(['Product', 'Seller SKU', 'Regular price', 'Off', 'Sale price', 'Stock'], (at) => [
      named(at),
      `CB-${'x'.repeat(at)}${at}7`,
      ...(rows[at] ?? []),
      `${at + 4}`,
    ]),
  ),
  expect: goods.map((title, at) => ({ title, price: prices[at] ?? null })),
});

const numbered = (codes: readonly string[], skus: (string | null)[], ids: (string | null)[]): Layout => ({
  name: `list: a column of article numbers like ${codes[0]}`,
  url,
  html: pageOf(
    table(['Name', 'Artikelnummer', 'Preis', 'Bestand'], (at) => [
      goods[at] ?? '',
      codes[at] ?? '',
      `1${at},90 €`,
      '4',
    ]),
    { lang: 'de' },
  ),
  expect: goods.map((title, at) => ({ title, id: ids[at] ?? null, sku: skus[at] ?? null })),
});

export const toldTogether: readonly Layout[] = [
  money('All amounts in AED', '249.00', '249 AED'),
  money('3 Treffer · Alle Preise sind in CHF', '24.50', '24.5 CHF', 'de'),
  numbered(['CB-OAK-1', 'CBF-2', 'CB-BAG-31'], ['CB-OAK-1', 'CBF-2', 'CB-BAG-31'], []),
  numbered(['40077121', '40077298', '40077304'], [], ['40077121', '40077298', '40077304']),
  {
    name: 'list: item numbers of a shop, one of them like a marketplace’s',
    url,
    html: pageOf(
      table(['商品名', '販売価格', '在庫数'], (at) => [
        named(at, `管理番号: cb-${at}5`, `商品番号: ${['CBNB15', 'CB-F2', 'CB-B3'][at]}`),
        '2,400円',
        `${at + 4}`,
      ]),
      { lang: 'ja' },
    ),
    expect: goods.map((title) => ({ title, id: null })),
  },
  {
    name: 'list: states in which some are kept back, low stock',
    url,
    html: pageOf(
      table(['Nazwa', 'SKU', 'Cena', 'Stan'], (at) => [
        named(at),
        `CB-${at}`,
        `2${at},00 zł`,
        at === 1 ? '<b>17</b><br><small>rez. 3</small>' : `${at + 4}`,
      ]),
      { lang: 'pl' },
    ),
    expect: goods.map((title, at) => ({ title, sku: `CB-${at}`, stock: at === 1 ? 17 : at + 4 })),
  },
];

/** What one more column or label settles: where that is gone, nobody could tell. And what looks like it and leaves the price or its money open. */
export const toldTogetherLures: readonly Layout[] = [
  {
    name: 'list: SKU IDs of which most have several parts',
    url,
    html: pageOf(
      table(['Product', 'Price', 'Stock'], (at) => [
        named(at, `SKU ID: <span>${['CB-NB-1', 'CBF22', 'CB-BAG-3'][at]}</span>`),
        '$24.00',
        `${at + 4}`,
      ]),
    ),
    expect: goods.map((title, at) => ({ title, sku: ['CB-NB-1', 'CBF22', 'CB-BAG-3'][at] ?? null })),
  },
  reduced(
    'in every row, and what is off',
    [
      ['€24.00', '€5.00', '€19.00'],
      ['€18.50', '-', '€18.50'],
      ['€9.90', '€1.00', '€8.90'],
    ],
    ['19 EUR', '18.5 EUR', '8.9 EUR'],
  ),
  {
    name: 'list: a SKU by which links lead, and that of the seller',
    url,
    html: pageOf(
      table(['Product', 'Price', 'Stock'], (at) => [
        named(at, `PSKU: <span>CB_NB_${at}1</span>`, `SKU: <span>B77410${at}X</span>`),
        '$24.00',
        `${at + 4}`,
      ]),
    ),
    expect: goods.map((title, at) => ({ title, id: `B77410${at}X`, sku: `CB_NB_${at}1` })),
  },
  money('', '249.00', '249 ?'),
  money('Pay out in AED', '249.00', '249 ?'),
  reduced(
    'that may run later',
    [
      ['€24.00', '3', '€19.00'],
      ['€18.50', '-', '€18.50'],
      ['€9.90', '7', '€8.90'],
    ],
    [null, '18.5 EUR', null],
  ),
];
