/** What people who bought something write of it, as shops in many languages call it; to be matched case-insensitively. */
export const reviewWords =
  'reviews?|ratings?|bewertung\\p{L}*|rezension\\p{L}*|avis|évaluations?|reseñas?|opini[oó]n\\p{L}*|calificaci\\p{L}+|valoraci\\p{L}+|evaluaci\\p{L}+|avaliaç\\p{L}+|recension\\p{L}*|valutazion[ei]|beoordeling\\p{L}*|opini[iae]|ocen[ay]?|recenz\\p{L}+|hodnocen\\p{L}*|értékelés\\p{L}*|vélemény\\p{L}*|yorum\\p{L}*|değerlendirme|отз[ыи]в\\p{L}*|оцен\\p{L}+|відгук\\p{L}*|оцін\\p{L}+|αξιολ[οό]γ[ηή]σ\\p{L}+|κριτικ[έή]ς?|ocjen[ae]?|mnenj[ae]|atsiliepim\\p{L}+|atsauksm\\p{L}+|arvustus\\p{L}*|ביקורות|חוות דעת|пікір\\p{L}*|arvostelu\\p{L}*|omdömen?|anmeldelser?|ulasan|penilaian|đánh giá|รีวิว|คะแนน|تقييم\\p{L}*|مراجع\\p{L}*|レビュー|評価|评价|评论|評價|評論|리뷰|상품평|후기|평가|구매평';

/** Who else is rated beside goods, in words of a text. */
export const sellerWords =
  /seller|\bstore\b|\bshops?\b(?! (?:all|now|the|more|by|similar|pay)\b)|merchant|vendor|supplier|company|verkäufer|händler|vendeur|boutique|vendedor|tienda|\bloja\b|negozio|venditore|verkoper|winkel|sprzedaw|sklep|prodejce|obchod|satıcı|mağaza|продав|магазин|店铺|店鋪|商店|卖家|賣家|ショップ|店舗|판매자|스토어|\btoko\b|penjual|người bán|cửa hàng/iu;

/** Whether a text speaks of what buyers wrote. */
export const saysOpinion = new RegExp(
  `${reviewWords}|\\brated\\b|feedback|classifica[cç]|[ク口]コミ|评[论分]|nhận xét`,
  'iu',
);

/** Whether a text speaks of what is given for an opinion: '50 points for a review', '300 ₽ за отзыв'. */
export const saysReward =
  /\p{Sc}|балл|бонус|бал[иів]|руб|\bpoints?\b|bonus|punkte?\b|punti\b|puntos|pontos|punten|\bcoins?\b|монет|积分|積分|ポイント|포인트|적립|xu\b|koin/iu;

/** Words behind a mark that need no highest one: '4.8 stars', '4.8分'. */
export const saysMark =
  /score|stars?\b|stern|[ée]toile|estrell|stelle|estrela|зв[её]зд|gwiazd|yıldız|bintang|sao(?!\p{L})|ดาว|sterren|hvězd|csillag|stj[eä]rn|täh[dt]|نجوم|نجمة|نجمات|[分星점点]/iu;

/** Words for goods sold, beside which cards write a mark without a word. */
export const saysSold =
  /\bsold\b|vendid|vendut|vendus?\b|verkauft|продано|купил|terjual|đã bán|ขาย|已售|售出|付款|販売|판매|satıldı|sprzedan|prodáno|eladva/iu;

/** The highest mark in words, as pages say it to those who do not see stars. */
export const five =
  'five|fünf|cinq|cinco|cinque|vijf|fem|viisi|пяти|п’яти|pięciu|pěti|piatich|öt|cinci|beş|lima|năm|ห้า|خمسة|五|다섯';
