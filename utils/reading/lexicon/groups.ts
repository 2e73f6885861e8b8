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
  '商品卡片|карточк[аи] товар(?:а|ов)|impressions?|показы товаров',
  '(?:商品)?(?:曝光|流量|支付|成交|交易|转化|商品|产品|货品|宝贝|销售|库存|互动|基本|核心|sku|skc|spu)(?:情况|数据|信息|指标|表现)?',
  '(?:商品)?(?:流量|支付|成交|交易|轉換|商品|產品|銷售|庫存|基本)(?:情況|數據|資料|資訊|指標|表現)?',
  '(?:商品|製品|トラフィック|アクセス|売上|販売|在庫|コンバージョン|パフォーマンス)(?:情報|データ|指標)?',
  '(?:상품|제품|트래픽|유입|판매|전환|재고|성과) ?(?:정보|현황|지표|데이터)?',
  'lalu lintas|trafik|performa|penjualan|konversi|stok|(?:info|informasi|rincian)? ?produk',
  '(?:ข้อมูล)?สินค้า|การเข้าชม|ทราฟฟิก|ยอดขาย|การขาย|ประสิทธิภาพ|สต็อก',
  '(?:thong tin )?san pham|luu luong|truy cap|ban hang|chuyen doi|hieu qua|ton kho',
  'visitors?|engagement|(?:payment|sales|purchase) conversions?|(?:sales |conversion )?funnel|overall|payments?',
  'visitantes|embudo(?: de ventas)?|conversion de (?:pagos?|compras?|ventas?)|pagos',
  'visitantes|funil(?: de vendas)?|conversao (?:de |em )?(?:pagamentos?|compras?|vendas)|pagamentos',
  'visiteurs|entonnoir|conversions? (?:des |en )?(?:paiements?|achats?|ventes)|paiements?|visitatori|imbuto|pagamenti',
  'besucher|(?:zahlungs|kauf|verkaufs)konversion|trichter|zahlungen|bezoekers|betalingen|odwiedzajacy|lejek(?: sprzedazy)?|platnosci',
  'ziyaretci(?:ler)?|(?:odeme|sat[ıi]s) donusumu|huni|odeme(?:ler)?|посещения|посетители|конверсия в (?:заказ|покупку|оплату)|оплаты|відвідувачі|воронка продажів',
  '(?:商品)?(?:浏览|访问|访客|(?:支付|成交|交易|销售|流量|购买)转化|转化漏斗|总体|整体)(?:情况|数据|信息|指标|表现)?',
  '(?:商品)?(?:瀏覽|訪問|訪客|(?:支付|成交|交易|銷售|付款|購買)轉[換化]|付款|已付款訂單|整體)(?:情況|數據|資料|指標|表現)?',
  '閲覧|訪問者?|購入|決済|방문자?|결제|결제 ?전환|전체',
  'pengunjung|kunjungan|konversi (?:pembayaran|penjualan)|pembayaran|(?:pesanan|order) dibayar|ผู้เข้าชม|การชำระเงิน|khach truy cap|thanh toan|don hang da (?:thanh toan|xac nhan)',
];

/** The page of one of the goods, as a group: who comes there, and what they do. Shown there is only a part of what is shown. */
const pages = [
  '(?:product|item|listing|goods) (?:detail )?page|detail page|page (?:traffic|views?)|pagina (?:de |del )(?:producto|articulo)|pagina d[eo] (?:produto|anuncio)',
  'page (?:du |de )?(?:produit|l.article)|pagina (?:del )?prodotto|(?:produkt|artikel|angebots)?(?:detail)?seite|productpagina|strona (?:produktu|oferty)',
  'urun (?:detay )?sayfas[ıi]|страница товара|сторінка товару|halaman (?:detail )?produk|หน้า(?:รายละเอียด)?สินค้า|trang (?:chi tiet )?(?:san pham)',
  '(?:商品|产品|宝贝)?(?:详情页?|页面)(?:情况|数据|表现)?|(?:商品|產品)?(?:詳情頁?|頁面?)(?:情況|數據|表現)?|商品(?:詳細)?ページ|상품 ?(?:상세 ?)?페이지|상세 ?페이지',
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

/** Groups of all that had no other group: a number there may be a part, what is said of the goods as a whole is theirs. */
const rest = [
  'others?|misc(?:ellaneous)?|sonstiges|weitere|otr[ao]s|outr[ao]s|altr[oi]|autres?|overige?|pozosta[lł]e|inne|diger|прочее|другое|інше',
  '其他|其它|その他|기타|lainnya|lain-lain|อื่นๆ|khac',
];

const oneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

/** Whether a number below a group of headers counts what it counts anywhere. */
export const isNeutral: (group: string) => boolean = (group) => neutrals.test(group) || isOfPage(group);
/** Whether a number below a group of headers is of the page of the goods. */
export const isOfPage: (group: string) => boolean = (group) => ofPages.test(group);
/** Whether a number below a group of headers is a part of what its own header names. */
export const isPartial: (group: string) => boolean = (group) => partials.test(group);

/** Whether a group is of what had no other. */
export const isRest: (group: string) => boolean = (group) => rests.test(group);

const neutrals = oneOf(neutral);
const ofPages = oneOf(pages);
const partials = oneOf(partial);
const rests = oneOf(rest);
