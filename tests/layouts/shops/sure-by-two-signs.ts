import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops nobody knows, each of which says one thing in a place where no other shop says it: what it is of is sure by a second sign.

const tagsOf = (title: string, amount: string, currency: string, picture = 'https://cdn.example/birds/main-900.jpg') =>
  `<meta property="og:type" content="product"><meta property="og:title" content="${title}"><meta property="og:image" content="${picture}"><meta property="product:price:amount" content="${amount}"><meta property="product:price:currency" content="${currency}">`;

const unavailable: Layout = {
  name: 'a page of goods whose picture could not be fetched: what the shop draws in its place is none, and the number behind a word for goods is theirs',
  url: 'https://www.birdgarden.example/crossbill-larch-feeder.product.610418823.html',
  html: pageOf(
    `<main itemscope itemtype="https://schema.org/Product"><div class="gallery"><img itemprop="image" id="firstPicture" src="/assets/images/unavailable_350.png" onerror="this.onerror='';this.src='/assets/images/unavailable_350.png'" alt="No image available"></div><h1 itemprop="name">Crossbill larch feeder</h1><span itemprop="sku">27133</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="USD"><span itemprop="price" content="49.00">$49.00</span></div><button>Add to Cart</button></main>`,
    {
      head: tagsOf('Crossbill larch feeder', '49.00', 'USD', 'https://cdn.example/service?id=610418823-8'),
      title: 'Crossbill larch feeder',
    },
  ),
  expect: { id: '610418823', price: '49 USD', image: 'https://cdn.example/service?id=610418823-8' },
};

const otherColour: Layout = {
  name: 'another colour that has a page and a price of its own: the amount in the link to it is not asked here',
  url: 'https://www.vogeltuin.example/nl/p/crossbill-voederhuis-groen/93100417/',
  html: pageOf(
    '<main><img src="/m/93100417-900.jpg" alt="Crossbill voederhuis groen"><h1>Crossbill voederhuis groen</h1><div class="options"><a class="swatch" href="/nl/p/crossbill-voederhuis-zwart/93100418/"><span>Zwart</span><span class="swatch-price">€ 22,95</span></a><a class="swatch selected"><span>Groen</span></a></div><button>In winkelwagen</button></main>',
    { lang: 'nl-NL', title: 'Crossbill voederhuis groen | Vogeltuin' },
  ),
  expect: { title: 'Crossbill voederhuis groen', price: null },
};

const withoutPicture: Layout = {
  name: 'a page of goods of which its shop has no picture: what stands in for it is none',
  url: 'https://www.ptaci-zahrada.example/produkt/crossbill-krmitko-64011/',
  html: pageOf(
    '<main class="product-detail"><div class="product-gallery"><img src="/img/bez-obrazku.png" alt="Crossbill krmítko"></div><h1>Crossbill krmítko</h1><div class="price">890 Kč</div><button>Do košíku</button></main>',
    { lang: 'cs-CZ', title: 'Crossbill krmítko | Ptačí zahrada' },
  ),
  expect: { title: 'Crossbill krmítko', price: '890 CZK', image: null },
};

const thumbed: Layout = {
  name: 'a page of goods in Portuguese: the small version of its picture bears the name, the large one another; both say how large they are behind one number',
  url: 'https://www.passaros.example/comedouro-de-lariço-crossbill/p',
  html: pageOf(
    `<div id="content"><div class="fotoProduto"><img id="image-main" src="https://www.passaros.example/arquivos/ids/640118-400-400/lf20.jpg" alt="Comedouro de lariço Crossbill 20 cm"><ul class="thumbs"><li><a href="javascript:void(0);"><img src="https://www.passaros.example/arquivos/ids/640118-60-60/lf20.jpg" title="Comedouro de lariço Crossbill"></a></li></ul></div><h1><div class="productName">Comedouro de lariço Crossbill</div></h1><p class="descricao-preco"><em class="valor-por">Por: <strong class="skuBestPrice">R$ 189,90</strong></em></p><a class="buy-button" href="/checkout">Comprar</a></div>`,
    { lang: 'pt-BR', title: 'Comedouro de lariço Crossbill - Pássaros' },
  ),
  expect: {
    price: '189.9 BRL',
    image: 'https://www.passaros.example/arquivos/ids/640118-400-400/lf20.jpg',
  },
};

