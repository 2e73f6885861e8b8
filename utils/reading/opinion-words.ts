/** What buyers say, by the beginnings of its names in all languages. */
export const saysOpinion =
  /review|rating|\brated\b|opinion|feedback|bewert|rezension|\bavis\b|[ée]valuat|comentari|opini[oóõã]|reseñ|valora[cd]|calificaci|recension|valutazion|avalia|classifica[cç]|отзыв|оцен|відгук|оцін|评[价论分]|評[価價論]|レビュー|[ク口]コミ|리뷰|후기|평가|상품평|ulasan|penilaian|đánh giá|nhận xét|รีวิว|คะแนน|ocen|yorum|değerlendirme|hodnocen|recenz|értékelés|vélemény|beoordeling|betyg|omdöm|anmeldelse|vurdering|arvostel|κριτικ|αξιολογ|ביקור|تقييم|مراجع/iu;

/** Words behind a mark that need no highest one: '4.8 stars', '4.8分'. */
export const saysMark =
  /score|stars?\b|stern|[ée]toile|estrell|stelle|estrela|зв[её]зд|gwiazd|yıldız|bintang|sterren|hvězd|csillag|stjern|[分星점点]/iu;

/** Words for goods sold, beside which cards write a mark without a word. */
export const saysSold =
  /\bsold\b|vendid|vendut|vendus?\b|verkauft|продано|купил|terjual|đã bán|ขาย|已售|售出|付款|販売|판매|satıldı|sprzedan|prodáno|eladva/iu;
