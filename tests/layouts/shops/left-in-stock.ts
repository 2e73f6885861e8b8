import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages that say how many of their goods are left, and pages that say so of something else; of our own making.

const url = 'https://shop.example.com/products/crossbill-oak-stool';
const title = 'Crossbill Oak Stool';
const data = (offer: object = {}): string =>
  jsonLd({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    url,
    image: 'https://shop.example.com/stool.jpg',
    offers: {
      '@type': 'Offer',
      price: '89.00',
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
      ...offer,
    },
  });

/** What one name, or the order of two texts, tells nobody can know without it; of two numbers the one left is all there is. */
const toldByOne = [
  'of two things',
  'in one of its houses',
  'for whoever is quick',
  'of which more is said right behind',
  'not exactly, in two parts',
  'of its colours',
  'of the size that is chosen',
  'of the wood and size in lists',
];

/** A page of a shop that says `said` between its price and its way to buy. */
const page = (said: string, offer: object = {}, behind = ''): string =>
  pageOf(
    `<main><h1>${title}</h1><p class="price">89,00 €</p>${said}<form action="/cart/add"><button>Add to cart</button></form></main>${behind}`,
    { head: data(offer), title },
  );

const said: readonly [name: string, said: string, stock: number | null, offer?: object, behind?: string][] = [
  ['in one sentence', '<p class="stock in-stock">12 in stock</p>', 12],
  ['in a sentence cut into parts', '<div class="inv">Only <b>3</b> left in stock – order soon</div>', 3],
  ['beside a label, with pieces', '<div><label>In stock</label></div><ul><li>In stock: 1,214 items</li></ul>', 1214],
  ['twice, for two sizes of screens', '<p class="a">Nur noch 4 auf Lager</p><p class="b">4 auf Lager</p>', 4],
  ['not exactly, in two parts', '<div><span>More than</span> <span>10 available</span></div>', null],
  ['of two things', '<p>3 left</p><p>7 left</p>', null],
  ['on the way to choose one', '<label><input type="radio" name="size">M <span>only 2 left</span></label>', null],
  ['in one of its houses', '<div class="store-pickup"><p>Harbour Street</p><p>5 in stock</p></div>', null],
  ['for whoever is quick', '<div><span>Only 2 left</span> <span>at this price</span></div>', null],
  ['of which more is said right behind', '<div><span>残り3</span><span>日</span></div>', null],
  ['of its colours', '<div><b>Colours</b> <span>12 available</span></div>', null],
  ['where none is to be seen', '<p hidden>Only 9 left</p>', null],
  [
    'of the size that is chosen',
    '<p>Only 3 left</p><form action="/cart"><input type="radio" name="size" value="s"><input type="radio" name="size" value="m" checked></form>',
    null,
  ],
  [
    'of the wood and size in lists',
    '<p>Only 3 left</p><form action="/cart"><select name="id"><option value="1">Oak</option><option value="2">Ash</option></select><select name="size"><option>S</option><option>M</option></select></form>',
    null,
  ],
  [
    'where one chooses but how many',
    '<p>Only 3 left</p><form action="/cart"><select name="quantity"><option value="1">1</option><option value="2">2</option></select></form>',
    3,
  ],
  ['of what its data says is gone', '<p>2 left</p>', null, { availability: 'https://schema.org/OutOfStock' }],
  [
    'of other goods below',
    '',
    null,
    {},
    '<section><h2>You may also like</h2><div class="card"><a href="/products/bench"><img src="/bench.jpg" alt="Bench"></a><a href="/products/bench">Oak Bench</a><span>Only 1 left</span></div></section>',
  ],
];

/** The part of a page of Etsy that shows reviews: `open` counts those of the tab that is open. */
const reviewed = (mark: string, counted: string, shop: string): string =>
  `<section id="reviews"><h2>Bewertungen für diesen Artikel (38)</h2><p>${mark}</p><div role="tablist"><button role="tab" aria-selected="true">Dieser Artikel ${counted}</button><button role="tab">${shop}</button></div></section>`;

