import { type Layout, pageOf } from '../layout.ts';

// Lists of shops and marketplaces abroad: where one begins and ends, and what each of its cards says of price, mark and number.

const shop = 'https://shop.example.com';
const numbers = [1, 2, 3] as const;
type Nth = (typeof numbers)[number];
const name = (n: Nth) => `Crossbill Walnut Oil No. ${n}`;
const img = (n: Nth) => `<img src="/pictures/oil-${n}.jpg" alt="${name(n)}">`;
const card = (n: Nth, inner: string, more = '') =>
  `<li class="tile" ${more}><a href="/oil-${n}/p10040${n}0.html">${img(n)}<h3>${name(n)}</h3></a>${inner}</li>`;
const list = (inner: (n: Nth) => string, more: (n: Nth) => string = () => '') =>
  `<ul class="tiles">${numbers.map((n) => card(n, inner(n), more(n))).join('')}</ul>`;
const allegroCard = (n: Nth, href: string) =>
  `<article class="mx_1"><a href="${href}">${img(n)}</a><h2><a href="${href}">${name(n)}</a></h2><div aria-label="4,8${n} na 5, 120${n} ocen"><span>4,8${n}</span><span>(120${n})</span></div><span aria-label="${n}9,00 zł aktualna cena"><span>${n}9,</span><span>00</span> <span>zł</span></span><div>${n}9,99 zł z dostawą</div></article>`;
const offerAt = (n: Nth) => `https://allegro.pl/oferta/olej-1400011220${n}`;

