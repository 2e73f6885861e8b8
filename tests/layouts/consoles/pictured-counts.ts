import { type Layout, pageOf } from '../layout.ts';

// Counts beside small pictures: what they count only the picture says, by its title, its label or its other words.

const svg = (inner = '', more = '') => `<svg viewBox="0 0 16 16"${more}>${inner}<path d="M0 0"></path></svg>`;
const page = (counts: string, url: string): Pick<Layout, 'url' | 'html'> => ({
  url,
  html: pageOf(
    `<table><thead><tr><th></th><th>Product</th><th>Price</th><th>Stock</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td><img src="https://cf.shopee.sg/file/crossbill"><a class="product-name-wrap" href="/portal/product/20000000001">Crossbill Oak Table Lamp</a><div>Parent SKU: LMP-1</div>${counts}</td><td>S$129.00</td><td>12</td></tr></tbody></table>`,
  ),
});
const goods = { id: '20000000001', sku: 'LMP-1', title: 'Crossbill Oak Table Lamp', stock: 12 };
const all = { favourites: '34', pageViews: '1200', units: '7' };
const shopee = (name: string, counts: string, metrics: Readonly<Record<string, string>> = all): Layout => ({
  name: `shopee: counts beside small pictures; ${name}`,
  ...page(counts, 'https://seller.shopee.sg/portal/product/list/all'),
  expect: { ...goods, metrics, ...(Object.keys(metrics).length > 0 ? { period: '?' } : {}) },
});
const each = (box: (name: string, count: string) => string) =>
  box('Likes', '34') + box('Views', '1.2k') + box('Sales', '7');

export const picturedCounts: readonly Layout[] = [
  shopee(
    'a label of the picture in a box with its count',
    each((name, count) => `<span>${svg('', ` aria-label="${name}"`)}<span>${count}</span></span>`),
  ),
  shopee(
    'a title of the picture, all in one box',
    `<div>${each((name, count) => `<i title="${name}"></i><span>${count}</span>`)}</div>`,
  ),
  shopee(
    'a title within the drawing',
    each((name, count) => `<div>${svg(`<title>${name}</title>`)}<span>${count}</span></div>`),
  ),
  shopee(
    'other words of the picture, the count bare',
    each((name, count) => `<span><img src="/icon.svg" alt="${name}">${count}</span>`),
  ),
  shopee(
    'a label that says the number too',
    each((name, count) => `<span aria-label="${name}: ${count}">${svg()}${count}</span>`),
  ),
  {
    name: 'a console nobody knows: counts behind small pictures',
    ...page(
      `<div><span role="img" aria-label="Views">${svg()}</span><span>120</span></div>`,
      'https://seller.example.com/products',
    ),
    expect: { id: '20000000001', stock: 12, metrics: { pageViews: '120' } },
  },
];

/** Counts of which nobody knows whose they are. */
export const picturedSnares: readonly Layout[] = [
  shopee(
    'a picture is missing, and nobody knows whose the counts are',
    `<div><i title="Likes"></i><span>34</span><span>1.2k</span><i title="Sales"></i><span>7</span></div>`,
    {},
  ),
  shopee(
    'the counts stand before their pictures, one of them is missing',
    `<div><i title="Likes"></i><span>1.2k</span><i title="Views"></i></div>`,
    {},
  ),
  shopee('a label says another number', `<span aria-label="Likes: 35">${svg()}34</span>`, {}),
];
