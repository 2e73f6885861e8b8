import { jsonLd, type Layout, pageOf } from '../layout.ts';

const amazonImage = 'https://m.media-amazon.com/images/I/71crossbil1L._AC_SL1500_.jpg';
const amazonGallery = `<div id="imgTagWrapperId" class="imgTagWrapper"><img id="landingImage" data-old-hires="${amazonImage}" data-a-dynamic-image='{"https://m.media-amazon.com/images/I/71crossbil1L._AC_SX679_.jpg":[679,679]}' src="https://m.media-amazon.com/images/I/71crossbil1L._AC_SX300_.jpg"></div>`;
const amazonTitle = (text: string) =>
  `<div id="titleSection"><h1 id="title"><span id="productTitle" class="a-size-large product-title-word-break"> ${text} </span></h1></div>`;
const amazonStars = (text: string, count: string) =>
  `<div id="averageCustomerReviews"><span id="acrPopover" title="${text}"><span class="a-size-small a-color-base"> ${text.slice(0, 3)} </span><i class="a-icon a-icon-star"><span class="a-icon-alt">${text}</span></i></span><a id="acrCustomerReviewLink"><span id="acrCustomerReviewText" aria-label="${count}">${count}</span></a></div>`;
const toPay = (whole: string) =>
  `<div id="corePriceDisplay_desktop_feature_div"><span class="aok-offscreen"> ${whole} </span><span class="a-price aok-align-center priceToPay" data-a-size="xl"><span class="a-offscreen"> </span><span aria-hidden="true">${whole}</span></span></div>`;
const struck = (label: string, whole: string) =>
  `<span class="a-size-small a-color-secondary aok-align-center basisPrice">${label} <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">${whole}</span><span aria-hidden="true">${whole}</span></span></span>`;
const carousel = `<div id="sims-consolidated-2_feature_div"><ul class="a-carousel"><li data-asin="B0SOMEBODY"><a href="/dp/B0SOMEBODY"><div class="p13n-sc-truncate">Another lamp</div></a><i class="a-icon-star-small"><span class="a-icon-alt">3.1 out of 5 stars</span></i><span class="a-price"><span class="a-offscreen">$3.33</span></span></li></ul></div>`;

