import { type Layout, pageOf } from '../layout.ts';

// Consoles that call their columns, cells and addresses otherwise: folders of a language, groups nobody has met, a change in
// brackets, carriage beside the price, a price before the discount beside the one that is asked.

const two = [3, 6];
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const rowsOf = (texts: (n: number) => readonly string[]) =>
  two.map((n) => `<tr>${cells('td', texts(n))}</tr>`).join('');
const table = (headers: readonly string[], texts: (n: number) => readonly string[]) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rowsOf(texts)}</tbody></table>`;

const etsy: Layout = {
  name: 'etsy listings in a folder of a language: the amount bears its own sign, its box for the sign is empty',
  url: 'https://www.etsy.com/fr/your/shops/me/tools/listings/view:grid',
  html: pageOf(
    `<ul>${two.map((n) => `<li class="wt-block-grid__item"><div class="card"><a href="/fr/your/shops/me/listing-editor/edit/160011155${n}"><img src="https://i.etsystatic.com/12/r/il/b${n}/1/il_340x270.1_b.jpg"><div class="card-title"><p>Broche pinson en noyer no ${n}</p></div></a><div class="card-meta"><div class="card-meta-row"><div class="card-meta-row-item">1${n} en stock</div><div class="card-meta-row-item"><span class="currency-symbol"></span><span class="currency-value">2${n},50 €</span></div></div><div class="stats"><div class="card-meta-row"><div class="card-meta-row-item">${n}0 visites</div><div class="card-meta-row-item">9${n}4,00 € de revenu</div></div></div></div></div></li>`).join('')}</ul>`,
    { lang: 'fr' },
  ),
  expect: two.map((n) => ({
    title: `Broche pinson en noyer no ${n}`,
    id: `160011155${n}`,
    price: `2${n}.5 EUR`,
    metrics: { visitors: `${n}0` },
  })),
};

const temu: Layout = {
  name: 'temu flow analysis: groups of the goods traffic and payment',
  url: 'https://agentseller.temu.com/main/flux-analysis',
  html: pageOf(
    `<table><thead><tr><th rowspan="2">商品信息</th><th colspan="3">商品流量</th><th colspan="2">商品支付</th><th colspan="2">转化</th></tr><tr>${cells('th', ['曝光量', '点击量', '商品访客数', '支付件数', '支付订单数', '曝光点击转化率', '点击支付转化率'])}</tr></thead><tbody>${rowsOf((n) => [`<img src="https://img.kwcdn.com/product/q${n}.jpg"><div>木制交嘴雀摆件 ${n} 号</div><div>SPU ID：70055512${n}</div>`, `4${n},120`, `1,${n}20`, `8${n}0`, `${n}4`, `${n}2`, '3.1%', '0.4%'])}</tbody></table>`,
    { lang: 'zh-CN' },
  ),
  expect: two.map((n) => ({
    title: `木制交嘴雀摆件 ${n} 号`,
    id: `70055512${n}`,
    metrics: { impressions: `4${n}120`, clicks: `1${n}20`, visitors: `8${n}0`, units: `${n}4`, orders: `${n}2` },
  })),
};

const shopee: Layout = {
  name: 'shopee performance in Thai: orders that were confirmed, carts in pieces beside them',
  url: 'https://seller.shopee.co.th/datacenter/product/performance',
  html: pageOf(
    table(
      [
        'สินค้า',
        'จำนวนชิ้น (เพิ่มไปยังรถเข็น)',
        'คำสั่งซื้อ (คำสั่งซื้อที่ยืนยันแล้ว)',
        'จำนวนชิ้น (คำสั่งซื้อที่ยืนยันแล้ว)',
        'ยอดขาย (คำสั่งซื้อที่ยืนยันแล้ว) (THB)',
      ],
      (n) => [
        `<div><img src="https://down-th.img.susercontent.com/file/c${n}"><div class="name">นกไม้แกะสลัก รุ่น ${n}</div><div>รหัสสินค้า: 2100440055${n}</div></div>`,
        `9${n}`,
        `${n}2`,
        `${n}5`,
        `฿1,${n}00.00`,
      ],
    ),
    { lang: 'th' },
  ),
  expect: two.map((n) => ({
    title: `นกไม้แกะสลัก รุ่น ${n}`,
    id: `2100440055${n}`,
    metrics: { orders: `${n}2`, units: `${n}5`, revenue: `1${n}00 THB` },
  })),
};

const ebay: Layout = {
  name: 'ebay traffic in German: views of the offers in all',
  url: 'https://www.ebay.de/sh/performance/traffic',
  html: pageOf(
    table(['Angebot', 'Impressionen gesamt', 'Angebotsaufrufe gesamt', 'Verkaufte Menge'], (n) => [
      `<a href="https://www.ebay.de/itm/19000111220${n}">Crossbill Nussknacker Buche ${n}</a>`,
      `1${n}.402`,
      `<div>${n}.015</div><div>+2,${n} %</div>`,
      `${n}8`,
    ]),
    { lang: 'de' },
  ),
  expect: two.map((n) => ({
    title: `Crossbill Nussknacker Buche ${n}`,
    id: `19000111220${n}`,
    metrics: { impressions: `1${n}402`, pageViews: `${n}015`, units: `${n}8` },
  })),
};

const amazon: Layout = {
  name: 'amazon stock in Italian: carriage beside the price, the lowest one under it',
  url: 'https://sellercentral.amazon.it/inventoryplanning/manageinventoryhealth',
  html: pageOf(
    table(['Nome prodotto', 'Disponibile', 'Prezzo (IVA inclusa)'], (n) => [
      `<img src="https://m.media-amazon.com/images/I/91crossbil${n}._SL75_.jpg"><a href="https://www.amazon.it/dp/B0CROSS0${n}X">Schiaccianoci in faggio Crossbill ${n}</a><div><span>ASIN</span> <span>B0CROSS0${n}X</span></div>`,
      `1${n}`,
      `<div><span>${n}8,40 €</span><span>+ ${n},90 € spedizione</span></div><div>Prezzo più basso <a href="#">${n}7,10 €</a></div>`,
    ]),
    { lang: 'it' },
  ),
  expect: two.map((n) => ({
    title: `Schiaccianoci in faggio Crossbill ${n}`,
    id: `B0CROSS0${n}X`,
    stock: Number(`1${n}`),
    price: `${n}8.4 EUR`,
  })),
};

const wbName = (n: number) =>
  `<img src="https://basket-10.wbbasket.ru/vol1500/part150000/15000012${n}/images/c246x328/1.webp"><div><a href="https://www.wildberries.ru/catalog/15000012${n}/detail.aspx">Скворечник дубовый клёст ${n}</a></div>`;
const wbPrices = (headers: readonly string[], prices: (n: number) => readonly string[]) => ({
  url: 'https://seller.wildberries.ru/discount-and-prices',
  html: pageOf(
    table(['Товар', 'Артикул WB', ...headers], (n) => [wbName(n), `15000012${n}`, ...prices(n)]),
    { lang: 'ru' },
  ),
});
const full = (n: number) => `<input value="2 ${n}00" aria-label="Цена"><span>₽</span>`;

const wildberries: readonly Layout[] = [
  {
    name: 'wildberries prices: before the discount in a field, and with it',
    ...wbPrices(['Цена', 'Скидка', 'Цена со скидкой'], (n) => [
      full(n),
      `<input value="50"><span>%</span>`,
      `<b>1 ${n}50 ₽</b>`,
    ]),
    expect: two.map((n) => ({ title: `Скворечник дубовый клёст ${n}`, id: `15000012${n}`, price: `1${n}50 RUB` })),
  },
  {
    name: 'wildberries prices: before the discount alone',
    ...wbPrices(['Цена', 'Скидка'], (n) => [full(n), `<input value="50"><span>%</span>`]),
    expect: two.map((n) => ({ title: `Скворечник дубовый клёст ${n}`, id: `15000012${n}`, price: null })),
  },
  {
    name: 'wildberries funnel: a change in brackets beside each count',
    url: 'https://seller.wildberries.ru/content-analytics/interactive-report/main',
    html: pageOf(
      `${table(['Товар', 'Показы', 'Положили в корзину'], (n) => [
        `<div><span>Скворечник дубовый клёст ${n}</span><span>Арт. WB: 15000012${n}</span></div>`,
        `<span>5${n} 180</span> <span>(+${n}%)</span>`,
        `<span>3 ${n}83</span> <span>(—)</span>`,
      ])}`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      title: `Скворечник дубовый клёст ${n}`,
      id: `15000012${n}`,
      metrics: { impressions: `5${n}180`, addToCart: `3${n}83` },
    })),
  },
];

const mercado: readonly Layout[] = [
  {
    name: 'mercado libre list in Portuguese: what is there and what was sold, in one line',
    url: 'https://www.mercadolivre.com.br/anuncios/lista?page=1',
    html: pageOf(
      `<div class="sc-list-grid">${two.map((n) => `<div class="sc-list-item-row"><img src="https://http2.mlstatic.com/D_NQ_NP_71111${n}-MLB111${n}_112025-R.webp"><div><a class="sc-list-item-row-description__title" href="/anuncios/MLB470000111${n}/modificar/bomni">Quebra-nozes de faia Crossbill ${n}</a><div>1.0${n}4 unidades | ${n} vendas</div><div>#470000111${n}</div></div></div>`).join('')}</div>`,
      { lang: 'pt-BR' },
    ),
    expect: two.map((n) => ({
      title: `Quebra-nozes de faia Crossbill ${n}`,
      id: `MLB470000111${n}`,
      stock: Number(`10${n}4`),
      metrics: { units: `${n}` },
    })),
  },
  {
    name: 'mercado libre form: a price by the unit and a code by its long name, prices by quantity beside',
    url: 'https://www.mercadolibre.com.mx/publicaciones/MLM2300011122/modificar/bomni',
    html: pageOf(
      `<section><label for="title">Título</label><input id="title" value="Cascanueces De Haya Crossbill"></section><section><label for="sku">Código de identificación (SKU)</label><input id="sku" value="CB-CN-4"><label for="gtin">Código universal de producto</label><input id="gtin" value="7500000011122"></section><section><label for="price">Precio por unidad</label><span>$</span><input id="price" value="385"></section><section><h2>Precio por cantidad</h2><div>Desde <input name="tier_qty" value="4"> unidades: $ <input name="tier_price" value="360"></div></section>`,
      { lang: 'es-MX' },
    ),
    expect: { title: 'Cascanueces De Haya Crossbill', id: 'MLM2300011122', sku: 'CB-CN-4', price: '385 MXN' },
  },
];

export const calledOtherwise: readonly Layout[] = [etsy, temu, shopee, ebay, amazon, ...wildberries, ...mercado];
