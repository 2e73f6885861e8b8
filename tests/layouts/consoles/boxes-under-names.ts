import { type Layout, pageOf } from '../layout.ts';

// Lists of boxes under a row of names that says what stands in each of them, several to a box; codes behind a label and a dash.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const names = (all: readonly (readonly string[])[]) =>
  `<div class="row">${all
    .map((some) => `<div><p>${some.map((text) => `<span><span>${text}</span></span>`).join('')}</p></div>`)
    .join('')}</div>`;
const box = (
  n: Nth,
  [name, sku, id, family]: readonly [string, string, string, string],
  price: string,
  stock: string,
) =>
  `<div class="row hover"><div><input type="checkbox" value="9${n}"><div><p>${name}</p><p>${sku} - BASKET-${n}</p><p>${family}</p></div></div>` +
  `<div><div><img src="https://cdn.example.com/basket-${n}.jpg"><span>${n}</span></div><div><p>${price}</p><div><p>${stock}</p></div><p>${id} - 9${n}</p></div></div>` +
  `<div><div><p>●</p></div><div><a href="/admin/catalog/products/copy/9${n}"><i></i></a><a href="/admin/catalog/products/edit/9${n}"><i></i></a></div></div></div>`;
const list = (above: readonly (readonly string[])[], rows: readonly string[], lang: string) =>
  pageOf(`<nav><a>Products</a></nav><main><div class="list">${names(above)}${rows.join('')}</div></main>`, { lang });

const english = (above: readonly string[]) =>
  list(
    [['Name', 'SKU', 'Family'], above, ['Status']],
    two.map((n) =>
      box(n, [`Willow basket with lid, ${n}`, 'SKU', 'ID', 'Family - Default'], `£3${n}.50`, `1${n} Available`),
    ),
    'en',
  );
const basket = (n: Nth) => ({
  title: `Willow basket with lid, ${n}`,
  id: `9${n}`,
  sku: `BASKET-${n}`,
  stock: Number(`1${n}`),
  image: `https://cdn.example.com/basket-${n}.jpg`,
});

export const boxesUnderNames: readonly Layout[] = [
  {
    name: 'boxes under a row of names: the first text is the name, the only amount the price, codes stand behind a dash',
    url: 'https://shop.example.com/admin/catalog/products',
    html: english(['Image', 'Price', 'Quantity', 'ID']),
    expect: two.map((n) => ({ ...basket(n), price: `3${n}.5 GBP` })),
  },
  {
    name: 'the same in German, with thousands',
    url: 'https://laden.example.de/admin/catalog/products',
    html: list(
      [['Name', 'SKU', 'Attributfamilie'], ['Bild', 'Preis', 'Menge', 'ID'], ['Status']],
      two.map((n) =>
        box(n, [`Weidenkorb mit Deckel ${n}`, 'SKU', 'ID', 'Attributfamilie - Standard'], `1.${n}49,90 €`, 'Auf Lager'),
      ),
      'de',
    ),
    expect: two.map((n) => ({
      title: `Weidenkorb mit Deckel ${n}`,
      id: `9${n}`,
      sku: `BASKET-${n}`,
      price: `1${n}49.9 EUR`,
      stock: null,
    })),
  },
  {
    name: 'boxes under names of which another is money as well: the only amount may be either',
    url: 'https://shop.example.com/admin/catalog/products',
    html: english(['Image', 'Price', 'Revenue', 'Quantity', 'ID']),
    expect: two.map((n) => ({ ...basket(n), price: null })),
    twice: ['price'],
  },
];
