import { type Layout, pageOf } from '../layout.ts';

// The form of one product as programs for shops lay it out: what buyers pay stands beside what they would pay on other days, parts
// of the form stand behind tabs, and how many there are is said outside the fields.

let count = 0;
const field = (label: string, name: string, value: string, behind = '', type = 'text') => {
  const id = `sp${++count}`;
  return `<p class="field"><label for="${id}">${label}</label><input type="${type}" id="${id}" name="${name}" value="${value}">${behind}</p>`;
};
const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const tabs = (parts: readonly (readonly [id: string, name: string, body: string])[]) =>
  `<ul class="parts">${parts.map(([id, name], at) => `<li class="${at === 0 ? 'active' : ''}"><a href="#${id}">${name}</a></li>`).join('')}</ul>${parts
    .map(([id, , body], at) => `<div id="${id}" class="part"${at === 0 ? '' : ' style="display:none"'}>${body}</div>`)
    .join('')}`;

/** A price, that of a sale, and from when to when it holds. */
const sale = (
  [usual, reduced]: readonly [string, string],
  [price, salePrice]: readonly [string, string],
  days?: readonly [string, string],
) =>
  `<div class="prices">${field(usual, 'regular_price', price)}${field(reduced, 'sale_price', salePrice)}${
    days
      ? `<p><label>…</label><input name="sale_from_date" value="${days[0]}"><input name="sale_to_date" value="${days[1]}"></p>`
      : ''
  }</div>`;

/** Where a word that says so is gone, nobody could tell that a sale is on. */
const shopSales: readonly Layout[] = (
  [
    ['runs, and has no end', ['Preis (€)', 'Angebotspreis (€)'], ['74,00', '59,00'], ['2026-11-01', ''], '59 EUR'],
    ['runs until a day', ['Regular price (€)', 'Special price (€)'], ['74.00', '59.00'], ['', '2027-01-31'], '59 EUR'],
    [
      'has ended',
      ['Tarif régulier (€)', 'Tarif promo (€)'],
      ['74,00', '59,00'],
      ['2026-09-01', '2026-09-30'],
      '74 EUR',
    ],
    ['has not begun', ['Běžná cena (Kč)', 'Akční cena (Kč)'], ['740', '590'], ['2026-12-10', '2026-12-24'], '740 CZK'],
    ['has no price', ['Precio (€)', 'Precio rebajado (€)'], ['74,00', ''], ['', ''], '74 EUR'],
    [
      'has days that could be two',
      ['Price (€)', 'Sale price (€)'],
      ['74.00', '59.00'],
      ['03/04/2026', '05/06/2027'],
      null,
    ],
    ['ends today, wherever that is', ['Price (€)', 'Sale price (€)'], ['74.00', '59.00'], ['', '2026-11-28'], null],
    ['names no days', ['Prezzo (€)', 'Prezzo scontato (€)'], ['74,00', '59,00'], undefined, null],
    ['asks more than the price', ['Цена (₽)', 'Цена со скидкой (₽)'], ['740', '990'], ['', ''], null],
  ] as const
).map(([what, labels, amounts, days, price], n) => ({
  name: `form of a program for shops: a sale that ${what}`,
  url: `https://laden.example/wp-admin/post.php?post=41${n}&action=edit`,
  html: pageOf(
    `<h1>…</h1><form>${field('Product name', 'post_title', `Crossbill Bienenhaus ${n}`)}${tabs([
      ['general_data', 'General', sale(labels, amounts, days)],
      [
        'inventory_data',
        'Inventory',
        `${field('SKU', 'sku', `CB-H-${n}`)}${field('Quantity', 'stock', '37', '', 'number')}`,
      ],
      ['shipping_data', 'Shipping', field('Weight', 'weight', '1,2')],
    ])}</form>`,
  ),
  expect: { title: `Crossbill Bienenhaus ${n}`, id: null, sku: `CB-H-${n}`, stock: 37, price },
}));

const places = (rows: readonly (readonly [string, string])[]): Layout => ({
  name: `form of a program for shops: how many lie in ${rows.length} places of a table`,
  url: 'https://winkel.example/dashboard/products/0190f3d2-7a6b-4c1e-9d43-b6a2f58c0e18/',
  html: pageOf(
    `<main><form>${field('Name', 'name', 'Crossbill garden lantern')}${field('SKU (stock keeping unit)', 'sku', 'CB-LAN')}${field('Price', 'price', '24.50', '<span>EUR</span>')}${table(
      ['Warehouse', 'Quantity', 'Backorder'],
      rows.map(([place, many]) => [place, `<input type="number" value="${many}">`, '<input type="checkbox">']),
    )}</form></main>`,
  ),
  expect: {
    title: 'Crossbill garden lantern',
    id: '0190f3d2-7a6b-4c1e-9d43-b6a2f58c0e18',
    sku: 'CB-LAN',
    price: '24.5 EUR',
    stock: rows.length === 1 ? 19 : null,
  },
});

