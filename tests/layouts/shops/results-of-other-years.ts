import { type Layout, pageOf } from '../layout.ts';

// Lists of results as they stood in other years and countries than those of results.ts beside it.

const both = <T>(make: (n: 1 | 2) => T): readonly [T, T] => [make(1), make(2)];
const two = (make: (n: 1 | 2) => string) => both(make).join('');

export const resultsOfOtherYears: readonly Layout[] = [
  {
    name: 'amazon.de search 2024: an empty row, a row of videos, unit price, coupon, counts',
    url: 'https://www.amazon.de/s?k=walnusskerne&crid=1',
    html: pageOf(
      `<div class="s-main-slot"><div data-asin="" class="s-result-item s-widget"><h2>Ergebnisse</h2></div>${two((n) => `<div data-asin="B0CROSSDE${n}" data-index="${n}" data-component-type="s-search-result" class="s-result-item s-asin"><div class="s-product-image-container"><a href="/Crossbill/dp/B0CROSSDE${n}/ref=sr_1_${n}"><img class="s-image" src="https://m.media-amazon.com/images/I/71walnussd${n}._AC_UL320_.jpg" alt="Gesponserte Anzeige – Crossbill Walnusskerne ${n} kg"></a></div><div data-cy="title-recipe"><a class="a-link-normal" href="/Crossbill/dp/B0CROSSDE${n}"><h2 aria-label="Crossbill Walnusskerne ${n} kg" class="a-size-base-plus"><span>Crossbill Walnusskerne ${n} kg</span></h2></a></div><div data-cy="reviews-block"><i class="a-icon a-icon-star-small"><span class="a-icon-alt">4,${n} von 5 Sternen</span></i><a href="/dp/B0CROSSDE${n}#customerReviews" aria-label="1.20${n} Bewertungen"><span class="a-size-base s-underline-text">1.20${n}</span></a></div><div data-cy="price-recipe"><a href="/dp/B0CROSSDE${n}"><span class="a-price" data-a-size="xl"><span class="a-offscreen">1${n},99 €</span><span aria-hidden="true"><span class="a-price-whole">1${n},99</span><span class="a-price-symbol">€</span></span></span><span class="a-size-base a-color-secondary">(<span class="a-price a-text-price" data-a-size="b"><span class="a-offscreen">1${n},99 €</span><span aria-hidden="true">1${n},99 €</span></span>/kg)</span><div>UVP: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">19,99 €</span></span></div></a><span>5 % Coupon</span></div></div>`)}</div>`,
      { lang: 'de-de' },
    ),
    expect: both((n) => ({
      id: `B0CROSSDE${n}`,
      title: `Crossbill Walnusskerne ${n} kg`,
      price: `1${n}.99 EUR`,
      rating: n === 1 ? 4.1 : 4.2,
      image: `https://m.media-amazon.com/images/I/71walnussd${n}._AC_UL320_.jpg`,
    })),
  },
  {
    name: 'amazon.com search 2017: price in parts of its own, offers of others',
    url: 'https://www.amazon.com/s/ref=nb_sb_noss?field-keywords=walnuts',
    html: pageOf(
      `<ul id="s-results-list-atf">${two((n) => `<li id="result_${n}" data-asin="B0CROSSUS${n}" class="s-result-item celwidget"><img src="https://images-na.ssl-images-amazon.com/images/I/51walnutu${n}._AC_US218_.jpg" class="s-access-image cfMarker" alt="Crossbill Walnuts, ${n} Pound"><a class="a-link-normal s-access-detail-page s-color-twister-title-link a-text-normal" title="Crossbill Walnuts, ${n} Pound" href="https://www.amazon.com/Crossbill/dp/B0CROSSUS${n}"><h2 class="a-size-medium s-inline s-access-title a-text-normal" data-attribute="Crossbill Walnuts, ${n} Pound">Crossbill Walnuts, ${n} Pound</h2></a><span class="a-size-small a-color-secondary">by Crossbill</span><a class="a-link-normal a-text-normal" href="/dp/B0CROSSUS${n}"><span class="a-offscreen">$1${n}.49</span><span class="sx-price sx-price-large"><sup class="sx-price-currency">$</sup><span class="sx-price-whole">1${n}</span><sup class="sx-price-fractional">49</sup></span></a><span class="a-color-secondary">($0.93/Ounce)</span><a href="/gp/offer-listing/B0CROSSUS${n}"><span class="a-size-base a-color-base">$9.0${n}</span> (7 new offers)</a><span name="B0CROSSUS${n}"><i class="a-icon a-icon-star"><span class="a-icon-alt">4.5 out of 5 stars</span></i></span><a class="a-size-small a-link-normal" href="/dp/B0CROSSUS${n}#customerReviews">31${n}</a></li>`)}</ul>`,
    ),
    expect: both((n) => ({
      id: `B0CROSSUS${n}`,
      title: `Crossbill Walnuts, ${n} Pound`,
      price: `1${n}.49 USD`,
      rating: 4.5,
    })),
  },
  {
    name: 'ebay.de search 2022: from to, used, shipping, seller',
    url: 'https://www.ebay.de/sch/i.html?_nkw=fahrradlampe',
    html: pageOf(
      `<ul class="srp-results"><li class="s-item s-item__pl-on-bottom"><div class="s-item__title"><span role="heading">Shop on eBay</span></div><span class="s-item__price">EUR 20,00</span><a class="s-item__link" href="https://ebay.com/itm/123456?x"></a></li>${two((n) => `<li class="s-item s-item__pl-on-bottom" data-viewport="{}"><div class="s-item__image-wrapper"><img src="https://i.ebayimg.com/thumbs/images/g/de${n}/s-l225.webp" alt="Crossbill Fahrradlampe ${n}"></div><a class="s-item__link" href="https://www.ebay.de/itm/25600000001${n}?epid=1"><div class="s-item__title"><span role="heading" aria-level="3"><span class="LIGHT_HIGHLIGHT">Neues Angebot</span>Crossbill Fahrradlampe ${n}</span></div></a><span class="SECONDARY_INFO">Gebraucht</span><span class="s-item__price">EUR 1${n},90</span><span class="s-item__shipping">+EUR 4,49 Versand</span><span class="s-item__seller-info-text">laden (1.234) 99,1%</span></li>`)}</ul>`,
      { lang: 'de-DE' },
    ),
    expect: both((n) => ({
      id: `25600000001${n}`,
      title: `Crossbill Fahrradlampe ${n}`,
      price: `1${n}.9 EUR`,
      condition: 'used',
      rating: null,
    })),
  },
  {
    name: 'etsy search 2023: sale price said, struck price, stars of the shop',
    url: 'https://www.etsy.com/uk/search?q=oak+lamp',
    html: pageOf(
      `<script>Etsy.Context.data=assign(Etsy.Context.data ? Etsy.Context.data : {}, {"locale_settings":{"currency":{"currency_id":826,"code":"GBP","symbol":"£"},"region":{"code":"GB"}}})</script><div data-search-results><ul>${two((n) => `<li><div class="v2-listing-card" data-listing-id="150000000${n}" data-listing-card-v2><a class="listing-link" href="https://www.etsy.com/uk/listing/150000000${n}/oak-lamp?ga=1" title="Crossbill Oak Lamp ${n}, handmade"><img data-listing-card-listing-image src="https://i.etsystatic.com/9/r/il/r${n}/${n}/il_340x270.${n}_aa.jpg"><h3 class="wt-text-caption v2-listing-card__title">Crossbill Oak Lamp ${n}, handmade</h3><span class="wt-screen-reader-only">4.9 out of 5 stars</span><span class="wt-text-title-small">4.9</span><span>(2.1k)</span><div class="n-listing-card__price"><p class="wt-text-title-01 lc-price"><span class="wt-screen-reader-only">Sale Price £4${n}.25</span><span aria-hidden="true"><span class="currency-symbol">£</span><span class="currency-value">4${n}.25</span></span></p><p class="wt-text-caption search-collage-promotion-price"><span class="wt-text-strikethrough" aria-hidden="true"><span class="currency-symbol">£</span><span class="currency-value">55.00</span></span><span>(15% off)</span></p></div><span>Free UK delivery</span></a></div></li>`)}</ul></div>`,
      { lang: 'en-GB' },
    ),
    expect: both((n) => ({ id: `150000000${n}`, title: `Crossbill Oak Lamp ${n}, handmade`, price: `4${n}.25 GBP` })),
  },
  {
    name: 'walmart search 2023 drawn without its state: current price said, was, per ounce',
    url: 'https://www.walmart.com/search?q=walnuts',
    html: pageOf(
      `<section data-testid="item-stack">${two((n) => `<div><div role="group" data-item-id="ABC${n}"><a link-identifier="7000010${n}" href="/ip/Crossbill-Walnuts/7000010${n}?from=/search"><span>Crossbill Walnuts ${n} lb</span></a><img data-testid="productTileImage" src="https://i5.walmartimages.com/seo/w${n}.jpeg?odnHeight=180" alt="Crossbill Walnuts ${n} lb"><div data-automation-id="product-price"><div aria-hidden="true"><span class="f6">$</span><span class="f2">1${n}</span><span class="f6">97</span></div><span class="w_iUH7">current price $1${n}.97, Was $19.99</span><div class="gray">22.5 ¢/oz</div></div><span data-automation-id="product-title">Crossbill Walnuts ${n} lb</span><span data-testid="product-ratings" data-value="4.6"></span><span data-testid="product-reviews" data-value="21${n}">21${n}</span></div></div>`)}</section>`,
    ),
    expect: both((n) => ({ id: `7000010${n}`, title: `Crossbill Walnuts ${n} lb` })),
  },
  {
    name: 'aliexpress 2023 in German: price in parts, struck price, shop, sold',
    url: 'https://de.aliexpress.com/w/wholesale-lampe.html?SearchText=lampe',
    html: pageOf(
      `<div id="card-list">${two((n) => `<div class="list--gallery--34TropR"><a class="multi--container--1UZxxHY cards--card--3PJxwBm search-card-item" href="//de.aliexpress.com/item/100500700000001${n}.html?algo=1"><img class="images--item--3XZa6xf" src="//ae01.alicdn.com/kf/Sde${n}.jpg_220x220xz.jpg_.webp" alt="Crossbill Lampe ${n}"><div class="multi--content--11nFIBL"><div class="multi--title--G7dOCj3" title="Crossbill Lampe ${n} LED"><h3 class="multi--titleText--nXeOvyr">Crossbill Lampe ${n} LED</h3></div><div class="multi--price--1okBCly"><div class="multi--price-sale--U-S0jtj"><span style="font-size:12px">1${n}</span><span>,</span><span>49</span><span>€</span></div><div class="multi--price-original--1zEQqOK"><span style="text-decoration:line-through">29,99€</span></div></div><span class="multi--trade--Ktbl2jB">500+ verkauft</span><span class="multi--evalutation--3cscG50">4.7</span><span class="cards--store--3GyJcot"><a href="//www.aliexpress.com/store/1">Shop</a></span></div></a></div>`)}</div>`,
      { lang: 'de' },
    ),
    expect: both((n) => ({ id: `100500700000001${n}`, title: `Crossbill Lampe ${n} LED` })),
  },
  {
    name: 'lazada Thailand 2024: hashed names, discount, sold, place',
    url: 'https://www.lazada.co.th/catalog/?q=lamp',
    html: pageOf(
      `<div data-qa-locator="general-products">${two((n) => `<div class="Bm3ON" data-qa-locator="product-item" data-tracking="product-card" data-item-id="466000000${n}" data-sku-simple="466000000${n}_TH"><div class="Ms6aG"><div class="_95X4G"><a href="//www.lazada.co.th/products/pdp-i466000000${n}.html"><div class="picture-wrapper"><img type="product" src="https://img.lazcdn.com/g/p/th${n}.jpg_200x200q80.jpg" alt="โคมไฟ Crossbill รุ่น ${n}"></div></a></div><div class="qmXQo"><div class="RfADt"><a href="//www.lazada.co.th/products/pdp-i466000000${n}.html" title="โคมไฟ Crossbill รุ่น ${n}">โคมไฟ Crossbill รุ่น ${n}</a></div><div class="aBrP0"><span class="ooOxS">฿29${n}.00</span></div><div class="_6uN7R"><span class="_1cEkb"><span>1.2K ขายแล้ว</span></span><div class="mdmmT"><i></i><span class="qzqFw">(12${n})</span></div><span title="กรุงเทพ">กรุงเทพ</span></div></div></div></div>`)}</div>`,
      { lang: 'th' },
    ),
    expect: both((n) => ({ id: `466000000${n}`, title: `โคมไฟ Crossbill รุ่น ${n}`, price: `29${n} THB` })),
  },
  {
    name: 'ozon search 2025: tile, price, old price, discount, stars and count',
    url: 'https://www.ozon.ru/search/?text=halva&from_global=true',
    html: pageOf(
      `<div data-widget="tileGridDesktop">${two((n) => `<div class="tile-root n2g_24" data-index="${n}"><a href="/product/halva-crossbill-${n}-kg-15600000${n}/?at=x"><img src="https://ir.ozone.ru/s3/multimedia-1/wc300/70000000${n}.jpg"></a><div class="g3n_24"><div class="c35_3_5"><span class="c35_3_5-a1 tsHeadline500Medium">31${n} ₽</span><span class="c35_3_5-a1 tsBodyControl400Small">700 ₽</span><span class="tsBodyControl400Small">−55%</span></div><a href="/product/halva-crossbill-${n}-kg-15600000${n}/"><div class="bq03_0"><span class="tsBody500Medium">Халва Crossbill подсолнечная, ${n} кг</span></div></a><div class="tsBodyMBold"><span><svg></svg><span>4.${n}  </span></span><span><svg></svg><span>1 20${n} отзыва</span></span></div><button>Завтра</button></div></div>`)}</div>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      id: `15600000${n}`,
      title: `Халва Crossbill подсолнечная, ${n} кг`,
      price: `31${n} RUB`,
    })),
  },
  {
    name: 'mercado livre 2025: poly cards, price before, pix, instalments, marks',
    url: 'https://lista.mercadolivre.com.br/luminaria-led',
    html: pageOf(
      `<ol class="ui-search-layout">${two((n) => `<li class="ui-search-layout__item"><div class="poly-card poly-card--grid"><div class="poly-card__portada"><img class="poly-component__picture" src="https://http2.mlstatic.com/D_Q_NP_2X_90000${n}-MLB7000000000${n}_112024-E.webp" alt="Luminária Crossbill ${n}"></div><div class="poly-card__content"><h3 class="poly-component__title-wrapper"><a class="poly-component__title" href="https://produto.mercadolivre.com.br/MLB-360000001${n}-luminaria-crossbill-_JM#polycard">Luminária Crossbill ${n} Led Mesa</a></h3><div class="poly-component__reviews"><span class="poly-reviews__rating">4.${n}</span><span class="poly-reviews__total">(21${n})</span></div><div class="poly-component__price"><s class="andes-money-amount andes-money-amount--previous"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">199</span></s><div class="poly-price__current"><span class="andes-money-amount andes-money-amount--cents-superscript"><span class="andes-money-amount__currency-symbol" aria-hidden="true">R$</span><span class="andes-money-amount__fraction" aria-hidden="true">1.14${n}</span><span aria-hidden="true">,</span><span class="andes-money-amount__cents" aria-hidden="true">90</span></span><span class="andes-money-amount__discount">24% OFF</span></div><span class="poly-price__installments">10x <span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">114</span></span> sem juros</span></div></div></div></li>`)}</ol>`,
      { lang: 'pt-BR' },
    ),
    expect: both((n) => ({
      id: `MLB360000001${n}`,
      title: `Luminária Crossbill ${n} Led Mesa`,
      price: `114${n}.9 BRL`,
      rating: n === 1 ? 4.1 : 4.2,
      reviews: n === 1 ? 211 : 212,
    })),
  },
  {
    name: 'allegro listing 2024: price in an aria label, delivery, how many bought',
    url: 'https://allegro.pl/listing?string=lampa',
    html: pageOf(
      `<div data-box-name="items-v3">${two((n) => `<article class="mpof_z0" data-role="offer"><a href="https://allegro.pl/oferta/lampa-crossbill-1600000001${n}"><img src="https://a.allegroimg.com/s180/11al${n}/lampa" alt="Lampa Crossbill dębowa ${n}"></a><h2><a href="https://allegro.pl/oferta/lampa-crossbill-1600000001${n}">Lampa Crossbill dębowa ${n}</a></h2><div><span tabindex="0" aria-label="${n}29,90 zł aktualna cena"><span>${n}29,</span><span>90</span> <span>zł</span></span></div><div>${n}38,89 zł z dostawą</div><div>12 osób kupiło</div></article>`)}</div>`,
      { lang: 'pl' },
    ),
    expect: both((n) => ({ id: `1600000001${n}`, title: `Lampa Crossbill dębowa ${n}` })),
  },
  {
    name: 'wildberries brand page 2025: cards with wallet price, old price, marks and counts',
    url: 'https://www.wildberries.ru/brands/crossbill',
    html: pageOf(
      `<div class="product-card-list">${two((n) => `<article id="c18000000${n}" class="product-card j-card-item" data-nm-id="18000000${n}"><a class="product-card__link j-card-link" href="https://www.wildberries.ru/catalog/18000000${n}/detail.aspx" aria-label="Носки шерстяные ${n} пары Crossbill"></a><div class="product-card__img-wrap"><img class="j-thumbnail" src="https://basket-12.wbbasket.ru/vol1800/part180000/18000000${n}/images/c246x328/1.webp" alt="Носки шерстяные ${n} пары Crossbill"></div><p class="product-card__price price"><span class="price__wrap"><ins class="price__lower-price wallet-price">5${n}1 ₽</ins><del>1 200 ₽</del></span></p><h2 class="product-card__brand-wrap"><span class="product-card__brand">Crossbill</span><span class="product-card__name"><span class="product-card__name-separator">/ </span>Носки шерстяные ${n} пары</span></h2><p class="product-card__rating-wrap"><span class="address-rate-mini address-rate-mini--sm">4,${n}</span><span class="product-card__count">1 20${n} оценок</span></p></article>`)}</div>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      id: `18000000${n}`,
      price: `5${n}1 RUB`,
      rating: n === 1 ? 4.1 : 4.2,
      reviews: n === 1 ? 1201 : 1202,
    })),
  },
  {
    name: 'temu in Britain: sign and figures apart, struck price, sold, marks',
    url: 'https://www.temu.com/uk/search_result.html?search_key=lamp',
    html: pageOf(
      `<div class="contentContainer">${two((n) => `<div class="_6q6qVUF5 _1UrrHYym"><div class="_3GizL2ou"><a href="/uk/crossbill-lamp-${n}-g-60109951200002${n}.html?top=1"><img src="https://img.kwcdn.com/product/fancy/uk${n}.jpg?imageView2" alt="Crossbill Lamp ${n} rechargeable oak"></a></div><h3 class="_2BvQbnbN">Crossbill Lamp ${n} rechargeable oak</h3><div class="_2Ci4uR69"><span>£</span><span>1${n}.49</span></div><span style="text-decoration:line-through">£29.99</span><span>1.2K+ sold</span></div>`)}</div>`,
      { lang: 'en-GB' },
    ),
    expect: both((n) => ({ id: `60109951200002${n}`, title: `Crossbill Lamp ${n} rechargeable oak` })),
  },
  {
    name: 'shopee Vietnam: đồng, struck price, sold count, place',
    url: 'https://shopee.vn/search?keyword=den',
    html: pageOf(
      `<ul class="shopee-search-item-result__items">${two((n) => `<li class="shopee-search-item-result__item" data-sqe="item"><a href="/Den-ban-Crossbill-${n}-i.555.2560000000${n}"><img src="https://down-vn.img.susercontent.com/file/vn-${n}_tn" alt="Đèn bàn Crossbill ${n} gỗ sồi"><div class="line-clamp-2">Đèn bàn Crossbill ${n} gỗ sồi</div><div class="flex"><span class="mr-px text-xs">₫</span><span class="text-base">${n}99.000</span></div><div class="line-through">₫400.000</div><div>Đã bán 1,2k</div><div>Hà Nội</div></a></li>`)}</ul>`,
      { lang: 'vi' },
    ),
    expect: both((n) => ({ id: `2560000000${n}`, title: `Đèn bàn Crossbill ${n} gỗ sồi`, price: `${n}99000 VND` })),
  },
  {
    name: 'a woocommerce shop’s category: prices from to, sale, marks',
    url: 'https://nuts.example.org/product-category/nuts/',
    html: pageOf(
      `<h1>Nuts</h1><ul class="products columns-4">${two((n) => `<li class="product type-product post-${n}"><a href="https://nuts.example.org/product/walnuts-${n}/" class="woocommerce-LoopProduct-link"><img src="https://nuts.example.org/wp-content/uploads/w${n}-300x300.jpg"><h2 class="woocommerce-loop-product__title">Crossbill Walnuts ${n}</h2><div class="star-rating" role="img" aria-label="Rated 4.${n}0 out of 5"></div><span class="price"><del><span class="woocommerce-Price-amount amount"><bdi><span>$</span>15.00</bdi></span></del> <ins><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>1${n}.50</bdi></span></ins></span></a><a href="?add-to-cart=${n}" class="button">Add to cart</a></li>`)}</ul>`,
    ),
    expect: [1, 2].map((n) => ({
      title: `Crossbill Walnuts ${n}`,
      price: `1${n}.5 ?`,
      image: `https://nuts.example.org/wp-content/uploads/w${n}-300x300.jpg`,
      rating: 4 + n / 10,
    })),
  },
];
