import { type Layout, pageOf } from '../layout.ts';

// Forms of goods whose field for the name has no label but for programs, and whose pictures lie in a list of files that were sent.

const dropped = (n: number, isCover = false) =>
  `<div class="dz-preview dz-image-preview${isCover ? ' is-cover' : ''}" data-id="${n}"><div class="dz-image"><img data-dz-thumbnail alt="${n}" src="/img/p/${n}-cart_default.jpg"></div></div>`;
const money = (label: string, name: string, value: string) =>
  `<label for="${name}">${label}</label><div class="input-group"><input id="${name}" name="${name}" value="${value}"><span>€</span></div>`;

export const formsByMarkup: readonly Layout[] = [
  {
    name: 'a form by its markup: a name in two languages that only programs label, gross and net, a cover that is not first',
    url: 'https://laden.example/verwaltung77/index.php/sell/catalog/products-v2/331/edit?_token=ab',
    html: pageOf(
      `<form name="product"><div class="locale"><div class="js-locale-de"><input name="product[header][name][1]" id="name_1" aria-label="name_1 input" value="Crossbill Öllampe aus Messing"></div><div class="js-locale-en d-none" style="display:none"><input name="product[header][name][2]" id="name_2" value="Crossbill brass oil lamp"></div></div><div class="dropzone"><div class="dz-preview openfilemanager"><span>+</span></div>${dropped(815)}${dropped(814, true)}</div><div>${money('Verkaufspreis (netto)', 'product[pricing][price_tax_excluded]', '33.193277')}${money('Verkaufspreis (brutto)', 'product[pricing][price_tax_included]', '39.500000')}</div><div><label for="mk">Marke</label><select id="mk"><option value="">Keine</option><option value="3">Zweitwerk</option><option value="7" selected>Crossbill</option></select></div><div class="related"><label>Verwandtes Produkt</label><ul><li><img src="/img/p/702-small_default.jpg"><span>Docht – 4,00 €</span></li></ul></div></form>`,
      { lang: 'de', title: 'Produkte' },
    ),
    expect: {
      title: 'Crossbill Öllampe aus Messing',
      id: '331',
      price: '39.5 EUR',
      image: 'https://laden.example/img/p/814-cart_default.jpg',
      brand: 'Crossbill',
    },
  },
  {
    name: 'a form by its markup: a name without a label, in English, pictures in the list of another library',
    url: 'https://shop.example/backoffice/products/8814/edit',
    html: pageOf(
      `<form><div><input name="product[name]" value="Crossbill walnut bread box, large"></div><div><label for="p">Price (EUR)</label><input id="p" name="product[price]" value="64.90"></div><div><label for="b">Brand</label><select id="b"><option value="" selected>Select…</option><option value="8">Crossbill</option></select></div><ul class="el-upload-list"><li class="el-upload-list__item"><img src="/media/8814-a.jpg"></li><li class="el-upload-list__item"><img src="/media/8814-b.jpg"></li></ul></form>`,
    ),
    expect: {
      title: 'Crossbill walnut bread box, large',
      id: '8814',
      price: '64.9 EUR',
      image: 'https://shop.example/media/8814-a.jpg',
      brand: null,
    },
  },
  {
    name: 'a form by its markup: two lists of sent files, of which one may be of something else, show no picture of the goods',
    url: 'https://shop.example/backoffice/products/8815/edit',
    html: pageOf(
      `<form><div><input name="product[name]" value="Crossbill walnut bread box, small"></div><div><label for="p">Price (EUR)</label><input id="p" name="product[price]" value="44.90"></div><div class="dropzone">${dropped(1)}</div><div class="dropzone">${dropped(2)}</div></form>`,
    ),
    expect: { title: 'Crossbill walnut bread box, small', id: '8815', price: '44.9 EUR', image: null },
  },
];

/** Forms that have a name in the markup and a price, and no number of goods in their address. */
export const formsByMarkupSnares: readonly Layout[] = [
  {
    name: 'a form with a name of goods in its markup at an address that names none is none of one listing',
    url: 'https://shop.example/backoffice/quote',
    html: pageOf(
      `<form><div><input name="product[name]" value="Crossbill walnut bread box, large"></div><div><label for="p">Price (EUR)</label><input id="p" name="product[price]" value="64.90"></div></form>`,
    ),
    expect: [],
  },
];
