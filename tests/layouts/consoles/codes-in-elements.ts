import { type Layout, pageOf } from '../layout.ts';

// Consoles whose rows bear their codes in elements that stand in one line with the name, without a sign between a code and what it is
// called; and those that call their own code after their house.

const cells = (texts: readonly string[], name = 'td') => texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
const both = <T>(make: (n: number) => T): T[] => [1, 2].map(make);

export const codesInElements: readonly Layout[] = [
  {
    name: 'codes in elements beside the name: a number behind its label, a seller’s code by the class alone',
    url: 'https://cabinet.pazar.example/statistics/products',
    html: pageOf(
      table(
        ['Product', 'Views', 'Orders', 'Price'],
        both((n) => [
          `<div class="card"><img src="https://img.pazar.example/p/${n}81/full.jpg" alt=""><span class="product__title">Crossbill linen apron, size ${n}</span><span class="card__num">ID 77140${n}</span><span class="card__sku">CB-APR-${n === 1 ? 'M' : 'XL'}</span></div>`,
          `1 20${n}`,
          `${n}4`,
          `$1${n}.50`,
        ]),
      ),
    ),
    expect: both((n) => ({
      title: `Crossbill linen apron, size ${n}`,
      id: `77140${n}`,
      sku: `CB-APR-${n === 1 ? 'M' : 'XL'}`,
    })),
  },
  {
    name: 'codes in elements beside the name, in German: the number of an item without a colon',
    url: 'https://haendler.marktwerk.example/angebote',
    html: pageOf(
      table(
        ['Artikel', 'Preis', 'Bestand'],
        both((n) => [
          `<a href="/detail?x=${n}"><span class="t">Crossbill Brotkasten aus Zirbe, Größe ${n}</span> <em>SKU ZB-${n}40-K</em></a>`,
          `4${n},90 €`,
          `${n}`,
        ]),
      ),
      { lang: 'de' },
    ),
    expect: both((n) => ({ sku: `ZB-${n}40-K`, price: `4${n}.9 EUR`, stock: n })),
  },
  {
    name: 'the house’s own code is called after it, beside the seller’s in a column: French',
    url: 'https://vendeurs.soukmarket.example.com/produits',
    html: pageOf(
      table(
        ['Produit', 'SKU vendeur', 'Prix', 'Stock'],
        both((n) => [
          `<div><b>Lampe de bureau Crossbill, modèle ${n}</b><p>Example SKU : LA${n}07HL2B44NAF</p></div>`,
          `LMP-${n}-NO`,
          `2${n},90 €`,
          `${n}2`,
        ]),
      ),
      { lang: 'fr' },
    ),
    expect: both((n) => ({
      id: `LA${n}07HL2B44NAF`,
      sku: `LMP-${n}-NO`,
      price: `2${n}.9 EUR`,
      stock: Number(`${n}2`),
    })),
  },
  {
    name: 'the house’s own number is called after it, in Spanish',
    url: 'https://vendedores.ripleta.com.pe/catalogo',
    html: pageOf(
      table(
        ['Producto', 'SKU vendedor', 'Precio', 'Stock'],
        both((n) => [
          `<div><b>Mochila Crossbill impermeable ${n}0 litros</b><p>ID Ripleta: 55810${n}77</p></div>`,
          `MO-${n}0-GR`,
          `S/ 1${n}9.90`,
          `${n}6`,
        ]),
      ),
      { lang: 'es-PE' },
    ),
    expect: both((n) => ({ id: `55810${n}77`, sku: `MO-${n}0-GR`, price: `1${n}9.9 PEN` })),
  },
];

