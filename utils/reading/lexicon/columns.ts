import { foldHeader } from '../../text/header.ts';

const words = (text: string) => new Set(text.split('|').map(foldHeader));

/** Headers of the cell that holds picture, name and codes together. */
const productWords = words(
  'product|products|product info|product information|product details|product name|item|items|item details|item name|' +
    'listing|listings|title|商品|商品信息|货品信息|产品信息|产品|商品名称|产品名称|商品资讯|商品資訊|商品名|商品名稱|宝贝|商品详情|商品/型号|' +
    'товар|товары|наименование|название|название товара|наименование товара|artikel|produkt|produkte|produktdetails|produktname|' +
    'produit|produits|article|articles|annonce|annonces|producto|productos|artículo|artículos|publicación|publicaciones|prodotto|prodotti|articolo|articoli|inserzione|inserzioni|produto|produtos|anúncio|anúncios|' +
    'produk|nama produk|info produk|informasi produk|สินค้า|ชื่อสินค้า|ข้อมูลสินค้า|sản phẩm|tên sản phẩm|thông tin sản phẩm|oferta|oferty|nazwa|商品名と詳細|商品情報|상품|상품명|상품 정보|상품정보|등록상품명|' +
    'información del producto|información de producto|detalles del producto|información del artículo|detalles del artículo|informations produit|informations sur le produit|infos produit|détails du produit|informazioni prodotto|informazioni sul prodotto|dettagli prodotto|dettagli del prodotto|informações do produto|detalhes do produto|' +
    'produktinformationen|produktinformation|artikelinformationen|artikeldetails|informacje o produkcie|productinformatie|productgegevens|informace o produktu|nabídka|nabídky|ponuka|ponuky|информация о товаре|інформація про товар|' +
    'ürün|ürünler|ürün bilgisi|ürün bilgileri|ürün adı|ürün ismi|ilan|productnaam|producten|produkty|zboží|tovar|tovary|název produktu|název zboží|produs|produse|nume produs|denumire produs|' +
    'termék|termékek|terméknév|tuote|tuotteet|nimike|προϊόν|προϊόντα|είδος|продукт|продукти|מוצר|מוצרים|פריט|פריטים|proizvod|proizvodi|artikal|artikli|izdelek|izdelki|' +
    'товари|назва товару|produktnamn|produktnavn|varenavn|المنتج|المنتجات|اسم المنتج|' +
    'کالا|کالاها|محصول|محصولات|عنوان کالا|نام کالا|عنوان محصول|نام محصول|مشخصات کالا|مشخصات محصول|اطلاعات کالا|اطلاعات محصول|کالا و تنوع',
);
/** Headers that are of goods where the columns beside them are, and of anything else elsewhere. */
const bareNames = words(
  'name|description|item description|beschreibung|descripción|descrição|opis|bezeichnung|nom|désignation|libellé|nombre|denominación|nome|denominazione|designação|denominação|nama|tên|ชื่อ|名称|名稱|品名|名前|品目|nazwa|ad|adı|isim|naam|omschrijving|název|názov|nume|denumire|naziv|név|megnevezés|nimi|όνομα|ονομασία|име|наименование|שם|ime|назва|найменування|namn|navn|الاسم|نام|عنوان|شرح',
);
/** In Chinese the word for goods takes all kinds of endings. */
const productPhrase =
  /^(?:商品|货品|产品|產品|宝贝|货物|款式)(?:基本|基础)?(?:信息|名称|名稱|详情|资料|资讯|資訊|标题|主图)?(?:[/&+|、-].{1,12})?$|^(?:item|product|listing)s?(?: (?:name|title|info|details?))?[/&,+|-](?:sku|asin|id|name|image|details?)$/;
const currencyWords = words(
  '币种|貨幣|货币|currency|валюта|währung|devise|moneda|valuta|moeda|mata uang|waluta|通貨|tiền tệ|สกุลเงิน|' +
    'store currency|shop currency|price currency|listing currency|店铺币种|价格币种|商店幣別|幣別|币别|валюта цен|валюта магазина|shop-währung|preiswährung|moneda de los precios|moneda de la tienda|devise des prix|devise de la boutique|valuta dei prezzi|valuta del negozio|価格の通貨|ストア通貨|moeda dos preços|moeda da loja|mata uang harga|mata uang toko|สกุลเงินของราคา|สกุลเงินร้านค้า|đơn vị tiền tệ của giá|tiền tệ của cửa hàng|waluta cen|waluta sklepu|' +
    'pénznem|valuutta|νόμισμα|валута|מטבע|para birimi|döviz|měna|mena|monedă|valutakod|العملة|통화|واحد پول|ارز',
);

