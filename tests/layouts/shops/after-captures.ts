import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops nobody prepared for, after captures of 2017 to 2026: what a page was drawn from in pieces or places, pictures drawn by
// style, stars of a make of their own, prices told apart by their names, and what is sold out.

/** The card of other goods beside what a page is of. */
const other =
  '<div class="card"><a href="/x"><img src="/x.jpg" alt="Wool rug"></a><a href="/x">Wool rug</a><div>12.49</div></div>';

/** What Next.js streams, cut in two. */
const streamed = (text: string): string =>
  [text.slice(0, 60), text.slice(60)]
    .map((piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece])})</script>`)
    .join('');

export const afterCaptures: readonly Layout[] = [
  {
    name: 'nuxt 3: state in places, stars of a make of their own, a picture without a name',
    url: 'https://www.werk.example.de/produkt/standmixer-vola-48211',
    html: pageOf(
      `<main><div><picture><img src="https://cdn.example.de/p/48211/vola.webp?w=640" alt=""></picture></div><h1>Standmixer Vola 1200 W</h1><star-rating rating="4.4" review-count="212"></star-rating><div><span>89,90 €</span> <s>119,90 €</s></div><p>oder 3 × 29,97 € mit Klarna</p><button>In den Warenkorb</button></main><section><h2>Passt dazu</h2>${other}</section><script type="application/json" id="__NUXT_DATA__" data-nuxt-data="nuxt-app">[["ShallowReactive",1],{"data":2},{"product":3},{"id":4,"name":5,"price":6,"media":8},48211,"Standmixer Vola 1200 W",{"value":7,"currency":10},8990,[9],"https://cdn.example.de/p/48211/vola.webp","EUR"]</script>`,
      { lang: 'de', title: 'Standmixer Vola 1200 W | Werk' },
    ),
    expect: {
      title: 'Standmixer Vola 1200 W',
      id: '48211',
      price: '89.9 EUR',
      image: 'https://cdn.example.de/p/48211/vola.webp',
      rating: 4.4,
      reviews: 212,
    },
  },
  {
    name: 'next.js: state streamed in two pieces confirms the price, and names its money',
    url: 'https://www.fellside.example/p/trailhead-28l',
    html: pageOf(
      `<h1>Trailhead 28L Daypack</h1><div role="img" aria-label="4.6 stars out of 5"></div><a href="#reviews">318 reviews</a><p>£64.50</p><p><s>£79.00</s></p><p>Save £14.50</p><p>Members pay £58.05</p><button>Add to basket</button>${other}${streamed('3:["$","$L1c",null,{"product":{"sku":"TRK-0912","name":"Trailhead 28L Daypack","price":{"amount":64.5,"currency":"GBP"}}}]\n')}`,
      { lang: 'en', title: 'Trailhead 28L Daypack | Fellside' },
    ),
    expect: { title: 'Trailhead 28L Daypack', price: '64.5 GBP', rating: 4.6, reviews: 318 },
  },
  {
    name: 'a picture drawn by style; the code under its name; an old price called so in Italian; the tax beside carriage',
    url: 'https://www.casa.example.it/sedie/sedia-olmo-noce-10233.html',
    html: pageOf(
      `<div class="scheda"><div class="foto"><div style="background-image:url('https://static.example.it/10233/olmo-xl.jpg')"></div></div><h1>Sedia Olmo in noce massello</h1><p>Codice: 10233</p><p>4,8/5 – 57 recensioni</p><p><span class="prezzo-vecchio">€ 229,00</span> <strong>€ 189,00</strong></p><p>IVA inclusa. Spedizione € 19,90</p><a class="btn" role="button">Aggiungi al carrello</a></div>${other}`,
      { lang: 'it', title: 'Sedia Olmo in noce massello - Casa' },
    ),
    expect: {
      title: 'Sedia Olmo in noce massello',
      id: '10233',
      price: '189 EUR',
      image: 'https://static.example.it/10233/olmo-xl.jpg',
      rating: 4.8,
      reviews: 57,
    },
  },
  {
    name: 'the usual price and the one that holds, named before them in a list of terms',
    url: 'https://www.yamacha.example.jp/shop/g/gSEN100/',
    html: pageOf(
      '<h1>深蒸し煎茶 やまの香 100g</h1><dl><dt>通常価格</dt><dd>1,620円(税込)</dd><dt>販売価格</dt><dd>1,296円<span>(税込)</span></dd><dt>獲得ポイント</dt><dd>12ポイント</dd></dl><input type="image" alt="買い物かごへ">',
      { lang: 'ja', title: '深蒸し煎茶 やまの香 100g：山茶園' },
    ),
    expect: { title: '深蒸し煎茶 やまの香 100g', price: '1296 JPY' },
  },
  {
    name: 'the usual price alone where the one that holds is gone: none',
    url: 'https://www.emberwick.example.ca/product/cedar-candle',
    html: pageOf(
      '<h1>Cedar Bark Candle</h1><div><span>Regular price</span><span>$28.00</span><span>Sale price</span><span></span></div><button>Add to cart</button>',
      { title: 'Cedar Bark Candle | Emberwick' },
    ),
    expect: { title: 'Cedar Bark Candle', price: null },
  },
  {
    name: 'a price by the piece that its box bears for machines, the former one behind it, a way to buy that is no button',
    url: 'https://instrument.example.ru/catalog/dreli/drel_vektor_850/',
    html: pageOf(
      `<h1>Дрель ударная Вектор 850 Вт</h1><div class="gallery"><a href="/upload/iblock/3f1/big.jpg"><img src="data:image/gif;base64,R0" data-src="/upload/iblock/3f1/mid.jpg" alt="Дрель ударная Вектор 850 Вт"></a></div><div class="price" data-value="4990"><span><span>4 990</span><span> ₽</span></span><span>/шт</span></div><div class="price discount"><span>5 990 ₽</span></div><div><span>Экономия</span> <span>1 000 ₽</span></div><span class="btn to-cart">В корзину</span>${other}`,
      { lang: 'ru', title: 'Дрель ударная Вектор 850 Вт купить в Москве' },
    ),
    expect: {
      title: 'Дрель ударная Вектор 850 Вт',
      price: '4990 RUB',
      image: 'https://instrument.example.ru/upload/iblock/3f1/big.jpg',
    },
  },
  {
    name: 'data that says the former price, beside which a lower one is asked and its sum is true',
    url: 'https://instrument.example.ru/catalog/perforatory/makita/',
    html: pageOf(
      '<h1>Перфоратор аккумуляторный 18 В</h1><div itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="Перфоратор аккумуляторный 18 В"><div class="price"><span>31 490</span> <span>руб.</span></div><div class="price discount"><span>36 990 руб.</span></div><div>Экономия 5 500 руб.</div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="36990"><meta itemprop="priceCurrency" content="RUB"></div></div>',
      { lang: 'ru', title: 'Перфоратор аккумуляторный 18 В купить в Томске' },
    ),
    expect: { title: 'Перфоратор аккумуляторный 18 В', price: '31490 RUB' },
  },
  {
    name: 'a heading in a header of its own part, with the badge of a program for reviews',
    url: 'https://cases.example.com/products/botanical-cover',
    html: pageOf(
      `<main><article><header><h1>Botanical Hard Cover</h1><p data-average-rating="4.79" data-number-of-reviews="38"><span>38 reviews</span></p></header><p><span class="old-price">₹ 699.00</span> <span>₹ 199.00</span></p><button>Add to cart</button></article>${other}</main>`,
      { title: 'Botanical Hard Cover – Cases' },
    ),
    expect: { title: 'Botanical Hard Cover', price: '199 INR', rating: 4.79, reviews: 38 },
  },
  {
    name: 'the badge of a program for reviews behind a way to pay that bears the name of a shop',
    url: 'https://cases.example.ca/products/botanical-cover',
    html: pageOf(
      `<main><article><h1>Botanical Hard Cover</h1><p class="price">$189.00 CAD</p><p class="tax">Or 4 interest-free payments of $47.25 with Shop Pay</p><div class="badge-of-reviews"><div data-average-rating="4.79" data-number-of-reviews="38"><span>38 reviews</span></div></div><button>Add to cart</button></article></main>`,
      {
        head: jsonLd({
          '@type': 'Product',
          name: 'Botanical Hard Cover',
          offers: { price: '189.00', priceCurrency: 'CAD' },
        }),
        title: 'Botanical Hard Cover – Cases',
      },
    ),
    expect: { title: 'Botanical Hard Cover', price: '189 CAD', rating: 4.79, reviews: 38 },
  },
  {
    name: 'the maker of other goods on the page is no name of them: the address says which is meant',
    url: 'https://shop.example.fr/26802400001-gentle-gold',
    html: pageOf(
      `<main><article itemscope itemtype="https://schema.org/Product"><link itemprop="url" href="https://shop.example.fr/26802400001-gentle-gold"><meta itemprop="sku" content="26802400001"><h1>Maison Kerval Gentle Gold</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><div>225,10 €</div><meta itemprop="price" content="225.10"><meta itemprop="priceCurrency" content="EUR"></div></article><section><article itemscope itemtype="https://schema.org/Product"><a href="/2-x"><span itemprop="brand">Maison Kerval</span> <span itemprop="name">Rouge 540</span></a><meta itemprop="price" content="289.90"></article></section></main>`,
      { lang: 'fr', title: 'Maison Kerval Eau de parfum Gentle Gold 70 ml' },
    ),
    expect: { title: 'Maison Kerval Gentle Gold', id: '26802400001', price: '225.1 EUR' },
  },
  {
    name: 'sold out where a place is kept for its price, and no way to buy',
    url: 'https://www.carsi.example.com.tr/seger/korna-seti-p-384752808',
    html: pageOf(
      '<div class="gallery"><img src="https://cdn.example.com.tr/korna.jpg" alt="Seger Mefa Dadat Korna Seti"></div><h1 class="product-title">Seger Mefa Dadat Korna Seti</h1><div class="price-wrapper"></div><button>Gelince haber ver</button>',
      { lang: 'tr', title: 'Seger Mefa Dadat Korna Seti - Çarşı' },
    ),
    expect: {
      title: 'Seger Mefa Dadat Korna Seti',
      id: '384752808',
      price: null,
      image: 'https://cdn.example.com.tr/korna.jpg',
    },
  },
  {
    name: 'data without tax, and a part of the page that is called after its carriage',
    url: 'https://www.muehle.example.de/produkt/bio-leinoel-500ml/',
    html: pageOf(
      '<div class="product shipping-taxable purchasable"><h1 class="product_title">Bio Leinöl kaltgepresst 500 ml</h1><p class="price"><del>12,90 €</del> <ins>10,90 €</ins></p><p class="price-unit"><ins>21,80 €</ins> / <span>l</span></p><button class="single_add_to_cart_button">In den Warenkorb</button></div>',
      {
        lang: 'de',
        title: 'Bio Leinöl kaufen – frisch gepresst',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Bio Leinöl kaltgepresst 500 ml',
          offers: {
            priceSpecification: [{ price: '10.19', priceCurrency: 'EUR', valueAddedTaxIncluded: false }],
          },
        }),
      },
    ),
    expect: { title: 'Bio Leinöl kaltgepresst 500 ml', price: '10.9 EUR' },
  },
  {
    name: 'something to read that compares goods sold elsewhere is no list',
    url: 'https://www.brew.example.co.uk/reviews/best-grinders',
    html: pageOf(
      '<article><h1>Best coffee grinders</h1><h2>Wilfa Uniform</h2><a href="/w">£229 at a shop</a></article>',
      {
        lang: 'en-GB',
        title: 'Best coffee grinders',
        head: `<meta property="og:type" content="article">${jsonLd({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: ['Wilfa Uniform', 'Ode Gen 2'].map((name) => ({ '@type': 'ListItem', item: { '@type': 'Product', name, offers: { price: '229.00', priceCurrency: 'GBP' } } })) })}`,
      },
    ),
    expect: [],
  },
];
