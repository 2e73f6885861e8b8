import { type Layout, pageOf } from '../layout.ts';

// Consoles and shops drawn as houses of several countries draw them: words of theirs for codes, money that only one country has, what
// stands beside a price in some cards alone. All of our own making.

const three = [1, 2, 3] as const;
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** What sellers see. */
export const housesOfACountryConsoles: readonly Layout[] = [
  {
    name: 'goods in boxes in Japanese: labels before colons, the only amount without one',
    url: 'https://shops.crossbill.example/seller/shops/abc/products',
    html: pageOf(
      `<h1>商品管理</h1><ul>${three.map((n) => `<li class="item"><a href="/seller/shops/abc/products/2JH8${n}kQx7Yb"><img src="https://assets.crossbill.example/2JH8${n}.jpg" alt=""><div><p>いすか 木彫りの置物 No.${n} 送料込み</p><p>¥${n},980</p><p>在庫：1${n}</p><p>閲覧数：34${n}</p><p>いいね！：${n}</p><p>商品管理コード：ISK-${n}00</p></div></a></li>`).join('')}</ul>`,
      { lang: 'ja' },
    ),
    expect: three.map((n) => ({
      title: `いすか 木彫りの置物 No.${n} 送料込み`,
      sku: `ISK-${n}00`,
      price: `${n}980 ?`,
      stock: Number(`1${n}`),
      metrics: { pageViews: `34${n}` },
    })),
  },
  {
    name: 'goods in boxes in Ukrainian: the price stands in a part that is called so for programs',
    url: 'https://my.crossbill.example/cms/product',
    html: pageOf(
      `<h1>Товари та послуги</h1><div class="list">${three.map((n) => `<div class="row" data-qaid="product_item"><div><input type="checkbox" value="18822${n}"></div><div><img src="https://images.crossbill.example/45${n}.jpg" alt=""></div><div><a href="/cms/product/edit/18822${n}">Горіхокол Шишкар буковий №${n}</a><div>Артикул: <span>SHK-${n}0</span></div><div>ID: <span>18822${n}</span></div></div><div><span data-qaid="price">4${n}0 ₴</span><span>/ шт.</span></div><div>В наявності: <span>1${n}</span></div><div>Перегляди: 34${n}</div></div>`).join('')}</div>`,
      { lang: 'uk' },
    ),
    expect: three.map((n) => ({
      title: `Горіхокол Шишкар буковий №${n}`,
      id: `18822${n}`,
      sku: `SHK-${n}0`,
      price: `4${n}0 UAH`,
      stock: Number(`1${n}`),
    })),
  },
  {
    name: 'amounts without a sign on a page that names the money of its country alone, and groups them',
    url: 'https://item.crossbill.example/manage/list',
    html: pageOf(
      `<p>오늘 매출 412,000원</p><table><thead><tr>${cells('th', ['상품번호', '판매자관리코드', '상품명', '판매가', '재고수량', '조회수'])}</tr></thead><tbody>${three.map((n) => `<tr>${cells('td', [`219876543${n}`, `SOL-${n}0A`, `솔잣새 원목 호두까기 ${n}호`, `${n},900`, `12${n}`, `88${n}`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ko' },
    ),
    expect: three.map((n) => ({
      title: `솔잣새 원목 호두까기 ${n}호`,
      id: `219876543${n}`,
      sku: `SOL-${n}0A`,
      price: `${n}900 KRW`,
      stock: Number(`12${n}`),
      metrics: { pageViews: `88${n}` },
    })),
  },
  {
    name: 'offers under the words of a house for many: the seller’s own code of an offer',
    url: 'https://retailer.crossbill.example/mmp/shop/offers',
    html: pageOf(
      `<h1>Offres</h1><table><thead><tr>${cells('th', ['Produit', 'SKU offre', 'État', 'Prix', 'Prix barré', 'Quantité', 'Statut'])}</tr></thead><tbody>${three.map((n) => `<tr>${cells('td', [`<a href="/mmp/shop/product/60${n}12">Casse-noix Bec-croisé hêtre taille ${n}</a><span>EAN : 376012345678${n}</span>`, `BEC-${n}00`, 'Neuf', `2${n},90 €`, n === 2 ? '34,90 €' : '—', `${n}5`, 'Active'])}</tr>`).join('')}</tbody></table>`,
      { lang: 'fr' },
    ),
    expect: three.map((n) => ({
      title: `Casse-noix Bec-croisé hêtre taille ${n}`,
      sku: `BEC-${n}00`,
      price: `2${n}.9 EUR`,
      stock: Number(`${n}5`),
    })),
  },
  {
    name: 'a form in Russian: its pictures lie in a box that is called photos, under a word that is no heading',
    url: 'https://partner.crossbill.example/main/catalog/edit/100045678',
    html: pageOf(
      '<h1>Щелкунчик Клёст из бука, 20 см</h1><form><div><label for="a">Наименование товара *</label><textarea id="a">Щелкунчик Клёст из бука, 20 см</textarea></div><div><label for="b">Артикул продавца</label><input id="b" value="KLE-20"></div><div><label for="c">Цена до скидки, ₽</label><input id="c" value="2 490"></div><div><label for="d">Цена, ₽</label><input id="d" value="1 990"></div><div><label for="f">Остаток</label><input id="f" value="34"></div><div class="photos"><p>Фотографии</p><img src="https://img.crossbill.example/a/1.webp"><img src="https://img.crossbill.example/a/2.webp"></div></form>',
      { lang: 'ru' },
    ),
    expect: {
      title: 'Щелкунчик Клёст из бука, 20 см',
      sku: 'KLE-20',
      price: '1990 RUB',
      stock: 34,
      image: 'https://img.crossbill.example/a/1.webp',
    },
  },
];

/** Where the price of a sale is gone, nobody could tell that there was one. */
export const housesOfACountrySnares: readonly Layout[] = [
  {
    name: 'a retail and a special price: a row with both leaves open which is asked',
    url: 'https://sellercenter.crossbill.example/apps/product/list',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Product Info', 'Retail Price', 'Special Price', 'Stock'])}</tr></thead><tbody>${three.map((n) => `<tr>${cells('td', [`<a href="https://www.crossbill.example/products/-i4412${n}0071.html">Crossbill Walnut Nutcracker ${n} inch</a><div>Seller SKU: CBW-${n}</div>`, `PKR 1,${n}00`, n === 2 ? 'PKR 999' : '-', `4${n}`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'en' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill Walnut Nutcracker ${n} inch`,
      sku: `CBW-${n}`,
      price: n === 2 ? null : `1${n}00 PKR`,
      stock: Number(`4${n}`),
    })),
  },
  {
    name: 'a price beside a sale that is called by no more than a word: a row with both leaves open which is asked',
    url: 'https://crossbill.example/config/commerce/inventory',
    html: pageOf(
      `<div role="table"><div role="row">${['Product', 'SKU', 'Price', 'Sale', 'In Stock'].map((text) => `<span role="columnheader">${text}</span>`).join('')}</div>${three.map((n) => `<div role="row">${[`<p>Crossbill Candle Holder No. ${n}</p>`, `SQ884412${n}`, `€3${n}.00`, n === 3 ? '€29.00' : '—', `1${n}`].map((text) => `<div role="cell">${text}</div>`).join('')}</div>`).join('')}</div>`,
      { lang: 'en-IE' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill Candle Holder No. ${n}`,
      sku: `SQ884412${n}`,
      price: n === 3 ? null : `3${n} EUR`,
      stock: Number(`1${n}`),
    })),
  },
];

/** What buyers see. */
export const housesOfACountry: readonly Layout[] = [
  {
    name: 'a shop in Japanese: some cards say behind the price, in its line, that carriage is free',
    url: 'https://search.crossbill.example/search/mall/isuka/',
    html: pageOf(
      `<h1>いすか の検索結果</h1><div class="results">${three.map((n) => `<div class="card"><div class="image"><a href="https://item.crossbill.example/isuka-shop/isk-${n}00/"><img src="https://shop.crossbill.example/isk${n}.jpg" alt="いすか 木彫り くるみ割り人形 ${n}号"></a></div><h2><a href="https://item.crossbill.example/isuka-shop/isk-${n}00/">いすか 木彫り くるみ割り人形 ${n}号</a></h2><div class="price"><span class="important">${n},480円</span><span class="with-help">${n === 1 ? '送料無料' : '+送料550円'}</span></div></div>`).join('')}</div>`,
      { lang: 'ja' },
    ),
    expect: three.map((n) => ({ title: `いすか 木彫り くるみ割り人形 ${n}号`, price: `${n}480 JPY` })),
  },
  {
    name: 'a product whose small picture leads to the large one: they differ by a word for sizes',
    url: 'https://www.crossbill.example/crossbill-kettle/p-231947711-493820461',
    html: pageOf(
      '<main itemscope itemtype="https://schema.org/Product"><meta itemprop="sku" content="231947711-493820461"><div class="Gallery"><a href="https://img.crossbill.example/product/3/41/1584400000_max.jpg"><img itemprop="image" src="https://img.crossbill.example/product/3/41/1584400000_thumb.jpg" alt="Crossbill Travel Kettle 600 ml"></a></div><h1 itemprop="name">Crossbill Travel Kettle 600 ml</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="GBP"><meta itemprop="price" content="14.95"><span class="price">£14.95</span></div><button>Add to basket</button></main>',
      { lang: 'en-GB', title: 'Crossbill Travel Kettle 600 ml' },
    ),
    expect: {
      title: 'Crossbill Travel Kettle 600 ml',
      price: '14.95 GBP',
      image: 'https://img.crossbill.example/product/3/41/1584400000_max.jpg',
    },
  },
  {
    name: 'a shop that draws its prices once for eyes, cents above, and once for ears, behind the sign of money, under names that say nothing',
    url: 'https://www.crossbill.example/de/search.html?query=kaffee',
    html: pageOf(
      `<main><h1>Suchergebnisse</h1><div class="sc-1aa">${three.map((n) => `<div class="sc-9f2 k${n}z"><article class="sc-b7e"><a href="/de/product/_kreuzschnabel-muehle-${n}-2880${n}41.html"><img src="https://assets.crossbill.example/${n}/fee_194" alt="KREUZSCHNABEL KM ${n} Kaffeemühle"><p class="sc-t">KREUZSCHNABEL KM ${n} Kaffeemühle</p></a>${n === 2 ? '<div><span>UVP</span> <span>€ 89,99</span></div>' : ''}<div class="sc-p"><span aria-hidden="true">€ ${n}9<sup>99</sup></span><span class="sr">€ ${n}9,99</span></div><span>inkl. MwSt. zzgl. Versand</span></article></div>`).join('')}</div></main>`,
      { lang: 'de-DE' },
    ),
    expect: three.map((n) => ({ title: `KREUZSCHNABEL KM ${n} Kaffeemühle`, price: `${n}9.99 EUR` })),
  },
];