const inFolder: Layout = {
  name: 'a page of goods in Korean without names of its parts: its picture lies in a folder of goods, the long drawing below does not',
  url: 'http://www.birdgarden.example.kr/product/detail.html?product_no=549',
  html: pageOf(
    `<div class="wrap"><div class=""><img src="/web/product/big/202609/81e8a5cc93d1.png" style="width:500px"><h3>솔잣새 낙엽송 먹이통 SFR 20 <span><img src="//img.example.kr/design/skin/ico_product_new.gif" class="icon_img" alt="New"></span></h3><table><tr><th>판매가</th><td><strong id="span_product_price_text">49,000원</strong></td></tr><tr><th>원산지</th><td>국내</td></tr></table></div><div class="text-center"><p><img src="image/long-drawing-2026.png" style="height:5000px"></p></div></div>`,
    { lang: 'ko', title: '솔잣새 낙엽송 먹이통 SFR 20' },
  ),
  expect: { price: '49000 KRW', image: 'http://www.birdgarden.example.kr/web/product/big/202609/81e8a5cc93d1.png' },
};

const tagged: Layout = {
  name: 'a page of goods in Korean whose tags name the number at the end of its address',
  url: 'https://m.birdgarden.example.kr/product/larch-feeder20/6418/',
  html: pageOf(
    '<h1 class="name">솔잣새 낙엽송 먹이통 20</h1><strong id="span_product_price_text">49,000원 </strong><p>배송비 3,000원</p><button>구매하기</button>',
    {
      head: `${jsonLd({ '@type': 'Product', name: '솔잣새 낙엽송 먹이통 20', offers: { '@type': 'Offer', priceCurrency: 'KRW', price: 49000 } })}<meta property="product:retailer_item_id" content="6418">`,
      lang: 'ko',
      title: '솔잣새 낙엽송 먹이통 20 - 새들의 정원',
    },
  ),
  expect: { id: '6418', price: '49000 KRW' },
};

const headedTwice: Layout = {
  name: 'a page of goods in German without a title: its address spells the name in plain letters, and the theme draws it once more where the goods are',
  url: 'https://www.vogelgarten.example/ref/kreuzschnabel-futterhaeuschen-fuer-gaerten/',
  html: pageOf(
    `<section class="page-top"><div class="d-none"><h1 class="page-title">Kreuzschnabel Futterhäuschen für Gärten</h1></div></section><main><div id="product-2652" class="product type-product instock shipping-taxable"><div class="product-images images"><img class="woocommerce-main-image" src="https://www.vogelgarten.example/wp-content/uploads/futter-1-600x600.jpg" alt=""></div><div class="summary entry-summary"><h2 class="product_title entry-title">Kreuzschnabel Futterhäuschen für Gärten</h2><p class="price"><span class="amount"><bdi>179,00<span>€</span></bdi></span></p><form class="cart" method="post"><button type="submit" name="add-to-cart" value="2652">In den Warenkorb</button></form></div></div></main>`,
    { lang: 'de-DE' },
  ),
  expect: { title: 'Kreuzschnabel Futterhäuschen für Gärten', price: '179 EUR' },
};

const namedApart: Layout = {
  name: 'a page of goods without a heading whose data bears another name: its tags are of one thing on sale, which costs the same',
  url: 'http://www.birdgarden.example/professional-feeder-table',
  html: pageOf(
    `<div class="t3"><span>CROSSBILL FEEDING TABLE</span> | <span>without roof</span></div><a href="https://cdn.example/birds/main-900.jpg"><img src="https://cdn.example/birds/main-900.jpg" alt="table 1"></a><div itemscope itemtype="http://schema.org/Product"><span itemprop="brand">Crossbill</span> <span itemprop="name">Crossbill Helm Compact Feeding Table</span><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="USD">Price: <span itemprop="price">279.99</span></div><div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating">Average: <span itemprop="ratingValue">4.6</span> Reviews: <span itemprop="reviewCount">18</span></div></div>`,
    { head: tagsOf('Compact Table', '279.99', 'USD'), title: 'Crossbill Feeding Table' },
  ),
  expect: { price: '279.99 USD', rating: 4.6, reviews: 18, brand: 'Crossbill' },
};

const codedInAddress: Layout = {
  name: 'a page of goods without a heading whose data has no name: its address holds the code that the data says',
  url: 'https://www.buchgarten.example/kreuzschnabel-jahrbuch-isbn-9783737399999',
  html: pageOf(
    `<div itemscope itemtype="http://schema.org/Product"><div itemprop="description">Ein Jahr im Garten.</div><span itemprop="sku">9783737399999</span><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price" content="22.90">CHF 22.90</span><meta itemprop="priceCurrency" content="CHF"></div></div>`,
    { lang: 'de', title: 'Kreuzschnabel: Jahrbuch' },
  ),
  expect: { price: '22.9 CHF' },
};

