import { type Layout, pageOf } from '../layout.ts';

// Lists of consoles: prices with what they are reduced from under one header, rows of options below their goods, prices under a
// header that names their money, and rows that are of goods by what they show.

const goods = ['Crossbill pine nesting box', 'Crossbill copper bird bath', 'Crossbill seed silo 3 l'];
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const url = 'https://desk.example.net/office/vendor-inventory/list?page=1';
const picture = (at: number) => `https://img.example.net/goods/portico-${at}-cb.jpg`;
const shown = (at: number, label = 'Product ID') =>
  `<div><img src="${picture(at)}" alt=""></div><div><a href="/office/vendor-inventory/modify?no=6620${at}47">${goods[at]}</a><p>${label} : <span>6620${at}47</span></p><p>Since 2026-04-0${at + 2}</p></div>`;
const named = (at: number) => ({ title: goods[at] ?? '', id: `6620${at}47`, image: picture(at) });

/** `rows`: of each of the goods, its cells behind that of the goods, and those of its options. */
const listOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { options = '', lang = 'en', label = 'Product ID' } = {},
): string =>
  pageOf(
    `<table><thead><tr>${cells('th', ['', ...headers, ''])}</tr></thead>${rows
      .map(
        (row, at) =>
          `<tbody><tr><td><input type="checkbox"></td>${cells('td', [shown(at, label), ...row])}<td><button>Copy</button></td></tr>${options}</tbody>`,
      )
      .join('')}</table>`,
    { lang },
  );

/** A row of an option: its name and number, a price and a stock to change. */
const option = (price: string) =>
  `<tr class="option-row"><td></td><td>White<div>Option no. 99120457</div></td><td><input value="${price}"><span>€</span></td><td><input value="3"></td><td></td></tr>`;