export const leftInStock: readonly Layout[] = [
  ...said.map(([name, text, stock, offer, behind]) => ({
    name: `how many are left, ${name}`,
    url,
    html: page(text, offer, behind),
    expect: { title, price: '89 EUR', stock },
    ...(toldByOne.includes(name) ? { twice: ['stock'] as const } : {}),
  })),
  ...(
    [
      [
        'a list of colours',
        '<select aria-label="Colour"><option value="-1">Select</option><option value="1">Oak</option><option value="2">Ash</option></select>',
        null,
      ],
      [
        'buttons of variations',
        '<div class="x-variation"><button aria-pressed="true">Oak</button><button>Ash</button></div>',
        null,
      ],
      [
        'a list of how many',
        '<select aria-label="Quantity"><option value="1">1</option><option value="2">2</option></select>',
        3,
      ],
    ] as const
  ).map(
    ([name, field, stock]): Layout => ({
      name: `eBay: how many are left beside ${name}`,
      url: 'https://www.ebay.co.uk/itm/256000113377',
      html: pageOf(
        `<h1 class="x-item-title__mainTitle">Crossbill Brass Caliper</h1><div data-testid="x-price-primary">£34.50</div>${field}<div class="x-quantity__availability"><span>Last 3 available</span></div><a id="binBtn_btn_1" href="https://www.ebay.co.uk/bin/ctb?item=256000113377">Buy it now</a>`,
        { lang: 'en-GB', title: 'Crossbill Brass Caliper | eBay' },
      ),
      expect: { id: '256000113377', title: 'Crossbill Brass Caliper', price: '34.5 GBP', stock },
      // Without what is chosen from nothing tells of it.
      ...(stock === null ? { twice: ['stock'] as const } : {}),
    }),
  ),
  {
    name: 'Allegro: the gallery begins with small copies for leafing through',
    url: 'https://allegro.pl/oferta/taboret-debowy-krzyzodziob-12345678901',
    html: pageOf(
      `<div itemscope itemtype="http://schema.org/Product"><meta itemprop="sku" content="12345678901"><meta itemprop="image" content="https://a.allegroimg.com/original/11aa/krzyzodziob-taboret"><div data-box-name="showoffer.gallery"><button><img alt="" src="https://a.allegroimg.com/s64/11aa/krzyzodziob"></button><button><img alt="" src="https://a.allegroimg.com/s64/11bb/bok"></button></div><div data-box-name="showoffer.productHeader"><h1>Taboret dębowy Krzyżodziób</h1></div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="219.00"><meta itemprop="priceCurrency" content="PLN"><div aria-label="219,00 zł aktualna cena">219,00 zł</div></div><input type="number" name="quantity" value="1"><span>z 14 sztuk</span></div>`,
      { lang: 'pl', title: 'Taboret dębowy Krzyżodziób - Allegro.pl' },
    ),
    expect: {
      id: '12345678901',
      title: 'Taboret dębowy Krzyżodziób',
      image: 'https://a.allegroimg.com/original/11aa/krzyzodziob-taboret',
      price: '219 PLN',
      stock: 14,
    },
    twice: ['image'],
  },
  {
    name: 'eBay: a page of a product sells the item that its ways to buy name',
    url: 'https://www.ebay.com/p/2210045678',
    html: pageOf(
      '<div><h1 class="x-item-title__mainTitle">Crossbill Brass Caliper</h1><div data-testid="x-price-primary">$34.50</div><a id="binBtn_btn_1" href="https://www.ebay.com/bin/ctb?item=155512340987&quantity=1">Buy It Now</a><div data-testid="x-see-details-action"><a href="https://www.ebay.com/itm/155512340987">See all details</a></div></div>',
      { title: 'Crossbill Brass Caliper for sale online | eBay' },
    ),
    expect: { id: '155512340987', title: 'Crossbill Brass Caliper', price: '34.5 USD' },
  },
  {
    name: 'eBay: whose ways to buy name two items sells neither for certain',
    url: 'https://www.ebay.com/p/2210045678',
    html: pageOf(
      '<div><h1 class="x-item-title__mainTitle">Crossbill Brass Caliper</h1><div data-testid="x-price-primary">$34.50</div><a id="binBtn_btn_1" href="https://www.ebay.com/bin/ctb?item=155512340987&quantity=1">Buy It Now</a><div data-testid="x-see-details-action"><a href="https://www.ebay.com/itm/155512340111">See all details</a></div></div>',
      { title: 'Crossbill Brass Caliper for sale online | eBay' },
    ),
    expect: { id: null, title: 'Crossbill Brass Caliper' },
  },
  {
    name: 'Alibaba: a mark and a count side by side are no number in one',
    url: 'https://www.alibaba.com/product-detail/Oak-Stool_1600123456789.html',
    html: pageOf(
      '<div><div class="product-title-container"><h1>Custom Oak Stool for Cafes</h1></div><div class="review-line"><a href="#reviews"><span class="score">4.6</span><span>213 reviews</span></a><span>3,120 sold</span></div></div>',
      { title: 'Custom Oak Stool for Cafes - Buy Oak Stool Product on Alibaba.com' },
    ),
    expect: { id: '1600123456789', title: 'Custom Oak Stool for Cafes', rating: 4.6, reviews: 213 },
  },
  {
    name: 'Etsy: how many are left stands above the heading, and the reviews of the item are counted apart from its shop’s',
    url: 'https://www.etsy.com/de/listing/1462099001/hocker-aus-eiche',
    html: pageOf(
      `<div id="listing-page-cart"><p>Nur noch 2 verfügbar und in 7 Einkaufswagen</p><div data-buy-box-region="price"><p class="wt-text-title-larger">89,00 €</p></div><h1 data-buy-box-listing-title="true">Hocker aus Eiche, geölt, handgemacht</h1><div>Kreuzschnabel <span>5 von 5 Sternen</span></div><button>In den Einkaufswagen</button></div>${reviewed('4,6/5', '(38)', 'Alle Bewertungen des Shops (1.204)')}`,
      { lang: 'de', title: 'Hocker aus Eiche, geölt, handgemacht - Etsy' },
    ),
    expect: {
      id: '1462099001',
      title: 'Hocker aus Eiche, geölt, handgemacht',
      price: '89 EUR',
      rating: 4.6,
      reviews: 38,
      stock: 2,
    },
  },
  {
    name: 'Etsy: what counts otherwise than the tab that is open is not of the item',
    url: 'https://www.etsy.com/de/listing/1462099002/hocker-aus-esche',
    html: pageOf(
      `<div id="listing-page-cart"><div data-buy-box-region="price"><p class="wt-text-title-larger">79,00 €</p></div><h1 data-buy-box-listing-title="true">Hocker aus Esche, geölt, handgemacht</h1><button>In den Einkaufswagen</button></div>${reviewed('4,6/5', '(1.204)', 'Alle Bewertungen des Shops (1.204)')}`,
      { lang: 'de', title: 'Hocker aus Esche, geölt, handgemacht - Etsy' },
    ),
    expect: { id: '1462099002', rating: null, reviews: null },
  },
  {
    name: 'a shop that names a way to pay before its badge of reviews is no seller, and shows the code of the variant chosen',
    url: 'https://crossbill.example/products/oak-stool',
    html: pageOf(
      `<main><h1>${title}</h1><div class="price">$89.00</div><div>4 payments of $22.25 with Shop Pay</div><div class="badge" data-average-rating="4.62" data-number-of-reviews="57"><span>57 reviews</span></div><p class="product__sku"><span>SKU:</span>CB-ST-OAK</p><form action="/cart/add"><input type="hidden" name="id" value="11"><button>Add to cart</button></form></main>`,
      {
        head: `<script>var meta = {"product":{"id":8123000111222,"variants":[{"id":11,"price":8900,"sku":"CB-ST-OAK"},{"id":12,"price":8900,"sku":"CB-ST-ASH"}]}};</script>${jsonLd(
          {
            '@type': 'ProductGroup',
            name: title,
            url: 'https://crossbill.example/products/oak-stool',
            hasVariant: [
              {
                '@type': 'Product',
                name: `${title} - Oak`,
                sku: 'CB-ST-OAK',
                offers: { price: '89.00', priceCurrency: 'USD' },
              },
              {
                '@type': 'Product',
                name: `${title} - Ash`,
                sku: 'CB-ST-ASH',
                offers: { price: '89.00', priceCurrency: 'USD' },
              },
            ],
          },
        )}`,
        title,
      },
    ),
    expect: { title, price: '89 USD', rating: 4.62, reviews: 57, sku: 'CB-ST-OAK' },
  },
  {
    name: 'a page that shows the codes of two variants is open at neither',
    url: 'https://crossbill.example/products/oak-stool',
    html: pageOf(
      `<main><h1>${title}</h1><div class="price">$89.00</div><ul><li>CB-ST-OAK</li><li>CB-ST-ASH</li></ul><form action="/cart/add"><button>Add to cart</button></form></main>`,
      {
        head: jsonLd({
          '@type': 'ProductGroup',
          name: title,
          url: 'https://crossbill.example/products/oak-stool',
          hasVariant: ['OAK', 'ASH'].map((wood) => ({
            '@type': 'Product',
            name: `${title} - ${wood}`,
            sku: `CB-ST-${wood}`,
            offers: { price: '89.00', priceCurrency: 'USD' },
          })),
        }),
        title,
      },
    ),
    expect: { title, sku: null },
    twice: ['sku'],
  },
  {
    name: 'TikTok Shop: an older make of its data, of which none is left',
    url: 'https://www.tiktok.com/shop/pdp/oak-stool/1729587769570500001',
    html: pageOf(
      `<div><h1>${title}</h1><div>Sold out</div></div><script id="__MODERN_ROUTER_DATA__" type="application/json">${JSON.stringify({ loaderData: { page: { page_config: { components_map: [{ component_data: { product_info: { product_id: '1729587769570500001', product_base: { title, price: { real_price: '$19.98', currency: 'USD' } }, skus: [{ stock: 0 }, { stock: 0 }], product_detail_review: { product_rating: 4.5, review_count: 12 } } } }] } } } })}</script>`,
      { title: `${title} - TikTok Shop` },
    ),
    expect: { id: '1729587769570500001', title, price: '19.98 USD', stock: 0 },
  },
];

