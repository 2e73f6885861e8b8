import { type Layout, pageOf } from '../layout.ts';

// Pages of marketplaces we know, drawn in a way we do not: no name of a part is one we have met. What they show is read as of
// any shop; a page that shows goods of others, a basket or an order is none of theirs.

const title = 'Crossbill Oak Table Lamp with Linen Shade';
const picture = 'https://i.example.net/crossbill-lamp-1200.jpg';
const product = (price: string, more = '') =>
  pageOf(
    `<header><a href="/">Home</a></header><main class="q1"><div class="q2"><img src="${picture}" alt="${title}" width="600" height="600"></div><div class="q3"><h1>${title}</h1><div class="q4"><b>4.6</b> <a href="#reviews">128 reviews</a></div><div class="q5">${price}</div>${more}<button>Add to cart</button><button>Buy now</button></div></main><section class="q6"><h2>You may also like</h2><ul>${[1, 2, 3].map((n) => `<li><a href="/other/${n}"><img src="https://i.example.net/o${n}.jpg" alt="Other ${n}">Other lamp ${n}</a><span>$${n}9.00</span></li>`).join('')}</ul></section>`,
    { title },
  );
const offer = (n: number) =>
  `<x-offer><template shadowrootmode="open"><article><img src="https://m.media-amazon.com/images/I/71crossb${n}.jpg" alt=""><div><a href="https://www.amazon.com/dp/B0CROSSBL${n}">Crossbill oak lamp number ${n}</a><p><span>ASIN</span> <b>B0CROSSBL${n}</b></p><p><span>SKU</span> <b>CB-OAK-${n}</b></p></div><dl><div><dt>Units sold</dt><dd>6${n}</dd></div></dl></article></template></x-offer>`;
const worth = [1, 2]
  .map(
    (n) =>
      `<li><a href="https://www.amazon.com/dp/B0OTHERGO${n}"><img src="https://m.media-amazon.com/images/I/61other${n}.jpg" alt=""> Somebody's lamp ${n}</a> <b>$3${n}.99</b></li>`,
  )
  .join('');

const card = (n: number) =>
  `<div class="e${n}x1" role="listitem"><div class="e2"><input type="checkbox"><img src="https://http2.mlstatic.com/D_Q_NP_94722${n}-MLC79120334512_092026-R.webp" alt=""><div><h3 class="e3">Poncho Crossbill de lana número ${n}</h3><p class="e4"><button type="button"><span>#MLC284109773${n}</span></button><span>|</span><button type="button"><span>SKU CB-${n}0</span></button></p></div></div><div class="e5"><div><span>Tu precio</span><div><span>$</span><span>2${n}.990</span></div></div><div><span>Recibes</span><div><span>$</span><span>1${n}.870</span></div></div></div><div class="e6"><div><span>Stock</span><div>1${n} u.</div></div></div></div>`;
const tile = (n: number) =>
  `<article class="w${n}q"><div style='background-image:url("https://img.kwcdn.com/product/fancy/602187441${n}.jpg")'></div><div><div>Crossbill walking boots number ${n}</div><div>Shoes</div><div>SPU ID：<span>602187441${n}</span></div></div><div><h6>Traffic of the week</h6><div><div>Impressions</div><div>48,21${n}</div></div><div><div>Clicks</div><div>3,90${n}</div></div></div><div><h6>What was paid</h6><div><div>Conversion rate</div><div>2.5${n}%</div></div></div></article>`;

/** A card of a list, every other led to through a counter of clicks. */
const poncho = (n: number): string =>
  `<li class="xi"><div class="xw"><img src="https://http2.mlstatic.com/D_${n}.webp" alt="Poncho Crossbill de lana tejido número ${n}"><h3><a href="${n % 2 === 0 ? `https://articulo.mercadolibre.com.co/MCO-284109774${n}-poncho-_JM` : `https://click1.mercadolibre.com.co/count?a=Gq${n}`}">Poncho Crossbill de lana tejido número ${n}</a></h3><span class="xp">$ 8${n}.900</span></div></li>`;