export const listsAbroad: readonly Layout[] = [
  {
    name: 'allegro: an advertisement that counts its click first, promoted offers apart, a strip of what others saw',
    url: 'https://allegro.pl/listing?string=olej',
    html: pageOf(
      `<div><section><h2>Oferty promowane</h2>${allegroCard(1, `https://allegro.pl/events/clicks?redirect=${encodeURIComponent(offerAt(1))}`)}</section><section><h2>Oferty</h2>${allegroCard(2, offerAt(2))}${allegroCard(3, offerAt(3))}</section></div><div><h2>Inni klienci oglądali</h2><a href="https://allegro.pl/oferta/orzechy-1500000001"><img src="/x.jpg" alt="Orzechy"></a><span>24,90 zł</span></div>`,
      { lang: 'pl' },
    ),
    expect: numbers.map((n) => ({
      title: name(n),
      id: `1400011220${n}`,
      price: `${n}9 PLN`,
      rating: Number(`4.8${n}`),
      reviews: Number(`120${n}`),
    })),
  },
  {
    name: 'walmart: a tile whose link counts clicks bears its number apart; the price is said whole',
    url: 'https://www.walmart.com/search?q=oil',
    html: pageOf(
      `<section data-testid="item-stack">${numbers.map((n) => `<div><div data-item-id="X${n}"><a link-identifier="4600010${n}" href="${n === 1 ? '/sp/track?bt=1' : `/ip/oil/4600010${n}`}"><span>${name(n)}</span></a><img data-testid="productTileImage" src="https://i5.walmartimages.com/seo/oil-${n}.jpeg"><div data-automation-id="product-price"><div aria-hidden="true"><span>$</span><span>1${n}</span><span>97</span></div><span class="w_x">current price Now $1${n}.97, Was $24.00</span><div>2.8 ¢/fl oz</div></div><span data-automation-id="product-title">${name(n)}</span><span data-testid="product-ratings" data-value="4.${n}">4.${n} out of 5 Stars. 21${n} reviews</span></div></div>`).join('')}</section>`,
    ),
    expect: numbers.map((n) => ({ id: `4600010${n}`, title: name(n), price: `1${n}.97 USD`, rating: 4 + n / 10 })),
  },
  {
    name: 'a list whose cards say mark and count in ways of their own',
    url: `${shop}/oils/`,
    html: pageOf(
      list(
        (n) =>
          [
            '<b>€11.50</b><div><div class="s1">4.2<img src="data:image/svg+xml;base64,PHN2"></div><span>(312)</span></div>',
            '<b>€12.50</b><p title="Rated 4.6 out of 5 stars from 98 reviews"></p><i class="seller">shop (4.1)</i>',
            '<b>€13.50</b><div class="rating"><span>4.8 (1,204)</span></div><u>Pack 2 of 5</u>',
          ].at(n - 1) ?? '',
      ),
    ),
    expect: [
      { title: name(1), id: '1004010', price: '11.5 EUR', rating: 4.2, reviews: 312 },
      { title: name(2), id: '1004020', price: '12.5 EUR', rating: 4.6, reviews: 98 },
      { title: name(3), id: '1004030', price: '13.5 EUR', rating: 4.8, reviews: 1204 },
    ],
  },
  {
    name: 'a list that counts about so many, and those who sell: neither is said',
    url: `${shop}/oils/`,
    html: pageOf(
      list((n) => `<b>€1${n}.50</b><div class="reviews">(3.${n}k)</div><a class="supplier">4.9/5.0 (214)</a>`),
    ),
    expect: numbers.map((n) => ({ title: name(n), rating: null, reviews: null })),
  },
  {
    name: 'a list under hashed names: what is asked, what was, and the difference beside each other',
    url: `${shop}/oils/`,
    html: pageOf(
      list(
        (n) =>
          `<div><div class="a1">₹${n},499</div><div class="b2">₹${n},999</div><div><span>16% off</span></div></div><p>Upto <b>₹${n},200</b> Off on Exchange</p>`,
      ),
      { lang: 'en-IN' },
    ),
    expect: numbers.map((n) => ({ title: name(n), price: `${n}499 INR` })),
  },
  {
    name: 'a list with instalments, carriage and prices without tax beside the price',
    url: `${shop}/oils/`,
    html: pageOf(
      list(
        (n) =>
          `<div class="prices"><span class="price price--withTax">€1${n}.50</span><span class="price price--withoutTax">€1${n}.10</span></div><div class="instalment"><span class="price">€6.90</span> x3</div><div>Free shipping over €10.00</div>`,
      ),
    ),
    expect: numbers.map((n) => ({ title: name(n), price: `1${n}.5 EUR` })),
  },
  {
    name: 'a list whose cards bear their number in an attribute; counting them is no number',
    url: `${shop}/oils/`,
    html: pageOf(
      `<ul>${numbers.map((n) => `<li class="t" data-id="1${n}" data-goods-id="88${n}1"><a href="/oil-no-${n}/">${img(n)}</a><h3>${name(n)}</h3><b>€1${n}.50</b></li>`).join('')}</ul>`,
    ),
    expect: numbers.map((n) => ({ title: name(n), id: `88${n}1` })),
  },
  {
    name: 'a list that names no part of its cards, two of one shop and one of another',
    url: `${shop}/search?q=oil`,
    html: pageOf(
      `<div>${numbers.map((n) => `<div class="c5"><a class="u9" href="/${n === 3 ? 'mill' : 'press'}/oil-${n}${n === 2 ? '00001' : ''}/"><img src="/pictures/oil-${n}.jpg" alt="product-image"><span class="t0">${name(n)}</span><div class="p6">Rp${n}9.000</div><span class="r9">4.${n}</span><span class="s2">250+ terjual</span></a></div>`).join('')}</div>`,
      { lang: 'id' },
    ),
    expect: numbers.map((n) => ({ title: name(n), price: `${n}9000 IDR`, rating: 4 + n / 10, id: null })),
  },
  {
    name: 'a list whose names alone are links, beside pictures that wait; a promise inside the name',
    url: `${shop}/collections/oils`,
    html: pageOf(
      `<ul>${numbers.map((n) => `<li class="g"><img src="/blank.gif" data-src="/pictures/oil-${n}.jpg" alt=""><h3><a href="/collections/oils/products/oil-no-${n}">${name(n)}<i class="promo-words">Free bottle</i></a></h3><b>€1${n}.50</b></li>`).join('')}</ul>`,
    ),
    expect: numbers.map((n) => ({ title: name(n), image: `${shop}/pictures/oil-${n}.jpg`, price: `1${n}.5 EUR` })),
  },
];
