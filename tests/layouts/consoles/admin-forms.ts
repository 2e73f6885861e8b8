import { type Layout, pageOf } from '../layout.ts';

// The form of one product in the administration of shops that stand at addresses nobody knows, and forms there that are of none.

const field = (label: string, name: string, value: string, behind = '') =>
  `<div class="row"><label for="${name}">${label}</label><div><input id="${name}" name="${name}" value="${value}">${behind}</div></div>`;
const code = (label: string, name: string, value: string) =>
  `<div class="attribute-row"><kat-label text="${label}"></kat-label><div><kat-input name="${name}" value="${value}"></kat-input></div></div>`;
const group = (name: string, key: string, gross: string, net: string) =>
  `<div class="price"><div class="head"><label>${name}</label></div>${field('Brutto', `${key}-gross`, gross, '<span>€</span>')}${field('Netto', `${key}-net`, net, '<span>€</span>')}</div>`;

export const adminForms: readonly Layout[] = [
  {
    name: 'form of a shop: two languages, price and stock behind another tab, a price for members in a third',
    url: 'https://laden.example/verwaltung/index.php?route=catalog/product|form&user_token=ab12&product_id=57',
    html: pageOf(
      `<h1>Produkte</h1><form><div class="tab-content"><div class="tab-pane active" id="tab-general"><div><div class="tab-pane active" id="language-1">${field('Produktname', 'd1', 'Crossbill Öllampe Messing')}</div><div class="tab-pane" id="language-2">${field('Produktname', 'd2', 'Crossbill brass oil lamp')}</div></div></div><div class="tab-pane" id="tab-data" style="display:none">${field('Preis', 'price', '39.5000')}${field('Lagerbestand', 'quantity', '14')}${field('Mindestmenge', 'minimum', '1')}</div><div class="tab-pane" id="tab-wholesale">${field('Preis', 'w', '29.0000')}</div><div class="tab-pane" id="tab-image"><div><img src="/image/lamp-100x100.jpg" alt=""><input type="hidden" name="image" value="lamp.jpg"></div></div></div></form>`,
      { lang: 'de' },
    ),
    expect: {
      title: 'Crossbill Öllampe Messing',
      id: '57',
      price: '39.5 ?',
      stock: 14,
      image: 'https://laden.example/image/lamp-100x100.jpg',
    },
  },
  {
    name: 'form of a shop: gross and net under the names of three prices',
    url: 'https://laden.example/admin#/product/detail/0190f3d27a6b7c1e9d43b6a2f58c0e18/base',
    html: pageOf(
      `<main><section>${field('Name', 'n', 'Crossbill Rankgitter 180 cm')}${field('Produktnummer', 'p', 'CB-180')}</section><section>${group('Einkaufspreis', 'b', '11.90', '10')}${group('Preis', 'a', '29.75', '25')}${group('Streichpreis', 'c', '35.70', '30')}</section></main>`,
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Rankgitter 180 cm', sku: 'CB-180', price: '29.75 EUR' },
  },
  {
    name: 'form of a shop: a price without tax alone is none, nor one of two with it',
    url: 'https://laden.example/admin#/product/detail/0190f3d27a6b7c1e9d43b6a2f58c0e19/base',
    html: pageOf(
      `<main><section>${field('Artikelname', 'n', 'Crossbill Rankgitter 90 cm')}${field('Produktnummer', 'p', 'CB-90')}</section><section><div><div><label>Preis</label></div>${field('Netto', 'net', '25')}${field('Steuer', 'tax', '19')}</div>${group('Preis', 'a', '29.75', '25')}${group('Preis', 'b', '19.75', '15')}</section></main>`,
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Rankgitter 90 cm', price: null },
  },
  {
    name: 'form of an offer: its title stands above it with the code, beside other prices',
    url: 'https://sellercentral.amazon.fr/abis/listing/edit/offer?sku=CB-FR-1&asin=B0CROSSB01&productType=LAMP',
    html: pageOf(
      `<div class="product-header"><img src="https://m.media-amazon.com/images/I/41lamp._SL200_.jpg" alt=""><div><h1>Lampe Crossbill en laiton</h1><span>ASIN: B0CROSSB01</span><span>SKU: CB-FR-1</span></div><p>Offre mise en avant <b>19,90 €</b></p></div><section>${code('SKU', 'sku-0-value', 'CB-FR-1')}${code('Quantité', 'fulfillment_availability-0-quantity', '8')}${code('Votre prix', 'purchasable_offer-0-our_price-0-schedule-0-value_with_tax', '21,90')}${code('Prix conseillé', 'list_price-0-value', '25,90')}</section>`,
      { lang: 'fr' },
    ),
    expect: {
      title: 'Lampe Crossbill en laiton',
      id: 'B0CROSSB01',
      sku: 'CB-FR-1',
      price: '21.9 ?',
      stock: 8,
      image: 'https://m.media-amazon.com/images/I/41lamp._SL200_.jpg',
    },
  },
  {
    name: 'form of an offer: a heading without its code is not its title',
    url: 'https://sellercentral.amazon.fr/abis/listing/edit/offer?sku=CB-FR-2&asin=B0CROSSB02&productType=LAMP',
    html: pageOf(
      `<h1>Modifier votre offre</h1><section>${code('SKU', 'sku-0-value', 'CB-FR-2')}${code('Votre prix', 'purchasable_offer-0-our_price-0-schedule-0-value_with_tax', '21,90')}</section>`,
      { lang: 'fr' },
    ),
    expect: { title: null },
  },
  ...(['14', '14,9'] as const).map(
    (places): Layout => ({
      name: `form of shopify: how many lie in ${places}, in a table of places`,
      url: 'https://admin.shopify.com/store/crossbill/products/8123456789013',
      html: pageOf(
        `<form>${field('Título', 'title', 'Vela Crossbill 180 g')}${field('Preço', 'price', '89,90')}<section><h2>Estoque</h2><table><thead><tr><th>Local</th><th>Indisponível</th><th>Comprometido</th><th>Disponível</th></tr></thead><tbody>${places
          .split(',')
          .map(
            (many, n) =>
              `<tr><td>Loja ${n}</td><td>3</td><td>1</td><td><input aria-label="Disponível em Loja ${n}" value="${many}"></td></tr>`,
          )
          .join('')}</tbody></table></section></form>`,
        { lang: 'pt-BR' },
      ),
      expect: { title: 'Vela Crossbill 180 g', stock: places === '14' ? 14 : null },
    }),
  ),
  {
    name: 'form of a way to send goods: a name, a price and a code that are of no goods',
    url: 'https://tienda.example/admin/shipping/4/edit',
    html: pageOf(
      `<form>${field('Nombre', 'name', 'Envío 24h')}${field('Precio', 'price', '4,95')}${field('Código', 'c', 'E24')}</form>`,
      {
        lang: 'es',
      },
    ),
    expect: { title: null, price: null, sku: null },
  },
  {
    name: 'list of a shop: the fields to look through it are of no goods',
    url: 'https://lavka.example/admin/index.php?route=catalog/product&filter_name=lamp',
    html: pageOf(
      `<h1>Товары</h1><form>${field('Название товара', 'filter_name', 'Лампа')}${field('Цена', 'filter_price', '100')}${field('Количество', 'filter_quantity', '3')}</form>`,
      { lang: 'ru' },
    ),
    expect: { title: null, price: null, stock: null },
  },
];