const pictures = (order: readonly number[], isInOrder: boolean): Layout => ({
  name: `form of a program for shops: pictures in a table, ${order.join(' before ')}`,
  url: 'https://negozio.example/Admin/Product/Edit/902',
  html: pageOf(
    `<form>${field('Nome prodotto', 'Name', 'Lanterna Crossbill in ottone')}${field('SKU (codice articolo)'.replace(' articolo', ''), 'Sku', 'CB-OT-2')}${field('Prezzo', 'Price', '44,50', '<span>€</span>')}<div class="card"><div class="head">Foto</div>${table(
      ['Immagine', 'Ordine', 'Alt'],
      order.map((at) => [`<a href="/images/${at}.jpg"><img src="/images/thumb-${at}.jpg" alt=""></a>`, `${at}`, '']),
    )}</div></form>`,
    { lang: 'it' },
  ),
  expect: {
    title: 'Lanterna Crossbill in ottone',
    id: '902',
    sku: 'CB-OT-2',
    image: isInOrder ? `https://negozio.example/images/thumb-${order[0]}.jpg` : null,
  },
});

const atPlaces = (names: readonly string[]): Layout => ({
  name: `form of a program for shops: fields called by the word for stock and one of ${names.length} places`,
  url: 'https://laden.example/admin/products/5512/edit',
  html: pageOf(
    `<form>${field('Produktname', 't', 'Crossbill Teekanne 1 l')}${field('Artikelnummer (SKU)', 's', 'CB-TK')}${field('Preis', 'p', '39,00', '<span>€</span>')}<h3>Menge</h3>${names
      .map((name) => `<div><span>${name}</span><input type="number" aria-label="Menge in ${name}" value="14"></div>`)
      .join('')}<div><label for="m">Mindestmenge</label><input id="m" type="number" value="2"></div></form>`,
    { lang: 'de' },
  ),
  expect: { title: 'Crossbill Teekanne 1 l', sku: 'CB-TK', stock: names.length === 1 ? 14 : null },
});

/** How many there are on a button over the form, and the money in a text behind the field that says the price once more. */
const overForm = (sign: string, price: string | null): Layout => ({
  name: `form of a program for shops: ${sign} behind the amount said once more, counts on buttons`,
  url: 'https://erp.example/web#model=product.template&view_type=form&id=83&menu_id=9',
  html: pageOf(
    `<div class="view"><div class="counts"><button><div><span><b>64,00</b><span>Unidades</span></span><span>En existencias</span></div></button><button><div><span><b>71,00</b> Unidades</span><span>Previsto</span></div></button></div><label for="n">Nombre del producto</label><h1><textarea id="n" rows="1">Farol Crossbill de latón</textarea></h1><div class="w"><label for="p">Precio de venta</label><div><span><span class="ruler">59,90</span><span>${sign}</span></span><input id="p" value="59,90"></div></div><div class="w"><label for="c">Coste</label><div><span><span class="ruler">21,00</span><span>€</span></span><input id="c" value="21,00"></div></div><div class="w"><label for="r">Referencia interna</label><input id="r" value="CB-FL"></div></div>`,
    { lang: 'es' },
  ),
  expect: { title: 'Farol Crossbill de latón', id: '83', sku: 'CB-FL', stock: 64, price },
});

/** Where the order of the pictures or the second place is gone, nobody could tell. */
export const shopSnares: readonly Layout[] = [
  ...shopSales,
  pictures([2, 1], false),
  pictures([2, 1, 3], false),
  atPlaces(['Lager Köln', 'Lager Ulm']),
];

