import { type Layout, pageOf } from '../layout.ts';

// Lists of two rows a listing, one of values and one whose wide cell is the name of the goods.

interface Item {
  id: string;
  code: string;
  price: string;
  stock: string;
  name: string;
}
const lamp: Item = {
  id: 'cb-lamp-01',
  code: 'LMP-01',
  price: '12,800円',
  stock: '34',
  name: 'オーク材テーブルランプ リネンシェード 北欧',
};
const cup: Item = {
  id: 'cb-cup-02',
  code: 'CUP-02',
  price: '2,480円',
  stock: '0',
  name: 'ステンレスボトル 500ml 保温保冷',
};
const both = [
  { sku: 'cb-lamp-01', title: lamp.name, price: '12800 JPY', stock: 34 },
  { sku: 'cb-cup-02', title: cup.name, price: '2480 JPY', stock: 0 },
];
const leaves = '<th>商品管理番号</th><th>商品番号</th><th>販売価格</th><th>在庫数</th>';
const values = ({ id, code, price, stock }: Item) => `<td>${id}</td><td>${code}</td><td>${price}</td><td>${stock}</td>`;
const ahead = ({ id }: Item) =>
  `<td rowspan="2"><input type="checkbox"></td><td rowspan="2"><img src="https://image.rakuten.co.jp/crossbill/cabinet/${id}.jpg"></td>`;
const linked = ({ id, name }: Item) => `<a href="https://item.rakuten.co.jp/crossbill/${id}/">${name}</a>`;
const below = (item: Item, text: string) =>
  `<tr>${ahead(item)}${values(item)}</tr><tr><td colspan="4">${text}</td></tr>`;
const above = (item: Item, text: string) =>
  `<tr>${ahead(item)}<td colspan="4">${text}</td></tr><tr>${values(item)}</tr>`;
const rms = (name: string, head: string, rows: string, expected: Layout['expect']): Layout => ({
  name: `rakuten: two rows a listing; ${name}`,
  url: 'https://item.rms.rakuten.co.jp/rms/mall/rsf/item/vc/item-list',
  html: pageOf(`<h1>商品一覧</h1><table><thead>${head}</thead><tbody>${rows}</tbody></table>`, { lang: 'ja' }),
  expect: expected,
});
const one = `<tr><th></th><th>画像</th>${leaves}</tr>`;
const pair = (id: string, sku: string, price: string, name: string) =>
  `<tr><td>${id}</td><td>${sku}</td><td>${price}</td><td>4</td></tr><tr><td colspan="4">${name}</td></tr>`;
const plain = (rows: string, expected: Layout['expect'], name: string): Layout => ({
  name: `two rows a listing, no cell over both: ${name}`,
  url: 'https://seller.example.com/products',
  html: pageOf(
    `<table><thead><tr><th>Item ID</th><th>SKU</th><th>Price</th><th>Stock</th></tr><tr><th colspan="4">Product name</th></tr></thead><tbody>${rows}</tbody></table>`,
  ),
  expect: expected,
});

export const twoRows: readonly Layout[] = [
  rms('a head of one row, the name a link', one, below(lamp, linked(lamp)) + below(cup, linked(cup)), both),
  rms(
    'a head of one row, the name behind its label',
    one,
    below(lamp, `商品名：${lamp.name}`) + below(cup, `商品名：${cup.name}`),
    both,
  ),
  rms(
    'the name first, as in the head',
    `<tr><th rowspan="2"></th><th rowspan="2">画像</th><th colspan="4">商品名</th></tr><tr>${leaves}</tr>`,
    above(lamp, linked(lamp)) + above(cup, linked(cup)),
    both,
  ),
  rms('the name first, a head of one row', one, above(lamp, linked(lamp)) + above(cup, linked(cup)), both),
  plain(
    pair('4000012', 'LMP-1', '$12.99', 'Crossbill Oak Table Lamp, Linen Shade') +
      pair('4000013', 'CUP-1', '$8.99', 'Crossbill Steel Bottle 500 ml'),
    [
      { id: '4000012', sku: 'LMP-1', title: 'Crossbill Oak Table Lamp, Linen Shade', stock: 4 },
      { id: '4000013', sku: 'CUP-1', title: 'Crossbill Steel Bottle 500 ml', stock: 4 },
    ],
    'the head says which comes first',
  ),
  plain(
    pair('4000012', 'LMP-1', '$12.99', 'Crossbill Oak Table Lamp, Linen Shade') +
      pair('4000013', 'CUP-1', '$8.99', 'Crossbill Steel Bottle 500 ml') +
      '<tr><td>4000014</td><td>TWL-1</td><td>$9.99</td><td>4</td></tr>' +
      pair('4000015', 'MUG-1', '$7.99', 'Crossbill Enamel Mug 350 ml'),
    [
      { id: '4000012', title: 'Crossbill Oak Table Lamp, Linen Shade' },
      { id: '4000013' },
      { id: '4000015', title: 'Crossbill Enamel Mug 350 ml' },
    ],
    'a name is missing',
  ),
];
