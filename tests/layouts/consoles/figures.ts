import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  foot: readonly string[] = [],
) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody>${foot.length > 0 ? `<tfoot><tr>${cells('td', foot)}</tr></tfoot>` : ''}</table>`;
const days = '2026-11-01/2026-11-27';

/** Numbers and fields of consoles in many dresses. */
export const figures: readonly Layout[] = [
  {
    name: 'tiktok shop in Indonesian: days in words on a button, ribu and juta',
    url: 'https://seller-id.tiktok.com/compass/product-analysis',
    html: pageOf(
      `<button aria-haspopup="dialog"><span>1 Nov 2026 - 27 Nov 2026</span></button>${table(
        ['Produk', 'GMV', 'Produk terjual', 'Pesanan', 'Impresi produk', 'Klik produk', 'Pengunjung'],
        two.map((n) => [
          `<div>Lampu Meja Crossbill Kayu ${n}</div><div>ID: 172951234567890300${n}</div>`,
          `Rp1.${n}00.000`,
          `${n}5`,
          `${n}4`,
          `1${n}.345`,
          `1.${n}00`,
          `9${n}0`,
        ]),
      )}`,
      { lang: 'id' },
    ),
    expect: two.map((n) => ({
      title: `Lampu Meja Crossbill Kayu ${n}`,
      id: `172951234567890300${n}`,
      metrics: {
        revenue: `1${n}00000 IDR`,
        units: `${n}5`,
        orders: `${n}4`,
        impressions: `1${n}345`,
        clicks: `1${n}00`,
        visitors: `9${n}0`,
      },
      period: days,
    })),
  },
  {
    name: 'shopee in Thai: days of the Buddha on a selector, placed and confirmed orders',
    url: 'https://seller.shopee.co.th/datacenter/product/performance',
    html: pageOf(
      `<div class="eds-selector">ช่วงเวลา: 01-11-2026 - 27-11-2026 (GMT+07)</div>${table(
        ['สินค้า', 'การเข้าชมสินค้า', 'ยอดเข้าชมสินค้า', 'จำนวนคลิก', 'อัตราการคลิก', 'จำนวนการกดถูกใจ'],
        two.map((n) => [
          `<a href="/portal/product/2000000022${n}">โคมไฟตั้งโต๊ะไม้โอ๊ค ${n}</a>`,
          `1${n},345`,
          `2,${n}00`,
          `${n}00`,
          `${n}.25%`,
          `${n}7`,
        ]),
      )}`,
      { lang: 'th' },
    ),
    expect: two.map((n) => ({
      id: `2000000022${n}`,
      metrics: {
        impressions: `1${n}345`,
        pageViews: `2${n}00`,
        clicks: `${n}00`,
        ctr: `0.0${n}25`,
        favourites: `${n}7`,
      },
      period: days,
    })),
  },
  {
    name: 'shopee in Portuguese: change in the same line, totals beneath',
    url: 'https://seller.shopee.com.br/datacenter/product/performance',
    html: pageOf(
      `<div class="date-range">01/11/2026 - 27/11/2026</div>${table(
        [
          'Produto',
          'Visitantes do Produto (Visita)',
          'Visualizações da Página do Produto',
          'Curtidas',
          'Vendas (Pedido Pago) (BRL)',
          'Unidades (Pedido Pago)',
        ],
        two.map((n) => [
          `<a href="/portal/product/2000000033${n}">Luminária de Mesa Crossbill ${n}</a>`,
          `1.${n}30 <span class="up">↑ 12,5%</span>`,
          `2.${n}40`,
          `${n}4`,
          `R$ 1.${n}00,50`,
          `${n}3`,
        ]),
        ['Total', '2.560', '4.780', '38', 'R$ 2.301,00', '36'],
      )}`,
      { lang: 'pt-BR' },
    ),
    expect: two.map((n) => ({
      id: `2000000033${n}`,
      metrics: {
        pageViews: `2${n}40`,
        favourites: `${n}4`,
        visitors: `1${n}30`,
        units: `${n}3`,
        revenue: `1${n}00.5 BRL`,
      },
      period: days,
    })),
  },
  {
    name: 'amazon.es business report: shares, a hidden column, days in two pickers',
    url: 'https://sellercentral.amazon.es/business-reports/#/report?id=102:DetailSalesTrafficByChildItem&fromDate=2026-11-01&toDate=2026-11-27',
    html: pageOf(
      `<kat-table><kat-table-head><kat-table-row>${cells('kat-table-cell', ['ASIN (principal)', 'ASIN (secundario)', 'Título', 'Sesiones: total', 'Páginas vistas: total', 'Porcentaje de ofertas destacadas (Buy Box)', 'Unidades encargadas', 'Porcentaje de unidades por sesión', 'Ventas de productos encargados', 'Total de productos de los pedidos'])}</kat-table-row></kat-table-head><kat-table-body>${two.map((n) => `<kat-table-row>${cells('kat-table-cell', ['B0PARENT05', `B0CROSSN0${n}`, `Crossbill Lámpara de roble ${n}`, `1.${n}20`, `1.${n}90`, '98 %', `${n}3`, `${n},25 %`, `1.${n}40,50 €`, `${n}0`])}</kat-table-row>`).join('')}</kat-table-body></kat-table>`,
      { lang: 'es-ES' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lámpara de roble ${n}`,
      metrics: {
        sessions: `1${n}20`,
        pageViews: `1${n}90`,
        buyBoxShare: '0.98',
        units: `${n}3`,
        conversionRate: `0.0${n}25`,
        revenue: `1${n}40.5 EUR`,
        orders: `${n}0`,
      },
      period: days,
    })),
  },
  {
    name: 'amazon.fr business report in French',
    url: 'https://sellercentral.amazon.fr/business-reports/#/report?id=102:DetailSalesTrafficBySKU&fromDate=2026-11-01&toDate=2026-11-27',
    html: pageOf(
      `<kat-table><kat-table-head><kat-table-row>${cells('kat-table-cell', ['(Enfant) ASIN', 'Titre', 'SKU', 'Sessions – Total', 'Pages vues – Total', 'Unités commandées', 'Ventes de produits commandés', 'Total des articles commandés'])}</kat-table-row></kat-table-head><kat-table-body>${two.map((n) => `<kat-table-row>${cells('kat-table-cell', [`B0CROSSO0${n}`, `Crossbill Lampe en chêne ${n}`, `LC-${n}`, `1 ${n}20`, `1 ${n}90`, `${n}3`, `1 ${n}40,50 €`, `${n}0`])}</kat-table-row>`).join('')}</kat-table-body></kat-table>`,
      { lang: 'fr-FR' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lampe en chêne ${n}`,
      id: `B0CROSSO0${n}`,
      sku: `LC-${n}`,
      metrics: { sessions: `1${n}20`, pageViews: `1${n}90`, units: `${n}3`, revenue: `1${n}40.5 EUR`, orders: `${n}0` },
      period: days,
    })),
  },
  {
    name: 'ebay.de traffic: counts with points, days on a button',
    url: 'https://www.ebay.de/sh/performance/traffic',
    html: pageOf(
      `<button>01.11.2026 – 27.11.2026</button>${table(
        ['Angebotstitel', 'Artikelnummer', 'Verfügbare Anzahl', 'Impressions', 'Klickrate', 'Verkaufte Anzahl'],
        two.map((n) => [
          `<a href="https://www.ebay.de/itm/25600011200${n}">Crossbill Eichenlampe ${n}</a>`,
          `25600011200${n}`,
          `${n}8`,
          `1${n}.345`,
          `${n},2 %`,
          `${n}`,
        ]),
      )}`,
      { lang: 'de-DE' },
    ),
    expect: two.map((n) => ({
      id: `25600011200${n}`,
      stock: n * 10 + 8,
      metrics: { impressions: `1${n}345`, ctr: `0.0${n}2`, units: `${n}` },
      period: days,
    })),
  },
  {
    name: 'wildberries: nm report with its period before under a column of its own',
    url: 'https://seller.wildberries.ru/content-analytics/history',
    html: pageOf(
      `<div class="Date-range__x">01.11.2026 — 27.11.2026</div>${table(
        [
          'Товар',
          'Переходы в карточку',
          'Переходы в карточку (предыдущий период)',
          'Положили в корзину',
          'Конверсия в корзину, %',
          'Заказали, шт',
          'Выкупили на сумму, ₽',
        ],
        two.map((n) => [
          `<a href="https://www.wildberries.ru/catalog/19912345${n}/detail.aspx">Лампа дубовая настольная ${n}</a>`,
          `1 ${n}34`,
          '900',
          `${n}23`,
          `${n},5`,
          `${n}1`,
          '12 000',
        ]),
      )}`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      id: `19912345${n}`,
      metrics: { clicks: `1${n}34`, addToCart: `${n}23`, units: `${n}1` },
      period: days,
    })),
  },
  {
    name: 'lazada in Thai: business advisor',
    url: 'https://sellercenter.lazada.co.th/ba/product?dateRange=2026-11-01|2026-11-27&dateType=day',
    html: pageOf(
      table(
        ['ชื่อสินค้า', 'SKU ID', 'SKU Visitors', 'SKU Views', 'Buyers', 'Orders', 'Revenue'],
        two.map((n) => [
          `<a href="https://www.lazada.co.th/products/lamp-i51234567${n}-s981234567${n}.html">โคมไฟตั้งโต๊ะ ครอสบิล ${n}</a>`,
          `981234567${n}`,
          `1,${n}00`,
          `2,${n}00`,
          `${n}3`,
          `${n}4`,
          `฿1,${n}00.50`,
        ]),
      ),
      { lang: 'th' },
    ),
    expect: two.map((n) => ({
      id: `51234567${n}`,
      metrics: {
        visitors: `1${n}00`,
        pageViews: `2${n}00`,
        buyers: `${n}3`,
        orders: `${n}4`,
        revenue: `1${n}00.5 THB`,
      },
      period: days,
    })),
  },
  {
    name: 'etsy: stats of one listing among the cards of the manager, in German',
    url: 'https://www.etsy.com/your/shops/me/tools/listings?stats=true',
    html: pageOf(
      `<ul>${two.map((n) => `<li class="wt-block-grid__item"><div class="card"><a href="/your/shops/me/listing-editor/edit/160011122${n}"><img src="https://i.etsystatic.com/11/r/il/a${n}/1/il_340x270.1_a.jpg"><h2 class="card-meta-row-item strong selected-color card-title">Silberbrosche Crossbill ${n}</h2></a><div class="card-meta-row card-meta-row-sku"><span>BR-${n}</span></div><div class="card-meta-row-quantity">1${n} auf Lager</div><div class="card-meta-row-price"><span class="currency-symbol">€</span><span class="currency-value">2${n},00</span></div><div class="card-meta-row wt-mb-xs-2"><div>1${n} Besuche</div><div>${n} Favoriten</div></div></div></li>`).join('')}</ul>`,
      { lang: 'de' },
    ),
    expect: two.map((n) => ({
      title: `Silberbrosche Crossbill ${n}`,
      id: `160011122${n}`,
      price: `2${n} EUR`,
      stock: 10 + n,
    })),
  },
  {
    name: 'walmart manage items: price with its change, inventory in a link, unpublished reasons',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items',
    html: pageOf(
      table(
        ['Product name', 'SKU', 'Item ID', 'Price', 'Buy Box price', 'Inventory', 'Status', 'Quality score'],
        two.map((n) => [
          `<a href="https://www.walmart.com/ip/522345678${n}"><img src="https://i5.walmartimages.com/a${n}.jpg">Crossbill Kettle Steel ${n}</a>`,
          `K-${n}`,
          `522345678${n}`,
          `$3${n}.97`,
          `$2${n}.00`,
          `<a>1${n}0</a>`,
          'Published',
          `8${n}%`,
        ]),
      ),
    ),
    expect: two.map((n) => ({
      title: `Crossbill Kettle Steel ${n}`,
      id: `522345678${n}`,
      sku: `K-${n}`,
      price: `3${n}.97 USD`,
      stock: 100 + n * 10,
    })),
  },
  {
    name: 'shopify admin in Japanese: products with stock in words',
    url: 'https://admin.shopify.com/store/crossbill/products',
    html: pageOf(
      `<table class="Polaris-IndexTable__Table"><thead><tr>${cells('th', ['<input type="checkbox">', '商品', 'ステータス', '在庫', 'カテゴリー'])}</tr></thead><tbody>${two.map((n) => `<tr class="Polaris-IndexTable__TableRow">${cells('td', ['<input type="checkbox">', `<img src="https://cdn.shopify.com/s/files/1/j${n}_40x40.jpg"><a data-primary-link="true" href="/store/crossbill/products/823456789012${n}">オーク ランプ ${n}</a>`, 'アクティブ', `${n}2個の在庫`, 'ランプ'])}</tr>`).join('')}</tbody></table>`,
      { lang: 'ja' },
    ),
    expect: two.map((n) => ({ title: `オーク ランプ ${n}`, id: `823456789012${n}`, price: null })),
  },
  {
    name: 'mercado livre: metrics in Portuguese, thousands with points',
    url: 'https://www.mercadolivre.com.br/metricas/anuncios',
    html: pageOf(
      `<button>1 nov. 2026 - 27 nov. 2026</button>${table(
        ['Anúncio', 'Visitas', 'Unidades vendidas', 'Vendas brutas'],
        two.map((n) => [
          `<a href="https://produto.mercadolivre.com.br/MLB-351234567${n}-luminaria-_JM">Luminária De Mesa Crossbill ${n}</a>`,
          `1.${n}34`,
          `${n}5`,
          `R$ 1.${n}00`,
        ]),
      )}`,
      { lang: 'pt-BR' },
    ),
    expect: two.map((n) => ({
      id: `MLB351234567${n}`,
      metrics: { visitors: `1${n}34`, units: `${n}5`, revenue: `1${n}00 BRL` },
      period: days,
    })),
  },
  {
    name: 'a console never seen: arco table, figures with 万, two fields of days, help in the header',
    url: 'https://erp.example.com/analysis/goods',
    html: pageOf(
      `<div class="arco-table"><table><thead><tr>${cells('th', ['商品信息', '商品ID', '曝光量<span role="tooltip">商品被看到的次数</span>', '点击量', '支付金额(元)', '库存'])}</tr></thead><tbody>${two.map((n) => `<tr class="arco-table-tr">${cells('td', [`<img src="https://img.example.com/a${n}.jpg"><span>家用不锈钢胡桃夹 ${n} 型</span>`, `88812345680${n}`, `1.${n}万`, `1,${n}00`, `1,${n}00.50`, `${n}40`])}</tr>`).join('')}</tbody></table></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `家用不锈钢胡桃夹 ${n} 型`,
      id: `88812345680${n}`,
      stock: n * 100 + 40,
      metrics: { impressions: `1${n}000`, clicks: `1${n}00`, revenue: `1${n}00.5` },
      period: '?',
    })),
  },
  {
    name: 'form: shopee in Portuguese, price with R$, wholesale beneath',
    url: 'https://seller.shopee.com.br/portal/product/20000000401',
    html: pageOf(
      `<form><div class="edit-row"><div class="edit-label">Nome do Produto</div><div data-education-trigger-key="name"><input value="Luminária de Mesa Crossbill em Carvalho"></div></div><div class="edit-row"><div class="edit-label">Preço</div><div class="eds-input__prefix">R$</div><input value="129,90"></div><div class="edit-row"><div class="edit-label">Estoque</div><input value="37"></div><div class="edit-row"><div class="edit-label">Atacado</div><input value="99,90"></div></form>`,
      { lang: 'pt-BR' },
    ),
    expect: { title: 'Luminária de Mesa Crossbill em Carvalho', id: '20000000401', price: '129.9 BRL', stock: 37 },
  },
  {
    name: 'form: tiktok shop in English, retail price and quantity in a table of one',
    url: 'https://seller-uk.tiktok.com/product/edit/1729512345678904001',
    html: pageOf(
      `<div class="arco-form-item"><label>Product name</label><input data-tid="m4b_input" value="Crossbill Oak Desk Lamp"></div><div class="arco-form-item"><label>Brand</label><input value="Crossbill"></div><table><thead><tr>${cells('th', ['Retail price (GBP)', 'Quantity', 'Seller SKU'])}</tr></thead><tbody><tr><td><input value="39.99"></td><td><input value="12"></td><td><input value="OL-1"></td></tr></tbody></table>`,
    ),
    expect: { title: 'Crossbill Oak Desk Lamp', id: '1729512345678904001', price: '39.99 GBP' },
  },
  {
    name: 'form: a program that publishes to temu in Chinese, names in two languages',
    url: 'https://www.dianxiaomi-like.example.com/web/temu/edit?id=991',
    html: pageOf(
      `<div class="el-form"><div class="el-form-item"><label class="el-form-item__label">产品标题</label><div class="el-form-item__content"><input class="el-input__inner" value="家用不锈钢胡桃夹 加厚款"></div></div><div class="el-form-item"><label class="el-form-item__label">英文标题</label><div class="el-form-item__content"><input class="el-input__inner" value="Stainless Steel Nutcracker, Thickened"></div></div><div class="el-form-item"><label class="el-form-item__label">产品货号</label><div class="el-form-item__content"><input class="el-input__inner" value="HT-001"></div></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: { title: '家用不锈钢胡桃夹 加厚款', sku: 'HT-001' },
  },
  {
    name: 'form: shopify admin, price with a comma in German, compare price empty',
    url: 'https://admin.shopify.com/store/crossbill/products/9234567890123',
    html: pageOf(
      `<form><label for="t">Titel</label><input id="t" name="title" value="Eichenlampe Crossbill"><label for="p">Preis</label><div><span>€</span><input id="p" name="price" value="39,90"></div><label for="c">Vergleichspreis</label><div><span>€</span><input id="c" name="compareAtPrice" value=""></div><label for="k">Kosten pro Artikel</label><div><span>€</span><input id="k" name="unitCost" value="12,00"></div><label for="s">SKU (Lagerhaltungseinheit)</label><input id="s" name="sku" value="EI-9"></form>`,
      { lang: 'de' },
    ),
    expect: { title: 'Eichenlampe Crossbill', id: '9234567890123', price: '39.9 EUR' },
  },
];
