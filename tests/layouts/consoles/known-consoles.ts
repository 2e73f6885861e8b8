import { type Layout, pageOf } from '../layout.ts';

// Lists in consoles of marketplaces we know, of our own making: each has something that made their readers err.

const page = (heads: readonly string[], rows: string, lang: string): string =>
  pageOf(
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`,
    { lang },
  );
const cells = (...all: readonly string[]): string => all.map((cell) => `<td>${cell}</td>`).join('');
const at = (name: string, url: string, html: string, expected: Layout['expect']): Layout => ({
  name: `known consoles: ${name}`,
  url,
  html,
  expect: expected,
});

/** A row of Lazada's list: the goods with what is done with them. `behind`: what stands in the box of the goods without a gap before it. */
const lazadaItem = (n: number, name: string, sku: string, price: string, stock: string, behind = '') =>
  `<tr>${cells(
    '<input type="checkbox">',
    `<div><img src="https://my-live.slatic.net/p/${n}.jpg"><a class="item-detail-name" href="https://www.lazada.com.my/products/-i${n}-s${n}9.html">${name}</a><span>Product ID: ${n}</span>${behind}</div>`,
    sku,
    price,
    stock,
    '<a>Edit</a>',
  )}</tr>`;
const lazadaHeads = ['', 'Product name', 'Seller SKU', 'Price', 'Stock', 'Actions'];
const lazadaOption = (name: string, sku: string, price: string, stock: string) =>
  `<tr>${cells('', `<span>${name}</span>`, sku, price, stock, '')}</tr>`;

const shopifyReport = (sum: string, lang: string, heads: readonly string[]) =>
  pageOf(
    `<div role="table"><div role="rowgroup"><div role="row">${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div></div><div role="rowgroup">${[
      [sum, '141', '€2,115'],
      ['Crossbill oak serving tray, two handles', '41', '€615'],
      ['Crossbill oak table lamp with linen shade', '100', '€1,500'],
    ]
      .map(
        ([first, ...rest]) =>
          `<div role="row"><div role="rowheader">${first}</div>${rest.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`,
      )
      .join('')}</div></div>`,
    { lang },
  );
const reportAt = 'https://admin.shopify.com/store/crossbill/analytics/reports/sales_by_product';
const reported: Layout['expect'] = [
  { title: 'Crossbill oak serving tray, two handles', id: null, price: null },
  { title: 'Crossbill oak table lamp with linen shade', id: null, price: null },
];
const sums: Readonly<Record<string, readonly string[]>> = {
  概要: ['ja', '商品タイトル', '商品数', '売上'],
  Zusammenfassung: ['de', 'Produkttitel', 'Artikel', 'Summe'],
  Récapitulatif: ['fr', 'Titre du produit', 'Articles', 'Montant'],
  'Visão geral': ['pt', 'Título do produto', 'Itens', 'Valor'],
  Panoramica: ['it', 'Titolo del prodotto', 'Articoli', 'Importo'],
  Сводка: ['ru', 'Название товара', 'Штуки', 'Сумма'],
  Overzicht: ['nl', 'Producttitel', 'Artikelen', 'Bedrag'],
  ภาพรวม: ['th', 'ชื่อสินค้า', 'ชิ้น', 'ยอด'],
  'Tổng kết': ['vi', 'Tên sản phẩm', 'Món', 'Tiền'],
  요약: ['ko', '상품명', '개', '금액'],
  概览: ['zh', '商品标题', '个', '合计金额'],
  Összesen: ['hu', 'Terméknév', 'Darab', 'Összeg'],
};

const ebayCards = (items: readonly (readonly [number, string, string, readonly string[]])[]) =>
  `<div id="active-items">${items
    .map(
      ([n, name, price, ways]) =>
        `<div class="me-item-card" id="active-item-${n}"><a href="https://www.ebay.it/itm/${n}"><img src="https://i.ebayimg.com/images/g/${n}/s-l140.jpg" alt=""></a><h3 class="item-title"><a href="https://www.ebay.it/itm/${n}">${name}</a></h3><div class="item__price"><span class="bold">${price}</span> ${ways.map((way) => `<span>${way}</span>`).join('')}</div><div>Numero oggetto: ${n}</div><ul><li>214 visualizzazioni</li><li>3 disponibili</li></ul></div>`,
    )
    .join('')}</div>`;

const tiktokItem = (id: string, name: string, stock: string, price: string) =>
  `<tr>${cells(
    '<input type="checkbox">',
    `<div><img src="https://p16.tiktokcdn.example/${id}.webp"><div><span>${name}</span></div><div><span>ID: ${id}</span></div></div>`,
    stock,
    price,
  )}</tr>`;

/** What can be sold stands third, before what is there. */
const inventories: Readonly<Record<string, readonly string[]>> = {
  fr: ['Produit', 'SKU', 'Indisponible', 'Engagé', 'Disponible', 'En stock'],
  en: ['Product', 'SKU', 'Unavailable', 'Committed', 'Available', 'On hand'],
  it: ['Prodotto', 'SKU', 'Non disponibile', 'Impegnato', 'Disponibile', 'In magazzino'],
  ja: ['商品', 'SKU', '利用不可', '確定済み', '販売可能', '手持ち'],
};
const inventoryItem = (n: number, name: string, sku: string, counts: readonly string[]) =>
  `<tr>${cells(
    '<input type="checkbox">',
    `<div><img src="https://cdn.shopify.com/s/files/1/07/${n}.jpg"><a href="/store/crossbill/products/${n}/variants/4${n}">${name}</a></div>`,
    sku,
    ...counts,
  )}</tr>`;

export const knownConsoles: readonly Layout[] = [
  at(
    'options below their goods are called nothing, and nothing can be done with them',
    'https://sellercenter.lazada.com.my/apps/product/list?tab=online_product',
    page(
      lazadaHeads,
      lazadaItem(3377100411, 'Crossbill oak table lamp with linen shade', 'LMP-OAK', 'RM 129.00', '44') +
        lazadaItem(3377100412, 'Crossbill bed linen set', 'View 2 SKUs', '', '') +
        lazadaOption('Sage / King', 'BED-SG-K', 'RM 199.00', '12') +
        lazadaOption('Rust / Queen', 'BED-RU-Q', 'RM 179.00', '7') +
        lazadaItem(3377100413, 'Crossbill oak serving tray, two handles', 'TRY-OAK', 'RM 59.00', '31'),
      'en',
    ),
    [
      {
        id: '3377100411',
        title: 'Crossbill oak table lamp with linen shade',
        sku: 'LMP-OAK',
        price: '129 MYR',
        stock: 44,
      },
      { id: '3377100412', title: 'Crossbill bed linen set', sku: null, price: null, stock: null },
      {
        id: '3377100413',
        title: 'Crossbill oak serving tray, two handles',
        sku: 'TRY-OAK',
        price: '59 MYR',
        stock: 31,
      },
    ],
  ),
  at(
    'figures stand right behind the code of the goods, whose name is whole all the same',
    'https://sellercenter.lazada.com.my/apps/product/list?tab=online_product',
    page(
      lazadaHeads,
      lazadaItem(3377100414, 'Crossbill oak stools', 'STL-OAK', 'RM 89.00', '14', '<span>3 photos</span>') +
        lazadaItem(3377100415, 'Crossbill oak clock', 'CLK-OAK', 'RM 99.00', '15'),
      'en',
    ),
    [
      { title: 'Crossbill oak stools', price: '89 MYR', stock: 14 },
      { title: 'Crossbill oak clock', price: '99 MYR', stock: 15 },
    ],
  ),
  ...Object.entries(sums).map(([sum, [lang = '', ...heads]]) =>
    at(`sums of a report above its goods: ${sum}`, reportAt, shopifyReport(sum, lang, heads), reported),
  ),
  at(
    'words of two ways to buy stand beside a price',
    'https://www.ebay.it/mys/active',
    pageOf(
      ebayCards([
        [
          386733042011,
          'Vassoio in rovere Crossbill con due manici',
          'EUR 89,00',
          ['Compralo Subito', "o Proposta d'acquisto"],
        ],
        [386733042012, 'Lampada da tavolo Crossbill in lino', 'EUR 129,50', ['Compralo Subito']],
        [386733042013, 'Sgabello in rovere Crossbill, anni 60', 'EUR 42,50', ['7 offerte']],
      ]),
      { lang: 'it' },
    ),
    [
      { id: '386733042011', price: '89 EUR' },
      { id: '386733042012', price: '129.5 EUR' },
      { id: '386733042013', price: null },
    ],
  ),
  at(
    'a price is said to be in the money of the place',
    'https://seller-de.tiktok.com/product/manage',
    page(
      ['', 'Produkt', 'Menge', 'Einzelhandelspreis (Landeswährung)'],
      tiktokItem('1729384477012345011', 'Crossbill Eichentablett mit zwei Griffen', '31', '59,90 €') +
        tiktokItem('1729384477012345012', 'Crossbill Tischlampe mit Leinenschirm', '14', '129,00 €'),
      'de',
    ),
    [
      { id: '1729384477012345011', price: '59.9 EUR' },
      { id: '1729384477012345012', price: '129 EUR' },
    ],
  ),
  ...Object.entries(inventories).map(([lang, heads]) =>
    at(
      `what can be sold beside what is there: ${lang}`,
      'https://admin.shopify.com/store/crossbill/inventory?location_id=71200334411',
      page(
        ['', ...heads],
        inventoryItem(9120447711011, 'Crossbill oak serving tray', 'TRY-OAK', ['0', '4', '66', '70']) +
          inventoryItem(9120447711012, 'Crossbill oak table lamp', 'LMP-OAK', ['2', '0', '13', '15']),
        lang,
      ),
      [
        { id: '9120447711011', title: 'Crossbill oak serving tray', sku: 'TRY-OAK', stock: 66, price: null },
        { id: '9120447711012', title: 'Crossbill oak table lamp', sku: 'LMP-OAK', stock: 13, price: null },
      ],
    ),
  ),
  at(
    'sales counted beside the pieces of them',
    'https://www.mercadolibre.com.mx/metricas/publicaciones',
    page(
      ['Publicación', 'Visitas únicas', 'Unidades vendidas', 'Cantidad de ventas', 'Ventas brutas'],
      [
        [3920118011, 'Charola De Roble Crossbill Con Asas', '4.120', '61', '58', '$ 51.179'],
        [3920118012, 'Lámpara De Mesa Crossbill De Lino', '702', '0', '0', '$ 0'],
      ]
        .map(
          ([n, name, ...rest]) => `<tr>${cells(`<div><p>${name}</p><p>#MLM${n}</p></div>`, ...rest.map(String))}</tr>`,
        )
        .join(''),
      'es',
    ),
    [
      { id: 'MLM3920118011', metrics: { visitors: '4120', units: '61', orders: '58', revenue: '51179 MXN' } },
      { id: 'MLM3920118012', metrics: { visitors: '702', units: '0', orders: '0', revenue: '0 MXN' } },
    ],
  ),
  at(
    'numbers below groups called by what they count and by the card of the goods',
    'https://seller.ozon.ru/app/analytics/goods-analysis',
    pageOf(
      `<button>24.11.2026 – 30.11.2026</button><table><thead><tr><th rowspan="2">Товар</th><th colspan="2">Показы</th><th colspan="2">Карточка товара</th></tr><tr><th>Показы всего</th><th>Показы в поиске и каталоге</th><th>Посещения карточки товара</th><th>Добавления в корзину, всего</th></tr></thead><tbody>${[
        [1680422011, 'Поднос дубовый Клёст с ручками', '84 120', '61 004', '3 204', '402'],
        [1680422012, 'Лампа настольная Клёст, лён', '12 077', '9 120', '410', '33'],
      ]
        .map(
          ([n, name, ...rest]) =>
            `<tr>${cells(`<div><img src="https://cdn1.ozone.ru/s3/multimedia-1-7/${n}.jpg"><a href="https://www.ozon.ru/product/${n}/">${name}</a><span>SKU ${n}</span></div>`, ...rest.map(String))}</tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    [
      { id: '1680422011', metrics: { impressions: '84120', pageViews: '3204', addToCart: '402' } },
      { id: '1680422012', metrics: { impressions: '12077', pageViews: '410', addToCart: '33' } },
    ],
  ),
  at(
    'orders that were authorized',
    'https://seller.walmart.com/analytics/item-sales',
    page(
      ['Item name', 'Item ID', 'Units sold', 'Authorized orders'],
      `<tr>${cells('<a href="https://www.walmart.com/ip/5304418011">Crossbill oak serving tray, two handles</a>', '5304418011', '412', '398')}</tr>` +
        `<tr>${cells('<a href="https://www.walmart.com/ip/5304418012">Crossbill oak table lamp, linen shade</a>', '5304418012', '27', '27')}</tr>`,
      'en',
    ),
    [
      { id: '5304418011', metrics: { units: '412', orders: '398' } },
      { id: '5304418012', metrics: { units: '27', orders: '27' } },
    ],
  ),
  at(
    'how many there are stands below the word for a quantity',
    'https://www.etsy.com/your/shops/me/tools/listings',
    page(
      ['', 'Annonce', 'Quantité', 'Prix'],
      [
        [1618840011, 'Plateau en chêne Crossbill à deux poignées', '12 en stock', '49,90 €'],
        [1618840012, 'Lampe de table Crossbill, abat-jour en lin', '1 en stock', '84,00 €'],
      ]
        .map(
          ([n, name, stock, price]) =>
            `<tr>${cells('<input type="checkbox">', `<a href="/your/shops/me/listing-editor/edit/${n}">${name}</a>`, String(stock), String(price))}</tr>`,
        )
        .join(''),
      'fr',
    ),
    [
      { id: '1618840011', price: '49.9 EUR', stock: 12 },
      { id: '1618840012', price: '84 EUR', stock: 1 },
    ],
  ),
  at(
    'what can be sold lies in the storehouse, beside what is promised',
    'https://agentseller.temu.com/stock/fully-mgt/sale-manage/main',
    page(
      ['商品信息', 'SKU货号', '申报价格(CNY)', '仓内可用库存', '预占用库存', '已发货库存'],
      [
        [6801177011, '交嘴雀橡木带柄托盘 双耳', 'TRY-OAK', '¥68.00', '1,204', '6', '200'],
        [6801177012, '交嘴雀亚麻灯罩台灯', 'LMP-OAK', '¥128.00', '0', '0', '40'],
      ]
        .map(
          ([n, name, ...rest]) =>
            `<tr>${cells(`<div><div class="goodsName">${name}</div><div>SPU ID：${n}</div></div>`, ...rest.map(String))}</tr>`,
        )
        .join(''),
      'zh',
    ),
    [
      { id: '6801177011', sku: 'TRY-OAK', price: '68 CNY', stock: 1204 },
      { id: '6801177012', sku: 'LMP-OAK', price: '128 CNY', stock: 0 },
    ],
  ),
];