const ofOtherGoods: Layout = {
  name: 'a page to read whose data is of one thing: its address holds no code of it, and no tags say that it is on sale',
  url: 'https://www.buchgarten.example/wie-man-kreuzschnaebel-fuettert',
  html: pageOf(
    `<p>Im Winter.</p><div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Crossbill Futterhaus</span><span itemprop="sku">9783737399999</span><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price" content="22.90">CHF 22.90</span><meta itemprop="priceCurrency" content="CHF"></div></div>`,
    { lang: 'de', title: 'Wie man sie füttert' },
  ),
  expect: [],
};

const earning: Layout = {
  name: 'a page of goods in Japanese: how many points are given stands beside its price, and so does what was asked before',
  url: 'https://item.torinoniwa.example/crossbill/karamatsu-20/',
  html: pageOf(
    `<div id="main-col"><h1>カラマツの餌台 SFR 20 屋外用</h1><div class="price-area"><div class="double-price">当店通常価格 <s>6,980円</s>（税込）</div><div class="value--x1" data-price="4980">4,980<span>円</span></div><span class="tax">税込、送料無料</span><div class="points">45ポイント（1倍） <small>最大 225円相当</small></div></div><button>かごに追加</button></div>`,
    { lang: 'ja', title: 'カラマツの餌台 SFR 20 屋外用：鳥の庭' },
  ),
  expect: { price: '4980 JPY' },
};

const spendingPoints: Layout = {
  name: 'a page of goods in Japanese: an amount that holds once points are spent is not asked of all',
  url: 'https://item.torinoniwa.example/crossbill/karamatsu-30/',
  html: pageOf(
    `<div id="main-col"><h1>カラマツの餌台 SFR 30 屋外用</h1><div class="x"><span>4,480円</span> <small>500ポイント利用時</small></div><button>かごに追加</button></div>`,
    { lang: 'ja', title: 'カラマツの餌台 SFR 30 屋外用：鳥の庭' },
  ),
  expect: { price: null },
};

const rowOfPrice: Layout = {
  name: 'a page of goods in Romanian headed above the row that holds its pictures and its price; how many wrote of it is said with a little word between',
  url: 'https://www.pasari-gradina.ro/hranitoare-de-larice-sfr-20/pd/DL4X6YMBN/',
  html: pageOf(
    `<div class="page-header"><h1 class="page-title">Hrănitoare de larice SFR 20, Natur</h1></div><div>Cod produs: DL4X6YMBN <a class="rating-text"><span class="star-rating-text">4.62</span> <span>312 de review-uri</span></a> <a>87 de întrebări</a></div><div class="row"><div id="product-gallery"><a class="thumbnail product-gallery-image" href="https://cdn.example/p/58112/res_main.jpg"><img src="https://cdn.example/p/58112/res_main.jpg?width=720" alt=""></a><a class="thumbnail product-gallery-image" href="https://cdn.example/p/58112/res_b.jpg"><img src="https://cdn.example/p/58112/res_b.jpg?width=100" alt=""></a></div><div class="box"><p class="product-new-price">199,90 Lei</p></div></div><div class="similar"><h3>Produse similare</h3><div class="card-item"><a href="/alta/pd/DKK/"><img src="https://cdn.example/p/1/other.jpg" alt=""></a><a href="/alta/pd/DKK/">Hrănitoare mică</a><p>99,90 Lei</p></div></div>`,
    { lang: 'ro', title: 'Hrănitoare de larice SFR 20, Natur - Păsări' },
  ),
  expect: { price: '199.9 RON', image: 'https://cdn.example/p/58112/res_main.jpg', rating: 4.62, reviews: 312 },
};

const saidAgain: Layout = {
  name: 'a page of goods in Swedish: its tags name what was asked before, and both amounts are said once more to those who do not see the page',
  url: 'https://faglar.example/produkt/larktradsmatare-sfr/',
  html: pageOf(
    `<div class="product type-product"><h1 class="product_title">Lärkträdsmatare SFR</h1><p class="price"><del aria-hidden="true"><span class="amount"><bdi>1&nbsp;395,00&nbsp;<span>kr</span></bdi></span></del> <span class="screen-reader-text">Det ursprungliga priset var: 1&nbsp;395,00&nbsp;kr.</span><ins aria-hidden="true"><span class="amount"><bdi>1&nbsp;095,00&nbsp;<span>kr</span></bdi></span></ins><span class="screen-reader-text">Det nuvarande priset är: 1&nbsp;095,00&nbsp;kr.</span></p><form class="cart"><button name="add-to-cart" value="877">Lägg i varukorg</button></form></div>`,
    {
      head: tagsOf('Lärkträdsmatare SFR - Fåglar', '1395', 'SEK'),
      lang: 'sv-SE',
      title: 'Lärkträdsmatare SFR - Fåglar',
    },
  ),
  expect: { price: '1095 SEK' },
  twice: ['price'],
};

