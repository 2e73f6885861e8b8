import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarketplaceId, marketplaceIds } from '../../utils/ids.ts';
import { form } from '../../utils/reading/lexicon/form.ts';
import { fieldOfLabel, type Meaning, meaningOf } from '../../utils/reading/lexicon/index.ts';
import { type Labels, labelsOf } from '../../utils/reading/lexicon/labels.ts';
import { lists, marketplaces } from '../../utils/reading/lexicon/lists.ts';
import { fold } from '../../utils/text/normal.ts';

/** What a meaning is, in one word: 'price', 'revenue IDR', '#spu', '~part', '?'. */
function said(meaning: Meaning | undefined): string {
  if (!meaning) return '?';
  if ('otherId' in meaning) return `#${meaning.otherId}`;
  if ('known' in meaning) return '~';
  const { field, currency, percent, days, period } = meaning;
  return [field, currency, percent && '%', days, period && `${period.start}..${period.end}`].filter(Boolean).join(' ');
}

const entriesOf = (labels: Labels) =>
  Object.entries(labels).flatMap(([key, entries = '']) =>
    entries
      .split(';')
      .flatMap(labelsOf)
      .map((label) => ({ key, label })),
  );

describe('the lists', () => {
  const all: [string, Labels][] = [...Object.entries(lists), ['form', form], ...Object.entries(marketplaces)];

  test.each(all)('%s: every label stands as fold makes it, so that it can be found', (_, labels) => {
    const unfolded = entriesOf(labels).filter(({ label }) => fold(label) !== label);
    expect(unfolded).toEqual([]);
  });

  test.each(all)('%s: no label means two things', (_, labels) => {
    const meant = new Map<string, string>();
    for (const { key, label } of entriesOf(labels)) {
      expect([label, meant.get(label) ?? key]).toEqual([label, key]);
      meant.set(label, key);
    }
  });

  test('no label means two things in two languages', () => {
    const meant = new Map<string, string>();
    for (const labels of Object.values(lists))
      for (const { key, label } of entriesOf(labels)) {
        expect([label, meant.get(label) ?? key]).toEqual([label, key]);
        meant.set(label, key);
      }
  });

  test('brackets stand for every choice', () => {
    expect(labelsOf('[商品|] 曝光 [量|数]')).toEqual(['商品曝光量', '商品曝光数', '曝光量', '曝光数']);
    expect(labelsOf('[total|] views [(30 days)|]')).toEqual([
      'total views(30 days)',
      'total views',
      'views(30 days)',
      'views',
    ]);
  });
});

