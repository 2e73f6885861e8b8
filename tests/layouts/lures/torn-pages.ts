import { type Layout, pageOf } from '../layout.ts';

// Pages that have lost a part: still being drawn, drawn anew, or half hidden. What is left looks like a value and is none.

const name = 'Crossbill Oak Desk Lamp';
const sold = (price: string, more = '') =>
  `<h1>${name}</h1><div>${price}</div><button>Add to cart</button><p>${more}</p>`;

const things: readonly Layout[] = [
  ['of what is asked now, beside by how much it fell', sold('<div class="zq2">R$89,90</div><div>-56%</div>'), 'pt-BR'],
  ['of what is asked now, beside by how much it fell in words', sold('<b>€89.90</b><i>(56% off)</i>'), 'en-IE'],
  ['of the lower end of a range', sold('– <span class="amount"><bdi>€</bdi>35.00</span>'), 'en-IE'],
  ['of the higher end of a range', sold('<span><bdi>€20.00</bdi></span> –'), 'en-IE'],
  ['of its cents, which others have above the line', sold('1.299 Lei', 'Transport: 19<sup>99</sup> Lei'), 'ro'],
].map(([lost = '', body = '', lang = '']) => ({
  name: `a page of one thing that has lost part ${lost}`,
  url: 'https://shop.example.com/products/crossbill-oak-desk-lamp',
  html: pageOf(body, { lang, title: name }),
  expect: { title: name, price: null },
}));

const oil = (n: number) => `Crossbill Walnut Oil No. ${n}`;
const tile = (n: number, heading: string, prices: string) =>
  `<li class="g"><a href="/products/oil-no-${n}"><img src="/pictures/oil-${n}.jpg" alt=""></a><h3>${heading}</h3>${prices}</li>`;
const both = (n: number) => `<div class="a1">€1${n}.50</div><div class="b2">€2${n}.00</div><div>-46%</div>`;
const url = 'https://shop.example.com/collections/oils';

const lists: readonly Layout[] = [
  {
    name: 'a list one of whose cards has lost what is asked: its fellows show in that place what was',
    url,
    html: pageOf(
      `<ul>${[1, 2, 3, 4].map((n) => tile(n, oil(n), n === 3 ? '<div class="b2">€23.00</div>' : both(n))).join('')}</ul>`,
    ),
    expect: [1, 2, 3, 4].map((n) => ({ title: oil(n), price: n === 3 ? null : `1${n}.5 EUR` })),
  },
  {
    name: 'a list one of whose names is cut short, and one is run together with a promise',
    url,
    html: pageOf(
      `<ul>${[1, 2, 3, 4, 5, 6, 7, 8]
        .map((n) => tile(n, `${oil(n)}${n === 2 ? '…' : n === 5 ? '<i>Free bottle</i>' : ''}`, `<b>€1${n}.50</b>`))
        .join('')}</ul>`,
    ),
    expect: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ title: n === 2 || n === 5 ? null : oil(n), price: `1${n}.5 EUR` })),
  },
];

export const tornPages: readonly Layout[] = [...things, ...lists];
