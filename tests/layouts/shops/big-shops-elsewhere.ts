import { jsonLd, type Layout, pageOf } from '../layout.ts';

// What large marketplaces do with their pages, on sites nobody knows: many headings, filters that say 'Buy it now', addresses
// that go through a counter of clicks, the maker's mark beside the name.

const rows = [1, 2, 3, 4, 5] as const;
type Row = (typeof rows)[number];

/** A page of one thing with headings of the first rank over its parts. */
const many = (heads: string): string =>
  pageOf(
    `<div class="trial"><h1>Try the crossing club free for 30 days</h1></div><main><div id="left"><img src="https://img.handel.example/m/lantern-1.jpg" alt="Crossbill Brass Lantern with Leather Strap, 24 cm"></div><div id="mid"><h1 id="t"><span>Crossbill Brass Lantern with Leather Strap, 24 cm</span></h1><div class="p">€34.50</div><button>Add to cart</button></div>${heads}</main>`,
    { title: 'Handel | Crossbill Brass Lantern with Leather Strap, 24 cm: Lanterns' },
  );

/** A page of a book: how it is bound stands in the heading, who made it in a mark beside. */
const book = pageOf(
  '<main><a href="/stores/crossbill"><img class="byline-brand-logo" alt="CROSSBILL PRESS GARDENS" src="https://img.handel.example/m/mark.jpg"></a><h1><span id="a">Crossbill Press Gardens of the North in Four Seasons</span> <span id="b">Hardcover – 7 May 2024</span></h1><div class="gallery"><img src="https://img.handel.example/m/gardens.jpg" alt="Crossbill Press Gardens of the North in Four Seasons"></div><div class="p">£18.00</div><button>Add to basket</button></main>',
  {
    lang: 'en-GB',
    title: 'Crossbill Press Gardens of the North in Four Seasons: Handel.example: Ada Finch: 9781234567897: Books',
  },
);

const auction = (n: Row): string =>
  `<li class="s-card"><a href="https://www.handel.example/itm/33525135145${n}?hash=x${n}"><img src="https://i.handel.example/g/${n}.webp" alt="Crossbill folding stool number ${n}"></a><a href="https://www.handel.example/itm/33525135145${n}?hash=x${n}"><div role="heading" aria-level="3"><span>Crossbill folding stool number ${n}</span></div></a><div><span class="s-price">€1${n}.40</span></div><div>Buy it now</div><div>+€4.10 delivery</div></li>`;
const auctions = pageOf(
  `<main><h1>5 results for stool</h1><div class="tabs"><a class="fake-button" href="https://www.handel.example/sch/i.html?_nkw=stool&rt=nc">All</a><a class="fake-button" href="https://www.handel.example/sch/i.html?_nkw=stool&LH_BIN=1">Buy it now</a></div><ul class="results">${rows.map(auction).join('')}</ul></main>`,
  { lang: 'en-IE' },
);

/** Where a card leads: through a counter, to a page of the catalogue, to one of a seller. */
const leads: Readonly<Record<Row, string>> = {
  1: 'https://click.handel.example/count?a=Gq1&v=11',
  2: 'https://click.handel.example/count?a=Lk2&v=12',
  3: 'https://www.handel.example/poncho-de-lana-tres/p/HX6319204',
  4: 'https://articulo.handel.example/HX-2217069971-poncho-de-lana-cuatro-_JM',
  5: 'https://www.handel.example/poncho-de-lana-cinco/up/HXU777',
};
const advertised = (n: Row): string =>
  `<li class="layout__item"><div class="wrapper"><div class="card"><div class="portada"><img src="https://http2.handel.example/D_${n}.webp" alt="Poncho Crossbill de lana número ${n}"></div><div class="content"><h3 class="title-wrapper"><a class="title" href="${leads[n]}">Poncho Crossbill de lana número ${n}</a></h3><div class="x-price"><s class="amount amount--previous" aria-label="Antes: 9${n}30 pesos"><span>$</span><span>9,${n}30</span></s><div class="x-price__current"><span class="amount"><span>$</span><span>7,${n}55</span></span><span class="disc">15% OFF</span></div><span class="x-price__installments">15 meses de <span class="amount x-phrase-price" aria-label="$51${n}.35"><span>$</span><span>51${n}</span><span>.</span><span>35</span></span></span></div></div></div></div></li>`;
