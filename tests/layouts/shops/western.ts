import { jsonLd, type Layout, pageOf } from '../layout.ts';

const ebayImage = 'https://i.ebayimg.com/images/g/cRoSsAAOSwBill11/s-l1600.jpg';
const ebayTitle = (text: string) =>
  `<div class="vim x-item-title" data-testid="x-item-title"><h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">${text}</span></h1></div>`;
const ebayPrice = (text: string, after = '') =>
  `<div data-testid="x-price-section"><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">${text}</span></div>${after}</div>`;
const ebayGallery = `<div class="ux-image-carousel-container"><div class="ux-image-carousel zoom img-transition-medium"><div tabindex="0" class="ux-image-carousel-item image-treatment active image" data-idx="0"><img src="https://i.ebayimg.com/images/g/cRoSsAAOSwBill11/s-l500.jpg" data-zoom-src="${ebayImage}" alt="Picture 1 of 4"></div><div class="ux-image-carousel-item image" data-idx="1"><img data-src="https://i.ebayimg.com/images/g/seCoNdAAOSwBil/s-l500.jpg" data-zoom-src="https://i.ebayimg.com/images/g/seCoNdAAOSwBil/s-l1600.jpg"></div></div></div>`;
const ebayOthers = `<div class="x-sellercard-atf"><a>spruce_outlet</a> (1234) <span>99.1% positive</span></div><div class="vim x-merch"><div class="merch-item"><h3>Other lamp</h3><span class="price">US $3.50</span><div class="x-star-rating"><span class="clipped">3.0 out of 5 stars</span></div></div></div><div class="ux-labels-values--shipping">US $7.99 shipping</div>`;
const condition = (text: string) =>
  `<div class="x-item-condition" data-testid="x-item-condition"><div class="x-item-condition-text"><span class="ux-textspans">${text}</span></div></div>`;
const itm = (tld = 'com', id = '256000111222') => `https://www.ebay.${tld}/itm/${id}?hash=item3b9&var=0`;

const etsyHead = (data: unknown) => jsonLd(data);
const etsyBuyBox = (title: string, price: string) =>
  `<div id="listing-page-cart"><h1 class="wt-line-height-tight wt-break-word wt-text-body" data-buy-box-listing-title="true">${title}</h1><div data-buy-box-region="price"><div data-selector="price-only">${price}</div></div></div><ul class="wt-list-unstyled carousel-pane-list" data-carousel-pane-list><li data-carousel-pane data-index="0"><img data-carousel-first-image data-index="0" src="https://i.etsystatic.com/111/r/il/abc123/222/il_794xN.222_crsb.jpg" data-src-zoom-image="https://i.etsystatic.com/111/r/il/abc123/222/il_fullxfull.222_crsb.jpg"></li></ul>`;
const etsyOthers = `<div class="recs"><div class="v2-listing-card" data-listing-id="999"><h3 class="v2-listing-card__title">Other</h3><p class="lc-price"><span class="currency-value">4.00</span></p></div></div><div id="reviews"><input name="rating" value="4.9"><span>Reviews for this shop (2,133)</span></div>`;
const etsyUrl = 'https://www.etsy.com/listing/1234567890/crossbill-oak-lamp?ref=search';