export const reducedPrices: readonly Layout[] = [
  {
    name: 'list: the price and below it the list price, in one header; cells with one amount, or with the other struck through',
    url,
    html: listOf(
      ['Product', 'Price <small>List price</small>', 'Stock'],
      [
        ['€19.90', '12'],
        ['€24.50<br><del>€31.00</del>', '0'],
        ['€9.00', '1,204'],
      ],
    ),
    expect: [
      { ...named(0), price: '19.9 EUR', stock: 12 },
      { ...named(1), price: '24.5 EUR', stock: 0 },
      { ...named(2), price: '9 EUR', stock: 1204 },
    ],
  },
  {
    name: 'list: the same in Chinese, the other price in brackets',
    url,
    html: listOf(
      ['商品信息', '售价（划线价）', '库存'],
      [
        ['¥128.00', '12'],
        ['¥66.00', '40'],
      ],
      { lang: 'zh-CN', label: '商品ID' },
    ),
    expect: [
      { ...named(0), price: '128 ?', stock: 12 },
      { ...named(1), price: '66 ?', stock: 40 },
    ],
  },
  {
    name: 'list: options in rows below their goods',
    url,
    html: listOf(
      ['Product', 'Price', 'Stock'],
      [
        ['€19.90', '12'],
        ['€24.50', '7'],
      ],
      { options: option('19.90') },
    ),
    expect: [
      { ...named(0), price: '19.9 EUR', stock: 12 },
      { ...named(1), price: '24.5 EUR', stock: 7 },
    ],
  },
  {
    name: 'list: one column known beside the goods, each with a picture and a number of its own',
    url,
    html: listOf(
      ['Product', 'Winner', 'Stock', 'State'],
      [
        ['yes', '12', 'on'],
        ['no', '7', 'off'],
      ],
    ),
    expect: [
      { ...named(0), stock: 12 },
      { ...named(1), stock: 7 },
    ],
  },
  ...(['Цены, ₽', 'Цены (руб.)'] as const).map((group, at) => ({
    name: `ozon prices: the group over them names their money, ${at + 1}`,
    url: 'https://seller.ozon.ru/app/prices/control',
    html: pageOf(
      `<table><thead><tr><th rowspan="2">Товар</th><th colspan="3">${group}</th><th rowspan="2">Остатки</th></tr><tr><th>Цена до скидки</th><th>Ваша цена</th><th>Минимальная цена</th></tr></thead><tbody>${goods
        .map(
          (title, n) =>
            `<tr><td><a href="https://www.ozon.ru/product/81700${n}552/">${title}</a><div>Артикул <span>CB-P${n}</span></div></td><td><input value="2 400"><span>₽</span></td><td><input value="1 ${n}90"><span>₽</span></td><td><input value="900"><span>₽</span></td><td>${n + 4}</td></tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: goods.map((title, n) => ({
      title,
      id: `81700${n}552`,
      sku: `CB-P${n}`,
      price: `1${n}90 RUB`,
      stock: n + 4,
    })),
  })),
  {
    name: 'mercado libre: rows that lead to the form and to the page of the goods, one with its variants below it',
    url: 'https://www.mercadolivre.com.br/anuncios/lista',
    html: pageOf(
      `<main><div class="sll-list-grid__rows">${goods
        .map(
          (title, n) =>
            `<div class="sll-list-row"><div><a href="https://produto.mercadolivre.com.br/MLB-40912${n}7733-_JM"><img src="https://http2.mlstatic.com/D_Q_NP_7${n}1402-MLB-V.webp"></a><h2 class="sll-list-row-title">${title}</h2><span>#40912${n}7733</span><div class="sll-list-stock-description"><span class="sll-list-stock-description__stock-label">${n + 8} un.</span></div><div class="sll-list-cell-price"><span class="sll-list-no-wrap">R$ 1${n}9,90</span></div><a href="/anuncios/MLB40912${n}7733/modificar">Modificar</a></div>${
              n > 0
                ? ''
                : `<div class="sll-list-variations">${[2, 6].map((count) => `<div class="sll-list-variation"><span>Tamanho ${count}</span><span class="sll-list-stock-description__stock-label">${count} un.</span></div>`).join('')}</div>`
            }</div>`,
        )
        .join('')}</div></main>`,
      { lang: 'pt-BR' },
    ),
    expect: goods.map((title, n) => ({
      title,
      id: `MLB40912${n}7733`,
      price: `1${n}9.9 BRL`,
      stock: n + 8,
    })),
  },
  {
    name: 'list: a draft that has no name yet, and links to the shop where a name could stand',
    url,
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Product', 'SKU', 'Price', 'Stock'])}</tr></thead><tbody>${[
        `<a href="/office/vendor-inventory/modify?no=1">${goods[0]}</a>`,
        '<a href="/office/vendor-inventory/modify?no=2">Untitled listing</a>',
        '<a href="/office/vendor-inventory/modify?no=3">View product on the site</a>',
      ]
        .map((cell, n) => `<tr>${cells('td', [cell, `CB-N${n}`, '€5.00', '4'])}</tr>`)
        .join('')}</tbody></table>`,
    ),
    expect: [
      { title: goods[0] ?? '', sku: 'CB-N0' },
      { title: null, sku: 'CB-N1' },
      { title: null, sku: 'CB-N2' },
    ],
  },
];

export const reducedPricesLures: readonly Layout[] = [
  {
    name: 'list: two amounts in a cell under the price and the list price: nobody knows in which order',
    url,
    html: listOf(
      ['Product', 'Price <small>List price</small>', 'Stock'],
      [
        ['€19.90<br>€24.90', '12'],
        ['€24.50<br>€31.00', '7'],
      ],
    ),
    expect: [
      { ...named(0), price: null, stock: 12 },
      { ...named(1), price: null, stock: 7 },
    ],
  },
  {
    name: 'list: what is said of goods, with a picture and a number in each row',
    url: 'https://desk.example.net/office/product/opinions',
    html: listOf(
      ['Product', 'Rating', 'Opinion'],
      [
        ['5', 'Lovely'],
        ['2', 'Broken'],
      ],
    ),
    expect: [],
  },
];