const counted = pageOf(
  `<main><h1>Ponchos</h1><section><ol class="layout">${rows.map(advertised).join('')}</ol></section></main>`,
  { lang: 'es-MX' },
);

/** A card of small ads: its name leads, its price is set as a heading too; every region has a host of its own. */
const ad = (n: Row): string =>
  `<section class="adcard"><div class="content"><a class="link" href="https://r${n}.klein.example/${['nord', 'sued', 'ost', 'west', 'mitte'][n - 1]}/garten/${n % 2 === 0 ? 'moebel/' : ''}crossbill-bank-${n}-15238038${n}"><h2>Crossbill Gartenbank Nummer ${n}</h2></a><div class="mid"><h3 class="pr">2${n}0 €</h3><p>bis zu <b>3x 7${n},00 €</b> ohne Zinsen</p></div></div><div class="media"><picture><img src="https://img.klein.example/thumbs/${n}.webp" alt="Crossbill Gartenbank Nummer ${n}"></picture></div></section>${n === 2 ? '<div class="slot" id="ad-2"></div>' : ''}`;
const ads = (head: string): string =>
  pageOf(`<div class="list">${rows.map(ad).join('')}</div>`, { lang: 'de', title: '"gartenbank" in Nord', head });

export const bigShopsElsewhere: readonly Layout[] = [
  {
    name: 'several headings of the first rank: the one that the title has in it is the name',
    url: 'https://www.handel.example/lantern/dp/B0CROSSBL1',
    html: many('<h1>About this item</h1><h1>Safety</h1><h1>More to look at</h1>'),
    expect: {
      title: 'Crossbill Brass Lantern with Leather Strap, 24 cm',
      price: '34.5 EUR',
      image: 'https://img.handel.example/m/lantern-1.jpg',
    },
  },
  {
    name: 'how a book is bound is no part of its name, and its publisher’s mark no picture of it',
    url: 'https://www.handel.example/gardens/dp/1849757097',
    html: book,
    expect: {
      title: 'Crossbill Press Gardens of the North in Four Seasons',
      price: '18 GBP',
      image: 'https://img.handel.example/m/gardens.jpg',
    },
  },
  {
    name: 'a list with a filter that says Buy it now',
    url: 'https://www.handel.example/sch/i.html?_nkw=stool',
    html: auctions,
    expect: rows.map((n) => ({
      title: `Crossbill folding stool number ${n}`,
      id: `33525135145${n}`,
      price: `1${n}.4 EUR`,
      image: `https://i.handel.example/g/${n}.webp`,
    })),
  },
  {
    name: 'a list that leads half through a counter of clicks: its cards are told by their make, what is paid by the month is no price',
    url: 'https://listado.handel.example/ponchos',
    html: counted,
    expect: rows.map((n) => ({
      title: `Poncho Crossbill de lana número ${n}`,
      price: null,
      image: `https://http2.handel.example/D_${n}.webp`,
    })),
  },
  {
    name: 'small ads, whose data calls what was looked for one thing that costs from 19 to 9900',
    url: 'https://www.klein.example/nord?q=gartenbank',
    html: ads(
      jsonLd({
        '@type': 'Product',
        name: '"gartenbank" in Nord',
        image: rows.map((n) => `https://img.klein.example/images/${n}.jpg`),
        brand: { '@type': 'Thing', name: '' },
        offers: { '@type': 'AggregateOffer', offerCount: 32, lowPrice: 19, highPrice: 9900, priceCurrency: 'EUR' },
      }),
    ),
    expect: rows.map((n) => ({
      title: `Crossbill Gartenbank Nummer ${n}`,
      price: `2${n}0 EUR`,
      image: `https://img.klein.example/thumbs/${n}.webp`,
    })),
  },
];
