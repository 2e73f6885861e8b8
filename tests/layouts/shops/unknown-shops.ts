import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Lists and pages of shops nobody knows, as their software draws them in several countries.

const three = [1, 2, 3] as const;
const each = (draw: (n: 1 | 2 | 3) => string): string => three.map(draw).join('');
const marks = { 1: [100, 4], 2: [96, 21], 3: [87, 2] } as const;

/** A card as Magento draws it, with stars filled by their share of five. */
const starred = (n: 1 | 2 | 3, word: string): string =>
  `<li class="item product product-item"><div class="product-item-info"><a href="https://shop.example.gr/kettle-${n}.html" class="product photo"><img class="product-image-photo" src="https://shop.example.gr/media/k${n}.jpg" alt="Crossbill Kettle No ${n} Steel"></a><div class="product details"><strong class="product name product-item-name"><a class="product-item-link" href="https://shop.example.gr/kettle-${n}.html">Crossbill Kettle No ${n} Steel</a></strong><div class="product-reviews-summary short"><div class="rating-summary"><div class="rating-result" title="${marks[n][0]}%"><span style="width:${marks[n][0]}%"><span>${marks[n][0]}%</span></span></div></div><div class="reviews-actions"><a class="action view" href="#reviews">${marks[n][1]} <span>${word}</span></a></div></div><div class="price-box" data-product-id="104${n}2"><span class="price">${n}9,90 €</span></div></div></div></li>`;
const starredList = (word: string, lang: string): string =>
  pageOf(
    `<main><h1>Kettles</h1><ol class="products list items product-items">${each((n) => starred(n, word))}</ol></main>`,
    { lang },
  );

const variants = [
  { variation_id: 8841, display_price: 1295 },
  { variation_id: 8842, display_price: 4490 },
];
/** A page of WooCommerce with variants, of which `chosen` shows one. */
const carpet = ({ chosen = '', id = '', list = JSON.stringify(variants) }): string =>
  pageOf(
    `<main><div id="product-8840" class="product type-product"><div class="summary"><h1 class="product_title">Crossbill Wool Carpet</h1><p class="price"><span class="amount"><bdi>1&nbsp;295&nbsp;<span>kr</span></bdi></span> <span aria-hidden="true">–</span> <span class="amount"><bdi>6&nbsp;890&nbsp;<span>kr</span></bdi></span></p><form class="variations_form cart" data-product_id="8840" data-product_variations='${list}'><select name="attribute_size"><option value="">Choose</option><option value="small">70 × 140</option><option value="large"${chosen ? ' selected="selected"' : ''}>170 × 240</option></select><div class="single_variation_wrap"><div class="woocommerce-variation-price">${chosen}</div><button type="submit" class="single_add_to_cart_button">Lägg i varukorg</button><input type="hidden" name="product_id" value="8840"><input type="hidden" name="variation_id" class="variation_id" value="${id}"></div></form></div></div></main>`,
    {
      lang: 'sv-SE',
      title: 'Crossbill Wool Carpet',
      head: jsonLd({
        '@context': 'https://schema.org/',
        '@type': 'Product',
        name: 'Crossbill Wool Carpet',
        sku: 8840,
        offers: [
          { '@type': 'AggregateOffer', lowPrice: '1295.00', highPrice: '6890.00', offerCount: 3, priceCurrency: 'SEK' },
        ],
      }),
    },
  );
const shownVariant =
  '<span class="price"><del><span class="amount"><bdi>4&nbsp;990&nbsp;<span>kr</span></bdi></span></del> <ins><span class="amount"><bdi>4&nbsp;490&nbsp;<span>kr</span></bdi></span></ins></span>';

/** A page in Bulgaria that writes its price in two moneys. */
const pot = (price: string): string =>
  pageOf(
    `<main><img src="https://pots.example.bg/pot.jpg" alt="Тенджера Crossbill 4 л"><div id="product"><h1>Тенджера Crossbill 4 л</h1>${price}<p>Най-ниска цена за последните 30 дни: 47,00€ / 91,92лв.</p><p>12 вноски по 4,38€ / 8,57лв.</p><button>Добави в количката</button></div></main>`,
    { lang: 'bg', title: 'Тенджера Crossbill 4 л' },
  );