const setApart: Layout = {
  name: 'a page of goods in Russian whose heading only a style sheet sets apart into the maker and the name; what buyers wrote is marked up and shown above it',
  url: 'https://sadiptitsy.example/26802400001-larch-gold',
  html: pageOf(
    `<div class="form"><div class="title"><div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="4.7"><meta itemprop="reviewCount" content="328"><a href="/review/26802400001"><div class="count">328 отзывов</div></a></div><div>Кормушка</div><h1><a href="https://sadiptitsy.example/brands/crossbill-garten">Crossbill Garten</a><span>Larch Gold</span></h1></div><div class="prices" itemscope itemprop="offers" itemtype="http://schema.org/Offer"><button>+225 бонусов</button><div data-test-id="price"><div> 22 510 <span>₽</span></div><meta itemprop="price" content="22510"><meta itemprop="priceCurrency" content="RUB"></div><button><span>от</span><div>5 627 <span>₽</span></div><span>×</span><span>4</span></button></div><button>добавить в корзину</button></div>`,
    {
      head: '<meta property="og:title" content="В наличии: Кормушка Crossbill Garten Larch Gold ">',
      lang: 'ru-RU',
      title: 'Crossbill Garten Кормушка Larch Gold 70 — купить, цена в Москве',
    },
  ),
  expect: {
    title: 'Crossbill Garten Larch Gold',
    id: '26802400001',
    price: '22510 RUB',
    reviews: 328,
    rating: null,
    brand: 'Crossbill Garten',
  },
};

const otherwiseTitled: Layout = {
  name: 'a page of goods in Chinese whose title says in another order most of what its heading does',
  url: 'https://detail.niaoyuan.example/item.htm?id=738112904499&skuId=5274418822399',
  html: pageOf(
    `<div class="box"><h1 class="mainTitle--R75f" title="x">交嘴雀 落叶松木喂鸟器 户外防雨悬挂式 阳台庭院喂食器</h1><div class="priceWrap"><div class="highlightPrice"><span>￥</span><span>269</span></div><div class="subPrice"><span>优惠前</span><span>￥</span><s><span>399</span></s></div></div><button>立即购买</button><button>加入购物车</button></div>`,
    { lang: 'zh-CN', title: '落叶松喂鸟器户外悬挂式喂食器防雨-鸟园' },
  ),
  expect: { title: '交嘴雀 落叶松木喂鸟器 户外防雨悬挂式 阳台庭院喂食器', id: '738112904499', price: '269 CNY' },
};

const soldOut: Layout = {
  name: 'a page of goods that are not to be had, whose title lacks the maker: its address names their number, and other goods have prices',
  url: 'https://www.birdgarden.co.za/crossbill-larch-feeder-junior-20/PLID72804499',
  html: pageOf(
    `<div class="core"><div class="image-gallery"><img src="https://media.birdgarden.co.za/covers/5d1b/s-pdpxl.file" alt="Larch"></div><div class="product-title"><h1>Crossbill Larch Feeder Junior 20"</h1><span>by <a data-ref="brand">Crossbill</a></span></div><div><span class="score">4.8</span><a>16 Reviews</a></div></div><div class="panel"><p>Currently unavailable</p><button>Add to Wishlist</button></div><div class="carousel"><h2>Customers also viewed</h2><div class="product-card"><h4>Kettle feeder</h4><span>R 1,299</span></div></div>`,
    { lang: 'en-ZA', title: 'Larch Feeder Junior 20" | Shop Today | birdgarden' },
  ),
  expect: { title: 'Crossbill Larch Feeder Junior 20"', id: 'PLID72804499', price: null, brand: 'Crossbill' },
};

