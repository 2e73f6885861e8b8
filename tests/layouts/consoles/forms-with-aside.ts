import { type Layout, pageOf } from '../layout.ts';

// Forms of one listing whose pictures, stock or title stand beside the fields, or whose labels say more than a name.

const img = (host: string, name: string) => `<img src="https://${host}/${name}.jpg">`;
const row = (label: string, field: string) =>
  `<div class="row"><div class="row-label">${label}</div><div>${field}</div></div>`;
const input = (value: string, name = '') => `<input type="text"${name ? ` name="${name}"` : ''} value="${value}">`;
const amazon = (beside: string) =>
  pageOf(
    `<header><span class="partner-dropdown-button">Crossbill | Deutschland</span></header><div class="product-summary">${beside}<div><h2>Crossbill Lampe, Eiche, 40 cm</h2><span>ASIN: <b>B0CROSSDE1</b></span></div></div><section><kat-textarea name="item_name-0-value" value="Crossbill Lampe, Eiche, 40 cm"></kat-textarea><kat-input name="purchasable_offer-0-our_price-0-schedule-0-value_with_tax" value="39.00"></kat-input></section>`,
    { lang: 'de' },
  );
const amazonUrl =
  'https://sellercentral.amazon.de/abis/listing/edit/offer?asin=B0CROSSDE1&sku=CB-1&marketplaceID=A1PA6795UKMFR9';
const media = 'm.media-amazon.com/images/I';
const variants = (rows: string) =>
  pageOf(
    `<form>${row('Product name', input('Crossbill Lamp Rechargeable, Warm White'))}<table><thead><tr><th>Colour</th><th>Price (USD)</th><th>Stock</th><th>SKU</th></tr></thead><tbody>${rows}</tbody></table></form>`,
  );
const variant = (colour: string, price: string, stock: string, sku: string) =>
  `<tr><td>${colour}</td><td>${input(price)}</td><td>${input(stock)}</td><td>${input(sku)}</td></tr>`;
const shop = 'https://boutique.example.fr/admin123/index.php/sell/catalog/products/7/edit';
const presta = (name: string, summary: string) =>
  pageOf(
    `<form name="product"><div class="header"><div>${img('boutique.example.fr/img', 'cover-7')}</div>${input('Lampe Crossbill en chêne massif', name)}<div>${summary}</div></div><section><label for="ref">Référence</label>${input('LC-7').replace('<input', '<input id="ref"')}</section><section><label for="ht">Prix (hors taxes)</label><div>${input('32,50').replace('<input', '<input id="ht"')}<span>€</span></div><label for="ttc">Prix (taxes incluses)</label><div>${input('39,00').replace('<input', '<input id="ttc"')}<span>€</span></div></section></form>`,
    { lang: 'fr' },
  );

