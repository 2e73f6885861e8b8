import { type Layout, pageOf } from '../layout.ts';

const picture = 'https://m.media-amazon.com/images/I/71cRossBil1._AC_SL1500_.jpg';
const image = `<div id="imgTagWrapperId" class="imgTagWrapper"><img alt="" src="https://m.media-amazon.com/images/I/71cRossBil1.__AC_SX300_SY300_QL70_FMwebp_.jpg" data-old-hires="${picture}" id="landingImage" data-a-dynamic-image='{"https://m.media-amazon.com/images/I/71cRossBil1._AC_SX466_.jpg":[466,466]}'></div>`;
const title = (text: string) =>
  `<h1 id="title" class="a-size-large"><span id="productTitle" class="a-size-large product-title-word-break">        ${text}       </span></h1>`;
const stars = (label: string, count: string, extra = '') =>
  `<div id="averageCustomerReviews" data-asin="B0CROSSB11"><span id="acrPopover" class="reviewCountTextLinkedHistogram noUnderline" title="${label}"><a href="javascript:void(0)"><span aria-hidden="true" class="a-size-small a-color-base"> ${label.match(/\d[.,]\d/)?.[0] ?? ''} </span><i class="a-icon a-icon-star"><span class="a-icon-alt">${label}</span></i></a></span><a id="acrCustomerReviewLink" href="#averageCustomerReviewsAnchor"><span id="acrCustomerReviewText" class="a-size-base" ${extra}>${count}</span></a></div>`;
/** A price as its component draws it. */
const price = (
  said: string,
  [symbol, whole, point, fraction]: readonly [string, string, string, string],
  cls = 'priceToPay',
  symbolLast = false,
) =>
  `<span class="a-price aok-align-center reinventPricePriceToPayMargin ${cls}" data-a-size="xl" data-a-color="base"><span class="a-offscreen">${said}</span><span aria-hidden="true">${symbolLast ? '' : `<span class="a-price-symbol">${symbol}</span>`}<span class="a-price-whole">${whole}${point ? `<span class="a-price-decimal">${point}</span>` : ''}</span>${fraction ? `<span class="a-price-fraction">${fraction}</span>` : ''}${symbolLast ? `<span class="a-price-symbol">${symbol}</span>` : ''}</span></span>`;
const struck = (said: string) =>
  `<span class="a-price a-text-price" data-a-size="s" data-a-strike="true" data-a-color="secondary"><span class="a-offscreen">${said}</span><span aria-hidden="true">${said}</span></span>`;
const core = (inner: string) =>
  `<div id="corePriceDisplay_desktop_feature_div" class="celwidget" data-feature-name="corePriceDisplay_desktop"><style>.savingPriceOverride{color:#CC0C39!important}</style>${inner}</div>`;
/** Goods of others, with prices, stars and counts of their own. */
const others = `<div id="similarities_feature_div"><div class="a-carousel-card" data-asin="B0OTHER001"><a href="/dp/B0OTHER001"><img src="https://m.media-amazon.com/images/I/61other001._AC_UL165_SR165,165_.jpg"></a><i class="a-icon a-icon-star"><span class="a-icon-alt">3.1 out of 5 stars</span></i><span class="a-size-small">77</span>${price('$5.55', ['$', '5', '.', '55'], '')}</div></div><div id="sponsoredProducts2_feature_div"><span class="a-price"><span class="a-offscreen">$1.11</span></span></div>`;
const asinField = (asin = 'B0CROSSB11') => `<input type="hidden" id="ASIN" name="ASIN" value="${asin}">`;
const dp = (inner: string) =>
  `<div id="dp" class="a-container"><div id="ppd"><div id="leftCol">${image}</div><div id="centerCol">${inner}</div></div></div>${others}`;
const of = (tld: string, id = 'B0CROSSB11') => `https://www.amazon.${tld}/dp/${id}`;
const stock = '<div id="availability"><span class="a-size-medium a-color-success"> In Stock </span></div>';

