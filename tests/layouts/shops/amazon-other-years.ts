import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Amazon's pages as they stood in other years and stores than those of amazon.ts, each with what misleads beside the price.

const picture = (name: string, size = '_AC_SL1500_') => `https://m.media-amazon.com/images/I/${name}.${size}.jpg`;
const swatch = (name: string, price: string, chosen = false) =>
  `<li id="tmm-grid-swatch-${name.toUpperCase()}" class="swatchElement ${chosen ? 'selected' : 'unselected'}"><span class="a-button"><a class="a-button-text" href="#"><span class="slot-title"><span aria-label="${name} Format:">${name}</span></span><span class="slot-price"><span aria-label="${price}" class="a-size-base a-color-price">${price}</span></span></a></span></li>`;
const histogram = (label: string, count: string) =>
  `<div id="averageCustomerReviews_feature_div"><div id="averageCustomerReviews" class="a-spacing-none" data-asin="B0CROSSB22" data-ref="dpx_acr_pop_"><span class="a-declarative"><span id="acrPopover" class="reviewCountTextLinkedHistogram noUnderline" title="${label}"><span class="a-declarative"><a role="button" class="a-popover-trigger a-declarative"><span class="a-size-base a-color-base"> ${/\d[.,]\d/.exec(label)?.[0] ?? ''} </span><i data-hook="average-star-rating" class="a-icon a-icon-star a-star-4-5 cm-cr-review-stars-spacing-big"><span class="a-icon-alt">${label}</span></i></a></span></span></span><span class="a-letter-space"></span><a id="acrCustomerReviewLink" class="a-link-normal" href="#averageCustomerReviewsAnchor"><span id="acrCustomerReviewText" aria-label="${count}" class="a-size-base">${count}</span></a></div></div>`;
const heading = (text: string) =>
  `<div id="titleSection"><h1 id="title" class="a-size-large a-spacing-none"><span id="productTitle" class="a-size-large product-title-word-break">        ${text}       </span></h1><div id="expandTitleToggle" class="a-section expand aok-hidden"></div></div>`;
const gallery = (name: string) =>
  `<div id="imageBlock_feature_div"><div id="imageBlock"><div id="altImages"><ul><li class="a-spacing-small item imageThumbnail"><span><img src="${picture(name, '_AC_US40_')}"></span></li><li class="a-spacing-small item imageThumbnail"><img src="${picture('61second001', '_AC_US40_')}"></li><li class="videoThumbnail"><img src="${picture('71video0001', 'SX38_SY50_CR,0,0,38,50_BG85,85,85_BR-120_PKdp-play-icon-overlay__')}"></li></ul></div><div id="main-image-container"><div id="imgTagWrapperId" class="imgTagWrapper"><img alt="" src="${picture(name, '_AC_SY300_SX300_')}" data-old-hires="${picture(name)}" class="a-dynamic-image" id="landingImage" data-a-dynamic-image="{&quot;${picture(name, '_AC_SX679_')}&quot;:[679,679]}"></div></div></div></div>`;
const toPay = (symbol: string, whole: string, point: string, cents: string, after = false) =>
  `<span class="a-price aok-align-center reinventPricePriceToPayMargin priceToPay apex-pricetopay-value" data-a-size="xl" data-a-color="base"><span class="a-offscreen"> </span><span aria-hidden="true">${after ? '' : `<span class="a-price-symbol">${symbol}</span>`}<span class="a-price-whole">${whole}${point ? `<span class="a-price-decimal">${point}</span>` : ''}</span>${cents ? `<span class="a-price-fraction">${cents}</span>` : ''}${after ? `<span class="a-price-symbol">${symbol}</span>` : ''}</span></span>`;
const said = (text: string, extra = '') =>
  `<span class="a-price a-text-price" data-a-size="s" ${extra}><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span>`;
