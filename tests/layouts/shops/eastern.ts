import { jsonLd, type Layout, pageOf } from '../layout.ts';

const state = (name: string, data: unknown) => `<script>${name} = ${JSON.stringify(data)};</script>`;

export const eastern: readonly Layout[] = [
  {
    name: 'aliexpress 2021: all in its state, nothing drawn yet',
    url: 'https://www.aliexpress.com/item/1005001234567890.html?spm=a2g0o',
    html: pageOf(
      `<div id="root"></div>${state('window.runParams', { data: { actionModule: { productId: 1005001234567890 }, titleModule: { subject: 'Crossbill Earphones TWS', feedbackRating: { averageStar: '4.8', totalValidNum: 1532 } }, priceModule: { formatedPrice: 'US $30.00', formatedActivityPrice: 'US $12.34', minActivityAmount: { currency: 'USD', value: 12.34, formatedAmount: 'US $12.34' }, maxActivityAmount: { currency: 'USD', value: 12.34 } }, imageModule: { imagePathList: ['https://ae01.alicdn.com/kf/Hcrossbill1.jpg', 'https://ae01.alicdn.com/kf/Hcrossbill2.jpg'] } } })}`,
      { title: 'Crossbill Earphones TWS - AliExpress' },
    ),
    expect: {
      title: 'Crossbill Earphones TWS',
      id: '1005001234567890',
      price: '12.34 USD',
      image: 'https://ae01.alicdn.com/kf/Hcrossbill1.jpg',
      rating: 4.8,
      reviews: 1532,
    },
  },
  {
    name: 'aliexpress 2024: drawn, price in parts, extra price for new buyers',
    url: 'https://www.aliexpress.us/item/3256801234567890.html',
    html: pageOf(
      `<h1 data-pl="product-title">Crossbill Earphones TWS</h1><div data-pl="product-price"><div class="price--current--I3Zeidd product-price-current"><span class="price--currentPriceText--V8_y_b5 pdp-comp-price-current product-price-value">$12.34</span></div><span class="price--originalText--gxVO5_d">$30.00</span></div><div data-pl="product-reviewer"><strong>&nbsp;&nbsp;4.8&nbsp;&nbsp;</strong><a class="reviewer--reviews--cx7Zs_V">1532 Reviews</a><span class="reviewer--sold--ytPeoEy">5,000+ sold</span></div><div class="image-view-v2--previewWrap--ixSPV8f"><img class="magnifier--image--RM17RL2" src="https://ae01.alicdn.com/kf/Scrossbill1.jpg_960x960q75.jpg_.avif"></div><div class="slider--img--kD4mIg7"><img src="https://ae01.alicdn.com/kf/Scrossbill1.jpg_220x220q75.jpg_.avif"></div>`,
    ),
    expect: {
      title: 'Crossbill Earphones TWS',
      price: '12.34 USD',
      rating: 4.8,
      reviews: 1532,
      image: 'https://ae01.alicdn.com/kf/Scrossbill1.jpg',
    },
  },
  {
    name: 'alibaba.com: a ladder of prices by quantity is a range',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Walnut-Kernels_1600123456789.html',
    html: pageOf(
      `<div class="product-title-container"><h1 title="Crossbill Walnut Kernels Light Halves">Crossbill Walnut Kernels Light Halves</h1></div><div data-testid="product-price"><div data-testid="ladder-price"><div class="price-item"><div>100 - 499 kilograms</div><span>$6.20</span></div><div class="price-item"><div>&gt;= 500 kilograms</div><span>$5.90</span></div></div></div><div class="detail-review-item"><span>4.9</span>/5 <span>33 reviews</span></div>`,
    ),
    expect: { title: 'Crossbill Walnut Kernels Light Halves', id: '1600123456789', price: '5.9-6.2 ?' },
  },
  {
    name: 'alibaba.com 2020: a reference price by range',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Walnut-Kernels_62123456789.html?spm=x',
    html: pageOf(
      `<h1 class="ma-title" title="x">Crossbill Walnut Kernels</h1><div class="ma-reference-price"><span class="ma-ref-price"><span>US $5.90-$6.20</span></span><span>/ Kilogram</span></div><div class="main-image-thumb-item"><img src="//s.alicdn.com/@sc04/kf/Hcross1.jpg_50x50.jpg"></div>`,
    ),
    expect: {
      title: 'Crossbill Walnut Kernels',
      price: '5.9-6.2 USD',
      image: 'https://s.alicdn.com/@sc04/kf/Hcross1.jpg',
    },
  },
  {
    name: 'temu: its raw data',
    url: 'https://www.temu.com/crossbill-lamp-g-601099512345678.html?_oak_mp_inf=x',
    html: pageOf(
      `<div id="leftContent"><div aria-roledescription="carousel"><img src="https://img.kwcdn.com/product/fancy/crossbill1.jpg?imageView2/2/w/800"></div></div><h1>Crossbill Lamp</h1><div id="goods_price"><div data-type="0"><span>$</span><span>12</span><span>.34</span></div><span data-type="1"><del>$30.00</del></span></div>${state('window.rawData', { store: { goods: { goodsId: '601099512345678', goodsName: 'Crossbill Lamp' } } })}`,
      {
        head: jsonLd({
          '@type': 'Product',
          '@context': 'https://schema.org',
          name: 'Crossbill Lamp',
          sku: '601099512345678',
          image: ['https://img.kwcdn.com/product/fancy/crossbill1.jpg'],
          aggregateRating: { ratingValue: 4.7, reviewCount: 812 },
          offers: { '@type': 'Offer', price: '12.34', priceCurrency: 'USD' },
        }),
        title: 'Crossbill Lamp - Temu',
      },
    ),
    expect: {
      title: 'Crossbill Lamp',
      id: '601099512345678',
      price: '12.34 USD',
      rating: 4.7,
      reviews: 812,
      image: 'https://img.kwcdn.com/product/fancy/crossbill1.jpg',
    },
  },
  {
    name: 'lazada 2023: price drawn, discount, ratings counted',
    url: 'https://www.lazada.com.ph/products/crossbill-lamp-i1234567890-s9876543210.html?search=1',
    html: pageOf(
      `<h1 class="pdp-mod-product-badge-title">Crossbill Lamp</h1><div id="module_product_price_1"><div class="pdp-product-price"><span class="pdp-price pdp-price_type_normal pdp-price_color_orange pdp-price_size_xl">₱1,299.00</span><div class="origin-block"><span class="pdp-price pdp-price_type_deleted">₱2,500.00</span><span class="pdp-product-price__discount">-48%</span></div></div></div><div class="pdp-review-summary"><a class="pdp-link pdp-review-summary__link">1234 Ratings</a></div><div class="pdp-mod-review"><div class="score"><span class="score-average">4.9</span><span class="score-max">/5</span></div><div class="count">1234 Ratings</div></div><div class="gallery-preview-panel__content"><img class="pdp-mod-common-image gallery-preview-panel__image" src="https://ph-live-01.slatic.net/p/crossbill1.jpg"></div>`,
      { lang: 'en' },
    ),
    expect: {
      title: 'Crossbill Lamp',
      id: '1234567890',
      price: '1299 PHP',
      rating: 4.9,
      reviews: 1234,
      image: 'https://ph-live-01.slatic.net/p/crossbill1.jpg',
    },
  },
  {
    name: 'lazada indonesia and vietnam: signs before and behind',
    url: 'https://www.lazada.vn/products/den-crossbill-i1234567890.html',
    html: pageOf(
      '<h1 class="pdp-mod-product-badge-title">Đèn Crossbill</h1><div id="module_product_price_1"><span class="pdp-price pdp-price_type_normal">1.299.000 ₫</span></div>',
      { lang: 'vi' },
    ),
    expect: { price: '1299000 VND' },
  },
  {
    name: 'shopee: structured data only',
    url: 'https://shopee.sg/Crossbill-Lamp-i.12345678.23456789012',
    html: pageOf('<div id="main"></div>', {
      head: jsonLd({
        '@context': 'http://schema.org',
        '@type': 'Product',
        name: 'Crossbill Lamp',
        productID: '23456789012',
        url: 'https://shopee.sg/Crossbill-Lamp-i.12345678.23456789012',
        image: 'https://down-sg.img.susercontent.com/file/sg-cross1',
        brand: 'Crossbill',
        offers: { '@type': 'Offer', price: '19.90', priceCurrency: 'SGD', availability: 'http://schema.org/InStock' },
        aggregateRating: {
          '@type': 'AggregateRating',
          bestRating: 5,
          worstRating: 1,
          ratingCount: '1024',
          ratingValue: '4.93',
        },
      }),
      title: 'Crossbill Lamp | Shopee Singapore',
    }),
    expect: { title: 'Crossbill Lamp', id: '23456789012', price: '19.9 SGD', rating: 4.93, reviews: 1024 },
  },
  {
    name: 'ozon: price with its card and without',
    url: 'https://www.ozon.ru/product/lampa-crossbill-1234567890/?at=x',
    html: pageOf(
      `<div data-widget="webProductHeading"><h1>Лампа Crossbill дубовая</h1></div><div data-widget="webGallery"><div data-index="0"><img src="https://ir.ozone.ru/s3/multimedia-1/wc1000/7123456789.jpg"></div></div><div data-widget="webPrice"><button><span>1 199 ₽</span> <span>с Ozon Картой</span></button><div><span>1 299 ₽</span><span>2 500 ₽</span><span>без Ozon Карты</span></div></div><div data-widget="webSingleProductScore"><a>4.8 • 1 234 отзыва</a></div><div data-widget="skuShelfGoods"><span>99 ₽</span></div>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Лампа Crossbill дубовая',
      id: '1234567890',
      price: '1299 RUB',
      rating: 4.8,
      reviews: 1234,
      image: 'https://ir.ozone.ru/s3/multimedia-1/wc1000/7123456789.jpg',
    },
  },
  {
    name: 'wildberries 2023: wallet price above, old price beneath',
    url: 'https://www.wildberries.ru/catalog/123456789/detail.aspx?targetUrl=SP',
    html: pageOf(
      `<div class="product-page__header-wrap"><a class="product-page__header-brand">Crossbill</a><h1 class="product-page__title">Лампа дубовая</h1></div><span id="productNmId">123456789</span><div class="price-block__content"><span class="price-block__price"><span class="price-block__wallet-price">1 199 ₽</span></span><ins class="price-block__final-price wallet">1 299 ₽</ins><del class="price-block__old-price">2 500 ₽</del></div><span class="product-review__rating address-rate-mini">4.8</span><span class="product-review__count-review">1 234 отзыва</span><div class="zoom-image-container"><img src="https://basket-10.wbbasket.ru/vol1234/part123456/123456789/images/big/1.webp"></div>`,
      { lang: 'ru' },
    ),
    expect: { title: 'Лампа дубовая', id: '123456789', price: '1299 RUB', rating: 4.8, reviews: 1234 },
  },
  {
    name: 'shein: its raw data',
    url: 'https://us.shein.com/Crossbill-Dress-p-12345678.html?mallCode=1',
    html: pageOf(
      `<h1 class="product-intro__head-name">Crossbill Dress</h1>${state('var gbRawData', { productIntroData: { detail: { goods_id: '12345678', goods_name: 'Crossbill Dress', salePrice: { amount: '12.34', amountWithSymbol: '$12.34', currency: 'USD' }, retailPrice: { amount: '30.00' } } } })}`,
      { lang: 'en-US' },
    ),
    expect: { title: 'Crossbill Dress', id: '12345678', price: '12.34 USD' },
  },
];
