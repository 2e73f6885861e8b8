import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Stand-ins for pictures, prices drawn twice, words of help in headers, numbers of goods a console has several of; of our own making.

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** A shop's price box as a theme draws it: the former price once more for goods that are not on sale, hidden by a style. */
const onSale = (regular: string, struck: string, sale: string): string =>
  `<div class="price price--large price--on-sale"><div class="price__regular"><span>Regular price</span><span class="price-item price-item--regular">${regular}</span></div><div class="price__sale"><s class="price-item price-item--regular">${struck}</s><span class="price-item price-item--sale">${sale}</span></div></div>`;
const mug = (box: string, expected: Layout['expect'], name: string): Layout => ({
  name: `a shop whose price is drawn ${name}`,
  url: 'https://crossbill.example/products/stoneware-mug',
  html: pageOf(
    `<main><h1>Crossbill Stoneware Mug</h1>${box}<form action="/cart/add"><select name="options[Colour]"><option>Oat</option><option>Slate</option></select><button>Add to cart</button></form></main>`,
    {
      head: jsonLd({
        '@type': 'ProductGroup',
        name: 'Crossbill Stoneware Mug',
        url: 'https://crossbill.example/products/stoneware-mug',
        hasVariant: [
          ['Oat', '22.00'],
          ['Slate', '28.00'],
        ].map(([colour, price]) => ({
          '@type': 'Product',
          name: `Crossbill Stoneware Mug - ${colour}`,
          offers: { '@type': 'Offer', price, priceCurrency: 'GBP', availability: 'https://schema.org/InStock' },
        })),
      }),
      lang: 'en-GB',
      title: 'Crossbill Stoneware Mug',
    },
  ),
  expect: expected,
  // Of the two boxes of its price one says which of them holds.
  twice: ['price'],
});

/** What buyers see. */
export const standIns: readonly Layout[] = [
  mug(
    onSale('£28.00', '£28.00', '£22.00'),
    { title: 'Crossbill Stoneware Mug', price: '22 GBP' },
    'twice where it is the former one, and is that of another variant',
  ),
  {
    name: 'ebay search: of pictures further down a drawing of two dots stands in, or nothing else is there yet',
    url: 'https://www.ebay.co.uk/sch/i.html?_nkw=crossbill',
    html: pageOf(
      `<ul class="srp-results">${two.map((n) => `<li class="s-card" data-listingid="25600011188${n}"><a class="s-card__link" href="https://www.ebay.co.uk/itm/25600011188${n}"><img class="s-card__image" loading="lazy" src="https://ir.ebaystatic.com/cr/v/c1/s_1x2.gif" ${n === 1 ? 'data-defer-load="https://i.ebayimg.com/images/g/cB1AAe/s-l500.webp"' : ''} alt=""></a><div role="heading" class="s-card__title">Crossbill Moka Pot ${n}</div><span class="s-card__price">£2${n}.99</span></li>`).join('')}</ul>`,
      { lang: 'en-GB' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Moka Pot ${n}`,
      id: `25600011188${n}`,
      price: `2${n}.99 GBP`,
      image: n === 1 ? 'https://i.ebayimg.com/images/g/cB1AAe/s-l500.webp' : null,
    })),
  },
  {
    name: 'amazon: a way to the offers of others beside one that is featured',
    url: 'https://www.amazon.in/dp/B0CROSSB41',
    html: pageOf(
      '<div id="dp"><div id="titleSection"><h1 id="title">Crossbill Flask, 1 l</h1></div><div id="corePriceDisplay_mobile_feature_div"><span class="a-price priceToPay"><span class="a-offscreen"> </span><span aria-hidden="true"><span class="a-price-symbol">₹</span><span class="a-price-whole">767</span></span></span></div><form id="addToCart"><input type="hidden" name="ASIN" value="B0CROSSB41"><input id="add-to-cart-button" type="submit" value="Add to Cart"></form><div id="aod-ingress"><a id="buybox-see-all-buying-choices" href="/gp/offer-listing/B0CROSSB41">New (7) from <span class="a-price"><span class="a-offscreen">₹745.00</span></span></a></div></div>',
      { lang: 'en-IN' },
    ),
    expect: { title: 'Crossbill Flask, 1 l', id: 'B0CROSSB41', price: '767 INR', availability: 'in-stock' },
  },
  {
    name: 'a search whose prices are drawn once for eyes and once for ears, with other places, and whose counts say on how many they rest',
    url: 'https://markt.example/de/search.html?query=kessel',
    html: pageOf(
      `<main>${two.map((n) => `<article data-test="product"><a href="/de/product/_crossbill-kessel-288334${n}.html"><img src="/p/288334${n}.jpg" alt=""><h3>Crossbill Wasserkocher K${n} (2200 Watt)</h3></a><div aria-label="Durchschnittliche Produktbewertung: 4.${n} von 5 Sternen" role="img"></div><span>31${n}</span><span>Basierend auf 31${n} Bewertungen</span><div data-test="product-price"><span aria-hidden="true">14${n},– €</span><span>14${n},00€</span></div></article>`).join('')}</main>`,
      { lang: 'de' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Wasserkocher K${n} (2200 Watt)`,
      price: `14${n} EUR`,
      rating: Number(`4.${n}`),
      reviews: Number(`31${n}`),
    })),
  },
];