describe('headers', () => {
  const rows: readonly (readonly [MarketplaceId | undefined, string, string])[] = [
    // The same words, however they are written.
    ['amazon', 'Sessions – Total', 'sessions'],
    ['amazon', 'Sessions - Total', 'sessions'],
    ['amazon', 'Page views – Total', 'pageViews'],
    ['amazon', '页面浏览量 - 总计 ', 'pageViews'],
    ['amazon', 'Seitenaufrufe – Summe', 'pageViews'],
    ['amazon', 'ページビュー - 合計', 'pageViews'],
    ['ebay', 'Views (30 days)Info about view countsSort ascendingResize column120 pixels', 'pageViews 30'],
    ['shopee', 'Sales(Confirmed Orders) (IDR)', 'revenue IDR'],
    ['shopee', 'Sales (Confirmed Order) (THB)', 'revenue THB'],
    ['tiktok-shop', 'Product  card items sold', '~'],
    // Days behind a count, with nothing between; a price of so many days is the lowest of them.
    ['walmart', 'Page views 30 days', 'pageViews 30'],
    ['walmart', 'GMV 30 days', 'revenue 30'],
    ['temu', '曝光量近7天', 'impressions 7'],
    ['ozon', 'Просмотры за последние 30 дней', 'pageViews 30'],
    ['mercado-libre', 'Visitas últimos 7 días', 'visitors 7'],
    ['allegro', 'Cena 30 dni', '?'],
    ['walmart', 'Page views 30 items', '?'],
    // A label said twice, short or in another language.
    ['tiktok-shop', 'Persentase klik (CTR)', 'ctr'],
    ['temu', '库存 (Stock)', 'stock'],
    ['temu', '库存 (Price)', '?'],
    ['shopify', 'SKU (存貨單位)', 'sku'],
    // Parts, shares and the business half.
    ['amazon', 'Sessions - Total - B2B', '~'],
    ['amazon', 'Units Ordered - B2B', '~'],
    ['amazon', 'Session Percentage - Total', '~'],
    ['amazon', 'Page Views Percentage - Total', '~'],
    ['amazon', 'Sessions - Mobile App', '~'],
    ['amazon', '转化率 - 总计', '~'],
    ['shopify', 'SKU (unité de gestion de stock)', 'sku'],
    ['shopify', 'SKU (stock keeping unit)', 'sku'],
    ['allegro', 'Artikelnummer (SKU)', 'sku'],
    ['allegro', 'Артикул (SKU)', 'sku'],
    ['allegro', 'Varianten (SKU)', '~'],
    ['shein', '供货价(CNY)', 'price CNY'],
    ['allegro', 'Preis (inkl. MwSt.)', 'price'],
    ['amazon', '販売価格（JPY、税込）', 'price JPY'],
    ['amazon', 'Preis (EUR, inkl. MwSt.)', 'price EUR'],
    ['ebay', 'Price (tax incl., GBP)', 'price GBP'],
    ['ebay', 'Price (USD, excl. tax)', '~'],
    ['ebay', 'Price (EUR, USD)', '?'],
    ['wildberries', 'Рейтинг отзывов', 'rating'],
    ['allegro', 'Satış Fiyatı (KDV Dahil)', 'price'],
    ['allegro', 'Prezzo (IVA inclusa)', 'price'],
    ['allegro', 'Precio (sin IVA)', '?'],
    ['allegro', 'Preis (zzgl. MwSt.)', '?'],
    ['temu', '转化率', 'conversionRate'],
    ['temu', '点击后支付率', '~'],
    ['temu', '曝光量', 'impressions'],
    ['temu', '流量情况/曝光量', 'impressions'],
    ['ozon', 'прочее/рейтинг товара', 'rating'],
    ['temu', '其他/商品评分', 'rating'],
    // What is counted under all the rest is a part of it, or not: nobody knows.
    ['temu', '其他/曝光量', '?'],
    ['ozon', 'Прочее/Заказано товаров', '?'],
    ['temu', '搜索数据/曝光量', '~'],
    ['temu', '商品详情页/商品访客数', 'visitors'],
    ['temu', '支付转化/支付订单数', 'orders'],
    ['shein', '浏览数据/商品浏览量', 'pageViews'],
    ['shopee', 'Halaman Produk/Pengunjung', 'visitors'],
    ['shopee', '商品頁/瀏覽數', 'pageViews'],
    ['lazada', 'Overall/Revenue', 'revenue'],
    ['amazon', 'Produktseite/Besucher', 'visitors'],
    // Shown on the page of the goods is a part of what is shown; a sum of an order is no price.
    ['temu', '商品详情页/曝光量', '~'],
    ['lazada', 'Product page/Impressions', '~'],
    ['lazada', 'Total/Price', '?'],
    ['tiktok-shop', 'Rasio klik-tayang (CTR)', 'ctr'],
    ['tiktok-shop', 'Tingkat konversi (CTOR)', 'conversionRate'],
    ['tiktok-shop', 'Pesanan SKU', '~'],
    ['allegro', 'Option ID', '#variation'],
    ['shopee', 'ID biến thể', '#variation'],
    ['temu', '推荐数据/曝光量', '~'],
    ['temu', '不知道的组/曝光量', '?'],
    ['amazon', 'Producto/ASIN (secundario)', 'id'],
    ['amazon', 'Tráfico/Sesiones: total', 'sessions'],
    ['amazon', 'Verkäufe/Bestellte Einheiten', 'units'],
    ['allegro', 'Wyszukiwanie/Wyświetlenia', '~'],
    ['lazada', 'Penjualan/Pesanan', 'orders'],
    ['lazada', 'Iklan/Pesanan', '~'],
    ['ebay', '一口价', 'price'],
    ['alibaba', '搜索曝光次数', '~'],
    ['alibaba', '月曝光量', 'impressions'],
    ['ozon', 'Показы, всего', 'impressions'],
    ['ozon', 'Показы всего ASUV', 'impressions'],
    ['ozon', 'Показы в поиске и каталоге', '~'],
    ['ozon', 'Заказано на сумму (предыдущий период)', '~'],
    ['ozon', 'Заказано на сумму, 01.11.2026 – 07.11.2026', 'revenue 2026-11-01..2026-11-07'],
    ['wildberries', 'Показы (предыдущий период)', '~'],
    ['ebay', 'Total impressions on eBay site', 'impressions'],
    ['ebay', 'Total promoted listings impressions (applies to eBay site only)', '~'],
    ['ebay', 'Click-through rate = Page views from eBay site/Total impressions', 'ctr'],
    ['ebay', 'Sales conversion rate = Quantity sold/Total page views', 'conversionRate'],
    ['ebay', 'eBay views', '~'],
    // Which orders are ours: those paid or confirmed.
    ['shopee', 'Placed Order', '~'],
    ['shopee', 'Confirmed Order', 'orders'],
    ['shopee', 'Units (Placed Order)', '~'],
    ['shopee', 'Units (Confirmed Order)', 'units'],
    ['shopee', 'Units (Paid Order)', 'units'],
    ['shopee', 'Units (Add to Cart)', 'addToCart'],
    ['shopee', 'Product Visitors (Visit)', 'visitors'],
    ['shopee', 'Product Visitors (Add to Cart)', '~'],
    ['shopee', 'Conversion Rate (Placed Order)', '~'],
    ['shopee', 'Conversion Rate (Paid Order)', 'conversionRate'],
    ['shopee', 'Conversion Rate (Add to Cart)', '~'],
    ['shopee', 'Pesanan Siap Dikirim', 'orders'],
    ['shopee', 'Pesanan Dibuat', '~'],
    ['shopee', 'ทั้งหมด', '~'],
    ['shopee', 'ยืนยันแล้ว', 'orders'],
    ['tiktok-shop', 'SKU orders', '~'],
    ['tiktok-shop', 'Orders', 'orders'],
    ['aliexpress', '支付订单数', 'orders'],
    ['aliexpress', '下单买家数', '~'],
    ['aliexpress', '加购人数', 'addToCart'],
    ['aliexpress', '加购件数', '~'],
    ['lazada', 'Add to Cart Units', 'addToCart'],
    ['lazada', 'Add to Cart Visitors', '~'],
    ['lazada', 'Revenue per Buyer', '~'],
    ['wildberries', 'Выкупили, шт', '~'],
    ['wildberries', 'Заказали, шт', 'units'],
    // Words that mislead.
    ['shopee', 'Jumlah Produk Dilihat', 'impressions'],
    ['shopee', 'การเข้าชมสินค้า', 'impressions'],
    ['shopee', 'Lượt xem sản phẩm', 'impressions'],
    ['tiktok-shop', 'Lượt xem sản phẩm', '?'],
    [undefined, 'Lượt xem sản phẩm', '?'],
    ['shopee', 'Halaman Produk Dilihat', 'pageViews'],
    ['ozon', 'Индекс цен', '~'],
    ['etsy', 'Sales', 'units'],
    ['amazon', 'Sales', 'revenue'],
    [undefined, 'Sales', '?'],
    ['etsy', 'Visits', 'visitors'],
    ['shopify', 'Visites', 'sessions'],
    // Prices.
    ['amazon', 'Price', 'price'],
    ['amazon', 'Minimum price', '~'],
    ['amazon', 'Maximum price', '~'],
    ['amazon', 'Mindestpreis', '~'],
    ['amazon', 'Featured offer', '~'],
    ['amazon', 'Estimated fee per unit sold', '~'],
    ['amazon', 'List price', '~'],
    ['ebay', 'Current price', 'price'],
    ['ebay', 'Start price', '~'],
    ['tiktok-shop', 'Retail price', 'price'],
    [undefined, 'Retail price', '?'],
    ['temu', '当前申报价格', 'price'],
    ['temu', '调整后申报价格', '~'],
    ['temu', '申报价格 (CNY)', 'price CNY'],
    [undefined, '申报价格', '?'],
    [undefined, '价格(USD)', 'price USD'],
    [undefined, '销售额(USD)', 'revenue USD'],
    [undefined, '销售额（元）', 'revenue'],
    [undefined, 'Выручка, ₽', 'revenue RUB'],
    [undefined, 'Revenue ($)', 'revenue'],
    [undefined, 'Umsatz €', 'revenue EUR'],
    [undefined, 'Harga (Rp)', 'price IDR'],
    ['tiktok-shop', 'Harga retail', 'price'],
    [undefined, 'Price (FR)', '?'],
    [undefined, 'Preis FR', '?'],
    [undefined, 'Cena CZ', '?'],
    [undefined, 'Price (old)', '?'],
    [undefined, 'Price (EUR/kg)', '?'],
    [undefined, 'Средняя цена, ₽', '~'],
    [undefined, 'Price Sort ascending', 'price'],
    // Units, percents, days.
    ['wildberries', 'CTR, %', 'ctr %'],
    ['wildberries', 'Конверсия, %', 'conversionRate %'],
    ['wildberries', 'Конверсия в корзину, %', '~'],
    [undefined, 'CTR (%)', 'ctr %'],
    [undefined, 'Impressions %', '~'],
    [undefined, 'Остатки, шт', 'stock'],
    [undefined, '销量（件）', 'units'],
    [undefined, '点击量(人)', '?'],
    [undefined, '评分(件)', '?'],
    [undefined, 'Title (pcs)', '?'],
    [undefined, 'Продано, шт.', 'units'],
    ['shein', '近7日销量', 'units 7'],
    ['tiktok-shop', '近28天GMV', 'revenue 28'],
    [undefined, '曝光量(近7天)', 'impressions 7'],
    [undefined, 'Page views (last 30 days)', 'pageViews 30'],
    [undefined, '30-day views', 'pageViews 30'],
    [undefined, 'Last 7 days/Views', 'pageViews 7'],
    [undefined, '過去30日間の販売数', 'units 30'],
    [undefined, '최근 30일 판매량', 'units 30'],
    [undefined, 'Yesterday/Views', '?'],
    [undefined, 'Cena brutto (Domyślna)', 'price'],
    [undefined, 'Preis inkl. MwSt.', 'price'],
    [undefined, 'Cena vč. DPH', 'price'],
    [undefined, 'Versand inkl. MwSt.', '~'],
    [undefined, 'Umsatz inkl. MwSt.', '?'],
    [undefined, 'Referencia interna', 'sku'],
    [undefined, 'A mano', 'stock'],
    ['ozon', 'Показы и посещения/Показы всего', 'impressions'],
    [undefined, 'Price (default)', 'price'],
    [undefined, 'Price (wholesale)', '?'],
    [undefined, 'Просмотры (за 7 дней)', 'pageViews 7'],
    [undefined, 'Impressions (previous 7 days)', '?'],
    // Codes.
    ['amazon', '(Child) ASIN', 'id'],
    ['amazon', '（子）ASIN', 'id'],
    ['amazon', '(Parent) ASIN', 'parent'],
    [undefined, 'ASIN', '#asin'],
    ['amazon', 'Product ID', '~'],
    ['tiktok-shop', 'Product ID', 'id'],
    ['temu', 'SPU ID', '#spu'],
    ['temu', 'SKC', '#skc'],
    ['temu', 'SKU货号', 'sku'],
    ['temu', 'SKU', '~'],
    ['lazada', 'SKU ID', '#sku-id'],
    ['ozon', 'SKU', 'id'],
    ['ozon', 'Артикул', 'sku'],
    ['wildberries', 'Артикул WB', 'id'],
    ['wildberries', 'Артикул продавца', 'sku'],
    ['wildberries', 'Артикул', '~'],
    ['ebay', 'Custom label (SKU)', 'sku'],
    [undefined, 'EAN', '#ean'],
    // Rates are the ones we know or none of ours.
    [undefined, 'Add to cart rate', '~'],
    [undefined, 'Bounce rate', '~'],
    [undefined, 'Return rate', '~'],
    [undefined, '退款率', '~'],
    // Of no concern.
    [undefined, 'Status', '~'],
    [undefined, '操作', '~'],
    [undefined, 'Действия', '~'],
    [undefined, 'Date created', '~'],
    [undefined, '创建时间', '~'],
    [undefined, 'Erstellt am', '~'],
    // Not known: for the reading health.
    [undefined, 'Sparkle factor', '?'],
    [undefined, '魔法值', '?'],
    [undefined, 'Магнетизм', '?'],
    [undefined, '', '?'],
    [undefined, '__proto__', '?'],
    [undefined, 'constructor', '?'],
    [undefined, 'toString', '?'],
  ];
  test.each(rows)('%s %j is %s', (marketplace, header, expected) => {
    expect(said(meaningOf(header, marketplace))).toBe(expected);
    // Asked again it is remembered, not changed.
    expect(said(meaningOf(header, marketplace))).toBe(expected);
  });

  test.each([
    ['en', 'Product name', 'Price', 'Stock', 'Impressions', 'Clicks', 'CTR', 'Orders', 'Revenue'],
    ['zh', '商品名称', '价格', '库存', '曝光量', '点击量', '点击率', '订单数', '销售额'],
    ['zh-Hant', '商品名稱', '價格', '庫存', '曝光次數', '點擊數', '點擊率', '已確認訂單', '銷售額'],
    ['ru', 'Название', 'Цена', 'Остаток', 'Показы', 'Клики', 'CTR', 'Заказы', 'Выручка'],
    ['de', 'Titel', 'Preis', 'Bestand', 'Impressionen', 'Klicks', 'Klickrate', 'Bestellungen', 'Umsatz'],
    ['es', 'Título', 'Precio', 'Existencias', 'Impresiones', 'Clics', 'Tasa de clics', 'Pedidos pagados', 'Ingresos'],
    [
      'fr',
      'Titre',
      'Prix',
      'Quantité disponible',
      'Impressions',
      'Clics',
      'Taux de clics',
      'Commandes',
      'Chiffre d’affaires',
    ],
    ['it', 'Titolo', 'Prezzo', 'Disponibile', 'Impressioni', 'Clic', 'Percentuale di clic', 'Ordini', 'Ricavi'],
    ['ja', '商品名', '価格', '在庫', 'インプレッション', 'クリック数', 'クリック率', '注文数', '売上'],
    [
      'pt',
      'Nome do produto',
      'Preço',
      'Estoque',
      'Impressões',
      'Cliques',
      'Taxa de cliques',
      'Pedidos pagos',
      'Receita',
    ],
    ['id', 'Nama Produk', 'Harga', 'Stok', 'Impresi', 'Klik', 'Persentase Klik', 'Pesanan dibayar', 'Pendapatan'],
    ['th', 'ชื่อสินค้า', 'ราคา', 'คลัง', 'การแสดงผล', 'จำนวนคลิก', 'อัตราการคลิก', 'คำสั่งซื้อ', 'รายได้'],
    ['vi', 'Tên sản phẩm', 'Giá', 'Kho hàng', 'Lượt hiển thị', 'Lượt nhấp', 'Tỷ lệ nhấp', 'Đơn hàng', 'Doanh thu'],
    [
      'pl',
      'Tytuł',
      'Cena',
      'Liczba sztuk',
      'Wyświetlenia',
      'Kliknięcia',
      'Współczynnik klikalności',
      'Zamówienia',
      'Przychód',
    ],
  ])('%s: the words every console needs, on a console never seen', (_, ...headers) => {
    expect(headers.map((header) => said(meaningOf(header)))).toEqual([
      'title',
      'price',
      'stock',
      'impressions',
      'clicks',
      'ctr',
      'orders',
      'revenue',
    ]);
  });
});

