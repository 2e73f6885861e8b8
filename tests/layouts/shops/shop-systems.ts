import { jsonLd, type Layout, pageOf } from '../layout.ts';

const image = 'https://cdn.shop.example.com/files/crossbill-lamp.jpg';

export const shopSystems: readonly Layout[] = [
  {
    name: 'shopify: a group of variants, one named in the address',
    url: 'https://www.finch-shop.example.com/products/crossbill-lamp?variant=4400002',
    html: pageOf(
      `<main><h1>Crossbill Lamp</h1><div class="price"><span class="price-item price-item--regular">$39.00</span></div><fieldset><input type="radio" name="Size" value="Small"><input type="radio" name="Size" value="Large" checked></fieldset><form action="/cart/add"><input name="id" value="4400002"></form></main>`,
      {
        head: `<link rel="canonical" href="https://www.finch-shop.example.com/products/crossbill-lamp">${jsonLd({
          '@context': 'http://schema.org/',
          '@type': 'ProductGroup',
          name: 'Crossbill Lamp',
          productGroupID: '770011',
          brand: { '@type': 'Brand', name: 'Crossbill' },
          hasVariant: [
            {
              '@type': 'Product',
              '@id': '/products/crossbill-lamp?variant=4400001#variant',
              name: 'Crossbill Lamp - Small',
              sku: 'L-S',
              image,
              offers: {
                '@type': 'Offer',
                price: '29.00',
                priceCurrency: 'USD',
                availability: 'http://schema.org/InStock',
                url: 'https://www.finch-shop.example.com/products/crossbill-lamp?variant=4400001',
              },
            },
            {
              '@type': 'Product',
              '@id': '/products/crossbill-lamp?variant=4400002#variant',
              name: 'Crossbill Lamp - Large',
              sku: 'L-L',
              image,
              offers: {
                '@type': 'Offer',
                price: '39.00',
                priceCurrency: 'USD',
                availability: 'http://schema.org/OutOfStock',
                url: 'https://www.finch-shop.example.com/products/crossbill-lamp?variant=4400002',
              },
            },
          ],
          url: 'https://www.finch-shop.example.com/products/crossbill-lamp',
        })}<script>window.Shopify = {currency:{"active":"USD"}}; var meta = {"product":{"id":770011,"vendor":"Crossbill","variants":[{"id":4400001,"price":2900},{"id":4400002,"price":3900}]}};</script>`,
      },
    ),
    expect: { price: '39 USD', image },
  },
  {
    name: 'shopify (debut, 2019): sale, product in a script, related goods',
    url: 'https://crossbill.example.com/collections/all/products/oak-lamp',
    html: pageOf(
      `<div id="ProductSection-product-template" data-section-id="product-template"><h1 class="product-single__title">Oak Lamp</h1><dl class="price price--on-sale" data-price><div class="price__regular"><dt>Regular price</dt><dd><s class="price-item price-item--regular" data-regular-price>£50.00</s></dd></div><div class="price__sale"><dt>Sale price</dt><dd><span class="price-item price-item--sale" data-sale-price>£42.50</span></dd></div></dl><script type="application/json" id="ProductJson-product-template">{"id":99110022,"title":"Oak Lamp","handle":"oak-lamp","vendor":"Crossbill","price":4250,"compare_at_price":5000,"available":true,"featured_image":"//cdn.shopify.com/s/files/1/oak.jpg","images":["//cdn.shopify.com/s/files/1/oak.jpg"]}</script></div><section class="related"><a href="/products/pine-lamp"><span>Pine Lamp</span><span class="price-item--regular">£12.00</span></a></section>`,
      {
        head: `<meta property="og:type" content="product"><meta property="og:title" content="Oak Lamp"><meta property="og:price:amount" content="42.50"><meta property="og:price:currency" content="GBP"><meta property="og:image" content="http://cdn.shopify.com/s/files/1/oak_1200x1200.jpg">${jsonLd({ '@context': 'http://schema.org/', '@type': 'Product', name: 'Oak Lamp', url: 'https://crossbill.example.com/products/oak-lamp', image: ['https://cdn.shopify.com/s/files/1/oak_1024x.jpg'], brand: { '@type': 'Thing', name: 'Crossbill' }, offers: [{ '@type': 'Offer', availability: 'http://schema.org/InStock', price: 42.5, priceCurrency: 'GBP' }] })}`,
      },
    ),
    expect: { title: 'Oak Lamp', price: '42.5 GBP', rating: null },
  },
  {
    name: 'woocommerce: yoast graph, sale, related goods, one with a rating',
    url: 'https://laden.example.de/produkt/eichenlampe/',
    html: pageOf(
      `<div id="product-55" class="product type-product sale"><div class="woocommerce-product-gallery"><div class="woocommerce-product-gallery__image"><a href="https://laden.example.de/wp-content/uploads/eiche.jpg"><img src="https://laden.example.de/wp-content/uploads/eiche-600x600.jpg"></a></div></div><div class="summary"><h1 class="product_title entry-title">Eichenlampe Crossbill</h1><p class="price"><del><span class="woocommerce-Price-amount amount"><bdi>1.249,00&nbsp;<span>€</span></bdi></span></del> <ins><span class="woocommerce-Price-amount amount"><bdi>1.099,00&nbsp;<span>€</span></bdi></span></ins></p><p class="wc-gzd-additional-info">inkl. 19 % MwSt. zzgl. Versand 4,90 €</p><p class="stock in-stock">3 vorrätig</p></div></div><section class="related products"><ul class="products"><li class="product"><h2>Fichtenlampe</h2><div class="star-rating"><span>5.00</span></div><span class="price"><span class="amount">19,00 €</span></span></li></ul></section>`,
      {
        lang: 'de-DE',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebPage', name: 'Eichenlampe Crossbill - Laden' },
            { '@type': 'BreadcrumbList', itemListElement: [] },
            {
              '@type': 'Product',
              '@id': 'https://laden.example.de/produkt/eichenlampe/#product',
              name: 'Eichenlampe Crossbill',
              sku: 'EI-1',
              image: 'https://laden.example.de/wp-content/uploads/eiche.jpg',
              offers: [
                {
                  '@type': 'Offer',
                  priceSpecification: [
                    {
                      '@type': 'UnitPriceSpecification',
                      price: '1099.00',
                      priceCurrency: 'EUR',
                      valueAddedTaxIncluded: true,
                    },
                    {
                      '@type': 'UnitPriceSpecification',
                      price: '1249.00',
                      priceCurrency: 'EUR',
                      priceType: 'https://schema.org/ListPrice',
                    },
                  ],
                  availability: 'http://schema.org/InStock',
                },
              ],
            },
          ],
        }),
      },
    ),
    expect: {
      title: 'Eichenlampe Crossbill',
      price: '1099 EUR',
      image: 'https://laden.example.de/wp-content/uploads/eiche.jpg',
      rating: null,
      reviews: null,
    },
  },
  {
    name: 'magento 2: as low as, of a configurable product',
    url: 'https://store.example.com/crossbill-jacket.html',
    html: pageOf(
      `<div class="product-info-main" itemscope itemtype="http://schema.org/Product"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">Crossbill Jacket</span></h1></div><div class="product-reviews-summary" itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><div class="rating-result" title="80%"><span><span itemprop="ratingValue">80</span>% of <span itemprop="bestRating">100</span></span></div><span itemprop="reviewCount">5</span></div><div class="price-box price-final_price"><span class="normal-price"><span class="price-container price-final_price" itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span class="price-label">As low as</span><span id="product-price-1" data-price-amount="29" class="price-wrapper"><span class="price">$29.00</span></span><meta itemprop="price" content="29"><meta itemprop="priceCurrency" content="USD"></span></span></div></div>`,
    ),
    expect: { title: 'Crossbill Jacket', price: 'from 29 USD', reviews: 5 },
  },
  {
    name: 'shopware 6: price with a star, unit price, tax',
    url: 'https://shop.example.de/Eichenlampe/SW10001',
    html: pageOf(
      `<div class="product-detail" itemscope itemtype="https://schema.org/Product"><h1 class="product-detail-name" itemprop="name">Eichenlampe</h1><div class="product-detail-price-container" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="url" content="https://shop.example.de/Eichenlampe/SW10001"><meta itemprop="priceCurrency" content="EUR"><meta itemprop="price" content="1299.9"><p class="product-detail-price">1.299,90 €*</p><span class="list-price">UVP 1.500,00 €*</span><div class="product-detail-price-unit">Inhalt: 1 Stück</div><link itemprop="availability" href="https://schema.org/InStock"></div><img itemprop="image" class="gallery-slider-image" src="https://shop.example.de/media/eiche.jpg"><span itemprop="sku">SW10001</span></div>`,
      { lang: 'de-DE' },
    ),
    expect: { title: 'Eichenlampe', price: '1299.9 EUR', image: 'https://shop.example.de/media/eiche.jpg' },
  },
  {
    name: 'tilda in Russian: price with a space and р., old price beside',
    url: 'https://orehi.example.ru/tproduct/123-456-greckij-oreh',
    html: pageOf(
      `<div class="t-store__prod-snippet__container"><div class="t-store__prod-popup__info"><h1 class="js-store-prod-name js-product-name t-store__prod-popup__name">Грецкий орех очищенный, 1 кг</h1><div class="js-store-price-wrapper"><div class="js-store-prod-price t-store__prod-popup__price"><div class="js-product-price js-store-prod-price-val" data-product-price-def="1190">1 190</div><div class="t-store__prod-popup__price-currency">р.</div></div><div class="js-store-prod-price-old"><div class="js-store-prod-price-old-val">1 490</div><div>р.</div></div></div></div></div>`,
      {
        lang: 'ru',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Грецкий орех очищенный, 1 кг',
          image: 'https://static.tildacdn.com/orekh.jpg',
          offers: { '@type': 'Offer', price: '1190', priceCurrency: 'RUB', availability: 'http://schema.org/InStock' },
        }),
      },
    ),
    expect: {
      title: 'Грецкий орех очищенный, 1 кг',
      price: '1190 RUB',
      image: 'https://static.tildacdn.com/orekh.jpg',
    },
  },
  {
    name: 'a shop of microdata alone, price in a content attribute, rating nested',
    url: 'https://old.example.co.uk/lamps/oak',
    html: pageOf(
      `<div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Oak Desk Lamp</span><img itemprop="image" src="/img/oak-big.jpg"><div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><meta itemprop="ratingValue" content="4.4"><meta itemprop="reviewCount" content="89"></div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="GBP">Only <span itemprop="price" content="1249.00">£1,249</span><link itemprop="availability" href="http://schema.org/OutOfStock">Out of stock</div></div><div class="also"><div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Pine lamp</span><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price" content="12">£12</span></div></div></div>`,
      { lang: 'en-GB', title: 'Oak Desk Lamp - Old Lamps of Kent' },
    ),
    expect: {
      title: 'Oak Desk Lamp',
      price: '1249 GBP',
      rating: 4.4,
      reviews: 89,
      availability: 'out-of-stock',
      image: 'https://old.example.co.uk/img/oak-big.jpg',
    },
  },
  {
    name: 'salesforce commerce: sales value in an attribute, struck list price, tiles of others',
    url: 'https://www.crossbill-wear.example.com/us/en/linen-shirt/CB-1.html',
    html: pageOf(
      `<div class="product-detail product-wrapper" data-pid="CB-1"><h1 class="product-name">Linen Shirt</h1><div class="prices"><div class="price"><span><del><span class="strike-through list"><span class="value" content="89.00"><span class="sr-only">Price reduced from</span>$89.00<span class="sr-only">to</span></span></span></del><span class="sales"><span class="value" content="59.00">$59.00</span></span></span></div></div><div class="product-tile"><span class="sales"><span class="value" content="5.00">$5.00</span></span></div></div>`,
      {
        head: jsonLd({
          '@context': 'http://schema.org/',
          '@type': 'Product',
          name: 'Linen Shirt',
          mpn: 'CB-1',
          sku: 'CB-1',
          brand: { '@type': 'Thing', name: 'Crossbill' },
          image: ['https://www.crossbill-wear.example.com/dw/image/shirt.jpg'],
          offers: {
            url: {},
            '@type': 'Offer',
            priceCurrency: 'USD',
            price: '59.00',
            availability: 'http://schema.org/InStock',
          },
        }),
      },
    ),
    expect: { title: 'Linen Shirt', price: '59 USD' },
  },
  {
    name: 'wix: price by data hook, structured data with capital letters',
    url: 'https://www.crossbill-mugs.example.com/product-page/oak-mug',
    html: pageOf(
      `<div data-hook="product-page"><h1 data-hook="product-title">Oak Mug</h1><div data-hook="product-price"><span data-hook="sr-formatted-primary-price">Regular Price</span><span data-hook="formatted-secondary-price" data-wix-original-price="$30.00"><s>$30.00</s></span><span data-hook="formatted-primary-price" data-wix-price="$24.00">$24.00</span></div></div>`,
      {
        head: `<meta property="og:title" content="Oak Mug | Crossbill"><meta property="og:type" content="product"><meta property="product:price:amount" content="24"><meta property="product:price:currency" content="USD">${jsonLd({ '@context': 'https://schema.org/', '@type': 'Product', name: 'Oak Mug', image: [{ '@type': 'ImageObject', contentUrl: 'https://static.wixstatic.com/media/mug.jpg' }], Offers: { '@type': 'Offer', priceCurrency: 'USD', Price: '24', Availability: 'https://schema.org/InStock' } })}`,
      },
    ),
    expect: { title: 'Oak Mug', price: '24 USD', image: 'https://static.wixstatic.com/media/mug.jpg' },
  },
  {
    name: 'tilda: every part is a record, the sign stands in a box of its own behind the figures',
    url: 'https://crossbill-wood.example.ru/kachalka',
    html: pageOf(
      `<div id="allrecords" class="t-records"><div class="r t-rec" id="rec1"><div class="t-store__product-snippet js-product"><img src="https://static.example.ru/tild1/chair.jpg" alt=""><h1 class="js-product-name t-name">Кресло Crossbill из ясеня</h1><div class="js-store-price-wrapper"><div class="js-store-prod-price"><div class="js-product-price t-store__price-value" data-product-price-def="38900">38 900</div><div class="t-store__price-currency">р.</div></div><div class="js-store-prod-price-old"><div class="t-store__price-value">46 500</div><div class="t-store__price-currency">р.</div></div></div><a href="#order" class="t-btn">В корзину</a></div></div></div>`,
      { lang: 'ru', title: 'Кресло Crossbill из ясеня' },
    ),
    expect: { title: 'Кресло Crossbill из ясеня', price: '38900 RUB' },
  },
  {
    name: 'a former price that bears its amount for programs is former all the same',
    url: 'https://www.crossbill-mugs.example.com/oak-mug',
    html: pageOf(
      '<h1>Oak Mug</h1><div class="prices"><span class="old-price" data-price="€30.00">€30.00</span> <span class="price" data-price="€24.00">€24.00</span></div><button>Add to cart</button>',
      {
        title: 'Oak Mug',
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'Product',
          name: 'Oak Mug',
          offers: { '@type': 'Offer', priceCurrency: 'EUR', price: '24.00' },
        }),
      },
    ),
    expect: { title: 'Oak Mug', price: '24 EUR' },
  },
  {
    name: 'wix: what was asked before stands first and bears its name for programs',
    url: 'https://www.crossbill-mugs.example.com/product-page/oak-mug',
    html: pageOf(
      `<div data-hook="product-page"><h1 data-hook="product-title">Oak Mug</h1><div data-hook="product-price"><span data-hook="sr-formatted-primary-price">Normalpris</span><span data-hook="formatted-primary-price" data-wix-original-price="189,00 kr">189,00 kr</span><span data-hook="sr-formatted-secondary-price">Udsalgspris</span><span data-hook="formatted-secondary-price" data-wix-price="149,00 kr">149,00 kr</span></div></div><script type="application/json">${JSON.stringify({ catalog: { product: { name: 'Oak Mug', price: 189, discountedPrice: 149, currency: 'DKK' } } })}</script>`,
      {
        lang: 'da',
        head: `<meta property="og:title" content="Oak Mug | Crossbill"><meta property="og:type" content="product"><meta property="product:price:amount" content="149"><meta property="product:price:currency" content="DKK">${jsonLd({ '@context': 'https://schema.org/', '@type': 'Product', name: 'Oak Mug', Offers: { '@type': 'Offer', priceCurrency: 'DKK', price: '149', Availability: 'https://schema.org/InStock' } })}`,
      },
    ),
    expect: { title: 'Oak Mug', price: '149 DKK' },
  },
  {
    name: 'a collection that calls itself a group of products: its goods, each with a link beside its picture',
    url: 'https://crossbill-mugs.example.com/collections/mugs',
    html: pageOf(
      `<main><h1>Collection: Mugs</h1><ul class="grid">${[1, 2, 3, 4].map((n) => `<li class="grid__item"><div class="card"><a class="full-width-link" href="/collections/mugs/products/oak-mug-${n}"><span class="visually-hidden">Oak Mug No. ${n}</span></a><div class="card__image"><img src="https://crossbill-mugs.example.com/cdn/mug-${n}.jpg" alt="Oak Mug No. ${n}"></div><div class="card__title">Oak Mug No. ${n}</div><dl class="price"><dt>Regular price</dt><dd><span class="price-item">€1${n}.50</span></dd></dl></div></li>`).join('')}</ul></main>`,
      {
        lang: 'en',
        title: 'Mugs',
        head: '<meta property="og:type" content="product.group"><meta property="og:title" content="Mugs">',
      },
    ),
    expect: [1, 2, 3, 4].map((n) => ({ title: `Oak Mug No. ${n}`, price: `1${n}.5 EUR` })),
  },
  {
    name: 'squarespace: price in its own block, og only',
    url: 'https://www.crossbill-prints.example.com/shop/p/finch-print',
    html: pageOf(
      `<article class="ProductItem" data-item-id="65aa"><h1 class="ProductItem-details-title" data-content-field="title">Finch Print</h1><div class="ProductItem-product-price"><div class="product-price"><span class="visually-hidden">Sale Price:</span><span class="sqs-money-native">35.00</span> <span class="visually-hidden">Original Price:</span><span class="original-price"><span class="sqs-money-native">45.00</span></span></div></div><section class="ProductItem-relatedProducts"><div class="product-price">$9.00</div></section></article>`,
      {
        head: `<meta property="og:type" content="product"><meta property="og:title" content="Finch Print — Crossbill"><meta property="product:price:amount" content="35.00"><meta property="product:price:currency" content="USD"><meta itemprop="name" content="Finch Print — Crossbill">${jsonLd({ '@context': 'http://schema.org', '@type': 'Product', name: 'Finch Print', image: 'https://images.squarespace-cdn.com/finch.jpg', brand: 'Crossbill', offers: { '@type': 'Offer', price: 35.0, priceCurrency: 'USD', availability: 'InStock' } })}`,
      },
    ),
    expect: { title: 'Finch Print', price: '35 USD' },
  },
  {
    name: 'tiendanube in Argentina: price drawn, instalments, transfer price',
    url: 'https://crossbill.example.com.ar/productos/lampara-roble/',
    html: pageOf(
      `<div id="single-product" class="js-product-detail"><h1 class="js-product-name">Lámpara Roble</h1><span class="js-compare-price-display price-compare">$95.000,00</span><span class="js-price-display" id="price_display" data-product-price="7990000">$79.900,00</span><div>3 cuotas sin interés de <span>$26.633,33</span></div><div>15% de descuento pagando con transferencia: $67.915,00</div></div>`,
      {
        lang: 'es-AR',
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'Product',
          '@id': 'https://crossbill.example.com.ar/productos/lampara-roble/',
          name: 'Lámpara Roble',
          image: 'https://acdn.mitiendanube.com/lampara-1024.jpg',
          offers: {
            '@type': 'Offer',
            url: 'https://crossbill.example.com.ar/productos/lampara-roble/',
            priceCurrency: 'ARS',
            price: '79900',
            availability: 'http://schema.org/InStock',
            inventoryLevel: { '@type': 'QuantitativeValue', value: '4' },
          },
        }),
      },
    ),
    expect: { title: 'Lámpara Roble', price: '79900 ARS' },
  },
  {
    name: 'shopline in Taiwan: NT$ drawn, product in a script',
    url: 'https://shop.example.com.tw/products/oak-lamp-tw',
    html: pageOf(
      `<div class="product-info"><h1 class="Product-title">橡木桌燈</h1><div class="Product-price"><span class="price-sale">NT$1,290</span><span class="price-original"><s>NT$1,680</s></span></div></div>`,
      {
        lang: 'zh-Hant',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: '橡木桌燈',
          image: ['https://shoplineimg.com/oak/1000x.jpg'],
          sku: 'OAK',
          offers: { '@type': 'AggregateOffer', priceCurrency: 'TWD', lowPrice: 1290, highPrice: 1290, offerCount: 1 },
        }),
      },
    ),
    expect: { title: '橡木桌燈', price: '1290 TWD' },
  },
];
