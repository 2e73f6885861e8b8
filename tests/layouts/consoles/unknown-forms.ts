import { type Layout, pageOf } from '../layout.ts';

// Forms of one listing in consoles that nobody knows, and what they show beside their fields.

const row = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`;
const input = (name: string, value: string) => `<input type="text" name="${name}" value="${value}">`;
const field = (label: string, name: string, value: string, behind = '') =>
  `<div><label for="${name}">${label}</label><div>${`<input id="${name}" name="${name}" value="${value}">`}${behind}</div></div>`;

const table = (code: string) =>
  pageOf(
    `<h2>商品の変更</h2><div><img src="https://pic.mise.example/i/n/mise_${code}" alt="商品画像" width="120"></div><form method="post"><input type="hidden" name="page_key" value="${code}"><table><tbody>${[
      row('商品コード <em>必須</em>', `${code} <span class="note">※あとから変えられません</span>`),
      row('商品名 <em>必須</em>', input('__name', 'クロスビル 楢 卓上ランプ')),
      row('販売価格 <em>必須</em>', `${input('__price', '6200')}円（税込）`),
      row(
        '在庫数',
        '<strong>21</strong> <a href="#">在庫を変える</a> <label><input type="checkbox"> 在庫切れでも注文を受ける</label>',
      ),
      row('1回に買える数', input('most', '5')),
    ].join('')}</tbody></table></form>`,
    { lang: 'ja' },
  );

const places = (total: number) =>
  `<table><thead><tr><th>Depósito</th><th>Quantidade</th><th>Prazo</th></tr></thead><tbody><tr><td>Curitiba</td><td><input value="12"></td><td>1 dia</td></tr><tr><td>Recife</td><td><input value="7"></td><td>3 dias</td></tr><tr><td><b>Soma dos depósitos</b></td><td><b>${total}</b></td><td></td></tr></tbody></table>`;
const keyed = (said: string, total: number) =>
  pageOf(
    `<main><h1>Editar produto</h1><p>Código: <strong>${said}</strong></p>${field('Título do produto', 'title', 'Luminária Crossbill de carvalho')}${field('SKU', 'sku', 'LUM-CB-4')}${field('Preço', 'price', '189,90')}<h2>Estoque</h2>${places(total)}</main>`,
    { lang: 'pt-BR' },
  );

const head = (second: string) =>
  `<div><img src="https://pic.souk.example/p/Q58210777B/main.jpg" alt=""><div><h1>مصباح كروسبيل من خشب البلوط</h1><p>رمز المنتج (SKU): <span dir="ltr">Q58210777B</span></p><p>رمز الشريك (PSKU): <span dir="ltr">LAMP-CB-7</span></p>${second}</div></div>`;
const offer = (second = '') =>
  pageOf(
    `<main>${head(second)}<section><h2>السعر</h2>${field('السعر', 'new_price', '149.00', '<span>ر.س</span>')}</section><section><h2>المخزون</h2><table><thead><tr><th>المستودع</th><th>المحجوز</th><th>صافي المخزون</th></tr></thead><tbody><tr><td>جدة 2</td><td>3</td><td>18</td></tr></tbody></table></section></main>`,
    { lang: 'ar' },
  );

/** A form that reckons what is asked while something is taken off. */
const reckoned = (off: string, shown: string, more = '') =>
  pageOf(
    `<main><h2>상품 수정</h2><form>${field('상품명', 'name', '크로스빌 참나무 조명')}${field('판매자 상품코드', 'code', 'CB-OAK-9')}${field('판매가', 'salePrice', '48,000', '<span>원</span>')}<div><label>할인</label><div><input name="policy.value" value="${off}"><span>원</span>${more}</div><div><span>할인가</span> <strong>${shown}</strong></div></div>${field('재고수량', 'stock', '31')}</form></main>`,
    { lang: 'ko' },
  );
const dated = (from: string) =>
  pageOf(
    `<main><form>${field('Nombre del producto', 'product[name]', 'Lámpara Crossbill de roble')}${field('SKU', 'product[sku]', 'LAM-CB-3')}${field('Precio', 'product[price]', '1,499.00', '<span>€</span>')}<fieldset>${field('Precio especial', 'product[special_price]', '1,199.00', '<span>€</span>')}${field('Desde', 'product[special_from_date]', from)}${field('Hasta', 'product[special_to_date]', '')}</fieldset></form></main>`,
    { lang: 'es' },
  );

export const unknownForms: readonly Layout[] = [
  {
    name: 'annex form: a code with a note behind it, which the address has as well; how many there are in a cell; a picture by its name',
    url: 'https://kanri.mise.example/RT/PageEdit/index?page_key=20057713&page_mode=Edit',
    html: table('20057713'),
    expect: {
      title: 'クロスビル 楢 卓上ランプ',
      id: '20057713',
      sku: '20057713',
      price: '6200 JPY',
      stock: 21,
      image: 'https://pic.mise.example/i/n/mise_20057713',
    },
  },
  {
    name: 'annex form: a key in the path that the page says by itself, and several places added up',
    url: 'https://vendedor.feira.example/produtos/mf7c3k0p9q/editar',
    html: keyed('mf7c3k0p9q', 19),
    expect: { title: 'Luminária Crossbill de carvalho', id: 'mf7c3k0p9q', sku: 'LUM-CB-4', stock: 19 },
  },
  {
    name: 'annex form: the name of the goods in the head with two codes, of which the address names one',
    url: 'https://catalog.souk.example/ar/catalog/Q58210777B/d?tab=offer',
    html: offer(),
    expect: {
      title: 'مصباح كروسبيل من خشب البلوط',
      id: 'Q58210777B',
      sku: 'LAMP-CB-7',
      stock: 18,
      image: 'https://pic.souk.example/p/Q58210777B/main.jpg',
    },
  },
  {
    name: 'annex form: labels right before their fields, behind the words of a switch',
    url: 'https://toko.pasarku.example/edit-product/5512340987',
    html: pageOf(
      `<h1>Ubah Produk</h1><section><label>Nama Produk</label><input value="Lampu meja Crossbill kayu ek 30 cm"></section><section><label>Harga Satuan</label><div><span>Rp</span><input value="245.000"></div></section><section><label>Status</label><input type="checkbox" role="switch" checked> Aktif<label>Stok Produk</label><input value="27"><label>SKU</label><input value="LAMPU-EK-30"></section>`,
      { lang: 'id' },
    ),
    expect: {
      title: 'Lampu meja Crossbill kayu ek 30 cm',
      id: '5512340987',
      price: '245000 IDR',
      stock: 27,
      sku: 'LAMPU-EK-30',
    },
  },
  {
    name: 'annex form: a picture in a cell behind its name, beside one of the announcement that is empty',
    url: 'https://sklad.lavka.example/admin/iblock_element_edit.php?IBLOCK_ID=3&type=catalog&ID=7714&lang=ru',
    html: pageOf(
      `<h1>Товар: Редактирование</h1><form><table><tbody><tr><td>Название:</td><td>${input('NAME', 'Лампа дубовая Crossbill 30 см')}</td></tr><tr><td>Артикул:</td><td>${input('P[5]', 'ДУБ-30-2')}</td></tr><tr><td>Картинка для анонса:</td><td><input type="file"></td></tr><tr><td>Детальная картинка:</td><td><div><img src="/upload/3f/a1b2.jpg" width="150"></div></td></tr><tr><td>Доступное количество:</td><td>${input('QUANTITY', '12')}</td></tr></tbody></table></form>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Лампа дубовая Crossbill 30 см',
      id: '7714',
      stock: 12,
      image: 'https://sklad.lavka.example/upload/3f/a1b2.jpg',
    },
  },
  {
    name: 'annex form: what lies there on a button, its name in the line of the number',
    url: 'https://winkel.example/web#id=418&action=12&model=product.template&view_type=form',
    html: pageOf(
      `<div><button><div><span>6</span><span>Regels</span></div></button><button><div><span>17,00 <span>Stuks</span></span><span>Voorradig</span></div></button><button><div><span>29,00 <span>Stuks</span></span><span>Verwacht</span></div></button></div><div><label for="name">Productnaam</label><h1><textarea id="name" rows="1">Crossbill eiken lamp 30 cm</textarea></h1></div>${field('Verkoopprijs', 'list_price', '74,95')}${field('Interne referentie', 'default_code', 'EIK-30')}`,
      { lang: 'nl' },
    ),
    expect: { title: 'Crossbill eiken lamp 30 cm', id: '418', sku: 'EIK-30', stock: 17 },
  },
];