describe('labels beside values and in forms', () => {
  test.each([
    ['Item name', 'title'],
    ['Product name *', 'title'],
    ['商品标题', 'title'],
    ['产品标题：', 'title'],
    ['Название товара', 'title'],
    ['Produktname', 'title'],
    ['Artikelname', 'title'],
    ['Quantity', 'stock'],
    ['数量', 'stock'],
    ['Количество', 'stock'],
    ['Available (FBA)', '?'],
    ['Minimum price', '~'],
    ['最低价', '~'],
    ['Mindestpreis', '~'],
    ['Inbound', '~'],
    ['Reserved', '~'],
    ['SPU ID：', '#spu'],
    ['Price (USD)', 'price USD'],
    // Prose is no label, though a header of these words would be known.
    ['Recommended for kids', '?'],
    ['New shop sign', '?'],
    ['More colors available', '?'],
    ['Search light, video lamp', '?'],
    ['x'.repeat(500), '?'],
  ])('%j is %s', (label, expected) => expect(said(fieldOfLabel(label))).toBe(expected));

  test('a quantity is a stock in a form, and in a header anything', () => {
    expect(meaningOf('Quantity')).toBeUndefined();
    expect(said(fieldOfLabel('Available (FBA)', 'amazon'))).toBe('stock');
  });
});