/** Headers of what only people have. */
const personal =
  /e-?mail|phone|tele?foon|telefon|téléphone|teléfono|điện thoại|โทรศัพท์|address|anschrift|adres|endereço|direcci[oó]n|indirizzo|địa chỉ|ที่อยู่|birth|employee|手机|电话|手機|電話|邮箱|地址|住所|姓名|телефон|почта|пошта|адрес|сотрудник|العنوان|الهاتف|الجوال|주소|전화|연락처|تلفن|موبایل|نشانی|آدرس|کد ?ملی|کد ?پستی/i;
/** Headers of people who buy. Over a count ('Buyers', 'Revenue per buyer') they name nobody. */
const buying =
  /customer|buyer|recipient|shopper|买家|客户|收件|買家|客戶|購入者|注文者|お客様|клиент|покупател|получател|kunden?(?!\p{L})|käufer|empfänger|acheteur|client(?:e|ul)?(?!\p{L})|comprador|destinat[aá]r|acquirente|klient|kupując|nabywc|odbiorc|pembeli|pelanggan|người mua|khách hàng|ผู้ซื้อ|ลูกค้า|müşteri|alıcı|klant|koper(?!\p{L})|zákazn[íi]k|kupující|kupujúci|cumpărător|köpare|køber|kjøper|kunder?(?!\p{L})|покупець|клієнт|замовник|одержувач|العميل|المشتري|الزبون|خریدار|مشتری|گیرنده|구매자|고객|수취인|주문자/iu;
