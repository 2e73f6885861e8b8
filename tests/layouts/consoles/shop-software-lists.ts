import { type Layout, pageOf } from '../layout.ts';

// Consoles of shops' own software: the goods stand under a bare 'Name', and lists at addresses that speak of editing.

const th = (labels: readonly string[]) => `<tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr>`;
const td = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const goods = ['Walnuts 1 kg', 'Dried Figs 250 g'];
const table = (head: string, row: (name: string, n: number) => readonly string[]) =>
  `<table><thead>${head}</thead><tbody>${goods.map((name, n) => td(row(name, n))).join('')}</tbody></table>`;

export const shopSoftwareLists: readonly Layout[] = [
  {
    name: 'console of a shop: Name beside SKU and Price',
    url: 'https://admin.example.com/catalog/product/index/',
    html: pageOf(
      table(th(['', 'ID', 'Thumbnail', 'Name', 'Type', 'SKU', 'Price']), (name, n) => [
        '<input type="checkbox">',
        `402${n}`,
        `<img src="https://admin.example.com/${n}.jpg">`,
        name,
        'Simple',
        `CB-${n}`,
        `€${n + 1}9.50`,
      ]),
    ),
    expect: goods.map((title, n) => ({ title, id: `402${n}`, sku: `CB-${n}`, price: `${n + 1}9.5 EUR` })),
  },
  {
    name: 'console of a shop: a row of fields to search by among the headers',
    url: 'https://boutique.example.fr/sell/catalog/products/',
    html: pageOf(
      table(
        `${th(['', 'ID', 'Image', 'Nom', 'Référence', 'Prix', 'Actions'])}${td(['', '<input>', '', '<input placeholder="Nom">', '<input>', '<input>', '<button>Rechercher</button>'])}`,
        (name, n) => ['', `2${n}`, '<img src="/a.jpg">', `<a href="/p/${n}">${name}</a>`, `CB-${n}`, `${n},50 €`, ''],
      ),
      { lang: 'fr' },
    ),
    expect: goods.map((title, n) => ({ title, sku: `CB-${n}`, price: `${n}.5 EUR` })),
  },
  {
    name: 'console of a shop: a list at an address that speaks of editing, each row leading to a place of its own',
    url: 'https://shop.example.com/wp-admin/edit.php?post_type=product',
    html: pageOf(
      table(th(['', 'Name', 'SKU', 'Stock', 'Price']), (name, n) => [
        '<input type="checkbox">',
        `<strong><a class="row-title" href="post.php?post=${n}&action=edit">${name}</a></strong>`,
        `CB-${n}`,
        '12',
        `€${n + 1}9.50`,
      ]),
    ),
    expect: goods.map((title, n) => ({ title, sku: `CB-${n}`, price: `${n + 1}9.5 EUR`, stock: 12 })),
  },
  {
    name: 'console of a shop: variants in a form, which lead nowhere, are no list',
    url: 'https://shop.example.com/admin/products/7/edit',
    html: pageOf(table(th(['Name', 'SKU', 'Stock', 'Price']), (name, n) => [name, `CB-${n}`, '12', `€${n + 1}9.50`])),
    expect: [],
  },
  {
    name: 'console of a shop: names of people beside their orders are no goods',
    url: 'https://shop.example.com/admin/people',
    html: pageOf(
      table(th(['Name', 'E-mail', 'SKU', 'Price']), (_name, n) => [`Person ${n}`, 'x@example.com', `CB-${n}`, '€9.50']),
    ),
    expect: [],
  },
  {
    name: 'console of a shop: Name beside nothing of goods',
    url: 'https://shop.example.com/admin/rates',
    html: pageOf(table(th(['Name', 'Zone', 'Price']), (_name, n) => [`Parcel ${n}`, 'EU', '€9.50'])),
    expect: [],
  },
  {
    name: 'lazada list: no special price, so the retail price holds; where both stand and differ, neither',
    url: 'https://sellercenter.lazada.com.my/apps/product/list?tab=online_product',
    html: pageOf(
      table(th(['Product Info', 'Retail Price', 'Special Price', 'Stock']), (name, n) => [
        `<a class="item-detail-name" href="https://www.lazada.com.my/products/-i33445566${n}-s9988776.html">${name}</a>`,
        'RM39.90',
        n === 0 ? '-' : 'RM29.90',
        '8',
      ]),
    ),
    expect: goods.map((title, n) => ({ title, id: `33445566${n}`, price: n === 0 ? '39.9 MYR' : null, stock: 8 })),
  },
  {
    name: 'lazada list: the retail price alone, without the special price that may hold instead',
    url: 'https://sellercenter.lazada.com.my/apps/product/list?tab=online_product',
    html: pageOf(
      table(th(['Product Info', 'Retail Price', 'Stock']), (name, n) => [
        `<a class="item-detail-name" href="https://www.lazada.com.my/products/-i33445566${n}-s9988776.html">${name}</a>`,
        'RM39.90',
        '8',
      ]),
    ),
    expect: goods.map((title, n) => ({ title, id: `33445566${n}`, price: null, stock: 8 })),
  },
  {
    name: 'tiktok list: Quantity is the stock',
    url: 'https://seller-uk.tiktok.com/product/manage?tab=all',
    html: pageOf(
      table(th(['Product', 'Status', 'Quantity', 'Retail price']), (name, n) => [
        `<div>${name}</div><div>ID: 172938475610293847${n}</div>`,
        'Live',
        '320',
        '£12.99',
      ]),
    ),
    expect: goods.map((_title, n) => ({ id: `172938475610293847${n}`, stock: 320, price: '12.99 GBP' })),
  },
  {
    name: 'mercado libre list: the item’s code behind #, what a sale costs below the price',
    url: 'https://www.mercadolibre.com.mx/publicaciones/listado?page=1',
    html: pageOf(
      `<div class="sll-list-grid__rows">${goods.map((name, n) => `<div><img src="https://http2.mlstatic.com/D_${n}-F.jpg"><h2 class="sll-list-row-title">${name}</h2><div><span>#MLM223344556${n}</span></div><div class="sll-list-cell-price"><span class="sll-list-no-wrap">$ 1,249</span><span>Pagas $ 45.10 por cargo de venta</span></div></div>`).join('')}</div>`,
      { lang: 'es-MX' },
    ),
    expect: goods.map((title, n) => ({ title, id: `MLM223344556${n}`, price: '1249 MXN' })),
  },
  {
    name: 'ebay item that has ended: its picture stands in the tags that name it',
    url: 'https://www.ebay.de/itm/334455667788',
    html: pageOf(
      '<h1 class="x-item-title__mainTitle"><span>Crossbill Coffee Mill</span></h1><div class="x-price-primary"><span>EUR 25,00</span></div>',
      {
        lang: 'de',
        head: '<meta property="og:title" content="Crossbill Coffee Mill | eBay.de"><meta property="og:image" content="https://i.ebayimg.com/images/g/kafAAOSw/s-l500.jpg">',
      },
    ),
    expect: { title: 'Crossbill Coffee Mill', image: 'https://i.ebayimg.com/images/g/kafAAOSw/s-l500.jpg' },
  },
  {
    name: 'console of a shop: pictures under a header without a name, short names in a script without spaces',
    url: 'https://shop.example.jp/admin/product',
    html: pageOf(
      table(th(['', '', '商品コード', '商品名', '価格', '在庫']), (_name, n) => [
        '<input type="checkbox">',
        `<img src="https://shop.example.jp/${n}.jpg">`,
        `MW-${n}`,
        n === 0
          ? '<a href="/admin/product/1/edit">美濃焼 飯碗 青白磁</a>'
          : '<a href="/admin/product/2/edit">湯呑 黒色</a>',
        '￥1,980',
        '4',
      ]),
      { lang: 'ja' },
    ),
    expect: ['美濃焼 飯碗 青白磁', '湯呑 黒色'].map((title, n) => ({
      title,
      image: `https://shop.example.jp/${n}.jpg`,
    })),
  },
  {
    name: 'console of a shop: the same picture in every row is none of the goods',
    url: 'https://shop.example.com/admin/products',
    html: pageOf(
      table(th(['', 'Product', 'SKU', 'Stock', 'Price']), (name, n) => [
        '<img src="https://shop.example.com/amazon.png">',
        name,
        `CB-${n}`,
        '4',
        '€9.50',
      ]),
    ),
    expect: goods.map((title, n) => ({ title, sku: `CB-${n}`, image: null })),
  },
  {
    name: 'console of a shop: Quantity is the stock where goods are listed',
    url: 'https://shop.example.com/admin/catalog/products',
    html: pageOf(
      table(th(['Product', 'SKU', 'Quantity', 'Price']), (name, n) => [name, `CB-${n}`, `${n + 4}`, '€9.50']),
    ),
    expect: goods.map((title, n) => ({ title, stock: n + 4 })),
  },
  {
    name: 'console of a shop: Quantity may be of anything elsewhere',
    url: 'https://shop.example.com/admin/picking',
    html: pageOf(
      table(th(['Product', 'SKU', 'Quantity', 'Price']), (name, n) => [name, `CB-${n}`, `${n + 4}`, '€9.50']),
    ),
    expect: goods.map((title) => ({ title, stock: null })),
  },
];
