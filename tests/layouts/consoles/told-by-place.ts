import { type Layout, pageOf } from '../layout.ts';

// Lists of consoles nobody knows, in which a place tells what no word says: the code that leads to the goods, the country below the
// shop, the count below the mark, what is reserved below what is there.

const table = (headers: readonly string[], rows: readonly (readonly string[])[], name = '') =>
  `<table class="${name}"><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const link = (at: string, text: string) => `<a href="${at}" target="_blank">${text}</a>`;

const ledCodes: Layout = {
  name: 'list of a console: a column of nothing but links, each with the code that its address ends with',
  url: 'https://verkaeufer.beispiel-markt.example/angebote',
  html: pageOf(
    `<h1>Angebote</h1>${table(
      ['Kennung (Marktplatz)', 'Interne Kennung', 'Artikelname', 'Verkaufspreis', 'Bestand'],
      [
        ['70411882034', '90022', 'Crossbill Futterhaus aus Lärche', '39,90 €', '12'],
        ['70411882107', '90155', 'Crossbill Tränke, glasiert', '24,50 €', '7'],
        ['70398004455', '90671', 'Crossbill Nistkasten für Meisen', '18,00 €', '0'],
      ].map(([code = '', own = '', ...others]) => [
        link(`https://www.beispiel-markt.example/laden/products/${code}`, code),
        own,
        ...others,
      ]),
    )}`,
    { lang: 'de-DE' },
  ),
  expect: [
    { id: '70411882034', title: 'Crossbill Futterhaus aus Lärche', price: '39.9 EUR', stock: 12 },
    { id: '70411882107', title: 'Crossbill Tränke, glasiert', price: '24.5 EUR', stock: 7 },
    { id: '70398004455', title: 'Crossbill Nistkasten für Meisen', price: '18 EUR', stock: 0 },
  ],
};

const headers = ['商品', 'MSKU', '店铺/国家', '价格', '优惠价', '可售库存'];
const pinned = (rows: readonly (readonly string[])[], isWhole: boolean) =>
  table(
    headers,
    rows.map((row) => row.map((cell, at) => (isWhole || at === 0 ? cell : ''))),
    isWhole ? 'main' : 'fixed-left',
  );
const ofShops = [
  ['Crossbill seed feeder, 1.5 l', 'CB-FEED-15', '美国', '$29.00', '--', '41'],
  ['Crossbill nest box, larch', 'CB-NEST-L', '加拿大', '$44.00', '--', '9'],
  ['Crossbill bird bath, glazed', 'CB-BATH-G', '美国', '$52.00', '--', '0'],
].map(([title = '', sku = '', country = '', ...others]) => [
  `<a href="https://shop.example/dp/${sku}">${title}</a>`,
  sku,
  `<div>Crossbill Home</div><div class="gray">${country}</div>`,
  ...others,
]);

const shopAndCountry: Layout = {
  name: 'list of a program for many shops: the country below the shop, and a copy of the table that keeps the place of all but one column',
  url: 'https://erp.example/listing/online',
  html: pageOf(
    `<div class="table"><div class="wrap">${pinned(ofShops, true)}</div><div class="fixed">${pinned(ofShops, false)}</div></div>`,
    { lang: 'zh-CN' },
  ),
  expect: [
    { title: 'Crossbill seed feeder, 1.5 l', sku: 'CB-FEED-15', price: '29 USD', stock: 41 },
    { title: 'Crossbill nest box, larch', sku: 'CB-NEST-L', price: '44 CAD', stock: 9 },
    { title: 'Crossbill bird bath, glazed', sku: 'CB-BATH-G', price: '52 USD', stock: 0 },
  ],
};

const marked = (
  lang: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  noun: string,
  held: string,
) =>
  pageOf(
    `<div class="list"><div class="list-head">${heads.map((text) => `<div>${text}</div>`).join('')}</div><ul class="list-body">${rows
      .map(
        ([id = '', title = '', price = '', stock = '', kept = '', mark = '', count = '']) =>
          `<li class="list-item"><div><img src="https://img.example/${id}.jpg"><a href="/product/detail/${id}">${title}</a></div><div>${price}</div><div><span>${stock}</span><div class="sub">${held}: ${kept}</div></div><div>${
            mark ? `<span class="star">★</span> ${mark} <span class="sub">(${count} ${noun})</span>` : '—'
          }</div></li>`,
      )
      .join('')}</ul></div>`,
    { lang },
  );

const marks: readonly Layout[] = [
  {
    name: 'list of a console: a mark behind its star, those who gave it with their noun, and what is reserved below the stock',
    url: 'https://seller.example/product/list',
    html: marked(
      'vi-VN',
      ['Sản phẩm', 'Giá bán', 'Tồn kho', 'Đánh giá'],
      [
        ['418820031', 'Crossbill máng ăn cho chim 1,5 lít', '290.000 ₫', '64', '3', '4.7', '218'],
        ['418820078', 'Crossbill tổ chim gỗ thông', '415.000 ₫', '0', '1', '4.2', '1.033'],
        ['418820112', 'Crossbill bồn tắm cho chim', '189.000 ₫', '17', '0', '', ''],
      ],
      'đánh giá',
      'Giữ hàng',
    ),
    expect: [
      {
        id: '418820031',
        title: 'Crossbill máng ăn cho chim 1,5 lít',
        price: '290000 VND',
        stock: 64,
        rating: 4.7,
        reviews: 218,
      },
      {
        id: '418820078',
        title: 'Crossbill tổ chim gỗ thông',
        price: '415000 VND',
        stock: 0,
        rating: 4.2,
        reviews: 1033,
      },
      {
        id: '418820112',
        title: 'Crossbill bồn tắm cho chim',
        price: '189000 VND',
        stock: 17,
        rating: null,
        reviews: null,
      },
    ],
  },
  {
    name: 'list of a console: a mark behind its star and its count with a noun, in German',
    url: 'https://haendler.example/product/list',
    html: marked(
      'de-DE',
      ['Produkt', 'Preis', 'Bestand', 'Bewertung'],
      [
        ['518820031', 'Crossbill Futterspender 1,5 l', '29,00 €', '64', '3', '4,7', '218'],
        ['518820078', 'Crossbill Nistkasten Kiefer', '41,50 €', '5', '1', '4,2', '1.033'],
      ],
      'Bewertungen',
      'Reserviert',
    ),
    expect: [
      {
        id: '518820031',
        title: 'Crossbill Futterspender 1,5 l',
        price: '29 EUR',
        stock: 64,
        rating: 4.7,
        reviews: 218,
      },
      {
        id: '518820078',
        title: 'Crossbill Nistkasten Kiefer',
        price: '41.5 EUR',
        stock: 5,
        rating: 4.2,
        reviews: 1033,
      },
    ],
  },
];

const inPanels: Layout = {
  name: 'form of a program for shops: parts that say in their own class which is not shown, under a heading that says to change it',
  url: 'https://boutique.example/wp-admin/post.php?post=6093&action=edit',
  html: pageOf(
    `<h1>Modifier l’article</h1><form><p><label for="t">Nom de l’article</label><input id="t" name="post_title" value="Crossbill mangeoire en mélèze"></p>