export const amazon: readonly Layout[] = [
  {
    name: 'amazon: a deal with its saving said in the same breath, a price by weight, a coupon and a subscription beside it',
    url: `${of('com')}/ref=sr_1_3?keywords=crossbill&qid=1700000000&sr=8-3&th=1`,
    html: pageOf(
      dp(`${title('Crossbill Walnut Kernels, 40 oz')}${stars('4.5 out of 5 stars', '2,847 ratings')}${asinField()}
<div id="apex_desktop">${core(`<div class="a-section a-spacing-none aok-align-center aok-relative"><span class="aok-offscreen"> $18.79 with 40 percent savings </span><span aria-hidden="true" class="a-size-large a-color-price savingPriceOverride savingsPercentage">-40%</span>${price(' ', ['$', '18', '.', '79'])}<span class="a-size-small a-color-base"><span class="pricePerUnit">(<span class="a-price a-text-price" data-a-size="s"><span class="a-offscreen">$0.47</span><span aria-hidden="true">$0.47</span></span> / ounce)</span></span></div><div class="a-section a-spacing-small"><span class="basisPrice">List Price: ${struck('$31.29')}</span></div>`)}</div>
<div id="promoPriceBlockMessage_feature_div"><label>Apply $3.00 coupon</label></div>
<div id="snsAccordionRowMiddle"><span id="sns-base-price" class="a-price">${'<span class="a-offscreen">$17.85</span>'}</span></div>${stock}`),
    ),
    expect: {
      title: 'Crossbill Walnut Kernels, 40 oz',
      id: 'B0CROSSB11',
      price: '18.79 USD',
      image: picture,
      rating: 4.5,
      reviews: 2847,
      availability: 'in-stock',
    },
  },
  {
    name: 'amazon: a range of prices until a size is chosen',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Wool Socks')}${stars('4.2 out of 5 stars', '(1,012)', 'aria-label="1,012 Reviews"')}${asinField()}<div id="apex_desktop"><div id="corePrice_desktop"><table class="a-lineitem"><tr><td class="a-color-secondary">Price:</td><td class="a-span12"><span class="a-price-range"><span class="a-price a-text-price a-size-medium apexPriceToPay" data-a-size="b"><span class="a-offscreen">$12.99</span><span aria-hidden="true">$12.99</span></span><span class="a-text-separator"> - </span><span class="a-price a-text-price a-size-medium apexPriceToPay" data-a-size="b"><span class="a-offscreen">$24.50</span><span aria-hidden="true">$24.50</span></span></span></td></tr></table></div></div>`,
      ),
    ),
    expect: { price: '12.99-24.5 USD', rating: 4.2, reviews: 1012, title: 'Crossbill Wool Socks' },
  },
  {
    name: 'amazon.de: thousands, comma, sign behind, recommended price',
    url: of('de'),
    html: pageOf(
      dp(
        `${title('Crossbill Küchenmaschine, 1.200 W')}${stars('4,3 von 5 Sternen', '1.023 Sternebewertungen')}${asinField()}${core(`<div class="a-section">${price(' ', ['€', '1.299', ',', '00'], 'priceToPay', true)}</div><div><span class="basisPrice">UVP: ${struck('1.599,00 €')}</span></div>`)}<div id="installments">oder 108,25 € im Monat (12 Monate)</div>`,
      ),
      { lang: 'de-de' },
    ),
    expect: { price: '1299 EUR', rating: 4.3, reviews: 1023 },
  },
  {
    name: 'amazon.co.jp: yen without a fraction, points beside it',
    url: `https://www.amazon.co.jp/%E3%82%AF%E3%83%AB%E3%83%9F/dp/B0CROSSB11/ref=sr_1_5?__mk_ja_JP=%E3%82%AB`,
    html: pageOf(
      dp(
        `${title('クロスビル くるみ 無塩 1kg')}${stars('5つ星のうち4.4', '3,456個の評価')}${asinField()}${core(`<div>${price('￥3,980', ['￥', '3,980', '', ''])}<span class="a-size-small">(￥4 / g)</span></div><div><span class="basisPrice">参考価格: ${struck('￥4,980')}</span></div>`)}<div id="points_feature_div">ポイント: 40pt (1%)</div>`,
      ),
      { lang: 'ja-jp' },
    ),
    expect: { title: 'クロスビル くるみ 無塩 1kg', price: '3980 JPY', rating: 4.4, reviews: 3456 },
  },
  {
    name: 'amazon.in: lakhs, M.R.P., bank offers',
    url: of('in'),
    html: pageOf(
      dp(
        `${title('Crossbill Laptop 15')}${stars('4.1 out of 5 stars', '12,345 ratings')}${asinField()}${core(`<span class="savingsPercentage">-18%</span>${price('', ['₹', '1,23,456', '', ''])}<span class="basisPrice">M.R.P.: ${struck('₹1,49,990')}</span>`)}<div id="inemi_feature_div">EMI starts at ₹5,985</div>`,
      ),
      { lang: 'en-in' },
    ),
    expect: { price: '123456 INR', reviews: 12345 },
  },
  {
    name: 'amazon.com.br: instalments under the price',
    url: of('com.br'),
    html: pageOf(
      dp(
        `${title('Furadeira Crossbill 600W')}${stars('4,7 de 5 estrelas', '1.058 avaliações de clientes')}${asinField()}${core(`${price('R$1.299,90', ['R$', '1.299', ',', '90'])}<span class="best-offer-name a-text-bold">Em até 10x R$ 129,99 sem juros</span>`)}`,
      ),
      { lang: 'pt-br' },
    ),
    expect: { price: '1299.9 BRL', rating: 4.7, reviews: 1058 },
  },
  {
    name: 'amazon.sa in Arabic: sign in Arabic letters behind the number',
    url: of('sa'),
    html: pageOf(
      dp(
        `${title('لوز كروسبيل المحمص 500 جرام')}${stars('4.3 من 5 نجوم', '1,234 تقييم')}${asinField()}${core(`${price('199.00 ريال', ['ريال', '199', '.', '00'])}`)}`,
      ),
      { lang: 'ar-ae' },
    ),
    expect: { title: 'لوز كروسبيل المحمص 500 جرام', price: '199 SAR', rating: 4.3, reviews: 1234 },
  },
  {
    name: 'amazon.ae in English',
    url: of('ae'),
    html: pageOf(
      dp(
        `${title('Crossbill Dates')}${stars('4.3 out of 5 stars', '204 ratings')}${asinField()}${core(`${price('AED1,049.00', ['AED', '1,049', '.', '00'])}<div>All prices include VAT.</div>`)}`,
      ),
      { lang: 'en-ae' },
    ),
    expect: { price: '1049 AED', reviews: 204 },
  },
  {
    name: 'amazon.pl: spaces between thousands',
    url: of('pl'),
    html: pageOf(
      dp(
        `${title('Odkurzacz Crossbill')}${stars('4,6 z 5 gwiazdek', '2 345 ocen')}${asinField()}${core(price('1 299,00 zł', ['zł', '1 299', ',', '00'], 'priceToPay', true))}`,
      ),
      { lang: 'pl-pl' },
    ),
    expect: { price: '1299 PLN', rating: 4.6, reviews: 2345 },
  },
  {
    name: 'amazon.se: kronor',
    url: of('se'),
    html: pageOf(
      dp(
        `${title('Crossbill dammsugare')}${stars('4,4 av 5 stjärnor', '321 betyg')}${asinField()}${core(price('1 299,00 kr', ['kr', '1 299', ',', '00'], 'priceToPay', true))}`,
      ),
      { lang: 'sv-se' },
    ),
    expect: { price: '1299 SEK', rating: 4.4, reviews: 321 },
  },
  {
    name: 'amazon.com.tr: lira behind the number',
    url: of('com.tr'),
    html: pageOf(
      dp(
        `${title('Crossbill süpürge')}${stars('5 yıldız üzerinden 4,2', '1.234 değerlendirme')}${asinField()}${core(price('1.299,00 TL', ['TL', '1.299', ',', '00'], 'priceToPay', true))}`,
      ),
      { lang: 'tr-tr' },
    ),
    expect: { price: '1299 TRY', rating: 4.2, reviews: 1234 },
  },
  {
    name: 'amazon.com.mx: pesos, months without interest',
    url: of('com.mx'),
    html: pageOf(
      dp(
        `${title('Aspiradora Crossbill')}${stars('4.4 de 5 estrellas', '1,234 calificaciones')}${asinField()}${core(`${price('$1,299.00', ['$', '1,299', '.', '00'])}<span>hasta 12 meses sin intereses de $108.25</span>`)}`,
      ),
      { lang: 'es-mx' },
    ),
    expect: { price: '1299 MXN', rating: 4.4, reviews: 1234 },
  },
  {
    name: 'amazon.fr: narrow spaces',
    url: of('fr'),
    html: pageOf(
      dp(
        `${title('Aspirateur Crossbill')}${stars('4,4 sur 5 étoiles', '1 234 évaluations')}${asinField()}${core(price('1 299,00 €', ['€', '1 299', ',', '00'], 'priceToPay', true))}`,
      ),
      { lang: 'fr-fr' },
    ),
    expect: { price: '1299 EUR', rating: 4.4, reviews: 1234 },
  },
  {
    name: 'amazon.com for a visitor from Korea',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Serum')}${stars('4.6 out of 5 stars', '30,486 ratings')}${asinField()}${core(price('KRW 20,905', ['KRW', '20,905', '', '']))}`,
      ),
    ),
    expect: { price: '20905 KRW', reviews: 30486 },
  },
  {
    name: 'amazon.com for a visitor from Canada',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Serum')}${stars('4.6 out of 5 stars', '1 rating')}${asinField()}${core(price('CAD&nbsp;24.99', ['CAD', '24', '.', '99']))}`,
      ),
    ),
    expect: { price: '24.99 CAD', reviews: 1 },
  },
  {
    name: 'amazon: not to be had',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Lamp')}${stars('4.0 out of 5 stars', '12 ratings')}${asinField()}<div id="availability"><span class="a-size-medium a-color-price"> Currently unavailable. </span><br>We don't know when or if this item will be back in stock.</div><div id="outOfStock"><span class="a-color-price">Currently unavailable.</span></div>`,
      ),
    ),
    expect: { title: 'Crossbill Lamp', price: null, rating: 4, reviews: 12, availability: 'out-of-stock' },
  },
  {
    name: 'amazon: no featured offer, offers of others from a price',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Lamp')}${asinField()}<div id="buybox"><div id="unqualifiedBuyBox"><a id="buybox-see-all-buying-choices">See All Buying Options</a></div></div><div id="olpLinkWidget_feature_div"><span>New &amp; Used (4) from</span><span class="a-price"><span class="a-offscreen">$21.40</span></span></div>`,
      ),
    ),
    expect: { price: null, availability: 'no-offer', rating: null, reviews: null },
  },
  {
    name: 'amazon: a Kindle book, with its other bindings',
    url: 'https://www.amazon.com/Crossbill-Tale-ebook/dp/B0CROSSB11',
    html: pageOf(`<div id="dp" class="ebooks en_US"><div id="ppd"><div id="leftCol"><img id="landingImage" src="https://m.media-amazon.com/images/I/51cRossBook.jpg"></div><div id="centerCol">${title('A Crossbill Tale')}<div id="bylineInfo"><span class="author"><a>Jane Spruce</a> (Author)</span></div>${stars('4.7 out of 5 stars', '918 ratings')}
<div id="tmmSwatches"><ul><li class="swatchElement selected"><span class="a-button"><a><span class="slot-title"><span>Kindle</span></span><span class="slot-price"><span class="ebook-price-value"> $9.99 </span></span></a></span></li><li class="swatchElement"><span>Hardcover</span><span class="slot-price"><span> $23.81 </span></span></li><li><span>Audiobook</span><span class="slot-price">$0.00 <span>with membership trial</span></span></li></ul></div></div>
<div id="rightCol"><div id="buybox"><input type="hidden" name="ASIN.0" value="B0CROSSB11"><table><tr class="digital-list-price"><td>Digital List Price:</td><td class="a-color-base a-text-strike"> $18.99 </td></tr><tr class="kindle-price"><td>Kindle Price:</td><td><span id="kindle-price" class="a-size-medium a-color-price"> $9.99 </span></td></tr></table><span>Read for $0.00 with Kindle Unlimited</span></div></div></div></div>${others}`),
    expect: { title: 'A Crossbill Tale', price: '9.99 USD', rating: 4.7, reviews: 918 },
  },
  {
    name: 'amazon: a paperback with new, used and rented copies',
    url: 'https://www.amazon.com/dp/0123456789',
    html: pageOf(
      dp(
        `${title('Crossbill Anatomy')}${asinField('0123456789')}${stars('4.8 out of 5 stars', '55 ratings')}<div id="buybox"><div id="rentBuySection"><span class="a-color-price header-price">$17.20</span></div><div id="usedAccordionRow"><span class="header-price">$31.00</span></div><div id="newAccordionRow_0"><div id="corePrice_feature_div"><span class="a-price aok-align-center" data-a-size="xl"><span class="a-offscreen">$48.95</span><span aria-hidden="true">…</span></span></div></div></div>`,
      ),
    ),
    expect: { price: '48.95 USD', id: '0123456789' },
  },
  {
    name: 'amazon mobile: price, title and picture in their small layout',
    url: 'https://www.amazon.com/gp/aw/d/B0CROSSB11?psc=1',
    html: pageOf(
      `<div id="ppd"><div id="title_feature_div"><span id="title" class="a-size-small">Crossbill Headphones, Black</span></div><a id="acrCustomerReviewLink" class="a-link-normal"><i class="a-icon a-icon-star-mini"><span class="a-icon-alt">4.4 out of 5 stars</span></i><span class="a-size-mini" aria-hidden="true">4.4</span><span id="acrCustomerReviewText" aria-label="393 Reviews">(393)</span></a><div id="image-block"><img id="main-image" src="https://m.media-amazon.com/images/I/71cRossBil1._AC_SX342_.jpg" data-a-hires="${picture}"></div><div id="corePriceDisplay_mobile_feature_div">${price(' ', ['$', '59', '.', '00'], 'priceToPay')}<span class="basisPrice">${struck('$79.00')}</span></div></div><input type="hidden" name="items[0.base][asin]" value="B0CROSSB11">${others}`,
    ),
    expect: { title: 'Crossbill Headphones, Black', price: '59 USD', rating: 4.4, reviews: 393, image: picture },
  },
  {
    name: 'amazon 2019: priceblock, struck list price, saving',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Kettle')}${stars('4.4 out of 5 stars', '1,002 customer reviews')}${asinField()}<div id="price"><table><tr><td>List Price:</td><td><span class="priceBlockStrikePriceString a-text-strike"> $49.99</span></td></tr><tr id="priceblock_ourprice_row"><td>Price:</td><td><span id="priceblock_ourprice" class="a-size-medium a-color-price priceBlockBuyingPriceString">$34.99</span></td></tr><tr><td>You Save:</td><td class="priceBlockSavingsString">$15.00 (30%)</td></tr></table></div>`,
      ),
    ),
    expect: { price: '34.99 USD', reviews: 1002, rating: 4.4 },
  },
  {
    name: 'amazon: the page of one variant, its family elsewhere',
    url: 'https://www.amazon.co.uk/Crossbill-Mug/dp/B0CROSSB11?th=1',
    html: pageOf(
      dp(
        `${title('Crossbill Mug, Blue')}${asinField()}${core(price('£12.50', ['£', '12', '.', '50']))}<div id="twister"><ul><li data-defaultasin="B0CROSSB12"><span class="twisterSwatchPrice">£11.00</span></li></ul></div>`,
      ),
      { lang: 'en-gb', head: '<link rel="canonical" href="https://www.amazon.co.uk/Crossbill-Mug/dp/B0CROSSB00">' },
    ),
    expect: { id: 'B0CROSSB11', price: '12.5 GBP' },
  },
  {
    name: 'amazon search 2025: sponsored, brand apart from the title, counts cut short, a row without featured offer',
    url: 'https://www.amazon.com/s?k=crossbill+lamp&ref=nb_sb_noss',
    html: pageOf(`<div class="s-main-slot s-result-list"><div data-asin="" data-component-type="s-messaging-widget">Results</div>
<div role="listitem" data-asin="B0CROSSB11" data-component-type="s-search-result" class="sg-col-4-of-24 s-result-item s-asin AdHolder"><div><span class="puis-label-popover-default"><span class="a-color-secondary">Sponsored</span></span><span class="rush-component"><a class="a-link-normal s-no-outline" href="/sspa/click?ie=UTF8&spc=x&url=%2FCrossbill-Lamp%2Fdp%2FB0CROSSB11%2Fref%3Dsr_1_1_sspa"><img class="s-image" src="https://m.media-amazon.com/images/I/71cRossBil1._AC_UL320_.jpg" alt="Sponsored Ad - Crossbill Lamp, Oak, Dimmable"></a></span><div data-cy="title-recipe"><h2 class="a-size-mini s-line-clamp-1"><span class="a-size-base-plus a-color-base">Crossbill</span></h2><a class="a-link-normal s-line-clamp-4" href="/sspa/click?url=%2Fdp%2FB0CROSSB11"><h2 aria-label="Sponsored Ad - Crossbill Lamp, Oak, Dimmable" class="a-size-base-plus a-spacing-none"><span>Crossbill Lamp, Oak, Dimmable</span></h2></a></div><div data-cy="reviews-block"><span class="a-declarative"><a aria-label="4.5 out of 5 stars, rating details" class="a-popover-trigger"><i class="a-icon a-icon-star-mini"><span class="a-icon-alt">4.5 out of 5 stars</span></i></a></span><a aria-label="12,345 ratings" class="a-link-normal s-underline-text" href="/x#customerReviews"><span aria-hidden="true" class="a-size-mini puis-normal-weight-text s-underline-text">(12.3K)</span></a></div><div data-cy="price-recipe"><a class="a-link-normal" href="/x"><span class="a-price" data-a-size="xl" data-a-color="base"><span class="a-offscreen">$34.99</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">34<span class="a-price-decimal">.</span></span><span class="a-price-fraction">99</span></span></span><span class="a-size-base a-color-secondary">($17.50/count)</span><span>List: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$49.99</span><span aria-hidden="true">$49.99</span></span></span></a><span class="s-coupon-unclipped">Save 10% with coupon</span></div></div></div>
<div role="listitem" data-asin="B0CROSSB22" data-component-type="s-search-result" class="s-result-item s-asin"><img class="s-image" src="https://m.media-amazon.com/images/I/81cRossBil2._AC_UL320_.jpg" alt="Crossbill Shade"><div data-cy="title-recipe"><a href="/Crossbill-Shade/dp/B0CROSSB22/ref=sr_1_2"><h2 aria-label="Crossbill Shade"><span>Crossbill Shade</span></h2></a></div><div data-cy="secondary-offer-recipe"><span class="a-color-base">No featured offers available</span><br><span class="a-color-base">$21.40</span> <a class="a-link-normal">(3 used &amp; new offers)</a></div></div></div>`),
    expect: [
      {
        title: 'Crossbill Lamp, Oak, Dimmable',
        id: 'B0CROSSB11',
        price: '34.99 USD',
        rating: 4.5,
        reviews: 12345,
        image: picture,
      },
      { title: 'Crossbill Shade', id: 'B0CROSSB22', price: null, rating: null, reviews: null },
    ],
  },
  {
    name: 'amazon.de search: comma, sign behind',
    url: 'https://www.amazon.de/s?k=lampe',
    html: pageOf(
      `<div data-asin="B0CROSSB11" data-component-type="s-search-result" class="s-result-item"><a href="/-/dp/B0CROSSB11"><img class="s-image" src="https://m.media-amazon.com/images/I/71cRossBil1._AC_UL320_.jpg"></a><h2><a class="a-link-normal" href="/dp/B0CROSSB11"><span>Crossbill Lampe</span></a></h2><i><span class="a-icon-alt">4,5 von 5 Sternen</span></i><a href="/dp/B0CROSSB11#customerReviews"><span class="a-size-base s-underline-text">1.234</span></a><span class="a-price"><span class="a-offscreen">1.034,99&nbsp;€</span><span aria-hidden="true"><span class="a-price-whole">1.034,99</span><span class="a-price-symbol">€</span></span></span></div>`,
      { lang: 'de-de' },
    ),
    expect: [{ title: 'Crossbill Lampe', id: 'B0CROSSB11', price: '1034.99 EUR', rating: 4.5, reviews: 1234 }],
  },
  {
    name: 'amazon search 2019: rows that say no more than their ASIN',
    url: 'https://www.amazon.com/s?k=lamp',
    html: pageOf(
      `<div class="s-result-list">${[1, 2].map((n) => `<div data-asin="B0CROSSC0${n}" data-index="${n}" class="sg-col s-result-item"><a href="/dp/B0CROSSC0${n}"><img class="s-image" src="https://m.media-amazon.com/images/I/61shade${n}L._AC_UL320_.jpg"></a><h2><a class="a-link-normal" href="/dp/B0CROSSC0${n}"><span>Crossbill Shade ${n}</span></a></h2><span class="a-price"><span class="a-offscreen">$2${n}.40</span></span></div>`).join('')}</div>`,
    ),
    expect: [1, 2].map((n) => ({ title: `Crossbill Shade ${n}`, id: `B0CROSSC0${n}`, price: `2${n}.4 USD` })),
  },
  {
    name: 'amazon: grocery by weight, price of a pound is the price per unit',
    url: of('com'),
    html: pageOf(
      dp(
        `${title('Crossbill Grapes, 2 lb')}${asinField()}${core(`${price('$5.98', ['$', '5', '.', '98'])}<span class="pricePerUnit">(<span class="a-price a-text-price"><span class="a-offscreen">$2.99</span></span> / lb)</span>`)}`,
      ),
    ),
    expect: { price: '5.98 USD' },
  },
  {
    name: 'amazon: an audio book with a price for members',
    url: 'https://www.amazon.com/Crossbill-Audio/dp/B0CROSSB11',
    html: pageOf(
      `<div id="dp" class="audible"><div id="ppd"><div id="centerCol">${title('A Crossbill Tale')}${stars('4.7 out of 5 stars', '918 ratings')}</div><div id="rightCol"><div id="buybox"><div id="adbl_bb_trial"><span class="a-color-price">$0.00</span> with membership trial</div><div id="adbl_bb_price"><span>Buy now with 1-Click for $17.99</span></div></div></div></div></div>${asinField()}`,
    ),
    expect: { title: 'A Crossbill Tale', rating: 4.7, reviews: 918 },
  },
  {
    name: 'amazon: page behind "continue shopping"',
    url: of('com'),
    html: pageOf(
      '<div class="a-container"><h4>Click the button below to continue shopping</h4><form action="/errors_page/validateCaptcha" method="get"><button type="submit" class="a-button-text" alt="Continue shopping">Continue shopping</button></form></div>',
      { title: 'Amazon.com' },
    ),
    expect: { title: null, price: null },
  },
];