const walmartState = (product: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { initialData: { data: { product } } } } })}</script>`;

export const western: readonly Layout[] = [
  {
    name: 'ebay: bought at once, was-price and approximate price beside it',
    url: itm(),
    html: pageOf(
      `${ebayGallery}${ebayTitle('Crossbill Desk Lamp Oak LED')}${condition('New')}${ebayPrice('US $129.99', '<div class="x-price-approx">Approximately <span class="x-price-approx__price">EUR 118,20</span></div><div class="x-additional-info"><span class="ux-textspans ux-textspans--STRIKETHROUGH">US $159.99</span><span>(19% off)</span></div><span>or Best Offer</span>')}${ebayOthers}`,
      { title: 'Crossbill Desk Lamp Oak LED | eBay' },
    ),
    expect: {
      title: 'Crossbill Desk Lamp Oak LED',
      id: '256000111222',
      price: '129.99 USD',
      image: ebayImage,
      rating: null,
      reviews: null,
    },
  },
  {
    name: 'ebay: an auction with bids and a price to buy at once',
    url: itm(),
    html: pageOf(
      `${ebayGallery}${ebayTitle('Vintage Crossbill Camera')}${condition('Pre-owned')}<div class="x-bid-price">${ebayPrice('US $10.50')}<div class="x-bid-count">5 bids</div></div>${ebayOthers}`,
    ),
    expect: { price: '10.5 USD', condition: 'used' },
  },
  {
    name: 'ebay.de: euro before the number, price of one',
    url: itm('de'),
    html: pageOf(
      `${ebayGallery}${ebayTitle('Crossbill Schreibtischlampe')}${condition('Neu')}${ebayPrice('EUR 1.129,99')}${ebayOthers}`,
      { lang: 'de-DE' },
    ),
    expect: { price: '1129.99 EUR' },
  },
  {
    name: 'ebay.co.uk: each of several',
    url: itm('co.uk'),
    html: pageOf(`${ebayGallery}${ebayTitle('Crossbill Socks')}${ebayPrice('£12.99/each')}${ebayOthers}`, {
      lang: 'en-GB',
    }),
    expect: { price: '12.99 GBP' },
  },
  {
    name: 'ebay.com.au and ebay.ca: dollars by their name',
    url: itm('com.au'),
    html: pageOf(`${ebayGallery}${ebayTitle('Crossbill Socks')}${ebayPrice('AU $59.95')}${ebayOthers}`, {
      lang: 'en-AU',
    }),
    expect: { price: '59.95 AUD' },
  },
  {
    name: 'ebay: from and to before a variation is chosen',
    url: itm(),
    html: pageOf(
      `${ebayGallery}${ebayTitle('Crossbill Shirt, many sizes')}${ebayPrice('US $9.99 to US $14.99')}${ebayOthers}`,
    ),
    expect: { price: '9.99-14.99 USD' },
  },
  {
    name: 'ebay 2019: title with words for screen readers, price in microdata',
    url: 'https://www.ebay.com/itm/Crossbill-Chair/123456789012',
    html: pageOf(
      `<div itemscope itemtype="https://schema.org/Product"><h1 class="it-ttl" itemprop="name" id="itemTitle"><span class="g-hdn">Details about  &nbsp;</span>Crossbill Chair Oak</h1><img id="icImg" itemprop="image" src="https://i.ebayimg.com/images/g/cRoSsAAOSwBill11/s-l300.jpg"><span itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span id="prcIsum" class="notranslate" itemprop="price" content="89.5">US $89.50</span><meta itemprop="priceCurrency" content="USD"></span><div id="convbinPrice">Approximately <span>£70.15</span></div></div>${ebayOthers}`,
    ),
    expect: { title: 'Crossbill Chair Oak', price: '89.5 USD', id: '123456789012', image: ebayImage },
  },
  {
    name: 'ebay: ended, what it cost still said',
    url: itm(),
    html: pageOf(
      `<div class="d-statusmessage">This listing ended on Sun, Nov 8 at 4:07 AM.</div>${ebayGallery}${ebayTitle('Crossbill Clock')}${ebayPrice('US $45.00')}${ebayOthers}`,
    ),
    expect: { title: 'Crossbill Clock', price: '45 USD' },
  },
  {
    name: 'ebay search: placeholders first, ranges, shipping, sold counts',
    url: 'https://www.ebay.com/sch/i.html?_nkw=crossbill+lamp',
    html: pageOf(`<ul class="srp-results srp-list clearfix"><li class="s-item s-item__pl-on-bottom"><a class="s-item__link" href="https://ebay.com/itm/123456"><div class="s-item__title"><span role="heading">Shop on eBay</span></div></a><span class="s-item__price">$20.00</span></li>
