import { type Layout, pageOf } from '../layout.ts';

// Lists whose addresses, pictures and links tell nothing, told by what the shop calls their boxes.

const two = [1, 2] as const;
const three = [1, 2, 3] as const;
const drawn = <N>(these: readonly N[], card: (n: N) => string): string => these.map(card).join('');

/** A card of a shop's list of texts, without a picture. */
const bare = (n: number): string =>
  `<article class="product-tile tile"><h3><a href="/drams/${n}47/crossbill-${n}">Crossbill Cask No ${n} Single Malt</a></h3><div class="product-price-and-shipping"><span class="price price-has-discount">€&nbsp;${n}9,00</span><span class="sr-only">Prezzo base</span> <span class="regular-price">€&nbsp;${n}9,50</span></div></article>`;

/** A card whose link lies over it, in a strip of the front page. */
const covered = (n: number): string =>
  `<div class="swiper-slide"><div><a href="/lamp/lp-50${n}17/crossbill-${n}" data-id="50${n}17" class="b-product-box__over"></a><div class="b-product-box b-product-box--small"><div class="b-product-box__img"><img alt="Crossbill Desk Lamp ${n}" src="https://img.lampe.example.com/l${n}.jpg"></div><div class="b-product-box__title">Crossbill Desk Lamp ${n}</div><div class="b-product-box__price"><del>${n}9.00 €</del><span>${n}4.00 €</span></div></div></div></div>`;

/** A card of which every link leads to the same demonstration page. */
const demo = (n: number, make = 'product-layout'): string =>
  `<div class="${make}"><div class="product-thumb"><div class="image"><a href="product"><img src="https://shop.example.com/i/kettle-${n}.jpg" alt="Crossbill Kettle ${n}"></a></div><h4><a href="product">Crossbill Kettle ${n}</a></h4><p class="price"><span class="price-new">€${n}8.00</span> <span class="price-old">€${n}9.00</span></p><button>Add to cart</button></div></div>`;

/** A name of which the second half is drawn below the first. */
const halved = (n: number): string =>
  `<li class="goods-grid__item"><a href="/p/70${n}1/crossbill" class="goods-card"><p class="goods-card__name">Crossbill Oak<span class="goods-card__name-further">${n} Years Old</span></p><p class="goods-card__price">£${n}2.50</p></a></li>`;

/** What a shop draws in parts: the sign, the whole and the cents, with the dash of a range that is none. */
const inParts = (n: number): string =>
  `<div class="item-cell"><a href="/x/Item.aspx?Item=X82E${n}004412" class="item-img"><img src="https://img.parts.example.com/p${n}.jpg" alt="Crossbill Graphics Card ${n} Gigabytes"></a><a href="/x/Item.aspx?Item=X82E${n}004412" class="item-title">Crossbill Graphics Card ${n} Gigabytes</a><ul class="price"><li class="price-was"></li><li class="price-current"><span class="price-current-label"><a href="#" style="display: inline"><span style="display: none">|</span></a></span>$<strong>${n}18</strong><sup>.99</sup> <a class="price-current-num">(4 Offers)</a><span class="price-current-range"><abbr title="to">–</abbr></span></li><li class="price-ship">$4.99 Shipping</li></ul></div>`;

const single = (inner: string, made = 'product-card'): string =>
  `<div class="${made}" data-product-id="41877"><div class="${made}__pic"><img src="https://img.haus.example.de/stove.jpg" alt=""></div><a class="${made}__name" href="/herd/crossbill-stove">Crossbill Stove with Four Plates</a>${inner}</div>`;

