import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** Pages of numbers: what sellers see of how their listings do. */
export const reports: readonly Layout[] = [
  {
    name: 'amazon.de business report by child: kat table, B2B beside each column, shares',
    url: 'https://sellercentral.amazon.de/business-reports/ref=xx#/report?id=102%3ADetailSalesTrafficByChildItem&fromDate=2026-11-01&toDate=2026-11-27',
    html: pageOf(
      `<div class="css-1abc"><kat-date-range-picker start-value="01.11.2026" end-value="27.11.2026"></kat-date-range-picker><kat-table><kat-table-head><kat-table-row>${cells('kat-table-cell', ['(Übergeordnete) ASIN', '(Untergeordnete) ASIN', 'Titel', 'SKU', 'Sitzungen – Summe', 'Sitzungen – Summe – B2B', 'Sitzungsprozentsatz – Summe', 'Seitenaufrufe – Summe', 'Bestellte Einheiten', 'Bestellte Einheiten – B2B', 'Prozentsatz der Einheiten pro Sitzung', 'Durch bestellte Produkte erzielter Umsatz', 'Zahl der Bestellposten'])}</kat-table-row></kat-table-head><kat-table-body>${two.map((n) => `<kat-table-row>${cells('kat-table-cell', ['B0PARENT01', `<a href="https://www.amazon.de/dp/B0CROSSC0${n}">B0CROSSC0${n}</a>`, `Crossbill Eichenlampe ${n}`, `EI-0${n}`, `1.23${n}`, `${n}7`, '12,50 %', `2.34${n}`, `${n}2`, '1', `${n},50 %`, `1.2${n}4,50 €`, `${n}1`])}</kat-table-row>`).join('')}</kat-table-body></kat-table></div>`,
      { lang: 'de-DE' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Eichenlampe ${n}`,
      id: `B0CROSSC0${n}`,
      sku: `EI-0${n}`,
      metrics: {
        sessions: `123${n}`,
        pageViews: `234${n}`,
        units: `${n}2`,
        conversionRate: `0.0${n}5`,
        revenue: `12${n}4.5 EUR`,
        orders: `${n}1`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'amazon.co.jp business report in Japanese',
    url: 'https://sellercentral.amazon.co.jp/business-reports/#/report?id=102:DetailSalesTrafficBySKU&fromDate=2026-11-01&toDate=2026-11-07',
    html: pageOf(
      `<kat-table><kat-table-head><kat-table-row>${cells('kat-table-cell', ['（親）ASIN', '（子）ASIN', '商品名', 'SKU', 'セッション数 - 合計', 'セッション率 - 合計', 'ページビュー - 合計', 'ページビュー率 - 合計', 'おすすめ出品（おすすめ商品）の獲得率', '注文された商品点数', 'ユニットセッション率', '注文商品の売上額', '注文品目総数'])}</kat-table-row></kat-table-head><kat-table-body>${two.map((n) => `<kat-table-row>${cells('kat-table-cell', ['B0PARENT02', `B0CROSSK0${n}`, `クロスビル オーク ランプ ${n}`, `OK-${n}`, `${n}20`, '10.00%', `${n}90`, '11.00%', '98.50%', `${n}3`, `${n}.25%`, `￥${n}2,340`, `${n}0`])}</kat-table-row>`).join('')}</kat-table-body></kat-table>`,
      { lang: 'ja-JP' },
    ),
    expect: two.map((n) => ({
      title: `クロスビル オーク ランプ ${n}`,
      id: `B0CROSSK0${n}`,
      metrics: {
        sessions: `${n}20`,
        pageViews: `${n}90`,
        buyBoxShare: '0.985',
        units: `${n}3`,
        conversionRate: `0.0${n}25`,
        revenue: `${n}2340 JPY`,
        orders: `${n}0`,
      },
      period: '2026-11-01/2026-11-07',
    })),
  },
  {
    name: 'ozon graphs: two rows of headers, a row of totals, change beneath each number',
    url: 'https://seller.ozon.ru/app/analytics/graphs',
    html: pageOf(
      `<div><button aria-haspopup="true">01.11.2026 – 27.11.2026</button><table><thead><tr><th rowspan="2">Товар</th><th rowspan="2">Артикул</th><th colspan="3">Воронка продаж</th><th colspan="2">Продажи</th></tr><tr><th>Показы, всего</th><th>Посещения карточки товара</th><th>В корзину, всего</th><th>Заказано товаров</th><th>Заказано на сумму</th></tr></thead><tbody><tr><td>Итого и среднее</td><td></td><td>30 000</td><td>3 000</td><td>300</td><td>30</td><td>45 000 ₽</td></tr>${two.map((n) => `<tr><td><img src="https://cdn1.ozone.ru/s3/multimedia-1/${n}.jpg"><a href="https://www.ozon.ru/product/17123456${n}0/">Лампа Crossbill ${n}</a><div>SKU 17123456${n}0</div></td><td>L-${n}</td><td><div>1${n} 345</div><div class="delta up">+12%</div></td><td><div>1 ${n}34</div><div class="delta">−3%</div></td><td><div>${n}23</div><div>+5,5%</div></td><td><div>${n}1</div><div>+2</div></td><td><div>2${n} 500 ₽</div><div>+1 000 ₽</div></td></tr>`).join('')}</tbody></table></div>`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      title: `Лампа Crossbill ${n}`,
      id: `17123456${n}0`,
      sku: `L-${n}`,
      metrics: {
        impressions: `1${n}345`,
        pageViews: `1${n}34`,
        addToCart: `${n}23`,
        units: `${n}1`,
        revenue: `2${n}500 RUB`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'ozon graphs in Chinese for sellers abroad',
    url: 'https://seller.ozon.ru/app/analytics/graphs?lang=zh',
    html: pageOf(
      `<div><span>2026-11-01 ~ 2026-11-27</span><table><thead><tr><th>商品</th><th>货号</th><th>总曝光量</th><th>商品卡片访问量</th><th>总加购次数</th><th>已订购件数</th><th>已订购金额</th><th>商品评分</th></tr></thead><tbody>${two.map((n) => `<tr><td><a href="https://www.ozon.ru/product/17223456${n}0/">Лампа дубовая ${n}</a> SKU 17223456${n}0</td><td>LN-${n}</td><td>1${n},345</td><td>1,${n}34</td><td>${n}23</td><td>${n}1</td><td>¥${n},500.00</td><td>4.${n}</td></tr>`).join('')}</tbody></table></div>`,
      { lang: 'zh-Hans' },
    ),
    expect: two.map((n) => ({
      title: `Лампа дубовая ${n}`,
      id: `17223456${n}0`,
      rating: 4 + n / 10,
      metrics: {
        impressions: `1${n}345`,
        pageViews: `1${n}34`,
        addToCart: `${n}23`,
        units: `${n}1`,
        revenue: `${n}500`,
      },
    })),
  },
  {
    name: 'temu flow analysis: header and body apart, two rows of headers, trend under the count',
    url: 'https://agentseller.temu.com/main/flux-analysis-full',
    html: pageOf(
      `<div><div class="RPR_inputWrapper"><input value="2026-11-01 ~ 2026-11-27" readonly></div><div class="TB_outerWrapper_5-120-1"><div class="TB_header"><table><thead><tr><th rowspan="2">商品信息</th><th colspan="3">流量情况</th><th colspan="2">搜索数据</th><th colspan="3">支付情况</th></tr><tr><th>曝光量</th><th>点击量</th><th>商品访客数</th><th>曝光量</th><th>点击量</th><th>支付件数</th><th>支付订单数</th><th>转化率</th></tr></thead></table></div><div class="TB_body"><table><tbody>${two.map((n) => `<tr data-testid="beast-core-table-body-tr"><td><img src="https://img.kwcdn.com/product/${n}.jpg"><div>家用钢制核桃夹子 ${n} 号</div><div>SPU ID：\n60109912345${n}</div></td><td><div>1${n},345</div><div>较前日 ↑ 12.5%</div></td><td><div>1,${n}34</div><div>较前日 ↓ 3%</div></td><td><div>${n}00</div></td><td>${n}11</td><td>${n}2</td><td>${n}1</td><td>${n}0</td><td>${n}.5%</td></tr>`).join('')}</tbody></table></div></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `家用钢制核桃夹子 ${n} 号`,
      metrics: {
        impressions: `1${n}345`,
        clicks: `1${n}34`,
        visitors: `${n}00`,
        units: `${n}1`,
        orders: `${n}0`,
        conversionRate: `0.0${n}5`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'shopee performance in Indonesian: pinned columns twice, placed and ready orders, change beneath',
    url: 'https://seller.shopee.co.id/datacenter/product/performance',
    html: pageOf(
      `<div><div class="eds-selector">Periode Data: 01-11-2026 - 27-11-2026 (GMT+07)</div><div class="eds-table"><div class="eds-table__main-header"><table><thead><tr>${cells('th', ['Produk', 'Pengunjung Produk (Kunjungan)', 'Halaman Produk Dilihat', 'Jumlah Produk Dilihat', 'Suka', 'Dimasukkan ke Keranjang (Produk)', 'Produk (Pesanan Dibuat)', 'Produk (Pesanan Siap Dikirim)', 'Penjualan (Pesanan Siap Dikirim) (IDR)', 'Tingkat Konversi (Pesanan yang Dibuat)'])}</tr></thead></table></div><div class="eds-table__body-container"><div class="eds-table__main-body"><table><tbody>${two.map((n) => `<tr class="eds-table__row">${cells('td', [`<div class="product"><img src="https://cf.shopee.co.id/file/p${n}"><a href="/portal/product/2000000011${n}">Lampu Crossbill ${n}</a><div>ID Produk: 2000000011${n}</div></div>`, `1.${n}30`, `2.${n}40<div>+12,5%</div>`, `9.${n}99`, `${n}4`, `${n}8`, `${n}5`, `${n}3`, `Rp1.${n}00.000<div>-2,1%</div>`, `${n},50%`])}</tr>`).join('')}</tbody></table></div><div class="eds-table__fix-body"><table><tbody>${two.map((n) => `<tr class="eds-table__row"><td><div class="product"><img src="https://cf.shopee.co.id/file/p${n}"><a href="/portal/product/2000000011${n}">Lampu Crossbill ${n}</a><div>ID Produk: 2000000011${n}</div></div></td></tr>`).join('')}</tbody></table></div></div></div></div>`,
      { lang: 'id' },
    ),
    expect: two.map((n) => ({
      title: `Lampu Crossbill ${n}`,
      id: `2000000011${n}`,
      metrics: {
        visitors: `1${n}30`,
        pageViews: `2${n}40`,
        impressions: `9${n}99`,
        favourites: `${n}4`,
        addToCart: `${n}8`,
        units: `${n}3`,
        revenue: `1${n}00000 IDR`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'lazada business advisor: change beneath, revenue per buyer beside revenue',
    url: 'https://sellercenter.lazada.com.my/ba/product?dateRange=2026-11-21%7C2026-11-27&dateType=recent7',
    html: pageOf(
      `<div class="next-table"><div class="next-table-header"><table><thead><tr>${cells(
        'th',
        [
          'Product Name',
          'SKU ID',
          'SKU Visitors',
          'SKU Pageviews',
          'Visitor Value',
          'Add to Cart Visitors',
          'Add to Cart Units',
          'Wishlists',
          'Buyers',
          'Orders',
          'Units Sold',
          'Revenue',
          'Conversion Rate',
          'Revenue per Buyer',
        ].map((text) => `<div class="next-table-cell-wrapper">${text}<span class="next-table-sort"></span></div>`),
      )}</tr></thead></table></div><div class="next-table-body"><table><tbody>${two.map((n) => `<tr class="next-table-row">${cells('td', [`<a href="https://www.lazada.com.my/products/crossbill-lamp-i31234567${n}-s981234567${n}.html"><img src="https://my-live.slatic.net/p/${n}.jpg">Crossbill Lamp ${n}</a>`, `981234567${n}`, `1,${n}00<p>+10.2%</p>`, `2,${n}00<p>-1.0%</p>`, 'RM1.20', `${n}7`, `${n}9`, `${n}6`, `${n}3`, `${n}4`, `${n}5`, `RM1,${n}00.50<p>+3.0%</p>`, `${n}.25%`, 'RM52.00'])}</tr>`).join('')}</tbody></table></div></div>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lamp ${n}`,
      id: `31234567${n}`,
      metrics: {
        visitors: `1${n}00`,
        pageViews: `2${n}00`,
        addToCart: `${n}9`,
        favourites: `${n}6`,
        buyers: `${n}3`,
        orders: `${n}4`,
        units: `${n}5`,
        revenue: `1${n}00.5 MYR`,
        conversionRate: `0.0${n}25`,
      },
      period: '2026-11-21/2026-11-27',
    })),
  },
  {
    name: 'tiktok shop compass: arco table, sort and help inside the headers, rates beside counts',
    url: 'https://seller-us.tiktok.com/compass/product-analysis',
    html: pageOf(
      `<div><div class="core-picker-range"><input value="2026-11-01"><span>-</span><input value="2026-11-27"></div><div class="core-table"><table><thead><tr class="core-table-tr">${cells(
        'th',
        [
          'Product',
          'Status',
          'GMV',
          'Items sold',
          'Orders',
          'Product impressions',
          'Product clicks',
          'CTR',
          'Shop tab GMV',
          'LIVE GMV',
        ].map(
          (text) =>
            `<div class="core-table-th-item"><span class="core-table-th-item-title">${text}</span><div class="core-table-sorter"></div><div role="tooltip" class="core-tooltip">Counts ${text} of the last days, refunds left out.</div></div>`,
        ),
      )}</tr></thead><tbody>${two.map((n) => `<tr class="core-table-tr">${cells('td', [`<div><img src="https://p16-oec.ibyteimg.com/${n}.jpeg"><div>Crossbill Lamp ${n}</div><div>ID: 172951234567890000${n}</div></div>`, 'Active', `$1,${n}00.50`, `${n}5`, `${n}4`, `1${n}.3K`, `1,${n}00`, `${n}.25%`, `$${n}00.00`, '$0.00'])}</tr>`).join('')}</tbody></table></div></div>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lamp ${n}`,
      id: `172951234567890000${n}`,
      metrics: {
        revenue: `1${n}00.5 USD`,
        units: `${n}5`,
        orders: `${n}4`,
        impressions: `1${n}300`,
        clicks: `1${n}00`,
        ctr: `0.0${n}25`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'ebay traffic: listings with rates explained in the header, promoted and organic beside the total',
    url: 'https://www.ebay.com/sh/performance/traffic?range=custom',
    html: pageOf(
      `<div><button>Nov 1, 2026 - Nov 27, 2026</button><table role="grid"><thead><tr>${cells(
        'th',
        [
          'Listing title',
          'Item ID',
          'Quantity available',
          'Total impressions on eBay site',
          'Total promoted listings impressions (applies to eBay site only)',
          'Click-through rate = Page views from eBay site/Total impressions',
          'Quantity sold',
          'Sales conversion rate = Quantity sold/Total page views',
          'Total page views',
        ].map((text) => `${text}<span class="clipped">Sort ascending</span>`),
      )}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.ebay.com/itm/25600011170${n}">Crossbill Lamp ${n}</a><span class="clipped">opens in new window or tab</span>`, `25600011170${n}`, `${n}8`, `1${n},345<span class="clipped">Up 3% from before</span>`, `9,${n}00`, `${n}.2%`, `${n}`, '-', `1,${n}34`])}</tr>`).join('')}</tbody></table></div>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Lamp ${n}`,
      id: `25600011170${n}`,
      stock: n * 10 + 8,
      metrics: { impressions: `1${n}345`, ctr: `0.0${n}2`, units: `${n}`, pageViews: `1${n}34` },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'aliexpress product rank in Chinese: compared with the week before in the same cell',
    url: 'https://csp.aliexpress.com/m_apps/csp-sycm-new/productRank?channelId=1',
    html: pageOf(
      `<div><div class="ait-picker"><input value="2026-11-01"><input value="2026-11-27"></div><div class="ait-table"><table><thead><tr>${cells('th', ['商品', '搜索曝光次数', '商品浏览量', '商品访客数', '商品加购人数', '收藏买家数', '支付金额', '支付买家数', '支付件数', '支付转化率', '操作'])}</tr></thead><tbody>${two.map((n) => `<tr class="ait-table-row">${cells('td', [`<div><img src="https://ae01.alicdn.com/kf/S${n}.jpg"><a href="https://www.aliexpress.com/item/100500812345678${n}.html">核桃夹 钢制 ${n}</a><div>商品ID: 100500812345678${n}</div></div>`, `5,${n}00<div>较上周 +3.2%</div>`, `2,${n}00<div>较上周 -3.2%</div>`, `1,${n}00`, `${n}9`, `${n}6`, `US$ 1,${n}00.50`, `${n}3`, `${n}5`, `${n}.25%`, '查看'])}</tr>`).join('')}</tbody></table></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `核桃夹 钢制 ${n}`,
      id: `100500812345678${n}`,
      metrics: {
        pageViews: `2${n}00`,
        visitors: `1${n}00`,
        addToCart: `${n}9`,
        favourites: `${n}6`,
        revenue: `1${n}00.5 USD`,
        buyers: `${n}3`,
        units: `${n}5`,
        conversionRate: `0.0${n}25`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'wildberries funnel: the period before stands beneath each number',
    url: 'https://seller.wildberries.ru/content-analytics/interactive-report',
    html: pageOf(
      `<div><button>01.11.2026 — 27.11.2026</button><table><thead data-testid="Base-table-header"><tr>${cells('th', ['Карточка товара', 'Показы', 'CTR', 'Переходы в карточку', 'Положили в корзину', 'Заказали товаров, шт', 'Выкупили, шт', 'Заказали на сумму, ₽', 'Добавили в отложенные', 'Остатки «Склад WB», шт', 'Средняя цена, ₽'])}</tr></thead><tbody data-testid="Base-table-body">${two.map((n) => `<tr data-testid="Base-table-row">${cells('td', [`<div class="Product-info__x"><img src="https://basket-12.wbbasket.ru/vol1/part1/19812345${n}/images/tm/1.webp"><a data-name="BrowserLink" href="https://www.wildberries.ru/catalog/19812345${n}/detail.aspx">Лампа ${n}</a><button>Арт WB: 19812345${n}</button><button>Арт: L-${n}</button></div>`, `1${n} 345<div>было 11 000</div>`, `${n},5%`, `1 ${n}34<div>было 1 000</div>`, `${n}23`, `${n}1<div>было 9</div>`, `${n}0`, `2${n} 500`, `${n}6`, '44', '1 199'])}</tr>`).join('')}</tbody></table></div>`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      title: `Лампа ${n}`,
      id: `19812345${n}`,
      price: null,
      metrics: {
        impressions: `1${n}345`,
        ctr: `0.0${n}5`,
        clicks: `1${n}34`,
        addToCart: `${n}23`,
        units: `${n}1`,
        revenue: `2${n}500 RUB`,
        favourites: `${n}6`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'mercado libre: visits and sales of each listing',
    url: 'https://www.mercadolibre.com.ar/metricas/publicaciones',
    html: pageOf(
      `<div><button>1 nov 2026 - 27 nov 2026</button><table class="andes-table"><thead><tr>${cells('th', ['Publicación', 'Visitas', 'Ventas brutas', 'Unidades vendidas', 'Conversión'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<img src="https://http2.mlstatic.com/D_${n}.jpg"><a href="https://articulo.mercadolibre.com.ar/MLA-131234567${n}-lampara-_JM">Lámpara Crossbill ${n}</a><span>#131234567${n}</span>`, `1.${n}34`, `$ 1${n}.500`, `${n}5`, `${n},5%`])}</tr>`).join('')}</tbody></table></div>`,
      { lang: 'es-AR' },
    ),
    expect: two.map((n) => ({
      title: `Lámpara Crossbill ${n}`,
      id: `MLA131234567${n}`,
      metrics: { visitors: `1${n}34`, units: `${n}5`, revenue: `1${n}500 ARS`, conversionRate: `0.0${n}5` },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'allegro offer statistics in Polish',
    url: 'https://salescenter.allegro.com/statistics/offers',
    html: pageOf(
      `<div><button>1.11.2026 – 27.11.2026</button><table><thead><tr>${cells('th', ['Oferta', 'Wyświetlenia', 'Odsłony', 'Kliknięcia', 'Sprzedane sztuki', 'Wartość sprzedaży', 'Konwersja', 'Obserwujący'])}</tr></thead><tbody>${two.map((n) => `<tr data-cy="row">${cells('td', [`<img src="https://a.allegroimg.com/s128/11/${n}"><a href="https://allegro.pl/oferta/lampa-crossbill-1551234567${n}">Lampa Crossbill ${n}</a><div>nr: 1551234567${n}</div>`, `1${n} 345`, `1 ${n}34`, `${n}99`, `${n}5`, `1 ${n}00,50 zł`, `${n},5%`, `${n}7`])}</tr>`).join('')}</tbody></table></div>`,
      { lang: 'pl' },
    ),
    expect: two.map((n) => ({
      title: `Lampa Crossbill ${n}`,
      id: `1551234567${n}`,
      metrics: {
        impressions: `1${n}345`,
        pageViews: `1${n}34`,
        clicks: `${n}99`,
        units: `${n}5`,
        revenue: `1${n}00.5 PLN`,
        conversionRate: `0.0${n}5`,
        favourites: `${n}7`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'shein goods in detail: soui table, uv beside counts, sold in seven days',
    url: 'https://sso.geiwohuo.com/#/sbn/merchandise/details',
    html: pageOf(
      `<div><div class="soui-date-picker">2026-11-01 ~ 2026-11-27</div><div class="soui-table"><table><thead><tr>${cells('th', ['商品信息', '商品访客数', '加购人数', '支付人数', '支付订单数', '销量', '质量等级'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<img src="https://img.ltwebstatic.com/${n}.jpg"><div>亚麻毛巾 ${n} 件套</div><div>SPU: z24010112345${n}</div><div>SKC: sz240101123456789${n}</div>`, `1,${n}00`, `${n}9`, `${n}3`, `${n}4`, `${n}5`, 'A'])}</tr>`).join('')}</tbody></table></div></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `亚麻毛巾 ${n} 件套`,
      metrics: { visitors: `1${n}00`, addToCart: `${n}9`, buyers: `${n}3`, orders: `${n}4`, units: `${n}5` },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'alibaba product analysis in Chinese: 搜索 and 全店 beside each other, inquiries',
    url: 'https://data.alibaba.com/product/analysis',
    html: pageOf(
      `<div><span class="next-date-picker">2026-11-01 - 2026-11-27</span><table class="next-table"><thead><tr>${cells('th', ['产品', '搜索曝光次数', '搜索点击次数', '搜索点击率', '访问人数', '询盘个数', '提交订单个数'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.alibaba.com/product-detail/x_160112233445${n}.html"><img src="https://s.alicdn.com/@sc04/kf/H${n}.jpg">Crossbill Almond Kernels ${n}</a><div>ID:160112233445${n}</div>`, `1${n},345`, `${n}99`, `${n}.5%`, `1,${n}34`, `${n}7`, `${n}2`])}</tr>`).join('')}</tbody></table></div>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Almond Kernels ${n}`,
      id: `160112233445${n}`,
      metrics: { visitors: `1${n}34`, inquiries: `${n}7` },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'shopify report: net sales, gross sales, orders by product, a row of totals first',
    url: 'https://admin.shopify.com/store/crossbill/analytics/reports/sales_by_product?since=2026-11-01&until=2026-11-27',
    html: pageOf(
      `<div><button>Nov 1–Nov 27, 2026</button><table role="table"><thead><tr role="row">${cells('th', ['Product title', 'Product vendor', 'Net items sold', 'Gross sales', 'Discounts', 'Net sales', 'Total sales'])}</tr></thead><tbody><tr>${cells('td', ['Summary', '', '40', '$400.00', '-$10.00', '$390.00', '$400.00'])}</tr>${two.map((n) => `<tr>${cells('td', [`Oak lamp ${n}`, 'Crossbill', `${n}5`, `$${n}00.00`, '-$5.00', `$${n}95.00`, `$${n}05.00`])}</tr>`).join('')}</tbody></table></div>`,
    ),
    expect: two.map((n) => ({ title: `Oak lamp ${n}`, price: null })),
  },
  {
    name: 'walmart item sales: GMV, visits, conversion',
    url: 'https://seller.walmart.com/analytics/item-performance',
    html: pageOf(
      `<div><button>Nov 1, 2026 - Nov 27, 2026</button><table><thead><tr>${cells('th', ['Item name', 'SKU', 'Item ID', 'GMV', 'Units sold', 'Orders', 'Page views', 'Conversion rate', 'Listing quality score', 'Cancelled units'])}</tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`<a href="https://www.walmart.com/ip/512345678${n}">Crossbill Kettle ${n}</a>`, `K-${n}`, `512345678${n}`, `$1,${n}00.50`, `${n}5`, `${n}4`, `1,${n}34`, `${n}.5%`, `8${n}%`, '1'])}</tr>`).join('')}</tbody></table></div>`,
    ),
    expect: two.map((n) => ({
      title: `Crossbill Kettle ${n}`,
      id: `512345678${n}`,
      sku: `K-${n}`,
      metrics: {
        revenue: `1${n}00.5 USD`,
        units: `${n}5`,
        orders: `${n}4`,
        pageViews: `1${n}34`,
        conversionRate: `0.0${n}5`,
        qualityScore: `8${n}`,
      },
      period: '2026-11-01/2026-11-27',
    })),
  },
  {
    name: 'a program of many shops: this period and the one before in columns of the same name',
    url: 'https://erp.example.com/analytics/products',
    html: pageOf(
      `<div><table class="t-table"><thead><tr><th rowspan="2">Product</th><th rowspan="2">Item ID</th><th colspan="2">Nov 1 – Nov 27, 2026</th><th colspan="2">Oct 5 – Oct 31, 2026</th></tr><tr><th>Page views</th><th>Units sold</th><th>Page views</th><th>Units sold</th></tr></thead><tbody>${two.map((n) => `<tr>${cells('td', [`Crossbill lamp ${n}`, `12345678900${n}`, `1,${n}34`, `${n}5`, `2,${n}34`, `${n}9`])}</tr>`).join('')}</tbody></table></div>`,
    ),
    expect: { title: null, metrics: {} },
  },
];
