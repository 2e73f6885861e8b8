import { type Expected, type Layout, pageOf } from '../layout.ts';

// Pages of goods of big shops and of shop systems that say in no data what they sell, or nothing that can be relied on: of our
// own making, their structure alone is true to them. Every one has prices, marks and names beside its own that are others'.

type Mall = readonly [
  name: string,
  url: string,
  lang: string,
  title: string,
  body: string,
  expect: Expected,
  head?: string,
];

const cards = (money: string, mark = '4.9 (9,999)'): string =>
  `<section class="related"><h2>You may also like</h2>${['Finch', 'Wren', 'Siskin']
    .map(
      (name) =>
        `<div class="card"><a href="/p/${name.toLowerCase()}-lamp-4711001"><img src="/img/${name}.jpg" alt="${name} Lamp"></a><a href="/p/${name.toLowerCase()}-lamp-4711001">${name} Lamp</a><span class="price">${money}</span><span>${mark}</span></div>`,
    )
    .join('')}</section>`;

const malls: readonly Mall[] = [
  [
    'an electronics shop of the United States',
    'https://www.bestbuy.com/site/crossbill-desk-lamp-oak/6505727.p?skuId=6505727',
    'en-US',
    'Crossbill Desk Lamp Oak CB-40 - Best Buy',
    `<div class="sku-title"><h1>Crossbill Desk Lamp Oak CB-40</h1></div><div class="ratings"><a href="#r"><span class="ugc-c-review-average">4.7</span><span class="c-reviews">(1,203 Reviews)</span></a></div><div class="image-gallery"><img src="https://img.example.com/6505727_sd.jpg"></div><div class="priceView-hero-price"><span aria-hidden="true">$249.99</span><span class="sr-only">Your price for this item is $249.99</span></div><div class="pricing-price__savings">Save $50</div><div>Was $299.99</div><div>$20.84/mo. suggested payments with 12-Month Financing</div><div>Open-Box: from $199.99</div><button>Add to Cart</button><div>Protection plan $39.99</div>${cards('$19.99')}`,
    {
      title: 'Crossbill Desk Lamp Oak CB-40',
      id: '6505727',
      price: '249.99 USD',
      image: 'https://img.example.com/6505727_sd.jpg',
      rating: 4.7,
      reviews: 1203,
    },
  ],
  [
    'a do-it-yourself shop: the price in pieces',
    'https://www.homedepot.com/p/Crossbill-Oak-Desk-Lamp-CB40/304829437',
    'en',
    'Crossbill Oak Desk Lamp CB40 - The Home Depot',
    `<h1>Crossbill Oak Desk Lamp CB40</h1><div><span>(2,345)</span></div><div class="mediagallery"><img src="https://img.example.com/lamp-64_1000.jpg"></div><div class="price"><div class="price-format__large"><span>$</span><span>99</span><span>.</span><span>00</span></div></div><div>Pay <b>$74.00</b> after $25 off your total qualifying purchase upon opening a new card.</div><button>Add to Cart</button>`,
    { title: 'Crossbill Oak Desk Lamp CB40', id: '304829437', price: '99 USD' },
  ],
  [
    'a shop of Ukraine: old price above the new',
    'https://rozetka.example.ua/ua/crossbill_cb40/p396548127/',
    'uk',
    'Настільна лампа Crossbill CB40 дуб – фото, відгуки | ROZETKA',
    `<h1 class="title__font">Настільна лампа Crossbill CB40 дуб</h1><div class="product__rating"><a><span>4.6</span> <span>118 відгуків</span></a><span>Код: 396548127</span></div><div class="main-slider"><img src="https://img.example.com/396548127.jpg"></div><div class="product-price"><p class="product-price__small">3 499₴</p><p class="product-price__big">2 999₴</p></div><div>Кредит: 12 платежів по 250₴</div><button>Купити</button><div class="seller">Продавець: Птах <span>4.9</span> (2 300 оцінок)</div>${cards('499₴')}`,
    { title: 'Настільна лампа Crossbill CB40 дуб', id: '396548127', price: '2999 UAH', rating: 4.6, reviews: 118 },
  ],
  [
    'a marketplace of Indonesia: a count that is not exact',
    'https://www.tokopedia.com/burung/lampu-meja-crossbill-kayu-jati-40-cm',
    'id',
    'Jual Lampu Meja Crossbill Kayu Jati 40 cm - Toko Burung | Tokopedia',
    `<h1 data-testid="lblPDPDetailProductName">Lampu Meja Crossbill Kayu Jati 40 cm</h1><p>Terjual 1 rb+ <span data-testid="lblPDPDetailProductRatingNumber">4.9</span> <span>(1,2 rb rating)</span></p><div data-testid="PDPMainImage"><img src="https://img.example.com/jati.jpg" alt="Lampu Meja Crossbill Kayu Jati 40 cm"></div><div class="price" data-testid="lblPDPDetailProductPrice">Rp1.299.000</div><div>Cicilan Rp108.250/bulan</div><button>+ Keranjang</button><div>Ongkir mulai Rp9.000</div>`,
    {
      title: 'Lampu Meja Crossbill Kayu Jati 40 cm',
      price: '1299000 IDR',
      rating: 4.9,
      reviews: null,
      image: 'https://img.example.com/jati.jpg',
    },
  ],
  [
    'a marketplace of Korea',
    'http://item.gmarket.co.kr/Item?goodscode=2398756412',
    'ko',
    'G마켓 - 솔잣새 원목 스탠드 조명 40cm',
    `<h1 class="itemtit">솔잣새 원목 스탠드 조명 40cm</h1><span class="price_original">29,900원</span><strong class="price_real">23,900원</strong><div>상품평 1,482</div><div>카드할인가 22,700원</div><div>배송비 3,000원</div><button>구매하기</button>`,
    { title: '솔잣새 원목 스탠드 조명 40cm', id: '2398756412', price: '23900 KRW', reviews: 1482 },
  ],
  [
    'a shop of fashion in India: the maker is the heading',
    'https://www.myntra.com/shirts/finch/finch-men-blue-slim-fit-shirt/12345678/buy',
    'en',
    'Buy Finch Men Blue Slim Fit Shirt - Shirts for Men 12345678 | Myntra',
    `<h1 class="pdp-title">Finch</h1><h1 class="pdp-name">Men Blue Slim Fit Shirt</h1><div class="index-overallRating"><div>4.2</div><div>1.1k Ratings</div></div><p class="pdp-discount-container"><span class="pdp-price"><strong>₹899</strong></span><span class="pdp-mrp">MRP <s>₹1,799</s></span><span class="pdp-discount">(50% OFF)</span></p><div>Best Price: ₹799 with coupon</div><div class="pdp-add-to-bag">ADD TO BAG</div>`,
    { price: '899 INR', reviews: null },
  ],
  [
    'a marketplace of Nigeria',
    'https://www.jumia.com.ng/crossbill-rechargeable-desk-lamp-oak-123456789.html',
    'en',
    'Crossbill Rechargeable Desk Lamp Oak | Jumia Nigeria',
    `<h1 class="-fs20">Crossbill Rechargeable Desk Lamp Oak</h1><div class="stars">4.2 out of 5</div><a>(35 verified ratings)</a><span class="-b -fs24">₦ 25,000</span><span class="-tal -gy5 -lthr">₦ 30,000</span><span>17%</span><p>+ shipping from ₦ 850 to LEKKI</p><button>Add to cart</button>`,
    { title: 'Crossbill Rechargeable Desk Lamp Oak', id: '123456789', price: '25000 NGN', rating: 4.2, reviews: 35 },
  ],
  [
    'a marketplace of South Africa',
    'https://www.takealot.com/crossbill-oak-desk-lamp/PLID73421234',
    'en',
    'Crossbill Oak Desk Lamp | Buy Online in South Africa | takealot.com',
    `<h1>Crossbill Oak Desk Lamp</h1><div class="rating">4.3 <span>(57 Reviews)</span></div><div class="buybox"><span class="currency plus">R 1,299</span><div>Or R 108 x 12 months, interest free</div></div><a class="button add-to-cart">Add to Cart</a><div class="other-offers">3 more offers from R 1,150</div>`,
    { title: 'Crossbill Oak Desk Lamp', id: 'PLID73421234', price: '1299 ZAR', rating: 4.3, reviews: 57 },
  ],
  [
    'a shop of Romania: cents above the line',
    'https://www.emag.example.ro/lampa-birou-crossbill-stejar-40cm-cb40/pd/D5XYZ1MBM/',
    'ro',
    'Lampa de birou Crossbill stejar 40cm, CB40 - eMAG.ro',
    `<h1 class="page-title">Lampa de birou Crossbill stejar 40cm, CB40</h1><div class="rating"><span class="rating-text">4.62</span> <span>(118 review-uri)</span></div><p class="product-old-price"><s>1.599<sup>99</sup> <span>Lei</span></s></p><p class="product-new-price">1.299<sup>99</sup> <span>Lei</span></p><button>Adaugă în coș</button><div>Transport: 19<sup>99</sup> Lei</div>`,
    { title: 'Lampa de birou Crossbill stejar 40cm, CB40', price: '1299.99 RON' },
  ],
  [
    'a shop of Taiwan: an amount without a sign beside a word',
    'https://www.momoshop.com.tw/goods/GoodsDetail.jsp?i_code=9876543',
    'zh-Hant',
    '交喙鳥 橡木檯燈 40cm - momo購物網',
    `<h1>交喙鳥 橡木檯燈 40cm</h1><ul class="prdPrice"><li>市售價<del>1,590</del>元</li><li class="special">促銷價<span class="seoPrice">1,290</span>元</li></ul><div>折價券後 1,190元</div><div>分期 3期 0利率 430元</div><button>加入購物車</button>`,
    { title: '交喙鳥 橡木檯燈 40cm', id: '9876543' },
  ],
  [
    'a flea market of Japan',
    'https://jp.mercari.example.jp/item/m12345678901',
    'ja',
    'イスカ オーク材デスクランプ 40cm - メルカリ',
    `<h1 class="heading">イスカ オーク材デスクランプ 40cm</h1><div data-testid="price"><span>¥</span><span>3,200</span></div><span>(税込) 送料込み</span><button>購入手続きへ</button><div class="image-gallery"><img src="https://img.example.jp/m12345678901_1.jpg" alt="イスカ オーク材デスクランプ 40cmのサムネイル"></div><div class="merUserObject">出品者 <span>1,204</span></div>${cards('¥1,500')}`,
    { title: 'イスカ オーク材デスクランプ 40cm', price: '3200 JPY', rating: null },
  ],
  [
    'woocommerce: a range of variants',
    'https://lamps.example.com/product/crossbill-oak-desk-lamp/',
    'en-US',
    'Crossbill Oak Desk Lamp - Finch Lamps',
    `<div class="woocommerce-product-gallery"><figure><a href="https://lamps.example.com/wp-content/uploads/lamp.jpg"><img class="wp-post-image" src="https://lamps.example.com/wp-content/uploads/lamp-600x600.jpg"></a></figure></div><h1 class="product_title entry-title">Crossbill Oak Desk Lamp</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi><span>€</span>20.00</bdi></span> – <span class="woocommerce-Price-amount amount"><bdi><span>€</span>35.00</bdi></span></p><form class="variations_form cart"><button type="submit">Add to cart</button></form>${cards('€9.00')}`,
    {
      title: 'Crossbill Oak Desk Lamp',
      price: '20-35 EUR',
      image: 'https://lamps.example.com/wp-content/uploads/lamp.jpg',
    },
  ],
  [
    'magento 2: special and old price',
    'https://shop.example.de/crossbill-eichenlampe-40.html',
    'de',
    'Crossbill Eichenlampe 40 cm',
    `<div class="product media"><div class="gallery-placeholder"><img class="gallery-placeholder__image" src="https://shop.example.de/media/catalog/product/cache/abc/l/a/lampe.jpg" alt="main product photo"></div></div><h1 class="page-title"><span>Crossbill Eichenlampe 40 cm</span></h1><div class="product-info-price"><span class="special-price"><span class="price-container"><span class="price-label">Special Price</span><span class="price-wrapper" data-price-amount="79.9"><span class="price">79,90 €</span></span></span></span><span class="old-price"><span class="price-label">Regulärer Preis</span><span class="price-wrapper"><span class="price">99,90 €</span></span></span></div><div>Inkl. 19% MwSt., zzgl. Versandkosten</div><input type="hidden" name="product" value="2041"><button>In den Warenkorb</button>`,
    {
      title: 'Crossbill Eichenlampe 40 cm',
      price: '79.9 EUR',
      image: 'https://shop.example.de/media/catalog/product/cache/abc/l/a/lampe.jpg',
    },
  ],
  [
    'bigcommerce: with and without tax',
    'https://lamps.example.com.au/crossbill-oak-lamp/',
    'en',
    'Crossbill Oak Lamp 40 cm - Finch Lamps',
    `<h1 class="productView-title">Crossbill Oak Lamp 40 cm</h1><div class="productView-price"><div class="price-section price-section--withTax"><span class="price price--withTax">$132.00</span> <abbr>(Inc. GST)</abbr></div><div class="price-section price-section--withoutTax"><span class="price price--withoutTax">$120.00</span> <abbr>(Ex. GST)</abbr></div></div><section class="productView-images"><figure><img class="productView-image--default" src="https://cdn.example.com/lamp.jpg"></figure></section><input type="hidden" name="product_id" value="388"><input type="submit" value="Add to Cart">${cards('$19.00')}`,
    { title: 'Crossbill Oak Lamp 40 cm', price: '132 AUD' },
  ],
  [
    'squarespace',
    'https://www.finch-lamps.example.co.uk/shop/p/crossbill-oak-lamp',
    'en-GB',
    'Crossbill Oak Lamp — Finch Lamps',
    `<section class="ProductItem"><div class="ProductItem-gallery"><img data-src="https://img.example.com/sq/lamp.jpg" src="https://img.example.com/sq/lamp.jpg"></div><h1 class="ProductItem-details-title">Crossbill Oak Lamp</h1><div class="product-price">£48.00</div><div class="sqs-add-to-cart-button" role="button">Add To Cart</div></section>`,
    { title: 'Crossbill Oak Lamp', price: '48 GBP', image: 'https://img.example.com/sq/lamp.jpg' },
  ],
  [
    'wix: a former price beside it',
    'https://www.finch-lamps.example.ca/product-page/crossbill-oak-lamp',
    'en',
    'Crossbill Oak Lamp | Finch Lamps',
    `<div data-hook="main-media-image-wrapper"><img src="https://static.example.com/media/lamp.jpg"></div><h1 data-hook="product-title">Crossbill Oak Lamp</h1><div data-hook="product-price"><span data-hook="formatted-secondary-price">C$60.00</span><span data-hook="sr-formatted-secondary-price">Regular Price</span><span data-hook="formatted-primary-price">C$45.00</span><span>Sale Price</span></div><button data-hook="add-to-cart">Add to Cart</button>`,
    { title: 'Crossbill Oak Lamp', price: '45 CAD' },
  ],
  [
    'shopware 6: base price and list price',
    'https://lampen.example.de/crossbill-eichenlampe-40-cm/SW10123',
    'de-DE',
    'Crossbill Eichenlampe 40 cm | SW10123',
    `<h1 class="product-detail-name">Crossbill Eichenlampe 40 cm</h1><div class="gallery-slider"><img class="gallery-slider-image" src="https://lampen.example.de/media/lampe.jpg"></div><p class="product-detail-price with-list-price">79,90 €* <span class="list-price-price">99,90 €*</span></p><div class="product-detail-price-unit">Inhalt: 0.5 l (159,80 €* / 1 l)</div><p class="product-detail-tax">Preise inkl. MwSt. zzgl. Versandkosten</p><button>In den Warenkorb</button><span>Produktnummer:</span> <span>SW10123</span>`,
    { title: 'Crossbill Eichenlampe 40 cm', price: '79.9 EUR', image: 'https://lampen.example.de/media/lampe.jpg' },
  ],
  [
    'bitrix: a bonus and a credit',
    'https://lampy.example.ru/catalog/nastolnye-lampy/lampa-crossbill-dub-40/',
    'ru',
    'Лампа настольная Crossbill дуб 40 см купить в Москве',
    `<h1>Лампа настольная Crossbill дуб 40 см</h1><div class="product-item-detail-slider-image"><img src="/upload/iblock/lampa.jpg"></div><div class="product-item-detail-price-old">5 990 руб.</div><div class="product-item-detail-price-current">4 990 руб.</div><div>+ 150 бонусов</div><div>В рассрочку от 416 руб./мес.</div><a class="btn btn-buy">В корзину</a>`,
    { title: 'Лампа настольная Crossbill дуб 40 см', price: '4990 RUB' },
  ],
  [
    'shoptet: without tax beneath',
    'https://www.lampy.example.cz/crossbill-dubova-lampa-40-cm/',
    'cs',
    'Crossbill dubová lampa 40 cm - Lampy.cz',
    `<h1>Crossbill dubová lampa 40 cm</h1><div class="p-image"><img src="https://cdn.example.com/user/shop/big/lampa.jpg" alt="Crossbill dubová lampa 40 cm"></div><div class="p-final-price-wrapper"><strong class="price-final">1 290 Kč</strong><span class="price-additional">1 066 Kč bez DPH</span></div><button>Do košíku</button>`,
    {
      title: 'Crossbill dubová lampa 40 cm',
      price: '1290 CZK',
      image: 'https://cdn.example.com/user/shop/big/lampa.jpg',
    },
  ],
  [
    'tiendanube: instalments and a price by transfer',
    'https://lamparas.example.com.ar/productos/lampara-crossbill-roble-40-cm/',
    'es',
    'Lámpara Crossbill roble 40 cm - Lámparas Pinzón',
    `<h1 class="js-product-name">Lámpara Crossbill roble 40 cm</h1><span class="price-compare" id="compare_price_display">$15.000,00</span><h3 class="js-price-display" id="price_display">$12.500,00</h3><div>3 cuotas sin interés de $4.166,67</div><div>$11.250,00 con descuento pagando con Transferencia</div><input type="submit" value="Agregar al carrito" class="js-addtocart"><script>LS.product = {"id": 90210, "name": "Lámpara Crossbill roble 40 cm"}; LS.currency = {"code": "ARS"};</script>`,
    { title: 'Lámpara Crossbill roble 40 cm', price: '12500 ARS' },
  ],
  [
    'ec-cube',
    'https://www.isuka.example.jp/products/detail/128',
    'ja',
    'イスカ デスクランプ オーク材 / 小鳥のランプ店',
    `<div class="ec-sliderItemRole"><img src="/html/upload/save_image/lamp.png" alt="イスカ デスクランプ オーク材"></div><h2 class="ec-headingTitle">イスカ デスクランプ オーク材</h2><div class="ec-productRole__price"><div class="ec-price"><span class="ec-price__price">¥1,980</span><span class="ec-price__tax">税込</span></div></div><div>19ポイント</div><button class="ec-blockBtn--action add-cart">カートに入れる</button>`,
    { title: 'イスカ デスクランプ オーク材', id: '128', price: '1980 JPY' },
  ],
  [
    'cafe24: a price for members above all',
    'https://lamps.example.kr/product/솔잣새-스탠드-조명/1234/category/24/display/1/',
    'ko',
    '솔잣새 스탠드 조명 40cm - 새소리',
    `<div class="headingArea"><h2>솔잣새 스탠드 조명 40cm</h2></div><table><tr><th>소비자가</th><td><span id="span_product_price_custom"><strike>45,000원</strike></span></td></tr><tr><th>판매가</th><td><strong id="span_product_price_text">39,000원</strong></td></tr><tr><th>적립금</th><td>390원 (1%)</td></tr></table><a class="btnSubmit">장바구니</a>`,
    { title: '솔잣새 스탠드 조명 40cm', price: '39000 KRW' },
  ],
  [
    'a shop of Saudi Arabia',
    'https://lamps.example.sa/ar/مصباح-مكتب-كروسبيل/p1029384756',
    'ar',
    'مصباح مكتب كروسبيل خشب البلوط - متجر العصافير',
    `<h1>مصباح مكتب كروسبيل خشب البلوط</h1><div class="product-image"><img src="https://cdn.example.sa/lamp.webp"></div><h2 class="price">129 ر.س</h2><div>قسّمها على 4 دفعات 32.25 ر.س</div><button>أضف إلى السلة</button>`,
    { title: 'مصباح مكتب كروسبيل خشب البلوط', id: '1029384756', price: '129 SAR' },
  ],
  [
    'haravan',
    'https://den.example.vn/products/den-ban-crossbill-go-soi',
    'vi',
    'Đèn bàn Crossbill gỗ sồi 40cm – Đèn Chim Sẻ',
    `<div class="product-gallery"><img src="https://product.example.vn/den.jpg"></div><h1>Đèn bàn Crossbill gỗ sồi 40cm</h1><div id="price-preview"><span class="pro-price">450,000₫</span><del>600,000₫</del></div><div>Trả góp 0% chỉ 37.500₫/tháng</div><button>Thêm vào giỏ</button>`,
    { title: 'Đèn bàn Crossbill gỗ sồi 40cm', price: '450000 VND', image: 'https://product.example.vn/den.jpg' },
  ],
  [
    'ecwid',
    'https://lamps.example.com/store/Crossbill-Oak-Lamp-p71234567',
    'en',
    'Crossbill Oak Lamp',
    `<div class="details-gallery"><img src="https://img.example.com/ecwid/lamp.jpg"></div><h1 class="product-details__product-title">Crossbill Oak Lamp</h1><div class="product-details__product-price"><span class="details-product-price__value">€59.00</span></div><div>Price incl. tax</div><button>Add to Bag</button>`,
    { title: 'Crossbill Oak Lamp', id: '71234567', price: '59 EUR' },
  ],
  [
    'a shop drawn by its programs: its state speaks of the goods, of the seller and of others',
    'https://www.finches.example/goods/oak-lamp?gid=88231',
    'en',
    'Finches',
    `<div id="app"><h1 class="x1">Crossbill Oak Lamp 40 cm</h1><div class="x2"><b>4.4</b></div><div class="x2">87</div><div class="x3">€54.00</div><div class="x3">€45.00</div><div class="x9">Sold by Wren Ltd 4.9</div></div><script>window.__STATE__={"page":{"product":{"id":88231,"title":"Crossbill Oak Lamp 40 cm","pricing":{"price":45,"originalPrice":54,"currency":"EUR"},"rating":{"average":4.4,"count":87},"images":[{"thumb":"https://img.example.com/s/lamp.jpg","large":"https://img.example.com/l/lamp.jpg"}]},"seller":{"name":"Wren Ltd","rating":4.9,"count":15230},"related":[{"title":"Finch Lamp","price":9}]}}</script>`,
    {
      title: 'Crossbill Oak Lamp 40 cm',
      price: '45 EUR',
      image: 'https://img.example.com/l/lamp.jpg',
      rating: 4.4,
      reviews: 87,
    },
  ],
  [
    'all sold',
    'https://www.target.com/p/crossbill-oak-lamp-40-cm/-/A-87791566',
    'en-us',
    'Crossbill Oak Lamp 40 cm : Target',
    `<h1 data-test="product-title">Crossbill Oak Lamp 40 cm</h1><div><span class="u__ScreenReaderOnly">4.7 out of 5 stars with 519 reviews</span><span>519</span></div><span data-test="product-price">$35.00</span><div>$33.25 with Circle Card</div><button disabled>Sold out</button><section><h2>More to consider</h2><div>Finch Lamp <span data-test="current-price">$27.99</span> 4.8 out of 5 stars with 12004 ratings</div></section>`,
    { title: 'Crossbill Oak Lamp 40 cm', id: '87791566', price: '35 USD', rating: 4.7, reviews: 519 },
  ],
];

