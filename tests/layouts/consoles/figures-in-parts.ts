import { type Layout, pageOf } from '../layout.ts';

const erp = 'https://erp.example.com/goods/list';
const image = (n: number) => `https://img.example.com/p/${n}.jpg`;

export const figuresInParts: readonly Layout[] = [
  {
    name: 'mercado libre figures: names in one list, rows in another, cells of another make that are called cells',
    url: 'https://www.mercadolibre.com.mx/metricas/negocio',
    html: pageOf(
      `<h1>Negocio</h1><label id="per">Período</label><button aria-labelledby="per">Del 1 al 28 de noviembre de 2026</button><ul class="mtr-list__head">${['Publicación', 'Unidades vendidas', 'Visitas', 'Conversión'].map((name) => `<li class="mtr-list__head-cell">${name}</li>`).join('')}</ul><ol class="mtr-list__body">${[1, 2, 3].map((n) => `<li class="mtr-list__row"><div class="mtr-list__cell mtr-list__cell--item"><img src="https://http2.mlstatic.com/D_Q_NP_61${n}-MLM7600_032026-R.webp" alt=""><a href="https://articulo.mercadolibre.com.mx/MLM-289104557${n}-lampara-_JM"><h3>Lámpara Crossbill De Roble ${n}</h3></a><span>#289104557${n}</span></div><div class="mtr-list__cell"><p>14${n}</p></div><div class="mtr-list__cell"><p>3,4${n}2</p></div><div class="mtr-list__cell"><p>4.${n}%</p></div></li>`).join('')}</ol>`,
      { lang: 'es-MX' },
    ),
    expect: [1, 2, 3].map((n) => ({
      id: `MLM289104557${n}`,
      title: `Lámpara Crossbill De Roble ${n}`,
      metrics: { units: `14${n}`, visitors: `34${n}2`, conversionRate: `0.04${n}` },
      period: '2026-11-01/2026-11-28',
    })),
  },
  {
    name: 'allegro figures: two codes in one text, first and last day in fields called from and to',
    url: 'https://salescenter.allegro.com/statistics/offers',
    html: pageOf(
      `<h1>Statystyki ofert</h1><form><label for="d1">Od</label><input id="d1" type="date" value="2026-11-01"><label for="d2">Do</label><input id="d2" type="date" value="2026-11-28"></form><table><thead><tr><th>Oferta</th><th>Sprzedane sztuki</th><th>Wartość sprzedaży</th></tr></thead><tbody>${[1, 2, 3].map((n) => `<tr><td><img src="https://a.allegroimg.com/s128/11e7b${n}/4366a950d2ba" alt=""><a href="https://allegro.pl/oferta/1488720331${n}">Lampa Crossbill dębowa ${n}</a><p>nr: 1488720331${n} · sygnatura: LAMPA-${n}</p></td><td>6${n}</td><td>1 994,0${n} zł</td></tr>`).join('')}</tbody></table>`,
      { lang: 'pl' },
    ),
    expect: [1, 2, 3].map((n) => ({
      id: `1488720331${n}`,
      sku: `LAMPA-${n}`,
      metrics: { units: `6${n}`, revenue: `1994.0${n} PLN` },
      period: '2026-11-01/2026-11-28',
    })),
  },
  {
    name: 'walmart figures: codes behind their names alone, a mark with its reviews in one cell, the days chosen by hand',
    url: 'https://seller.walmart.com/analytics/items',
    html: pageOf(
      `<h1>Items</h1><button>Custom: Nov 01, 2026 – Nov 14, 2026</button><span>Compare to: Oct 18, 2026 – Oct 31, 2026</span><div role="grid"><div role="row">${['Item', 'GMV', 'Units sold', 'Rating'].map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>${[1, 2, 3].map((n) => `<div role="row"><div role="rowheader"><a href="https://www.walmart.com/ip/51234567${n}">Crossbill Oak Lamp ${n}, Warm White</a><div>Item ID 51234567${n}</div><div>SKU LAMP-OAK${n === 3 ? '' : `-${n}`}</div></div><div role="gridcell">$4,1${n}5.60</div><div role="gridcell">8${n}</div><div role="gridcell"><span>4.${n}</span> <a>(${n}88)</a></div></div>`).join('')}</div>`,
      { lang: 'en' },
    ),
    expect: [1, 2, 3].map((n) => ({
      id: `51234567${n}`,
      sku: n === 3 ? 'LAMP-OAK' : `LAMP-OAK-${n}`,
      rating: 4 + n / 10,
      reviews: n * 100 + 88,
      metrics: { revenue: `41${n}5.6 USD`, units: `8${n}` },
      period: '2026-11-01/2026-11-14',
    })),
  },
  {
    name: 'ozon analytics: code and article of the goods under their name, neither with a colon',
    url: 'https://seller.ozon.ru/app/analytics/graphs',
    html: pageOf(
      `<table><thead><tr><th>Товар</th><th>Показы, всего</th><th>Цена</th></tr></thead><tbody>${[1, 2, 3].map((n) => `<tr><td><img src="https://ir.ozone.ru/s3/multimedia-1/wc50/${n}.jpg"><div><a href="https://www.ozon.ru/product/155343531${n}/">Лампа Crossbill дубовая ${n}</a><div><span>SKU 155343531${n}</span><span>Артикул LAMP-${n}</span></div></div></td><td>1 2${n}5</td><td>1 9${n}0 ₽</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: [1, 2, 3].map((n) => ({ id: `155343531${n}`, sku: `LAMP-${n}`, price: `19${n}0 RUB` })),
  },
  {
    name: 'a console never seen: ant design, header and body apart, measure row, selection column, two lines a cell',
    url: erp,
    html: pageOf(
      `<div class="ant-table-wrapper"><div class="ant-table ant-table-fixed-header"><div class="ant-table-container"><div class="ant-table-header"><table><colgroup><col></colgroup><thead class="ant-table-thead"><tr><th class="ant-table-cell ant-table-selection-column"><input type="checkbox"></th><th class="ant-table-cell">商品信息</th><th class="ant-table-cell">售价(CNY)</th><th class="ant-table-cell">库存</th><th class="ant-table-cell ant-table-column-has-sorters"><div class="ant-table-column-sorters"><span class="ant-table-column-title">近30天销量</span><span class="ant-table-column-sorter"></span></div></th><th class="ant-table-cell">操作</th></tr></thead></table></div><div class="ant-table-body"><table><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0"><td></td><td></td><td></td><td></td><td></td><td></td></tr>
${[1, 2].map((n) => `<tr class="ant-table-row" data-row-key="100050012345678${n}"><td class="ant-table-cell"><input type="checkbox"></td><td class="ant-table-cell"><div class="goods"><img src="${image(n)}"><div><a class="title" href="https://www.aliexpress.com/item/100050012345678${n}.html">核桃仁 500 克 ${n} 号袋装</a><div>ID: 100050012345678${n}</div><div>SKU: LN-0${n}</div></div></div></td><td class="ant-table-cell">¥${n}9.90<br><span>运费 ¥5.00</span></td><td class="ant-table-cell">1,20${n}</td><td class="ant-table-cell">${n}5</td><td class="ant-table-cell"><a>编辑</a></td></tr>`).join('')}</tbody></table></div></div></div></div>`,
      { lang: 'zh-CN', title: '商品管理' },
    ),
    expect: [
      { title: '核桃仁 500 克 1 号袋装', id: '1000500123456781', image: image(1) },
      { title: '核桃仁 500 克 2 号袋装', id: '1000500123456782', image: image(2) },
    ],
  },
  {
    name: 'a console never seen: element ui with a pinned copy of its first columns',
    url: erp,
    html: pageOf(
      `<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr><th class="el-table_1_column_1 is-hidden"><div class="cell">Product</div></th><th class="el-table_1_column_2"><div class="cell">Item ID</div></th><th class="el-table_1_column_3"><div class="cell">Price (USD)</div></th><th class="el-table_1_column_4"><div class="cell">Stock</div></th></tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${[1, 2].map((n) => `<tr class="el-table__row"><td class="is-hidden"><div class="cell"><img src="${image(n)}"><span class="product-name">Crossbill oak lamp number ${n}</span></div></td><td><div class="cell">12345678900${n}</div></td><td><div class="cell">$1${n}.50</div></td><td><div class="cell">${n}0</div></td></tr>`).join('')}</tbody></table></div><div class="el-table__fixed"><div class="el-table__fixed-header-wrapper"><table class="el-table__header"><thead><tr><th><div class="cell">Product</div></th><th class="is-hidden"><div class="cell">Item ID</div></th><th class="is-hidden"><div class="cell">Price (USD)</div></th><th class="is-hidden"><div class="cell">Stock</div></th></tr></thead></table></div><div class="el-table__fixed-body-wrapper"><table class="el-table__body"><tbody>${[1, 2].map((n) => `<tr class="el-table__row"><td><div class="cell"><img src="${image(n)}"><span class="product-name">Crossbill oak lamp number ${n}</span></div></td><td class="is-hidden"><div class="cell">12345678900${n}</div></td><td class="is-hidden"><div class="cell">$1${n}.50</div></td><td class="is-hidden"><div class="cell">${n}0</div></td></tr>`).join('')}</tbody></table></div></div></div>`,
    ),
    expect: [
      { title: 'Crossbill oak lamp number 1', id: '123456789001', price: '11.5 USD' },
      { title: 'Crossbill oak lamp number 2', id: '123456789002', price: '12.5 USD' },
    ],
  },
  {
    name: 'a console never seen: mui data grid, of boxes with roles and column numbers, only some columns drawn',
    url: erp,
    html: pageOf(
      `<div role="grid" aria-colcount="5" aria-rowcount="12" class="MuiDataGrid-root"><div role="row" aria-rowindex="1" class="MuiDataGrid-columnHeaders">${['Image', 'Title', 'SKU', 'Price', 'Quantity'].map((h, i) => `<div role="columnheader" aria-colindex="${i + 1}" data-field="f${i}"><div class="MuiDataGrid-columnHeaderTitle">${h}</div></div>`).join('')}</div><div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerRenderZone">${[1, 2].map((n) => `<div role="row" aria-rowindex="${n + 1}" data-id="${n}"><div role="gridcell" aria-colindex="2" data-field="f1">Crossbill walnut kernels bag ${n}</div><div role="gridcell" aria-colindex="3" data-field="f2">WAL-${n}00</div><div role="gridcell" aria-colindex="4" data-field="f3">€1${n},90</div><div role="gridcell" aria-colindex="5" data-field="f4">${n}7</div></div>`).join('')}</div></div></div>`,
      { lang: 'de' },
    ),
    expect: [
      { title: 'Crossbill walnut kernels bag 1', id: null, price: '11.9 EUR' },
      { title: 'Crossbill walnut kernels bag 2', id: null, price: '12.9 EUR' },
    ],
  },
  {
    name: 'a console never seen: ag grid, pinned column in a container of its own',
    url: erp,
    html: pageOf(
      `<div class="ag-root" role="grid"><div class="ag-header"><div class="ag-pinned-left-header"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="1" col-id="title"><span class="ag-header-cell-text">Product name</span></div></div></div><div class="ag-header-viewport"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="2" col-id="id"><span class="ag-header-cell-text">Product ID</span></div><div class="ag-header-cell" role="columnheader" aria-colindex="3" col-id="price"><span class="ag-header-cell-text">Price</span></div><div class="ag-header-cell" role="columnheader" aria-colindex="4" col-id="views"><span class="ag-header-cell-text">Views</span></div></div></div></div><div class="ag-body"><div class="ag-pinned-left-cols-container">${[1, 2].map((n) => `<div role="row" row-index="${n - 1}" aria-rowindex="${n + 1}" class="ag-row"><div role="gridcell" aria-colindex="1" col-id="title" class="ag-cell">Crossbill linen towel ${n}</div></div>`).join('')}</div><div class="ag-center-cols-container">${[1, 2].map((n) => `<div role="row" row-index="${n - 1}" aria-rowindex="${n + 1}" class="ag-row"><div role="gridcell" aria-colindex="2" col-id="id" class="ag-cell">98765432${n}</div><div role="gridcell" aria-colindex="3" col-id="price" class="ag-cell">$${n}.25 USD</div><div role="gridcell" aria-colindex="4" col-id="views" class="ag-cell">1,00${n}</div></div>`).join('')}</div></div></div>`,
    ),
    expect: [
      { title: 'Crossbill linen towel 1', id: '987654321', price: '1.25 USD' },
      { title: 'Crossbill linen towel 2', id: '987654322', price: '2.25 USD' },
    ],
  },
  {
    name: 'a console never seen: a plain table whose cells hold fields',
    url: 'https://backoffice.example.com/catalog/products',
    html: pageOf(
      `<table class="table table-striped"><thead><tr><th>#</th><th>Фото</th><th>Название</th><th>Артикул</th><th>Цена, ₽</th><th>Остаток</th><th>Рейтинг</th></tr></thead><tbody>${[1, 2].map((n) => `<tr><td>${n}</td><td><img src="${image(n)}" width="60"></td><td><a href="/catalog/products/${n}">Орех грецкий очищенный ${n} кг</a></td><td>OR-${n}00</td><td><input value="1 ${n}99,00"></td><td>${n}4 шт</td><td>4,${n}</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: [
      { title: 'Орех грецкий очищенный 1 кг', price: '1199 RUB', rating: 4.1, image: image(1) },
      { title: 'Орех грецкий очищенный 2 кг', price: '1299 RUB', rating: 4.2, image: image(2) },
    ],
  },
  {
    name: 'a table of orders is no list of listings, and nobody in it is read',
    url: 'https://backoffice.example.com/orders',
    html: pageOf(
      '<table><thead><tr><th>Order</th><th>Buyer</th><th>Product</th><th>Price</th><th>Address</th></tr></thead><tbody><tr><td>1001</td><td>Canary Birdwell</td><td>Crossbill lamp</td><td>$12.00</td><td>12 Feather Lane</td></tr><tr><td>1002</td><td>Canary Birdwell</td><td>Crossbill towel</td><td>$9.00</td><td>12 Feather Lane</td></tr></tbody></table>',
    ),
    expect: { title: null, price: null },
  },
  {
    name: 'shopify admin: index table with inventory in words',
    url: 'https://admin.shopify.com/store/crossbill/products',
    html: pageOf(
      `<table class="Polaris-IndexTable__Table"><thead><tr><th class="Polaris-IndexTable__TableHeading"><input type="checkbox"></th><th class="Polaris-IndexTable__TableHeading">Image</th><th class="Polaris-IndexTable__TableHeading">Product</th><th class="Polaris-IndexTable__TableHeading">Status</th><th class="Polaris-IndexTable__TableHeading">Inventory</th><th class="Polaris-IndexTable__TableHeading">Category</th></tr></thead><tbody><tr class="Polaris-IndexTable__TableRow" id="gid://shopify/Product/7001"><td><input type="checkbox"></td><td><img src="https://cdn.shopify.com/s/files/1/lamp_40x40.jpg"></td><td><a data-primary-link="true" href="/store/crossbill/products/7123456789012">Oak lamp</a></td><td>Active</td><td>12 in stock for 2 variants</td><td>Lamps</td></tr></tbody></table>`,
    ),
    expect: [{ title: 'Oak lamp', id: '7123456789012', price: null }],
  },
];