const unsigned: Layout = {
  name: 'a page of goods in Dutch that draws its price without its money, the cents set off; all other amounts are in that of its country',
  url: 'https://www.vogeltuin.example/nl/p/kruisbek-voederhuis-sfr20/9300000140099/',
  html: pageOf(
    `<div><h1><span data-test="title">Kruisbek voederhuis SFR20 – lariks</span></h1><div class="pdp-meta"><a data-test="brand-link" href="/nl/b/kruisbek/1/">Kruisbek</a></div><div class="buy-block"><div><span class="promo-price" data-test="price">39<sup data-test="price-fraction">95</sup></span></div><section>Adviesprijs <del data-test="list-price">59,99</del></section><button>In winkelwagen</button><p>Korting <b>€ 5,-</b></p></div><div class="others"><h3>Andere verkopers</h3><p>Tweedehands vanaf <b>€ 24,50</b></p></div></div>`,
    { lang: 'nl-NL', title: 'Kruisbek voederhuis SFR20 – lariks | vogeltuin' },
  ),
  expect: { price: '39.95 EUR', brand: 'Kruisbek' },
};

const inTwoMonies: Layout = {
  name: 'a page of goods in Dutch that draws its price without its money, and other amounts in two',
  url: 'https://www.vogeltuin.example/nl/p/kruisbek-voederhuis-sfr30/9300000140100/',
  html: pageOf(
    `<div><h1>Kruisbek voederhuis SFR30 – lariks</h1><div class="buy-block"><span class="promo-price" data-test="price">39<sup>95</sup></span><button>In winkelwagen</button><p>Korting <b>€ 5,-</b></p><p>Verzending <b>£ 4.50</b></p></div></div>`,
    { lang: 'nl-NL', title: 'Kruisbek voederhuis SFR30 – lariks | vogeltuin' },
  ),
  expect: { price: null },
};

const forCustomers: Layout = {
  name: 'a page of goods whose shop shows prices to its customers only: what its heading is called says what it is',
  url: 'https://www.vogelgarten.example/detail/0190d0c5b1a27c3c8a5b6f2e4d1c9a99',
  html: pageOf(
    '<div class="product-detail-name-container"><span class="product-detail-name-manufacturer">Crossbill</span><h1 class="product-detail-name" itemprop="name">Larch Control</h1></div><div class="product-detail-text">Larch (40%); Vitamin A 15,000 IU; Copper 12.5 mg</div>',
    { lang: 'en-GB' },
  ),
  expect: { title: 'Larch Control', price: null, rating: null, reviews: null },
};

const namedByShop: Layout = {
  name: 'a page of goods in Japanese on a host that is all of goods: behind the folder of the shop stands what it calls the thing',
  url: 'https://item.torinoniwa.example/crossbill-ten/karamatsu-sfr/',
  html: pageOf(
    '<div id="main-col"><h1>カラマツの餌台 SFR 20 屋外用</h1><div class="p"><span>4,980円</span></div><button>かごに追加</button></div>',
    { lang: 'ja', title: 'カラマツの餌台 SFR 20 屋外用：鳥の庭' },
  ),
  expect: { id: 'karamatsu-sfr', price: '4980 JPY' },
};

const inTables: Layout = {
  name: 'a page of goods of a program of twenty years ago, all in tables: what was asked, what is asked in a sale, what is saved; a picture that is pressed puts the goods into the basket',
  url: 'http://ca.birdgarden.example/p29/Larch-Feeder/product_info.html',
  html: pageOf(
    `<form name="cart_quantity" action="/product_info.php?products_id=29&action=add_product" method="post"><table><tr><td><table><tr><td><h1>CROSSBILL LARCH FEEDER 4.5in.</h1></td></tr><tr><td>Garden #: 10053</td></tr></table></td><td><table><tr><td><b>Our Price:&nbsp;<s>CAD$189.95</s></b></td></tr><tr><td><b><font color="#D50000">Sale:&nbsp;CAD$169.95</font></b></td></tr><tr><td><i>You Save:&nbsp;CAD$20.00!</i></td></tr></table></td></tr></table><table><tr><td><input type="text" name="cart_quantity" value="1"></td><td><input type="hidden" name="products_id" value="29"><img onclick="return send(29)" src="/images/btn_add_to_cart.gif" alt="Add to Cart"></td></tr></table></form>`,
    { lang: 'en-CA', title: 'CROSSBILL LARCH FEEDER 4.5in.' },
  ),
  expect: { title: 'CROSSBILL LARCH FEEDER 4.5in.', price: '169.95 CAD' },
};

export const sureByTwoSigns: readonly Layout[] = [
  unavailable,
  withoutPicture,
  otherColour,
  thumbed,
  inFolder,
  tagged,
  headedTwice,
  namedApart,
  codedInAddress,
  earning,
  rowOfPrice,
  saidAgain,
  setApart,
  otherwiseTitled,
  soldOut,
  unsigned,
  forCustomers,
  namedByShop,
  inTables,
];
export const sureByTwoSignsSnares: readonly Layout[] = [ofOtherGoods, spendingPoints, inTwoMonies];
