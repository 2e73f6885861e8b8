import { jsonLd, type Layout, pageOf } from '../layout.ts';

const related =
  '<section class="related products"><h2>Related products</h2><div class="product"><h3>Crossbill Shade</h3><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>9.00</bdi></span></span><div class="star-rating" aria-label="Rated 3.00 out of 5"></div></div></section>';

export const shopPlatforms: readonly Layout[] = [
  {
    name: 'shopify (dawn): sale price, compare price, unit price',
    url: 'https://lamps.example.com/products/crossbill-oak-lamp?variant=42000000000001',
    html: pageOf(
      `<main><div class="product__title"><h1>Crossbill Oak Lamp</h1></div><div class="price price--on-sale"><div class="price__regular"><span class="price-item price-item--regular">$49.00 USD</span></div><div class="price__sale"><span><s class="price-item price-item--regular">$59.00 USD</s></span><span class="price-item price-item--sale price-item--last">$49.00 USD</span></div></div><div class="product__media"><img src="//lamps.example.com/cdn/shop/files/lamp1.jpg?v=1&width=1946"></div></main>`,
      {
        head: `<meta property="og:type" content="product"><meta property="og:title" content="Crossbill Oak Lamp"><meta property="og:image" content="http://lamps.example.com/cdn/shop/files/lamp1.jpg?v=1"><meta property="og:price:amount" content="49.00"><meta property="og:price:currency" content="USD">${jsonLd({ '@context': 'http://schema.org/', '@type': 'Product', name: 'Crossbill Oak Lamp', url: 'https://lamps.example.com/products/crossbill-oak-lamp', image: ['https://lamps.example.com/cdn/shop/files/lamp1.jpg?v=1&width=1920'], offers: [{ '@type': 'Offer', price: 49.0, priceCurrency: 'USD', availability: 'http://schema.org/InStock', sku: 'CB-1' }] })}`,
      },
    ),
    expect: { title: 'Crossbill Oak Lamp', price: '49 USD', rating: null, reviews: null },
  },
  {
    name: 'shopify: the sign of the shop is a hidden heading in the header, and ends the title of the page',
    url: 'https://orchard-lamps.example.com/products/crossbill-oak-lamp',
    html: pageOf(
      `<header><h1 class="header__heading visually-hidden">Orchard Lampworks</h1></header><main><div class="product__title"><h1>Crossbill Oak Lamp – Sage</h1></div><div class="price"><span class="price-item price-item--regular">$49.00</span></div><button name="add">Add to cart</button></main>`,
      {
        title: 'Crossbill Oak Lamp – Sage – Orchard Lampworks',
        head: `<meta property="og:type" content="product"><meta property="og:title" content="Crossbill Oak Lamp – Sage"><meta property="og:price:amount" content="49.00"><meta property="og:price:currency" content="USD">`,
      },
    ),
    expect: { title: 'Crossbill Oak Lamp – Sage', price: '49 USD' },
  },
  {
    name: 'shopify: data of all variants, one is shown',
    url: 'https://lamps.example.com/products/crossbill-oak-lamp',
    html: pageOf(
      `<main><h1 class="product-single__title">Crossbill Oak Lamp</h1><span id="ProductPrice" class="product-single__price">$49.00</span><s id="ComparePrice" class="product-single__sale-price">$59.00</s></main>`,
      {
        head: jsonLd({
          '@context': 'http://schema.org/',
          '@type': 'ProductGroup',
          name: 'Crossbill Oak Lamp',
          url: '/products/crossbill-oak-lamp',
          productGroupID: '700',
          hasVariant: [
            {
              '@type': 'Product',
              name: 'Crossbill Oak Lamp - S',
              sku: 'S',
              offers: { '@type': 'Offer', price: '49.00', priceCurrency: 'USD' },
            },
            {
              '@type': 'Product',
              name: 'Crossbill Oak Lamp - L',
              sku: 'L',
              offers: { '@type': 'Offer', price: '79.00', priceCurrency: 'USD' },
            },
          ],
        }),
      },
    ),
    expect: { title: 'Crossbill Oak Lamp', price: '49 USD' },
  },
  {
    name: 'woocommerce: struck and inserted price, related goods with their own stars',
    url: 'https://nuts.example.org/product/crossbill-walnuts/',
    html: pageOf(
      `<div class="product type-product post-123"><div class="woocommerce-product-gallery"><div class="woocommerce-product-gallery__image"><a href="https://nuts.example.org/wp-content/uploads/walnut.jpg"><img src="https://nuts.example.org/wp-content/uploads/walnut-600x600.jpg" data-large_image="https://nuts.example.org/wp-content/uploads/walnut.jpg"></a></div></div><div class="summary"><h1 class="product_title entry-title">Crossbill Walnuts</h1><div class="woocommerce-product-rating"><div class="star-rating">Rated 4.50 out of 5</div><a class="woocommerce-review-link">(<span class="count">12</span> customer reviews)</a></div><p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi><span>$</span>15.00</bdi></span></del> <ins><span class="woocommerce-Price-amount amount"><bdi><span>$</span>12.50</bdi></span></ins></p></div>${related}</div>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@graph': [
            {
              '@type': 'BreadcrumbList',
              itemListElement: [
                { '@type': 'ListItem', position: 1, item: { name: 'Home', '@id': 'https://nuts.example.org' } },
                { '@type': 'ListItem', position: 2, item: { name: 'Nuts', '@id': 'https://nuts.example.org/nuts' } },
              ],
            },
            {
              '@type': 'Product',
              '@id': 'https://nuts.example.org/product/crossbill-walnuts/#product',
              name: 'Crossbill Walnuts',
              url: 'https://nuts.example.org/product/crossbill-walnuts/',
              image: 'https://nuts.example.org/wp-content/uploads/walnut.jpg',
              sku: 'NUT-1',
              offers: [
                {
                  '@type': 'Offer',
                  price: '12.50',
                  priceValidUntil: '2027-12-31',
                  priceSpecification: { price: '12.50', priceCurrency: 'USD', valueAddedTaxIncluded: 'false' },
                  priceCurrency: 'USD',
                  availability: 'http://schema.org/InStock',
                },
              ],
              aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.50', reviewCount: 12 },
            },
          ],
        }),
      },
    ),
    expect: {
      title: 'Crossbill Walnuts',
      price: '12.5 USD',
      rating: 4.5,
      reviews: 12,
      image: 'https://nuts.example.org/wp-content/uploads/walnut.jpg',
    },
  },
  {
    name: 'woocommerce: a range of a variable product',
    url: 'https://nuts.example.org/product/crossbill-walnuts/',
    html: pageOf(
      `<div class="product"><h1 class="product_title">Crossbill Walnuts</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi><span>€</span>12.50</bdi></span> – <span class="woocommerce-Price-amount amount"><bdi><span>€</span>40.00</bdi></span></p>${related}</div>`,
      {
        head: jsonLd({
          '@context': 'https://schema.org/',
          '@type': 'Product',
          name: 'Crossbill Walnuts',
          url: 'https://nuts.example.org/product/crossbill-walnuts/',
          offers: [
            { '@type': 'AggregateOffer', lowPrice: '12.50', highPrice: '40.00', offerCount: 3, priceCurrency: 'EUR' },
          ],
        }),
      },
    ),
    expect: { title: 'Crossbill Walnuts', price: '12.5-40 EUR' },
  },
  {
    name: 'magento 2 (luma): microdata in the price box, special price',
    url: 'https://shop.example.net/crossbill-kettle.html',
    html: pageOf(
      `<main><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">Crossbill Kettle</span></h1></div><div itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="Crossbill Kettle"><div class="product-info-main"><div class="price-box price-final_price" data-product-id="1512"><span class="special-price"><span class="price-container price-final_price tax weee" itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span class="price-label">Special Price</span><span id="product-price-1512" data-price-amount="34" data-price-type="finalPrice" class="price-wrapper"><span class="price">$34.00</span></span><meta itemprop="price" content="34"><meta itemprop="priceCurrency" content="USD"></span></span><span class="old-price"><span class="price-label">Regular Price</span><span class="price">$45.00</span></span></div><div itemprop="sku">CB-K1</div></div></div></main>${related}`,
    ),
    expect: { title: 'Crossbill Kettle', price: '34 USD' },
  },
  {
    name: 'prestashop 1.7: euro with a comma, unit price beneath, json and microdata',
    url: 'https://boutique.example.fr/accueil/20-lampe-crossbill.html',
    html: pageOf(
      `<section id="main" itemscope itemtype="https://schema.org/Product"><meta itemprop="url" content="https://boutique.example.fr/accueil/20-lampe-crossbill.html"><h1 class="h1" itemprop="name">Lampe Crossbill</h1><div class="product-prices"><div class="product-discount"><span class="regular-price">45,90 €</span></div><div class="product-price h5 has-discount" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><div class="current-price"><span itemprop="price" content="36.72">36,72 €</span><span class="discount discount-percentage">Économisez 20%</span></div></div></div><div class="product-cover"><img class="js-qv-product-cover" src="https://boutique.example.fr/24-large_default/lampe.jpg" itemprop="image"></div></section><section class="featured-products"><span class="price">9,90 €</span></section>`,
      { lang: 'fr' },
    ),
    expect: {
      title: 'Lampe Crossbill',
      price: '36.72 EUR',
      image: 'https://boutique.example.fr/24-large_default/lampe.jpg',
    },
  },
  {
    name: 'bigcommerce (cornerstone): without and with tax',
    url: 'https://store.example.com/crossbill-mug/',
    html: pageOf(
      `<div class="productView" itemscope itemtype="https://schema.org/Product"><h1 class="productView-title" itemprop="name">Crossbill Mug</h1><div class="productView-price"><div class="price-section price-section--withoutTax"><span data-product-price-without-tax class="price price--withoutTax">$18.00</span></div><div class="price-section price-section--withoutTax non-sale-price--withoutTax" style="display: none;">Was: <span class="price price--non-sale"></span></div></div><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="availability" content="https://schema.org/InStock"><meta itemprop="price" content="18"><div itemprop="priceSpecification" itemscope itemtype="https://schema.org/PriceSpecification"><meta itemprop="price" content="18"><meta itemprop="priceCurrency" content="USD"></div></div><figure><img itemprop="image" src="https://cdn11.bigcommerce.example.com/s-abc/images/stencil/500x659/products/80/mug.jpg"></figure></div>`,
    ),
    expect: { title: 'Crossbill Mug', price: '18 USD' },
  },
  {
    name: 'opencart: heading and list of prices, no data: not a page we know',
    url: 'https://oc.example.com/index.php?route=product/product&product_id=43',
    html: pageOf(
      '<div id="content"><h1>Crossbill Book</h1><ul class="list-unstyled"><li><h2>$500.00</h2></li><li>Ex Tax: $450.00</li></ul></div>',
    ),
    expect: { title: null, price: null },
  },
  {
    name: 'a blog that tells of a product and marks up its review',
    url: 'https://blog.example.com/2026/best-lamps',
    html: pageOf(
      '<article><h1>The best lamps of 2026</h1><p>We liked the Crossbill Oak Lamp, now $49.00.</p></article>',
      {
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Review',
          itemReviewed: {
            '@type': 'Product',
            name: 'Crossbill Oak Lamp',
            offers: { '@type': 'Offer', price: '49', priceCurrency: 'USD' },
          },
          reviewRating: { ratingValue: 5 },
        }),
      },
    ),
    expect: { title: null, price: null },
  },
  {
    name: 'a shop whose classes say nothing: the price of its data stands on the page',
    url: 'https://www.outfit.example.com/p/crossbill-parka-123456',
    html: pageOf(
      `<main><h1 class="css-1q2w3e">Crossbill Parka</h1><div class="css-9z8x7y"><span>$1,249.00</span></div><button class="css-b1">Add to bag</button></main><aside><div class="price">$12.00</div><div class="price">$15.00</div></aside>`,
      {
        head: jsonLd([
          {
            '@context': 'https://schema.org',
            '@type': 'Product',
            name: 'Crossbill Parka',
            image: ['https://img.outfit.example.com/123456_1.jpg'],
            productID: '123456',
            brand: { name: 'Crossbill' },
            offers: [{ '@type': 'Offer', price: '$1,249.00', priceCurrency: 'usd' }],
          },
        ]),
      },
    ),
    expect: {
      title: 'Crossbill Parka',
      price: '1249 USD',
      image: 'https://img.outfit.example.com/123456_1.jpg',
      id: '123456',
    },
  },
  {
    name: 'a shop with Open Graph alone',
    url: 'https://store.example.org/p/crossbill-tea',
    html: pageOf(
      `<h1>Crossbill Tea, 100 g</h1><p class="product-price">€ 8,90</p><p class="base-price">€ 89,00 / kg</p>`,
      {
        lang: 'de',
        head: '<meta property="og:type" content="og:product"><meta property="og:title" content="Crossbill Tea, 100 g"><meta property="og:image" content="https://store.example.org/i/tea.jpg"><meta property="product:price:amount" content="8.90"><meta property="product:price:currency" content="EUR">',
      },
    ),
    expect: { title: 'Crossbill Tea, 100 g', price: '8.9 EUR', image: 'https://store.example.org/i/tea.jpg' },
  },
  {
    name: 'a shop whose data says the regular price while another is shown: no price',
    url: 'https://store.example.org/p/crossbill-mug',
    html: pageOf('<h1>Crossbill Mug Blue</h1><p class="price"><span class="sale">$12.00</span></p>', {
      head: jsonLd({
        '@type': 'Product',
        name: 'Crossbill Mug Blue',
        offers: { price: '18.00', priceCurrency: 'USD' },
      }),
    }),
    expect: { title: 'Crossbill Mug Blue', price: null },
  },
  {
    name: 'microdata of 2014: data-vocabulary, price with its sign in the text, stars of ten',
    url: 'http://www.gadgets.example.com/product/ax12/',
    html: pageOf(
      `<div itemscope itemtype="http://data-vocabulary.org/Product"><h1 itemprop="name">Crossbill Lantern</h1><img itemprop="image" src="/images/products/zoom/ax12_lantern.jpg"><div itemprop="review" itemscope itemtype="http://data-vocabulary.org/Review-aggregate"><span itemprop="rating">4.5</span> of 5 (<span itemprop="count">31</span>)</div><span itemprop="offerDetails" itemscope itemtype="http://data-vocabulary.org/Offer"><meta itemprop="currency" content="USD">Price: $<span itemprop="price">24.99</span></span></div>`,
    ),
    expect: {
      title: 'Crossbill Lantern',
      price: '24.99 USD',
      image: 'http://www.gadgets.example.com/images/products/zoom/ax12_lantern.jpg',
      rating: 4.5,
      reviews: 31,
    },
  },
  {
    name: 'a list of results with data of each: rows, not a product',
    url: 'https://shop.example.com/c/lamps',
    html: pageOf('<h1>Lamps</h1><div class="grid"><a href="/p/1">One</a><a href="/p/2">Two</a></div>', {
      head: jsonLd({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'Product',
              name: 'Lamp One',
              url: '/p/1',
              sku: 'L001',
              image: 'https://shop.example.com/1.jpg',
              offers: { price: 10, priceCurrency: 'EUR' },
            },
          },
          {
            '@type': 'ListItem',
            position: 2,
            item: {
              '@type': 'Product',
              name: 'Lamp Two',
              url: '/p/2',
              sku: 'L002',
              image: 'https://shop.example.com/2.jpg',
              offers: { price: '12.5', priceCurrency: 'EUR' },
            },
          },
        ],
      }),
    }),
    expect: [
      { title: 'Lamp One', id: 'L001', price: '10 EUR' },
      { title: 'Lamp Two', id: 'L002', price: '12.5 EUR' },
    ],
  },
  {
    name: 'a product page that marks up the related ones as products too',
    url: 'https://shop.example.com/p/lamp-one',
    html: pageOf(
      `<h1>Lamp One of Oak</h1><div itemscope itemtype="https://schema.org/Product"><meta itemprop="name" content="Lamp One of Oak"><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span class="price" itemprop="price" content="20.00">$20.00</span><meta itemprop="priceCurrency" content="USD"></div></div><div class="related"><div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Lamp Two of Ash</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span class="price" itemprop="price" content="5.00">$5.00</span><meta itemprop="priceCurrency" content="USD"></div></div></div>`,
    ),
    expect: { title: 'Lamp One of Oak', price: '20 USD' },
  },
  {
    name: 'a member price and a price for all: the data says which',
    url: 'https://club.example.com/p/crossbill-tent-4001',
    html: pageOf(
      `<h1>Crossbill Tent for Two</h1><div class="price member-price">Member: $189.00</div><div class="price">$219.00</div>`,
      {
        head: jsonLd({
          '@type': 'Product',
          name: 'Crossbill Tent for Two',
          sku: '4001',
          offers: { '@type': 'Offer', price: '219.00', priceCurrency: 'USD' },
        }),
      },
    ),
    expect: { price: '219 USD', id: '4001' },
  },
  {
    name: 'opencart: a heading, a price and a way to buy, and no data',
    url: 'https://oc.example.com/index.php?route=product/product&product_id=43',
    html: pageOf(
      `<div id="top">Currency <button name="EUR">€ Euro</button><button name="USD">$ US Dollar</button></div><ul class="breadcrumb"><li><a href="/">Home</a></li></ul><div id="content"><ul class="thumbnails"><li><a class="thumbnail" href="https://oc.example.com/image/cache/macbook-500x500.jpg" title="Crossbill Book"><img src="https://oc.example.com/image/cache/macbook-228x228.jpg" alt="Crossbill Book"></a></li></ul><h1>Crossbill Book</h1><ul class="list-unstyled"><li>Brand: Crossbill</li><li>Product Code: Product 16</li></ul><ul class="list-unstyled"><li><h2>€500.00</h2></li><li>Ex Tax: €416.67</li></ul><div id="product"><input type="hidden" name="product_id" value="43"><button id="button-cart" class="btn btn-primary">Add to Cart</button></div><h3>Related Products</h3><div class="product-thumb"><h4><a href="/r">Other</a></h4><p class="price">€100.00</p></div></div>`,
      { title: 'Crossbill Book' },
    ),
    expect: { title: 'Crossbill Book', id: '43', price: '500 EUR', rating: null },
  },
  {
    name: 'data in cents, another amount on the page: no price',
    url: 'https://store.example.org/p/crossbill-jug',
    html: pageOf('<main><h1>Crossbill Jug Green</h1><div class="c1">$49.00</div></main>', {
      head: jsonLd({
        '@type': 'Product',
        name: 'Crossbill Jug Green',
        offers: { price: '4900', priceCurrency: 'USD' },
      }),
    }),
    expect: { title: 'Crossbill Jug Green', price: null },
  },
  {
    name: 'a page still without its drawing: the price of its data',
    url: 'https://store.example.org/p/crossbill-jug',
    html: pageOf('<main><h1>Crossbill Jug Green</h1><div class="c1"></div></main>', {
      head: jsonLd({
        '@type': 'Product',
        name: 'Crossbill Jug Green',
        offers: { price: '49.00', priceCurrency: 'USD' },
      }),
    }),
    expect: { title: 'Crossbill Jug Green', price: '49 USD' },
  },
];