test('a label of ours with any other word beside it is never read', () => {
  const labels = Object.entries(lists)
    .filter(([name]) => name !== 'codes' && name !== 'known')
    .flatMap(([, one]) => entriesOf(one));
  const ours = new Set(labels.map(({ label }) => label));
  const others = [
    'b2b',
    'forecast',
    'minimum',
    'search',
    'previous period',
    'target',
    '搜索',
    '预计',
    'план',
    'ziel',
    'x',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...labels),
      fc.constantFrom(...others),
      fc.constantFrom(
        (label: string, other: string) => `${label} ${other}`,
        (label: string, other: string) => `${other} ${label}`,
        (label: string, other: string) => `${label} (${other})`,
        (label: string, other: string) => `${other}/${label}`,
      ),
      ({ key, label }, other, join) => {
        const header = join(label, other);
        if (ours.has(fold(header))) return;
        expect([header, key, said(meaningOf(header)).replace(/^[~?#].*/, '')]).toEqual([header, key, '']);
      },
    ),
    { seed: 9, numRuns: 6000 },
  );
});

/** The labels others have gathered, by topic; not in this project, so looked at only where they lie beside it. */
const facts = new URL('../../../shared/facts/metric-lexicon.json', import.meta.url);
interface Fact {
  label: string;
  marketplace: string;
}
const ids: Record<string, MarketplaceId> = { tiktok: 'tiktok-shop', mercadolibre: 'mercado-libre', wb: 'wildberries' };
function* gathered(): Generator<{ topic: string; label: string; marketplace: MarketplaceId | undefined }> {
  const topics: Record<string, Record<string, Fact[]>> = JSON.parse(readFileSync(facts, 'utf8'));
  for (const [topic, languages] of Object.entries(topics))
    for (const { label, marketplace } of Object.values(languages).flat())
      for (const name of marketplace.split('/')) {
        const id = ids[name] ?? marketplaceIds.find((one) => one === name);
        yield { topic, label, marketplace: id };
      }
}

describe.skipIf(!existsSync(facts))('the gathered labels', () => {
  test('every one is decided', () => {
    // These two are what cells say, not what headers say.
    const values = new Set(['12 u.', 'sin stock']);
    const undecided = [...gathered()].filter(
      ({ label, marketplace }) => !values.has(label) && !meaningOf(label, marketplace),
    );
    expect(undecided).toEqual([]);
  });

  test('one that is read is read as what it was gathered under', () => {
    const names: Record<string, string> = { favorites: 'favourites', buyBoxPercentage: 'buyBoxShare' };
    const others = [...gathered()].flatMap(({ topic, label, marketplace }) => {
      const meaning = meaningOf(label, marketplace);
      const field = meaning && 'field' in meaning ? meaning.field : undefined;
      return field && field !== (names[topic] ?? topic) ? [`${marketplace} ${label}: ${field}, not ${topic}`] : [];
    });
    // Shopify tells visits (sessions) and visitors apart.
    expect(others.filter((one) => !one.endsWith('sessions, not visitors') || !one.startsWith('shopify'))).toEqual([]);
  });

  test('most are read', () => {
    const all = [...gathered()];
    const read = all.filter(({ label, marketplace }) => 'field' in (meaningOf(label, marketplace) ?? {}));
    expect(read.length / all.length).toBeGreaterThan(0.7);
  });
});