export const formsWithAside: readonly Layout[] = [
  {
    name: 'form: amazon, the picture beside the title above the fields',
    url: amazonUrl,
    html: amazon(img(media, '61oaklamp')),
    expect: { title: 'Crossbill Lampe, Eiche, 40 cm', image: 'https://m.media-amazon.com/images/I/61oaklamp.jpg' },
  },
  {
    name: 'form: amazon, two pictures beside the title',
    url: amazonUrl,
    html: amazon(img(media, '61oaklamp') + img(media, '61other')),
    expect: { title: 'Crossbill Lampe, Eiche, 40 cm', image: null },
  },
  ...(
    [
      ['Galerie', 'de', '<h2>Galerie</h2>'],
      ['Photos of the product', 'en', '<h3>Product photos <em>required</em></h3>'],
      ['in Thai', 'th', '<div class="edit-label"><span>*</span><span>รูปภาพสินค้า</span></div>'],
      ['in Japanese', 'ja', '<div class="rms-label"><span>商品画像</span><span>必須</span></div>'],
      ['in Polish', 'pl', '<h2>Galeria</h2>'],
      ['and films', 'en', '<strong>Images And Videos</strong>'],
    ] as const
  ).map(([name, lang, heading]) => ({
    name: `form: pictures under a heading, ${name}`,
    url: 'https://console.example.com/products/123456/edit',
    html: pageOf(
      `<form><label>Title${input('Crossbill Oak Lamp, 40 cm')}</label><label>SKU${input('CB-1')}</label><section>${heading}<ul><li>${img('cdn.example.com', 'first')}</li><li>${img('cdn.example.com', 'second')}</li></ul></section></form>`,
      { lang },
    ),
    expect: { title: 'Crossbill Oak Lamp, 40 cm', image: 'https://cdn.example.com/first.jpg' },
  })),
  {
    name: 'form: one variant in a table, its stock and code are the listing’s',
    url: 'https://console.example.com/products/123456/edit',
    html: variants(variant('White', '17.99', '46', 'CB-W')),
    expect: { price: '17.99 USD', stock: 46, sku: 'CB-W' },
  },
  {
    name: 'form: two variants in a table, neither’s stock and code is the listing’s',
    url: 'https://console.example.com/products/123456/edit',
    html: variants(variant('White', '17.99', '46', 'CB-W') + variant('Black', '18.99', '5', 'CB-B')),
    expect: { price: '17.99-18.99 USD', stock: null, sku: null },
  },
  {
    name: 'form: allegro, the price, and prices in other countries under the same label',
    url: 'https://salescenter.allegro.com/offer/15000000001/edit',
    html: pageOf(
      `<form><label for="name">Tytuł oferty</label><input id="name" name="name" value="Lampa Crossbill dębowa biurkowa"><label for="price">Cena brutto</label><div><input id="price" name="price" value="129,90"><span>zł</span></div><div>allegro.cz <label for="price_cz">Cena</label><div><input id="price_cz" name="price_cz" value="799"><span>Kč</span></div></div></form>`,
      { lang: 'pl' },
    ),
    expect: { title: 'Lampa Crossbill dębowa biurkowa', price: '129.9 PLN' },
  },
  {
    name: 'form: rakuten, codes in the address, a choice before the stock, money in words behind the price',
    url: 'https://item.rms.rakuten.co.jp/rms-item-edit/shops/crossbill/item/edit/lamp-oak40',
    html: pageOf(
      `<main>${row('<span>商品管理番号（商品URL）</span><span>必須</span>', '<span>lamp-oak40</span><a href="https://item.rakuten.co.jp/crossbill/lamp-oak40/">商品ページを見る</a>')}${row('商品名', input('クロスビル オーク ランプ 40cm 卓上 LED'))}${row('販売価格', `${input('6980')}円（税込）`)}${row('表示価格', `${input('8980')}円`)}${row('在庫設定', `<label><input type="radio" checked>通常在庫設定</label> 在庫数 ${input('132')}`)}</main>`,
      { lang: 'ja' },
    ),
    expect: { title: 'クロスビル オーク ランプ 40cm 卓上 LED', id: 'lamp-oak40', price: '6980 JPY', stock: 132 },
  },
  {
    name: 'form: prestashop, title without a label, short number in the address, stock in words',
    url: shop,
    html: presta('product[header][name][2]', '<div>39,00 € TTC</div><div>45 en stock</div>'),
    expect: { title: 'Lampe Crossbill en chêne massif', id: '7', sku: 'LC-7', price: '39 EUR', stock: 45 },
  },
  {
    name: 'form: prestashop, two counts in words, and a field that names a maker',
    url: shop,
    html: presta('product[manufacturer][name]', '<div>45 en stock</div><div>4 en stock</div>'),
    expect: [],
  },
  {
    name: 'form: opencart, number behind its route, amounts of four places',
    url: 'https://tienda.example.es/admin/index.php?route=catalog/product/edit&user_token=a1b2&product_id=86',
    html: pageOf(
      `<form id="form-product"><label for="n">Nombre del producto</label>${input('Lámpara Crossbill de roble macizo', 'product_description[2][name]').replace('<input', '<input id="n"')}<label for="m">Título meta</label>${input('Lámpara | Crossbill').replace('<input', '<input id="m"')}<label for="s">SKU</label>${input('LC-7').replace('<input', '<input id="s"')}<label for="p">Precio (EUR)</label>${input('1064.5000').replace('<input', '<input id="p"')}<label for="q">Cantidad</label>${input('23').replace('<input', '<input id="q"')}</form>`,
      { lang: 'es' },
    ),
    expect: { title: 'Lámpara Crossbill de roble macizo', id: '86', sku: 'LC-7', price: '1064.5 EUR', stock: 23 },
  },
];