export const shopPrograms: readonly Layout[] = [
  places([['Utrecht', '19']]),
  places([
    ['Utrecht', '19'],
    ['Zwolle', '4'],
  ]),
  pictures([0, 1], true),
  atPlaces(['Lager Köln']),
  {
    name: 'form of a program for shops: shopify, a field called by the word for quantity and the one place',
    url: 'https://admin.shopify.com/store/crossbill/products/8123456789014',
    html: pageOf(
      `<form>${field('Title', 'title', 'Crossbill candle 180 g')}${field('Price', 'price', '18.00', '<span>£</span>')}<section><h2>Inventory</h2><h3>Quantity</h3><div><span>Leith studio</span><input type="number" aria-label="Quantity at Leith studio" value="31"></div></section></form>`,
      { lang: 'en-GB' },
    ),
    expect: { title: 'Crossbill candle 180 g', id: '8123456789014', stock: 31 },
  },
  overForm('€', '59.9 EUR'),
  overForm('$', '59.9 ?'),
  {
    name: 'form of a program for shops: a name told by the markup, in two languages; prices with and without tax',
    url: 'https://loja.example/admin/catalog/products-v2/61/edit',
    html: pageOf(
      `<form><div class="head"><div class="lang"><input name="product[head][name][1]" aria-label="product_head_name_1 input" value="Lanterna Crossbill de latão"></div><div class="lang d-none"><input name="product[head][name][2]" value="Crossbill brass lantern"></div></div><div class="sum"><div><div>40,57 €</div><div>s/ IVA</div></div><div><div>12</div><div>em stock</div></div></div>${tabs(
        [
          [
            'p_price',
            'Preços',
            `${field('Preço de venda (s/ IVA)', 'a', '40.569106', '<span>€</span>')}${field('Preço de venda (c/ IVA)', 'b', '49.900000', '<span>€</span>')}${field('Preço de custo (s/ IVA)', 'c', '18.000000', '<span>€</span>')}`,
          ],
          ['p_details', 'Detalhes', field('Referência', 'r', 'CB-LT')],
        ],
      )}</form>`,
      { lang: 'pt-PT' },
    ),
    expect: { title: 'Lanterna Crossbill de latão', id: '61', price: '49.9 EUR', sku: 'CB-LT', stock: 12 },
  },
  {
    name: 'form of a program for shops: a title told by the markup alone, a price by the word for prices',
    url: 'https://kauppa.example/product/77/edit',
    html: pageOf(
      `<main><form>${field('Otsikko', 'title[0][value]', 'Crossbill messinkilyhty')}${field('SKU (tuotenumero)'.replace('tuotenumero', 'artikkelinumero'), 'v[sku][0][value]', 'CB-ML')}${field('Normaalihinta', 'v[list_price][0][number]', '69', '<span>EUR</span>')}${field('Hinta', 'v[price][0][number]', '52', '<span>EUR</span>')}${field('Varasto', 'v[stock]', '8', '', 'number')}</form></main>`,
      { lang: 'fi' },
    ),
    expect: { title: 'Crossbill messinkilyhty', id: '77', price: '52 EUR' },
  },
  {
    name: 'form of a program for shops: variants in a table of one row, behind a step that is not the open one',
    url: 'https://shop.example/admin/product/edit_product/1046',
    html: pageOf(
      `<div class="el-tabs"><div class="el-tabs__item is-active">基础信息</div><div class="el-tabs__item">规格库存</div></div><form><div class="row"><div><label for="n">商品名称：</label><input id="n" value="黄铜油灯 复古款 露营照明"></div></div><div class="row" style="display: none;">${table(
        ['图片', '售价（元）', '成本价（元）', '划线价（元）', '库存', '商品编号'],
        [
          [
            '<img src="/s.jpg">',
            ...['128.00', '61.00', '168.00', '95', 'CB-HT-1'].map((text) => `<input type="text" value="${text}">`),
          ],
        ],
      )}</div></form>`,
      { lang: 'zh-CN' },
    ),
    expect: { title: '黄铜油灯 复古款 露营照明', id: '1046', price: '128 ?', stock: 95 },
  },
  ...(['sidebar-image', 'user-image'] as const).map(
    (name): Layout => ({
      name: `form of a program for shops: one picture beside the form, called ${name}`,
      url: 'https://erp.example/app/item/CB-COFFEE-250',
      html: pageOf(
        `<header><img class="app-logo" src="/logo.png"></header><div><h3>Crossbill ground coffee 250 g</h3></div><div class="side"><div class="wrap"><img class="${name}" src="/files/coffee-250.jpg"></div></div><div class="form">${[
          ['Item Name', 'Crossbill ground coffee 250 g'],
          ['Valuation Rate', '€ 3,20'],
          ['Standard Selling Rate', '€ 6,50'],
        ]
          .map(
            ([label, value]) =>
              `<div class="group"><div><label>${label}</label></div><div><input value="${value}"></div></div>`,
          )
          .join('')}</div>`,
      ),
      expect: {
        title: 'Crossbill ground coffee 250 g',
        price: '6.5 EUR',
        image: name === 'sidebar-image' ? 'https://erp.example/files/coffee-250.jpg' : null,
      },
    }),
  ),
];
