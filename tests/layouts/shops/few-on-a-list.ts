import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Lists of one or two things, told by the numbers their shop's program writes into them; and codes that only addresses hold.

const two = [1, 2] as const;

/** A card as PrestaShop draws it, its name in no heading. */
const miniature = (n: 1 | 2): string =>
  `<article class="product-miniature js-product-miniature" data-id-product="${n === 1 ? 57 : 31}" data-id-product-attribute="${n}04"><div class="card"><a href="/${n}-crossbill-mug-${n}.html#/7-colour-red" class="product-miniature__link"><img src="https://tassen.example.nl/${n}-default_md/mug-${n}.jpg" alt="Old mug ${n}"></a><div class="card-body"><a href="/${n}-crossbill-mug-${n}.html#/7-colour-red"><p class="product-miniature__title">Crossbill Enamel Mug ${n}</p></a><div class="product-miniature__prices"><span class="product-miniature__price" aria-label="Price">€${n}2.50</span><div class="product-miniature__discount-price"><span class="product-miniature__regular-price" aria-label="Regular price">€${n}5.00</span></div></div><form action="/cart" method="post"><input type="hidden" value="${n === 1 ? 57 : 31}" name="id_product"><button data-button-action="add-to-cart">Add to cart</button></form></div></div></article>`;

/** A card as Magento draws it, with a link or without. */
const tile = (n: number, { href = '', price = `€${n}9.95`, earns = '' } = {}): string =>
  `<li class="item product product-item"><div class="product-item-info"><a${href} class="product photo"><img class="product-image-photo" src="https://laden.example.de/media/l${n}.jpg" alt="Crossbill Lamp Model ${n}"></a><strong class="product name product-item-name"><a${href} class="product-item-link">Crossbill Lamp Model ${n}</a></strong><div class="price-box price-final_price" data-role="priceBox" data-product-id="30${n}7"><span class="price-container price-final_price tax${earns}"><span id="product-price-30${n}7" data-price-amount="${n}9.95" class="price-wrapper"><span class="price">${price}</span></span></span></div></div></li>`;
const tiles = (cards: string): string => `<div class="products-grid"><ol class="product-items">${cards}</ol></div>`;

/** What Allegro draws of an offer, with what is paid by the month. */
const offer = (rates: string): string =>
  `<article class="mx7 mny"><div><a href="https://allegro.pl/oferta/czajnik-crossbill-1-7-l-15003344556" tabindex="-1"><img alt="Czajnik Crossbill 1,7 l stalowy" src="https://a.allegroimg.com/s180/11aa/kettle"></a></div><div><h2><a href="https://allegro.pl/oferta/czajnik-crossbill-1-7-l-15003344556">Czajnik Crossbill 1,7 l stalowy</a></h2><div><span aria-label="249,00&nbsp;zł aktualna cena"><span>249,<span>00</span>&nbsp;<span>zł</span></span></span></div>${rates}</div></article>`;

