import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Product pages of the other marketplaces as they stood in other years and countries than those of eastern.ts and western.ts.

const state = (name: string, data: unknown) => `<script>${name} = ${JSON.stringify(data)};</script>`;
const nextData = (data: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
const og = (entries: Record<string, string>) =>
  Object.entries(entries)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');

export const otherYears: readonly Layout[] = [
  {
    name: 'ebay.de 2024: price, shipping, seller’s 99 % and 12.345 ratings, similar goods sponsored',
    url: 'https://www.ebay.de/itm/256123456789?hash=item3ba&var=0',
    html: pageOf(
      `<div class="vim x-item-title"><h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Crossbill Fahrradlampe Set USB</span></h1></div><div class="vim x-sellercard-atf"><a href="/str/laden"><span class="ux-textspans ux-textspans--BOLD">laden</span></a><a><span class="ux-textspans ux-textspans--SECONDARY">(12345)</span></a><span>99,2% positiv</span></div><div class="vim x-price-section"><div class="x-bin-price"><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">EUR 19,95</span></div><div class="x-additional-info"><span>Ursprünglicher Preis: </span><span class="ux-textspans ux-textspans--STRIKETHROUGH">EUR 24,95</span><span>(20% Rabatt)</span></div></div></div><div class="x-item-condition-text"><span class="ux-textspans">Neu</span></div><div class="ux-labels-values--shipping"><span>EUR 4,49</span> Standardversand</div><div class="ux-image-carousel-item active image" data-idx="0"><img src="https://i.ebayimg.com/images/g/abcAAOSw1/s-l500.jpg" data-zoom-src="https://i.ebayimg.com/images/g/abcAAOSw1/s-l1600.jpg"></div><div class="ux-layout-section--product-reviews"></div><section class="merch"><div class="item"><h3>Andere Lampe</h3><span class="price">EUR 8,99</span></div></section>`,
      {
        lang: 'de',
        head: `${og({ 'og:title': 'Crossbill Fahrradlampe Set USB | eBay', 'og:type': 'ebay-objects:item', 'og:image': 'https://i.ebayimg.com/images/g/abcAAOSw1/s-l400.jpg' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Crossbill Fahrradlampe Set USB', image: [{ '@type': 'ImageObject', url: 'https://i.ebayimg.com/images/g/abcAAOSw1/s-l1600.jpg' }], offers: { '@type': 'Offer', itemCondition: 'https://schema.org/NewCondition', availability: 'https://schema.org/InStock', price: '19.95', priceCurrency: 'EUR', shippingDetails: [{ '@type': 'OfferShippingDetails', shippingRate: { '@type': 'MonetaryAmount', value: '4.49', currency: 'EUR' } }], url: 'https://www.ebay.de/itm/256123456789' } })}`,
      },
    ),
    expect: {
      title: 'Crossbill Fahrradlampe Set USB',
      id: '256123456789',
      price: '19.95 EUR',
      rating: null,
      reviews: null,
      image: 'https://i.ebayimg.com/images/g/abcAAOSw1/s-l1600.jpg',
    },
  },
  {
    name: 'ebay.com 2015: microdata, pounds converted to dollars',
    url: 'http://www.ebay.com/itm/Crossbill-Teapot-/251234567890?pt=LH',
    html: pageOf(
      `<div itemscope itemtype="http://schema.org/Product"><h1 class="it-ttl" itemprop="name" id="itemTitle"><span class="g-hdn">Details about  &nbsp;</span>Crossbill Teapot Vintage</h1><div id="mainImgHldr"><img id="icImg" itemprop="image" src="http://i.ebayimg.com/00/s/teapot/z/x/$_1.JPG"></div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><div class="u-flL w29 vi-price"><span class="notranslate" id="prcIsum" itemprop="price">GBP 24.50</span></div><div id="prcIsumConv">Approximately US $31.20</div><meta itemprop="priceCurrency" content="GBP"><div id="vi-itm-cond">Used</div></div><div id="fshippingCost"><span>GBP 12.00</span></div></div><div class="bdg-90"><span class="mbg-l">(<a>5123</a>)</span></div>`,
    ),
    expect: {
      title: 'Crossbill Teapot Vintage',
      id: '251234567890',
      price: '24.5 GBP',
      reviews: null,
      condition: 'used',
    },
  },
  {
    name: 'ebay.fr: an auction that runs: its bid is the price',
    url: 'https://www.ebay.fr/itm/334455667788',
    html: pageOf(
      `<h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Crossbill Montre ancienne</span></h1><div class="x-bid-price" data-testid="x-bid-price"><div class="x-price-primary"><span class="ux-textspans">45,50 EUR</span></div><div class="x-bid-count"><a>7 enchères</a></div></div><div class="ux-labels-values--shipping">6,90 EUR</div>`,
      { lang: 'fr' },
    ),
    expect: { title: 'Crossbill Montre ancienne', price: '45.5 EUR', id: '334455667788' },
  },
  {
    name: 'etsy 2024 in German: sale price, struck price, shop’s 9.999 reviews beside those of the item',
    url: 'https://www.etsy.com/de/listing/1400000001/crossbill-holzlampe?click_key=x',
    html: pageOf(
      `<div id="listing-page-cart"><div data-buy-box-region="price"><div class="wt-display-flex-xs"><p class="wt-text-title-larger wt-mr-xs-1"><span class="wt-screen-reader-only">Preis:</span> 38,25 €</p><p class="wt-text-caption wt-text-gray"><span class="wt-text-strikethrough">45,00 €</span> (15 % Rabatt)</p></div></div><h1 class="wt-text-body-01 wt-line-height-tight wt-break-word" data-buy-box-listing-title="true">Crossbill Holzlampe, handgemacht aus Eiche</h1></div><div id="reviews"><h2>9.999 Bewertungen des Shops</h2><button id="same-listing-reviews-tab">Bewertungen für diesen Artikel <span class="wt-badge">128</span></button></div><div data-carousel-pane><img src="https://i.etsystatic.com/1/r/il/aaa/555/il_794xN.555_lamp.jpg" data-src-zoom-image="https://i.etsystatic.com/1/r/il/aaa/555/il_fullxfull.555_lamp.jpg"></div><div data-appears-component-name="recs"><a href="/de/listing/1500000001/anderes"><h3>Anderes</h3><span class="currency-value">12,00</span> €</a></div>`,
      {
        lang: 'de',
        head: `${og({ 'og:title': 'Crossbill Holzlampe, handgemacht aus Eiche - Etsy.de', 'og:type': 'product', 'og:image': 'https://i.etsystatic.com/1/r/il/aaa/555/il_1080xN.555_lamp.jpg', 'product:price:amount': '38.25', 'product:price:currency': 'EUR' })}${jsonLd({ '@type': 'Product', '@context': 'https://schema.org', url: 'https://www.etsy.com/de/listing/1400000001/crossbill-holzlampe', name: 'Crossbill Holzlampe, handgemacht aus Eiche', sku: '1400000001', image: [{ '@type': 'ImageObject', contentURL: 'https://i.etsystatic.com/1/r/il/aaa/555/il_fullxfull.555_lamp.jpg' }], aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.9', reviewCount: 128 }, offers: { '@type': 'Offer', price: '38.25', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' } })}`,
      },
    ),
    expect: {
      title: 'Crossbill Holzlampe, handgemacht aus Eiche',
      id: '1400000001',
      price: '38.25 EUR',
      image: 'https://i.etsystatic.com/1/r/il/aaa/555/il_fullxfull.555_lamp.jpg',
    },
  },
  {
    name: 'walmart 2025: sold by another seller, from-price of more sellers, price per ounce, stars of a seller',
    url: 'https://www.walmart.com/ip/Crossbill-Coffee-Beans-2-lb/987654321?athbdg=L1600',
    html: pageOf(
      `<h1 itemprop="name" id="main-title" data-fs-element="name">Crossbill Coffee Beans 2 lb</h1><div data-testid="price-wrap"><span itemprop="price" data-seo-id="hero-price" aria-hidden="false">$21.48</span><span class="gray">67.1 ¢/oz</span></div><div data-testid="reviews-and-ratings"><span class="rating-number">(4.4)</span><a itemprop="ratingCount">1,377 ratings</a></div><div data-testid="seller-info">Sold by Beans &amp; More (4.9) 8,021 seller reviews</div><div>More seller options (3) Starting from $19.98</div><section data-testid="carousel"><div data-item-id="X"><span>$4.44</span><span>Other Beans</span></div></section>${nextData(
        {
          props: {
            pageProps: {
              initialData: {
                data: {
                  product: {
                    usItemId: '987654321',
                    id: '3X',
                    name: 'Crossbill Coffee Beans 2 lb',
                    brand: 'Crossbill',
                    averageRating: 4.4,
                    numberOfReviews: 512,
                    availabilityStatus: 'IN_STOCK',
                    imageInfo: {
                      thumbnailUrl: 'https://i5.walmartimages.com/seo/beans_1.aaa.jpeg',
                      allImages: [
                        { id: '1', url: 'https://i5.walmartimages.com/seo/beans_1.aaa.jpeg' },
                        { id: '2', url: 'https://i5.walmartimages.com/asr/beans_2.bbb.jpeg' },
                      ],
                    },
                    priceInfo: {
                      currentPrice: { price: 21.48, priceString: '$21.48', currencyUnit: 'USD' },
                      wasPrice: null,
                      unitPrice: { price: 0.671, priceString: '67.1 ¢/oz' },
                    },
                    transactableOfferCount: 4,
                    secondaryOfferPrice: { currentPrice: { price: 19.98 } },
                  },
                  reviews: { averageOverallRating: 4.4, totalReviewCount: 1377, ratingValueFiveCount: 900 },
                },
              },
            },
          },
        },
      )}`,
      {
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Coffee Beans 2 lb',
          sku: '987654321',
          image: 'https://i5.walmartimages.com/seo/beans_1.aaa.jpeg',
          offers: [
            { '@type': 'Offer', price: 21.48, priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
          ],
        }),
      },
    ),
    expect: {
      title: 'Crossbill Coffee Beans 2 lb',
      id: '987654321',
      price: '21.48 USD',
      rating: 4.4,
      image: 'https://i5.walmartimages.com/seo/beans_1.aaa.jpeg',
    },
  },
  {
    name: 'walmart 2019: state of the item, microdata in parts',
    url: 'https://www.walmart.com/ip/Crossbill-Tent/44556677',
    html: pageOf(
      `<h1 class="prod-ProductTitle" itemprop="name" content="Crossbill Tent for 4">Crossbill Tent for 4</h1><div class="prod-PriceHero"><span class="price display-inline-block arrange-fit price price--stylized" itemprop="price" content="79.00"><span class="visuallyhidden">$79.00</span><span aria-hidden="true"><span class="price-currency" itemprop="priceCurrency" content="USD">$</span><span class="price-characteristic" itemprop="price" content="79.00">79</span><span class="price-mark">.</span><span class="price-mantissa">00</span></span></span></div><span class="ReviewsHeader-ratingPrefix">4.3 Stars</span><span itemprop="ratingValue">4.3</span><span itemprop="reviewCount">219</span>`,
      {
        head: `<script id="item" class="tb-optimized" type="application/json">${JSON.stringify({ item: { productId: '6ABC', product: { buyBox: { products: [{ usItemId: '44556677', productName: 'Crossbill Tent for 4', priceMap: { price: 79, currencyUnit: 'USD' } }] } } } })}</script>`,
      },
    ),
    expect: { title: 'Crossbill Tent for 4', id: '44556677', price: '79 USD' },
  },
  {
    name: 'aliexpress 2022: runParams of modules, discount and original prices, store ratings',
    url: 'https://www.aliexpress.com/item/1005004000000001.html?spm=a2g0o',
    html: pageOf(
      `<div id="root"></div>${state('window.runParams', { data: { actionModule: { productId: 1005004000000001 }, titleModule: { subject: 'Crossbill LED Bicycle Light USB Rechargeable', feedbackRating: { averageStar: '4.8', totalValidNum: 1573, trialReviewNum: 0 }, tradeCount: 5000, formatTradeCount: '5,000+' }, priceModule: { formatedPrice: 'US $12.00 - 20.00', formatedActivityPrice: 'US $6.00 - 10.00', minActivityAmount: { currency: 'USD', value: 6, formatedAmount: 'US $6.00' }, maxActivityAmount: { currency: 'USD', value: 10, formatedAmount: 'US $10.00' }, minAmount: { currency: 'USD', value: 12 }, maxAmount: { currency: 'USD', value: 20 } }, imageModule: { imagePathList: ['https://ae01.alicdn.com/kf/S100/light.jpg', 'https://ae01.alicdn.com/kf/S101/light2.jpg'] }, storeModule: { storeName: 'Shop', positiveRate: '97.1%', positiveNum: 30211 }, shippingModule: { freightAmount: { value: 3.2, currency: 'USD' } } } })}`,
      { lang: 'en' },
    ),
    expect: {
      title: 'Crossbill LED Bicycle Light USB Rechargeable',
      id: '1005004000000001',
      price: '6-10 USD',
      image: 'https://ae01.alicdn.com/kf/S100/light.jpg',
      rating: 4.8,
      reviews: 1573,
    },
  },
  {
    name: 'aliexpress 2025 in Spanish: drawn, price with discount, coupons, tax beside it',
    url: 'https://es.aliexpress.com/item/1005006000000002.html',
    html: pageOf(
      `<div class="pdp-body"><h1 data-pl="product-title">Crossbill Lámpara de mesa LED regulable</h1><div class="reviewer--wrap--vGS7G6P" data-pl="product-reviewer"><strong>4.7</strong><a class="reviewer--reviews--cx7Zs_V">86 valoraciones</a><span class="reviewer--sold--ytPeoEy">300+ vendidos</span></div><div class="price--wrap--tA4MDk4"><span class="price-default--current--F8OlYIo">14,29€</span><span class="price-default--original--CWcHOit">28,58€</span><span class="price-default--discount--xET8qnP">-50%</span></div><div class="price--vat">IVA incluido</div><div>Descuento extra de 2€ por cada 20€</div><div class="shipping--content">Envío: 1,99€</div></div>`,
      {
        lang: 'es',
        head: og({
          'og:title': 'Crossbill Lámpara de mesa LED regulable - AliExpress 15',
          'og:type': 'website',
          'og:image': 'https://ae01.alicdn.com/kf/S200/mesa.jpg',
        }),
      },
    ),
    expect: {
      title: 'Crossbill Lámpara de mesa LED regulable',
      id: '1005006000000002',
      price: '14.29 EUR',
      rating: 4.7,
      reviews: 86,
    },
  },
  {
    name: 'temu: JSON-LD of a group and raw data of another currency',
    url: 'https://www.temu.com/de/crossbill-lampe-g-601099512000001.html',
    html: pageOf(
      `<div><h1 class="_2rn4tqXP">Crossbill Lampe mit Akku</h1><div id="goods_price"><span>8</span><span>,49€</span></div></div>`,
      {
        lang: 'de',
        head: `${og({ 'og:title': 'Crossbill Lampe mit Akku | Temu Germany', 'og:type': 'product', 'og:image': 'https://img.kwcdn.com/product/fancy/aaa.jpg' })}${jsonLd(
          {
            '@context': 'https://schema.org',
            '@type': 'ProductGroup',
            productGroupID: '601099512000001',
            name: 'Crossbill Lampe mit Akku',
            url: 'https://www.temu.com/de/crossbill-lampe-g-601099512000001.html',
            image: ['https://img.kwcdn.com/product/fancy/aaa.jpg'],
            aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, reviewCount: 402 },
            hasVariant: [
              {
                '@type': 'Product',
                name: 'Crossbill Lampe mit Akku - weiß',
                sku: '1',
                offers: { '@type': 'Offer', price: '8.49', priceCurrency: 'EUR' },
              },
              {
                '@type': 'Product',
                name: 'Crossbill Lampe mit Akku - schwarz',
                sku: '2',
                offers: { '@type': 'Offer', price: '8.49', priceCurrency: 'EUR' },
              },
            ],
          },
        )}`,
      },
    ),
    expect: {
      title: 'Crossbill Lampe mit Akku',
      id: '601099512000001',
      price: '8.49 EUR',
      rating: 4.6,
      reviews: 402,
      image: 'https://img.kwcdn.com/product/fancy/aaa.jpg',
    },
  },
  {
    name: 'shein in Germany: sale and retail price, club price, its data of the shown colour',
    url: 'https://de.shein.com/Crossbill-Kleid-p-23456789-cat-1727.html',
    html: pageOf(
      `<h1 class="product-intro__head-name">Crossbill Kleid mit Blumen</h1><div class="product-intro__head-mainprice"><div class="from original"><span>13,49€</span></div><del>17,99€</del></div><div class="sheinclub">12,82€ mit SHEIN CLUB</div>`,
      {
        lang: 'de',
        head: jsonLd([
          {
            '@context': 'https://schema.org/',
            '@type': 'Product',
            name: 'Crossbill Kleid mit Blumen',
            sku: 'sz230000001',
            image: ['https://img.ltwebstatic.com/images3_pi/2024/01/kleid.webp'],
            offers: {
              '@type': 'Offer',
              url: 'https://de.shein.com/Crossbill-Kleid-p-23456789-cat-1727.html',
              priceCurrency: 'EUR',
              price: '13.49',
              availability: 'https://schema.org/InStock',
            },
            aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.87', reviewCount: '1000' },
          },
        ]),
      },
    ),
    expect: { title: 'Crossbill Kleid mit Blumen', id: '23456789', price: '13.49 EUR' },
  },
  {
    name: 'shopee Indonesia: price range, shop’s rating, coin cash back',
    url: 'https://shopee.co.id/Lampu-Crossbill-LED-i.11111111.22222222222',
    html: pageOf(
      `<div class="page-product"><h1 class="vR6K3w">Lampu Crossbill LED Meja</h1><div class="flex"><button><div class="F9RHbS">4.9</div></button><button><div class="F9RHbS">1,2RB</div><div>Penilaian</div></button><div>Terjual 5RB+</div></div><div class="IZPeQz">Rp45.000 - Rp89.000</div></div>`,
      {
        lang: 'id',
        head: `${og({ 'og:title': 'Jual Lampu Crossbill LED Meja | Shopee Indonesia', 'og:type': 'website', 'og:image': 'https://down-id.img.susercontent.com/file/id-aaa' })}${jsonLd({ '@context': 'http://schema.org', '@type': 'Product', name: 'Lampu Crossbill LED Meja', description: 'x', url: 'https://shopee.co.id/Lampu-Crossbill-LED-i.11111111.22222222222', productID: '22222222222', image: 'https://down-id.img.susercontent.com/file/id-aaa', brand: '', offers: { '@type': 'AggregateOffer', lowPrice: '45000.00', highPrice: '89000.00', priceCurrency: 'IDR', availability: 'http://schema.org/InStock', offerCount: 3 }, aggregateRating: { '@type': 'AggregateRating', bestRating: 5, worstRating: 1, ratingCount: '1204', ratingValue: '4.92' } })}${jsonLd({ '@context': 'http://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': 'https://shopee.co.id/', name: 'Shopee' } }] })}`,
      },
    ),
    expect: {
      title: 'Lampu Crossbill LED Meja',
      id: '22222222222',
      price: '45000-89000 IDR',
      rating: 4.92,
      reviews: 1204,
      image: 'https://down-id.img.susercontent.com/file/id-aaa',
    },
  },
  {
    name: 'shopee Taiwan: dollars without saying whose, in data TWD',
    url: 'https://shopee.tw/%E6%A1%8C%E7%87%88-i.333.44444444444',
    html: pageOf('<h1>Crossbill 檯燈 USB 充電</h1><div>$299</div>', {
      lang: 'zh-Hant',
      head: jsonLd({
        '@context': 'http://schema.org',
        '@type': 'Product',
        name: 'Crossbill 檯燈 USB 充電',
        productID: '44444444444',
        url: 'https://shopee.tw/%E6%A1%8C%E7%87%88-i.333.44444444444',
        offers: { '@type': 'Offer', price: '299.00', priceCurrency: 'TWD', availability: 'http://schema.org/InStock' },
      }),
    }),
    expect: { title: 'Crossbill 檯燈 USB 充電', id: '44444444444', price: '299 TWD', rating: null },
  },
  {
    name: 'lazada Malaysia 2021: moduleData, price and original price, seller’s 95 %',
    url: 'https://www.lazada.com.my/products/crossbill-lamp-i1234567890-s5555555555.html',
    html: pageOf(
      `<div id="container"><h1 class="pdp-mod-product-badge-title">Crossbill Table Lamp Wooden</h1><div class="pdp-review-summary"><a class="pdp-link pdp-review-summary__link">57 Ratings</a></div><div class="pdp-product-price"><span class="pdp-price pdp-price_type_normal pdp-price_color_orange pdp-price_size_xl">RM35.90</span><div class="origin-block"><span class="pdp-price pdp-price_type_deleted pdp-price_color_lightgray pdp-price_size_xs">RM59.00</span><span class="pdp-product-price__discount">-39%</span></div></div><div class="seller-info-value rating-positive">95%</div><div class="delivery-option-item__shipping-fee">RM5.50</div></div>`,
      {
        lang: 'en',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Table Lamp Wooden',
          sku: '1234567890_MY-5555555555',
          mpn: 1234567890,
          url: 'https://www.lazada.com.my/products/crossbill-lamp-i1234567890-s5555555555.html',
          image: 'https://my-live-01.slatic.net/p/aaa.jpg',
          offers: { '@type': 'Offer', price: 35.9, priceCurrency: 'MYR', availability: 'https://schema.org/InStock' },
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.8, ratingCount: 57 },
        }),
      },
    ),
    expect: {
      title: 'Crossbill Table Lamp Wooden',
      id: '1234567890',
      price: '35.9 MYR',
      rating: 4.8,
      reviews: 57,
    },
  },
  {
    name: 'ozon 2025: price with its card, without it, and before; reviews and questions counted',
    url: 'https://www.ozon.ru/product/lampa-crossbill-nastolnaya-1234567890/?at=x',
    html: pageOf(
      `<div data-widget="webProductHeading"><h1 class="m9p_28 tsHeadline550Medium">Лампа Crossbill настольная, дуб</h1></div><div data-widget="webSingleProductScore"><a><div>4.8 • 1 204 отзыва</div></a></div><div data-widget="webQuestionCount"><a>32 вопроса</a></div><div data-widget="webPrice"><div><button><span>1 899 ₽</span><span>c Ozon Картой</span></button></div><div><div><span class="m8o_28">1 999 ₽</span><span>4 500 ₽</span></div><span>без Ozon Карты</span></div></div><div data-widget="webGallery"><div data-index="0"><img src="https://ir.ozone.ru/s3/multimedia-1-a/wc50/7000000001.jpg"></div></div><div data-widget="skuGrid"><a href="/product/drugoe-99999999/">Другое</a><span>500 ₽</span></div>`,
      {
        lang: 'ru',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Лампа Crossbill настольная, дуб',
          sku: '1234567890',
          image: 'https://ir.ozone.ru/s3/multimedia-1-a/7000000001.jpg',
          offers: { '@type': 'Offer', price: '1899', priceCurrency: 'RUB', availability: 'https://schema.org/InStock' },
          aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.8', reviewCount: '1204' },
        }),
      },
    ),
    expect: {
      title: 'Лампа Crossbill настольная, дуб',
      id: '1234567890',
      price: '1999 RUB',
      rating: 4.8,
      reviews: 1204,
    },
  },
  {
    name: 'wildberries 2021: final price, old price, address with detail.aspx',
    url: 'https://www.wildberries.ru/catalog/12345678/detail.aspx?targetUrl=GP',
    html: pageOf(
      `<div class="product-page"><div class="product-page__header"><span class="hide-mobile" data-link="text{:product^brandName}">Crossbill</span><h1 class="product-page__title" data-link="text{:product^goodsName}">Лампа настольная дубовая</h1></div><a class="product-review"><span class="address-rate-mini">4,7</span><span class="product-review__count-review">318 отзывов</span></a><p class="price-block__price-wrap"><span class="price-block__price"><ins class="price-block__final-price">1 549 ₽</ins></span><del class="price-block__old-price">3 400 ₽</del></p><div class="zoom-image-container"><img class="photo-zoom__preview" src="https://basket-01.wbbasket.ru/vol123/part12345/12345678/images/big/1.webp"></div><div class="goods-card"><p class="goods-card__price"><ins>999 ₽</ins></p></div></div>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Лампа настольная дубовая',
      id: '12345678',
      price: '1549 RUB',
      reviews: 318,
      image: 'https://basket-01.wbbasket.ru/vol123/part12345/12345678/images/big/1.webp',
    },
  },
  {
    name: 'mercado livre: discount with pix, price before, instalments, seller’s other goods',
    url: 'https://produto.mercadolivre.com.br/MLB-3456789012-luminaria-crossbill-_JM#position=3',
    html: pageOf(
      `<div class="ui-pdp-container"><div class="ui-pdp-header"><span class="ui-pdp-subtitle">Novo  |  +500 vendidos</span><h1 class="ui-pdp-title">Luminária Crossbill De Mesa</h1><a class="ui-pdp-review__label"><span class="ui-pdp-review__rating">4.8</span><span class="ui-pdp-review__amount">(213)</span></a></div><div class="ui-pdp-price__main-container"><s class="andes-money-amount ui-pdp-price__part ui-pdp-price__original-value andes-money-amount--previous" aria-label="Antes: 199 reais"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">199</span></s><div class="ui-pdp-price__second-line"><span class="andes-money-amount ui-pdp-price__part" aria-label="149 reais com 90 centavos" itemprop="offers"><meta itemprop="price" content="149.9"><span class="andes-money-amount__currency-symbol" aria-hidden="true">R$</span><span class="andes-money-amount__fraction" aria-hidden="true">149</span><span aria-hidden="true">,</span><span class="andes-money-amount__cents" aria-hidden="true">90</span></span><span class="andes-money-amount__discount">24% OFF no Pix</span></div><p class="ui-pdp-price__subtitles">em <span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">157</span><span>,</span><span class="andes-money-amount__cents">80</span></span> 10x <span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">15</span><span>,</span><span class="andes-money-amount__cents">78</span></span> sem juros</p></div></div>`,
      {
        lang: 'pt-BR',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Luminária Crossbill De Mesa',
          image: 'https://http2.mlstatic.com/D_NQ_NP_2X_111111-MLB0000_012024-F.webp',
          sku: 'MLB3456789012',
          productID: 'MLB3456789012',
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.8, ratingCount: 213 },
          offers: {
            '@type': 'Offer',
            price: 149.9,
            priceCurrency: 'BRL',
            availability: 'https://schema.org/InStock',
            url: 'https://produto.mercadolivre.com.br/MLB-3456789012-luminaria-crossbill-_JM',
          },
        }),
      },
    ),
    expect: {
      title: 'Luminária Crossbill De Mesa',
      id: 'MLB3456789012',
      price: '149.9 BRL',
      rating: 4.8,
      reviews: 213,
    },
  },
  {
    name: 'allegro.pl 2024: offer with its lowest price of 30 days, instalments, seller’s 99,4 %',
    url: 'https://allegro.pl/oferta/lampa-crossbill-debowa-15000000001',
    html: pageOf(
      `<div data-box-name="showoffer.productHeader"><h1 class="mp4t_0">Lampa Crossbill dębowa biurkowa</h1><a href="#productReviews"><span aria-label="ocena: 4,87 na 5">4,87</span><span>52 oceny i 18 recenzji</span></a></div><div data-box-name="summaryOneColumn"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="129.90"><meta itemprop="priceCurrency" content="PLN"><div aria-label="cena 129,90 zł"><span>129,</span><span>90</span><span>zł</span></div></div><div>149,00 zł najniższa cena z 30 dni</div><div>12,99 zł x 10 rat</div><div>dostawa od 8,99 zł</div><div>99,4% poleca sprzedawcę</div></div>`,
      {
        lang: 'pl',
        head: `${og({ 'og:title': 'Lampa Crossbill dębowa biurkowa', 'og:type': 'product', 'og:image': 'https://a.allegroimg.com/original/11aaaa/lampa' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Lampa Crossbill dębowa biurkowa', sku: '15000000001', image: ['https://a.allegroimg.com/original/11aaaa/lampa'], offers: { '@type': 'Offer', price: 129.9, priceCurrency: 'PLN', availability: 'https://schema.org/InStock' }, aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.87', ratingCount: 52, reviewCount: 18 } })}`,
      },
    ),
    expect: { title: 'Lampa Crossbill dębowa biurkowa', id: '15000000001', price: '129.9 PLN', rating: 4.87 },
  },
  {
    name: 'tiktok shop 2025: JSON-LD in a graph, flash price, sold count',
    url: 'https://www.tiktok.com/shop/pdp/crossbill-lamp/1729500000000000001',
    html: pageOf(
      '<div id="root"><h1>Crossbill Lamp Rechargeable</h1><div><span>$</span><span>17</span><span>.99</span></div></div>',
      {
        head: `${og({ 'og:title': 'Crossbill Lamp Rechargeable - TikTok Shop', 'og:image': 'https://p16-oec-general-useast5.ttcdn-us.com/tos/aaa~tplv-1.jpeg' })}${jsonLd(
          {
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'BreadcrumbList', itemListElement: [] },
              {
                '@type': 'Product',
                name: 'Crossbill Lamp Rechargeable',
                productID: '1729500000000000001',
                url: 'https://www.tiktok.com/shop/pdp/crossbill-lamp/1729500000000000001',
                image: ['https://p16-oec-general-useast5.ttcdn-us.com/tos/aaa~tplv-1.jpeg'],
                offers: {
                  '@type': 'Offer',
                  price: 17.99,
                  priceCurrency: 'USD',
                  availability: 'https://schema.org/InStock',
                },
                aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 231 },
              },
            ],
          },
        )}`,
      },
    ),
    expect: {
      title: 'Crossbill Lamp Rechargeable',
      id: '1729500000000000001',
      price: '17.99 USD',
      rating: 4.5,
      reviews: 231,
    },
  },
  {
    name: 'alibaba.com 2024: ladder, sample price, supplier’s 4.9',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Walnut-Kernels_1600000000001.html',
    html: pageOf(
      `<div class="module_title"><h1 title="Crossbill Walnut Kernels Light Halves">Crossbill Walnut Kernels Light Halves</h1></div><div data-testid="ladder-price"><div><span>100 - 499 kilograms</span><span>$4.90</span></div><div><span>&gt;= 500 kilograms</span><span>$4.20</span></div></div><div>Sample price: $12.00</div><div class="company-rating">4.9/5 (212 reviews)</div>`,
      {
        head: jsonLd([
          {
            '@context': 'http://schema.org',
            '@type': 'Product',
            name: 'Crossbill Walnut Kernels Light Halves',
            image: 'https://s.alicdn.com/@sc04/kf/H1walnut.jpg',
            offers: { '@type': 'AggregateOffer', lowPrice: 4.2, highPrice: 4.9, priceCurrency: 'USD', offerCount: 2 },
          },
        ]),
      },
    ),
    expect: {
      title: 'Crossbill Walnut Kernels Light Halves',
      id: '1600000000001',
      price: '4.2-4.9 USD',
      rating: null,
      reviews: null,
    },
  },
  {
    name: 'a shopify theme: ProductGroup, variants of different prices, reviews app, free shipping from 50',
    url: 'https://www.crossbill-tea.com/collections/all/products/green-tea?variant=222',
    html: pageOf(
      `<div class="announcement">Free shipping over $50.00</div><main><h1 class="product__title">Crossbill Green Tea</h1><div class="loox-rating" data-rating="4.9" data-raters="77"></div><span class="price-item price-item--regular">$18.00</span><div class="installments">or 4 payments of $4.50</div><div class="product-recommendations"><div class="card"><h3>Black Tea</h3><span class="price-item">$9.00</span></div></div></main>`,
      {
        head: `${og({ 'og:type': 'product', 'og:title': 'Crossbill Green Tea', 'og:price:amount': '12.00', 'og:price:currency': 'USD', 'og:image': 'https://www.crossbill-tea.com/cdn/shop/files/tea.jpg' })}${jsonLd(
          {
            '@context': 'http://schema.org/',
            '@type': 'ProductGroup',
            '@id': '/products/green-tea#product',
            name: 'Crossbill Green Tea',
            productGroupID: '77',
            url: 'https://www.crossbill-tea.com/products/green-tea',
            hasVariant: [
              {
                '@type': 'Product',
                '@id': '/products/green-tea?variant=111#variant',
                name: 'Crossbill Green Tea - 50 g',
                offers: {
                  '@type': 'Offer',
                  '@id': '/products/green-tea?variant=111#offer',
                  price: '12.00',
                  priceCurrency: 'USD',
                  url: 'https://www.crossbill-tea.com/products/green-tea?variant=111',
                },
              },
              {
                '@type': 'Product',
                '@id': '/products/green-tea?variant=222#variant',
                name: 'Crossbill Green Tea - 100 g',
                offers: {
                  '@type': 'Offer',
                  '@id': '/products/green-tea?variant=222#offer',
                  price: '18.00',
                  priceCurrency: 'USD',
                  url: 'https://www.crossbill-tea.com/products/green-tea?variant=222',
                },
              },
            ],
          },
        )}`,
      },
    ),
    expect: { title: 'Crossbill Green Tea', price: '18 USD' },
  },
  {
    name: 'any shop: @graph with priceSpecification of list and sale price',
    url: 'https://shop.example.de/produkt/crossbill-honig/',
    html: pageOf(
      '<main><h1 class="product_title entry-title">Crossbill Honig 500 g</h1><p class="price"><del><span class="woocommerce-Price-amount amount"><bdi>9,90&nbsp;<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></del> <ins><span class="woocommerce-Price-amount amount"><bdi>7,90&nbsp;<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></ins></p><p class="price price-unit smaller"><span class="amount">15,80 €</span> / kg</p></main>',
      {
        lang: 'de-DE',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebPage', name: 'Crossbill Honig' },
            {
              '@type': 'Product',
              name: 'Crossbill Honig 500 g',
              url: 'https://shop.example.de/produkt/crossbill-honig/',
              sku: 'H500',
              offers: {
                '@type': 'Offer',
                priceSpecification: [
                  {
                    '@type': 'UnitPriceSpecification',
                    price: '7.90',
                    priceCurrency: 'EUR',
                    valueAddedTaxIncluded: true,
                  },
                  {
                    '@type': 'UnitPriceSpecification',
                    price: '9.90',
                    priceCurrency: 'EUR',
                    valueAddedTaxIncluded: true,
                    priceType: 'https://schema.org/ListPrice',
                  },
                ],
                availability: 'https://schema.org/InStock',
              },
            },
          ],
        }),
      },
    ),
    expect: { title: 'Crossbill Honig 500 g', price: '7.9 EUR' },
  },
  {
    name: 'any shop in Brazil (vtex): price on pix shown beside the price of the data, related goods as ItemList',
    url: 'https://www.loja.example.com.br/luminaria-crossbill/p',
    html: pageOf(
      '<main><h1 class="vtex-store-components-3-x-productNameContainer"><span class="vtex-store-components-3-x-productBrand">Luminária Crossbill</span></h1><span class="vtex-product-price-1-x-listPrice"><span>R$ 300,00</span></span><span class="vtex-product-price-1-x-sellingPrice"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span>&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">249</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span><span>10x de R$ 24,99</span></main>',
      {
        lang: 'pt-BR',
        head: `${jsonLd({ '@context': 'https://schema.org/', '@type': 'Product', '@id': 'https://www.loja.example.com.br/luminaria-crossbill/p', name: 'Luminária Crossbill', brand: { '@type': 'Brand', name: 'Crossbill' }, image: 'https://loja.vteximg.com.br/arquivos/ids/1/lum.jpg', sku: '55', offers: { '@type': 'AggregateOffer', lowPrice: 249.9, highPrice: 249.9, priceCurrency: 'BRL', offers: [{ '@type': 'Offer', price: 249.9, priceCurrency: 'BRL', availability: 'http://schema.org/InStock', sku: '55' }], offerCount: 1 } })}${jsonLd({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@type': 'Product', name: 'Outra', offers: { price: '9.90', priceCurrency: 'BRL' } } }] })}`,
      },
    ),
    expect: { title: 'Luminária Crossbill', price: '249.9 BRL' },
  },
  {
    name: 'wildberries 2025: hashed endings, wallet price beside the price of all',
    url: 'https://www.wildberries.ru/catalog/234567890/detail.aspx',
    html: pageOf(
      `<div class="productPage--abc12"><h2 class="productTitle--Lfc4o">Халва подсолнечная Crossbill 500 г</h2><span class="productReviewRating--gQDQG">4,9</span><span class="productReviewCount--IWKmA">12 408 оценок</span><div class="priceBlockPriceWrap--G4F0p"><span class="priceBlockWalletPrice--RJGuT"><h2 class="mo-typography">301 ₽</h2></span><ins class="priceBlockFinalPrice--iToZR">309 ₽</ins><del class="priceBlockOldPrice--x">700 ₽</del></div></div>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Халва подсолнечная Crossbill 500 г',
      id: '234567890',
      price: '309 RUB',
      rating: 4.9,
      reviews: 12408,
    },
  },
  {
    name: 'mercado libre México: a page of the catalogue, best offer, rating in stars, another colour selected',
    url: 'https://www.mercadolibre.com.mx/lampara-crossbill-de-mesa/p/MLM12345678?pdp_filters=item_id:MLM999',
    html: pageOf(
      `<div class="ui-pdp-container"><h1 class="ui-pdp-title">Lámpara Crossbill De Mesa Color Negro</h1><span class="ui-pdp-review__rating">4.6</span><span class="ui-pdp-review__amount">(1,204)</span><div class="ui-pdp-price__second-line"><span data-testid="price-part"><span class="andes-money-amount ui-pdp-price__part andes-money-amount--cents-superscript" aria-label="1299 pesos mexicanos"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,299</span></span></span></div><div class="ui-pdp-other-sellers">Otras opciones de compra: 5 productos nuevos desde <span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,199</span></span></div></div>`,
      { lang: 'es-MX' },
    ),
    expect: {
      title: 'Lámpara Crossbill De Mesa Color Negro',
      id: 'MLM12345678',
      price: '1299 MXN',
      rating: 4.6,
      reviews: 1204,
    },
  },
];
