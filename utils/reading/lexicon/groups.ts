/** Groups over headers that say where a number stands and do not change what it counts: folded words, by language. */
const neutral = [
  'traffic|performance|sales|conversion|stock|inventory|metrics|key metrics|product performance',
  '(?:product|item|listing)s?(?: (?:info|information|details))?',
  'trafico|rendimiento|ventas|conversion|inventario|metricas|(?:informacion del )?(?:producto|articulo)s?',
  'visits?|(?:paid|confirmed) orders?|visitas|pedidos? (?:pagos?|pagados?|confirmados?)',
  'trafego|desempenho|vendas|conversao|estoque|metricas|(?:informacoes do )?produtos?',
  'trafic|performances?|ventes|conversion|stocks?|indicateurs|(?:informations? (?:sur le )?)?(?:produit|article)s?',
  'traffico|prestazioni|vendite|conversione|inventario|metriche|(?:informazioni (?:sul )?)?(?:prodotto|prodotti|articolo|articoli)',
  'traffic|zugriffe|leistung|verkaufe|konversion|bestand|kennzahlen|(?:produkt|artikel)(?:e|informationen|details)?',
  'verkeer|prestaties|verkopen|conversie|voorraad|product(?:en|informatie)?|artikel(?:en)?',
  'ruch|wyniki|sprzedaz|konwersja|stan magazynowy|(?:informacje o )?produk(?:t|ty|cie)|ofert[ay]',
  'trafik|performans|sat[ıi]s(?:lar)?|donusum|stok|urun(?:ler)?(?: bilgileri| bilgisi)?',
  'показы(?: и (?:клики|посещения|переходы))?|воронка(?: продаж)?|продажи|трафик|конверсия|остатки|показатели|факторы продаж|(?:информация о )?товар[ыеа]?',
  '(?:商品)?(?:流量|支付|成交|交易|转化|商品|产品|货品|宝贝|销售|库存|互动|基本|核心|sku|skc|spu)(?:情况|数据|信息|指标|表现)?',
  '(?:商品)?(?:流量|支付|成交|交易|轉換|商品|產品|銷售|庫存|基本)(?:情況|數據|資料|資訊|指標|表現)?',
  '(?:商品|製品|トラフィック|アクセス|売上|販売|在庫|コンバージョン|パフォーマンス)(?:情報|データ|指標)?',
  '(?:상품|제품|트래픽|유입|판매|전환|재고|성과) ?(?:정보|현황|지표|데이터)?',
  'lalu lintas|trafik|performa|penjualan|konversi|stok|(?:info|informasi|rincian)? ?produk',
  '(?:ข้อมูล)?สินค้า|การเข้าชม|ทราฟฟิก|ยอดขาย|การขาย|ประสิทธิภาพ|สต็อก',
  '(?:thong tin )?san pham|luu luong|truy cap|ban hang|chuyen doi|hieu qua|ton kho',
];

/** Groups whose numbers are parts. */
const partial = [
  'search|recommend\\w*|live|video|product card|shop tab|ads|advertising|affiliate|b2b|mobile app|browser',
  'busqueda|recomendaciones|publicidad|en vivo|busca|pesquisa|recomendacoes|publicidade|ao vivo',
  'recherche|recommandations|publicite|en direct|ricerca|consigliati|pubblicita|in diretta',
  'suche|empfehlungen|anzeigen|werbung|zoeken|advertenties|wyszukiwanie|reklam[ay]?|arama',
  'поиск|рекомендации|реклама|продвижение|пошук',
  '(?:搜索|推荐|直播|视频|短视频|商品卡|商城|广告|自然|达人|联盟)(?:情况|数据|流量|曝光|推广)?',
  '(?:搜尋|推薦|直播|影片|短影音|商品卡|商城|廣告|自然|聯盟)(?:數據|流量|曝光|推廣)?',
  '(?:検索|おすすめ|広告|ライブ|動画)(?:経由|データ)?|(?:검색|추천|광고|라이브|동영상)(?: ?유입)?',
  'pencarian|rekomendasi|iklan|ค้นหา|การค้นหา|แนะนำ|โฆษณา|ไลฟ์|tim kiem|de xuat|quang cao',
];

const oneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

/** Whether a number below a group of headers counts what it counts anywhere. */
export const isNeutral: (group: string) => boolean = (group) => neutrals.test(group);
/** Whether a number below a group of headers is a part of what its own header names. */
export const isPartial: (group: string) => boolean = (group) => partials.test(group);

const neutrals = oneOf(neutral);
const partials = oneOf(partial);