export const fewOnAList: readonly Layout[] = [
  {
    name: 'two cards of a shop that writes its numbers, names in no heading',
    url: 'https://tassen.example.nl/aanbiedingen',
    html: pageOf(`<section><div class="products row">${two.map(miniature).join('')}</div></section>`, { lang: 'en' }),
    expect: two.map((n) => ({
      title: `Crossbill Enamel Mug ${n}`,
      id: n === 1 ? '57' : '31',
      price: `${n}2.5 EUR`,
      image: `https://tassen.example.nl/${n}-default_md/mug-${n}.jpg`,
    })),
  },
  {
    name: 'two cards that lead nowhere, their prices in what is called by the points they earn too',
    url: 'https://laden.example.de/lampen.html',
    html: pageOf(`<main><h1>Lampen</h1>${tiles(two.map((n) => tile(n, { earns: ' rewards_earn' })).join(''))}</main>`),
    expect: two.map((n) => ({ title: `Crossbill Lamp Model ${n}`, id: `30${n}7`, price: `${n}9.95 EUR` })),
  },
  {
    name: 'one card, a word for the money of one country',
    url: 'https://laden.example.vn/den.html',
    html: pageOf(tiles(tile(4, { href: ' href="/den-crossbill.html"', price: '849.000&nbsp;đ' })), { lang: 'vi' }),
    expect: [{ title: 'Crossbill Lamp Model 4', id: '3047', price: '849000 VND' }],
  },
  {
    name: 'allegro: one offer found, paid in parts beside its price',
    url: 'https://allegro.pl/listing?string=czajnik',
    html: pageOf(offer('<div><b>24,90&nbsp;zł</b><span> x 10 rat</span></div>'), { lang: 'pl' }),
    expect: [{ title: 'Czajnik Crossbill 1,7 l stalowy', id: '15003344556', price: '249 PLN' }],
  },
  {
    name: 'shopee: one card found, all of it in its link',
    url: 'https://shopee.sg/search?keyword=kettle',
    html: pageOf(
      '<div class="item"><a href="/Crossbill-Kettle-1.7-L-i.30011.17002233445?sp_atk=a"><div><img src="https://down-sg.img.susercontent.com/file/sg-1_tn" alt="Crossbill Kettle 1.7 L with a Thermometer"><div class="name">Crossbill Kettle 1.7 L with a Thermometer</div><div><span>$</span><span>39.90</span></div></div></a></div>',
      { lang: 'en' },
    ),
    expect: [{ title: 'Crossbill Kettle 1.7 L with a Thermometer', id: '17002233445', price: '39.9 SGD' }],
  },
  {
    name: 'codes behind the last dash of names that end in other figures',
    url: 'https://www.anuncios.example.com.br/lampadas?q=led',
    html: pageOf(
      `<main>${[1, 2, 3].map((n) => `<section class="ad"><a href="https://sp.anuncios.example.com.br/casa/lampada-led-${n}0-w-${n}${n === 2 ? '-x' : ''}-16${n}300${n}71"><img src="https://img.example.com.br/${n}.jpg" alt="Lâmpada LED Crossbill ${n}0 W"></a><a href="https://sp.anuncios.example.com.br/casa/lampada-led-${n}0-w-${n}${n === 2 ? '-x' : ''}-16${n}300${n}71"><h2>Lâmpada LED Crossbill ${n}0 W</h2></a><p>R$ ${n}9</p></section>`).join('')}</main>`,
      { lang: 'pt-BR' },
    ),
    expect: [1, 2, 3].map((n) => ({
      title: `Lâmpada LED Crossbill ${n}0 W`,
      id: `16${n}300${n}71`,
      price: `${n}9 BRL`,
    })),
  },
  {
    name: 'a list whose data names nothing but addresses, with a code in each',
    url: 'https://www.torg.example.no/recommerce/search?q=lampe',
    html: pageOf(
      `<main>${two.map((n) => `<article><a href="https://www.torg.example.no/recommerce/item/4566${n}2017">Crossbill lampe ${n}</a></article>`).join('')}</main>`,
      {
        lang: 'nb',
        head: jsonLd({
          '@type': 'ItemList',
          itemListElement: two.map((n) => ({
            '@type': 'ListItem',
            item: {
              '@type': 'Product',
              name: `Crossbill lampe ${n}`,
              url: `https://www.torg.example.no/recommerce/item/4566${n}2017`,
              offers: { '@type': 'Offer', price: `${n}50`, priceCurrency: 'NOK' },
            },
          })),
        }),
      },
    ),
    expect: two.map((n) => ({ title: `Crossbill lampe ${n}`, id: `4566${n}2017`, price: `${n}50 NOK` })),
  },
];

/** What bears the number of goods and is no list. */
export const fewOnAListLures: readonly Layout[] = [
  {
    name: 'one card beside the number of the page’s own, which asks nothing yet',
    url: 'https://laden.example.de/stehlampe.html',
    html: pageOf(
      `<main><div class="product-info-main"><div class="page-title">Stehlampe</div><div class="price-box" data-product-id="8812"></div></div><div class="block">${tiles(tile(1, { href: ' href="/lampe-1.html"' }))}</div></main>`,
    ),
    expect: [],
  },
  {
    name: 'one thing in the basket that every page has',
    url: 'https://laden.example.de/impressum',
    html: pageOf(
      `<div class="shop-cart"><ul class="products cart-list"><li class="item"><a href="/lampe-1.html"><img src="https://laden.example.de/media/l1.jpg" alt="Crossbill Lamp Model 1">Crossbill Lamp Model 1</a><a class="remove" data-product_id="3017">x</a><span>1 × €19.95</span></li></ul></div><main><h1>Impressum</h1></main>`,
    ),
    expect: [],
  },
  {
    name: 'allegro: one offer that asks nothing is no list of one',
    url: 'https://allegro.pl/listing?string=czajnik',
    html: pageOf(
      '<article><a href="https://allegro.pl/oferta/czajnik-crossbill-1-7-l-15003344556"><img alt="Czajnik" src="https://a.allegroimg.com/s180/11aa/kettle">Zobacz</a></article>',
      { lang: 'pl' },
    ),
    expect: [],
  },
];
