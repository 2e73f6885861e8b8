import { type Layout, pageOf } from '../layout.ts';

// Forms of programs whose labels we may not know: names of fields, hidden fields, heads and boxes to tick say what is what.

let count = 0;
const field = (label: string, name: string, value: string, behind = '') => {
  const id = `ch${++count}`;
  return `<div class="line"><label for="${id}">${label}</label><div class="of"><input id="${id}" name="${name}" value="${value}">${behind}</div></div>`;
};
const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
const goods = (body: string, head = '') =>
  pageOf(
    `<main>${head}<form method="post">${body}${field('Product name', 'label', 'Crossbill Nistkasten Eiche')}${field('SKU', 'sku', 'CB-NK-7')}${field('Price', 'price', '39.50', '<span>EUR</span>')}</form></main>`,
  );

const key = '5e8f0b1c9ad24477b0c3d2aa';
const keys: readonly Layout[] = (
  [
    ['in a parameter and a hidden field', 'work/wares.php?pk=37&grp_section_id=4', hidden('pk', '37'), '37'],
    ['behind the mark of a page', 'app#/wares?item_id=218', '', '218'],
    ['of a program in the path', `desk/wares/${key}/`, '', key],
    ['in the path and a hidden field', 'desk/wares/64/change/', hidden('id', '64'), '64'],
    [
      'called as others are, and shown',
      'desk/w?suppliercode=00418820',
      `${hidden('suppliercode', '00418820')}<p>00418820</p>`,
      '00418820',
    ],
    ['called as others are', 'desk/w?suppliercode=00418820', hidden('suppliercode', '00418820'), null],
    ['that no field holds', 'desk/wares.php?pk=37', '', null],
    ['that a field holds otherwise', 'desk/wares.php?pk=37', hidden('pk', '38'), null],
    ['of which there are two', 'desk/wares.php?pk=37&uid=40', hidden('pk', '37') + hidden('uid', '40'), null],
    ['of the group alone', 'desk/wares.php?category_id=37', hidden('category_id', '37'), null],
  ] as const
).map(([what, path, body, id]) => ({
  name: `form of any program: a key ${what}`,
  url: `https://kontor.example/${path}`,
  html: goods(body),
  expect: { title: 'Crossbill Nistkasten Eiche', sku: 'CB-NK-7', id },
}));

const priced = (prices: string, head = '<h1>Crossbill Fuglehus i eg</h1>', fields?: string) =>
  pageOf(
    `<main>${head}<form>${fields ?? field('Product name', 'label', 'Crossbill Fuglehus i eg')}${field('SKU', 'sku', 'CB-FH-2')}${field('Lager', 'qty', '12')}${prices}</form></main>`,
    { lang: 'da' },
  );
const said = { title: 'Crossbill Fuglehus i eg', sku: 'CB-FH-2' };
const row = (name: string, field: string, value: string, money = '') =>
  `<tr><td>${name}</td><td>…</td><td><input name="${field}" value="${value}"></td>${money}</tr>`;
const list = (name: string, chosen: string) =>
  `<td><select name="${name}"><option>EUR</option><option selected>${chosen}</option></select></td>`;

const prices: readonly Layout[] = (
  [
    [
      'with and without tax in a table',
      `<table><thead><tr><td>Aa</td><td>Bb</td></tr></thead><tbody><tr><td><input type="decimal" name="net_price[DKK]" value="200.00"></td><td><input type="decimal" name="gross_price[DKK]" value="250.00"></td></tr></tbody></table>`,
      '250 DKK',
    ],
    [
      'with tax, less than without',
      field('Aa', 'net_price[DKK]', '250.00') + field('Bb', 'gross_price[DKK]', '200.00'),
      null,
    ],
    [
      'below what was paid for it',
      `<table><thead><tr><td>Aa</td><td>Bb</td><td>Cc</td><td>Dd</td></tr></thead><tbody>${row('Aa', 'BUYING_PRICE', '90.00', list('BUYING_CURRENCY', 'EUR'))}${row('Bb', 'MAIN_PRICE', '250.00', list('MAIN_CURRENCY', 'DKK'))}</tbody></table>`,
      '250 DKK',
    ],
    ['of which there are two', field('Aa', 'web_price', '250.00') + field('Bb', 'store_price', '260.00'), null],
    ['for sending it', field('Aa', 'shipping_price', '49.00'), null],
    ['that its label says is for sending it', field('Fragt', 'price', '49.00', '<i>DKK</i>'), null],
    [
      'of which one is asked while a box is ticked',
      `<div>${field('Aa', 'price[DKK]', '250.00', '<i>DKK</i>')}<div>${field('Bb', 'promo_price', '199.00', '<i>DKK</i>')}<input type="checkbox" name="p[promo_active]" checked></div></div>`,
      '199 DKK',
    ],
    [
      'of which one is not asked while a box is not ticked',
      `<div>${field('Aa', 'price[DKK]', '250.00', '<i>DKK</i>')}<div>${field('Bb', 'promo_price', '199.00', '<i>DKK</i>')}<input type="checkbox" name="p[promo_active]"></div></div>`,
      '250 DKK',
    ],
    [
      'of a sale, without tax',
      `<div>${field('Aa', 'gross_price[DKK]', '250.00')}<div>${field('Bb', 'sale_price_without_tax', '160.00')}<input type="checkbox" name="onsale" checked></div></div>`,
      null,
    ],
  ] as const
).map(([what, body, price]) => ({
  name: `form of any program: prices ${what}`,
  url: 'https://kontor.example/desk/products/7733/edit',
  html: priced(body),
  expect: { ...said, price },
  ...(/less than|there are two|label says/.test(what) ? { twice: ['price'] as const } : {}),
}));

