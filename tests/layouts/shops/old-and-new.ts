import { jsonLd, type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const aImage = 'https://m.media-amazon.com/images/I/81boothL._AC_SL1500_.jpg';
const aGallery = `<div id="imgTagWrapperId"><img id="landingImage" data-old-hires="${aImage}" src="https://m.media-amazon.com/images/I/81boothL._AC_SX300_.jpg"></div>`;
const aTitle = (text: string) => `<h1 id="title"><span id="productTitle">  ${text}  </span></h1>`;

export const oldAndNew: readonly Layout[] = [
  {
    name: 'amazon.com book 2024: price in the block of all bindings, used and rent beside',
    url: 'https://www.amazon.com/Crossbill-Tale-A-Feather/dp/0143127748/ref=tmm_pap_swatch_0',
    html: pageOf(
      `<div id="dp" class="book en_US">${aGallery}${aTitle('A Crossbill Tale')}<span id="productSubtitle">Paperback – May 1, 2024</span><div id="averageCustomerReviews"><span id="acrPopover" title="4.7 out of 5 stars"></span><span id="acrCustomerReviewText">10,918 ratings</span></div><div id="tmmSwatches"><li class="swatchElement"><span>Kindle</span><span class="slot-price">$13.99</span></li><li class="swatchElement selected"><span>Paperback</span><span class="slot-price">$11.49</span></li></div><div id="buyBoxAccordion"><div id="usedAccordionRow"><span class="a-color-base header-price a-text-normal">$4.30</span></div><div id="newAccordionRow_0"><div id="corePriceDisplay_desktop_feature_div"><span class="savingsPercentage">-36%</span><span class="a-price priceToPay"><span class="a-offscreen">$11.49</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">11<span class="a-price-decimal">.</span></span><span class="a-price-fraction">49</span></span></span><span class="basisPrice">List Price: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$18.00</span></span></span></div></div></div></div>`,
    ),
    expect: {
      title: 'A Crossbill Tale',
      id: '0143127748',
      price: '11.49 USD',
      rating: 4.7,
      reviews: 10918,
      condition: null,
    },
  },
  {
    name: 'amazon.ae in Arabic with Arabic digits nowhere, dirham sign in letters before',
    url: 'https://www.amazon.ae/-/ar/dp/B0CROSSP01',
    html: pageOf(
      `<div id="dp">${aGallery}${aTitle('مصباح مكتب كروسبيل من خشب البلوط')}<div id="averageCustomerReviews"><span id="acrPopover" title="4.2 من 5 نجوم"></span><span id="acrCustomerReviewText">88 تقييمات</span></div><div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen"></span><span aria-hidden="true"><span class="a-price-symbol">درهم</span><span class="a-price-whole">1,149<span class="a-price-decimal">.</span></span><span class="a-price-fraction">00</span></span></span></div></div>`,
      { lang: 'ar-AE' },
    ),
    expect: { price: '1149 AED', rating: 4.2, reviews: 88 },
  },
  {
    name: 'amazon.co.uk 2023: each of a pack, subscription, price per 100 g in brackets',
    url: 'https://www.amazon.co.uk/dp/B0CROSSP02',
    html: pageOf(
      `<div id="dp">${aGallery}${aTitle('Crossbill Porridge Oats 1 kg (Pack of 6)')}<div id="corePrice_desktop"><table class="a-lineitem"><tr><td>RRP:</td><td><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">£14.00</span></span></td></tr><tr><td>Price:</td><td><span class="a-price a-text-price a-size-medium apexPriceToPay"><span class="a-offscreen">£9.60</span><span aria-hidden="true">£9.60</span></span> (<span class="a-price a-text-price"><span class="a-offscreen">£0.16</span></span> / 100 g)</td></tr></table></div></div>`,
      { lang: 'en-GB' },
    ),
    expect: { price: '9.6 GBP' },
  },
  {
    name: 'amazon.com: ships from abroad, unavailable in this place, others’ offers from a price',
    url: 'https://www.amazon.com/dp/B0CROSSP03',
    html: pageOf(
      `<div id="dp">${aGallery}${aTitle('Crossbill Tent')}<div id="exportsUndeliverable-cantShip"><span class="a-color-error">This item cannot be shipped to your selected delivery location.</span></div><div id="availability"></div><div id="olpLinkWidget_feature_div"><a><span>New &amp; Used (6) from</span><span class="a-price"><span class="a-offscreen">$88.10</span></span></a></div></div>`,
    ),
    expect: { title: 'Crossbill Tent', price: null },
  },
  {
    name: 'ebay: a variation chosen among several, "or best offer", approximate price, similar sponsored goods',
    url: 'https://www.ebay.co.uk/itm/256000113301?var=556000111',
    html: pageOf(
      `<div class="ux-image-carousel-item active"><img data-zoom-src="https://i.ebayimg.com/images/g/bthAAOSwBil/s-l1600.jpg"></div><h1 class="x-item-title__mainTitle"><span class="ux-textspans--BOLD">Crossbill Jumper Wool</span></h1><div class="x-item-condition-text"><span>New with tags</span></div><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">£39.99</span></div><div class="x-msku"><select><option>Select</option><option selected>Blue</option></select></div><section class="merch"><div><span>Sponsored</span><h3>Other jumper</h3><span>£5.00</span></div></section>`,
      { lang: 'en-GB' },
    ),
    expect: { title: 'Crossbill Jumper Wool', id: '256000113301', price: '39.99 GBP' },
  },
  {
    name: 'ebay: ended without being sold, sent on to another listing',
    url: 'https://www.ebay.com/itm/256000113302',
    html: pageOf(
      `<div class="d-statusmessage"><span>This listing was ended by the seller on Nov 12, 2026 because the item is no longer available.</span></div><h1 class="x-item-title__mainTitle"><span>Crossbill Radio 1960</span></h1><div class="x-price-primary"><span>US $75.00</span></div>`,
    ),
    expect: { title: 'Crossbill Radio 1960', price: '75 USD' },
  },
  {
    name: 'etsy search 2025: an ad first, was-price, stars of the shop, a free delivery mark',
    url: 'https://www.etsy.com/search?q=brooch',
    html: pageOf(
      `<ol class="wt-grid">${two.map((n) => `<li class="wt-list-unstyled"><div class="js-merch-stash-check-listing v2-listing-card" data-listing-id="170011122${n}" data-palette-listing-id="170011122${n}"><a class="listing-link" href="https://www.etsy.com/listing/170011122${n}/silver-brooch?ref=sr_gallery-${n}" title="Silver Brooch Crossbill No ${n}"><img src="https://i.etsystatic.com/11/r/il/b${n}/1/il_300x300.1_b.jpg"><h3 class="v2-listing-card__title">Silver Brooch Crossbill No ${n}</h3><span class="wt-screen-reader-only">4.9 out of 5 stars</span><span>(2,345)</span>${n === 1 ? '<span>Ad by FinchShop</span>' : ''}<div class="n-listing-card__price"><p class="wt-text-title-01 lc-price"><span class="wt-screen-reader-only">Sale Price</span><span class="currency-symbol">$</span><span class="currency-value">1${n}.40</span></p><p><span class="wt-screen-reader-only">Original Price</span><span class="wt-text-strikethrough"><span class="currency-symbol">$</span><span class="currency-value">2${n}.00</span></span></p></div><span>FREE shipping</span></a></div></li>`).join('')}</ol>`,
      { head: '<script>Etsy.Context.data={"locale_settings":{"currency":{"code":"USD","symbol":"$"}}}</script>' },
    ),
    expect: two.map((n) => ({ title: `Silver Brooch Crossbill No ${n}`, id: `170011122${n}`, price: `1${n}.4 USD` })),
  },
  {
    name: 'walmart search 2025 by its state: sponsored, from-price, out of stock',
    url: 'https://www.walmart.com/search?q=kettle',
    html: pageOf(
      `<div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { initialData: { searchResult: { itemStacks: [{ items: two.map((n) => ({ __typename: 'Product', usItemId: `533345678${n}`, name: `Crossbill Kettle ${n}`, canonicalUrl: `/ip/Crossbill-Kettle-${n}/533345678${n}`, isSponsoredFlag: n === 1, averageRating: 4 + n / 10, numberOfReviews: 30 + n, price: n === 1 ? 34.97 : 0, priceInfo: n === 1 ? { linePrice: '$34.97', itemPrice: '$34.97', wasPrice: '$49.00' } : { linePrice: '$21.00', minPrice: 21, itemPrice: '$21.00' }, image: `https://i5.walmartimages.com/k${n}.jpeg`, imageInfo: { thumbnailUrl: `https://i5.walmartimages.com/k${n}.jpeg` } })) }] } } } } })}</script>`,
    ),
    expect: [
      { title: 'Crossbill Kettle 1', id: '5333456781', price: '34.97 USD' },
      { title: 'Crossbill Kettle 2', id: '5333456782' },
    ],
  },
  {
    name: 'aliexpress 2025 by its new state: _dida_config_ and drawn price in euro',
    url: 'https://de.aliexpress.com/item/1005009123456789.html',
    html: pageOf(
      `<script>window._d_c_ = window._d_c_ || {}; window._d_c_.DCData = {"imagePathList":["https://ae01.alicdn.com/kf/Sbooth01.jpg"],"summImagePathList":["https://ae01.alicdn.com/kf/Sbooth01.jpg_120x120.jpg"]};window._dida_config_ = {"_init_data_":{"data":{}}};</script><div class="pdp-info"><h1 data-pl="product-title">Crossbill Nussknacker aus Stahl</h1><div data-pl="product-reviewer"><strong>&nbsp;4.6&nbsp;</strong><a>321 Bewertungen</a><span>1.000+ verkauft</span></div><div data-pl="product-price"><span class="price-default--current--F8OlYIo">1.013,99€</span><span class="price-default--original--CWcHOit">2.027,98€</span></div></div>`,
      { lang: 'de' },
    ),
    expect: {
      title: 'Crossbill Nussknacker aus Stahl',
      id: '1005009123456789',
      price: '1013.99 EUR',
      image: 'https://ae01.alicdn.com/kf/Sbooth01.jpg',
    },
  },
  {
    name: 'temu in Germany: raw data in cents and drawn price, coupon beside it',
    url: 'https://www.temu.com/de/crossbill-nussknacker-g-601099512345678.html',
    html: pageOf(
      `<script>window.rawData={"store":{"goods":{"goodsId":"601099512345678","goodsName":"Crossbill Nussknacker Edelstahl","gallery":[{"url":"https://img.kwcdn.com/product/booth1.jpg"}],"minOnSalePrice":998,"minOnSalePriceStr":"9,98€","marketPriceStr":"24,99€"},"review":{"goodsScore":4.7,"reviewNum":312},"currency":"EUR"}};</script><h1>Crossbill Nussknacker Edelstahl</h1><div>9<span>,98€</span></div><div>UVP 24,99€</div><div>mit Gutschein 7,98€</div>`,
      {
        lang: 'de',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Nussknacker Edelstahl',
          image: ['https://img.kwcdn.com/product/booth1.jpg'],
          offers: { '@type': 'Offer', price: '9.98', priceCurrency: 'EUR' },
          aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.7', reviewCount: '312' },
        }),
      },
    ),
    expect: {
      title: 'Crossbill Nussknacker Edelstahl',
      id: '601099512345678',
      price: '9.98 EUR',
      rating: 4.7,
      reviews: 312,
    },
  },
  {
    name: 'shopee.com.br: drawn only, flash sale price and price before',
    url: 'https://shopee.com.br/Luminaria-Crossbill-i.54321.22334455667',
    html: pageOf(
      `<section><h1 class="vR6K3w"><span>Luminária Crossbill LED Recarregável</span></h1><div><div>4.9</div><div>2,1mil</div><div>Avaliações</div></div><div><span>Oferta Relâmpago</span></div><div class="IZPeQz">R$39,90</div><div class="ZA5sW5">R$89,90</div><div>-56%</div></section>`,
      { lang: 'pt-BR', title: 'Luminária Crossbill LED Recarregável | Shopee Brasil' },
    ),
    expect: { title: 'Luminária Crossbill LED Recarregável', id: '22334455667' },
  },
  {
    name: 'mercado libre: a page of the catalogue with the best offer and others',
    url: 'https://www.mercadolibre.com.ar/lampara-crossbill-roble/p/MLA22334455',
    html: pageOf(
      `<div class="ui-pdp-container"><h1 class="ui-pdp-title">Lámpara Crossbill Roble</h1><div class="ui-pdp-price"><div class="ui-pdp-price__second-line"><span class="andes-money-amount" itemprop="offers" aria-label="79999 pesos"><meta itemprop="price" content="79999"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">79.999</span></span></div></div><div class="ui-pdp-other-sellers"><span>12 productos nuevos desde</span><span class="andes-money-amount__fraction">75.500</span></div></div>`,
      { lang: 'es-AR' },
    ),
    expect: { title: 'Lámpara Crossbill Roble', price: '79999 ARS' },
  },
  {
    name: 'ozon.kz and a price said in tenge, with its card and without',
    url: 'https://ozon.kz/product/lampa-crossbill-1812345678/?at=abc',
    html: pageOf(
      `<div data-widget="webProductHeading"><h1>Лампа Crossbill настольная дуб</h1></div><div data-widget="webPrice"><div><span>8 990 ₸</span><span>c Ozon Картой</span></div><div><span>9 490 ₸</span><span>15 000 ₸</span></div></div><div data-widget="webSingleProductScore"><a>4.9 • 12 отзывов</a></div>`,
      { lang: 'ru' },
    ),
    expect: { title: 'Лампа Crossbill настольная дуб', id: '1812345678', price: '9490 KZT', rating: 4.9, reviews: 12 },
  },
  {
    name: 'shein in Germany: drawn price said in a label, estimate in its own words',
    url: 'https://de.shein.com/Crossbill-Leinentuch-p-44556677.html',
    html: pageOf(
      `<h1 class="product-intro__head-name"><span class="fsp-element">Crossbill Leinentuch 3 Stück</span></h1><div id="productMainPriceId" aria-label="12,49€" class="productPrice__main"><span>12</span><span>,49€</span></div><p class="productEstimatedTagNewRetail__retail">UVP 18,99€</p><div class="productEstimated">Geschätzt 10,99€</div>`,
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Leinentuch 3 Stück', id: '44556677', price: '12.49 EUR' },
  },
  {
    name: 'woocommerce 9: words for screen readers beside the prices, a range',
    url: 'https://orchard.example.com/product/walnut-oil/',
    html: pageOf(
      `<div class="product type-product"><div class="summary entry-summary"><h1 class="product_title">Walnut Oil</h1><p class="price"><span class="woocommerce-Price-amount amount" aria-hidden="true"><bdi><span class="woocommerce-Price-currencySymbol">€</span>10.00</bdi></span> <span aria-hidden="true">–</span> <span class="woocommerce-Price-amount amount" aria-hidden="true"><bdi><span class="woocommerce-Price-currencySymbol">€</span>24.00</bdi></span><span class="screen-reader-text">Price range: €10.00 through €24.00</span></p></div></div>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'Product',
          name: 'Walnut Oil',
          url: 'https://orchard.example.com/product/walnut-oil/',
          offers: [
            {
              '@type': 'AggregateOffer',
              lowPrice: '10.00',
              highPrice: '24.00',
              offerCount: 3,
              priceCurrency: 'EUR',
              availability: 'http://schema.org/InStock',
            },
          ],
        }),
      },
    ),
    expect: { title: 'Walnut Oil', price: '10-24 EUR' },
  },
  {
    name: 'woocommerce 9: on sale, the words say which was and which is',
    url: 'https://orchard.example.com/product/walnut-bread/',
    html: pageOf(
      `<div class="product type-product"><div class="summary"><h1 class="product_title">Walnut Bread</h1><p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>$12.00</bdi></span></del> <span class="screen-reader-text">Original price was: $12.00.</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>$9.00</bdi></span></ins><span class="screen-reader-text">Current price is: $9.00.</span></p></div></div>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'Product',
          name: 'Walnut Bread',
          url: 'https://orchard.example.com/product/walnut-bread/',
          offers: [
            { '@type': 'Offer', price: '9.00', priceCurrency: 'USD', availability: 'http://schema.org/InStock' },
          ],
        }),
      },
    ),
    expect: { title: 'Walnut Bread', price: '9 USD' },
  },
  {
    name: 'a shop that shows the price without and with tax, its data with',
    url: 'https://tools.example.co.uk/p/hammer-12',
    html: pageOf(
      `<h1>Crossbill Hammer 12 oz</h1><div class="price-ex">£20.00 <small>ex. VAT</small></div><div class="price-inc">£24.00 <small>inc. VAT</small></div>`,
      {
        lang: 'en-GB',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Hammer 12 oz',
          url: 'https://tools.example.co.uk/p/hammer-12',
          image: 'https://tools.example.co.uk/i/h.jpg',
          offers: { '@type': 'Offer', price: 24, priceCurrency: 'GBP' },
        }),
      },
    ),
    expect: { title: 'Crossbill Hammer 12 oz', price: '24 GBP' },
  },
  {
    name: 'a German shop whose data writes 1.299,00',
    url: 'https://moebel.example.de/tisch-eiche',
    html: pageOf(`<h1>Tisch Eiche massiv</h1><span class="price">1.299,00 €</span>`, {
      lang: 'de',
      head: jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Tisch Eiche massiv',
        offers: { '@type': 'Offer', price: '1.299,00', priceCurrency: 'EUR' },
        aggregateRating: { '@type': 'AggregateRating', ratingValue: '4,6', reviewCount: '37' },
      }),
    }),
    expect: { title: 'Tisch Eiche massiv', price: '1299 EUR', rating: 4.6, reviews: 37 },
  },
  {
    name: 'a Japanese shop: tax in brackets, points, yen without a sign in the data',
    url: 'https://shop.example.jp/items/oak-lamp',
    html: pageOf(`<h1>オークランプ</h1><p class="item-price">¥12,800<span>（税込）</span></p><p>128ポイント</p>`, {
      lang: 'ja',
      head: jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'オークランプ',
        url: 'https://shop.example.jp/items/oak-lamp',
        offers: { '@type': 'Offer', price: 12800, priceCurrency: 'JPY' },
      }),
    }),
    expect: { title: 'オークランプ', price: '12800 JPY' },
  },
  {
    name: 'a shop whose page is a bundle of two products, each with its data',
    url: 'https://set.example.com/products/desk-set',
    html: pageOf(`<h1>Desk Set of Lamp and Tray</h1><div class="price">$59.00</div>`, {
      head: [
        ['Desk Set of Lamp and Tray', '59.00', '/products/desk-set'],
        ['Oak Lamp', '39.00', '/products/oak-lamp'],
      ]
        .map(([name, price, path]) =>
          jsonLd({
            '@context': 'https://schema.org',
            '@type': 'Product',
            name,
            url: `https://set.example.com${path}`,
            offers: { '@type': 'Offer', price, priceCurrency: 'USD' },
          }),
        )
        .join(''),
    }),
    expect: { title: 'Desk Set of Lamp and Tray', price: '59 USD' },
  },
  {
    name: 'etsy: the page of a shop with its listings, one sold out, an announcement of a price',
    url: 'https://www.etsy.com/shop/FinchAndBill',
    html: pageOf(
      `<div class="announcement">Everything over $35.00 ships free!</div><div class="listing-cards">${two.map((n) => `<div class="js-merch-stash-check-listing v2-listing-card" data-listing-id="180011122${n}"><a class="listing-link" href="https://www.etsy.com/listing/180011122${n}/silver-ring" title="Silver Ring Crossbill No ${n}"><img src="https://i.etsystatic.com/11/r/il/r${n}/1/il_300x300.1_r.jpg"><h3 class="v2-listing-card__title">Silver Ring Crossbill No ${n}</h3><div class="n-listing-card__price"><span class="currency-symbol">$</span><span class="currency-value">3${n}.00</span></div></a></div>`).join('')}</div>`,
      { head: '<script>Etsy.Context.data={"locale_settings":{"currency":{"code":"USD","symbol":"$"}}}</script>' },
    ),
    expect: two.map((n) => ({ title: `Silver Ring Crossbill No ${n}`, id: `180011122${n}`, price: `3${n} USD` })),
  },
  {
    name: 'amazon: a page of a brand’s store with tiles, no product page',
    url: 'https://www.amazon.com/stores/Crossbill/page/ABC-123',
    html: pageOf(
      `<div class="ProductGridItem__grid-item"><a href="https://www.amazon.com/dp/B0CROSSR01"><img src="https://m.media-amazon.com/images/I/1.jpg"><span class="ProductGridItem__title">Crossbill Lamp</span><span class="ProductGridItem__price">$19.99</span></a></div><h1>Crossbill</h1>`,
    ),
    expect: { price: null, title: null },
  },
  {
    name: 'mercado libre: my purchases, with their sellers and prices',
    url: 'https://myaccount.mercadolibre.com.ar/my_purchases/list',
    html: pageOf(
      `<ul><li><a href="https://articulo.mercadolibre.com.ar/MLA-1300000001-x-_JM"><h2>Lámpara Crossbill</h2></a><span>Vendido por CANARY BIRDWELL</span><span class="andes-money-amount">$ 12.000</span></li></ul>`,
      { lang: 'es-AR' },
    ),
    expect: { price: null, title: null },
  },
  {
    name: 'a shop: a cart of two goods, each with data of its own',
    url: 'https://www.finch-shop.example.com/cart',
    html: pageOf(
      `<h1>Your cart</h1>${two.map((n) => `<div class="cart-item"><a href="/products/lamp-${n}">Lamp ${n}</a><span class="price">$${n}9.00</span></div>`).join('')}<div class="total">$48.00</div>`,
      {
        head: two
          .map((n) =>
            jsonLd({
              '@context': 'https://schema.org',
              '@type': 'Product',
              name: `Lamp ${n}`,
              offers: { '@type': 'Offer', price: `${n}9.00`, priceCurrency: 'USD' },
            }),
          )
          .join(''),
      },
    ),
    expect: { price: null, title: null },
  },
  {
    name: 'a shop: a product page with a sale that has not begun, member price, price from for engraving',
    url: 'https://www.finch-shop.example.com/products/oak-pen',
    html: pageOf(
      `<main><h1>Oak Pen</h1><div class="product-price"><span class="price">$24.00</span></div><div class="member-price">Members $20.00</div><div class="engraving">Engraving from $5.00</div><div>Black Friday: $18.00 from Nov 28</div></main>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Oak Pen',
          url: 'https://www.finch-shop.example.com/products/oak-pen',
          offers: { '@type': 'Offer', price: '24.00', priceCurrency: 'USD', priceValidUntil: '2026-12-31' },
        }),
      },
    ),
    expect: { title: 'Oak Pen', price: '24 USD' },
  },
];
