import { type Layout, pageOf } from '../layout.ts';

// Pages whose first heading is what the menu calls them, as ready-made designs have it; tags that show the site's own icon.

const site = 'https://designs.example.org/preview';
const menu = (name: string) =>
  `<aside class="main-sidebar"><ul><li><a href="./index.html"><p>Dashboard</p></a></li><li><a href="./detail.html" class="active"><i class="ico"></i><p>${name}</p></a></li></ul></aside>`;
const img = `<div class="product-gallery"><img src="/img/lantern-1.jpg" alt="Picture"></div>`;
const crumbs = (name: string) => `<ol class="breadcrumb"><li><a href="#">Home</a></li><li>${name}</li></ol>`;
const price = '<div class="price-box"><h2>$46.50</h2></div><a href="#" class="btn">Add to cart</a>';
const lantern = 'Storm Lantern with Brass Cap, 24 cm';
const tile = (n: number, name: string) =>
  `<div class="cell"><div class="tile"><p><img src="/img/t-${n}.jpg" alt="Tile"></p><h4><a href="javascript:void(0)">${name}</a></h4><b>$${n}1.00</b><a class="btn" href="javascript:void(0)">Add to cart</a></div></div>`;

export const headedByKind: readonly Layout[] = [
  {
    name: 'headed by what the menu calls the page, with several headings below of which none is said to be the name',
    url: `${site}/detail.html`,
    html: pageOf(
      `${menu('Shop item')}<section><h1>Shop item</h1>${crumbs('Shop item')}</section><div>${img}<h3>${lantern}</h3><h3>Choose a size</h3>${price}</div>`,
      { title: 'Design 5 | Shop item' },
    ),
    expect: { title: null, price: '46.5 ?' },
  },
  {
    name: 'a shop of one thing, which its menu names as well',
    url: 'https://lantern.example.com/products/storm-lantern',
    html: pageOf(
      `<nav><a href="/">Home</a><a href="/products/storm-lantern">${lantern}</a></nav><main><div class="product-gallery"><img src="/img/lantern-1.jpg" alt="${lantern}"></div><h1>${lantern}</h1><p>$46.50</p><button>Add to cart</button></main>`,
      { title: `${lantern} | Lantern Works` },
    ),
    expect: { title: lantern, price: '46.5 ?' },
  },
  {
    name: 'tags that show the icon the site has on a phone',
    url: 'https://lantern.example.com/products/storm-lantern',
    html: pageOf(`<main><h1>${lantern}</h1><p>$46.50</p><button>Add to cart</button></main>`, {
      title: `${lantern} | Lantern Works`,
      head: '<meta property="og:image" content="/static/android-chrome-192x192.png">',
    }),
    expect: { title: lantern, price: '46.5 ?', image: null },
  },
  {
    name: 'the name on pictures that open themselves, at an address that says goods in another alphabet',
    url: 'https://zavod.example.com/tovar/fonar-shturmovoy-latun',
    html: pageOf(
      `<main><div class="owl"><a href="/files/full/fonar.jpg"><img src="/files/410/fonar.jpg" alt="Фонарь штормовой «Снегирь»"></a></div><h1>Фонарь штормовой «Снегирь»</h1><div>Город: Пермь</div><div class="cost">2 450 руб.</div></main>`,
      { lang: 'ru' },
    ),
    expect: {
      title: 'Фонарь штормовой «Снегирь»',
      price: '2450 ?',
      image: 'https://zavod.example.com/files/full/fonar.jpg',
    },
  },
];

/** Told by the menu alone, and a heading over two goods with a way to buy each, which is no page of one. */
export const headedByKindLures: readonly Layout[] = [
  {
    name: 'headed by what the menu calls the page; the goods by a lower heading that is said for two widths',
    url: `${site}/detail.html`,
    html: pageOf(
      `${menu('Shop item')}<section><h1>Shop item</h1>${crumbs('Shop item')}</section><div><div class="col"><h3 class="d-sm-none">${lantern}</h3>${img}</div><div class="col"><h3>${lantern}</h3><h4>Sizes</h4><label>S</label>${price}</div></div>`,
      { title: 'Design 5 | Shop item' },
    ),
    expect: { title: lantern, price: '46.5 ?', image: 'https://designs.example.org/img/lantern-1.jpg' },
  },
  {
    name: 'two goods with a way to buy each, under a heading that the title repeats',
    url: `${site}/tiles.html`,
    html: pageOf(
      `<h1>Tiles</h1><div class="row">${tile(1, 'Slate Tile 30 x 30')}${tile(2, 'Cork Tile 30 x 60')}</div>`,
      { title: 'Tiles - Design 5' },
    ),
    expect: [],
  },
];