const names =
  '<p>Aa</p><div class="of"><i>da</i><input name="name[da]" value="Crossbill Fuglehus i eg"></div><div class="of"><i>en</i><input name="name[en]" value="Crossbill oak nest box"></div>';
const headed = (head: string): Layout => ({
  name: 'form of any program: a name in two languages, one of them over the page',
  url: 'https://kontor.example/desk/products/7733/edit',
  html: priced(field('Pris', 'price', '250', '<i>DKK</i>'), head, names),
  expect: { ...said, price: '250 DKK' },
});

const part = (at: number, body: string) =>
  `<div class="sheet" id="s${at}"${at > 0 ? ' style="display:none"' : ''}>${body}</div>`;
const file = (name: string) => `<div><img src="/store/oak.jpg" width="90"><br><input type="file" name="${name}"></div>`;
const behindTabs = (name: string): Layout => ({
  name: `form of any program: parts behind tabs that lead nowhere, a picture that ${name} changes`,
  url: 'https://kontor.example/desk/products/7733/edit',
  html: pageOf(
    `<main><form><div><span class="x-tab">A</span><span class="x-tab">B</span></div>${part(0, field('Product name', 'label', 'Crossbill Fuglehus i eg') + field('SKU', 'sku', 'CB-FH-2'))}${part(1, field('Pris', 'price', '250', '<i>DKK</i>') + field('Lagerantal', 'q', '12') + file(name))}</form></main>`,
    { lang: 'da' },
  ),
  expect: {
    ...said,
    price: '250 DKK',
    stock: 12,
    image: name === 'LARGE_PICTURE' ? 'https://kontor.example/store/oak.jpg' : null,
  },
});

const inTable = (name: string, body: string) => `<tr><th>${name}</th><td>${body}</td></tr>`;
const lines = (code: string, field: string): Layout => ({
  name: `form of any program: money in the line of its field, and the code ${code} in '${field}'`,
  url: 'https://kontor.example/desk/products/7733/edit',
  html: pageOf(
    `<main><form><table><tbody>${inTable('상품명', '<input name="a" value="크로스빌 참나무 새집">')}${inTable('자체 코드', `<input name="${field}" value="${code}">`)}${inTable('판매가', '<input name="p" value="12,500"> 원 <label><input type="checkbox" checked>부가세</label>')}${inTable('재고수량', '<input name="q" value="12">')}</tbody></table></form></main>`,
    { lang: 'ko' },
  ),
  expect: {
    title: '크로스빌 참나무 새집',
    price: '12500 KRW',
    sku: code === 'CB-OAK-2' && field === 'item_code' ? code : null,
  },
});

export const unlabelledForms: readonly Layout[] = [
  ...keys,
  ...prices,
  headed('<div class="panel-heading">Ret vare: Crossbill Fuglehus i eg</div>'),
  ...['LARGE_PICTURE', 'size_chart'].map(behindTabs),
  lines('CB-OAK-2', 'item_code'),
  lines('oak-nest-box', 'item_code'),
  lines('CB-OAK-2', 'promo_code'),
  {
    name: 'numbers of one listing in any console: its head and boxes under their names',
    url: 'https://torg.example/insights/items/880023417?range=28',
    html: pageOf(
      `<main><section class="top"><img src="/p/880023417.jpg" alt=""><div><h1>Crossbill oak nest box for small birds</h1><dl><dt>Item number</dt><dd>880023417</dd></dl></div></section><div><label for="r">Period</label><select id="r"><option selected>Last 28 days</option></select><span>1 Nov 2026 – 28 Nov 2026</span></div><section>${[
        ['Impressions', '9,310'],
        ['Orders', '31'],
        ['Revenue', '€ 1,224.50'],
      ]
        .map(
          ([label, value]) =>
            `<div class="tile"><div class="t">${label}</div><div class="v">${value}</div><div>+4%</div></div>`,
        )
        .join('')}</section></main>`,
    ),
    expect: {
      title: 'Crossbill oak nest box for small birds',
      id: '880023417',
      metrics: { impressions: '9310', orders: '31', revenue: '1224.5 EUR' },
      period: '2026-11-01/2026-11-28',
    },
  },
];

const shop = (what: string, action: string, fields: string, id: string | null): Layout => ({
  name: `product page: a form of the basket ${what}`,
  url: 'https://fuglehus.example/oak-nest-box.html',
  html: pageOf(
    `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Crossbill oak nest box</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="39.5"><meta itemprop="priceCurrency" content="EUR"><b>€ 39.50</b></div><img itemprop="image" src="/oak.jpg"><form method="post" action="${action}">${fields}<button>Add to cart</button></form></main>`,
    { title: 'Crossbill oak nest box' },
  ),
  expect: { title: 'Crossbill oak nest box', price: '39.5 EUR', id },
  ...(what === 'of two' ? { twice: ['id'] as const } : {}),
});

/** What buyers see. */
export const baskets: readonly Layout[] = [
  shop('that is sent to its number', '/checkout/cart/add/product/2207/', hidden('product', '2207'), '2207'),
  shop('that is sent to any', '/checkout/cart/add/', hidden('product', '2207'), null),
  shop('of two', '/cart/add/product/2207/', hidden('product', '2207') + hidden('product_id', '2208'), null),
];
