import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Forms of goods that the address names by a code the form shows and lets nobody change; the one row of their variants; and the
// variant of a shop's goods that its address names.

const title = 'Crossbill larch feeder house';
const field = (label: string, name: string, value: string, more = '') =>
  `<div class="row"><div class="row__th">${label}</div><div class="row__td"><input type="text" name="${name}" value="${value}"${more}></div></div>`;
const fixed = (label: string, text: string) =>
  `<div class="row"><div class="row__th">${label}</div><div class="row__td"><span>https://shop.example.net/cb/</span><strong>${text}</strong></div></div>`;
const form = (rows: string, rest = '') =>
  pageOf(
    `<h1>Edit product</h1><a target="_blank" href="https://shop.example.net/cb/larch-house-24/">Product page</a><form><section>${rows}${field('Product name', 'name', title)}${field('Price', 'price', '24.80')}</section>${rest}</form>`,
  );
const url = 'https://office.example.net/manage/shops/412087/item/edit/larch-house-24';
const variants = (rows: readonly (readonly string[])[]) =>
  `<section><h2>Variants</h2><table><thead><tr><th>Variant</th><th>Price</th><th>Stock</th></tr></thead><tbody>${rows.map(([name, price, stock]) => `<tr><td>${name}</td><td>${price}</td><td><input value="${stock}"></td></tr>`).join('')}</tbody></table></section>`;

const variant = (name: string, price: string) => ({
  '@type': 'Product',
  name: `${title} - ${name}`,
  sku: `LF-${name.toUpperCase()}`,
  offers: {
    '@type': 'Offer',
    price,
    priceCurrency: 'EUR',
    availability: 'http://schema.org/InStock',
    url: `https://larch.example.net/products/larch-feeder?variant=4487123${name === 'small' ? 1 : 2}`,
  },
});
const shop = pageOf(
  `<main><h1>${title}</h1><p>€24.00</p><button>Add to cart</button></main>${jsonLd({
    '@context': 'http://schema.org/',
    '@type': 'ProductGroup',
    name: title,
    productGroupID: '8123456',
    url: 'https://larch.example.net/products/larch-feeder',
    hasVariant: [variant('small', '24.00'), variant('large', '31.00')],
  })}`,
  { title },
);

export const formsByFixedCode: readonly Layout[] = [
  {
    name: 'form: the code that the address names is shown, another number is typed',
    url,
    html: form(fixed('Management code (page address)', 'larch-house-24') + field('Product ID', 'itemNo', 'LHF24')),
    expect: { title, id: 'larch-house-24', price: '24.8 ?' },
  },
  {
    name: 'form: the same without another number; the way to the page of the goods ends in the code',
    url,
    html: form(fixed('Management code (page address)', 'larch-house-24')),
    expect: { title, id: 'larch-house-24' },
  },
  {
    name: 'form: the stock of the one variant, of the same price',
    url,
    html: form(field('Product ID', 'itemNo', '5512047', ' readonly'), variants([['normal', '24.80', '36']])),
    expect: { title, id: '5512047', price: '24.8 ?', stock: 36 },
  },
];

export const formsByFixedCodeSnares: readonly Layout[] = [
  {
    name: 'form: a number nobody can change stays, whatever else the address names and the form shows',
    url,
    html: form(fixed('Page address', 'larch-house-24') + field('Product ID', 'itemNo', '5512047', ' readonly')),
    expect: { title, id: '5512047' },
  },
  {
    name: 'form: what the address names stands in a field: it can be changed',
    url,
    html: form(field('Page address', 'slug', 'larch-house-24') + field('Product ID', 'itemNo', '5512047')),
    expect: { title, id: '5512047' },
  },
  {
    name: 'form: two variants, and the price of the first',
    url,
    html: form(
      field('Product ID', 'itemNo', '5512047', ' readonly'),
      variants([
        ['small', '24.80', '36'],
        ['large', '31.00', '9'],
      ]),
    ),
    expect: { title, price: '24.8 ?', stock: null },
  },
  {
    name: 'form: one row of another price',
    url,
    html: form(field('Product ID', 'itemNo', '5512047', ' readonly'), variants([['set of 3', '66.00', '36']])),
    expect: { title, price: '24.8 ?', stock: null },
  },
];

export const formsByFixedCodeShops: readonly Layout[] = [
  {
    name: "shop: the seller's code of the variant that the address names",
    url: 'https://larch.example.net/products/larch-feeder?variant=44871231',
    html: shop,
    expect: { title, sku: 'LF-SMALL', price: '24 EUR' },
  },
  {
    name: 'shop: an address that names no variant names no code of one',
    url: 'https://larch.example.net/products/larch-feeder',
    html: shop,
    expect: { title, sku: null },
  },
];