export const calledCards: readonly Layout[] = [
  {
    name: 'cards of texts alone, a price with a discount beside the usual one in a box that names shipping too',
    url: 'https://www.drams.example.it/it/marca/9/crossbill',
    html: pageOf(drawn(three, bare), { lang: 'it' }),
    expect: three.map((n) => ({
      title: `Crossbill Cask No ${n} Single Malt`,
      price: `${n}9 EUR`,
      image: null,
    })),
  },
  {
    name: 'a strip of a front page, its links over the cards',
    url: 'https://lampe.example.com/',
    html: pageOf(`<div class="strip swiper"><div class="swiper-wrapper">${drawn(three, covered)}</div></div>`),
    expect: three.map((n) => ({
      title: `Crossbill Desk Lamp ${n}`,
      id: `50${n}17`,
      price: `${n}4 EUR`,
      image: `https://img.lampe.example.com/l${n}.jpg`,
    })),
  },
  {
    name: 'cards that all lead to one page, the like of them in a column beside',
    url: 'https://shop.example.com/index.php?route=product/category&path=20',
    html: pageOf(
      `<aside>${drawn(two, (n) => demo(n + 6, 'small'))}</aside><div id="content"><h1>Kettles</h1><div class="row">${drawn(three, (n) => demo(n))}</div></div>`,
    ),
    expect: three.map((n) => ({ title: `Crossbill Kettle ${n}`, id: null, price: `${n}8 EUR` })),
  },
  {
    name: 'names in two halves, sterling on a page that names no country',
    url: 'https://www.oak.example.com/b/40/crossbill',
    html: pageOf(`<ul class="goods-grid">${drawn(three, halved)}</ul>`, { lang: 'en' }),
    expect: three.map((n) => ({
      title: `Crossbill Oak ${n} Years Old`,
      id: `70${n}1`,
      price: `${n}2.5 GBP`,
    })),
  },
  {
    name: 'two cards, prices drawn in parts before an open dash',
    url: 'https://www.parts.example.com.au/Graphics/Kind/ID-38',
    html: pageOf(drawn(two, inParts), { lang: 'en-AU' }),
    expect: two.map((n) => ({
      title: `Crossbill Graphics Card ${n} Gigabytes`,
      id: `X82E${n}004412`,
      price: `${n}18.99 AUD`,
    })),
  },
  {
    name: 'one card that its shop calls one, and nothing beside it',
    url: 'https://haus.example.de/aktion',
    html: pageOf(`<p>Bis Sonntag</p>${single('<div class="product-card__price">449,00 €</div>')}`, { lang: 'de' }),
    expect: [{ title: 'Crossbill Stove with Four Plates', id: '41877', price: '449 EUR' }],
  },
  {
    name: 'one card found, asked for by the lowest of several shops',
    url: 'https://haus.example.pl/;szukaj-kuchenka',
    html: pageOf(
      `<h1>kuchenka</h1>${single('<span class="product-score">4,7<span class="screen-reader-text">/<span>5</span></span></span><a href="/herd/crossbill-stove#o">1204 opinie</a><div class="row__price"><span class="price-prefix">od</span><span class="price-format"><span class="price"><span>2 649</span><span>,00</span></span>zł</span> <span class="shops">w 26 sklepach</span></div>', 'cat-prod-row')}`,
      { lang: 'pl' },
    ),
    expect: [{ title: 'Crossbill Stove with Four Plates', id: '41877', price: null, rating: 4.7, reviews: 1204 }],
  },
  {
    name: 'one card, cheaper for who pays by transfer',
    url: 'https://www.casa.example.com.ar/cocina/',
    html: pageOf(
      single(
        '<div class="js-price"><span class="js-price-display">$ 35.700,00</span></div><div class="payment-discount-price-container"><span class="payment-discount-price">$ 20.990,20</span> <span>con</span> <span>Transferencia</span></div>',
        'item-product',
      ),
      { lang: 'es' },
    ),
    expect: [{ title: 'Crossbill Stove with Four Plates', price: '35700 ARS' }],
  },
  {
    name: 'one card with headings for its maker and its sizes, numbered from one',
    url: 'https://kleider.example.de/hemden',
    html: pageOf(
      '<li class="product-base" data-product-id="27"><a href="/27-shirt"><img src="https://img.kleider.example.de/s.jpg" alt="Crossbill Men Blue and White Striped Shirt"></a><h3 class="product-brand">Crossbill</h3><h4 class="product-product">Slim Casual Shirt</h4><h4 class="product-sizes">Sizes: 42</h4><div class="product-price"><span class="product-discountedPrice">24,00 €</span><s>29,00 €</s></div></li>',
      { lang: 'de' },
    ),
    expect: [{ title: 'Slim Casual Shirt', id: '27', price: '24 EUR' }],
  },
];

/** What is called so, and is no list of the page's. */
export const calledCardsLures: readonly Layout[] = [
  {
    name: 'one card below something that asks nothing and is headed by itself',
    url: 'https://haus.example.de/ratgeber',
    html: pageOf(`<h1>So kochen Sie richtig</h1>${single('<div class="product-card__price">449,00 €</div>')}`),
    expect: [],
  },
  {
    name: 'two cards beside an amount of the page’s own',
    url: 'https://haus.example.de/kochfeld-crossbill',
    html: pageOf(
      `<div class="title">Crossbill Kochfeld</div><b>199,00 €</b><div>${drawn(two, (n) => single(`<div class="product-card__price">4${n}9,00 €</div>`).replace('41877', `41${n}77`))}</div>`,
    ),
    expect: [],
  },
  {
    name: 'three things in a basket',
    url: 'https://haus.example.de/merkzettel',
    html: pageOf(
      `<div class="wish-list">${drawn(three, (n) => single(`<div class="product-card__price">4${n}9,00 €</div>`).replace('41877', `41${n}77`))}</div>`,
    ),
    expect: [],
  },
];
