import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2];
const tile = (n: number, marks: string) =>
  `<div><div role="group" data-item-id="7XK${n}"><a link-identifier="46110020${n}" href="/ip/Crossbill-Fan-${n}/46110020${n}?from=/search"><span>Crossbill Fan ${n}, White</span></a><img data-testid="productTileImage" src="https://i5.walmartimages.com/seo/fan-${n}.jpeg"><div data-automation-id="product-price"><div aria-hidden="true"><span></span><span>$</span><span>${n}40</span><span>00</span></div><span class="w_i">current price $${n}40.00</span></div><div>More options from $${n}19.99</div><span data-automation-id="product-title">Crossbill Fan ${n}, White</span><div>${marks}</div></div></div>`;

/** What is drawn cut short or in parts, and said whole beside it; parts of pages that lack all the rest. */
export const saidWhole: readonly Layout[] = [
  {
    name: 'walmart: tiles without the stack around them; dollars and cents in parts, marks in attributes',
    url: 'https://www.walmart.com/search?q=fan',
    html: pageOf(
      two
        .map((n) =>
          tile(
            n,
            `<span data-testid="product-ratings" data-value="4.${n}"><i></i></span><span aria-hidden="true" data-testid="product-reviews" data-value="${n}2">${n}2</span><span class="w_i">4.${n} out of 5 Stars. ${n}2 reviews</span>`,
          ),
        )
        .join(''),
    ),
    expect: two.map((n) => ({
      id: `46110020${n}`,
      title: `Crossbill Fan ${n}, White`,
      price: `${n}40 USD`,
      rating: Number(`4.${n}`),
      reviews: Number(`${n}2`),
    })),
    twice: ['title', 'price', 'rating', 'reviews'],
  },
  {
    name: 'walmart: its state names the tiles, the tiles their marks; one is of nobody yet',
    url: 'https://www.walmart.com/search?q=fans',
    html: pageOf(
      `<section data-testid="item-stack">${two.map((n) => tile(n, n === 1 ? '<div data-testid="product-ratings" data-value="4.4"><span class="w_i">4.4 out of 5 Stars. 1305 reviews</span><span aria-hidden="true">1305</span></div>' : '')).join('')}</section><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { initialData: { searchResult: { itemStacks: [{ items: two.map((n) => ({ usItemId: `46110020${n}`, name: `Crossbill Fan ${n}, White`, price: n * 100 + 40, image: `https://i5.walmartimages.com/seo/fan-${n}.jpeg` })) }] } } } } })}</script>`,
    ),
    expect: [
      { id: '461100201', price: '140 USD', rating: 4.4, reviews: 1305 },
      { id: '461100202', price: '240 USD', rating: null, reviews: null },
    ],
    twice: ['rating', 'reviews'],
  },
  {
    name: 'walmart: a count of ratings cut short, said whole to those who do not see it',
    url: 'https://www.walmart.com/ip/Crossbill-Oat-Drink/20450117',
    html: pageOf(
      `<main><a data-seo-id="brand-name" href="/brand/crossbill/1">Visit the Crossbill Store</a><h1 id="main-title" itemprop="name">Crossbill Oat Drink, 64 fl oz</h1><div data-testid="reviews-and-ratings"><div role="group" aria-label="4.3 out of 5 stars rating, 12486 ratings"><div aria-hidden="true"><span class="ld_E">4.3 out of 5 stars</span><span>(4.3)</span></div><span>|</span><a itemprop="ratingCount" data-testid="item-review-section-link" href="#">12.5K ratings</a></div></div><span itemprop="price" data-seo-id="hero-price">$3.18</span></main>`,
    ),
    expect: {
      id: '20450117',
      title: 'Crossbill Oat Drink, 64 fl oz',
      price: '3.18 USD',
      brand: 'Crossbill',
      rating: 4.3,
      reviews: 12486,
    },
    twice: ['rating'],
  },
  {
    name: 'aliexpress in Korean on a phone: a range under its own name',
    url: 'https://ko.aliexpress.com/item/1005005900112233.html',
    html: pageOf(
      '<div><img src="https://ae01.alicdn.com/kf/H1a.jpg"><div data-pl="product-price"><span class="price--current">₩12,300 - 31,500</span><del>₩24,600 - 63,000</del><em>-50%</em></div><div>쿠폰 적용 시 ₩11,900부터</div><h1 data-pl="product-title">크로스빌 캠핑 랜턴 충전식</h1></div>',
      { lang: 'ko', title: '크로스빌 캠핑 랜턴 충전식 - AliExpress 18' },
    ),
    expect: { id: '1005005900112233', title: '크로스빌 캠핑 랜턴 충전식', price: '12300-31500 KRW' },
  },
  {
    name: 'temu: reviews of the goods stand with those of the shop, a mark with stars behind it',
    url: 'https://www.temu.com/it/crossbill-lampada-g-601099512340001.html',
    html: pageOf(
      '<div><h1>Crossbill lampada da tavolo ricaricabile</h1><div><span>Venduto da</span> <a>Luce Srl</a> <span>(4,9 ★)</span></div><div id="goods_price" aria-label="14,20€"><span>14</span><span>,20</span><span>€</span></div><div id="reviewContent"><div>4,7 <span>★★★★★</span> <span>1.806 recensioni</span></div><div>Recensioni del negozio: 22.314 · 4,9</div></div></div>',
      { lang: 'it', title: 'Crossbill lampada da tavolo ricaricabile - Temu Italy' },
    ),
    expect: { id: '601099512340001', price: '14.2 EUR', rating: 4.7, reviews: 1806 },
  },
  {
    name: 'shein: nobody has reviewed it, and its code in words',
    url: 'https://de.shein.com/Crossbill-Rock-p-35409911.html',
    html: pageOf(
      '<div><img class="crop-image-container__img" src="https://img.ltwebstatic.com/images3_pi/2024/05/14/3c/r1.webp"><h1 class="product-intro__head-name">Crossbill Rock mit Falten</h1><div class="product-intro__head-sku"><span>SKU: sz2405139911002233</span></div><div class="product-intro__head-mainprice"><div class="original"><span>12,49€</span></div></div><div>4,92★ Shop</div><div class="common-reviews"><h2>Kundenbewertungen (0)</h2><p>Noch keine Bewertungen</p></div></div>',
      { lang: 'de', title: 'Crossbill Rock mit Falten | SHEIN DE' },
    ),
    expect: { id: '35409911', price: '12.49 EUR', reviews: 0, rating: null, sku: 'sz2405139911002233' },
  },
  {
    name: 'etsy: one card of results, without the grid around it',
    url: 'https://www.etsy.com/de/search?q=krug',
    html: pageOf(
      '<div class="js-merch-stash-check-listing v2-listing-card" data-listing-card-v2="" data-listing-id="4412200331" data-page-type="search"><a class="v2-listing-card__img" href="https://www.etsy.com/de/listing/4412200331/krug"><img data-listing-card-listing-image src="https://i.etsystatic.com/1/r/il/aa/krug.jpg" alt="Krug aus Ton"></a><div><h3 class="v2-listing-card__title" title="Krug aus Ton, von Hand gedreht">Krug aus Ton, von Hand gedreht</h3><clg-static-review-stars rating="4.9" review-count-text="(118)"></clg-static-review-stars><div class="n-listing-card__price"><p class="lc-price"><span class="currency-value">36,50</span> <span class="currency-symbol">€</span></p></div></div></div>',
      { lang: 'de' },
    ),
    expect: [
      { id: '4412200331', title: 'Krug aus Ton, von Hand gedreht', price: '36.5 EUR', rating: 4.9, reviews: 118 },
    ],
  },
  {
    name: 'amazon: the price alone is there yet, under an address that names the goods',
    url: 'https://www.amazon.com/dp/B0CROSSB11',
    html: pageOf(
      '<div id="corePriceDisplay_desktop_feature_div"><span>-8%</span><span class="a-price priceToPay"><span class="a-offscreen">$22.49</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">22<span class="a-price-decimal">.</span></span><span class="a-price-fraction">49</span></span></span><span>Was: <span class="a-price" data-a-strike="true"><span class="a-offscreen">$24.49</span></span></span></div>',
    ),
    expect: { id: 'B0CROSSB11', title: null, price: '22.49 USD', image: null, rating: null },
  },
  {
    name: 'ebay: an auction’s bid alone, with how many have bid',
    url: 'https://www.ebay.com/itm/177300112233',
    html: pageOf(
      '<div data-testid="x-bid-price"><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">US $1,260.00</span></div><a href="#">17 bids</a><span>Ends in 2h 10m</span></div>',
    ),
    expect: { id: '177300112233', title: null, price: '1260 USD', rating: null, reviews: null },
  },
  {
    name: 'taobao: the picture leads to a page that shows it large',
    url: 'https://item.taobao.com/item.htm?id=690901122334',
    html: pageOf(
      '<div id="detail"><div><div class="tb-gallery"><div class="tb-booth tb-main-pic"><a href="//www.taobao.com/view_image.php?pic=HEYV&amp;itemId=690901122334" target="_blank"><img id="J_ImgBooth" src="//gd4.alicdn.com/imgextra/i4/1/jiaozi.jpg_400x400.jpg"></a></div><ul class="tb-thumb"><li><a href="#"><img data-src="//gd3.alicdn.com/imgextra/i4/1/jiaozi-2.jpg_50x50.jpg"></a></li></ul></div></div><div><h3 class="tb-main-title" data-title="手工核桃夹子实木家用开壳器">手工核桃夹子实木家用开壳器</h3><strong id="J_StrPrice"><em class="tb-rmb">¥</em><em class="tb-rmb-num">58.00</em></strong><a class="J_LinkBuy" href="javascript:;">立即购买</a></div></div>',
      { lang: 'zh-CN', title: '手工核桃夹子实木家用开壳器-淘宝网' },
    ),
    expect: {
      id: '690901122334',
      title: '手工核桃夹子实木家用开壳器',
      price: '58 CNY',
      image: 'https://gd4.alicdn.com/imgextra/i4/1/jiaozi.jpg_400x400.jpg',
    },
  },
  {
    name: 'walmart: a count of ratings cut short and said whole nowhere is none',
    url: 'https://www.walmart.com/ip/Crossbill-Oat-Drink/20450118',
    html: pageOf(
      '<main><h1 id="main-title" itemprop="name">Crossbill Oat Drink, 32 fl oz</h1><div data-testid="reviews-and-ratings"><span class="rating-number">(4.3)</span><a itemprop="ratingCount" data-testid="item-review-section-link" href="#">12.5K ratings</a></div><span itemprop="price" data-seo-id="hero-price">$2.18</span></main>',
    ),
    expect: { id: '20450118', price: '2.18 USD', rating: 4.3, reviews: null },
  },
  {
    name: 'aliexpress: more reviews than a thousand, not how many',
    url: 'https://www.aliexpress.com/item/1005005900445566.html',
    html: pageOf(
      '<div><h1 data-pl="product-title">Crossbill Camping Lantern, Rechargeable</h1><div data-pl="product-reviewer"><strong>4.8</strong><a href="#nav-review">1000+ Reviews</a></div><div data-pl="product-price"><span class="price-default--current--x">US $12.30</span></div></div>',
    ),
    expect: { id: '1005005900445566', rating: 4.8, reviews: null },
  },
];