/** Forms in which a word that is gone would leave a price that is not asked, and some that settle nothing. */
export const unknownFormsSnares: readonly Layout[] = [
  {
    name: 'annex form: the price of a sale that the form reckons from what it takes off',
    url: 'https://sell.jangter.example/#/products/edit/880012345',
    html: reckoned('6,500', '41,500원'),
    expect: { title: '크로스빌 참나무 조명', price: '41500 KRW', stock: 31 },
  },
  {
    name: 'annex form: the same by a share of the price',
    url: 'https://sell.jangter.example/#/products/edit/880012345',
    html: reckoned('25', '36,000원'),
    expect: { price: '36000 KRW' },
  },
  {
    name: 'annex form snare: a price of a sale that is no sum of what the form holds',
    url: 'https://sell.jangter.example/#/products/edit/880012345',
    html: reckoned('6,500', '40,000원'),
    expect: { title: '크로스빌 참나무 조명', price: null },
  },
  {
    name: 'annex form snare: a price of a sale that the form reckons for days it names',
    url: 'https://sell.jangter.example/#/products/edit/880012345',
    html: reckoned(
      '6,500',
      '41,500원',
      '<input name="start_date" value="2026-12-24"><input name="end_date" value="2026-12-26">',
    ),
    expect: { title: '크로스빌 참나무 조명', price: null },
  },
  {
    name: 'annex form: a sale since a day that can be of one month alone',
    url: 'https://tienda.example/admin/catalog/product/edit/id/3310/',
    html: dated('25/03/2026'),
    expect: { title: 'Lámpara Crossbill de roble', price: '1199 EUR' },
  },
  {
    name: 'annex form snare: a sale since a day that may be still to come',
    url: 'https://tienda.example/admin/catalog/product/edit/id/3310/',
    html: dated('05/12/2026'),
    expect: { title: 'Lámpara Crossbill de roble', price: null },
  },
  {
    name: 'annex form snare: places that do not add up, a key the page does not say',
    url: 'https://vendedor.feira.example/produtos/mf7c3k0p9q/editar',
    html: keyed('mf7c3k0p9r', 21),
    expect: { title: 'Luminária Crossbill de carvalho', id: null, stock: null },
  },
  {
    name: 'annex form snare: a key in the path behind no word for goods',
    url: 'https://vendedor.feira.example/loja-mf7c/mf7c3k0p9q/editar',
    html: keyed('mf7c3k0p9q', 19),
    expect: { title: 'Luminária Crossbill de carvalho', id: null },
  },
  {
    name: 'annex form snare: three codes in the head, of which the address names one',
    url: 'https://catalog.souk.example/ar/catalog/Q58210777B/d?tab=offer',
    html: offer('<p>رمز التاجر: <span dir="ltr">SHELF-CB-9</span></p>'),
    expect: { title: 'مصباح كروسبيل من خشب البلوط', sku: null },
  },
  ...['Cena (allegro.pl)', 'Podstawa ceny'].map(
    (label, at): Layout => ({
      name: `annex form: others who sell the same stand below in a table of prices; ${at === 0 ? 'ours is told' : 'ours has a name nobody knows'}`,
      url: 'https://salescenter.allegro.com/offer/15000000001/edit',
      html: pageOf(
        `<main><label for="t">Tytuł oferty</label><input id="t" value="Lampa Crossbill dąb"><label for="p">${label}</label><input id="p" value="129,90"><span>zł</span><h3>Inne oferty</h3><table><thead><tr><th>Sprzedawca</th><th>Cena</th></tr></thead><tbody><tr><td>lampa-24</td><td>112,49 zł</td></tr><tr><td>swiatlo</td><td>159,00 zł</td></tr></tbody></table></main>`,
        { lang: 'pl' },
      ),
      expect: { title: 'Lampa Crossbill dąb', price: at === 0 ? '129.9 PLN' : null },
    }),
  ),
];
