import { type Expected, jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages that name their goods in several places, show a price of a sale in a line of its own, or hold pictures as programs for phones do.

const three = [1, 2, 3] as const;

const kettle = (lines: string, expected: Layout['expect'], name: string): Layout => ({
  name: `a product in Chinese whose program knows the price it was: ${name}`,
  url: 'https://detail.shop.example/item.htm?id=61740221',
  html: pageOf(
    `<div class="detail"><div class="intro"><h1>十字嘴 电热水壶 1.5升 不锈钢</h1><div class="prices">${lines}</div><dl><dt>数量</dt><dd><input type="text" value="1"></dd></dl></div></div><script>Shop.setup({"item":{"itemId":"61740221","title":"十字嘴 电热水壶 1.5升 不锈钢","defaultPrice":"259.00"}})</script>`,
    {
      lang: 'zh-CN',
      title: '十字嘴 电热水壶 1.5升 不锈钢',
      head: '<link rel="canonical" href="https://detail.shop.example/item.htm?id=61740221">',
    },
  ),
  expect: expected,
});
const line = (label: string, amount: string): string =>
  `<dl><dt>${label}</dt><dd><em>¥</em> <span class="m-price">${amount}</span></dd></dl>`;

const blanket = (
  body: string,
  named: { names: string; head?: string },
  expected: Layout['expect'],
  name: string,
): Layout => ({
  name: `a shop's program numbers its goods: ${name}`,
  url: 'https://shop.example/vare/crossbill-uldtaeppe/',
  html: pageOf(body, {
    lang: 'da-DK',
    title: 'Crossbill uldtæppe 130 x 190 cm',
    head: `${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Crossbill uldtæppe 130 x 190 cm', url: 'https://shop.example/vare/crossbill-uldtaeppe/', sku: 'CB-ULD-130', offers: { '@type': 'Offer', price: '949.00', priceCurrency: 'DKK', availability: 'https://schema.org/InStock' } })}${named.head ?? ''}`,
  }).replace('<body>', `<body class="${named.names}">`),
  expect: expected,
});
const wool = { title: 'Crossbill uldtæppe 130 x 190 cm', price: '949 DKK', sku: 'CB-ULD-130' } as const;
const sold = '<h1>Crossbill uldtæppe 130 x 190 cm</h1><p class="price">949,00 kr.</p>';

const mixer = (state: string, expected: Expected, name: string): Layout => ({
  name: `a product drawn from data that ${name}`,
  url: 'https://www.crossbill-shop.example/crossbill-kahve-makinesi-antrasit-pm-CBX00004PWK8T',
  html: pageOf(
    `<main><h1>Crossbill Kahve Makinesi Antrasit</h1><div><span>3.449,00 TL</span></div><button>Sepete ekle</button></main><script>const seen = {"product_skus":["CBXV00412"],"product_ids":["CBX00004PWK8T"]}</script><script type="application/json">{"product":{${state}"name":"Crossbill Kahve Makinesi Antrasit","prices":[{"value":3449.0,"currency":"TRY"}]}}</script>`,
    { lang: 'tr', title: 'Crossbill Kahve Makinesi Antrasit' },
  ),
  expect: { title: 'Crossbill Kahve Makinesi Antrasit', id: 'CBX00004PWK8T', price: '3449 TRY', ...expected },
});

/** A strip of goods that is leafed through, as front pages show several. */
const strip = (m: number, name = 'recommendations'): string =>
  `<section><h2>Gama ${m}</h2><div class="${name} goods-carousel"><div class="scroller"><div class="body">${three.map((n) => `<div class="tile" data-product-id="24400${m}${n}"><button type="button" class="like" data-product='{"pnk":"DQ${m}X${n}MBBM","productid":24400${m}${n}}'></button><a href="/crossbill-espressor-${m}${n}/pd/DQ${m}X${n}MBBM/?ref=_3_${n}"><img data-src="https://img.shop.example/products/24401/${m}${n}/images/res_${m}${n}_150x150.jpg" alt="Crossbill Espressor C${m}${n}, 15 bari"><div class="title">Crossbill Espressor C${m}${n}, 15 bari</div><div class="text"><span>4.${m}${n} (20${n})</span></div><p class="new-price">1.3${m}${n}<sup>99</sup> <span>Lei</span></p></a></div>`).join('')}</div></div><a class="dot"></a><a class="dot"></a></div></section>`;
const goods = [1, 2].flatMap((m) =>
  three.map((n) => ({
    title: `Crossbill Espressor C${m}${n}, 15 bari`,
    id: `DQ${m}X${n}MBBM`,
    price: `13${m}${n}.99 RON`,
    image: `https://img.shop.example/products/24401/${m}${n}/images/res_${m}${n}_150x150.jpg`,
    rating: Number(`4.${m}${n}`),
    reviews: Number(`20${n}`),
  })),
);
const front = (strips: string, expected: Layout['expect'], name = ''): Layout => ({
  name: `a front page whose goods all stand in strips${name}`,
  url: 'https://www.crossbill-shop.ro/',
  html: pageOf(
    `<header><a href="/"><img src="/logo.svg" alt="Crossbill"></a></header><div class="hero-slider"><a href="/label/reduceri"><img src="/hero.jpg" alt="Reduceri de pana la 60%"></a></div>${strips}`,
    { lang: 'ro', title: 'Crossbill.ro - in fiecare zi' },
  ),
  expect: expected,
});

/** What buyers see. */
export const namedInSeveralPlaces: readonly Layout[] = [
  {
    name: 'a search whose cards hold small pictures to choose from, more than there are goods',
    url: 'https://search.shop.example/Search?keyword=yashua',
    html: pageOf(
      `<div id="list"><ul class="rows">${three.map((n) => `<li class="row" data-sku="183044${n}"><div class="pic"><a href="//item.shop.example/183044${n}.html"><img ${n === 3 ? 'data-lazy-img' : 'src'}="//img.shop.example/n7/jfs/t${n}/brush-a${n}.jpg" width="220" height="220"></a></div><div class="swatches"><ul>${three.map((m) => `<li><a href="javascript:;" title=""><img data-src="//img.shop.example/n9/jfs/t${n}/brush-${n}${m}.jpg" width="25" height="25"></a></li>`).join('')}</ul></div><div class="price"><strong><em>¥</em><i>1${n}9.00</i></strong></div><div class="name"><a href="//item.shop.example/183044${n}.html" title="十字嘴 声波电动牙刷 X${n}0 成人款"><em>十字嘴 声波电动牙刷 X${n}0 成人款</em></a></div></li>`).join('')}</ul></div>`,
      { lang: 'zh-CN', title: '电动牙刷 - 商品搜索' },
    ),
    expect: three.map((n) => ({
      title: `十字嘴 声波电动牙刷 X${n}0 成人款`,
      id: `183044${n}`,
      price: `1${n}9 CNY`,
      image: `https://img.shop.example/n7/jfs/t${n}/brush-a${n}.jpg`,
    })),
  },
  blanket(
    `<main><div id="product-5231" class="product">${sold}<form class="cart" method="post"><button type="submit" name="add-to-cart" value="5231">Tilføj til kurv</button></form></div></main>`,
    { names: 'single-product postid-5231', head: '<link rel="shortlink" href="https://shop.example/?p=5231">' },
    { ...wool, id: '5231' },
    'its body, its box, its short address and its basket bear one number',
  ),
  {
    ...blanket(
      `<main><div id="product-5231" class="product">${sold}<form class="cart" method="post"><button type="submit" name="add-to-cart" value="5240">Tilføj til kurv</button></form></div></main>`,
      { names: 'single-product postid-5231' },
      { ...wool, id: null },
      'its basket bears another number',
    ),
    twice: ['id'],
  },
  blanket(
    `<main>${sold}<div class="stock" data-product-id="88120"></div><table><tr><td><span data-product-id="88120" data-shop="1"></span></td></tr></table></main>`,
    { names: 'catalog-product-view' },
    { ...wool, id: '88120' },
    'its parts bear one number',
  ),
  blanket(
    `<main>${sold}<div class="stock" data-product-id="88120"></div></main><section class="more"><h2>Andre produkter</h2><div><a href="/vare/pude/"><img src="/p/pude.jpg"></a><a href="/vare/pude/">Crossbill pude</a><span data-product-id="88555"></span></div></section>`,
    { names: 'catalog-product-view' },
    { ...wool, id: null },
    'but one part bears it',
  ),
  {
    name: 'amazon best sellers of several departments, each in a row that is leafed through, none with a price',
    url: 'https://www.amazon.in/gp/bestsellers/',
    html: pageOf(
      `<div id="zg"><h1>Amazon Bestsellers</h1><div class="a-fixed-left-grid"><div class="a-col-right">${three.map((m) => `<div class="zg-list"><div class="a-section"><div class="a-carousel-container"><h2 class="a-carousel-heading">Best Sellers in Part ${m}</h2><div class="a-carousel-controls"><div class="a-carousel-row-inner"><div class="a-carousel-col a-carousel-center"><div class="a-carousel-viewport"><ol class="a-carousel" role="list">${three.map((n) => `<li class="a-carousel-card" role="listitem"><div data-asin=""><span class="zg-bdg-text">#${n}</span><div class="p13n-sc-uncoverable-faceout"><a href="/Crossbill-Soap/dp/B0CROSSC${m}${n}/ref=zg_bs_c_${m}_${n}?pd_rd_i=B0CROSSC${m}${n}"><img alt="Crossbill Soap of Part ${m}, Bar ${n}" src="https://images-eu.ssl-images-amazon.com/images/I/51cross${m}${n}._AC_UL225_SR225,160_.jpg" class="p13n-sc-dynamic-image p13n-product-image" height="160px"></a><a href="/Crossbill-Soap/dp/B0CROSSC${m}${n}/ref=zg_bs_c_${m}_${n}?pd_rd_i=B0CROSSC${m}${n}"><span><div class="p13n-sc-truncate">Crossbill Soap of Part ${m}, Bar ${n}</div></span></a><div class="a-icon-row"><a title="4.${n} out of 5 stars" href="/product-reviews/B0CROSSC${m}${n}/ref=zg_bs_c_cr"><i class="a-icon a-icon-star-small"><span class="a-icon-alt">4.${n} out of 5 stars</span></i> <span class="a-size-small">2,${m}0${n}</span></a></div></div></div></li>`).join('')}</ol></div></div></div></div></div></div></div>`).join('')}</div></div></div>`,
      { lang: 'en-IN', title: 'Amazon.in Bestsellers' },
    ),
    expect: three.flatMap((m) =>
      three.map((n) => ({
        title: `Crossbill Soap of Part ${m}, Bar ${n}`,
        id: `B0CROSSC${m}${n}`,
        image: `https://images-eu.ssl-images-amazon.com/images/I/51cross${m}${n}._AC_UL225_SR225,160_.jpg`,
        rating: Number(`4.${n}`),
        reviews: Number(`2${m}0${n}`),
      })),
    ),
  },
  mixer('"sku":"CBXV00412","productId":"CBX00004PWK8T",', { sku: 'CBXV00412' }, 'names its code beside its number'),
  mixer(
    '"sku":"CBXV00412","offer":{"productId":"CBX00004PWK8T"},',
    { sku: null },
    'names a code, and its number elsewhere',
  ),
  front(
    three
      .slice(0, 2)
      .map((m) => strip(m))
      .join(''),
    goods,
  ),
  front(strip(1) + strip(2).replaceAll('"tile"', '"promo"'), [], ', of several makes'),
  {
    name: 'a product as programs for phones draw it: pictures in elements of their own, reviews under a heading that counts them',
    url: 'https://shop.example/crossbill-jaffle-iron/?amp',
    html: pageOf(
      `<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Crossbill Jaffle Iron, Round</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span>$62.50</span><meta itemprop="price" content="62.5"><meta itemprop="priceCurrency" content="AUD"></div><amp-carousel type="slides">${three.map((n) => `<amp-img src="https://cdn.shop.example/s-k1/products/2208/images/91${n}/jaffle-${n}.jpg" alt="${n === 1 ? 'Crossbill Jaffle Iron, Round' : 'In use'}" width="250" height="250"></amp-img>`).join('')}</amp-carousel><dl><dt>SKU:</dt><dd>CB-JAF-2</dd><dt>Weight:</dt><dd>2.40 KGS</dd></dl><a role="button" href="https://shop.example/cart.php?action=add&amp;product_id=2208">Add To Cart</a><amp-accordion><section><h4>3 Reviews</h4><div><ul>${three.map((n) => `<li><article itemprop="review" itemscope itemtype="http://schema.org/Review"><h5 itemprop="name">Good ${n}</h5><p itemprop="reviewBody">Toasts well.</p></article></li>`).join('')}</ul></div></section></amp-accordion></div>`,
      {
        lang: 'en-AU',
        title: 'Crossbill Jaffle Iron, Round',
        head: '<link rel="canonical" href="https://shop.example/crossbill-jaffle-iron/">',
      },
    ),
    expect: {
      title: 'Crossbill Jaffle Iron, Round',
      id: '2208',
      price: '62.5 AUD',
      image: 'https://cdn.shop.example/s-k1/products/2208/images/911/jaffle-1.jpg',
      reviews: 3,
      sku: 'CB-JAF-2',
    },
  },
];

/** Where the line of the sale, or the name of a strip, is gone, nobody could tell. */
export const namedInSeveralPlacesLures: readonly Layout[] = [
  front(`${strip(1)}${strip(2)}${strip(3, 'recently-viewed')}`, goods, ', and one of what was looked at before'),
  kettle(
    line('价格', '259.00') + line('促销价', '169.00'),
    { title: '十字嘴 电热水壶 1.5升 不锈钢', id: '61740221', price: '169 CNY' },
    'that of a sale stands in the next line',
  ),
  kettle(
    `${line('价格', '259.00')}<p><span>促销价</span> <b>¥169.00</b></p>`,
    { title: '十字嘴 电热水壶 1.5升 不锈钢', id: '61740221', price: null },
    'that of a sale stands in a line of another make',
  ),
];