<div class="data"><ul class="item_tabs my-tabs"><li class="first active"><a>Général</a></li><li><a>Stock</a></li><li><a>Envoi</a></li></ul>
<div id="g" class="panel opts"><p class="field"><label for="p">Tarif régulier (€)</label><input id="p" name="_regular_price" value="42,5"></p><p class="field"><label for="s">Tarif promo (€)</label><input id="s" name="_sale_price" value=""></p></div>
<div id="i" class="panel opts hidden"><p class="field"><label for="k">UGS</label><input id="k" name="_sku" value="CB-MANG-M"></p><p class="field"><label for="q">Quantité</label><input id="q" type="number" name="_stock" value="23"></p></div>
<div id="e" class="panel opts hidden"><p class="field"><label for="w">Poids (kg)</label><input id="w" value="1,1"></p></div></div></form>`,
    { lang: 'fr-FR' },
  ),
  expect: { id: '6093', title: 'Crossbill mangeoire en mélèze', sku: 'CB-MANG-M', price: '42.5 EUR', stock: 23 },
};

/** Groups over headers, each with the columns below it, and rows of figures. */
const grouped = (groups: readonly (readonly [string, readonly string[]])[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr><th rowspan="2">Товар</th>${groups
    .map(([name, below]) => `<th colspan="${below.length}">${name}</th>`)
    .join('')}</tr><tr>${groups
    .flatMap(([, below]) => below)
    .map((name) => `<th>${name}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const named = (title: string, sku: string) =>
  `<a href="/goods/card?offer=${sku}">${title}</a><div>Ваш SKU: <span>${sku}</span></div>`;