<li class="s-item" id="item1"><div class="s-item__image"><img src="https://i.ebayimg.com/images/g/aaaAAAOSwBil/s-l225.jpg"></div><a class="s-item__link" href="https://www.ebay.com/itm/256000111222?hash=x"><div class="s-item__title"><span class="LIGHT_HIGHLIGHT">New Listing</span>Crossbill Lamp One</div><span class="clipped">Opens in a new window or tab</span></a><div class="s-item__subtitle"><span class="SECONDARY_INFO">Brand New</span></div><span class="s-item__price">$12.99</span><span class="s-item__shipping">+$5.00 shipping</span><span class="s-item__dynamic">41 sold</span></li>
<li class="s-item"><div class="s-item__image"><img src="https://i.ebayimg.com/images/g/bbbAAAOSwBil/s-l225.jpg"></div><a class="s-item__link" href="https://www.ebay.com/itm/256000111333"><div class="s-item__title"><span role="heading">Crossbill Lamp Two</span></div></a><span class="s-item__price">$9.99<span class="DEFAULT"> to </span>$24.99</span><span class="s-item__trending-price"><span class="STRIKETHROUGH">$30.00</span></span></li></ul>`),
    expect: [
      { title: 'Crossbill Lamp One', id: '256000111222', price: '12.99 USD' },
      { title: 'Crossbill Lamp Two', id: '256000111333', price: '9.99-24.99 USD' },
    ],
  },
  {
    name: 'etsy: a price that begins somewhere',
    url: etsyUrl,
    html: pageOf(
      `${etsyBuyBox('Crossbill Oak Lamp, Handmade', '<p class="wt-text-title-larger wt-mr-xs-1"><span class="wt-screen-reader-only">Price:</span> $24.99+</p>')}${etsyOthers}`,
      {
        head: `<script>Etsy.Context.data=assign(Etsy.Context.data ? Etsy.Context.data : {}, {"is_mobile":false,"locale_settings":{"language":{"code":"en-US"},"currency":{"currency_id":840,"code":"USD","name":"United States Dollar","symbol":"$"},"region":{"code":"US"}}})</script>${etsyHead({ '@type': 'Product', '@context': 'https://schema.org', url: 'https://www.etsy.com/listing/1234567890/crossbill-oak-lamp', name: 'Crossbill Oak Lamp, Handmade', sku: '1234567890', image: [{ '@type': 'ImageObject', contentURL: 'https://i.etsystatic.com/111/r/il/abc123/222/il_fullxfull.222_crsb.jpg' }], offers: { '@type': 'AggregateOffer', offerCount: 9, lowPrice: '22.10', highPrice: '40.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' }, aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.8', reviewCount: 211 } })}`,
      },
    ),
    expect: {
      title: 'Crossbill Oak Lamp, Handmade',
      id: '1234567890',
      price: 'from 24.99 USD',
      image: 'https://i.etsystatic.com/111/r/il/abc123/222/il_fullxfull.222_crsb.jpg',
      rating: 4.8,
      reviews: 211,
    },
  },
  {
    name: 'etsy: on sale, in euro, loyalty price beneath',
    url: 'https://www.etsy.com/de/listing/1234567890/crossbill-lampe',
    html: pageOf(
      `${etsyBuyBox('Crossbill Lampe aus Eiche', '<p class="wt-text-title-larger wt-mr-xs-1 wt-text-slime"><span class="wt-screen-reader-only">Sonderpreis:</span> 18,40 €</p><p class="wt-text-caption"><span class="wt-screen-reader-only">Originalpreis:</span><span class="wt-text-strikethrough">23,00 €</span></p>')}${etsyOthers}`,
      { lang: 'de' },
    ),
    expect: { price: '18.4 EUR', title: 'Crossbill Lampe aus Eiche', rating: null, reviews: null },
  },
  {
    name: 'walmart: state and drawing agree; warranty, related and unit prices beside it',
    url: 'https://www.walmart.com/ip/Crossbill-Speaker-Chalk/55512345?athcpid=1',
    html: pageOf(
      `<h1 id="main-title" itemprop="name">Crossbill Speaker, Chalk</h1><span itemprop="price" data-seo-id="hero-price">Now $24.88</span><span class="strike">$49.00</span><div data-testid="bundle"><span itemprop="price">$12.00</span></div>${walmartState({ usItemId: '55512345', name: 'Crossbill Speaker, Chalk', averageRating: 4.5, numberOfReviews: 2310, brand: 'Crossbill', availabilityStatus: 'IN_STOCK', imageInfo: { thumbnailUrl: 'https://i5.walmartimages.com/seo/crossbill_1.abc.jpeg', allImages: [{ url: 'https://i5.walmartimages.com/seo/crossbill_1.abc.jpeg' }] }, priceInfo: { currentPrice: { price: 24.88, currencyUnit: 'USD' }, wasPrice: { price: 49 } } })}`,
    ),
    expect: {
      title: 'Crossbill Speaker, Chalk',
      id: '55512345',
      price: '24.88 USD',
      rating: 4.5,
      reviews: 2310,
      image: 'https://i5.walmartimages.com/seo/crossbill_1.abc.jpeg',
    },
  },
  {
    name: 'walmart: drawn without its state',
    url: 'https://www.walmart.com/ip/Crossbill-Speaker-Chalk/55512345',
    html: pageOf(
      `<nav data-testid="breadcrumb"><a>Electronics</a></nav><h1 id="main-title" itemprop="name">Crossbill Speaker, Chalk</h1><div data-testid="reviews-and-ratings"><span class="w_iUH7">4.5 stars out of 2310 reviews</span><span class="f7 rating-number">(4.5)</span><a itemprop="ratingCount" link-identifier="reviewsLink" href="#item-review-section">2,310 ratings</a></div><div data-testid="hero-image-container"><img src="https://i5.walmartimages.com/seo/crossbill_1.abc.jpeg?odnHeight=640"></div><span data-testid="price-wrap"><span itemprop="price" data-seo-id="hero-price" aria-hidden="false">$24.88</span></span><div data-testid="recs"><span itemprop="price">$3.00</span><span>4.1 out of 5 Stars. 9 reviews</span></div>`,
    ),
    expect: {
      price: '24.88 USD',
      rating: 4.5,
      reviews: 2310,
      image: 'https://i5.walmartimages.com/seo/crossbill_1.abc.jpeg',
    },
  },
  {
    name: 'walmart search: state names every row',
    url: 'https://www.walmart.com/search?q=crossbill',
    html: pageOf(
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { initialData: { searchResult: { itemStacks: [{ items: [{ __typename: 'AdPlaceholder' }, { usItemId: '55512345', name: 'Crossbill Speaker', price: 24.88, image: 'https://i5.walmartimages.com/seo/a.jpeg' }, { usItemId: '55512346', name: 'Crossbill Radio', price: 0, priceInfo: { linePrice: 'Price when purchased online', minPrice: 5 }, image: 'https://i5.walmartimages.com/seo/b.jpeg' }] }] } } } } })}</script>`,
    ),
    expect: [
      { id: '55512345', title: 'Crossbill Speaker', price: '24.88 USD' },
      { id: '55512346', title: 'Crossbill Radio', price: null },
    ],
  },
  {
    name: 'mercado libre: second line is the price, crossed out first, instalments after',
    url: 'https://articulo.mercadolibre.com.mx/MLM-123456789-lampara-crossbill-_JM',
    html: pageOf(
      `<div class="ui-pdp-container"><div class="ui-pdp-header"><div class="ui-pdp-header__subtitle"><span class="ui-pdp-subtitle">Nuevo  |  +100 vendidos</span></div><h1 class="ui-pdp-title">Lámpara Crossbill De Roble</h1><div class="ui-pdp-header__info"><a class="ui-pdp-review__label" href="#reviews"><span class="ui-pdp-review__rating" aria-hidden="true">4.7</span><span class="ui-pdp-review__ratings"></span><span class="ui-pdp-review__amount" aria-hidden="true">(1234)</span></a></div></div><div class="ui-pdp-price"><s class="andes-money-amount ui-pdp-price__part andes-money-amount--previous" aria-label="Antes: 1999 pesos"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,999</span></s><div class="ui-pdp-price__second-line"><span data-testid="price-part"><span class="andes-money-amount ui-pdp-price__part"><meta itemprop="price" content="1499.5"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,499</span><span class="andes-money-amount__cents andes-money-amount__cents--superscript-36">50</span></span></span><span class="andes-money-amount__discount">25% OFF</span></div><div class="ui-pdp-price__subtitles">en 12x <span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">124</span></span></div></div><div class="ui-pdp-gallery"><figure class="ui-pdp-gallery__figure"><img data-zoom="https://http2.mlstatic.com/D_NQ_NP_2X_777111-MLM77788899900_072025-F.webp" src="https://http2.mlstatic.com/D_NQ_NP_777111-MLM77788899900_072025-O.webp" class="ui-pdp-image ui-pdp-gallery__figure__image"></figure></div></div>`,
      { lang: 'es-MX' },
    ),
    expect: {
      title: 'Lámpara Crossbill De Roble',
      id: 'MLM123456789',
      price: '1499.5 MXN',
      rating: 4.7,
      reviews: 1234,
      image: 'https://http2.mlstatic.com/D_NQ_NP_2X_777111-MLM77788899900_072025-F.webp',
    },
  },
  {
    name: 'mercado livre: a page of the catalogue, thousands with points',
    url: 'https://www.mercadolivre.com.br/luminaria-crossbill/p/MLB12345678?pdp_filters=item_id%3AMLB3456789012',
    html: pageOf(
      `<div class="ui-pdp-container"><h1 class="ui-pdp-title">Luminária Crossbill</h1><div class="ui-pdp-price__second-line"><span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">2.349</span></span></div><p class="ui-pdp-price__subtitles">em 10x R$ 234,90 sem juros</p></div>`,
      { lang: 'pt-BR' },
    ),
    expect: { title: 'Luminária Crossbill', id: 'MLB12345678', price: '2349 BRL' },
  },
  {
    name: 'allegro: offer with its data, price of others beneath',
    url: 'https://allegro.pl/oferta/lampa-crossbill-debowa-12345678901',
    html: pageOf(
      `<div data-box-name="showoffer.productHeader"><h1>Lampa Crossbill Dębowa</h1></div><div data-box-name="showoffer.gallery"><img src="https://a.allegroimg.com/s512/11abcd/0123456789ab/LAMPA-CROSSBILL"></div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="149.99"><meta itemprop="priceCurrency" content="PLN"><div aria-label="cena 149,99 zł">149,99 zł</div></div><div data-box-name="recommendations"><a href="/oferta/inna-99999999999">Inna</a><span>9,99 zł</span></div>`,
      {
        lang: 'pl-PL',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Lampa Crossbill Dębowa',
          sku: '12345678901',
          image: 'https://a.allegroimg.com/original/11abcd/0123456789ab/LAMPA-CROSSBILL',
          url: 'https://allegro.pl/oferta/lampa-crossbill-debowa-12345678901',
          aggregateRating: { ratingValue: '4.91', ratingCount: '58', '@type': 'AggregateRating' },
          offers: {
            '@type': 'Offer',
            price: '149.99',
            priceCurrency: 'PLN',
            availability: 'https://schema.org/InStock',
          },
        }),
      },
    ),
    expect: { title: 'Lampa Crossbill Dębowa', id: '12345678901', price: '149.99 PLN', rating: 4.91, reviews: 58 },
  },
];
