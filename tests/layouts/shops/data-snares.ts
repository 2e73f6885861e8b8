import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages that set snares: data of something else, marks of somebody else, prices that are none.

const shop = 'https://shop.example.com';
const goods = (more: Record<string, unknown> = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Crossbill Garden Bench',
  url: `${shop}/p/crossbill-garden-bench`,
  offers: { '@type': 'Offer', price: '149.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  ...more,
});
const bench = (inner = '', price = '149,00 €') =>
  `<main><h1>Crossbill Garden Bench</h1><div class="product-price">${price}</div><button>In den Warenkorb</button>${inner}</main>`;

export const dataSnares: readonly Layout[] = [
  {
    name: 'marks of the shop beside a product without any',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench('<div class="trusted-badge">4.81 / 5.00 aus 12.345 Bewertungen</div>'), {
      lang: 'de',
      head: `${jsonLd({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Laden', aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.81', reviewCount: '12345' } })}${jsonLd(goods())}`,
    }),
    expect: { title: 'Crossbill Garden Bench', price: '149 EUR', rating: null, reviews: null },
  },
  {
    name: 'one review of five stars is no rating',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench(), {
      lang: 'de',
      head: jsonLd(
        goods({
          review: [{ '@type': 'Review', reviewRating: { '@type': 'Rating', ratingValue: 5 }, author: { name: 'X' } }],
        }),
      ),
    }),
    expect: { title: 'Crossbill Garden Bench', rating: null, reviews: null },
  },
  {
    name: 'similar goods inside the data of the goods',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench(), {
      lang: 'de',
      head: jsonLd({
        '@context': 'https://schema.org',
        '@type': 'ItemPage',
        name: 'x',
        mainEntity: goods({
          isSimilarTo: [
            {
              '@type': 'Product',
              name: 'Crossbill Garden Bench XL',
              offers: { '@type': 'Offer', price: '249.00', priceCurrency: 'EUR' },
            },
          ],
          isRelatedTo: {
            '@type': 'Product',
            name: 'Crossbill Cushion',
            offers: { '@type': 'Offer', price: '19.00', priceCurrency: 'EUR' },
          },
        }),
      }),
    }),
    expect: { title: 'Crossbill Garden Bench', price: '149 EUR' },
  },
  {
    name: 'recently seen goods with data of their own, the page’s own in microdata',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(
      '<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Crossbill Garden Bench</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="149.00">149,00 €</span><meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/InStock"></div></main><aside class="recently-viewed"><h3>Other</h3><span class="price">9,00 €</span></aside>',
      {
        lang: 'de',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Some Other Thing',
          offers: { price: '9.00', priceCurrency: 'EUR' },
          aggregateRating: { ratingValue: 3.2, reviewCount: 11 },
        }),
      },
    ),
    expect: { title: 'Crossbill Garden Bench', price: '149 EUR', rating: null },
  },
  {
    name: 'a list of goods, each with data of its own, is no product',
    url: `${shop}/c/benches`,
    html: pageOf(
      `<h1>Benches</h1>${['A', 'B', 'C'].map((n) => `<div class="card"><a href="/p/bench-${n}"><h2>Crossbill Bench ${n}</h2></a><span class="price">1${n.charCodeAt(0)},00 €</span></div>`).join('')}`,
      {
        lang: 'de',
        head: ['A', 'B', 'C']
          .map((n) =>
            jsonLd({
              '@context': 'https://schema.org',
              '@type': 'Product',
              name: `Crossbill Bench ${n}`,
              url: `${shop}/p/bench-${n}`,
              offers: { price: `1${n.charCodeAt(0)}.00`, priceCurrency: 'EUR' },
            }),
          )
          .join(''),
      },
    ),
    expect: { price: null, rating: null },
  },
  {
    name: 'data in the visitor’s other currency: the price that is shown holds',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench('', '<span>£</span>129.00'), {
      lang: 'en-GB',
      head: jsonLd(goods()),
    }),
    expect: { title: 'Crossbill Garden Bench', price: null },
  },
  {
    name: 'a starting price on the page, another in the data',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench('', 'ab 139,00 €'), { lang: 'de', head: jsonLd(goods()) }),
    expect: { title: 'Crossbill Garden Bench', price: null },
  },
  {
    name: 'offers of several sellers, from to',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(
      '<main><h1>Crossbill Garden Bench</h1><div class="offers"><span class="offer-price">139,00 €</span><span class="offer-price">149,00 €</span><span class="offer-price">189,00 €</span></div></main>',
      {
        lang: 'de',
        head: jsonLd(
          goods({
            offers: {
              '@type': 'AggregateOffer',
              lowPrice: '139.00',
              highPrice: '189.00',
              offerCount: 3,
              priceCurrency: 'EUR',
            },
          }),
        ),
      },
    ),
    expect: { title: 'Crossbill Garden Bench' },
  },
  {
    name: 'data broken by a comma and a comment',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench(), {
      lang: 'de',
      head: `<script type="application/ld+json">
//<![CDATA[
{"@context":"https://schema.org","@type":"Product","name":"Crossbill Garden Bench","sku":"BN-1",
"description":"zwei
Zeilen","offers":{"@type":"Offer","price":"149.00","priceCurrency":"EUR",},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4,6","reviewCount":"1.204"}}
//]]>
</script>`,
    }),
    expect: { title: 'Crossbill Garden Bench', price: '149 EUR', rating: 4.6, reviews: 1204 },
  },
  {
    name: 'a price on request, zero in the data',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench('', 'Preis auf Anfrage'), {
      lang: 'de',
      head: jsonLd(goods({ offers: { '@type': 'Offer', price: '0.00', priceCurrency: 'EUR' } })),
    }),
    expect: { title: 'Crossbill Garden Bench', price: null },
  },
  {
    name: 'marks of ten and of a hundred',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench(), {
      lang: 'de',
      head: jsonLd(
        goods({
          aggregateRating: { '@type': 'AggregateRating', ratingValue: '92', bestRating: '100', ratingCount: '318' },
        }),
      ),
    }),
    expect: { title: 'Crossbill Garden Bench', reviews: 318 },
  },
  {
    name: 'ratings and reviews counted apart',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(bench(), {
      lang: 'de',
      head: jsonLd(
        goods({
          aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, ratingCount: 520, reviewCount: 118 },
        }),
      ),
    }),
    // The page shows neither.
    expect: { rating: 4.6, reviews: null },
  },
  {
    name: 'a recipe, an event and an app are no goods',
    url: `${shop}/rezepte/walnusskuchen`,
    html: pageOf('<main><h1>Walnusskuchen</h1><p>Zutaten: 200 g Walnüsse, 3 Eier</p></main>', {
      lang: 'de',
      head: `${jsonLd({ '@context': 'https://schema.org', '@type': 'Recipe', name: 'Walnusskuchen', aggregateRating: { ratingValue: 4.8, ratingCount: 211 } })}${jsonLd({ '@context': 'https://schema.org', '@type': 'Event', name: 'Backkurs', offers: { '@type': 'Offer', price: '49.00', priceCurrency: 'EUR' } })}`,
    }),
    expect: { price: null, rating: null, reviews: null },
  },
  {
    name: 'a monthly rate drawn larger than the price',
    url: `${shop}/p/crossbill-garden-bench`,
    html: pageOf(
      '<main><h1>Crossbill Garden Bench</h1><div class="price-rate">12,42 € / Monat</div><div class="price-total">149,00 €</div><div class="shipping-price">29,00 € Versand</div></main>',
      { lang: 'de', head: jsonLd(goods()) },
    ),
    expect: { title: 'Crossbill Garden Bench', price: '149 EUR' },
  },
  {
    name: 'a console: mark and count in one cell, prices struck, another price beside it',
    url: 'https://backoffice.example.com/catalog/items',
    html: pageOf(
      `<table><thead><tr><th>Product</th><th>SKU</th><th>Price</th><th>Compare-at price</th><th>Stock</th><th>Rating</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td><img src="https://img.example.com/p/${n}.jpg"><a href="/items/${n}">Crossbill garden bench number ${n}</a></td><td>BN-${n}</td><td><s>$${n}9.00</s> $${n}4.00</td><td>$${n}9.00</td><td>${n}2 (3 reserved)</td><td>4.${n} (12${n})</td></tr>`).join('')}</tbody></table>`,
    ),
    expect: [
      { title: 'Crossbill garden bench number 1', price: '14 ?' },
      { title: 'Crossbill garden bench number 2', price: '24 ?' },
    ],
  },
  {
    name: 'a console: a parent without a price and its variants beneath it',
    url: 'https://sellercentral.amazon.com/myinventory/inventory',
    html: pageOf(
      `<table><thead><tr><th>Status</th><th>Image</th><th>SKU</th><th>Product name</th><th>ASIN</th><th>Available</th><th>Price</th></tr></thead><tbody><tr><td></td><td><img src="https://m.media-amazon.com/images/I/41parent001._SS60_.jpg"></td><td>PARENT-1</td><td><a href="/dp/B0CROSSPA1">Crossbill Wool Socks</a><div>Variations (2)</div></td><td>B0CROSSPA1</td><td>–</td><td>–</td></tr>${[1, 2].map((n) => `<tr><td>Active</td><td><img src="https://m.media-amazon.com/images/I/41child000${n}._SS60_.jpg"></td><td>CHILD-${n}</td><td><a href="/dp/B0CROSSCH${n}">Crossbill Wool Socks, Size ${n}</a></td><td>B0CROSSCH${n}</td><td>${n}5</td><td>$1${n}.99</td></tr>`).join('')}</tbody></table>`,
    ),
    expect: [
      { id: 'B0CROSSPA1', price: null, title: 'Crossbill Wool Socks' },
      { id: 'B0CROSSCH1', price: '11.99 ?', title: 'Crossbill Wool Socks, Size 1' },
      { id: 'B0CROSSCH2', price: '12.99 ?', title: 'Crossbill Wool Socks, Size 2' },
    ],
  },
  {
    name: 'a console: our commission and their minimum price are no price',
    url: 'https://seller.ozon.ru/app/prices/control',
    html: pageOf(
      `<table><thead><tr><th>Товар</th><th>SKU</th><th>Минимальная цена</th><th>Цена до скидки</th><th>Комиссия</th><th>Цена для покупателя</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td><div>Халва Crossbill, ${n} кг</div></td><td>15600000${n}</td><td>900 ₽</td><td>2 000 ₽</td><td>180 ₽</td><td>1 1${n}0 ₽</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: [
      { id: '156000001', title: 'Халва Crossbill, 1 кг', price: null },
      { id: '156000002', title: 'Халва Crossbill, 2 кг', price: null },
    ],
  },
  {
    name: 'ebay: a multi-quantity ladder and a price per 100 g',
    url: 'https://www.ebay.co.uk/itm/205123456789',
    html: pageOf(
      '<h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Crossbill Walnut Halves 1kg</span></h1><div class="x-price-primary"><span class="ux-textspans">£9.99</span></div><div class="x-price-per-unit">(£1.00/100g)</div><div class="x-volume-pricing"><button>Buy 1 £9.99/ea</button><button>Buy 2 £9.49/ea</button><button>Buy 3 £8.99/ea</button></div><div class="ux-seller-section__item--seller"><a>shop</a> (999)</div>',
      { lang: 'en-GB' },
    ),
    expect: { title: 'Crossbill Walnut Halves 1kg', price: '9.99 GBP', rating: null, reviews: null },
  },
  {
    name: 'amazon: a bundle and a trade-in beside the price, stars of a bundle',
    url: 'https://www.amazon.com/dp/B0CROSSB44',
    html: pageOf(
      '<div id="dp"><div id="centerCol"><h1 id="title"><span id="productTitle">Crossbill Reader 7"</span></h1><span id="acrPopover" title="4.6 out of 5 stars"></span><span id="acrCustomerReviewText">1,204 ratings</span><div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">$139.99</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">139<span class="a-price-decimal">.</span></span><span class="a-price-fraction">99</span></span></span></div><div id="twister"><ul><li data-asin="B0CROSSB45"><span class="a-price"><span class="a-offscreen">$159.99</span></span></li></ul></div><div id="bundle"><span class="a-price"><span class="a-offscreen">$189.97</span></span></div><div id="tradeInButton">Save up to $35.00 with trade-in</div></div><div id="sims-fbt"><span class="a-price" data-a-size="medium_plus"><span class="a-offscreen">$199.97</span></span></div></div>',
    ),
    expect: { title: 'Crossbill Reader 7"', id: 'B0CROSSB44', price: '139.99 USD', rating: 4.6, reviews: 1204 },
  },
];