/** Headers of one order, return, question or review. */
const happened =
  /(?:order|purchase|return|refund|case|dispute|claim|ticket|shipment|tracking|transaction) ?(?:id|no\.?|number|#)$|(?:return|refund|cancell?ation|dispute|complaint) reason|(?:review|feedback|question|message|comment) ?(?:text|body|content)?$|(?:发货|包裹|物流|货件|出库|备货)单?(?:编?号|号码)$|運單|运单号|退货原因|评[价论]内容|買家評論|номер заказа|текст (?:отзыва|вопроса|жалобы)|отзыв покупателя|причина (?:возврата|отмены)|bestell(?:nummer|-?nr|-?id)|auftragsnummer|rückgabegrund|bewertungstext|(?:numéro|n°|no) (?:de )?commande|motif (?:du|de) retour|(?:número|n[º°]) (?:(?:de|do) )?pedido|motivo (?:de|da) devol|numero (?:d'|dell')?ordine|(?:numer|nr) zamówienia|powód zwrotu|nomor pesanan|mã đơn hàng|หมายเลขคำสั่งซื้อ|注文番号|レビュー本文|sipariş (?:no|numarası|kodu|id)(?!\p{L})|(?:[iİ]ade|[iİ]ptal) (?:nedeni|sebebi)|yorum metni|bestelnummer|ordrenummer|ordernummer|ordre?-?(?:nr|id)(?!\p{L})|beställningsnummer|bestillingsnummer|retour(?:reden|nummer)|retur(?:orsak|årsag|årsak)|(?:číslo|id) objedn[aá]vky|d[ůô]vod (?:vr[aá]|reklam|storn)|(?:num[aă]r(?:ul)?|nr\.?|id) (?:de )?comand[aăe]|motiv(?:ul)? (?:de )?(?:retur|anul)|(?:номер|№|id) замовлення|причина (?:повернення|скасування)|текст відгуку|(?:رقم|معرف) الطلب|(?:شماره|کد|شناسه) سفارش|(?:دلیل|علت) (?:مرجوع|لغو|بازگشت)|متن (?:نظر|دیدگاه)|سبب (?:ال)?(?:إرجاع|ارجاع|إلغاء|الغاء)|주문 ?번호|송장 ?번호|(?:반품|취소|환불) ?사유|리뷰 ?내용/iu;

/**
 * Headers of the number of an order or a parcel, and of its day or state: what stands below is what somebody bought. Left to
 * `happened` is a number that may as well be that of an article, or of goods that sellers send to a storehouse.
 */
const ordered = new RegExp(
  [
    '(?:sales |purchase |customer )?(?:order|posting|parcel|package|consignment|tracking|waybill|transaction|shipment)s?[ -]?(?:id|no\\.?|numbers?|#)',
    '(?:order(?:ed)?|purchase|sale|payment) (?:date|time)|(?:ordered|purchased|paid) (?:on|at)|date (?:ordered|purchased|sold|paid|of (?:order|sale|purchase))|(?:order|shipment|posting|parcel) (?:status|total|details)|(?:ship|dispatch|deliver|hand ?over) by(?: date)?|latest (?:ship|dispatch|shipping) (?:date|time)|shipping deadline',
    '(?:номер|№|n) (?:заказа|отправления|посылки|возврата|чека|сборочного задания)|трек-?номер|сборочное задание|(?:дата|время) (?:заказа|отгрузки|продажи|оформления)|статус (?:заказа|отправления|сборки|доставки)|отгрузить(?: до)?|отправить до|собрать до|сумма заказа',
    '(?:订单|快递单|售后单?|退款单?)(?:编?号|单号|号码|id)|订单状态|(?:下单|付款|支付|成交)(?:时间|日期)|实付金额|订单金额|(?:訂單|包裹|物流|出貨單|寄件)(?:編號|單號|號碼)|訂單(?:狀態|金額|時間|日期)|(?:下單|付款|最晚出貨)(?:時間|日期)',
    '(?:sendungs|paket|versand|auftrags|kauf)(?:nummer|-?nr\\.?|-?id)|(?:bestell|kauf|verkaufs|zahlungs|versand|auftrags)(?:datum|zeit|status)|verkauft am|(?:versenden|versand) bis|bestellsumme',
    "(?:num[ée]ro|n[°º]|no|id) (?:de )?(?:la |l')?(?:commande|exp[ée]dition|colis|suivi|transaction)|date (?:de |d')(?:la )?(?:commande|vente|achat|paiement|exp[ée]dition)|statut (?:de )?(?:la |l')?(?:commande|exp[ée]dition)|(?:à )?exp[ée]dier avant(?: le)?",
    '(?:n[úu]mero|n\\.?[º°]|id) (?:del? |da |do )?(?:la )?(?:pedido|venta|venda|compra|orden|env[íi]o|paquete|pacote|seguimiento|rastreio|rastreamento|transacci[óo]n)|fecha (?:del? )(?:la )?(?:venta|pedido|compra|pago|env[íi]o|orden)|data (?:d[aeo] )(?:venda|pedido|compra|pagamento|envio)|(?:estado|status) (?:del?|d[aeo]) (?:la )?(?:pedido|venta|venda|env[íi]o|envio|orden)|(?:enviar|despachar) (?:antes|até)(?: d?el)?',
    "(?:numero|n[.°º]|id) (?:di |d'|dell'|della )?(?:ordine|spedizione|pacco|tracciamento|transazione)|data (?:di |d'|dell'|della )?(?:ordine|vendita|acquisto|pagamento|spedizione)|stato (?:dell'ordine|della spedizione)|spedire entro(?: il)?",
    '(?:numer|nr|id) (?:zam[óo]wienia|przesy[łl]ki|paczki|transakcji)|data (?:zam[óo]wienia|sprzeda[żz]y|zakupu|p[łl]atno[śs]ci|wysy[łl]ki)|status (?:zam[óo]wienia|przesy[łl]ki)|wy[śs]lij do',
    '(?:no\\.?|nomor|id|kode) (?:pesanan|resi|paket|pengiriman|transaksi)|(?:tanggal|waktu|status|total) (?:pesanan|pembayaran|pemesanan)|batas (?:waktu )?(?:kirim|pengiriman)',
    'm[ãa] (?:đơn hàng|đơn|vận đơn|kiện hàng|giao dịch)|(?:ngày|thời gian) (?:đặt(?: hàng)?|thanh toán)|trạng thái (?:đơn hàng|đơn|giao hàng)',
    '(?:หมายเลข|เลขที่|เลข|รหัส)(?:คำสั่งซื้อ|พัสดุ|ติดตาม(?:พัสดุ)?|ออเดอร์)|(?:วันที่|เวลา(?:ที่)?)(?:สั่งซื้อ|สั่ง|ชำระเงิน)|สถานะ(?:คำสั่งซื้อ|การจัดส่ง)',
    '(?:注文|受注|伝票|追跡|配送|送り状|お問い合わせ)(?:管理)?(?:番号|id|no\\.?)|(?:注文|受注)(?:日|日時|ステータス|状況|金額)|(?:発送|出荷)(?:期限|予定日|ステータス)|購入日時?',
    '(?:주문|송장|운송장|상품주문|배송) ?번호|주문 ?(?:일|일시|상태|금액)|결제 ?(?:일|일시)|발송 ?(?:기한|일|예정일)',
    '(?:sipariş|paket|kargo(?: takip)?|gönderi) (?:no|numarası|kodu|id)|sipariş (?:tarihi|durumu|tutarı)|(?:satış|ödeme) tarihi|kargoya son teslim',
    '(?:order|zending|pakket|track)(?:-?nummer|-?nr\\.?)|(?:bestel|order|verzend|verkoop)(?:datum|status)|verzenden v[óo][óo]r|(?:[čc][íi]slo|id) (?:objedn[aá]vky|z[aá]sielky|z[aá]silky)|(?:datum|d[aá]tum|stav) objedn[aá]vky',
    'ordre?-?(?:nummer|nr\\.?|id|dato|datum|status)|(?:sändnings|forsendelses|sendings)nummer|(?:beställnings|bestillings)(?:dat(?:um|o)|status)|(?:rendel[ée]s|csomag) ?sz[áa]ma?|rendel[ée]s (?:d[áa]tuma|[áa]llapota)|tilausnumero|tilauspäivä|(?:num[aă]r(?:ul)?|nr\\.?) (?:de )?comand[aăe]|data comenzii|αριθμός παραγγελίας|ημερομηνία παραγγελίας',
    '(?:номер|№|id) (?:замовлення|відправлення|посилки)|(?:дата|статус) замовлення|номер на поръчка|дата на поръчка|(?:رقم|معرف) (?:الطلب|الشحنة|التتبع)|(?:تاريخ|حالة) الطلب|(?:شماره|کد) (?:سفارش|مرسوله|رهگیری)|(?:تاریخ|وضعیت) سفارش|מספר (?:ה)?הזמנה|תאריך הזמנה|broj narudžbe|datum narudžbe|številka naročila',
  ]
    .join('|')
    .replace(/.*/, '^(?:$&)$'),
  'iu',
);

/** Headers of what advertising costs: what is shown, clicked and sold beside it is so by the advertisement. */
const advertised =
  /(?<!\p{L})(?:ad(?:s|vertising)? ?(?:spend|costs?)|spend|cpc|cpm|acos|tacos|roas|drr|budget|(?:default|max\.?|keyword|suggested) bid|cost per click|ставка|дрр|расход\p{L}{0,2}|бюджет|presupuesto|inversión publicitaria|orçamento|dépenses|spesa pubblicitaria|anggaran|biaya iklan|ngân sách|chi phí quảng cáo|wydatki|budżet|werbekosten|werbeausgaben|gebotslimit)(?!\p{L})|reklam (?:harcama|gider|maliyet)\p{L}*|bütçe|advertentie-?(?:kosten|uitgaven)|reklamní náklady|rozpočet|buget|annons(?:kostnad|utgift)|annonce(?:udgift|omkostning)\p{L}*|annonsekostnad|витрати на рекламу|الميزانية|الإنفاق الإعلاني|هزینه (?:تبلیغات|تبلیغ|کلیک)|بودجه|광고비|예산|广告(?:费|花费|支出|消耗)|花费|预算|預算|廣告(?:費|花費)|投(?:入)?产(?:出)?比|งบประมาณ|ค่าโฆษณา|広告費|入札額|予算/iu;
/** Of these what was spent in all: it may stand beside the goods' own numbers, as no rate or bid does. */
const spent =
  /^(?:ad(?:s|vertising)? (?:spend|costs?)|расходы? на рекламу|inversión publicitaria|gasto publicitario|dépenses publicitaires|spesa pubblicitaria|biaya iklan|chi phí quảng cáo|wydatki na reklamę|werbekosten|werbeausgaben|広告費|广告(?:费|花费|支出)|廣告(?:費|花費)|ค่าโฆษณา|광고비)$/i;
/** The money such a header adds: ', сум', '(RUB)', ', ₽'. */
const unit = /(?:, ?|\s?[(（])(?:\p{Sc}|\p{L}{1,4}\.?)[)）]?$/u;
/** Headers of the search, campaign or person that brought what a row counts. */
const brought = words(
  'search term|search terms|search query|query|keyword|campaign|campaign name|ad group|placement|traffic source|referrer|device|creator|affiliate|influencer|' +
    'поисковый запрос|запрос|ключевое слово|кампания|рекламная кампания|источник трафика|блогер|关键词|搜索词|推广计划|计划名称|广告组|投放位置|流量来源|达人|主播|關鍵字|搜尋詞|' +
    'suchbegriff|kampagne|anzeigengruppe|mot-clé|terme de recherche|campagne|palabra clave|término de búsqueda|campaña|parola chiave|termine di ricerca|campagna|palavra-chave|termo de busca|campanha|' +
    'kata kunci|kampanye|từ khóa|chiến dịch|คำค้นหา|คีย์เวิร์ด|แคมเปญ|słowo kluczowe|fraza|kampania|キーワード|検索キーワード|検索語|キャンペーン|流入元|' +
    'arama terimi|anahtar kelime|kampanya|kampanya adı|reklam grubu|zoekterm|zoekwoord|advertentiegroep|hledaný výraz|klíčové slovo|kľúčové slovo|kampaň|reklamní sestava|' +
    'termen de căutare|cuvânt cheie|campanie|grup de anunțuri|sökterm|sökord|kampanj|annonsgrupp|søgeord|søgeterm|søkeord|annoncegruppe|annonsegruppe|' +
    'пошуковий запит|ключове слово|кампанія|група оголошень|الحملة|كلمة البحث|الكلمة المفتاحية|کمپین|کلمه کلیدی|عبارت جستجو|키워드|검색어|캠페인|광고그룹',
);
/** Headers of one of several places goods lie in, which is all that they may be called. */
const places = words(
  'warehouse|warehouse name|stock location|inventory location|lagerplatz|emplacement de stock|ubicación de stock|lokalizacja magazynowa|место хранения|存放位置|fulfillment center|fulfilment centre|склад|название склада|кластер|仓库|仓库名称|所在仓库|发货仓|倉庫|倉庫名|lagerort|almacén|depósito|armazém|entrepôt|magazzino|gudang|คลังสินค้า|depo|depo adı|magazijn|magazyn|raktár|depozit|المستودع|창고|انبار|نام انبار',
);

/** Headers of the shop, marketplace or country a row is sold in: its money need not be that of the console's host. */
const markets = words(
  'shop|store|store name|shop name|site|marketplace|marketplaces|market|sales channel|channel|country|region|platform|店铺|店铺名称|站点|平台|国家|国家/地区|地区|市场|店鋪|國家|平台/站点|' +
    'магазин|площадка|маркетплейс|страна|рынок|регион|канал продаж|marktplatz|markt|land|verkaufskanal|kanal|boutique|pays|marché|canal|canal de vente|tienda|país|mercado|canal de venta|' +
    'negozio|paese|mercato|canale|loja|canal de venda|sklep|kraj|rynek|kanał sprzedaży|toko|negara|cửa hàng|quốc gia|sàn|ร้านค้า|ประเทศ|ショップ|店舗|国|モール|販売先|ストア|' +
    'mağaza|pazaryeri|ülke|kanaal|verkoopkanaal|winkel|obchod|země|krajina|trh|magazin|țară|piață|butik|marknad|marked|ринок|країна|майданчик|المتجر|الدولة|السوق|فروشگاه|کشور|마켓|쇼핑몰|국가|판매처',
);

/** Those of them that say on which site it is sold; a country may as well be where it was made. */
const ofSites =
  /site|market|站点|站點|平台|площадк|маркетплейс|ринок|рынок|mark(?:t|nad|ed)|marché|mercado|mercato|rynek|pazaryeri|モール|販売先|마켓|판매처|sàn|trh|piață|السوق/i;

/** What a column is of, besides the values it holds. */
export type Role =
  | 'product'
  | 'name'
  | 'currency'
  | 'person'
  | 'buyer'
  | 'event'
  | 'order'
  | 'source'
  | 'spend'
  | 'place'
  | 'market'
  | 'site';

/** Whether a header stands over the cell that says which goods a row is of, the code of its money, or what makes its figures others'. */
export function roleOf(header: string): Role | undefined {
  if (ordered.test(header.trim())) return 'order';
  if (happened.test(header)) return 'event';
  if (personal.test(header)) return 'person';
  if (buying.test(header)) return 'buyer';
  const folded = foldHeader(header);
  if (brought.has(folded)) return 'source';
  if (advertised.test(header)) return spent.test(header.replace(unit, '')) ? 'spend' : 'source';
  if (places.has(folded)) return 'place';
  if (markets.has(folded)) return ofSites.test(header) ? 'site' : 'market';
  if (currencyWords.has(folded)) return 'currency';
  if (productWords.has(folded) || productPhrase.test(folded)) return 'product';
  return bareNames.has(folded) ? 'name' : undefined;
}
