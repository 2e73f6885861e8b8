import { type Layout, pageOf } from '../layout.ts';

// Forms a listing is edited in, as several builders make them, with fields beside title and price that hold other titles and other prices.

const item = (label: string, control: string, required = true) =>
  `<div class="ant-form-item"><div class="ant-form-item-label"><label class="${required ? 'ant-form-item-required' : ''}" title="${label}">${label}</label></div><div class="ant-form-item-control"><div class="ant-form-item-control-input">${control}</div></div></div>`;
const counted = (value: string, most: number) =>
  `<span class="ant-input-affix-wrapper"><input class="ant-input" type="text" value="${value}"><span class="ant-input-suffix">${value.length}/${most}</span></span>`;

export const editForms: readonly Layout[] = [
  {
    name: 'form: shopify admin, its search engine title, compare price, cost',
    url: 'https://admin.shopify.com/store/crossbill/products/8123456789012',
    html: pageOf(
      `<main><form><div class="Polaris-LegacyCard"><div class="Polaris-Labelled__LabelWrapper"><label id="t-Label" for="t" class="Polaris-Label__Text">Title</label></div><div class="Polaris-TextField"><input id="t" name="title" class="Polaris-TextField__Input" value="Crossbill Oak Lamp" aria-labelledby="t-Label"></div></div><div class="Polaris-LegacyCard"><h2>Media</h2><ul><li><img src="https://cdn.shopify.com/s/files/1/0001/files/lamp1_300x300.jpg?v=1" alt=""></li><li><img src="https://cdn.shopify.com/s/files/1/0001/files/lamp2_300x300.jpg?v=1" alt=""></li></ul></div><div class="Polaris-LegacyCard"><h2>Pricing</h2><label id="p-Label" for="p">Price</label><div class="Polaris-TextField"><div class="Polaris-TextField__Prefix" id="p-Prefix">€</div><input id="p" name="price" value="49.00" aria-labelledby="p-Label p-Prefix"></div><label id="c-Label" for="c">Compare-at price</label><div class="Polaris-TextField"><div>€</div><input id="c" name="compareAtPrice" value="59.00" aria-labelledby="c-Label"></div><label for="k">Cost per item</label><div><div>€</div><input id="k" name="unitCost" value="20.00"></div></div><div><h2>Search engine listing</h2><label for="s">Page title</label><input id="s" value="Oak lamp, buy now"></div></form></main>`,
    ),
    expect: { title: 'Crossbill Oak Lamp', id: '8123456789012', price: '49 EUR' },
  },
  {
    name: 'form: wildberries card, brand and seller’s article beside the name',
    url: 'https://seller.wildberries.ru/new-goods/card?nmID=180000001&type=EXIST_CARD',
    html: pageOf(
      `<main><h2>Основная информация</h2><div><label for="n">Наименование</label><textarea id="n">Носки шерстяные Crossbill 2 пары</textarea><span>32/60</span></div><div><label for="a">Артикул продавца</label><input id="a" value="CB-WB-1"></div><div><label for="b">Бренд</label><input id="b" value="Crossbill"></div><div><label for="d">Описание</label><textarea id="d">Тёплые носки, цена 999 ₽</textarea></div></main>`,
      { lang: 'ru' },
    ),
    expect: { title: 'Носки шерстяные Crossbill 2 пары', id: '180000001', price: null },
  },
  {
    name: 'form: lazada add product, name in two languages, price and special price',
    url: 'https://sellercenter.lazada.com.my/apps/product/publish?productId=2560000001',
    html: pageOf(
      `<form class="next-form">${['Product Name|Crossbill Table Lamp Oak', 'Product Name (Bahasa Malaysia)|']
        .map((entry) => {
          const [label, value] = entry.split('|');
          return `<div class="next-form-item"><label class="next-form-label">${label}</label><span class="next-input"><input value="${value}"></span></div>`;
        })
        .join(
          '',
        )}<div class="next-form-item"><div class="next-form-item-label"><label>Price</label></div><span class="next-input-group"><span>RM</span><input value="35.90"></span></div><div class="next-form-item"><div class="next-form-item-label"><label>Special Price</label></div><span class="next-input-group"><span>RM</span><input value="29.90"></span></div><div class="next-form-item"><label>SellerSKU</label><input value="CB-MY-1"></div></form>`,
      { lang: 'en' },
    ),
    expect: { title: 'Crossbill Table Lamp Oak', id: '2560000001', price: '35.9 MYR' },
  },
  {
    name: 'form: aliexpress CSP, ant design, counters, currency in the label',
    url: 'https://csp.aliexpress.com/m_apps/product-publish-v2/pop?productId=1005007000000001',
    html: pageOf(
      `<form class="ant-form">${item('商品标题', counted('Crossbill LED Bicycle Light USB Rechargeable', 128))}${item('营销标题', counted('Best light of the year', 60), false)}${item('零售价(USD)', '<input class="ant-input-number-input" value="12.50">')}${item('日常促销价(USD)', '<input value="9.90">', false)}${item('商品图片', '<div class="upload-list"><img src="https://ae01.alicdn.com/kf/S1form.jpg_220x220.jpg"><img src="https://ae01.alicdn.com/kf/S2form.jpg_220x220.jpg"></div>')}</form>`,
      { lang: 'zh-CN' },
    ),
    expect: { title: 'Crossbill LED Bicycle Light USB Rechargeable', id: '1005007000000001', price: '12.5 USD' },
  },
  {
    name: 'form: mercado libre, price with its sign, price net of fees in words',
    url: 'https://www.mercadolibre.com.mx/publicaciones/MLM1400000010/modificar/bomni',
    html: pageOf(
      `<main><section><h2>Título</h2><label for="t">Título</label><input id="t" value="Lámpara Crossbill De Escritorio Led" maxlength="60"><span>35/60</span></section><section><h2>Precio</h2><label for="p">Precio</label><div class="andes-form-control__control"><span class="andes-form-control__prefix">$</span><input id="p" inputmode="decimal" value="459.90"></div><p>Recibes $ 380.12</p></section><section><label for="s">SKU</label><input id="s" value="CB-MX-1"></section></main>`,
      { lang: 'es-MX' },
    ),
    expect: { title: 'Lámpara Crossbill De Escritorio Led', id: 'MLM1400000010', price: '459.9 MXN' },
  },
  {
    name: 'form: tiktok shop, retail price in a table of variants',
    url: 'https://seller-us.tiktok.com/product/edit/1730000000000000001',
    html: pageOf(
      `<div><div class="core-form-item"><label>Product name</label><input value="Crossbill Lamp Rechargeable, Warm White" maxlength="255"><span>39/255</span></div><div class="core-form-item"><label>Brand</label><input value="Crossbill"></div><table><thead><tr><th>Color</th><th>Retail price</th><th>Quantity</th><th>Seller SKU</th></tr></thead><tbody><tr><td>White</td><td><span>$</span><input value="17.99"></td><td><input value="20"></td><td><input value="CB-W"></td></tr><tr><td>Black</td><td><span>$</span><input value="19.99"></td><td><input value="4"></td><td><input value="CB-B"></td></tr></tbody></table></div>`,
    ),
    expect: { title: 'Crossbill Lamp Rechargeable, Warm White', id: '1730000000000000001', price: '17.99-19.99 USD' },
  },
  {
    name: 'form: allegro in Polish, price and quantity beside labels without for',
    url: 'https://salescenter.allegro.com/offer/15000000001/edit',
    html: pageOf(
      `<form><div><div>Tytuł oferty</div><div><input value="Lampa Crossbill dębowa biurkowa"></div></div><div><div>Cena</div><div><input value="129,90"><span>zł</span></div></div><div><div>Liczba sztuk</div><div><input value="12"></div></div><div><div>Cena minimalna</div><div><input value="99,00"><span>zł</span></div></div></form>`,
      { lang: 'pl' },
    ),
    expect: { title: 'Lampa Crossbill dębowa biurkowa', price: '129.9 PLN' },
  },
  {
    name: 'form: ebay.de revise, subtitle, buy-it-now and best offer limits',
    url: 'https://www.ebay.de/sl/revise/256000000001',
    html: pageOf(
      `<form><div class="summary__title"><label for="t">Artikelbezeichnung</label><input id="t" name="title" value="Crossbill Fahrradlampe Set USB 80 Lux" maxlength="80"></div><div><label for="st">Untertitel</label><input id="st" name="subtitle" value="Hell und leicht"></div><div class="summary__price"><label for="p">Artikelpreis</label><span>EUR</span><input id="p" name="price" value="19,95"></div><div><label for="bo">Mindestpreisvorschlag</label><span>EUR</span><input id="bo" name="bestOfferAutoDecline" value="15,00"></div></form>`,
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Fahrradlampe Set USB 80 Lux', id: '256000000001', price: '19.95 EUR' },
  },
  {
    name: 'form: ozon, price before and minimum price by labels',
    url: 'https://seller.ozon.ru/app/products/12345678/edit/general-info',
    html: pageOf(
      `<form><label>Название товара<input name="name" value="Халва Crossbill подсолнечная, 500 г"></label><label>Артикул<input name="offerId" value="CB-OZ-1"></label><div><label>Ваша цена, ₽<input name="price" value="309"></label></div><div><label>Цена до скидки, ₽<input name="oldPrice" value="700"></label></div><div><label>Минимальная цена, ₽<input name="minPrice" value="250"></label></div></form>`,
      { lang: 'ru' },
    ),
    expect: { title: 'Халва Crossbill подсолнечная, 500 г', price: '309 RUB' },
  },
  {
    name: 'form: amazon.fr, product title, price, sale price, maximum price',
    url: 'https://sellercentral.amazon.fr/abis/listing/edit?asin=B0CROSSFR1&sku=CB-FR-1&marketplaceID=A13V1IB3VIYZZH',
    html: pageOf(
      `<header><div id="partner-switcher"><span>Crossbill SARL</span> | <span>France</span></div></header><kat-input name="item_name-0-value" label="Nom du produit" value="Crossbill Table en bois, 120 cm"></kat-input><kat-input name="purchasable_offer-0-our_price-0-schedule-0-value_with_tax" label="Votre prix" value="219.00"></kat-input><kat-input name="purchasable_offer-0-discounted_price-0-schedule-0-value_with_tax" label="Prix soldé" value="199.00"></kat-input><kat-input name="purchasable_offer-0-maximum_seller_allowed_price-0-schedule-0-value_with_tax" label="Prix maximum" value="300.00"></kat-input>`,
      { lang: 'fr' },
    ),
    expect: { title: 'Crossbill Table en bois, 120 cm', id: 'B0CROSSFR1', price: '219 EUR' },
  },
  {
    name: 'form: a program that manages listings of several shops, material ui, labels that float',
    url: 'https://app.lister.example.com/listings/42/edit',
    html: pageOf(
      `<form><div class="MuiFormControl-root"><label class="MuiInputLabel-root" for=":r1:" id=":r1:-label">Listing title</label><div class="MuiInputBase-root"><input id=":r1:" value="Crossbill Garden Bench, Oak"><fieldset><legend><span>Listing title</span></legend></fieldset></div></div><div class="MuiFormControl-root"><label for=":r2:">Price (GBP)</label><div><input id=":r2:" type="number" value="149.5"></div></div><div class="MuiFormControl-root"><label for=":r3:">Quantity</label><div><input id=":r3:" type="number" value="7"></div></div><div class="MuiFormControl-root"><label for=":r4:">SKU</label><div><input id=":r4:" value="BN-1"></div></div></form>`,
    ),
    expect: { title: 'Crossbill Garden Bench, Oak', price: '149.5 GBP' },
  },
  {
    name: 'form: shopee Indonesia, eds, price with Rp, wholesale beneath',
    url: 'https://seller.shopee.co.id/portal/product/23000000001',
    html: pageOf(
      `<div class="product-edit"><div class="edit-row"><div class="edit-label">Nama Produk</div><div class="edit-main"><div data-education-trigger-key="name" class="eds-input"><input class="eds-input__input" value="Kaus Kaki Wol Crossbill 2 Pasang"></div></div></div><div class="edit-row"><div class="edit-label">Harga</div><div class="edit-main"><div class="eds-input"><span class="prefix">Rp</span><input value="49900"></div></div></div><div class="edit-row"><div class="edit-label">Stok</div><div class="edit-main"><input value="12"></div></div><div class="edit-row"><div class="edit-label">Min. Pembelian</div><div class="edit-main"><input value="1"></div></div><div class="edit-row"><div class="edit-label">Foto Produk</div><div class="edit-main"><img src="https://down-id.img.susercontent.com/file/id-1_tn"><img src="https://down-id.img.susercontent.com/file/id-2_tn"></div></div></div>`,
      { lang: 'id' },
    ),
    expect: {
      title: 'Kaus Kaki Wol Crossbill 2 Pasang',
      id: '23000000001',
      price: '49900 IDR',
      image: 'https://down-id.img.susercontent.com/file/id-1_tn',
    },
  },
];
