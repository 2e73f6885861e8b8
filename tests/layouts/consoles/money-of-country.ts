import { type Layout, pageOf } from '../layout.ts';

// Signs of money that several countries share, in consoles of houses that sell in many: in which country's part one is, the address,
// the region of the language and the head of the page say.

const cells = (texts: readonly string[], name = 'td') => texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
const both = <T>(make: (n: number) => T): T[] => [1, 2].map(make);
const spanish = (country: string, lang: string, sum = (n: number) => `$ ${n}4.990`) =>
  pageOf(
    `<header><img src="/logo.svg" alt=""><span>${country}</span><span>Ayuda</span></header><h1>Productos</h1>${table(
      ['Producto', 'SKU', 'Precio', 'Stock'],
      both((n) => [`<b>Mochila Crossbill impermeable ${n}0 litros</b>`, `MO-${n}0-GR`, sum(n), `${n}6`]),
    )}`,
    { lang },
  );
const priced = (currency: string) => both((n) => ({ sku: `MO-${n}0-GR`, price: `${n}4990 ${currency}` }));

export const moneyOfCountry: readonly Layout[] = [
  {
    name: 'a bare sign where the address asks for the country and the head names it: pesos of Chile',
    url: 'https://vendedores.casa.example/productos?country=CL',
    html: spanish('Chile', 'es'),
    expect: priced('CLP'),
  },
  {
    name: 'a bare sign where the language is of the country that the head names: pesos of Colombia',
    url: 'https://vendedores.casa.example/productos',
    html: spanish('Colombia', 'es-CO'),
    expect: priced('COP'),
  },
  {
    name: 'a franc of two unions where the address asks for Senegal and the head names it, a sale with its days beside the former price',
    url: 'https://partenaires.tabaski.example/produits?country_code=sn',
    html: pageOf(
      `<div class="app-header"><span>Sénégal</span></div>${table(
        ['Produit', 'SKU vendeur', 'Prix', 'Stock'],
        [1, 2, 3].map((n) => [
          `<b>Lampe de bureau Crossbill, modèle ${n}</b>`,
          `LMP-${n}-NO`,
          n === 2
            ? '<div>18 500 FCFA</div>'
            : `<div class="text-strike">3${n} 000 FCFA</div><div class="text-sale">2${n} 900 FCFA</div><div class="note">du 27/11 au 04/12</div>`,
          `${n}2`,
        ]),
      )}`,
      { lang: 'fr' },
    ),
    expect: [1, 2, 3].map((n) => ({ sku: `LMP-${n}-NO`, price: `${n === 2 ? '18500' : `2${n}900`} XOF` })),
  },
  {
    name: 'a franc of two unions where the host is of Cameroon',
    url: 'https://vendeurs.marche237.cm/produits',
    html: pageOf(
      table(
        ['Produit', 'Référence', 'Prix', 'Stock'],
        both((n) => [`<b>Lampe de bureau Crossbill, modèle ${n}</b>`, `LMP-${n}-NO`, `1${n} 500 FCFA`, `${n}2`]),
      ),
      { lang: 'fr' },
    ),
    expect: both((n) => ({ price: `1${n}500 XAF`, stock: Number(`${n}2`) })),
  },
];

/** Pages on which a bare sign stays open. */
export const moneyOfCountrySnares: readonly Layout[] = [
  {
    name: 'a bare sign where the head names another country than the address asks for',
    url: 'https://vendedores.casa.example/productos?country=CL',
    html: spanish('Colombia', 'es'),
    expect: priced('?'),
  },
  {
    name: 'a bare sign where only the language is of a country: whoever reads it may sell elsewhere',
    url: 'https://vendedores.casa.example/productos',
    html: spanish('Mi tienda', 'es-CL'),
    expect: priced('?'),
  },
  {
    name: 'a bare sign where the head offers several countries',
    url: 'https://vendedores.casa.example/productos?country=CL',
    html: spanish('Chile</span><span>Perú</span><span>Colombia', 'es-CL'),
    expect: priced('?'),
  },
  {
    name: 'a sign that names its country outweighs the country of the page',
    url: 'https://vendedores.casa.example/productos?country=CL',
    html: spanish('Chile', 'es-CL', (n) => `US$ ${n}4.990`),
    expect: both((n) => ({ sku: `MO-${n}0-GR`, price: `${n}4990 USD` })),
  },
];