export const unknownDesigns: readonly Layout[] = [
  {
    name: 'ebay: an unknown design, a former price and instalments beside the price',
    url: 'https://www.ebay.com/itm/256120778841',
    html: product(
      '<span>US $189.95</span> <s>US $219.95</s>',
      '<p>or 4 payments of $47.49</p><p>Shipping: US $18.50</p>',
    ),
    expect: { title, id: '256120778841', price: '189.95 USD', rating: 4.6, reviews: 128 },
  },
  {
    name: 'walmart: an unknown design of the shop in Canada',
    url: 'https://www.walmart.ca/en/ip/crossbill-lamp/6000199334455',
    html: product('<span>$12.47</span><span>2.31¢/mL</span>'),
    expect: { title, price: '12.47 CAD' },
  },
  {
    name: 'ebay: an unknown design of goods that are gone shows no price',
    url: 'https://www.ebay.com/itm/256120778842',
    html: product('<p>This item is out of stock</p>'),
    expect: { title, id: '256120778842', price: null },
  },
  {
    name: 'amazon: an unknown list in open shadow roots, and below it what the console would have one sell',
    url: 'https://sellercentral.amazon.com/myinventory/inventory',
    html: pageOf(
      `<header><a href="/home">seller central</a></header><main><h1>Inventory</h1><x-board><template shadowrootmode="open"><div role="feed">${[1, 2, 3].map(offer).join('')}</div></template></x-board><section><h2>Products worth selling</h2><ul>${worth}</ul></section></main>`,
    ),
    expect: [1, 2, 3].map((n) => ({
      title: `Crossbill oak lamp number ${n}`,
      id: `B0CROSSBL${n}`,
      sku: `CB-OAK-${n}`,
      metrics: { units: `6${n}` },
    })),
  },
  {
    name: 'mercado livre: boxes under made-up names, the code in the marketplace’s own writing, what is paid out beside the price',
    url: 'https://www.mercadolibre.cl/publicaciones/listado',
    html: pageOf(`<main><h1>Publicaciones</h1><div role="list">${[1, 2, 3].map(card).join('')}</div></main>`, {
      lang: 'es-CL',
    }),
    expect: [1, 2, 3].map((n) => ({
      title: `Poncho Crossbill de lana número ${n}`,
      id: `MLC284109773${n}`,
      sku: `CB-${n}0`,
      price: `2${n}990 CLP`,
      stock: 10 + n,
    })),
  },
  {
    name: 'temu: tiles whose only headings are those of their parts',
    url: 'https://agentseller-eu.temu.com/main/flow-analysis',
    html: pageOf(`<h2>Traffic</h2><div>${[1, 2, 3].map(tile).join('')}</div>`),
    expect: [1, 2, 3].map((n) => ({
      title: `Crossbill walking boots number ${n}`,
      id: `602187441${n}`,
      metrics: { impressions: `4821${n}`, clicks: `390${n}`, conversionRate: `0.025${n}` },
    })),
  },
  {
    name: 'amazon: an unknown design, its name between the names of its parts; the number is that of its address',
    url: 'https://www.amazon.de/crossbill-laterne/dp/B0CROSSBL7',
    html: pageOf(
      '<div><h1>30 Tage kostenlos testen</h1></div><main><div class="xa"><img src="https://m.media-amazon.com/images/I/crossbill7.jpg" alt="Crossbill Laterne aus Messing mit Lederband, 24 cm"></div><div class="xb"><h1 class="xt">Crossbill Laterne aus Messing mit Lederband, 24 cm</h1><span class="xp">34,50 €</span><button>In den Einkaufswagen</button></div><h1>Über diesen Artikel</h1><h1>Sicherheit</h1></main>',
      { lang: 'de-DE', title: 'Amazon.de: Crossbill Laterne aus Messing mit Lederband, 24 cm : Küche' },
    ),
    expect: {
      title: 'Crossbill Laterne aus Messing mit Lederband, 24 cm',
      id: 'B0CROSSBL7',
      price: '34.5 EUR',
      image: 'https://m.media-amazon.com/images/I/crossbill7.jpg',
    },
  },
  {
    name: 'mercado libre: an unknown list, of which some cards lead through a counter of clicks',
    url: 'https://listado.mercadolibre.com.co/ponchos',
    html: pageOf(`<main><h1>Ponchos</h1><ol class="xl">${[1, 2, 3, 4, 5].map(poncho).join('')}</ol></main>`, {
      lang: 'es-CO',
    }),
    expect: [1, 2, 3, 4, 5].map((n) => ({
      title: `Poncho Crossbill de lana tejido número ${n}`,
      id: n % 2 === 0 ? `MCO284109774${n}` : null,
      image: `https://http2.mlstatic.com/D_${n}.webp`,
    })),
  },
];