const saidAgain: Layout = {
  name: 'numbers of a console: groups of columns that their columns say again',
  url: 'https://partner.example.ru/business/analytics/funnel',
  html: pageOf(
    `<button><span>23 — 29 ноября 2026</span></button>${grouped(
      [
        ['Показы', ['Показы', 'Клики по товару']],
        ['Корзина', ['Добавления в корзину']],
        ['Заказы', ['Заказанные товары, шт.', 'Сумма заказов']],
      ],
      [
        [named('Crossbill кормушка из лиственницы', 'CB-KOR-1'), '41 220', '1 741', '212', '64', '158 080 ₽'],
        [named('Crossbill скворечник', 'CB-SKV-2'), '27 004', '918', '77', '29', '40 310 ₽'],
      ],
    )}`,
    { lang: 'ru-RU' },
  ),
  expect: [
    {
      title: 'Crossbill кормушка из лиственницы',
      sku: 'CB-KOR-1',
      metrics: { impressions: '41220', clicks: '1741', addToCart: '212', units: '64', revenue: '158080 RUB' },
    },
    {
      title: 'Crossbill скворечник',
      sku: 'CB-SKV-2',
      metrics: { impressions: '27004', clicks: '918', addToCart: '77', units: '29', revenue: '40310 RUB' },
    },
  ],
};

const saidOfOthers: Layout = {
  name: 'numbers of a console: a group of columns that says more than its columns say again',
  url: 'https://partner.example.ru/business/analytics/visits',
  html: pageOf(
    `<button><span>23 — 29 ноября 2026</span></button>${grouped(
      [
        ['Показы', ['Показы', 'Клики']],
        ['Заказы', ['Заказанные товары, шт.', 'Сумма заказов']],
        ['Новые посетители', ['Посетители', 'Сессии']],
      ],
      [
        [named('Crossbill кормушка из лиственницы', 'CB-KOR-1'), '41 220', '1 741', '64', '158 080 ₽', '73', '81'],
        [named('Crossbill скворечник', 'CB-SKV-2'), '27 004', '918', '29', '40 310 ₽', '58', '60'],
      ],
    )}`,
    { lang: 'ru-RU' },
  ),
  expect: [
    { sku: 'CB-KOR-1', metrics: { impressions: '41220', clicks: '1741', units: '64', revenue: '158080 RUB' } },
    { sku: 'CB-SKV-2', metrics: { impressions: '27004', clicks: '918', units: '29', revenue: '40310 RUB' } },
  ],
};

const oneOfSkus: Layout = {
  name: 'form of a console in Japanese: the price in a table of one row beside that of the maker, and behind it the word for its money with the tax in brackets',
  url: 'https://item.kanri.example/shops/411998/item/edit/tn-4408',
  html: pageOf(
    `<form><section><h2>基本情報</h2><div class="row"><label class="form-label" for="n">商品名</label><div><textarea id="n">木製バードフィーダー 吊り下げ 屋根付き</textarea></div></div></section><section><h2>価格・在庫</h2>${table(
      ['SKU管理番号', '通常購入販売価格', '表示価格', '在庫数'],
      [
        [
          '<input value="tn-4408">',
          '<input type="text" value="3,480"> 円（税込）',
          '<select><option>メーカー希望小売価格</option></select><input value="5,200"> 円',
          '<input type="text" value="61"> 個',
        ],
      ],
    )}</section></form>`,
    { lang: 'ja' },
  ),
  expect: { title: '木製バードフィーダー 吊り下げ 屋根付き', price: '3480 JPY', stock: 61 },
};

export const toldByPlace: readonly Layout[] = [ledCodes, shopAndCountry, ...marks, inPanels, saidAgain, oneOfSkus];

/** What is told of others. */
export const toldByPlaceLures: readonly Layout[] = [saidOfOthers];
