import { type Layout, pageOf } from '../layout.ts';

// Forms of a shop's administration at addresses that say nothing: goods have fields of their own, and so have ways to send,
// taxes, coupons, ways to pay, attributes and categories, which have a name, a price and a code as well.

const field = (label: string, value: string) =>
  `<div class="form-group"><label class="control-label">${label}</label><input value="${value}"></div>`;
const choice = (label: string, value: string) =>
  `<div class="form-group"><label class="control-label">${label}</label><select><option>${value}</option></select></div>`;
const form = (heading: string, ...fields: string[]) =>
  pageOf(`<main>${heading ? `<h1>${heading}</h1>` : ''}<form>${fields.join('')}<button>OK</button></form></main>`);
const url = 'https://crossbill.example/office/#/records/12';

const ofOthers: [string, string][] = [
  ['a way to send', form('Versandart bearbeiten', field('Name', 'Express'), field('SKU', 'EX-1'), field('Preis', '5'))],
  ['a way to send, by its zone', form('', field('Title', 'Express'), field('Price', '5'), choice('Zone', 'EU'))],
  ['a tax', form('Taux de taxe', field('Titre', 'TVA 20'), field('Prix', '20'), field('Quantité', '1'))],
  [
    'a coupon',
    form('', field('Title', 'Spring'), field('Price', '10'), field('Quantity', '100'), field('Usage limit', '1')),
  ],
  ['a coupon, by its heading', form('新建优惠券', field('标题', '春季'), field('价格', '10'), field('数量', '100'))],
  ['a way to pay', form('Способ оплаты', field('Название', 'Карта'), field('Артикул', 'CARD-1'), field('Цена', '35'))],
  [
    'a value of an attribute',
    form('Wartość cechy', field('Nazwa', 'Czerwony'), field('Cena', '2'), field('SKU', 'R1')),
  ],
  ['a category', form('Catégorie', field('Titre', 'Lampes'), field('Quantité', '14'), field('Position', '3'))],
  ['a task', form('', field('Title', 'Call the carrier'), field('Quantity', '3'), field('Due date', '2026-12-01'))],
];

const ofGoods: [string, string][] = [
  [
    'goods that have a tax, a way to send and a discount until a day',
    form(
      'Oak lamp',
      field('Name', 'Oak lamp'),
      field('SKU', 'OAK-1'),
      field('Price', '40'),
      field('Stock', '4'),
      field('Weight', '1.2'),
      choice('Tax class', '19 %'),
      choice('Shipping class', 'Parcel'),
      field('Discount', '0'),
      field('Valid until', ''),
    ),
  ],
  ['goods with a quantity', form('', field('Title', 'Oak lamp'), field('Price', '40'), field('Quantity', '4'))],
  [
    'goods whose heading is their name, which says discount',
    form('Oak lamp', field('Name', 'Oak lamp'), field('Price', '40'), field('SKU', 'OAK-1')).replaceAll(
      'Oak lamp',
      'Discount shipping label printer',
    ),
  ],
];

export const formsAtAnyAddress: readonly Layout[] = [
  ...ofOthers.map(
    ([name, html]): Layout => ({
      name: `form of no goods at an address that says nothing: ${name}`,
      url,
      html,
      expect: { title: null, price: null, sku: null, stock: null },
    }),
  ),
  ...ofGoods.map(
    ([name, html]): Layout => ({
      name: `form at an address that says nothing: ${name}`,
      url,
      html,
      expect: { title: name.includes('says') ? 'Discount shipping label printer' : 'Oak lamp', price: '40 ?' },
    }),
  ),
];
