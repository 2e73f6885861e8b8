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

/** What Mercado Libre draws of an offer outside its lists. */
const poly = (n: number): string =>
  `<div class="poly-card poly-card--grid"><img class="poly-component__picture" src="https://http2.mlstatic.com/D_Q_NP_2X_71414${n}-MLB9002868777${n}_082025-T.webp" alt="Tênis Crossbill Modelo ${n}"><a href="https://produto.mercadolivre.com.br/MLB-41614692${n}3-tenis-crossbill-_JM#reco_item_pos=3" class="poly-component__title">Tênis Crossbill Modelo ${n}</a><div class="poly-component__price"><s class="andes-money-amount" aria-label="Antes: 969 reais">R$969</s><div class="poly-price__current"><span class="andes-money-amount" role="img" aria-label="${n}49 reais com 99 centavos"><span class="andes-money-amount__currency-symbol">R$</span><span class="andes-money-amount__fraction">${n}49</span><span class="andes-visually-hidden">,</span><span class="andes-money-amount__cents">99</span></span></div></div></div>`;

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
    url: 'https://shop.example.com/opencart/index.php?route=product/category&path=20',
    html: pageOf(
      `<aside>${drawn(two, (n) => demo(n + 6, 'small'))}</aside><div id="content"><h1>Kettles</h1><div class="row">${drawn(three, (n) => demo(n))}</div></div>`,
    ),
    expect: three.map((n) => ({ title: `Crossbill Kettle ${n}`, id: null, price: `${n}8 EUR` })),
  },
  {
    name: 'names in two halves, sterling on a page that names no country',
    url: 'https://www.oak.example.com/b/40/basketballs-and-cartridges',
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
  {
    name: 'rows of a table, each other of another colour',
    url: 'http://boats.example.ca/Blocks/c28_99/index.html',
    html: pageOf(
      `<table>${drawn(three, (n) => `<tr class="productListing-${n % 2 ? 'odd' : 'even'}"><td><a href="http://boats.example.ca/Blocks/c28_99/p61${n}/Crossbill-Block-(7/16in.)/product_info.html"><img src="http://boats.example.ca/i/block-${n}.jpg" alt="Crossbill Snap Block ${n} (7/16in.)"></a></td><td><table><tr><td><b><a href="http://boats.example.ca/Blocks/c28_99/p61${n}/Crossbill-Block-(7/16in.)/product_info.html">Crossbill Snap Block ${n} (7/16in.)</a></b></td></tr><tr><td><b>Our Price:&nbsp;CAD$${n}49.95&nbsp;</b></td></tr></table></td></tr>`)}</table>`,
    ),
    expect: three.map((n) => ({ title: `Crossbill Snap Block ${n} (7/16in.)`, price: `${n}49.95 CAD` })),
  },
  {
    name: 'goods of several shops, asked from some amount on, the count of shops behind a mark that nobody gave',
    url: 'https://vergleich.example.at/?cat=nas',
    html: pageOf(
      drawn(
        two,
        (n) =>
          `<div class="productlist__product productlist__product--on"><img src="https://vergleich.example.at/i/n${n}.jpg" alt=""><div class="productlist__name"><a class="productlist__link" href="https://vergleich.example.at/crossbill-nas-a147${n}925.html"><span>Crossbill Station TS-1${n}, 4x LAN</span></a></div><div class="productlist__rating"><a href="/?sr=147${n}925"><span>(zu wenige)</span></a></div><div class="productlist__count">${n}</div><div class="productlist__price">${n === 1 ? 'ab ' : ''}<span class="price">€ ${n}20,89</span></div></div>`,
      ),
      { lang: 'de' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Station TS-1${n}, 4x LAN`,
      id: `147${n}925`,
      price: n === 1 ? null : '220.89 EUR',
      rating: null,
    })),
  },
  {
    name: 'an amount by the piece beside one by the pack, the longer with blanks in it',
    url: 'https://markt.example.co.uk/fruit-veg/ripe',
    html: pageOf(
      `<ul>${drawn(three, (n) => `<li><div class="product "><h3><a href="https://market.example.org/apricots-${n}.html">Crossbill Apricots, Ripe x${n}<img src="https://markt.example.co.uk/i/a${n}.jpg" alt=""></a></h3><div class="pricing"><p class="pricePerUnit">${'\n'.repeat(80)}£${n}.50<abbr title="per">/</abbr><abbr title="unit">unit</abbr></p><p class="pricePerMeasure">£${n === 3 ? '3.50' : '0.70'}<abbr title="per">/</abbr><abbr title="each">ea</abbr></p></div></div></li>`)}</ul>`,
      { lang: 'en' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill Apricots, Ripe x${n}`,
      price: n === 3 ? '3.5 GBP' : null,
    })),
  },
  {
    name: 'second-hand goods: a label that lists all that holds of them, an amount with and one without protection',
    url: 'https://www.fripes.example.fr/catalog/584-hauts',
    html: pageOf(
      `<div class="feed-grid">${drawn(two, (n) => {
        const label = `Débardeur de course presque neuf ${n}, marque: CROSSBILL, état: Neuf, taille: XXL, ${n}8,00 €, ${n}9,10 € Protection acheteurs incluse`;
        const by = `product-item-id-94895${n}2556`;
        return `<div data-testid="grid-item"><div class="new-item-box__container" data-testid="${by}"><img src="https://images.fripes.example.fr/${n}.webp" alt="${label}" data-testid="${by}--image--img"><a href="https://www.fripes.example.fr/items/94895${n}2556-debardeur?referrer=catalog" class="new-item-box__overlay" data-testid="${by}--overlay-link" title="${label}"><div></div></a><button aria-label="Ajouter aux favoris">10</button><p data-testid="${by}--description-title">CROSSBILL</p><p data-testid="${by}--description-subtitle">XXL · Neuf</p><div class="new-item-box__title"><p data-testid="${by}--price-text">${n}8,00&nbsp;€</p></div><button aria-label="${n}9,10&nbsp;€ Protection acheteurs incluse"><span>${n}9,10&nbsp;€</span></button></div></div>`;
      })}</div>`,
      { lang: 'fr' },
    ),
    expect: two.map((n) => ({
      title: `Débardeur de course presque neuf ${n}`,
      id: `94895${n}2556`,
      image: `https://images.fripes.example.fr/${n}.webp`,
      reviews: null,
    })),
  },
  {
    name: 'walmart: a tile whose link counts the click, its number beside the address',
    url: 'https://www.walmart.com/search?q=oat+drink',
    html: pageOf(
      `<div class="flex" data-item-id="3XQV1C2LBIC"><a class="absolute" link-identifier="775466121" href="https://wrd.walmart.com/track?bt=1&rd=https%3A%2F%2Fwww.walmart.com%2Fip%2FCrossbill-Oat-Drink%2F775466121%3Fa%3D1"><span class="w_a">Crossbill Oat Drink, 64 fl oz</span></a><div data-testid="list-view"><img alt="Crossbill Oat Drink, 64 fl oz" data-testid="productTileImage" src="https://i5.walmartimages.com/asr/oat.jpeg"><div data-automation-id="product-price"><div aria-hidden="true">$4.18</div><span class="w_a">current price $4.18</span><div>6.5 ¢/fl oz</div></div><span data-automation-id="product-title">Crossbill Oat Drink, 64 fl oz</span></div></div>`,
    ),
    expect: [{ title: 'Crossbill Oat Drink, 64 fl oz', id: '775466121', price: '4.18 USD' }],
  },
  {
    name: 'mercado libre: what somebody recommends',
    url: 'https://www.mercadolivre.com.br/social/casa-crossbill',
    html: pageOf(
      `<div class="recommendations-grid">${drawn(two, (n) => poly(n))}</div><div class="andes-carousel">${poly(3)}</div>`,
      { lang: 'pt-BR' },
    ),
    expect: two.map((n) => ({
      title: `Tênis Crossbill Modelo ${n}`,
      id: `MLB41614692${n}3`,
      price: `${n}49.99 BRL`,
    })),
  },
  {
    name: 'wildberries 2023: a card of the front page, its link over it',
    url: 'https://www.wildberries.ru/',
    html: pageOf(
      '<article class="main-page__product product-card j-product-item"><div class="product-card__wrapper"><a class="product-card__link" href="https://www.wildberries.ru/catalog/155423051/detail.aspx"></a><div class="product-card__img-wrap"><img class="j-thumbnail" src="https://basket-10.wb.ru/vol1554/part155423/155423051/images/c516x688/1.webp"></div><p class="product-card__price price"><span class="price__wrap"><ins class="price__lower-price">340 ₽</ins> <del>1 100 ₽</del></span></p><h2><span class="product-card__brand">Crossbill</span><span class="product-card__name"><span> / </span>Лампа настольная</span></h2></div></article>',
      { lang: 'ru' },
    ),
    expect: [{ title: 'Лампа настольная', id: '155423051', price: '340 RUB' }],
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
  {
    name: 'what a shop sells instead, in boxes of its list, where it says in a plain text that nothing was found',
    url: 'https://negozio.example.it/ricerca?s=lampada+viola',
    html: pageOf(
      `<div><h1>Risultati della ricerca per "lampada viola"</h1><section class="page-not-found"><h4>Ci dispiace.</h4><p>Nessun prodotto trovato. Prova con altre parole</p></section></div><section class="popular"><h2>I più venduti</h2><div>${drawn(three, (n) => single(`<div class="product-card__price">4${n}9,00 €</div>`).replace('41877', `41${n}77`))}</div></section>`,
      { lang: 'it', title: 'Ricerca' },
    ),
    expect: [],
  },
];
