import { jsonLd, type Layout, pageOf } from '../layout.ts';

export const countryStores: readonly Layout[] = [
  {
    name: 'walmart.ca: Canadian dollars without saying so',
    url: 'https://www.walmart.ca/en/ip/crossbill-speaker/6000123456789',
    html: pageOf(
      '<h1 id="main-title" itemprop="name">Crossbill Speaker</h1><span itemprop="price" data-seo-id="hero-price">$24.88</span><span>was $30.00</span>',
      { lang: 'en-CA' },
    ),
    expect: { id: '6000123456789', price: '24.88 CAD' },
  },
  {
    name: 'walmart.com.mx: pesos without saying so',
    url: 'https://www.walmart.com.mx/ip/bocina/bocina-crossbill/00750123456789',
    html: pageOf(
      '<h1 id="main-title" itemprop="name">Bocina Crossbill</h1><span itemprop="price" data-seo-id="hero-price">$1,299.00</span>',
      { lang: 'es-MX' },
    ),
    expect: { title: 'Bocina Crossbill', price: '1299 MXN' },
  },
  {
    name: 'aliexpress.ru: snow layout',
    url: 'https://aliexpress.ru/item/1005001234567890.html?sku_id=12000012345678901',
    html: pageOf(
      '<div class="HazeProductDescription_HazeProductDescription__x"><h1>Наушники Crossbill TWS</h1></div><div class="HazeProductPrice_SnowPrice__mainS__x">1 234 ₽</div><div class="HazeProductPrice_SnowPrice__secondaryS__x">2 500 ₽</div>',
      { lang: 'ru' },
    ),
    expect: { title: 'Наушники Crossbill TWS', id: '1005001234567890', price: '1234 RUB' },
  },
  {
    name: 'ozon.kz: tenge',
    url: 'https://www.ozon.kz/product/lampa-crossbill-1234567890/',
    html: pageOf(
      '<div data-widget="webProductHeading"><h1>Лампа Crossbill</h1></div><div data-widget="webPrice"><div><span>12 990 ₸</span><span>25 000 ₸</span></div></div>',
      { lang: 'ru' },
    ),
    expect: { price: '12990 KZT' },
  },
  {
    name: 'wildberries 2025: hashed endings behind names of its own',
    url: 'https://www.wildberries.ru/catalog/123456789/detail.aspx',
    html: pageOf(
      '<h1 class="productTitle--J2W7I">Лампа дубовая</h1><div class="priceBlock--Xz1"><span class="priceBlockPriceWrap--a"><ins class="priceBlockFinalPrice--iToZR wallet--N1t3o">1 299&nbsp;₽</ins></span><span class="priceBlockOldPrice--qSWAf"><del>2 500&nbsp;₽</del></span></div><span class="productReviewRating--gQDQG">4,8 · 1 234 оценки</span>',
      { lang: 'ru' },
    ),
    expect: { title: 'Лампа дубовая', id: '123456789', price: '1299 RUB' },
  },
  {
    name: 'mercado libre in Uruguay: dollars named',
    url: 'https://articulo.mercadolibre.com.uy/MLU-123456789-lampara-_JM',
    html: pageOf(
      '<div class="ui-pdp-container"><h1 class="ui-pdp-title">Lámpara Crossbill</h1><div class="ui-pdp-price__second-line"><span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">U$S</span><span class="andes-money-amount__fraction">49</span></span></div></div>',
      { lang: 'es-UY' },
    ),
    expect: { id: 'MLU123456789', price: '49 USD' },
  },
  {
    name: 'mercado libre in Argentina: thousands with points, cents apart',
    url: 'https://www.mercadolibre.com.ar/lampara-crossbill/p/MLA12345678',
    html: pageOf(
      '<div class="ui-pdp-container"><h1 class="ui-pdp-title">Lámpara Crossbill</h1><div class="ui-pdp-price__second-line"><span class="andes-money-amount" aria-label="1234567 pesos con 89 centavos"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1.234.567</span><span class="andes-money-amount__cents">89</span></span></div></div>',
      { lang: 'es-AR' },
    ),
    expect: { price: '1234567.89 ARS' },
  },
  {
    name: 'allegro.cz: koruna, rating of the product beside that of the seller',
    url: 'https://allegro.cz/nabidka/lampa-crossbill-12345678901',
    html: pageOf(
      '<div data-box-name="showoffer.productHeader"><h1>Lampa Crossbill</h1></div><div data-box-name="seller">98,7 % doporučuje, 4,9 / 5</div>',
      {
        lang: 'cs-CZ',
        head: jsonLd({
          '@type': 'Product',
          name: 'Lampa Crossbill',
          sku: '12345678901',
          url: 'https://allegro.cz/nabidka/lampa-crossbill-12345678901',
          offers: { '@type': 'Offer', price: '1499', priceCurrency: 'CZK' },
        }),
      },
    ),
    expect: { price: '1499 CZK', rating: null, reviews: null },
  },
  {
    name: 'lazada.sg: second make of the page',
    url: 'https://www.lazada.sg/products/pdp-i1234567890-s9876543210.html',
    html: pageOf(
      '<h1 class="pdp-mod-product-badge-title-v2">Crossbill Lamp</h1><div class="pdp-v2-product-price-content"><span class="pdp-v2-product-price-content-salePrice"><span class="pdp-v2-product-price-content-salePrice-sign">$</span><span class="pdp-v2-product-price-content-salePrice-amount">19.90</span></span><span class="pdp-v2-product-price-content-originalPrice">$39.90</span></div><div class="container-star-v2"><span class="container-star-v2-score">4.9</span><span class="container-star-v2-count">(120)</span></div>',
      { lang: 'en' },
    ),
    expect: { price: '19.9 SGD', rating: 4.9, reviews: 120 },
  },
  {
    name: 'ebay mobile: price and title in its small layout',
    url: 'https://www.ebay.de/itm/256000111222',
    html: pageOf(
      '<div class="vi-title__main">Crossbill Lampe Eiche</div><div class="x-price-primary"><span class="ux-textspans">EUR 49,90</span></div><div class="x-price-approx">Ca. US $54.20</div>',
      { lang: 'de-DE' },
    ),
    expect: { title: 'Crossbill Lampe Eiche', price: '49.9 EUR' },
  },
  {
    name: 'ebay.com for a visitor from abroad: the price of the item, not the approximate one',
    url: 'https://www.ebay.com/itm/256000111222',
    html: pageOf(
      '<h1 class="x-item-title__mainTitle"><span>Crossbill Lamp</span></h1><div data-testid="x-price-primary" class="x-price-primary"><span>GBP 39.00</span></div><div class="x-price-approx"><span>Approximately</span><span class="x-price-approx__price">US $49.40</span></div>',
    ),
    expect: { price: '39 GBP' },
  },
  {
    name: 'tiktok shop: all in its router data',
    url: 'https://www.tiktok.com/shop/pdp/crossbill-lamp/1729512345678901234',
    html: pageOf(
      `<h1>Crossbill Lamp</h1><script id="__MODERN_ROUTER_DATA__" type="application/json">${JSON.stringify({ loaderData: { 'shop/pdp/page': { page_config: { components_map: [{ component_type: 'product_info', component_data: { product_info: { product_model: { product_id: '1729512345678901234', name: 'Crossbill Lamp', images: [{ url_list: ['https://p16-oec-va.ibyteimg.com/tos/cross1~tplv.jpeg'] }] }, promotion_model: { promotion_product_price: { min_price: { sale_price_format: '12.34', currency_symbol: '$', currency_name: 'USD', origin_price_format: '30.00' } } }, review_model: { product_overall_score: 4.7, product_review_count: 812 } } } }] } } } })}</script>`,
      { title: 'Crossbill Lamp - TikTok Shop' },
    ),
    expect: {
      title: 'Crossbill Lamp',
      id: '1729512345678901234',
      price: '12.34 USD',
      rating: 4.7,
      reviews: 812,
      image: 'https://p16-oec-va.ibyteimg.com/tos/cross1~tplv.jpeg',
    },
  },
  {
    name: 'alibaba.com: title and pictures in its state',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Walnut_1600123456789.html',
    html: pageOf(
      `<div id="root"></div><script>window.detailData = ${JSON.stringify({
        globalData: {
          product: {
            productId: 1600123456789,
            subject: 'Crossbill Walnut Kernels',
            mediaItems: [
              { type: 'image', imageUrl: { big: 'https://s.alicdn.com/@sc04/kf/H1.jpg' } },
              { type: 'video', videoUrl: {} },
            ],
          },
        },
      })};</script>`,
    ),
    expect: {
      title: 'Crossbill Walnut Kernels',
      id: '1600123456789',
      image: 'https://s.alicdn.com/@sc04/kf/H1.jpg',
      price: null,
    },
  },
  {
    name: 'temu in Canada: a bare dollar where its data names two currencies',
    url: 'https://www.temu.com/ca/crossbill-lamp-g-601099512345678.html',
    html: pageOf(
      '<h1>Crossbill Lamp of Oak</h1><div id="goods_price"><div data-type="0">$12.34</div></div><script>window.rawData={"store":{"goods":{"goodsId":"601099512345678","goodsName":"Crossbill Lamp of Oak"},"localInfo":{"currency":"CAD"},"settle":{"currency":"USD"}}};</script>',
    ),
    expect: { title: 'Crossbill Lamp of Oak', price: '12.34 ?' },
  },
  {
    name: 'shein in Britain',
    url: 'https://www.shein.co.uk/Crossbill-Dress-p-12345678.html',
    html: pageOf(
      '<h1 class="product-intro__head-name">Crossbill Dress</h1><div id="productIntroPrice"><span class="from">£12.34</span><del>£30.00</del></div>',
      { lang: 'en-GB' },
    ),
    expect: { price: '12.34 GBP' },
  },
];