export const unknownShops: readonly Layout[] = [
  {
    name: 'a list whose stars are filled by a share of five that is written beside them',
    url: 'https://shop.example.gr/kettles.html',
    html: starredList('Αξιολογήσεις', 'el'),
    expect: [
      { title: 'Crossbill Kettle No 1 Steel', id: '10412', price: '19.9 EUR', rating: 5, reviews: 4 },
      { title: 'Crossbill Kettle No 2 Steel', id: '10422', price: '29.9 EUR', rating: 4.8, reviews: 21 },
      { title: 'Crossbill Kettle No 3 Steel', id: '10432', price: '39.9 EUR', rating: 4.35, reviews: 2 },
    ],
  },
  {
    name: 'a whole number before a word of no known language is no mark',
    url: 'https://shop.example.gr/kettles.html',
    html: starredList('შეფასება', 'ka').replaceAll(/<div class="rating-summary">.*?<\/div><\/div>/g, ''),
    expect: three.map((n) => ({ title: `Crossbill Kettle No ${n} Steel`, price: `${n}9.9 EUR`, rating: null })),
  },
  {
    name: 'a list in rows, each in wrappers of its own, names cut short',
    url: 'https://www.bazaar.example.in/search?q=buds',
    html: pageOf(
      `<div id="container"><div class="_f"><span>Filters</span></div><div class="_main">${[0, 1]
        .map(
          (row) =>
            `<div class="_row col-12"><div class="_in">${three
              .map((n) => ({ n, at: row * 3 + n }))
              .map(
                ({ n, at }) =>
                  `<div data-id="ACCBUD00000${at}"><div class="_card"><a href="/crossbill-buds-${at}/p/itm00${at}?pid=ACCBUD00000${at}&lid=L${at}"><img src="https://img.example.in/buds-${at}.jpeg" alt="Crossbill Buds Number ${at} with a Case and 40 Hours"></a><a title="Crossbill Buds Number ${at} with a Case and 40 Hours" href="/crossbill-buds-${at}/p/itm00${at}?pid=ACCBUD00000${at}">Crossbill Buds Number ${at} with a Ca...</a><div class="_rate"><span id="productRating_${at}"><div>4.${n}<img src="data:image/svg+xml;base64,PHN2Zy8+"></div></span><span>(3,1${at},408)</span></div><a href="/crossbill-buds-${at}/p/itm00${at}?pid=ACCBUD00000${at}"><div><div>₹${at},299</div><s>₹${at},990</s></div></a></div></div>`,
              )
              .join('')}</div></div>`,
        )
        .join(
          '',
        )}<div class="_pages"><a href="/search?q=buds&page=2">2</a></div></div><div class="_o"><h2>Reviews for popular buds</h2><a href="/other-buds/p/itm99?pid=ACCBUD999"><img src="https://img.example.in/o.jpeg">Other Buds</a> ₹999</div></div>`,
      { lang: 'en' },
    ),
    expect: [1, 2, 3, 4, 5, 6].map((at) => ({
      title: `Crossbill Buds Number ${at} with a Case and 40 Hours`,
      price: `${at}299 INR`,
      image: `https://img.example.in/buds-${at}.jpeg`,
      reviews: 310408 + at * 1000,
    })),
  },
  {
    name: 'a list with the maker and the name as headings, codes that only its data spells',
    url: 'https://www.mode.example.de/sneaker/',
    html: pageOf(
      `<main><h1>Sneaker</h1><div class="grid">${each((n) => `<div class="cell"><div role="article"><figure><a href="https://www.mode.example.de/sneaker-low-cb11${n}o0xz-a11.html" tabindex="-1"><img src="https://img.example.de/p/${n}.jpg" alt="${['Vogt', 'Puck', 'Crossbill Originals'][n - 1]} - MODEL ${n}"></a></figure><a href="https://www.mode.example.de/sneaker-low-cb11${n}o0xz-a11.html"><header><h3 class="maker">${['Vogt', 'Puck', 'Crossbill Originals'][n - 1]}</h3><h3 class="name">MODEL ${n} UNISEX - Sneaker low - white</h3></header><section><p><span>${n}9,95 €</span></p></section></a></div></div>`)}</div></main><script type="application/json">{"cache":{${three.map((n) => `"ern:product::CB11${n}O0XZ-A11":{"sku":"CB11${n}O0XZ-A11"}`).join()}}}</script>`,
      { lang: 'de' },
    ),
    expect: three.map((n) => ({
      title: `MODEL ${n} UNISEX - Sneaker low - white`,
      id: `CB11${n}O0XZ-A11`,
      price: `${n}9.95 EUR`,
      image: `https://img.example.de/p/${n}.jpg`,
    })),
  },
  {
    name: 'a list in Greek: prices from, a word before each code in its address',
    url: 'https://www.compare.example.gr/c/pans.html',
    html: pageOf(
      `<main><h1>Τηγάνια</h1><ol>${each((n) => `<li class="card"><a class="pic" href="/s/pan.2812341${n}.html"><img src="https://img.example.gr/${n}.jpeg" alt="Τηγάνι Crossbill ${n}8 cm"></a><h2><a href="/s/pan.2812341${n}.html">Τηγάνι Crossbill ${n}8 cm</a></h2><div class="price"><a href="/s/pan.2812341${n}.html">από ${n}8,90 €</a></div></li>`)}</ol></main>`,
      { lang: 'el' },
    ),
    expect: three.map((n) => ({
      title: `Τηγάνι Crossbill ${n}8 cm`,
      id: `2812341${n}`,
      price: `from ${n}8.9 EUR`,
    })),
  },
  {
    name: 'woocommerce: a range of variants, none of which is chosen',
    url: 'https://carpets.example.se/produkt/carpet/',
    html: carpet({}),
    expect: { title: 'Crossbill Wool Carpet', id: '8840', price: '1295-6890 SEK' },
  },
  {
    name: 'woocommerce: the variant that its address has chosen',
    url: 'https://carpets.example.se/produkt/carpet/?attribute_size=large',
    html: carpet({ chosen: shownVariant, id: '8842' }),
    expect: { title: 'Crossbill Wool Carpet', id: '8840', price: '4490 SEK' },
  },
  {
    name: 'woocommerce: a variant is chosen, and what it costs is not known',
    url: 'https://carpets.example.se/produkt/carpet/?attribute_size=large',
    html: carpet({ chosen: shownVariant, id: '8842', list: 'false' }),
    expect: { title: 'Crossbill Wool Carpet', price: null },
  },
  {
    name: 'a price in euros and leva, with one without tax beneath it',
    url: 'https://pots.example.bg/pot',
    html: pot(
      '<div class="price-group"><div class="product-price-new">45,50€ / 88,99лв.</div><div class="product-price-old">56,75€ / 110,99лв.</div></div><div class="product-tax">Без ДДС: 37,92€ / 74,16лв.</div>',
    ),
    expect: { title: 'Тенджера Crossbill 4 л', price: '45.5 EUR' },
  },
  {
    name: 'a price in leva and, in brackets, in euros',
    url: 'https://pots.example.bg/pot',
    html: pot('<div class="price">88,99 лв. (45,50 €)</div>'),
    expect: { title: 'Тенджера Crossbill 4 л', price: '88.99 BGN' },
  },
  {
    name: 'amounts in two moneys that are not the same price are none',
    url: 'https://pots.example.bg/pot',
    html: pot('<div class="price">45,50 € / 79,99 лв.</div>'),
    expect: { title: 'Тенджера Crossbill 4 л', price: null },
  },
  {
    name: 'links to other sizes say what those cost, before what is asked for this one',
    url: 'https://www.disks.example.com/disk-2tb/p/N82E100',
    html: pageOf(
      '<main><div class="wrap"><h1 class="product-title">Crossbill Disk 2 TB</h1><div class="options">Capacity: <a href="/disk-1tb/p/N82E101">1TB <span>$114.99</span></a><a class="is-current">2TB <span>$169.99</span></a></div></div><div class="buy-box"><ul class="price"><li class="price-was"><span>$249.99</span></li><li class="price-current">$<strong>169</strong><sup>.99</sup></li></ul><button>Add to cart</button></div></main>',
      {
        title: 'Crossbill Disk 2 TB',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Disk 2 TB',
          offers: { '@type': 'Offer', price: '169.99', priceCurrency: 'USD' },
        }),
      },
    ),
    expect: { title: 'Crossbill Disk 2 TB', price: '169.99 USD' },
  },
  {
    name: 'marks and written reviews are counted apart, and the mark stands beside the marks',
    url: 'https://www.mills.example.com.tr/crossbill-mill',
    html: pageOf(
      '<main><h1>Crossbill Kahve Değirmeni</h1><div class="summary"><span class="average">4.6</span><a>38512 Değerlendirme</a></div><div class="price">2.649 TL</div><button>Sepete Ekle</button></main><section><h2>Ürün Değerlendirmeleri</h2><span>38512 Değerlendirme · 17208 Yorum</span></section>',
      {
        lang: 'tr',
        title: 'Crossbill Kahve Değirmeni',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Kahve Değirmeni',
          offers: { '@type': 'Offer', price: '2649', priceCurrency: 'TRY' },
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, ratingCount: 38512, reviewCount: 17208 },
        }),
      },
    ),
    expect: { title: 'Crossbill Kahve Değirmeni', price: '2649 TRY', rating: 4.6, reviews: 38512 },
  },
  {
    name: 'a name of the sale price before it, the code of the goods in the address and under its name',
    url: 'https://store.mall.example.jp/crossbill/towel-face-5set.html',
    html: pageOf(
      '<main><div><img src="https://img.example.jp/towel.jpg" alt="今治タオル フェイスタオル 5枚セット"></div><div class="info"><h1>今治タオル フェイスタオル 5枚セット</h1><a href="#review">4.55 (1,238件)</a><p class="original">通常価格（税込）<s>3,980円</s></p><p class="sale"><span>セール価格</span> 2,980<span>円</span></p><button>カートに入れる</button></div></main><section><h2>商品情報</h2><dl><dt>商品コード</dt><dd>towel-face-5set</dd><dt>JANコード</dt><dd>4571234567899</dd></dl></section>',
      { lang: 'ja', title: '今治タオル フェイスタオル 5枚セット' },
    ),
    expect: {
      title: '今治タオル フェイスタオル 5枚セット',
      id: 'towel-face-5set',
      price: '2980 JPY',
      rating: 4.55,
      reviews: 1238,
    },
  },
  {
    name: 'alibaba.com: the mark and the reviews that stand with the sales of the goods',
    url: 'https://www.alibaba.com/product-detail/Crossbill-Tumbler_1601122334455.html',
    html: pageOf(
      '<div class="module_title"><div class="product-title-container"><h1 title="Crossbill Steel Tumbler 40oz">Crossbill Steel Tumbler 40oz</h1></div><div class="comment"><div aria-label="4.8"><span class="rating-score">4.8</span></div><a>32 reviews</a><span>1,905 sold</span></div><div class="company-info"><a href="https://x.en.alibaba.com">Crossbill Trade Co., Ltd.</a><span>4.9</span> <span>(120)</span></div></div><div data-testid="range-price">$3.60 - 4.35</div>',
      { title: 'Crossbill Steel Tumbler 40oz - Buy Tumbler Product on Alibaba.com' },
    ),
    expect: { title: 'Crossbill Steel Tumbler 40oz', id: '1601122334455', rating: 4.8, reviews: 32 },
  },
];
