import { expect, test } from 'vitest';
import { readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';

// Headers as consoles wrote them in other years, languages and settings: known by name, whatever stands beside them.
test.each([
  [
    'amazon-business-sku',
    '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions,Session Percentage,Page Views,Page Views Percentage,Buy Box Percentage,Units Ordered,Unit Session Percentage,Gross Product Sales,Total Order Items',
  ],
  [
    'amazon-business-child',
    '(Parent) ASIN,(Child) ASIN,Title,Sessions,Session Percentage,Page Views,Page Views Percentage,Buy Box Percentage,Units Ordered,Unit Session Percentage,Ordered Product Sales,Orders Placed',
  ],
  [
    'amazon-business-parent',
    '(Parent) ASIN,Title,Sessions - Total,Session Percentage - Total,Page Views - Total,Units Ordered,Ordered Product Sales,Total Order Items',
  ],
  [
    'amazon-business-sku',
    '（父）ASIN,（子）ASIN,标题,SKU,会话次数 – 总计,转化率 - 总计,页面浏览量 - 总计 ,推荐报价（推荐报价展示位）百分比 ,已订购商品数量,商品会话百分比,已订购商品销售额,订单商品总数',
  ],
  [
    'amazon-business-child',
    '(親)ASIN,(子)ASIN,商品名,セッション,セッションのパーセンテージ,ページビュー,ページビュー率,カートボックス獲得率,注文された商品点数,ユニットセッション率,注文商品売上,注文品目総数',
  ],
  [
    'amazon-business-child',
    'ASIN (parent);ASIN (child);Título;Sesiones: total;Vistas de página: total;Porcentaje de ofertas destacadas (Buy Box);Unidades encargadas;Ventas de productos encargados',
  ],
  [
    'amazon-active-listings',
    'Artikelbezeichnung\tHändler-SKU\tPreis\tMenge\tErstellungsdatum\tASIN 1\tProdukt-ID-Typ\tArtikelzustand\tVersender',
  ],
  [
    'amazon-all-listings',
    '商品名\t商品の説明\t出品ID\t出品者SKU\t価格\t数量\t出品日\t商品IDタイプ\tコンディション\tASIN 1\t商品ID\tフルフィルメント・チャンネル\tステータス',
  ],
  [
    'amazon-all-listings',
    'item-name (ürün adı)\tlisting-id (kayıt)\tseller-sku (satıcı)\tprice (fiyat)\tquantity (adet)\topen-date (tarih)\tasin1 (asin1)\tstatus (durum)',
  ],
  [
    'amazon-ads-search-term',
    'Startdatum,Enddatum,Kampagne,Anzeigengruppe,Kundensuche,Impressionen,Klicks,Ausgaben,"7 Tage, Umsatz gesamt (€)","7 Tage, Aufträge gesamt (#)"',
  ],
  [
    'amazon-ads-advertised-product',
    'Start Date,End Date,Portfolio name,Currency,Campaign Name,Ad Group Name,Advertised SKU,Advertised ASIN,Impressions,Clicks,Spend,14 Day Total Sales (₹)',
  ],
  [
    'amazon-ads-targeting',
    'Date,Currency,Campaign Name,Ad Group Name,Targeting,Match Type,Impressions,Clicks,Spend,7 Day Total Sales ',
  ],
  [
    'ebay-active-listings',
    'ItemID,CustomLabel,QuantityAvailable,Purchases,Bids,Price,StartDate,EndDate,Condition,Type,ItemTitle',
  ],
  [
    'etsy-listings',
    'TITOLO,DESCRIZIONE,PREZZO,CURRENCY_CODE,QUANTITÀ,TAG,MATERIALI,IMMAGINE1,IMMAGINE2,TIPO VARIANTE 1,NOME VARIANTE 1,VALORI VARIANTE 1,SKU',
  ],
  [
    'shopify-products',
    'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory quantity,Product image URL',
  ],
  [
    'woocommerce-products',
    'ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,"Is featured?","Visibility in catalog","Short description",Description,"Tax status","In stock?",Stock,"Sale price","Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Meta: _x"',
  ],
  [
    'ozon-products',
    'Артикул;Ozon Product ID;SKU;Barcode;Название товара;Бренд;Статус товара;Видимость на Ozon;Причины скрытия;"Доступно к продаже по схеме FBO, шт.";"Текущая цена с учетом скидки, ₽"',
  ],
  [
    'ozon-analytics-products',
    'Товары,Категория 1 уровня,Бренд,Ozon ID,Артикул,"Показы, всего","В корзину, всего",Заказано товаров,Заказано на сумму',
  ],
  [
    'shopee-performance',
    'Item ID,Product,Variation ID,Parent SKU,Product Visitors,Product Page Views,Units (Placed Orders),Sales (Placed Orders) (VND),Likes',
  ],
  [
    'shopee-performance',
    '商品編號,商品,商品現況,商品選項ID,主商品貨號,商品曝光次數,商品點擊數,點擊率,商品訪客數,商品頁瀏覽數,數量(全部訂單),銷售額(全部訂單) (TWD)',
  ],
  [
    'lazada-performance',
    'Product Name,Seller SKU,SKU ID,URL,SKU Visitors,SKU Pageviews,Visitor Value,Buyers,Orders,Units Sold,Revenue,Conversion Rate',
  ],
  [
    'tiktok-shop-products',
    'ID,Product,Status,GMV,Items sold,Orders,Shop tab GMV,Shop tab items sold,LIVE GMV,LIVE items sold,Video GMV,Product card GMV',
  ],
  [
    'aliexpress-products',
    'Product ID,Product name,Timeframe (USA Time Zone),Exposure,Visitors,page views,product purchasing tips,add to cart times,paid orders,paid product number,buyers paid',
  ],
  [
    'wildberries-funnel',
    'Артикул продавца,Артикул WB,Название,Предмет,Переходы в карточку,"Заказали товаров, шт","Заказали на сумму, ₽"',
  ],
])('%s: %s', async (kind, header) => {
  const report = await readReport(inPieces(encodedIn('utf-8', `${header}\n`)));
  expect(report.kind).toBe(kind);
  expect(report.notUnderstood).toEqual([]);
  expect([report.rows, report.listings, report.refused]).toEqual([0, [], []]);
});
