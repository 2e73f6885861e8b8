import { jsonLd, type Layout, pageOf } from './layout.ts';

const related =
  '<section class="related products"><h2>Related products</h2><div class="product"><h3>Crossbill Shade</h3><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>9.00</bdi></span></span><div class="star-rating" aria-label="Rated 3.00 out of 5"></div></div></section>';

export const shops: readonly Layout[] = [
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
];
