import { reviewWords, saysSold } from './reviews.ts';

// What shops write on and beside goods that is no name of them: counts with their noun, badges, labels, buttons. Whole classes, in
// the languages that shops are written in; '*' stands for what a word may end in. A text of nothing but such words and numbers
// names nothing. What could be goods by itself (a bag, a basket, a top) stands only in its phrase.

/** How many there are of something, or have done something: '1.2k sold', '87 soru', '12 вопросов'. */
const counted =
  'orders?|bought|purchase[ds]?|sales|views?|viewed|watching|watchers|likes?|favou?rites?|questions?|answers?|comments?|offers?|colou?rs?|sizes?|styles?|options?|variants?|variations?|skus?|variantes|varianti|variaciones|variações|variasi|warian(?:t|ty|tów)|phân loại|tùy chọn|opciones|opções|opsi|pieces?|pcs|items?|products?|results?|people|past|months?|weeks?|today|customers?|times|left|' +
  'fragen?|antworten|farben?|größen?|varianten?|stück|artikel|angebote?|käufer|kunden|aufrufe|réponses?|couleurs?|tailles?|offres?|articles?|clients?|fois|preguntas?|respuestas?|color(?:es)?|tallas?|ofertas?|unidades|veces|personas?|domande|risposte|colori|taglie?|offerte|pezzi|volte|persone|perguntas?|cores|tamanhos?|vezes|pessoas|vragen|kleuren|maten|stuks|keer|' +
  'pyta[ńn]*|odpowiedzi|kolor(?:y|ów)?|rozmiar*|sztuk*|szt|os[óo]b*|razy|dotaz*|barev|barvy?|velikost*|ks|kupujących|soru|cevap|renk|beden|adet|kişi|kez|frågor|färger|storlekar|spørgsmål|farver|' +
  'заказ*|купил[иа]?|куплено|вопрос*|ответ*|цвет*|размер*|вариант*|предложен*|шт|раза?|человек|товар*|запитан*|питан*|кольор*|розмір*|разів|осіб|pertanyaan|jawaban|warna|ukuran|pesanan|orang|kali|câu hỏi|màu|kích (?:cỡ|thước)|lượt|người|đơn';
/** Badges: that something is new, liked, cheap, advertised, at hand or gone, or brought for nothing. */
const badges =
  'new|arrivals?|sale|hot|best|sellers?|bestsellers?|trending|popular|limited|edition|exclusive|official|recommended|sponsored|ads?|adverti*|featured|deals?|flash|free|fast|express|shipping|delivery|returns?|in|stock|sold|available|unavailable|pre-?order|only|save|off|discount|coupon|promo|choice|plus|prime|verified|guaranteed?|clearance|' +
  'neu|neuheit|aktion|beliebt|gesponsert|anzeige|exklusiv|kostenlose[rn]?|versand|gratis|lager|lieferbar|ausverkauft|verkauft|nur|noch|sparen|rabatt|reduziert|nouveau(?:té)?|nouvelle|promotion|soldes?|meilleures?|ventes?|populaire|tendances?|sponsorisée?|exclusi(?:f|vité)|livraison|gratuite?|épuisé|rupture|vendus?|remise|nuev[oa]|novedad|rebajas?|más|vendid[oa]s?|superventas|tendencia|patrocinado|envío|agotado|descuento|nuov[oa]|novità|saldi|più|vendut[oi]|tendenza|sponsorizzato|esclusiva|spedizione|disponibile|esaurito|sconto|novo|novidade|promoção|mais|frete|grátis|estoque|esgotado|desconto|nieuw|aanbieding|uitverkoop|uitverkocht|verzending|voorraad|verkocht|korting|' +
  'nowość|nowe|promocja|wyprzeda[żn]*|hit|polecan*|sponsorowan*|darmowa|dostawa|dostępn*|sprzedan*|niedostępn*|wyprzedan*|brak|stanie|novinka|akce|výprodej|doporučuj*|doprava|zdarma|skladem|vyprodáno|prodáno|sleva|yeni|indirim*|fırsat*|çok|satan*|satıl*|ücretsiz|kargo|bedava|stokta|tükendi|nyhet|rea|slutsåld|nyhed|udsolgt|tilbud|' +
  'новинк*|новое|новый|хит|продаж*|распродажа|акци*|скидк*|реклам*|популярн*|рекоменд*|эксклюзив*|бесплатн*|доставк*|наличи*|нет|продано|осталось|більше|более|акція|знижк*|безкоштовн*|наявн*|baru|diskon|terlaris|iklan|ongkir|tersedia|habis|terjual|mới|giảm|giá|khuyến mãi|bán|chạy|miễn phí|vận chuyển|còn|hết|hàng|đã';
