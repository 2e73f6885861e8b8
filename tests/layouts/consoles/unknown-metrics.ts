import { type Layout, pageOf } from '../layout.ts';

// Numbers of listings in consoles that nobody knows, as their tables say them.

const three = [1, 2, 3] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
const divs = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<div role="table"><div role="row">${headers.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>${rows.map((row) => `<div role="row">${row.map((text) => `<div role="cell">${text}</div>`).join('')}</div>`).join('')}</div>`;

const codes = ['KYB10007X2MQ', 'KYB10094TT0A', 'KYB1000Z81PW'];
/** Goods whose code stands beside the name without a label, the seller's with one. */
const coded = (all: readonly string[], n: number) =>
  `<img src="https://img.kiyi.example/${n}.jpg" alt=""><div><span>Crossbill Meşe Abajur ${n}0 cm</span><span class="c">${all[n - 1]}</span><span class="c">Satıcı Stok Kodu: ABJ-${n}</span></div>`;
const turkish = (all: readonly string[]) =>
  pageOf(
    `<main><h1>Ürün Raporu</h1>${divs(
      ['Ürün', 'Gösterim', 'Tıklama', 'Tıklama Oranı', 'Sipariş Sayısı', 'Ciro'],
      [
        ...three.map((n) => [coded(all, n), `1.${n}00`, `${n}0`, '%2,50', n, `${n}40,00 TL`]),
        ['Toplam', '3.600', '60', '%2,50', '6', '840,00 TL'],
      ],
    )}</main>`,
    { lang: 'tr' },
  );

export const unknownMetrics: readonly Layout[] = [
  {
    name: 'annex: the number of each goods behind its label, as the link to its form has it, under totals',
    url: 'https://partner.jangter.example/insight/sales',
    html: pageOf(
      `<main><h2>상품 분석</h2>${table(
        ['상품', '매출(원)', '주문', '판매량', '조회', '구매전환율'],
        [
          ['합계', '66,000', '6', '9', '600', '1.00%'],
          ...three.map((n) => [
            `<div><a href="/stock/change?stockItemId=7300${n}8812">크로스빌 참나무 조명 ${n}호</a><span>등록상품ID 7300${n}8812</span></div>`,
            `${n}1,000`,
            n,
            n + 1,
            `${n}00`,
            `${n}.00%`,
          ]),
        ],
      )}</main>`,
      { lang: 'ko' },
    ),
    expect: three.map((n) => ({
      title: `크로스빌 참나무 조명 ${n}호`,
      id: `7300${n}8812`,
      metrics: {
        revenue: `${n}1000 KRW`,
        orders: `${n}`,
        units: `${n + 1}`,
        pageViews: `${n}00`,
        conversionRate: `0.0${n}`,
      },
    })),
  },
  {
    name: 'annex: codes of one make beside the names are the marketplace’s, the labelled ones the seller’s',
    url: 'https://satici.kiyi.example/rapor/urun-performance',
    html: turkish(codes),
    expect: three.map((n) => ({
      title: `Crossbill Meşe Abajur ${n}0 cm`,
      id: codes[n - 1] as string,
      sku: `ABJ-${n}`,
      metrics: { impressions: `1${n}00`, clicks: `${n}0`, ctr: '0.025', orders: `${n}`, revenue: `${n}40 TRY` },
    })),
  },
  {
    name: 'annex: turnover with its tax, visits, a week that says from when to when',
    url: 'https://partner.kade.example/insights/product-performance',
    html: pageOf(
      `<main><h1>Artikelprestaties</h1><select><option selected>Week 46 (09-11-2026 t/m 15-11-2026)</option></select>${table(
        ['Artikel', 'Bezoeken', 'Koopblok %', 'Bestellingen', 'Omzet incl. btw', 'Conversie'],
        three.map((n) => [
          `<a href="https://www.kade.example/nl/p/-/9300000${n}77120/">Crossbill eiken lamp ${n}0 cm</a>`,
          `1.${n}04`,
          `${n}2%`,
          n,
          `€ ${n}54,50`,
          `${n},5%`,
        ]),
      )}</main>`,
      { lang: 'nl' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill eiken lamp ${n}0 cm`,
      metrics: {
        sessions: `1${n}04`,
        buyBoxShare: `0.${n}2`,
        orders: `${n}`,
        revenue: `${n}54.5 EUR`,
        conversionRate: `0.0${n}5`,
      },
      period: '2026-11-09/2026-11-15',
    })),
  },
  {
    name: 'annex: a funnel of shows, visits and carts over two rows of headers',
    url: 'https://kabinet.lavka.example/analytics/goods',
    html: pageOf(
      `<main><h1>Аналитика</h1><table><thead><tr><th rowspan="2">Товар</th><th colspan="2">Воронка</th><th colspan="2">Продажи</th></tr><tr><th>Показы товаров</th><th>Добавления в корзину</th><th>Заказанные товары, шт.</th><th>Сумма заказов</th></tr></thead><tbody>${three.map((n) => `<tr><td><div><div>Лампа дубовая Crossbill ${n}0 см</div><div>Ваш SKU: DUB-${n}</div></div></td><td>${n} 210</td><td>${n}2</td><td>${n}</td><td>${n} 360 ₽</td></tr>`).join('')}</tbody></table></main>`,
      { lang: 'ru' },
    ),
    expect: three.map((n) => ({
      title: `Лампа дубовая Crossbill ${n}0 см`,
      sku: `DUB-${n}`,
      metrics: { impressions: `${n}210`, addToCart: `${n}2`, units: `${n}`, revenue: `${n}360 RUB` },
    })),
  },
  {
    name: 'annex: counts of sales, pieces and people, each with its unit in brackets',
    url: 'https://kanri.ichiba.example/data/item-analysis',
    html: pageOf(
      `<main><h1>商品分析</h1>${table(
        [
          '商品名 / 商品管理番号',
          '売上<br>（円）',
          '売上件数<br>（件）',
          '売上個数<br>（個）',
          'アクセス人数<br>（人）',
          '転換率<br>（%）',
        ],
        three.map((n) => [
          `<a href="https://item.ichiba.example/mise/cb-${n}5/">クロスビル 楢 卓上ランプ ${n}号</a><br><span>商品管理番号：cb-${n}5</span>`,
          `${n}8,800`,
          n,
          n + 2,
          `${n}40`,
          `${n}.50`,
        ]),
      )}</main>`,
      { lang: 'ja' },
    ),
    expect: three.map((n) => ({
      title: `クロスビル 楢 卓上ランプ ${n}号`,
      sku: `cb-${n}5`,
      metrics: {
        revenue: `${n}8800 JPY`,
        orders: `${n}`,
        units: `${n + 2}`,
        visitors: `${n}40`,
        conversionRate: `0.0${n}5`,
      },
    })),
  },
  {
    name: 'annex: gross sales beside what is shown',
    url: 'https://seller.bazaarly.example/reports/listing-traffic',
    html: pageOf(
      `<main><h1>Listing traffic</h1>${table(
        ['Product', 'SKU', 'Impressions', 'Orders', 'Gross Sales'],
        three.map((n) => [`Crossbill oak table lamp ${n}0 cm`, `OAK-${n}0`, `${n},210`, n, `₹1,2${n},009`]),
      )}</main>`,
      { lang: 'en-IN' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill oak table lamp ${n}0 cm`,
      sku: `OAK-${n}0`,
      metrics: { impressions: `${n}210`, orders: `${n}`, revenue: `12${n}009 INR` },
    })),
  },
];

/** What only looks like a code of the marketplace, or like its revenue. */
export const unknownMetricsSnares: readonly Layout[] = [
  {
    name: 'annex snare: codes of several lengths beside the names may be anybody’s',
    url: 'https://satici.kiyi.example/rapor/urun-performance',
    html: turkish(['KYB10007X2MQ', 'KYB10094TT0A77', 'KYB1000Z81PW']),
    expect: three.map((n) => ({ id: null, sku: `ABJ-${n}` })),
  },
  {
    name: 'annex snare: the number in a link stands behind the label of another code',
    url: 'https://partner.jangter.example/insight/sales',
    html: pageOf(
      table(
        ['상품', '매출(원)', '판매량', '조회'],
        three.map((n) => [
          `<div><a href="/stock/change?stockItemId=7300${n}8812">크로스빌 참나무 조명 ${n}호</a><span>바코드 7300${n}8812</span></div>`,
          `${n}1,000`,
          n,
          `${n}00`,
        ]),
      ),
      { lang: 'ko' },
    ),
    expect: three.map(() => ({ id: null })),
  },
  {
    name: 'annex snare: gross sales beside those in all',
    url: 'https://seller.bazaarly.example/reports/listing-traffic',
    html: pageOf(
      table(
        ['Product', 'SKU', 'Impressions', 'Orders', 'Gross Sales', 'Total Sales'],
        three.map((n) => [
          `Crossbill oak table lamp ${n}0 cm`,
          `OAK-${n}0`,
          `${n},210`,
          n,
          `₹1,2${n},009`,
          `₹1,1${n},009`,
        ]),
      ),
      { lang: 'en-IN' },
    ),
    expect: three.map((n) => ({ sku: `OAK-${n}0`, metrics: { impressions: `${n}210`, orders: `${n}` } })),
  },
];
