import { type Layout, pageOf } from '../layout.ts';

// Programs that a business runs beside its shop: lists, forms and cards of goods, at addresses of their own.

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const rows = [
  ['Crossbill oak lamp', 'OAK-1', '40.00', '10.00', '14.00', '20.00'],
  ['Crossbill elm lamp', 'ELM-1', '50.00', '11.00', '4.00', '2.00'],
];
const onHand: readonly string[][] = [
  ['fr', 'Nom', 'Référence interne', 'Prix de vente', 'Coût', 'À disposition', 'Prévu'],
  ['it', 'Nome', 'Riferimento interno', 'Prezzo di vendita', 'Costo', 'Disponibile', 'Previsto'],
  ['de', 'Name', 'Interne Referenz', 'Verkaufspreis', 'Kosten', 'Vorrätig', 'Prognostiziert'],
  ['es', 'Nombre', 'Referencia interna', 'Precio de venta', 'Costo', 'A la mano', 'Pronosticado'],
  ['pl', 'Nazwa', 'Odniesienie wewnętrzne', 'Cena sprzedaży', 'Koszt', 'W magazynie', 'Prognozowane'],
  ['tr', 'Adı', 'Dahili referans', 'Satış Fiyatı', 'Maliyet', 'Eldeki', 'Öngörülen'],
  ['zh', '名称', '内部参考', '销售价格', '成本', '在手', '预测'],
  ['ja', '名称', '内部参照', '販売価格', '原価', '手持', '予測'],
];
const pressed = (count: string, name: string) =>
  `<button class="stat"><div><span>${count}</span></div><div><span>${name}</span></div></button>`;
const field = (label: string, name: string, value: string) =>
  `<div class="group"><label for="${name}">${label}</label><div><input id="${name}" value="${value}"></div></div>`;
const named = (name: string, value: string) => `<div class="row"><label>${name}</label><div>${value}</div></div>`;
const twos = (...pairs: [string, string][]) =>
  `<table>${pairs.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table>`;

export const businessPrograms: readonly Layout[] = [
  ...onHand.map(
    ([lang = '', ...heads]): Layout => ({
      name: `list of a business program in ${lang}: what is on hand, and what is forecast`,
      url: 'https://erp.example/web#model=product.template&view_type=list',
      html: pageOf(table(heads, rows), { lang }),
      expect: [
        { title: 'Crossbill oak lamp', sku: 'OAK-1', price: '40 ?', stock: 14 },
        { title: 'Crossbill elm lamp', sku: 'ELM-1', price: '50 ?', stock: 4 },
      ],
    }),
  ),
  {
    name: 'form of a business program: what is on hand over its name on a button',
    url: 'https://erp.example/web#id=31&model=product.template&view_type=form',
    html: pageOf(
      `<div>${pressed('14.00 Units', 'On Hand')}${pressed('20.00 Units', 'Forecasted')}${pressed('7 Units', 'Sold')}</div><div>${field('Product Name', 'n', 'Crossbill oak lamp')}${field('Sales Price', 'p', '40.00')}${field('Cost', 'c', '10.00')}${field('Internal Reference', 'r', 'OAK-1')}</div>`,
    ),
    expect: { title: 'Crossbill oak lamp', sku: 'OAK-1', price: '40 ?', stock: 14 },
  },
  {
    name: 'card of one of the goods: names beside their values, two stocks that differ',
    url: 'https://stock.example/app/111#/inventory/items/460000000038080',
    html: pageOf(
      `<nav><a href="#">Items</a></nav><main><h3>Crossbill oak lamp</h3>${named('Item Type', 'Inventory')}${named('SKU', 'OAK-1')}${named('Cost Price', '₹10.00')}${named('Selling Price', '₹40.00')}${named('Stock on Hand', '14.00')}${named('Available for Sale', '12.00')}</main>`,
    ),
    expect: { title: 'Crossbill oak lamp', id: '460000000038080', sku: 'OAK-1', price: '40 INR', stock: null },
    twice: ['stock'],
  },
  {
    name: 'card of one of the goods: a table of two columns, with the price without tax',
    url: 'https://erp.example/product/card.php?id=31',
    html: pageOf(
      `<main><div>OAK-1</div>${twos(['Réf. produit', 'OAK-1'], ['Libellé', 'Lampe Crossbill'], ['Prix de vente', '40,00 € TTC'], ['Prix de vente min.', '30,00 € TTC'], ['Stock physique', '14'], ['Stock virtuel', '12'])}</main>`,
      { lang: 'fr' },
    ),
    expect: { title: 'Lampe Crossbill', id: '31', sku: 'OAK-1', price: '40 EUR', stock: 14 },
  },
  {
    name: 'card of a supplier: names beside their values that are of no goods',
    url: 'https://erp.example/items/view/31',
    html: pageOf(`<main><h1>Shipping method</h1>${named('Name', 'Express')}${named('Price', '$4.95')}</main>`),
    expect: { title: null, price: null },
  },
  {
    name: 'list of a shop whose one page answers for all: name, price and quantity in fields',
    url: 'https://shop.example/admin.php?dispatch=products.manage',
    html: pageOf(
      table(
        ['', 'Name', 'Price ($)', 'List price ($)', 'Quantity', 'Status'],
        ['86', '87'].map((number, at) => [
          '<input type="checkbox">',
          `<a href="admin.php?dispatch=products.update&product_id=${number}">${rows[at]?.[0]}</a>`,
          `<input value="${rows[at]?.[2]}">`,
          '<input value="99.00">',
          '<input value="4">',
          'Active',
        ]),
      ),
    ),
    expect: [
      { title: 'Crossbill oak lamp', id: '86', price: '40 ?', stock: 4 },
      { title: 'Crossbill elm lamp', id: '87', price: '50 ?', stock: 4 },
    ],
  },
  {
    name: 'form of a business program: the code is shown, its name and rate are in fields',
    url: 'https://erp.example/app/item/OAK-1',
    html: pageOf(
      `<form><div><label>Item Code</label><div>OAK-1</div></div>${field('Item Name', 'n', 'Crossbill oak lamp')}${field('Standard Selling Rate', 'p', '40.00')}${field('Valuation Rate', 'v', '10')}${field('Opening Stock', 's', '5')}</form>`,
    ),
    expect: { title: 'Crossbill oak lamp', sku: 'OAK-1', price: '40 ?', stock: null },
  },
  {
    name: 'numbers in all on a page that is set to one day are of no day',
    url: 'https://console.example/reports/products',
    html: pageOf(
      `<input value="2026-11-07 ~ 2026-11-07">${table(
        ['Product name', 'SKU', 'Total views', 'Units sold'],
        rows.map(([title = '', code = '']) => [title, code, '1,204', '3']),
      )}`,
    ),
    expect: [
      { sku: 'OAK-1', metrics: { pageViews: '1204', units: '3' }, period: '?,2026-11-07/2026-11-07' },
      { sku: 'ELM-1', metrics: { pageViews: '1204', units: '3' }, period: '?,2026-11-07/2026-11-07' },
    ],
  },
];