/** What is pressed. */
const buttons =
  'quick (?:view|shop|look|add|buy)|view|shop now|buy(?: it)?|add|to (?:cart|bag|basket|wish ?list)|compare|details?|more|see|show|read|learn|choose|select|notify me|now|in den warenkorb|kaufen|jetzt|ansehen|mehr|vergleichen|merken|ajouter|au panier|acheter|voir|comparer|détails|añadir|agregar|al carrito|comprar|ver|detalles|comparar|aggiungi|al carrello|acquista|vedi|dettagli|confronta|adicionar|ao carrinho|detalhes|in winkelwagen|bekijk|meer|vergelijk|do koszyka|dodaj|kup|zobacz|więcej|szczegóły|porównaj|do košíku|koupit|zobrazit|detail|porovnat|sepete ekle|incele|karşılaştır|' +
  'в корзину|добавить|купить|подробнее|смотреть|сравнить|в избранное|до кошика|детальніше|порівняти|tambah|ke keranjang|beli|lihat|bandingkan|thêm|vào giỏ|mua|ngay|xem|chi tiết|so sánh';
/** What joins them. */
const joints =
  'of|the|and|from|up|to|by|with|a|is|this|has|have|been|k|m|tsd|und|von|auf|ab|mit|et|de|la|le|les|du|des|en|y|e|con|di|un|una|è|em|op|van|i|od|z|w|na|se|ve|из|от|за|и|в|на|с|тыс|млн|rb|jt|mil|tr|rebu|dan|và|ribu';
/** The same in scripts that write without spaces between words. */
const unspaced =
  /バリエーション|選択肢|[規规]格|變體|变体|ตัวเลือก|共|新品|新款|新着|新商品|热[卖销]|熱[賣銷]|爆款|促[销銷]|特[价價]|折扣|推荐|推薦|广告|廣告|包[邮郵]|免[邮運运][费费]?|[现現][货貨]|有[货貨]|售罄|缺[货貨]|已售|售出|月?[销銷]量|付款|[颜顏]色|尺[码碼]|查看|[详詳][情細细]|更多|收藏|加入|[购購]物[车車]|立即|[购購][买買]|人气|人気|ランキング|おすすめ|セール|広告|送料|無料|配送|在庫(?:あり|切れ|なし)|売り?切れ|販売|サイズ|もっと見る|お気に入り|カートに入れる|신상품?|세일|할인|인기|추천|광고|무료|배송|품절|판매|구매|색상|사이즈|더보기|상세|장바구니|담기|ใหม่|ลดราคา|ขายดี|ยอดนิยม|โฆษณา|ส่งฟรี|ขายแล้ว|ดูเพิ่มเติม|รายละเอียด|ชิ้น|جديد|تخفيض|خصم|الأكثر مبيعا|إعلان|شحن|مجاني|متوفر|نفد|تم|البيع|مبيع|بيع|أضف|إلى|السلة|المزيد|[人件条條个個则則筆개건명千万萬만천]/gu;
const own = [buttons, counted, badges, joints].join('|').replaceAll('*', '\\p{L}{0,6}');
const words = new RegExp(`(?<!\\p{L})(?:${reviewWords}|${own}|${saysSold.source})(?!\\p{L})`, 'giu');
/** A text is longer than this only where it is a sentence or a name. */
const LIMIT = 60;

/** Whether a text says nothing but a count with its noun, a badge, a label or a button: '10 348 отзывов', 'New', 'Add to cart'. */
export const isShopWord = (text: string): boolean =>
  text.length <= LIMIT && isWord.test(text) && !isWord.test(text.replace(unspaced, ' ').replace(words, ' '));
const isWord = /\p{L}/u;