const carousel = `<div id="sims-simsContainer_feature_div_01"><div class="a-carousel-container"><ol><li class="a-carousel-card"><div data-asin="B0FREMD001" class="p13n-sc-uncoverable-faceout"><a class="a-link-normal" href="/dp/B0FREMD001/"><img alt="Etwas anderes" src="${picture('81fremd0001', '_AC_UL165_SR165,165_')}"><div class="p13n-sc-truncate-desktop-type2">Etwas anderes</div></a><div class="a-icon-row"><a title="3,2 von 5 Sternen, 88 Bewertungen"><i class="a-icon a-icon-star-small a-star-small-3"><span class="a-icon-alt">3,2 von 5 Sternen</span></i><span class="a-size-small">88</span></a></div><span class="a-price"><span class="a-offscreen">7,77 €</span><span aria-hidden="true"><span class="a-price-whole">7,77</span><span class="a-price-symbol">€</span></span></span></div></li></ol></div></div>`;
const page = (lang: string, inner: string, right = '', name = '71fahrrad01') =>
  pageOf(
    `<div id="a-page"><div id="dp" class="lang_${lang}"><div id="dp-container"><div id="ppd"><div id="rightCol"><div id="desktop_buybox"><div id="buybox"><form id="addToCart"><input type="hidden" id="ASIN" name="ASIN" value="B0CROSSB22">${right}</form></div></div></div><div id="leftCol">${gallery(name)}</div><div id="centerCol">${inner}</div></div>${carousel}<div id="customer-reviews_feature_div"><div data-hook="review"><i data-hook="review-star-rating"><span class="a-icon-alt">1,0 von 5 Sternen</span></i></div></div></div></div></div>`,
    { lang },
  );
const at = (tld: string, id = 'B0CROSSB22') => `https://www.amazon.${tld}/Crossbill-Ding/dp/${id}/ref=sr_1_5`;
const core = (inner: string) =>
  `<div id="apex_desktop" class="celwidget"><div id="corePriceDisplay_desktop_feature_div" class="celwidget" data-feature-name="corePriceDisplay_desktop"><div class="a-section a-spacing-none aok-align-center aok-relative">${inner}</div></div></div>`;