const tile = (id: string, name: string, prices: string, off: string): string =>
  `<div class="kx"><a href="/product/${id}/" class="q1"><img src="https://cdn1.ozone.ru/s3/multimedia-a/wc250/${id.slice(-7)}.jpg">${off}</a><div class="p2"><div class="ui-q">${prices}</div><span class="m"><span>Хит</span></span><a href="/product/${id}/" class="q3"><span class="m l"><span>${name}</span></span></a></div></div>`;

export const leftInStockLists: readonly Layout[] = [
  {
    name: 'Ozon: names lie deep in their links, and prices side by side make a true sum',
    url: 'https://www.ozon.ru/category/taburety-15028/',
    html: pageOf(
      `<div data-widget="searchResultsV2">${[
        tile('taburet-klyost-dub-100200301', 'Табурет Клёст, дуб, 45 см', '<span class="a">1 290 ₽</span>', ''),
        tile(
          'taburet-klyost-yasen-100200302',
          'Табурет Клёст, ясень, 60 см',
          '<span class="a c">750 ₽</span><span class="b a">1 000 ₽</span>',
          '<section><span>−25%</span></section>',
        ),
        // What is not a true sum leaves open which of the two is asked.
        tile(
          'taburet-klyost-sosna-100200303',
          'Табурет Клёст, сосна, 30 см',
          '<span class="a c">750 ₽</span><span class="b a">1 000 ₽</span>',
          '',
        ),
      ].join('')}</div>`,
      { lang: 'ru', title: 'Табуреты — купить на OZON' },
    ),
    expect: [
      { id: '100200301', title: 'Табурет Клёст, дуб, 45 см', price: '1290 RUB' },
      { id: '100200302', title: 'Табурет Клёст, ясень, 60 см', price: '750 RUB' },
      { id: '100200303', title: 'Табурет Клёст, сосна, 30 см', price: null },
    ],
  },
];
