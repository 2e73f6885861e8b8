import { type Layout, pageOf } from '../layout.ts';

// Lists in consoles nobody knows with rows of what the goods are to be had as below the row of the goods, and lists that only look so.

const picture = (n: number) => `<img src="https://cdn.depot.example/g/${n}-crossbill.jpg" alt="">`;
const page = (heads: readonly string[], rows: string, lang: string): string =>
  pageOf(
    `<table><thead><tr><th><input type="checkbox"></th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`,
    { lang },
  );
const list = (name: string, html: string, expected: Layout['expect'], host = 'depot.example'): Layout => ({
  name: `options below their goods: ${name}`,
  url: `https://sellers.${host}/product-inventory/list?page=1`,
  html,
  expect: expected,
});

const korean = ['등록상품명', '판매가', '재고수량'];
const goods = (n: number, name: string, price: string, stock: string) =>
  `<tr data-goods="${n}"><td><input type="checkbox"></td><td>${picture(n)}<a href="/product-inventory/form?goods=${n}">${name}</a><ul><li>등록상품ID <b>${n}</b></li></ul></td><td>${price}원</td><td>${stock}</td></tr>`;
const option = (n: number, name: string, price: string, stock: string) =>
  `<tr><td></td><td><span>${name}</span> <span>옵션ID: ${n}</span></td><td>${price}원</td><td>${stock}</td></tr>`;

const english = ['Product', 'SKU', 'Price', 'Stock'];
const item = (n: number, name: string, sku: string, made = '') =>
  `<tr ${made}><td><input type="checkbox"></td><td>${picture(n)}<a href="/products/${n}/edit">${name}</a></td><td>${sku}</td><td>€${n % 100}.90</td><td>${n % 50}</td></tr>`;
const variant = (name: string, sku: string, made: string) =>
  `<tr ${made}><td></td><td>${name}</td><td>${sku}</td><td>€9.90</td><td>4</td></tr>`;
const lamp = { title: 'Crossbill oak table lamp with linen shade', sku: 'LMP-OAK', price: '11.9 EUR', stock: 11 };
const tray = { title: 'Crossbill oak serving tray, two handles', sku: 'TRY-OAK', price: '12.9 EUR', stock: 12 };
const two = (made: (below: string) => string, above = ''): string =>
  item(730011, lamp.title, lamp.sku, above) +
  variant('Natural oak, oiled', 'LMP-OAK-N', made('730011')) +
  variant('Smoked oak, waxed', 'LMP-OAK-S', made('730011')) +
  item(730012, tray.title, tray.sku, above);

export const rowsOfOptions: readonly Layout[] = [
  list(
    'their codes are called those of options',
    page(
      korean,
      goods(48200117, '크로스빌 참나무 탁상 조명', '39,000', '57') +
        option(7710020031, '내추럴', '39,000', '50') +
        option(7710020032, '스모크', '39,000', '7') +
        goods(48200118, '크로스빌 참나무 쟁반', '21,000', '12'),
      'ko',
    ),
    [
      { id: '48200117', title: '크로스빌 참나무 탁상 조명', price: '39000 KRW', stock: 57 },
      { id: '48200118', title: '크로스빌 참나무 쟁반', price: '21000 KRW', stock: 12 },
    ],
  ),
  list(
    'their rows are called so',
    page(
      english,
      two(() => 'class="grid__option-line"'),
      'en',
    ),
    [lamp, tray],
  ),
  list(
    'their rows stand deeper in a tree',
    page(
      english,
      two(() => 'class="tbl__row tbl__row--level-1"', 'class="tbl__row tbl__row--level-0"'),
      'en',
    ),
    [lamp, tray],
  ),
  list(
    'their rows name the one they belong to',
    page(
      english,
      two((n) => `data-tt-parent-id="${n}"`),
      'en',
    ),
    [lamp, tray],
  ),
  list(
    'a row that is ticked like others is of goods, be it without a picture',
    page(
      english,
      item(730011, lamp.title, lamp.sku) +
        item(730012, tray.title, tray.sku) +
        variant('Crossbill oak bread board', 'BRD-OAK', '').replace('<td>', '<td><input type="checkbox">'),
      'en',
    ),
    [lamp, tray, { sku: 'BRD-OAK', price: '9.9 EUR', stock: 4 }],
  ),
  list(
    'each row is an option with a picture and a link of its own',
    page(
      ['상품명', '판매가', '재고수량'],
      [1, 2]
        .map(
          (n) =>
            `<tr class="option-line"><td></td><td>${picture(n)}<a href="/product-inventory/form?option=771002003${n}">크로스빌 참나무 조명 ${n}호</a><div>옵션ID: 771002003${n}</div></td><td>${n}9,000원</td><td>${n}</td></tr>`,
        )
        .join(''),
      'ko',
    ),
    [
      { title: '크로스빌 참나무 조명 1호', price: '19000 KRW', stock: 1 },
      { title: '크로스빌 참나무 조명 2호', price: '29000 KRW', stock: 2 },
    ],
  ),
];

/** What says so is gone with a cell of their goods, and nothing else would. */
export const rowsOfOptionsSnares: readonly Layout[] = [
  list(
    'nothing but that they cannot be ticked says so',
    page(
      english,
      two(() => ''),
      'en',
    ),
    [lamp, tray],
  ),
  list(
    'the row above them is opened',
    page(english, two(() => '').replace('<input type="checkbox">', '<button aria-expanded="true"></button>'), 'en'),
    [lamp, tray],
  ),
];