/** What must not be taken for the page of one thing, or for its price. */
const lures: readonly Mall[] = [
  [
    'a list under a number, its cards without pictures that lead anywhere',
    'https://shop.example.com/c/desk-lamps/4711004',
    'en',
    'Desk lamps - Finch Lamps',
    `<h1>Desk lamps</h1><div class="list">${['Oak', 'Ash', 'Elm'].map((wood) => `<div class="item"><a href="/p/${wood}-lamp">${wood} lamp</a><span class="price">€${wood.length * 9}.00</span></div>`).join('')}</div>`,
    { price: null, title: null },
  ],
  [
    'goods that cannot be had, others in their place',
    'https://shop.example.com/p/crossbill-oak-lamp-4711005',
    'en',
    'Crossbill Oak Lamp 40 cm - Finch Lamps',
    `<h1>Crossbill Oak Lamp 40 cm</h1><p>No longer available</p>${cards('€9.00')}`,
    { price: null },
  ],
  [
    'a sale of which only a style sheet knows which is asked',
    'https://shop.example.com/p/crossbill-oak-lamp-4711006',
    'en',
    'Crossbill Oak Lamp 40 cm - Finch Lamps',
    `<h1>Crossbill Oak Lamp 40 cm</h1><div><span class="a1">€60.00</span><span class="a2">€45.00</span></div><button>Add to cart</button>`,
    { price: null },
  ],
  [
    'an article that speaks of money',
    'https://www.example.com/2025/11/28/crossbill-oak-lamp-review-20251128',
    'en',
    'Crossbill Oak Lamp review',
    `<h1>Crossbill Oak Lamp review</h1><p>We have burnt the lamp for a month, and for <b>€49.00</b> nothing else lights a desk so warmly.</p><p>4.5/5</p>`,
    { title: null, price: null },
  ],
  [
    'a mark of the shop only',
    'https://shop.example.com/p/crossbill-oak-lamp-4711007',
    'en',
    'Crossbill Oak Lamp 40 cm - Finch Lamps',
    `<h1>Crossbill Oak Lamp 40 cm</h1><div>No reviews yet</div><div class="seller-info">Store rating 4.9/5 (86 reviews)</div><div class="price">€45.00</div><button>Add to cart</button><div>Shop reviews: 4.8 out of 5 (1,204 ratings)</div>`,
    { price: '45 EUR', rating: null, reviews: null },
  ],
];

const layoutOf = (all: readonly Mall[]): readonly Layout[] =>
  all.map(([name, url, lang, title, body, expect, head = '']) => ({
    name,
    url,
    html: pageOf(body, { lang, title, head }),
    expect,
  }));

export const withoutReliableData = layoutOf(malls);
export const withoutReliableDataLures = layoutOf(lures);
