import { type Layout, pageOf } from '../layout.ts';

// Forms whose field for the seller's code is called 'sku' in the markup and by a word for the marketplace's number on its label.

const field = (name: string, label: string, value: string) =>
  `<p class="form-field"><label for="${name}">${label}</label><input type="text" id="${name}" name="${name}" value="${value}"></p>`;
const form = (
  name: string,
  codes: string,
  expected: Layout['expect'],
  at = 'post.php?post=3117&action=edit',
): Layout => ({
  name: `a form that calls a code by its markup: ${name}`,
  url: `https://laden.example.de/wp-admin/${at}`,
  html: pageOf(
    `<form id="post"><h1>Produkt bearbeiten</h1>${field('post_title', 'Produktname', 'Eichenlampe Crossbill mit Leinenschirm')}${field('_regular_price', 'Regulärer Preis (€)', '39,90')}${field('_sale_price', 'Angebotspreis (€)', '')}${codes}${field('_stock', 'Menge', '12')}<button>Aktualisieren</button></form>`,
    { lang: 'de' },
  ),
  expect: expected,
});
const lamp = { title: 'Eichenlampe Crossbill mit Leinenschirm', price: '39.9 EUR', stock: 12 };

export const namedCodes: readonly Layout[] = [
  form('a word that elsewhere names the number of an offer', field('_sku', 'Artikelnummer', 'LMP-EI'), {
    ...lamp,
    id: '3117',
    sku: 'LMP-EI',
  }),
  form(
    'figures alone are no number of the marketplace there',
    field('_sku', 'Artikelnummer', '44120'),
    { ...lamp, id: null, sku: '44120' },
    'produkt-bearbeiten',
  ),
  form('that of a maker is called so', field('manufacturer_sku', 'Artikelnummer', 'MK-77-L'), { ...lamp, sku: null }),
  form(
    'those of variants are several',
    field('variants[0][sku]', 'Artikelnummer', 'LMP-EI-1') + field('variants[1][sku]', 'Artikelnummer', 'LMP-EI-2'),
    { ...lamp, sku: null },
  ),
];