export const amazonOtherYears: readonly Layout[] = [
  {
    name: 'amazon.de 2025: blank for screen readers, saving, lowest price of 30 days, price of 100 ml, two used beneath',
    url: at('de'),
    html: page(
      'de-de',
      `${heading('Crossbill Kettenöl für Fahrräder, 400 ml')}${histogram('4,6 von 5 Sternen', '1.204 Sternebewertungen')}${core(`<span class="aok-offscreen">   24,99 € mit 17 Prozent Einsparungen   </span><span aria-hidden="true" class="a-size-large a-color-price savingPriceOverride reinventPriceSavingsPercentageMargin savingsPercentage">-17 %</span>${toPay('€', '24', ',', '99', true)}<span class="a-size-mini">(${said('6,25 €')} / 100 ml)</span><div class="basisPriceLegalMessage">Niedrigster Preis der letzten 30 Tage: ${said('29,99 €', 'data-a-strike="true"')}</div><div>UVP: ${said('34,99 €', 'data-a-strike="true"')}</div>`)}<div id="olpLinkWidget_feature_div"><a href="/gp/offer-listing/B0CROSSB22"><span>Neu &amp; gebraucht (2) ab </span><span class="a-price"><span class="a-offscreen">19,49 €</span><span aria-hidden="true"><span class="a-price-whole">19</span></span></span></a></div>`,
      '<div id="corePrice_feature_div"><span class="a-price a-text-price a-size-medium"><span class="a-offscreen">24,99 €</span></span></div><div id="availability"><span class="a-color-success">Auf Lager</span></div><div id="merchant-info">Versand 4,99 €</div>',
    ),
    expect: {
      title: 'Crossbill Kettenöl für Fahrräder, 400 ml',
      id: 'B0CROSSB22',
      price: '24.99 EUR',
      image: picture('71fahrrad01'),
      rating: 4.6,
      reviews: 1204,
    },
  },
  {
    name: 'amazon.it 2023: accordion of new and used, the used one chosen beneath, thousands with a point',
    url: at('it'),
    html: page(
      'it-it',
      `${heading('Crossbill Macchina da caffè')}${histogram('4,1 su 5 stelle', '2.318 voti')}${core(`${toPay('€', '1.249', ',', '00', true)}<span>Prezzo consigliato: ${said('1.499,00€', 'data-a-strike="true"')}</span>`)}`,
      `<div id="buyBoxAccordion"><div id="newAccordionRow_0"><div class="accordion-header">Nuovo: <span class="a-price"><span class="a-offscreen">1.249,00€</span></span></div><div id="corePrice_feature_div"><span class="a-price a-text-price"><span class="a-offscreen">1.249,00€</span></span></div></div><div id="usedAccordionRow"><div class="header-price"><span class="a-price"><span class="a-offscreen">987,00€</span></span></div></div></div>`,
    ),
    expect: { title: 'Crossbill Macchina da caffè', price: '1249 EUR', rating: 4.1, reviews: 2318 },
  },
  {
    name: 'amazon.es 2019: priceblock with struck price and shipping',
    url: at('es'),
    html: page(
      'es-es',
      `${heading('Crossbill Sartén 28 cm')}${histogram('4,3 de 5 estrellas', '956 opiniones de clientes')}<div id="price"><table class="a-lineitem"><tr><td>Precio recomendado:</td><td><span class="priceBlockStrikePriceString a-text-strike">49,90 €</span></td></tr><tr id="priceblock_ourprice_row"><td id="priceblock_ourprice_lbl">Precio:</td><td><span id="priceblock_ourprice" class="a-size-medium a-color-price priceBlockBuyingPriceString">31,95 €</span><span id="ourprice_shippingmessage"> + 3,99 € de envío</span></td></tr><tr id="regularprice_savings"><td>Ahorras:</td><td class="priceBlockSavingsString">17,95 € (36%)</td></tr></table></div>`,
    ),
    expect: { title: 'Crossbill Sartén 28 cm', price: '31.95 EUR', rating: 4.3, reviews: 956 },
  },
  {
    name: 'amazon.de 2014: EUR before the number, price of a used one',
    url: 'http://www.amazon.de/Crossbill-Lampe/dp/B0CROSSB22',
    html: pageOf(
      `<div id="dp"><div id="leftCol"><div id="main-image-container"><img id="landingImage" src="http://ecx.images-amazon.com/images/I/41alteLampe._SX300_.jpg" data-old-hires="http://ecx.images-amazon.com/images/I/71alteLampe._SL1500_.jpg"></div></div><div id="centerCol"><h1 id="title" class="a-size-large"><span id="productTitle" class="a-size-large">Crossbill Lampe LED</span></h1><div id="averageCustomerReviews"><span id="acrPopover" title="4.4 von 5 Sternen"></span><a id="acrCustomerReviewLink"><span id="acrCustomerReviewText">117 Kundenrezensionen</span></a></div><div id="price"><span id="priceblock_ourprice" class="a-size-medium a-color-price">EUR 1.017,90</span> <a>Kostenlose Lieferung</a></div><div id="olp_feature_div"><span><a>6 neu</a> ab <span class="a-color-price">EUR 999,00</span></span></div></div><input type="hidden" id="ASIN" name="ASIN" value="B0CROSSB22"></div>`,
      { lang: 'de' },
    ),
    expect: { title: 'Crossbill Lampe LED', price: '1017.9 EUR', rating: 4.4, reviews: 117 },
  },
  {
    name: 'amazon.com 2010: bold price, list price and saving, stars beside several things',
    url: 'http://www.amazon.com/Crossbill-Mug/dp/B0CROSSB22/ref=pd_sim_1',
    html: pageOf(
      `<div id="divsinglecolumnminwidth"><form method="post" id="handleBuy"><table><tr><td id="prodImageCell"><a><img id="prodImage" src="http://ecx.images-amazon.com/images/I/51mug2010._SL500_AA300_.jpg"></a></td></tr></table><div class="buying"><h1 class="parseasinTitle"><span id="btAsinTitle">Crossbill Mug [Kitchen]</span></h1><div class="jumpBar"><span class="crAvgStars"><span class="asinReviewsSummary" name="B0CROSSB22"><a><span class="swSprite s_star_4_5" title="4.7 out of 5 stars"><span>4.7 out of 5 stars</span></span></a></span>(<a>51 customer reviews</a>)</span></div><table class="product"><tr><td class="priceBlockLabel">List Price:</td><td><span id="listPriceValue" class="listprice">$22.00</span></td></tr><tr id="actualPriceRow"><td id="actualPriceLabel">Price:</td><td id="actualPriceContent"><span id="actualPriceValue"><b class="priceLarge">$14.96</b></span></td></tr><tr id="youSaveRow"><td class="price" id="youSaveValue">$7.04 (32%)</td></tr></table><a class="buyAction">3 used</a> from <span class="price">$9.00</span></div><input type="hidden" id="ASIN" name="ASIN" value="B0CROSSB22"></form></div>`,
    ),
    expect: { title: 'Crossbill Mug', price: '14.96 USD', id: 'B0CROSSB22', reviews: 51 },
  },
  {
    name: 'amazon.co.jp book: points, Kindle beside it, full-width yen',
    url: 'https://www.amazon.co.jp/%E6%9C%AC/dp/4798100001/',
    html: pageOf(
      `<div id="dp"><div id="leftCol"><div id="imageBlock"><div id="img-canvas"><img id="landingImage" src="https://m.media-amazon.com/images/I/51honhonho._SX342_SY445_.jpg" data-old-hires="https://m.media-amazon.com/images/I/81honhonho._SL1500_.jpg"></div></div></div><div id="centerCol"><h1 id="title"><span id="productTitle" class="a-size-large celwidget">胡桃の本 やさしい入門</span> <span id="productSubtitle" class="a-size-medium a-color-secondary">単行本 – 2023/5/1</span></h1>${histogram('5つ星のうち4.2', '318個の評価')}<div id="tmmSwatches"><ul>${swatch('Kindle', '￥1,485')}${swatch('単行本', '￥1,650', true)}</ul></div></div><div id="rightCol"><div id="buybox"><div id="buyNewSection"><span class="a-size-medium a-color-price offer-price a-text-normal">￥1,650</span><span id="buyNew_points">17ポイント (1%)</span></div><div id="usedBuySection"><span class="a-color-price offer-price">￥980</span></div></div></div><input type="hidden" id="ASIN" name="ASIN" value="4798100001"></div>`,
      { lang: 'ja-jp' },
    ),
    expect: { title: '胡桃の本 やさしい入門', id: '4798100001', price: '1650 JPY', rating: 4.2, reviews: 318 },
  },
  {
    name: 'amazon.in 2022: price without paise, EMI, M.R.P.',
    url: at('in'),
    html: page(
      'en-in',
      `${heading('Crossbill Mixer Grinder 750 W')}${histogram('3.9 out of 5 stars', '12,04,318 ratings')}${core(`<span class="a-size-large a-color-price savingPriceOverride">-45%</span>${toPay('₹', '3,299', '', '')}<div>M.R.P.: ${said('₹5,999', 'data-a-strike="true"')}</div>`)}<div id="inemi_feature_div">EMI starts at ₹160. No Cost EMI available</div><div id="sopp_feature_div"><span>Upto ₹164.95 discount on select cards</span></div>`,
    ),
    expect: { title: 'Crossbill Mixer Grinder 750 W', price: '3299 INR', rating: 3.9, reviews: 1204318 },
  },
  {
    name: 'amazon.ae in Arabic: Latin digits, sign in letters',
    url: at('ae'),
    html: page(
      'ar-ae',
      `${heading('كروسبيل مصباح مكتب')}${histogram('4.3 من 5 نجوم', '1,126 تقييمًا')}${core(`${toPay('درهم', '129', '.', '50')}<span>السعر المُوصى به: ${said('درهم 199.00', 'data-a-strike="true"')}</span>`)}`,
    ),
    expect: { title: 'كروسبيل مصباح مكتب', price: '129.5 AED', rating: 4.3, reviews: 1126 },
  },
  {
    name: 'amazon.nl: euro with a comma, delivery and club price beside it',
    url: at('nl'),
    html: page(
      'nl-nl',
      `${heading('Crossbill Broodtrommel')}${histogram('4,7 van 5 sterren', '87 beoordelingen')}${core(`${toPay('€', '13', ',', '49')}<span>Adviesprijs: ${said('€ 17,99', 'data-a-strike="true"')}</span>`)}`,
      '<div id="mir-layout-DELIVERY_BLOCK">€ 2,99 bezorging zaterdag</div>',
    ),
    expect: { title: 'Crossbill Broodtrommel', price: '13.49 EUR', rating: 4.7, reviews: 87 },
  },
  {
    name: 'amazon.com.au: a price with members’ discount and instalments',
    url: at('com.au'),
    html: page(
      'en-au',
      `${heading('Crossbill Swag for Two')}${histogram('4.0 out of 5 stars', '9 ratings')}${core(`${toPay('$', '1,099', '.', '00')}<span>RRP: ${said('$1,299.00', 'data-a-strike="true"')}</span>`)}<div id="installmentCalculator_feature_div">Or 4 interest-free payments of $274.75</div>`,
    ),
    expect: { title: 'Crossbill Swag for Two', price: '1099 AUD', rating: 4, reviews: 9 },
  },
  {
    name: 'amazon.com.mx 2021: offscreen price, months, a coupon',
    url: at('com.mx'),
    html: page(
      'es-mx',
      `${heading('Crossbill Licuadora 10 velocidades')}${histogram('4.5 de 5 estrellas', '3,018 calificaciones')}<div id="corePrice_desktop"><table><tr><td>Precio de lista:</td><td>${said('$1,899.00', 'data-a-strike="true" data-a-color="secondary"')}</td></tr><tr><td>Precio:</td><td><span class="a-price a-text-price a-size-medium apexPriceToPay" data-a-size="b" data-a-color="price"><span class="a-offscreen">$1,349.00</span><span aria-hidden="true">$1,349.00</span></span></td></tr></table></div><div id="installmentCalculator_feature_div">Hasta 12 meses de $112.41</div>`,
    ),
    expect: { title: 'Crossbill Licuadora 10 velocidades', price: '1349 MXN', rating: 4.5, reviews: 3018 },
  },
  {
    name: 'amazon.pl: out of stock, with the price of what else is offered',
    url: at('pl'),
    html: page(
      'pl-pl',
      `${heading('Crossbill Czajnik')}${histogram('4,4 z 5 gwiazdek', '1 044 oceny')}<div id="availability"><span class="a-size-medium a-color-price">Obecnie niedostępny.</span></div>`,
      '<div id="outOfStock"><span class="a-color-price a-text-bold">Obecnie niedostępny.</span><br>Nie wiemy, czy i kiedy ten produkt będzie ponownie dostępny.</div>',
    ),
    expect: {
      title: 'Crossbill Czajnik',
      price: null,
      rating: 4.4,
      reviews: 1044,
      availability: 'out-of-stock',
    },
  },
  {
    name: 'amazon.se: price with a space between thousands, a bare kr',
    url: at('se'),
    html: page(
      'sv-se',
      `${heading('Crossbill Dammsugare')}${histogram('4,2 av 5 stjärnor', '2 107 betyg')}${core(`${toPay('kr', '1 899', ',', '00', true)}<span>Rek. pris: ${said('2 499,00 kr', 'data-a-strike="true"')}</span>`)}`,
    ),
    expect: { title: 'Crossbill Dammsugare', price: '1899 SEK', rating: 4.2, reviews: 2107 },
  },
  {
    name: 'amazon.com used only: save with used, good',
    url: at('com'),
    html: page(
      'en-us',
      `${heading('Crossbill Radio, Refurbished Parts')}${histogram('3.4 out of 5 stars', '41 ratings')}`,
      '<div id="usedOnlyBuybox"><div id="usedBuySection"><div class="a-column"><span class="a-text-bold">Buy used: </span><span class="a-size-base a-color-price offer-price a-text-normal">$23.40</span></div></div><span>+ $3.99 shipping</span></div>',
    ),
    expect: { title: 'Crossbill Radio, Refurbished Parts', price: '23.4 USD', condition: 'used' },
  },
  {
    name: 'amazon.com.br mobile: title, price said whole, instalments without interest',
    url: 'https://www.amazon.com.br/gp/aw/d/B0CROSSB22',
    html: pageOf(
      `<div id="dp" class="mobile"><div id="title_feature_div"><span id="title" class="a-size-small">   Crossbill Cafeteira Italiana, 6 xícaras   </span></div><a id="acrCustomerReviewLink" href="#"><span class="a-size-small">4,6</span><i class="a-icon a-icon-star-mini"><span class="a-icon-alt">4,6 de 5 estrelas</span></i><span class="a-size-mini">(1.877)</span></a><div id="main-image-container"><img id="main-image" src="${picture('61cafeteira', '_AC_SX342_SY445_')}" data-a-hires="${picture('61cafeteira', '_AC_SL1000_')}"></div><div id="corePriceDisplay_mobile_feature_div"><div class="a-section"><span class="a-size-large savingsPercentage">-12%</span><span class="a-price aok-align-center priceToPay"><span class="a-offscreen">R$ 149,90</span><span aria-hidden="true"><span class="a-price-symbol">R$</span><span class="a-price-whole">149<span class="a-price-decimal">,</span></span><span class="a-price-fraction">90</span></span></span></div><div>De: ${said('R$ 169,90', 'data-a-strike="true"')}</div></div><div id="installmentCalculator_feature_div">Em até 5x R$ 29,98 sem juros</div><input type="hidden" name="items[0.base][asin]" value="B0CROSSB22"></div>`,
      { lang: 'pt-br' },
    ),
    expect: {
      title: 'Crossbill Cafeteira Italiana, 6 xícaras',
      id: 'B0CROSSB22',
      price: '149.9 BRL',
      rating: 4.6,
      reviews: 1877,
      image: picture('61cafeteira'),
    },
  },
  {
    name: 'amazon.co.uk Kindle: price to buy, a subscription’s zero, other bindings',
    url: at('co.uk', 'B0CROSSK01'),
    html: pageOf(
      `<div id="dp"><div id="leftCol"><div id="ebooksImageBlock"><img id="ebooksImgBlkFront" src="${picture('51kindlebk', '_SY346_')}"></div></div><div id="centerCol"><h1 id="title"><span id="productTitle" class="a-size-extra-large">The Crossbill’s Winter</span> <span class="a-size-medium a-color-secondary">Kindle Edition</span></h1>${histogram('4.8 out of 5 stars', '215 ratings')}<div id="tmmSwatches">${swatch('Kindle', '£4.99', true)}${swatch('Hardcover', '£18.00')}${swatch('Audiobook', '£0.00')}</div></div><div id="rightCol"><div id="buybox"><div id="ku-box">Read for £0.00 with <b>kindleunlimited</b></div><table><tr class="print-list-price"><td>Print List Price:</td><td><span id="print-list-price" class="a-color-price a-text-strike">£9.99</span></td></tr><tr class="kindle-price"><td>Kindle Price:</td><td><span id="kindle-price" class="a-size-medium a-color-price"> £4.99 </span></td></tr></table></div></div><input type="hidden" name="ASIN.0" value="B0CROSSK01"></div>`,
      { lang: 'en-gb' },
    ),
    expect: { title: 'The Crossbill’s Winter', price: '4.99 GBP', rating: 4.8, reviews: 215, id: 'B0CROSSK01' },
  },
  {
    name: 'amazon.com 2025: a choice of one purchase or a subscription, the subscription opened first',
    url: at('com'),
    html: page(
      'en-us',
      `${heading('Crossbill Dog Treats, 2 lb')}${histogram('4.6 out of 5 stars', '18,944 ratings')}${core(`${toPay('$', '15', '.', '99')}<span>(${said('$0.50')} / Ounce)</span>`)}`,
      '<div id="snsAccordionRowMiddle" class="a-accordion-active"><div id="sns-tiered-price"><span class="a-price"><span class="a-offscreen">$15.19</span></span></div></div><div id="newAccordionRow_1"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$15.99</span></span></div></div>',
    ),
    expect: { title: 'Crossbill Dog Treats, 2 lb', price: '15.99 USD', rating: 4.6, reviews: 18944 },
  },
  {
    name: 'amazon.fr 2024 with JSON-LD of a video and of crumbs only',
    url: at('fr'),
    html: pageOf(
      `<div id="dp"><div id="ppd"><div id="leftCol">${gallery('71tableenb01')}</div><div id="centerCol">${heading('Crossbill Table en bois')}${histogram('4,0 sur 5 étoiles', '1 502 évaluations')}${core(`${toPay('€', '219', ',', '00', true)}<span>Prix conseillé : ${said('299,00 €', 'data-a-strike="true"')}</span>`)}</div></div></div>`,
      {
        lang: 'fr-fr',
        head: jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: 'Une vidéo', duration: 'PT1M' }),
      },
    ),
    expect: { title: 'Crossbill Table en bois', price: '219 EUR', rating: 4, reviews: 1502 },
  },
  {
    name: 'amazon.com.be in French: price of a set, Prime exclusive price in words',
    url: at('com.be'),
    html: page(
      'fr-be',
      `${heading('Crossbill Couteaux, lot de 6')}${histogram('4,5 sur 5 étoiles', '640 évaluations')}${core(`${toPay('€', '39', ',', '90', true)}`)}<div id="primeExclusivePricingMessage">Prix exclusif Prime : 35,90 €</div>`,
    ),
    expect: { title: 'Crossbill Couteaux, lot de 6', price: '39.9 EUR', rating: 4.5, reviews: 640 },
  },
  {
    name: 'amazon.com.tr: lira in words',
    url: at('com.tr'),
    html: page(
      'tr-tr',
      `${heading('Crossbill Ceviz İçi 1 kg')}${histogram('5 yıldız üzerinden 4,1', '1.033 değerlendirme')}${core(`${toPay('TL', '1.349', ',', '90', true)}`)}`,
    ),
    expect: { title: 'Crossbill Ceviz İçi 1 kg', price: '1349.9 TRY', rating: 4.1, reviews: 1033 },
  },
  {
    name: 'smile.amazon.com 2019: the shop that gave to charity',
    url: 'https://smile.amazon.com/Crossbill-Lamp/dp/B0CROSSB77/ref=sr_1_1',
    html: pageOf(
      '<div id="dp"><div id="nav-swmslot">Supporting: Finch Relief</div><h1 id="title"><span id="productTitle">Crossbill Lamp, Brass</span></h1><div id="averageCustomerReviews"><span id="acrPopover" title="4.3 out of 5 stars"></span><span id="acrCustomerReviewText">1,877 ratings</span></div><div id="price"><table><tr><td>List Price:</td><td><span class="a-text-strike">$59.99</span></td></tr><tr><td>Price:</td><td><span id="priceblock_ourprice" class="a-size-medium a-color-price">$44.50</span></td></tr></table></div></div>',
    ),
    expect: { title: 'Crossbill Lamp, Brass', id: 'B0CROSSB77', price: '44.5 USD', rating: 4.3, reviews: 1877 },
  },
];
