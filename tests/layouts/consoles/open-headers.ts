import { type Layout, pageOf } from '../layout.ts';

// Lists and numbers of consoles in which headers leave open what a column is, or cells say more than their value.

const goods = [
  'Crossbill Oak Lamp with Linen Shade',
  'Crossbill Brass Nutcracker Heavy',
  'Crossbill Tea Towel Set of 3',
];
const table = (headers: readonly string[], row: (at: number) => readonly string[]): string =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${goods
    .map(
      (_, at) =>
        `<tr>${row(at)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
const unknown = 'https://console.example.com/reports/listing-performance';
const visits = (at: number) => [`1,${at}00`, `${at + 4}0`];
const stocked = (name: string, lang: string, header: string, cell: (at: number) => string, stock: number | null) => ({
  name: `list: ${name}`,
  url: 'https://shop.example.com/admin/products',
  html: pageOf(
    table(['Product', 'SKU', header], (at) => [goods[at] ?? '', `CB-${at}`, cell(at)]),
    { lang },
  ),
  expect: goods.map((title, at) => ({ title, sku: `CB-${at}`, stock: stock === null ? null : stock + at })),
});

export const openHeaders: readonly Layout[] = [
  {
    name: 'ebay: the goods stand under a word nobody knows, and links to change them in another column',
    url: 'https://www.ebay.nl/sh/lst/active',
    html: pageOf(
      `<div id="shlistings-cntr">${table(['Acties', 'Vermeldingstekst', 'Prijs'], (at) => [
        `<a href="https://www.ebay.nl/sl/list?mode=ReviseItem&itemId=25600011170${at}">Bewerken</a>`,
        `<a href="https://www.ebay.nl/itm/25600011170${at}">${goods[at]}</a>`,
        `1${at},50 EUR`,
      ])}</div>`,
      { lang: 'nl' },
    ),
    expect: goods.map((title, at) => ({ title, id: `25600011170${at}`, price: `1${at}.5 EUR` })),
  },
  {
    name: 'allegro: names that end in figures, with the number in brackets behind them',
    url: 'https://salescenter.allegro.com/my-assortment',
    html: pageOf(
      table(['Oferta', 'Cena', 'Liczba sztuk'], (at) => [
        `<a href="https://allegro.pl/oferta/1489001299${at}">${goods[at]} 40x6${at}</a><span>(1489001299${at})</span><div>Sygnatura: CB-${at}</div>`,
        `6${at},00 zł`,
        `${at}`,
      ]),
      { lang: 'pl' },
    ),
    expect: goods.map((title, at) => ({
      title: `${title} 40x6${at}`,
      id: `1489001299${at}`,
      sku: `CB-${at}`,
      stock: at,
    })),
  },
  {
    name: 'mercado libre: the price before, struck through, under the name of the price',
    url: 'https://www.mercadolibre.com.ar/publicaciones/listado',
    html: pageOf(
      `<div class="sll-list-grid__rows">${goods
        .map(
          (title, at) =>
            `<div class="sll-list-row"><img src="https://http2.mlstatic.com/D_${at}-O.webp"><h2 class="sll-list-row-title"><a href="https://articulo.mercadolibre.com.ar/MLA-140000001${at}-_JM">${title}</a></h2><span>#140000001${at}</span><div class="sll-list-cell-price">${at === 1 ? '' : '<s><span class="sll-list-no-wrap">$ 9.999</span></s>'}<span class="sll-list-no-wrap">$ 8.${at}50</span></div></div>`,
        )
        .join('')}</div>`,
      { lang: 'es-AR' },
    ),
    expect: goods.map((title, at) => ({ title, id: `MLA140000001${at}`, price: `${8050 + at * 100} ARS` })),
  },
  {
    name: 'metrics: each sum and count with its trend beside it in one line',
    url: unknown,
    html: pageOf(
      table(['Product', 'SKU', 'Impressions', 'Revenue'], (at) => [
        goods[at] ?? '',
        `CB-${at}`,
        `<span>1,${at}00</span><span>+4.5%</span>`,
        `<span>€ 4${at}.50</span><span>${['+12%', '−7 %', '—'][at]}</span>`,
      ]),
    ),
    expect: goods.map((title, at) => ({
      title,
      metrics: { impressions: `${1000 + at * 100}`, revenue: `4${at}.5 EUR` },
    })),
  },
  ...(
    [
      ['its name and money below the sum', 'CNY 供货价', '12.5 CNY'],
      ['its name before the money', '供货价 USD', '12.5 USD'],
      ['two kinds of money say nothing', 'USD 供货价</div><div>90.00</div><div>CNY 供货价', null],
    ] as const
  ).map(([name, below, price]) => ({
    name: `shein list: ${name}`,
    url: 'https://sso.geiwohuo.com/#/idms/goods-skc/list',
    html: pageOf(
      table(['商品信息', '供货价', '可售库存'], (at) => [
        `<div class="goods-name">纯色针织毛衣套头上衣 ${at} 号</div><div>SKC：<span>sz2509118823114${at}</span></div>`,
        `<span>12.50</span><div>${below}</div>`,
        `6${at}`,
      ]),
      { lang: 'zh-CN' },
    ),
    expect: goods.map((_, at) => ({ id: `sz2509118823114${at}`, price, stock: 60 + at })),
  })),
  {
    name: 'tiktok shop: numbers of 28 days with their labels in one column',
    url: 'https://seller-vn.tiktok.com/product/manage',
    html: pageOf(
      table(['Sản phẩm', 'Hiệu suất (28 ngày qua)', 'Số lượng', 'Giá bán lẻ'], (at) => [
        `<div>${goods[at]}</div><div><span>ID: 173098441206735188${at}</span></div>`,
        `<div><div>Đã bán</div><div>3${at}</div></div><div>Lượt xem trang <span>1.20${at}</span></div>`,
        `${at}`,
        `${at + 4}9.000₫`,
      ]),
      { lang: 'vi' },
    ),
    expect: goods.map((title, at) => ({
      title,
      stock: at,
      metrics: { units: `3${at}`, pageViews: `${1200 + at}` },
      period: '?',
    })),
  },
  stocked(
    'in stock in words, the count in brackets',
    'de',
    'Lagerbestand',
    (at) => `<mark>Auf Lager</mark> (1${at})`,
    10,
  ),
  stocked('in stock in French', 'fr', 'Stock', (at) => `En stock (1${at})`, 10),
  stocked('in stock in Polish', 'pl', 'Stan magazynowy', (at) => `<mark>Na stanie</mark> (1${at})`, 10),
  stocked(
    'in stock in Polish, one of them ordered before',
    'pl',
    'Magazyn',
    (at) => `<mark>${at === 1 ? 'Zamówienie oczekujące' : 'Na stanie'}</mark> (1${at})`,
    10,
  ),
  stocked('in stock in a sentence in Japanese', 'ja', '在庫', (at) => `在庫が1${at}点`, 10),
  stocked('in stock for variants in Japanese', 'ja', '在庫', (at) => `3件のバリエーションの在庫が1${at}点`, 10),
  stocked('in stock in Japanese', 'ja', '在庫', (at) => `在庫あり（1${at}）`, 10),
  stocked('in stock, and no count', 'en', 'Stock', () => '<mark>In stock</mark>', null),
  stocked('in brackets a count of variants', 'en', 'Stock', (at) => `In stock (1${at} variants)`, null),
  {
    name: 'metrics: units and sales beside orders and visits',
    url: unknown,
    html: pageOf(
      table(['Product', 'SKU', 'Impressions', 'Clicks', 'Orders', 'Units', 'Sales'], (at) => [
        goods[at] ?? '',
        `CB-${at}`,
        ...visits(at),
        `1${at}`,
        `2${at}`,
        `£3${at}.00`,
      ]),
    ),
    expect: goods.map((_, at) => ({
      metrics: {
        impressions: `${1000 + at * 100}`,
        clicks: `${at + 4}0`,
        orders: `1${at}`,
        units: `2${at}`,
        revenue: `3${at} GBP`,
      },
    })),
  },
  {
    name: 'metrics: net sales are no revenue, counted sales neither, and units beside stock are none sold',
    url: unknown,
    html: pageOf(
      table(['Product', 'SKU', 'Impressions', 'Orders', 'Units', 'Sales', 'Net sales', 'Stock'], (at) => [
        goods[at] ?? '',
        `CB-${at}`,
        `1,${at}00`,
        `1${at}`,
        `2${at}`,
        `4${at}`,
        `£3${at}.00`,
        '7',
      ]),
    ),
    expect: goods.map((_, at) => ({ stock: 7, metrics: { impressions: `${1000 + at * 100}`, orders: `1${at}` } })),
  },
  {
    name: 'list: offers bear a number of the seller’s own making',
    url: 'https://seller.example.de/angebote',
    html: pageOf(
      table(['Produkt', 'Angebotsnummer', 'Preis', 'Bestand'], (at) => [
        `<a href="/product/44821093${at}/">${goods[at]}</a><div>Produkt-ID: 44821093${at}</div>`,
        ['LAMP-OAK', 'NC-7', 'TT-SET-3X'][at] ?? '',
        `1${at},50 €`,
        `${at}`,
      ]),
      { lang: 'de' },
    ),
    expect: goods.map((title, at) => ({
      title,
      id: `44821093${at}`,
      sku: ['LAMP-OAK', 'NC-7', 'TT-SET-3X'][at] ?? null,
    })),
  },
  {
    name: 'list: the marketplace numbers the offers',
    url: 'https://seller.example.de/angebote',
    html: pageOf(
      table(['Produkt', 'Angebotsnummer', 'Preis', 'Bestand'], (at) => [
        `<a href="/product/44821093${at}/">${goods[at]}</a><div>Produkt-ID: 44821093${at}</div>`,
        `AX70013${at}`,
        `1${at},50 €`,
        `${at}`,
      ]),
      { lang: 'de' },
    ),
    expect: goods.map((title) => ({ title, sku: null })),
  },
  {
    name: 'list: SKU ID of the seller’s own making, and one of the marketplace',
    url: 'https://seller.example.in/listings',
    html: pageOf(
      table(['Product', 'Price', 'Stock'], (at) => [
        `<div>${goods[at]}</div><div>FSN: LMPGXK7HZ3QFV0${at}E</div><div>SKU ID: ${at === 2 ? '1729999000111222' : `CB-LMP-${at}`}</div>`,
        `₹1,24${at}`,
        `${at}`,
      ]),
      { lang: 'en-IN' },
    ),
    expect: goods.map((title, at) => ({ title, id: `LMPGXK7HZ3QFV0${at}E`, sku: at === 2 ? null : `CB-LMP-${at}` })),
  },
];

/** Two codes that are both called SKU: where the header of the one is gone, the other alone says so. */
export const twoCodes: readonly Layout[] = [
  {
    name: 'list: the marketplace’s SKU below the name, the partner’s in a column',
    url: 'https://catalog.example.com/ar-sa/catalog',
    html: pageOf(
      table(['Product', 'Partner SKU', 'Price', 'Stock'], (at) => [
        `<div>${goods[at]}</div><div>SKU: N5341206${at}A</div>`,
        `CB-${at}`,
        `SAR 1${at}.50`,
        `${at}`,
      ]),
    ),
    expect: goods.map((title, at) => ({ title, sku: `CB-${at}`, price: `1${at}.5 SAR` })),
  },
];