export const moreStores: readonly Layout[] = [
  {
    name: 'amazon.ca in French: dollar behind, comma, list price before',
    url: 'https://www.amazon.ca/-/fr/dp/B0CROSSB21',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Lampe de bureau en chêne')}${amazonStars('4,3 étoiles sur 5', '1 204 évaluations')}<div id="corePriceDisplay_desktop_feature_div"><span class="savingsPercentage">-25 %</span><span class="a-price priceToPay"><span class="a-offscreen"></span><span aria-hidden="true"><span class="a-price-whole">1 129<span class="a-price-decimal">,</span></span><span class="a-price-fraction">99</span><span class="a-price-symbol">$</span></span></span>${struck('Prix courant :', '1 499,99 $')}</div><div id="availability"><span class="a-color-success"> En stock </span></div></div>${carousel}`,
      { lang: 'fr-CA' },
    ),
    expect: {
      title: 'Crossbill Lampe de bureau en chêne',
      id: 'B0CROSSB21',
      price: '1129.99 CAD',
      image: amazonImage,
      rating: 4.3,
      reviews: 1204,
    },
  },
  {
    name: 'amazon.eg in Arabic: digits of its own, pound in words',
    url: 'https://www.amazon.eg/-/ar/dp/B0CROSSB22',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('مصباح مكتب كروسبيل')}${amazonStars('٤٫٣ من ٥ نجوم', '١٬٢٠٤ تقييم')}${toPay('‏١٬٦٩٩٫٥٠ جنيه')}<div id="availability"><span>متوفر</span></div></div>`,
      { lang: 'ar-AE' },
    ),
    expect: { title: 'مصباح مكتب كروسبيل', price: '1699.5 EGP', rating: 4.3, reviews: 1204 },
  },
  {
    name: 'amazon.sg: S$, an import fee beside it',
    url: 'https://www.amazon.sg/dp/B0CROSSB23?th=1',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Lamp')}${amazonStars('4.5 out of 5 stars', '88 ratings')}${toPay('S$1,018.90')}<div id="amazonGlobal_feature_div"><span>S$12.40 Shipping &amp; Import Fees Deposit to Singapore</span></div></div>`,
    ),
    expect: { price: '1018.9 SGD', id: 'B0CROSSB23', rating: 4.5, reviews: 88 },
  },
  {
    name: 'amazon.ie: the Irish shop of 2025',
    url: 'https://www.amazon.ie/Crossbill-Lamp/dp/B0CROSSB24/',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Lamp')}${toPay('€18.90')}${struck('RRP:', '€22.00')}</div>`,
      { lang: 'en-IE' },
    ),
    expect: { title: 'Crossbill Lamp', id: 'B0CROSSB24', price: '18.9 EUR' },
  },
  {
    name: 'amazon.co.za: rand',
    url: 'https://www.amazon.co.za/dp/B0CROSSB25',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Lamp')}${toPay('R 1 249.00')}<div id="availability"><span>In stock</span></div></div>`,
      { lang: 'en-ZA' },
    ),
    expect: { title: 'Crossbill Lamp', price: '1249 ZAR' },
  },
  {
    name: 'amazon: a range of prices over sizes (2022)',
    url: 'https://www.amazon.com/dp/B0CROSSB26',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Socks')}<div id="corePrice_desktop"><table class="a-lineitem"><tr><td class="a-color-secondary">Price:</td><td><span class="a-price-range"><span class="a-price a-text-price" data-a-color="price"><span class="a-offscreen">$15.99</span><span aria-hidden="true">$15.99</span></span><span class="a-text-separator"> - </span><span class="a-price a-text-price"><span class="a-offscreen">$24.99</span><span aria-hidden="true">$24.99</span></span></span></td></tr></table></div><div id="size_feature_div"><select id="native_dropdown_selected_size_name"><option>Select</option></select></div></div>${carousel}`,
    ),
    expect: { title: 'Crossbill Socks', price: '15.99-24.99 USD' },
  },
  {
    name: 'amazon: the price only in the cart, list price said',
    url: 'https://www.amazon.com/dp/B0CROSSB27',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Camera')}${amazonStars('4.1 out of 5 stars', '12 ratings')}<div id="price"><table><tr><td>List Price:</td><td><span class="a-text-strike">$499.00</span></td></tr><tr><td>Price:</td><td><span>To see our price, add this item to your cart.</span></td></tr></table></div><div id="olp-upd-new"><span><a>New (3) from $410.00</a></span></div></div>${carousel}`,
    ),
    expect: { title: 'Crossbill Camera', price: null, rating: 4.1, reviews: 12 },
  },
  {
    name: 'amazon mobile 2025: deal, typical price, sponsored goods under it',
    url: 'https://www.amazon.com/gp/aw/d/B0CROSSB28',
    html: pageOf(
      `<div id="title_feature_div"><h1 class="a-size-base"><span id="title" class="a-size-base"> Crossbill Kettle, 1.7 L </span></h1></div><div id="cmrs-atf"><a id="acrCustomerReviewLink"><span class="a-icon-alt">4.6 out of 5 stars</span><span id="acrCustomerReviewText">(2,310)</span></a></div><div id="image-block-container"><img id="main-image" data-a-hires="${amazonImage}" src="https://m.media-amazon.com/images/I/71crossbil1L._AC_SX425_.jpg"></div><div id="corePriceDisplay_mobile_feature_div"><span class="dealBadge">Limited time deal</span><span class="a-price aok-align-center reinventPricePriceToPayMargin priceToPay"><span class="a-offscreen">$24.99 with 38 percent savings</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">24<span class="a-price-decimal">.</span></span><span class="a-price-fraction">99</span></span></span>${struck('Typical price:', '$39.99')}</div><div class="sponsored"><span class="a-price"><span class="a-offscreen">$5.00</span></span></div>`,
    ),
    expect: {
      title: 'Crossbill Kettle, 1.7 L',
      id: 'B0CROSSB28',
      price: '24.99 USD',
      image: amazonImage,
      rating: 4.6,
      reviews: 2310,
    },
  },
  {
    name: 'amazon.de Kindle 2025: printed list price struck, set by the publisher',
    url: 'https://www.amazon.de/Crossbill-Geschichte-ebook/dp/B0CROSSB29',
    html: pageOf(
      `<div id="dp" class="ebooks"><div id="imageBlock"><img id="landingImage" src="https://m.media-amazon.com/images/I/51crossbkL._SY445_.jpg"></div>${amazonTitle('Eine Crossbill-Geschichte: Roman')}<div id="bylineInfo"><span class="author"><a>A. Feder</a> (Autor)</span></div>${amazonStars('4,4 von 5 Sternen', '3.201 Sternebewertungen')}<div id="tmmSwatches"><ul><li class="swatchElement selected"><span>Kindle</span><span class="slot-price"><span> 11,99 € </span></span></li><li class="swatchElement unselected"><span>Gebundenes Buch</span><span class="slot-price"><span> 22,00 € </span></span></li><li><span>Hörbuch</span><span class="slot-price">0,00 €</span></li></ul></div><div id="Ebooks-desktop-KINDLE_ALC-prices"><span id="Ebooks-desktop-KINDLE_ALC-prices-listPrice" class="a-text-strike">22,00 €</span><span id="Ebooks-desktop-KINDLE_ALC-prices-kindlePrice" class="a-size-large a-color-price">11,99 €</span></div></div>`,
      { lang: 'de-DE' },
    ),
    expect: {
      title: 'Eine Crossbill-Geschichte: Roman',
      id: 'B0CROSSB29',
      price: '11.99 EUR',
      rating: 4.4,
      reviews: 3201,
    },
  },
  {
    name: 'amazon.it 2024: one purchase chosen, a subscription cheaper',
    url: 'https://www.amazon.it/dp/B0CROSSB30',
    html: pageOf(
      `<div id="dp">${amazonGallery}${amazonTitle('Crossbill Caffè in grani 1 kg')}<div id="buyBoxAccordion"><div id="newAccordionRow_0" class="a-box a-accordion-active"><div class="accordion-caption">Acquisto singolo:</div><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">14,99€</span></span><span class="a-size-mini">(<span class="a-price a-text-price"><span class="a-offscreen">14,99€</span></span> / kg)</span></div></div><div id="snsAccordionRowMiddle" class="a-box"><span>Iscriviti e risparmia</span><span id="sns-base-price" class="a-size-medium a-color-price">13,49€</span></div></div></div>`,
      { lang: 'it-IT' },
    ),
    expect: { title: 'Crossbill Caffè in grani 1 kg', price: '14.99 EUR' },
  },
  {
    name: 'amazon.co.jp search 2025: yen, points, sponsored in Japanese, a row of a brand video',
    url: 'https://www.amazon.co.jp/s?k=lamp',
    html: pageOf(
      `<div class="s-main-slot s-result-list"><div data-component-type="s-search-result" data-asin="" class="s-widget"><div class="sbv-product">ブランド動画</div></div>${[1, 2].map((n) => `<div data-component-type="s-search-result" data-asin="B0CROSSJ0${n}" class="s-result-item${n === 1 ? ' AdHolder' : ''}"><div class="s-image-box"><img class="s-image" src="https://m.media-amazon.com/images/I/61lamp${n}L._AC_UL320_.jpg"></div>${n === 1 ? '<span class="puis-label-popover-default"><span>スポンサー</span></span>' : ''}<a class="a-link-normal s-line-clamp-4" href="/dp/B0CROSSJ0${n}/ref=sr_1_${n}"><h2 aria-label="クロスビル デスクランプ ${n}"><span>クロスビル デスクランプ ${n}</span></h2></a><span class="a-icon-alt">5つ星のうち4.${n}</span><a href="/dp/B0CROSSJ0${n}/ref=sr_1_${n}#customerReviews" aria-label="1,23${n} 件の評価"><span class="a-size-base s-underline-text">(1,23${n})</span></a><a class="a-link-normal"><span class="a-price"><span class="a-offscreen">￥${n},980</span><span aria-hidden="true"><span class="a-price-symbol">￥</span><span class="a-price-whole">${n},980</span></span></span><span> 参考: </span><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">￥9,999</span></span></a><div>20ポイント(1%)</div></div>`).join('')}</div>`,
      { lang: 'ja-JP' },
    ),
    expect: [1, 2].map((n) => ({
      title: `クロスビル デスクランプ ${n}`,
      id: `B0CROSSJ0${n}`,
      price: `${n}980 JPY`,
      rating: 4 + n / 10,
      reviews: 1230 + n,
    })),
  },
  {
    name: 'ebay.ch: francs with an apostrophe',
    url: 'https://www.ebay.ch/itm/256000111301',
    html: pageOf(
      `<div class="ux-image-carousel-item active"><img data-zoom-src="https://i.ebayimg.com/images/g/chfAAOSwBil/s-l1600.jpg" src="https://i.ebayimg.com/images/g/chfAAOSwBil/s-l500.jpg"></div><h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Crossbill Uhr Automatik</span></h1><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">CHF 1'299.00</span></div><div class="x-price-approx"><span>Ca.</span><span class="x-price-approx__price">EUR 1.380,20</span></div><div class="ux-labels-values--shipping"><span>CHF 9.00</span></div>`,
      { lang: 'de-CH' },
    ),
    expect: {
      title: 'Crossbill Uhr Automatik',
      price: '1299 CHF',
      image: 'https://i.ebayimg.com/images/g/chfAAOSwBil/s-l1600.jpg',
    },
  },
  {
    name: 'ebay search 2025: cards of the new make, a range, shipping, a placeholder first',
    url: 'https://www.ebay.com/sch/i.html?_nkw=lamp',
    html: pageOf(
      `<ul class="srp-results srp-list clearfix"><li class="s-card s-card--horizontal" data-listingid="2500219655424533"><div class="su-card-container su-card-container--horizontal"><div class="su-card-container__header"><a class="s-card__link" href="https://ebay.com/itm/123456"><div role="heading" class="s-card__title"><span class="su-styled-text primary default">Shop on eBay</span></div></a></div><div class="su-card-container__attributes"><span class="su-styled-text primary bold large-1 s-card__price">$20.00</span></div></div></li>${[
        [
          'Crossbill Desk Lamp Oak',
          '256000111401',
          '<span class="su-styled-text primary bold large-1 s-card__price">$1,012.99</span>',
        ],
        [
          'Crossbill Floor Lamp',
          '256000111402',
          '<span class="su-styled-text primary bold large-1 s-card__price">$12.99</span><span class="su-styled-text primary bold large-1 s-card__price"> to </span><span class="su-styled-text primary bold large-1 s-card__price">$29.99</span>',
        ],
      ]
        .map(
          ([title, id, price]) =>
            `<li class="s-card s-card--horizontal s-card--dark-solt-links-blue" data-listingid="${id}"><div class="su-card-container su-card-container--horizontal"><div class="su-card-container__media"><div class="su-media"><a class="s-card__link image-treatment" href="https://www.ebay.com/itm/${id}?_skw=lamp&hash=item1"><img class="s-card__image" src="https://i.ebayimg.com/images/g/c${id}/s-l500.webp" alt="${title}"></a></div></div><div class="su-card-container__content"><div class="su-card-container__header"><a class="s-card__link" href="https://www.ebay.com/itm/${id}?_skw=lamp&hash=item1"><div role="heading" aria-level="3" class="s-card__title"><span class="su-styled-text primary default">${title}</span><span class="clipped">Opens in a new window or tab</span></div></a><div class="s-card__subtitle-row"><div class="s-card__subtitle"><span class="su-styled-text secondary default">Brand New</span></div></div></div><div class="su-card-container__attributes"><div class="su-card-container__attributes__primary"><div class="s-card__attribute-row">${price}</div><div class="s-card__attribute-row"><span class="su-styled-text secondary large">or Best Offer</span></div><div class="s-card__attribute-row"><span class="su-styled-text secondary large">+$15.00 delivery in 2-4 days</span></div></div><div class="su-card-container__attributes__secondary"><span>finch_store  99.6% positive (12.3K)</span></div></div></div></div></li>`,
        )
        .join('')}</ul>`,
    ),
    expect: [
      { title: 'Crossbill Desk Lamp Oak', id: '256000111401', price: '1012.99 USD' },
      { title: 'Crossbill Floor Lamp', id: '256000111402', price: '12.99-29.99 USD' },
    ],
  },
  {
    name: 'etsy: sold out, its data still tells the price, the shop’s reviews beneath',
    url: 'https://www.etsy.com/uk/listing/1555666777/crossbill-brooch',
    html: pageOf(
      `<div class="listing-page"><div class="wt-alert">Sorry, this item is sold out.</div><div id="listing-page-cart"><h1 data-buy-box-listing-title="true">Crossbill Brooch in Silver</h1><div data-buy-box-region="price"><p class="wt-text-title-larger wt-mr-xs-1"><span class="wt-screen-reader-only">Price:</span> £24.00</p></div><button>Sold out</button></div><ul data-carousel-pane-list><li data-carousel-pane><img data-carousel-first-image src="https://i.etsystatic.com/222/r/il/ab12/333/il_794xN.333_brch.jpg" data-src-zoom-image="https://i.etsystatic.com/222/r/il/ab12/333/il_fullxfull.333_brch.jpg"></li></ul></div><div class="recs"><div class="v2-listing-card" data-listing-id="99"><h3>Other brooch</h3><span class="currency-value">9.00</span></div></div>`,
      {
        lang: 'en-GB',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          url: 'https://www.etsy.com/listing/1555666777/crossbill-brooch',
          name: 'Crossbill Brooch in Silver',
          sku: '1555666777',
          image: [
            {
              '@type': 'ImageObject',
              contentURL: 'https://i.etsystatic.com/222/r/il/ab12/333/il_fullxfull.333_brch.jpg',
            },
          ],
          offers: {
            '@type': 'Offer',
            price: '24.00',
            priceCurrency: 'GBP',
            availability: 'https://schema.org/SoldOut',
          },
          brand: { '@type': 'Brand', name: 'FinchAndBill' },
        }),
      },
    ),
    expect: {
      title: 'Crossbill Brooch in Silver',
      id: '1555666777',
      price: '24 GBP',
      rating: null,
      reviews: null,
      availability: 'out-of-stock',
    },
  },
  {
    name: 'walmart: out of stock in its state, variants with other prices',
    url: 'https://www.walmart.com/ip/Crossbill-Kettle/5123456789',
    html: pageOf(
      `<main><h1 id="main-title" itemprop="name">Crossbill Kettle, Steel</h1><div data-testid="price-wrap"><span itemprop="price" data-seo-id="hero-price">Now $34.97</span><span class="strike">$49.00</span></div><span>Out of stock</span></main><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { initialData: { data: { product: { usItemId: '5123456789', name: 'Crossbill Kettle, Steel', brand: 'Crossbill', availabilityStatus: 'OUT_OF_STOCK', averageRating: 4.2, numberOfReviews: 318, priceInfo: { currentPrice: { price: 34.97, currencyUnit: 'USD', priceString: '$34.97' }, wasPrice: { price: 49, currencyUnit: 'USD', priceString: '$49.00' }, unitPrice: null }, imageInfo: { thumbnailUrl: 'https://i5.walmartimages.com/seo/kettle_1.jpeg', allImages: [{ url: 'https://i5.walmartimages.com/seo/kettle_1.jpeg' }, { url: 'https://i5.walmartimages.com/seo/kettle_2.jpeg' }] }, variantsMap: { A: { usItemId: '511', priceInfo: { currentPrice: { price: 29 } } } } }, idml: {} } } } } })}</script>`,
    ),
    expect: {
      title: 'Crossbill Kettle, Steel',
      id: '5123456789',
      price: '34.97 USD',
      rating: 4.2,
      reviews: 318,
      image: 'https://i5.walmartimages.com/seo/kettle_1.jpeg',
      availability: 'out-of-stock',
    },
  },
  {
    name: 'aliexpress.us: drawn with hashed names, JSON-LD for the search engines',
    url: 'https://www.aliexpress.us/item/3256805512345678.html?gatewayAdapt=glo2usa',
    html: pageOf(
      `<div class="pdp-info-right"><h1 data-pl="product-title">Crossbill Walnut Cracker Steel</h1><div class="reviewer--wrapper--vGS7G6P"><strong> 4.8 </strong><a class="reviewer--reviews--cx7Zs_V">1,208 Reviews</a><span class="reviewer--sold--ytPeoEy">5,000+ sold</span></div><div class="price-default--wrap"><span class="price-default--current--F8OlYIo">$13.99</span><div class="price-default--originalWrap"><span class="price-default--original--CWcHOit">$27.98</span><span>50% off</span></div></div><div class="shipping--content">Free shipping over $10.00</div></div><div class="image-view-v2--wrap"><img class="magnifier--image" src="https://ae01.alicdn.com/kf/S1cross01.jpg_960x960q75.jpg_.avif"></div>`,
      {
        head: jsonLd([
          {
            '@context': 'https://schema.org/',
            '@type': 'Product',
            name: 'Crossbill Walnut Cracker Steel - AliExpress 15',
            image: ['https://ae-pic-a1.aliexpress-media.com/kf/S1cross01.jpg'],
            offers: { '@type': 'Offer', price: '13.99', priceCurrency: 'USD' },
            aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.8', reviewCount: '1208' },
          },
        ]),
      },
    ),
    expect: {
      title: 'Crossbill Walnut Cracker Steel',
      id: '3256805512345678',
      price: '13.99 USD',
      rating: 4.8,
      reviews: 1208,
    },
  },
  {
    name: 'shopee.ph: a range drawn under hashed names, the shop’s own figures beside it',
    url: 'https://shopee.ph/Crossbill-Lamp-i.12345.9876543210',
    html: pageOf(
      `<div role="main"><section class="flex"><div class="airUhU"><picture><img src="https://down-ph.img.susercontent.com/file/ph-11134207-cross01" class="uXN1L5"></picture></div><div class="flex-auto"><div class="WBVL_7"><h1 class="vR6K3w"><span>Crossbill Lamp LED Rechargeable</span></h1></div><div class="flex asFzUa"><button class="flex e2p50f"><div class="F9RHbS dQEiAI">4.8</div></button><button class="flex e2p50f"><div class="F9RHbS">1.2k</div><div class="x1i_He">Ratings</div></button><div class="aleSBU"><span class="AcmPRb">5.4k</span><span>Sold</span></div></div><div class="jRlVo0"><div class="IZPeQz B67UQ0">₱120 - ₱250</div><div class="ZA5sW5">₱300 - ₱500</div><div class="vms4_3">-50%</div></div></div></section><section class="page-product__shop"><div>FinchShop</div><div>Ratings 45.1k</div><div>Response Rate 97%</div></section></div>`,
      {
        head: jsonLd({
          '@context': 'http://schema.org',
          '@type': 'Product',
          name: 'Crossbill Lamp LED Rechargeable',
          url: 'https://shopee.ph/Crossbill-Lamp-i.12345.9876543210',
          productID: '9876543210',
          image: 'https://down-ph.img.susercontent.com/file/ph-11134207-cross01',
          brand: '',
          offers: {
            '@type': 'AggregateOffer',
            lowPrice: '120.00',
            highPrice: '250.00',
            priceCurrency: 'PHP',
            availability: 'http://schema.org/InStock',
          },
          aggregateRating: {
            '@type': 'AggregateRating',
            bestRating: 5,
            worstRating: 1,
            ratingCount: '1213',
            ratingValue: '4.82',
          },
        }),
      },
    ),
    expect: {
      title: 'Crossbill Lamp LED Rechargeable',
      id: '9876543210',
      price: '120-250 PHP',
      rating: 4.82,
      reviews: 1213,
    },
  },
  {
    name: 'lazada.co.th: tracking data, drawn price with its sign apart',
    url: 'https://www.lazada.co.th/products/pdp-i4412345678-s17812345678.html',
    html: pageOf(
      `<div class="pdp-block"><h1 class="pdp-mod-product-badge-title">โคมไฟตั้งโต๊ะ ครอสบิล</h1><div class="pdp-review-summary"><a class="pdp-link pdp-review-summary__link">ยังไม่มีการให้คะแนน</a></div><div class="pdp-mod-product-price"><div class="pdp-product-price"><span class="notranslate pdp-price pdp-price_type_normal pdp-price_color_orange pdp-price_size_xl">฿1,290.00</span><div class="origin-block"><span class="notranslate pdp-price pdp-price_type_deleted">฿2,580.00</span><span class="pdp-product-price__discount">-50%</span></div></div></div></div><script>var pdpTrackingData = "{\\"pdt_name\\":\\"โคมไฟตั้งโต๊ะ ครอสบิล\\",\\"pdt_price\\":\\"฿1,290.00\\",\\"core\\":{\\"currencyCode\\":\\"THB\\"}}";</script>`,
      { lang: 'th' },
    ),
    expect: { title: 'โคมไฟตั้งโต๊ะ ครอสบิล', id: '4412345678', price: '1290 THB', rating: null },
  },
  {
    name: 'mercado livre 2025: 12 instalments said larger, price before struck, reviews of 5',
    url: 'https://produto.mercadolivre.com.br/MLB-3512345678-luminaria-crossbill-_JM',
    html: pageOf(
      `<div class="ui-pdp-container"><div class="ui-pdp-gallery"><img class="ui-pdp-image ui-pdp-gallery__figure__image" data-zoom="https://http2.mlstatic.com/D_NQ_NP_2X_700001-MLB700001_112025-F.webp" src="https://http2.mlstatic.com/D_NQ_NP_700001-MLB700001_112025-O.webp"></div><div class="ui-pdp-header"><span class="ui-pdp-subtitle">Novo  |  +100 vendidos</span><h1 class="ui-pdp-title">Luminária De Mesa Crossbill Carvalho</h1><a class="ui-pdp-review"><span class="ui-pdp-review__rating">4.7</span><span class="ui-pdp-review__amount">(321)</span></a></div><div class="ui-pdp-price"><s class="andes-money-amount ui-pdp-price__original-value andes-money-amount--previous" aria-label="Antes: 1899 reais"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">1.899</span></s><div class="ui-pdp-price__second-line"><span data-testid="price-part"><span class="andes-money-amount" itemprop="offers" itemscope itemtype="http://schema.org/Offer" aria-label="1499 reais com 90 centavos"><meta itemprop="price" content="1499.9"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">1.499</span><span class="andes-money-amount__cents">90</span></span></span><span class="andes-money-amount__discount">21% OFF</span></div><p class="ui-pdp-price__subtitles">em <span>12x <span class="andes-money-amount"><span>R$</span><span class="andes-money-amount__fraction">124</span>,<span class="andes-money-amount__cents">99</span></span> sem juros</span></p><p>ou <span class="andes-money-amount"><span>R$</span><span class="andes-money-amount__fraction">1.349</span></span> no Pix</p></div></div>`,
      { lang: 'pt-BR' },
    ),
    expect: {
      title: 'Luminária De Mesa Crossbill Carvalho',
      id: 'MLB3512345678',
      price: '1499.9 BRL',
      rating: 4.7,
      reviews: 321,
    },
  },
  {
    name: 'mercado libre: a paused listing, its price still drawn',
    url: 'https://articulo.mercadolibre.com.co/MCO-1412345678-lampara-crossbill-_JM',
    html: pageOf(
      `<div class="ui-pdp-container"><div class="ui-pdp-message">Publicación pausada</div><h1 class="ui-pdp-title">Lámpara Crossbill De Roble</h1><div class="ui-pdp-price__second-line"><span class="andes-money-amount" aria-label="129900 pesos"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">129.900</span></span></div></div><div class="ui-recommendations"><div class="poly-card"><a class="poly-component__title" href="https://articulo.mercadolibre.com.co/MCO-99-x">Otra</a><span class="andes-money-amount__fraction">9.900</span></div></div>`,
      { lang: 'es-CO' },
    ),
    expect: { title: 'Lámpara Crossbill De Roble', id: 'MCO1412345678', price: '129900 COP' },
  },
  {
    name: 'allegro.sk: an offer that has ended',
    url: 'https://allegro.sk/ponuka/stolna-lampa-crossbill-15512345678',
    html: pageOf(
      `<div data-box-name="showoffer"><div><h1 class="mp4t_0">Stolná lampa Crossbill dub</h1></div><div>Ponuka skončila</div><div data-box-name="Price"><div aria-label="cena 1 049,90 €"><span class="mli8_k4">1 049,<span>90</span></span> <span>€</span></div></div><div data-box-name="similar"><a href="https://allegro.sk/ponuka/ina-lampa-15599999999">Iná lampa</a><span aria-label="cena 9,90 €">9,90 €</span></div></div>`,
      {
        lang: 'sk',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Stolná lampa Crossbill dub',
          sku: '15512345678',
          image: 'https://a.allegroimg.com/original/11cross/aa',
          offers: {
            '@type': 'Offer',
            price: '1049.90',
            priceCurrency: 'EUR',
            availability: 'https://schema.org/Discontinued',
          },
        }),
      },
    ),
    expect: { title: 'Stolná lampa Crossbill dub', id: '15512345678', price: '1049.9 EUR' },
  },
  {
    name: 'wildberries: sold out, the last price no longer said, similar goods with theirs',
    url: 'https://www.wildberries.ru/catalog/198765432/detail.aspx',
    html: pageOf(
      `<div class="product-page"><h1 class="product-page__title">Лампа настольная дубовая</h1><div class="product-page__common-info"><span class="product-review__rating">4,9</span><span class="product-review__count-review">2 104 оценки</span></div><div class="product-page__aside"><div class="sold-out-product"><p class="sold-out-product__text">Нет в наличии</p></div></div><button class="sold-out">В лист ожидания</button></div><section class="similar"><article class="product-card" data-nm-id="111222333"><ins class="price__lower-price">799 ₽</ins><span class="product-card__name">Лампа другая</span></article></section>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Лампа настольная дубовая',
      id: '198765432',
      price: null,
      rating: 4.9,
      reviews: 2104,
      availability: 'out-of-stock',
    },
  },
  {
    name: 'ozon: the goods have ended, similar ones offered',
    url: 'https://www.ozon.ru/product/lampa-crossbill-nastolnaya-1712345678/',
    html: pageOf(
      `<div data-widget="container"><div data-widget="webProductHeading"><h1 class="tsHeadline550Medium">Лампа Crossbill настольная</h1></div><div data-widget="webOutOfStock"><h2>Этот товар закончился</h2><p>Похожие товары от 599 ₽</p></div><div data-widget="webSingleProductScore"><a>4.8 • 1 345 отзывов</a></div></div><div data-widget="skuGrid"><div class="tile-root"><a href="/product/drugaya-99999999/"><span>Другая лампа</span></a><span>599 ₽</span></div></div>`,
      { lang: 'ru' },
    ),
    expect: { title: 'Лампа Crossbill настольная', id: '1712345678', price: null, availability: 'out-of-stock' },
  },
  {
    name: 'shein us 2025: group with variants, drawn sale price and retail price, coupon estimate',
    url: 'https://us.shein.com/Crossbill-Linen-Towel-Set-p-33445566.html?mallCode=1',
    html: pageOf(
      `<div class="product-intro"><h1 class="product-intro__head-name">Crossbill Linen Towel Set 3 pcs</h1><div class="product-intro__head-reviews"><span>4.87</span><a>(1000+ Reviews)</a></div><div id="productPriceId"><div class="productPrice__main"><span class="from">$<span>12</span><span>.49</span></span><del>$18.99</del><span>-34%</span></div><div class="productEstimated">Estimated <span>$10.99</span> after coupon</div></div></div>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'ProductGroup',
          productGroupID: 'sh2304',
          name: 'Crossbill Linen Towel Set 3 pcs',
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.87, reviewCount: 1542 },
          hasVariant: [
            {
              '@type': 'Product',
              sku: 'I1',
              image: ['https://img.ltwebstatic.com/images3_pi/2025/01/01/cross.webp'],
              offers: {
                '@type': 'Offer',
                price: '12.49',
                priceCurrency: 'USD',
                availability: 'https://schema.org/InStock',
              },
            },
          ],
        }),
      },
    ),
    expect: {
      title: 'Crossbill Linen Towel Set 3 pcs',
      id: '33445566',
      price: '12.49 USD',
      rating: 4.87,
      reviews: 1542,
    },
  },
  {
    name: 'tiktok shop: the page a search engine sees, drawn price with cents apart',
    url: 'https://www.tiktok.com/shop/pdp/crossbill-lamp/1729512345678901234',
    html: pageOf(
      `<main><h1>Crossbill Lamp Rechargeable, Warm White</h1><div><span>$</span><span>1,019</span><span>.99</span></div><div><s>$1,299.00</s></div><div>4.6 (1.2K) | 3.4K sold</div></main>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Lamp Rechargeable, Warm White',
          image: ['https://p16-oec-va.ibyteimg.com/tos-maliva-i/cross1~tplv-o3syd03w52-origin-jpeg.jpeg'],
          offers: {
            '@type': 'Offer',
            price: 1019.99,
            priceCurrency: 'USD',
            availability: 'https://schema.org/InStock',
          },
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, ratingCount: 1231 },
        }),
      },
    ),
    expect: {
      title: 'Crossbill Lamp Rechargeable, Warm White',
      id: '1729512345678901234',
      price: '1019.99 USD',
      rating: 4.6,
      reviews: 1231,
    },
  },
  {
    name: 'alibaba: one price, MOQ, shipping and sample beside it',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Almond-Kernels_1601122334455.html',
    html: pageOf(
      `<h1>Crossbill Almond Kernels 27/30</h1><div data-testid="product-price"><div data-testid="fixed-price"><strong>$6.85</strong><span>Minimum order quantity: 1,000 kilograms</span></div></div><div>Sample price: $25.00/kilogram</div><div>Shipping total: $120.00</div><div class="reviews">4.8 (14 store reviews)</div><div class="hero"><img src="https://s.alicdn.com/@sc04/kf/Halmond1.jpg_960x960q80.jpg"></div>`,
      { title: 'Crossbill Almond Kernels 27/30 - Buy Almond Kernels,Almonds Product on Alibaba.com' },
    ),
    expect: {
      title: 'Crossbill Almond Kernels 27/30',
      id: '1601122334455',
      price: '6.85 ?',
      rating: null,
      reviews: null,
    },
  },
];
