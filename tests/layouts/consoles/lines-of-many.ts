import { type Layout, pageOf } from '../layout.ts';

// Several counts and marks of one listing in one line, parted by a dot or a stroke.

const tiktok = (
  name: string,
  below: string,
  expected: Layout['expect'],
  cells: readonly (readonly [string, string])[] = [],
  more: Partial<Layout> = {},
): Layout => ({
  name: `tiktok: several numbers in one line; ${name}`,
  url: 'https://seller-us.tiktok.com/product/manage?tab=active',
  html: pageOf(
    `<table><thead><tr><th></th><th>Product</th><th>Retail price</th>${cells.map(([head]) => `<th>${head}</th>`).join('')}<th>Action</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td><img src="https://p16-oec-va.ibyteimg.com/tos/crossbill.jpeg"><div><div class="product-name">Crossbill Raw Almonds, 500 g Pouch</div><div>ID: 1730000000000000001</div>${below}</div></td><td>$12.99</td>${cells.map(([, cell]) => `<td>${cell}</td>`).join('')}<td>Edit</td></tr></tbody></table>`,
  ),
  expect: expected,
  ...more,
});
const goods = { id: '1730000000000000001', title: 'Crossbill Raw Almonds, 500 g Pouch', price: '12.99 USD' };

export const linesOfMany: readonly Layout[] = [
  tiktok('labels without a colon', '<div>Stock 34 | Rating 4.7</div>', { ...goods, stock: 34, rating: 4.7 }),
  tiktok(
    'in elements of their own, a dot between them',
    '<div><span>Stock: 34</span><span> · </span><span>Rating: 4.7</span></div>',
    { ...goods, stock: 34, rating: 4.7 },
  ),
  tiktok('a mark out of five', '<div>Rating 4.7/5</div>', { ...goods, rating: 4.7, stock: null }),
  tiktok('a column of performance', '', { ...goods, stock: 34, metrics: { orders: '12', pageViews: '1200' } }, [
    ['Available stock', '34'],
    ['Performance', '<div>Orders: 12 · Views: 1.2K</div>'],
  ]),
  tiktok(
    'a column of performance, nouns behind their counts',
    '',
    { ...goods, metrics: { orders: '12', pageViews: '1200' } },
    [['Performance', '<div>12 orders</div><div>1.2K views</div>']],
  ),
  tiktok('one header for both', '', { ...goods, stock: 34, rating: 4.7 }, [['Stock/Rating', '34 / 4.7']]),
];

/** Numbers of which one is of something nobody knows. */
export const lineSnares: readonly Layout[] = [
  tiktok('one of them is of something nobody knows', '<div>Stock 34 | Shelf 7</div>', {
    ...goods,
    stock: null,
    rating: null,
  }),
  tiktok('one header for both, and but one number', '', { ...goods, stock: null, rating: null }, [
    ['Stock/Rating', '4'],
  ]),
];
