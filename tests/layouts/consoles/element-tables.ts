import { type Layout, pageOf } from '../layout.ts';

// Tables of custom elements, as libraries of components call them; and a head whose only link leads to a form.

const heads = ['Ürün Bilgisi', 'Piyasa Satış Fiyatı', 'Satış Fiyatı', 'Stok', 'İşlemler'];
const tag = (prefix: string, name: string, inner: string) => `<${prefix}-${name}>${inner}</${prefix}-${name}>`;
const field = (value: string, label: string) => `<input aria-label="${label}" value="${value}">`;

interface Goods {
  id: string;
  title: string;
  sku: string;
  values: readonly string[];
}
const lamp: Goods = {
  id: '712345001',
  title: 'Meşe Masa Lambası Keten Abajur',
  sku: 'LMP-1',
  values: ['499,90', '349,90', '12'],
};
const cup: Goods = {
  id: '712345002',
  title: 'Çelik Termos Bardak Sızdırmaz',
  sku: 'CUP-1',
  values: ['199,90', '129,90', '0'],
};

const row = (prefix: string, { id, title, sku, values }: Goods) =>
  tag(
    prefix,
    'table-row',
    [
      `<div><img src="https://cdn.example.com/${id}.jpg"><a href="https://www.carsi.example.com/urun-p-${id}">${title}</a><div>Stok Kodu: ${sku}</div></div>`,
      ...values.map((value, at) => field(value, heads[at + 1] ?? '')),
      '<button>Düzenle</button>',
    ]
      .map((cell) => tag(prefix, 'table-cell', cell))
      .join(''),
  );
const table = (prefix: string, rows: readonly Goods[]) =>
  tag(
    prefix,
    'table',
    tag(
      prefix,
      'table-header',
      tag(prefix, 'table-row', heads.map((head) => tag(prefix, 'table-header-cell', head)).join('')),
    ) + tag(prefix, 'table-body', rows.map((one) => row(prefix, one)).join('')),
  );

const list = (name: string, body: string, expected: Layout['expect']): Layout => ({
  name: `a table of custom elements: ${name}`,
  url: 'https://panel.carsi.example.com/product-listing/all-products',
  html: pageOf(`<main>${body}</main>`, { lang: 'tr' }),
  expect: expected,
});
const seen = ({ title, sku, values }: Goods, price: string) => ({ title, sku, price, stock: Number(values[2]) });

export const elementTables: readonly Layout[] = [
  list('rows of cells, a field in each', table('bl', [lamp, cup]), [seen(lamp, '349.9 ?'), seen(cup, '129.9 ?')]),
  {
    name: 'tiktok-shop: what the only link of a head says, which leads to the form, is no name',
    url: 'https://seller-vn.tiktok.com/compass/product-analysis/detail?product_id=1729384756610290001',
    html: pageOf(
      '<main><div><img src="https://p16-oec-va.ibyteimg.com/crossbill.webp"><div><div>Đèn bàn gỗ sồi Crossbill chao vải lanh</div><div>ID: 1729384756610290001</div></div><a href="/product/edit/1729384756610290001">Chỉnh sửa sản phẩm</a></div><div><div><span>GMV</span><div>18.642.000₫</div></div></div></main>',
      { lang: 'vi' },
    ),
    expect: { id: '1729384756610290001', title: null },
  },
];