/** Words that a cell says beside its number, and headers of codes. */
export const wordsBeside: readonly Layout[] = [
  {
    name: 'a seller’s code of words alone behind the label of a number, beside one with figures',
    url: 'https://seller.haat.example.in/listings',
    html: pageOf(
      table(
        ['Product', 'Selling price', 'Stock'],
        ['VS-101-BLU', 'VS-CMF-GM', 'VS-CUR-7'].map((code, n) => [
          `<div><b>Crossbill cotton quilt, series ${n + 1}</b><p><span>SKU ID:</span> <span>${code}</span></p></div>`,
          `₹${n + 1}49`,
          `${n}`,
        ]),
      ),
      { lang: 'en-IN' },
    ),
    expect: ['VS-101-BLU', 'VS-CMF-GM', 'VS-CUR-7'].map((sku, n) => ({ sku, price: `${n + 1}49 INR` })),
  },
  {
    name: 'how many are left, beside words that they are the last: Spanish and French',
    url: 'https://vendedores.casa.example/productos',
    html: pageOf(
      table(
        ['Producto', 'SKU', 'Precio', 'Stock'],
        ['18<small></small>', '4<small> ¡Últimas!</small>', '3 <small>(dernières pièces)</small>'].map((stock, n) => [
          `<b>Mochila Crossbill impermeable ${n}0 litros</b>`,
          `MO-${n}0-GR`,
          `${n + 1}4,90 €`,
          stock,
        ]),
      ),
      { lang: 'es' },
    ),
    expect: [18, 4, 3].map((stock) => ({ stock })),
  },
  {
    name: 'the seller’s inner code, in Romanian, beside prices without and with the tax',
    url: 'https://piata.example.ro/oferte',
    html: pageOf(
      table(
        ['ID', 'Nume produs', 'Cod intern vânzător', 'Preț vânzare fără TVA', 'Preț vânzare cu TVA', 'Stoc'],
        both((n) => [
          `4821${n}`,
          `Tigaie Crossbill granit ${n}8 cm`,
          `TG-${n}8`,
          `15${n},00 RON`,
          `18${n},90 RON`,
          `${n}4`,
        ]),
      ),
      { lang: 'ro' },
    ),
    expect: both((n) => ({ id: `4821${n}`, sku: `TG-${n}8`, price: `18${n}.9 RON`, stock: Number(`${n}4`) })),
  },
];

/** What looks like such codes, and is none. */
export const codesInElementsSnares: readonly Layout[] = [
  {
    name: 'a code called after another house than the console’s is nobody’s number here',
    url: 'https://app.kanalrat.example.com/products',
    html: pageOf(
      table(
        ['Product', 'SKU', 'Price', 'Stock'],
        both((n) => [
          `<div><b>Crossbill desk lamp, model ${n}</b><p>Jumia SKU: LA${n}07HL2B44NAF</p></div>`,
          `LMP-${n}-BK`,
          `$2${n}.90`,
          `${n}2`,
        ]),
      ),
    ),
    expect: both((n) => ({ id: null, sku: `LMP-${n}-BK` })),
  },
  {
    name: 'a house’s SKU without another of the seller’s may be the seller’s own: it is no number of the house',
    url: 'https://admin.lampenhof.com/items',
    html: pageOf(
      table(
        ['Product', 'Price', 'Stock'],
        both((n) => [
          `<div><b>Crossbill desk lamp, model ${n}</b><p>Lampenhof SKU: LA${n}07HL2B44</p></div>`,
          `$2${n}.90`,
          `${n}2`,
        ]),
      ),
    ),
    expect: both(() => ({ id: null, sku: null })),
  },
  {
    name: 'several elements that are called by the word for codes are codes of variants',
    url: 'https://cabinet.pazar.example/products',
    html: pageOf(
      table(
        ['Product', 'Price', 'Stock'],
        both((n) => [
          `<div><b>Crossbill linen apron, series ${n}</b><div class="row-sku">AP-${n}-M</div><div class="row-sku">AP-${n}-L</div></div>`,
          `$2${n}.90`,
          `${n}2`,
        ]),
      ),
    ),
    expect: both(() => ({ sku: null })),
  },
];