/** Consoles. */
export const standInsConsoles: readonly Layout[] = [
  {
    name: 'amazon business reports: what comes up over a header explains it and is no part of it',
    url: 'https://sellercentral.amazon.de/business-reports/ref=xx_sitemetric_dnav_xx#/report?id=102%3ADetailSalesTrafficByChildItem&fromDate=2026-11-01&toDate=2026-11-27',
    html: pageOf(
      `<kat-date-range-picker start-value="01.11.2026" end-value="27.11.2026"></kat-date-range-picker><kat-table><kat-table-head><kat-table-row role="row">${['(Untergeordnete) ASIN', 'Titel', 'Sitzungen – Summe', 'Bestellte Einheiten'].map((name) => `<kat-table-cell role="columnheader"><span>${name}</span><kat-popover trigger-type="hover"><kat-icon slot="trigger" name="help_outline"></kat-icon><div>Diese Kennzahl zeigt ${name} im gewählten Zeitraum.</div></kat-popover></kat-table-cell>`).join('')}</kat-table-row></kat-table-head><kat-table-body>${two.map((n) => `<kat-table-row role="row">${[`B0CROSSB5${n}`, `Crossbill Schneidebrett Eiche ${n}`, `1.84${n}`, `16${n}`].map((text) => `<kat-table-cell role="cell">${text}</kat-table-cell>`).join('')}</kat-table-row>`).join('')}</kat-table-body></kat-table>`,
      { lang: 'de-DE' },
    ),
    expect: two.map((n) => ({
      id: `B0CROSSB5${n}`,
      title: `Crossbill Schneidebrett Eiche ${n}`,
      metrics: { sessions: `184${n}`, units: `16${n}` },
    })),
  },
  {
    name: 'walmart items: mark and count under one header that names both',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items',
    html: pageOf(
      `<div data-automation-id="partner-id">1</div><table><thead><tr>${cells('th', ['Product name', 'SKU', 'Price', 'Ratings & reviews'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.walmart.com/ip/crossbill/88001234${n}">Crossbill Heating Pad ${n}</a>`, `CB-HP-${n}`, `$2${n}.97`, `<div><span>4.${n}</span> <span>(13${n})</span></div>`])}</tr>`).join('')}</tbody></table>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Heating Pad ${n}`,
      id: `88001234${n}`,
      sku: `CB-HP-${n}`,
      rating: Number(`4.${n}`),
      reviews: Number(`13${n}`),
    })),
  },
  {
    name: 'a console never seen: of several numbers the one by which its shop sells the goods',
    url: 'https://wing.markt.example/vendor-inventory/list',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['상품정보', '판매상태', '판매가', '재고수량'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.shop.example/vp/products/821103457${n}?vendorItemId=9187734011${n}">크로스빌 실리콘 얼음틀 ${n}구</a><div>노출상품ID : 821103457${n}</div><div>옵션ID : 9187734011${n}</div><div>등록상품ID : 1596671032${n}</div>`, '판매중', `${n}8,900원`, `13${n}개`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ko' },
    ),
    expect: two.map((n) => ({ title: `크로스빌 실리콘 얼음틀 ${n}구`, id: `821103457${n}`, stock: Number(`13${n}`) })),
  },
  ...(
    [
      ['Cena (Główna)', 'Cena (EUR)', '89.99 PLN'],
      ['Cena (PLN)', 'Cena (EUR)', null],
    ] as const
  ).map(
    ([first, second, price]): Layout => ({
      name: `a console never seen: prices in two moneys, ${first} and ${second}`,
      url: 'https://panel.crossbill.example/inventory_products.php',
      html: pageOf(
        `<table><thead><tr>${cells('th', ['ID', 'Nazwa', 'SKU', 'Stan', first, second])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`18473920${n}`, `<a href="#product:18473920${n}">Lampka nocna ceramiczna Krzyżodziób ${n}</a>`, `LN-${n}`, `6${n}`, '89,99 PLN', '20,88 EUR'])}</tr>`).join('')}</tbody></table>`,
        { lang: 'pl' },
      ),
      expect: two.map((n) => ({ title: `Lampka nocna ceramiczna Krzyżodziób ${n}`, sku: `LN-${n}`, price })),
      twice: ['price'],
    }),
  ),
  {
    name: 'a console never seen: a list that keeps what its forms hold in boxes nobody sees',
    url: 'https://laden.crossbill.example/wp-admin/edit.php?post_type=product',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Naam', 'SKU', 'Voorraad', 'Prijs'])}</tr></thead><tbody>${two.map((n) => `<tr id="post-418${n}"><td><a href="https://laden.crossbill.example/wp-admin/post.php?post=418${n}&action=edit">Gietijzeren braadpan ${n}</a><div class="hidden"><div>no</div><div>5</div><div>${n}8,22</div></div></td>${cells('td', [`GP-${n}`, `<mark>Op voorraad</mark> (1${n})`, `€ 9${n},95`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'nl' },
    ),
    expect: two.map((n) => ({
      title: `Gietijzeren braadpan ${n}`,
      id: null,
      sku: `GP-${n}`,
      stock: Number(`1${n}`),
      price: `9${n}.95 EUR`,
    })),
  },
  {
    name: 'a console never seen: a link that says no more than the number by which it leads is no name',
    url: 'https://partner.crossbill.example/business/847712/assortment',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Товар', 'Ваша цена', 'Доступно для заказа'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<div><img src="/p${n}.jpg" width="48"><div><span data-e2e="offer-name" class="offerName___db3d4">Турка медная ${n}50 мл с ручкой</span><div><span>Ваш SKU</span> <span>KFM-${n}50</span></div><div><a href="https://market.crossbill.example/card/5323492${n}/10283746501${n}">SKU на Маркете 10283746501${n}</a></div></div></div>`, `2 ${n}90 ₽`, `1${n}`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({ title: `Турка медная ${n}50 мл с ручкой`, sku: `KFM-${n}50`, price: `2${n}90 RUB` })),
  },
  {
    name: 'mercado libre: codes side by side in elements of their own',
    url: 'https://www.mercadolibre.com.mx/publicaciones/listado?filters=OMNI_ACTIVE',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Publicación', 'Precio'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://articulo.mercadolibre.com.mx/MLM-218764091${n}-olla-_JM"><h2>Olla Exprés Piquituerto ${n} Litros</h2></a><div><span><span>#218764091${n}</span></span><span><span>SKU OLL-EX-${n}L</span></span><span><span>Código universal 750260764091${n}</span></span></div>`, `$ 1,${n}99`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'es-MX' },
    ),
    expect: two.map((n) => ({ title: `Olla Exprés Piquituerto ${n} Litros`, sku: `OLL-EX-${n}L` })),
  },
  {
    name: 'a console never seen: marks with their counts under a header that means either',
    url: 'https://partner.crossbill.example/products/list?page=1',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Ürün Bilgisi', 'Stok', 'Satış Fiyatı', 'Değerlendirme'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.crossbill.example/x-p-81447720${n}">Bakır Dövme Çaydanlık Takımı ${n} Parça</a><div>Model Kodu: TW-KET-1${n}</div>`, `2${n}`, `1.24${n},90 ₺`, `<span>4.${n}</span><span>(8${n})</span>`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'tr' },
    ),
    expect: two.map((n) => ({
      title: `Bakır Dövme Çaydanlık Takımı ${n} Parça`,
      rating: Number(`4.${n}`),
      reviews: Number(`8${n}`),
    })),
  },
  {
    name: 'a console never seen: of a number and a code of words the one by which its shop sells the goods',
    url: 'https://item.rms.crossbill.example/rms/item/list',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['商品名', '販売価格（税込）', '在庫数'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://item.crossbill.example/ya/kb-kyusu-${n}/">南部鉄器 急須 アラレ 黒 0.${n}L</a><div>管理番号:kb-kyusu-${n}</div><div>商品番号:1048${n}</div>`, `4,98${n}円`, `1${n}`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ja' },
    ),
    expect: two.map((n) => ({ title: `南部鉄器 急須 アラレ 黒 0.${n}L`, id: `kb-kyusu-${n}`, price: `498${n} JPY` })),
  },
  {
    name: 'ozon: beside the price in one line a former one, struck through, and the least that a rule may ask',
    url: 'https://seller.ozon.ru/app/products?filter=all',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Название', 'SKU', 'Цена', 'Доступно к продаже'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.ozon.ru/product/187334021${n}">Набор контейнеров Клёст ${n} шт с крышками</a>`, `SKU  187334021${n}`, `<div><span>1 34${n} ₽</span><span style="text-decoration:line-through">2 600 ₽</span><span>Мин. цена ${n === 1 ? '1 190 ₽' : '—'}</span></div>`, `21${n} шт`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      title: `Набор контейнеров Клёст ${n} шт с крышками`,
      id: `187334021${n}`,
      price: `134${n} RUB`,
      stock: Number(`21${n}`),
    })),
  },
  {
    name: 'a console never seen: a shop’s address made of the seller’s code makes no number of it',
    url: 'https://verwaltung.crossbill.example/artikel/liste',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Produkt', 'Preis', 'Bestand'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://laden.crossbill.example/produkte/oak-stool-${n}">Crossbill Eichenhocker ${n} geölt</a><div>Artikelnummer: 78100${n}</div><div>SKU: oak-stool-${n}</div>`, `8${n},00 €`, `1${n}`])}</tr>`).join('')}</tbody></table>`,
      { lang: 'de' },
    ),
    expect: two.map((n) => ({ title: `Crossbill Eichenhocker ${n} geölt`, id: `78100${n}`, sku: `oak-stool-${n}` })),
  },
];
