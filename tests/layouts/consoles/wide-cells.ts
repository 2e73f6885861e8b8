import { type Layout, pageOf } from '../layout.ts';

// Lists whose rows hold one wide cell laid out in boxes, and lists whose cells say a thing twice or beside a change.

const heads = ['Tên sản phẩm', 'Doanh số', 'Giá', 'Kho hàng', 'Chất lượng nội dung'];
const goods = (id: string, name: string, sku: string) =>
  `<div class="info"><div><img src="https://cf.shopee.vn/file/crossbill-${id}"></div><div><div class="name"><a class="product-name-wrap" href="/portal/product/${id}">${name}</a></div><div>SKU sản phẩm: ${sku}</div><div>ID Sản phẩm: ${id}</div></div></div>`;
const boxes = (inner: readonly string[]) => inner.map((box) => `<div>${box}</div>`).join('');
const row = (id: string, name: string, sku: string, values: readonly string[], below = '') =>
  `<tr><td><input type="checkbox"></td><td colspan="5"><div><div class="row"><div class="item">${goods(id, name, sku)}${boxes(values)}</div>${below}</div></div></td><td></td></tr>`;
const variants =
  '<div class="models"><div><div>500ml</div><div>105</div><div>₫99.000</div><div>12</div></div><div><div>1L</div><div>17</div><div>₫119.000</div><div>3</div></div></div>';
const shopee = (name: string, rows: string, expected: Layout['expect'], more: Partial<Layout> = {}): Layout => ({
  name: `shopee: a row in one wide cell of boxes, one a column; ${name}`,
  url: 'https://banhang.shopee.vn/portal/product/list/live/all',
  html: pageOf(
    `<div class="eds-table"><div><table><thead><tr><th><input type="checkbox"></th>${heads.map((head) => `<th>${head}</th>`).join('')}<th>Thao tác</th></tr></thead></table></div><div><table><tbody>${rows}</tbody></table></div></div>`,
    { lang: 'vi' },
  ),
  expect: expected,
  ...more,
});
const lamp = { id: '24531870001', title: 'Đèn bàn gỗ sồi Crossbill', sku: 'LMP-1', price: '159000 VND', stock: 342 };
const cup = { id: '24531870002', title: 'Bình giữ nhiệt Crossbill lõi thép', sku: 'CUP-1', stock: 15 };

const shein = (value: string, behind: string): Layout => ({
  name: `shein: a name said twice, a count beside its change: ${behind}`,
  url: 'https://sellerhub.shein.com/#/sbn/merchandise/details',
  html: pageOf(
    `<table><thead><tr><th>商品</th><th>曝光量</th><th>支付订单数</th></tr></thead><tbody><tr><td><div><img src="https://img.ltwebstatic.com/crossbill.jpg"></div><div><div class="ellipsis"><span>Crossbill Oak Table Lamp, Linen Shade</span><div class="tip" aria-hidden="true">Crossbill Oak Table Lamp, Linen Shade</div></div><div>SKC:<span>sd2410083921000001</span></div></div></td><td><div><span>${value}</span><span>${behind}</span></div></td><td>12</td></tr></tbody></table>`,
    { lang: 'zh-CN' },
  ),
  expect: {
    id: 'sd2410083921000001',
    title: 'Crossbill Oak Table Lamp, Linen Shade',
    metrics: /[+-]/.test(behind) ? { impressions: '45210', orders: '12' } : { orders: '12' },
  },
  ...(/[+-]/.test(behind) ? {} : { twice: ['metrics'] }),
});

export const wideCells: readonly Layout[] = [
  shopee(
    'variants below',
    row(lamp.id, lamp.title, lamp.sku, ['1,2k', '₫159.000', '342', 'Đạt chuẩn']) +
      row(cup.id, cup.title, cup.sku, ['874', '₫99.000 - ₫119.000', '15', 'Đạt chuẩn'], variants),
    [lamp, { ...cup, price: '99000-119000 VND' }],
  ),
  shopee(
    'of a row that lacks a box nobody knows which is which',
    row(lamp.id, lamp.title, lamp.sku, ['1,2k', '₫159.000', '342', 'Đạt chuẩn']) +
      row(cup.id, cup.title, cup.sku, ['874', '15', 'Đạt chuẩn'], variants),
    [lamp, { price: null, stock: null, metrics: {} }],
    // A copy of another column makes as many as there are boxes.
    { twice: ['sku', 'image'] },
  ),
  shein('45,210', '环比 +1.0%'),
  shein('45,210', '行业 38,000'),
];
