import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages of goods of shops nobody knows: what their data calls by the maker's name too, heads of other goods that are no headings,
// headers of the goods' own, and the number with which an address begins.

const buy = (word: string) => `<button type="button">${word}</button>`;
const card = (name: string, price: string) =>
  `<div class="q7"><img src="https://img.markt.example/o/${name.length}.jpg"><div>${name}</div><div class="zz">${price}</div></div>`;

export const headedWithoutMaker: readonly Layout[] = [
  {
    name: 'data name the goods with their maker, the heading without: the code of the data, in the address behind the name',
    url: 'https://www.laden24.example/en/brass-table-lamp-with-linen-shade/CB70414522X/p/',
    html: pageOf(
      `<main><a>Crossbill</a><h1>Brass table lamp with linen shade</h1><div class="now">€89.00</div>${buy('Add to cart')}</main>`,
      {
        title: 'Buy a table lamp online',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Crossbill Brass table lamp with linen shade',
          sku: 'CB70414522X',
          brand: { '@type': 'Brand', name: 'Crossbill' },
          offers: [
            { '@type': 'Offer', price: '89.00', priceCurrency: 'EUR' },
            { '@type': 'Offer', price: '84.50', priceCurrency: 'EUR' },
          ],
        }),
      },
    ),
    expect: { title: 'Brass table lamp with linen shade', id: 'CB70414522X', price: '89 EUR' },
  },
  {
    name: 'data name the goods with their maker, the heading without: Cyrillic',
    url: 'https://lavka.example/catalog/nastolnaya-lampa/nl-20-4417-latun/',
    html: pageOf(
      `<main><a>Клёст</a><h1>Настольная лампа с льняным абажуром</h1><div class="now">4 990 ₽</div>${buy('В корзину')}</main>`,
      {
        lang: 'ru',
        title: 'Настольная лампа с льняным абажуром — лавка',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Клёст Настольная лампа с льняным абажуром',
          sku: 'nl-20-4417',
          brand: 'Клёст',
          offers: { '@type': 'Offer', price: '4990', priceCurrency: 'RUB' },
        }),
      },
    ),
    expect: { title: 'Настольная лампа с льняным абажуром', id: 'nl-20-4417', price: '4990 RUB' },
  },
  {
    name: 'goods bought together under words that are no heading: the cheaper ones are of others',
    url: 'https://www.handyhaus.example.in/crossbill-walnut-radio/p/7100412',
    html: pageOf(
      `<div>${buy('Add to cart')}${buy('Buy now')}</div><div><h1><span>Crossbill walnut radio, four bands</span></h1><div class="n9">₹6,999</div><div class="y8" style="text-decoration:line-through">₹8,499</div><div class="v5"><div class="t1">Frequently Bought Together</div><div class="row">${card('This item', '₹6,999')}${card('Canvas sleeve', '₹349')}${card('Spare antenna', '₹149')}<div>3 items <b>₹7,497</b></div></div></div></div>`,
      { lang: 'en-IN', title: 'Crossbill walnut radio, four bands - Buy online' },
    ),
    expect: { title: 'Crossbill walnut radio, four bands', price: '6999 INR' },
  },
  {
    name: 'goods that others looked at under words that are no heading: Spanish',
    url: 'https://www.radiocasa.example.mx/p/radio-crossbill-de-nogal-7100412',
    html: pageOf(
      `<div>${buy('Agregar al carrito')}</div><div><h1>Radio Crossbill de nogal, cuatro bandas</h1><p class="n9">$1,899.00 MXN</p><div class="v5"><p>También te puede interesar</p><div class="row">${card('Funda de lona', '$349.00 MXN')}${card('Antena de repuesto', '$149.00 MXN')}</div></div></div>`,
      { lang: 'es-MX', title: 'Radio Crossbill de nogal, cuatro bandas | Radiocasa' },
    ),
    expect: { title: 'Radio Crossbill de nogal, cuatro bandas', price: '1899 MXN' },
  },
  {
    name: 'a header of the goods’ own in their markup: mark and opinions beside the heading, none in the data',
    url: 'https://svetlo.example/catalog/details/lampa-crossbill-latun-100065711/',
    html: pageOf(
      `<header><a href="/">Светло</a><input placeholder="Искать"></header><div itemscope itemtype="http://schema.org/Product"><meta itemprop="sku" content="100065711"><header class="top"><h1 itemprop="name">Лампа Crossbill латунная настольная</h1><div><div class="stars" style="--r:4.7"></div><span>4.7</span><a>318 отзывов</a></div></header><div><img itemprop="image" src="https://cdn.svetlo.example/big/100065711.jpg" alt="Лампа Crossbill латунная настольная"></div><div class="out"><div>Нет в наличии</div>${buy('Сообщить о поступлении')}</div></div>`,
      { lang: 'ru', title: 'Лампа Crossbill латунная настольная — Светло' },
    ),
    expect: {
      title: 'Лампа Crossbill латунная настольная',
      id: '100065711',
      rating: 4.7,
      reviews: 318,
      price: null,
    },
  },
  {
    name: 'a header that is called after the goods, in German',
    url: 'https://lichthaus.example/artikel/tischlampe-crossbill-204417.html',
    html: pageOf(
      `<header class="site"><a href="/">Lichthaus</a></header><header class="pdp-header"><h1>Tischlampe Crossbill aus Messing</h1><div><div class="stars"></div><span>4,6</span><a>87 Bewertungen</a></div></header><p>Leider ausverkauft</p>`,
      {
        lang: 'de',
        title: 'Tischlampe Crossbill aus Messing | Lichthaus',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Tischlampe Crossbill aus Messing',
          sku: '204417',
        }),
      },
    ),
    expect: { title: 'Tischlampe Crossbill aus Messing', rating: 4.6, reviews: 87, price: null },
  },
  {
    name: 'an address begins with the number that the form sends into the basket, and goes on with that of a variant',
    url: 'https://www.lampara.example/luces/58-1-lampara-de-mesa-laton.html#/1-color-negro',
    html: pageOf(
      `<section id="main"><h1 class="h1">Lámpara de mesa Crossbill de latón</h1><div class="current-price"><span content="45.95">45,95 €</span></div><form id="add-to-cart-or-refresh"><input type="hidden" name="id_product" value="58"><input type="hidden" name="id_customization" value="0">${buy('Añadir al carrito')}</form></section>`,
      {
        lang: 'es',
        title: 'Lámpara de mesa Crossbill de latón - Lámpara',
        head: '<meta property="og:type" content="product"><meta property="product:price:amount" content="45.95"><meta property="product:price:currency" content="EUR">',
      },
    ),
    expect: { title: 'Lámpara de mesa Crossbill de latón', id: '58', price: '45.95 EUR' },
  },
  {
    name: 'an address begins with a number that no form sends: it may be a measure',
    url: 'https://www.lampara.example/luces/58-lampara-de-mesa-laton.html',
    html: pageOf(
      `<section id="main"><h1 class="h1">Lámpara de mesa Crossbill de latón</h1><div class="current-price"><span content="45.95">45,95 €</span></div><form><input type="hidden" name="id_product" value="77">${buy('Añadir al carrito')}</form></section>`,
      {
        lang: 'es',
        title: 'Lámpara de mesa Crossbill de latón - Lámpara',
        head: '<meta property="og:type" content="product"><meta property="product:price:amount" content="45.95"><meta property="product:price:currency" content="EUR">',
      },
    ),
    expect: { title: 'Lámpara de mesa Crossbill de latón', id: null },
  },
];
