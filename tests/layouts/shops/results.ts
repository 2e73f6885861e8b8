import { type Layout, pageOf } from '../layout.ts';

/** Cards under hashed names, as builders of today's shops make them. */
const card = (href: string, img: string, title: string, price: string, more = '') =>
  `<div class="_1x2y3z"><a class="aB3dE" href="${href}"><div class="q0"><img class="k9" src="${img}" alt="${title}"></div><h3 class="t7">${title}</h3></a><div class="p4">${price}</div>${more}</div>`;

export const results: readonly Layout[] = [
  {
    name: '1688: the words searched for stand apart, as captures draw them',
    url: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%CC%A8%B5%C6',
    html: pageOf(
      [
        ['710000000101', '全新橡木<font color="red">台灯</font>卧室阅读', '17', '.20'],
        [
          '710000000102',
          'LED <font color="red">台灯</font> 3色调光 学生<font color="red">台灯</font>礼盒',
          '23',
          '.50',
        ],
      ]
        .map(
          ([id, title, whole, part]) =>
            `<a class="search-offer-wrapper" data-renderkey="1_1_normal_b2b-22_${id}" href="http://detail.m.1688.com/page/index.html?offerId=${id}"><img class="main-img" src="https://cbu01.alicdn.com/img/ibank/${id}.jpg"><div class="offer-title-row"><div class="title-text"><div>${title}</div></div></div><div class="price-item"><div>¥</div><div>${whole}</div><div>${part}</div></div></a>`,
        )
        .join(''),
      { lang: 'zh' },
    ),
    expect: [
      { title: '全新橡木 台灯 卧室阅读', id: '710000000101', price: '17.2 CNY' },
      { title: 'LED 台灯 3色调光 学生 台灯 礼盒', id: '710000000102', price: '23.5 CNY' },
    ],
  },
  {
    name: 'a shop drawn by one program: goods told by parameters alone, the price without tax beside the price',
    url: 'https://lamps.example/index.php?route=product/category&path=20_26',
    html: pageOf(
      `<header><a href="https://lamps.example/index.php?route=common/home">Home</a></header><div id="content"><h2>Lamps</h2><div class="row">${[21, 22, 23].map((n) => `<div class="product-layout"><div class="product-thumb"><div class="image"><a href="https://lamps.example/index.php?route=product/product&amp;path=20_26&amp;product_id=${n}"><img src="https://lamps.example/image/cache/lamp-${n}-228x228.jpg" alt="Crossbill Oak Lamp ${n}"></a></div><div class="caption"><h4><a href="https://lamps.example/index.php?route=product/product&amp;path=20_26&amp;product_id=${n}">Crossbill Oak Lamp ${n}</a></h4><p class="price">1${n}.00 €<span class="price-tax">Ex Tax: 1${n - 15}.00 €</span></p></div><button type="button">Add to Cart</button></div></div>`).join('')}</div></div>`,
      { lang: 'en' },
    ),
    expect: [21, 22, 23].map((n) => ({ title: `Crossbill Oak Lamp ${n}`, price: `1${n} EUR` })),
  },
  {
    name: 'aliexpress search under hashed names: price in parts, the old one struck, sold count beside it',
    url: 'https://www.aliexpress.com/w/wholesale-earphones.html',
    html: pageOf(
      `<div id="list">${card('//www.aliexpress.com/item/1005001234567890.html?x=1', '//ae01.alicdn.com/kf/S1.jpg_480x480.jpg', 'Crossbill Earphones TWS Pro', '<span style="font-size:12px">US $</span><span>12</span><span>.34</span>', '<div><span style="text-decoration:line-through">US $30.00</span></div><span>1,000+ sold</span>')}${card('//www.aliexpress.com/item/1005001234567891.html', '//ae01.alicdn.com/kf/S2.jpg_480x480.jpg', 'Crossbill Earphones TWS Mini', '<span>US $9.99</span>', '<span>Save <b>US $2.00</b></span>')}</div>`,
    ),
    expect: [
      { id: '1005001234567890', title: 'Crossbill Earphones TWS Pro', price: '12.34 USD' },
      { id: '1005001234567891', title: 'Crossbill Earphones TWS Mini', price: '9.99 USD' },
    ],
  },
  {
    name: 'shopee search: sign and figure in two elements',
    url: 'https://shopee.ph/search?keyword=lamp',
    html: pageOf(
      `<ul>${['111', '222'].map((n) => `<li data-sqe="item"><a href="/Crossbill-Lamp-${n}-i.55555.2000000${n}?sp_atk=x"><div><img src="https://down-ph.img.susercontent.com/file/ph-${n}" alt="Crossbill Lamp ${n}"></div><div class="line-clamp-2">Crossbill Lamp ${n}</div><div class="truncate flex items-baseline"><span class="text-xs/sp14 font-medium">₱</span><span class="font-medium text-base/5 truncate">1,${n}</span></div><div>-35%</div><div>5K+ sold</div></a></li>`).join('')}</ul>`,
      { lang: 'en' },
    ),
    expect: [
      { id: '2000000111', title: 'Crossbill Lamp 111', price: '1111 PHP' },
      { id: '2000000222', title: 'Crossbill Lamp 222', price: '1222 PHP' },
    ],
  },
  {
    name: 'a card whose price cannot be told from another: none',
    url: 'https://www.temu.com/search_result.html?search_key=lamp',
    html: pageOf(
      `<div>${['1', '2'].map((n) => card(`/lamp-${n}-g-60109951234567${n}.html`, `https://img.kwcdn.com/product/${n}.jpg`, `Crossbill Lamp No. ${n} of oak`, '<span>US$12.34</span> <span>US$8.00</span>')).join('')}</div>`,
    ),
    expect: [
      { id: '601099512345671', price: null },
      { id: '601099512345672', price: null },
    ],
  },
  {
    name: 'a card whose cents stand in an element of their own with words around: none rather than whole dollars',
    url: 'https://www.temu.com/search_result.html?search_key=lamp',
    html: pageOf(
      `<div>${['1', '2'].map((n) => card(`/lamp-${n}-g-60109951234567${n}.html`, `https://img.kwcdn.com/product/${n}.jpg`, `Crossbill Lamp No. ${n} of oak`, 'now <span>US$12</span><sup>34</sup> <i>each one</i>')).join('')}</div>`,
    ),
    expect: [
      { id: '601099512345671', price: null },
      { id: '601099512345672', price: null },
    ],
  },
  {
    name: 'allegro list: price as its parts, delivery beneath',
    url: 'https://allegro.pl/listing?string=lampa',
    html: pageOf(
      `<section>${['1', '2'].map((n) => `<article class="mx7m_1"><a href="https://allegro.pl/oferta/lampa-crossbill-${n}-1234567890${n}"><img src="https://a.allegroimg.com/s360/11/${n}/LAMPA" alt="Lampa Crossbill dębowa ${n}"></a><h2><a href="https://allegro.pl/oferta/lampa-crossbill-${n}-1234567890${n}">Lampa Crossbill dębowa ${n}</a></h2><div class="mli8"><span class="mli8_k4" aria-label="14${n},99 zł aktualna cena">14${n},<span class="mgn2">99</span> <span>zł</span></span></div><div>15${n},98 zł z dostawą</div></article>`).join('')}</section>`,
      { lang: 'pl-PL' },
    ),
    expect: [
      { id: '12345678901', title: 'Lampa Crossbill dębowa 1', price: '141.99 PLN' },
      { id: '12345678902', title: 'Lampa Crossbill dębowa 2', price: '142.99 PLN' },
    ],
  },
  {
    name: 'etsy search: sale price said and shown',
    url: 'https://www.etsy.com/search?q=oak%20lamp',
    html: pageOf(
      `<div data-search-results><ol>${['1', '2'].map((n) => `<li><div class="js-merch-stash-check-listing v2-listing-card" data-listing-id="12345678${n}"><a href="https://www.etsy.com/listing/12345678${n}/oak-lamp"><img data-listing-card-listing-image src="https://i.etsystatic.com/1/r/il/a${n}/b/il_340x270.b_${n}.jpg"><h3 class="wt-text-caption v2-listing-card__title" title="Crossbill Oak Lamp ${n}, Handmade in Spruce Valley">Crossbill Oak Lamp ${n}, Handmade…</h3></a><div class="n-listing-card__price"><p class="lc-price"><span class="wt-screen-reader-only">Sale Price €1${n}.40</span><span aria-hidden="true"><span class="currency-symbol">€</span><span class="currency-value">1${n}.40</span></span></p><p class="search-collage-promotion-price"><span class="wt-text-strikethrough">€23.00</span></p></div></div></li>`).join('')}</ol></div>`,
    ),
    expect: [
      { id: '123456781', title: 'Crossbill Oak Lamp 1, Handmade in Spruce Valley', price: '11.4 EUR' },
      { id: '123456782', title: 'Crossbill Oak Lamp 2, Handmade in Spruce Valley', price: '12.4 EUR' },
    ],
  },
  {
    name: 'ozon search 2024: tiles with price, old price and discount',
    url: 'https://www.ozon.ru/search/?text=lampa',
    html: pageOf(
      `<div data-widget="tileGridDesktop"><div>${['1', '2'].map((n) => `<div class="tile-root tj8_25"><a href="/product/lampa-crossbill-12345678${n}/?at=x"><img src="https://ir.ozone.ru/s3/multimedia-1-${n}/wc300/700000000${n}.jpg"></a><div><div class="c35_3_6-a0"><span class="c35_3_6-a1 tsHeadline500Medium">1 ${n}99 ₽</span><span class="c35_3_6-a1 tsBodyControl400Small">2 500 ₽</span><span>−48%</span></div><a href="/product/lampa-crossbill-12345678${n}/"><div><span class="tsBody500Medium">Лампа Crossbill ${n}</span></div></a></div></div>`).join('')}</div></div>`,
      { lang: 'ru' },
    ),
    expect: [
      { id: '123456781', title: 'Лампа Crossbill 1', price: '1199 RUB' },
      { id: '123456782', title: 'Лампа Crossbill 2', price: '1299 RUB' },
    ],
  },
  {
    name: 'wildberries catalogue: lower price, old price, brand before the name',
    url: 'https://www.wildberries.ru/catalog/0/search.aspx?search=lampa',
    html: pageOf(
      `<div class="product-card-list">${['1', '2'].map((n) => `<article id="c12345678${n}" class="product-card j-card-item" data-nm-id="12345678${n}"><div class="product-card__wrapper"><a class="product-card__link" href="https://www.wildberries.ru/catalog/12345678${n}/detail.aspx" aria-label="Лампа дубовая ${n}"></a><div class="product-card__img-wrap"><img src="https://basket-10.wbbasket.ru/vol1234/part123456/12345678${n}/images/c516x688/1.webp"></div><p class="product-card__price price"><span class="price__wrap"><ins class="price__lower-price wallet-price">1 ${n}99&nbsp;₽</ins><del>2 500&nbsp;₽</del></span></p><h2 class="product-card__brand-wrap"><span class="product-card__brand">Crossbill</span><span class="product-card__name"><span class="product-card__name-separator"> / </span>Лампа дубовая ${n}</span></h2><p class="product-card__rating-wrap"><span class="address-rate-mini">4,${n}</span><span class="product-card__count">1 23${n} оценки</span></p></div></article>`).join('')}</div>`,
      { lang: 'ru' },
    ),
    expect: [
      { id: '123456781', title: 'Лампа дубовая 1', price: '1199 RUB', rating: 4.1, reviews: 1231 },
      { id: '123456782', title: 'Лампа дубовая 2', price: '1299 RUB', rating: 4.2, reviews: 1232 },
    ],
  },
  {
    name: 'ozon: nothing was found, and below stands what others buy',
    url: 'https://www.ozon.ru/search/?text=crossbill',
    html: pageOf(
      `<div data-widget="searchResultsError"><h2>По вашему запросу товаров сейчас нет</h2></div><div data-widget="skuGrid"><h3>Популярное</h3>${[1, 2, 3].map((n) => card(`/product/lampa-90000000${n}/`, `https://ir.ozone.ru/s3/multimedia-1/wc300/${n}.jpg`, `Лампа дубовая ${n}`, `1 29${n} ₽`)).join('')}</div>`,
      { lang: 'ru' },
    ),
    expect: [],
  },
  {
    name: 'amazon best sellers: of one row only others offer it, from an amount',
    url: 'https://www.amazon.de/gp/bestsellers/kitchen/',
    html: pageOf(
      `<ol>${[1, 2].map((n) => `<li><div id="gridItemRoot"><div class="p13n-sc-uncoverable-faceout" id="B0CROSSB0${n}"><a href="/dp/B0CROSSB0${n}"><img alt="Crossbill Lampe ${n}" src="https://m.media-amazon.com/images/I/71crossb${n}.jpg"></a><a href="/dp/B0CROSSB0${n}"><div class="_p13n-sc-css-line-clamp-3_x">Crossbill Lampe ${n}</div></a>${n === 1 ? '<span class="a-color-price"><span class="p13n-sc-price">24,99 €</span></span>' : '<a href="/gp/offer-listing/B0CROSSB02/"><span class="a-color-secondary">4 Angebote ab </span><span class="a-color-price">7,49 €</span></a>'}</div></div></li>`).join('')}</ol>`,
      { lang: 'de-DE' },
    ),
    expect: [
      { id: 'B0CROSSB01', title: 'Crossbill Lampe 1', price: '24.99 EUR' },
      { id: 'B0CROSSB02', title: 'Crossbill Lampe 2', price: null },
    ],
  },
  {
    name: 'mercado livre: goods whose names speak of nothing, as headings of their rows',
    url: 'https://lista.mercadolivre.com.br/livro',
    html: pageOf(
      `<ol>${[1, 2].map((n) => `<li class="ui-search-layout__item"><h2 class="poly-component__title"><a href="https://produto.mercadolivre.com.br/MLB-284109773${n}-livro-_JM">Livro Nenhum Olhar, volume ${n}</a></h2><img src="https://http2.mlstatic.com/D_NQ_NP_94722${n}-MLB.webp"></li>`).join('')}</ol>`,
      { lang: 'pt-BR' },
    ),
    expect: [1, 2].map((n) => ({ title: `Livro Nenhum Olhar, volume ${n}` })),
  },
];
