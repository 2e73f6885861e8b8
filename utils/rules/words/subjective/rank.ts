import type { Everywhere } from '../../phrases.ts';

/** Ranks, ratings and awards. */
export const rank = {
  en: `
(voted |)(nation|britain|america|uk|world|australia|canada) s (favourite|favorite|best loved)
(america|uk|usa|britain|canada|australia|europe|world|india) s (# 1|no 1|number one|number 1)
best (seller~|selling|sell|quality|choice|rated|ever|brand|product~|in class|in the world|on the market|of the best|available|performance|sound|design|taste|tasting)
top (seller~|selling|rated|quality|notch|choice|pick~|of the line|product~|brand|class|selling product); highest (quality|rated|grade quality); award winning; number one; 5 star rated
(voted|ranked|rated|named|chosen) (best|#|no|number|top|the best|# 1); (award|prize) (winning|winner); multi award winning; (top|highest|best|<n> star|5 star|five star) (rated|reviewed|reviews|rating|ranked)
<n> star (rated|reviews|rating); (<n> +|<n> k|<n>|thousands of|over <n>|millions of) (<n> star|5 star|five star|positive|great|happy) (reviews|ratings|customers|buyers)
(market|industry|category|world|global) (leader|leading); leading brand; world leading; industry leading; (no|number|nr) (1|one) (in|brand|choice|selling|seller|best|rated|for); (top|best) (<n>|ten) (seller~|brand~|pick~)
`,
  de: `
(deutschlands|österreichs|europas|schweizer|amerikas) (nr 1|nummer 1|nummer eins|# 1)
testsieger; preis leistungs sieger; nummer 1; nummer eins; die nr 1; marktführer; platz 1; (nr|nummer|platz|no) (1|eins) (in|bei|der|im|marke|bestseller|produkt|auf|weltweit); marktführend~; weltmarktführer; branchenführer
branchenführend~; führend~ (marke|hersteller|qualität); preisgekrönt~; ausgezeichnet~ (mit|von|qualität|als); (mehrfach|vielfach|best|top|am besten|sehr gut) (ausgezeichnet~|bewertet~|prämiert~|getestet~); topbewertet~
testsieger~; testurteil; (stiftung warentest|note) sehr gut; prämiert~; preissieger; vergleichssieger; (kauftipp|kaufempfehlung|testnote); award winner; <n> sterne (bewertung~|produkt|bewertet|qualität)
`,
  fr: `
n 1 (des ventes |)(en france|en europe|mondial|du marché)
n 1 des ventes; numéro 1; numéro un; élu produit de l année; n 1; numéro 1 des ventes; (leader|leaders|numéro 1|numéro un|n ° 1|n 1|no 1) (du marché|mondial|en france|français|des ventes|européen); primé~
(multi |)récompensé~; médaille d or; élu~ (meilleur~|produit|par|saveur|n 1|service|marque); (le|la|les) (mieux|plus) (noté~|notée~|évalué~|classé~|recommandé~|primé~|vendu~); top (qualité|10|des ventes|note|vente~)
<n> étoiles (clients|avis|sur|note~); note (maximale|<n> / <n>)
`,
  es: `
n 1 (en españa|en ventas|del mundo|en méxico)
número 1; número uno; número 1 en ventas; líder en ventas; (nº|n|no|núm|número|numero) (º |° |)(1|uno) (en (ventas|méxico|españa|calidad|el mundo)|del mercado|mundial|vendido)
líder~ (en|de|del|mundial) (ventas|mercado|calidad|el mercado|su categoría|categoría|); (el|la|los|las) (mejor|mejores|más) (valorad~|calificad~|puntuad~|evaluad~|votad~|premiad~|recomendad~|rankead~); premiad~
galardonad~; top (calidad|1|10|ventas|mundial|seller|de (ventas|línea|gama)); medalla de oro; ganador de premios; marca líder
`,
  it: `
n 1 (in italia|in europa|al mondo)
numero 1; numero uno; il numero uno; numero 1 in italia; (n|n °|nr|no|numero) (1|uno) (in (italia|europa|vendite)|al mondo|nelle vendite|delle vendite)
leader (di mercato|del mercato|mondiale|nel settore|di settore|in italia|nelle vendite|di vendite|); (il|la|i|le) (più|meglio|miglior~) (votat~|recensit~|valutat~|premiat~|consigliat~|apprezzat~|vendut~); premiat~
pluripremiat~; vincitore di premi; medaglia d oro; eletto (prodotto|miglior~); top (10|qualità|seller|rated|vendite)
`,
  pt: `
número 1; número um; número 1 em vendas; líder de vendas; (nº|n|no|número|numero) (º |° |)(1|um) (em vendas|do brasil|no brasil|do mundo|no mercado|da categoria|de vendas)
líder~ (de|em|do) (vendas|mercado|categoria|segmento|qualidade); (melhor|melhores|mais|bem) (avaliad~|classificad~|votad~|premiad~|recomendad~|pontuad~|ranquead(a|)); (mais |)bem avaliad~; premiad~; multipremiad~
top (1|10|qualidade|vendas|seller|mundial); medalha de ouro; marca líder; campe~ de (vendas|avaliações|avaliação)
`,
  pl: `
numer jeden; numer 1; nr 1 w polsce; (nr|numer|no) (1|jeden) (w (polsce|sprzedaży|europie)|na (rynku|świecie)|wśród); lider (rynku|sprzedaży|branży|w|jakości)
(najwyżej|najlepiej|wysoko|wielokrotnie) (oceniany|oceniana|oceniane|ocenian~|nagradzan~|punktowan~); nagradzan~; nagrodzon~; wyróżnion~ (nagrodą|przez|); zwycięzca (testu|testów|rankingu); laureat~; złoty medal
top (10|jakość|produkt|sprzedaży|marka|wybór); topow~; wybór klientów; produkt roku
`,
  nl: `
best getest; nummer 1; nummer (1|één|een); (nr|no) 1 (in|van|keuze|merk|bestseller|op); marktleider~; wereldleider; toonaangevend~; bekroond~
(meermaals|best|hoogst|meest|goed|beste|uitstekend) (bekroond~|beoordeeld~|getest~|gewaardeerd~|gerangschikt); best (getest|beoordeeld~|verkocht~|reviewed); beste uit de test; testwinnaar; prijswinnend~
top (10|kwaliteit|product|merk|beoordeeld|keuze|verkoper); (klantfavoriet|consumentenbond)
`,
  sv: `
(bäst|etta|vinnare) i test; testvinnare~; bästa köp; nummer (1|ett); nr 1; marknadsledande; världsledande; prisbelönt~; prisbelönad~; (högst|mest|bäst) (betyg~|rankad~|rekommenderad~|omtyckt~|sålda|såld|testad~); topprankad~; toppbetyg; <n> av <n> i betyg; sveriges (största|ledande|mest sålda); kundernas (favorit|val); årets (produkt|val)
`,
  ru: `
лидер продаж; номер один; топ 1; номер 1; лидер рынка; номер (1|один); (no|n) 1 (в|среди); топ (1|10|товар|продаж|качеств~|рейтинга|сезона); лидер~ (продаж|рынка|рейтинга|среди|качества|отрасли)
(рейтинг|оценка|отзывы|отзыв) (<n>|5|высок~|5 звезд|<n> звезд|5.0|отличн~); (победитель|лауреат|призер) (рейтинг~|конкурс~|премии|тестов|); (удостоен|награжден~|отмечен~) (наград~|преми~|знаком|); высок~ (рейтинг|оценк~)
выбор (покупателей|года|экспертов|профессионалов); (товар|продукт|бренд) (года|номер один|№ 1)
`,
  tr: `
bir numara; (1|bir) numara; 1 numaralı; no 1; (türkiye|dünya|sektör|pazar|avrupa)( nin| nın| ün| ın|) (1|bir|lideri|birincisi|numarası|1 numarası|bir numarası|nin 1 numarası); (1|bir) numara~ (marka|ürün|tercih|)
1 numarası; lider (marka|ürün|firma|üretici); pazar lideri; ödüllü; ödül (almış|kazanan|sahibi); (en) (yüksek|çok) (puanlı|puan alan|yorum alan|oy alan|değerlendirilen|tavsiye edilen|önerilen|beğeni alan)
<n> yıldızlı (ürün|yorum|); yılın (ürünü|markası); birincisi; test birincisi
`,
  id: `
(kualitas|berkualitas) (terbaik|premium|tinggi|super|bagus|nomor 1|no 1|top|import); nomor 1; nomor satu; kualitas (no|nomer|nomor|ekspor|dunia|jempolan|juara|terjamin|original|mewah|no 1); (no|nomor|nomer) (1|satu)
top (seller|quality|rated); (nomor|nomer|peringkat|ranking|rank|urutan) (1|satu|wahid); no 1 (di|se|indonesia|dunia|terlaris)
(rating|bintang|review|ulasan) (tertinggi|<n>|5|lima|terbaik|bagus|positif|<n> %|top|tinggi|4.9|sempurna); bintang (lima|5); juara (<n>|1|dunia|); (pemenang|peraih) penghargaan
top (1|10|brand|seller|rated|quality|selling|markotop|banget|rating); market leader; merk (nomor satu|terbaik|no 1); brand no 1
`,
  vi: `
(chất lượng|chất lượng) (cao|tốt|số 1|hàng đầu|tốt nhất|tuyệt vời); số 1; số một; top <n>; bán chạy (số 1|top|nhất shopee|nhất việt nam); số 1 (việt nam|thị trường|thế giới)
(top|số|no|hạng|thứ hạng) (1|một|đầu|<n> (việt nam|shopee|bán chạy|thế giới)); (đứng|dẫn|xếp) (đầu|đầu thị trường|đầu ngành|hạng nhất|thứ nhất|số 1|hạng 1|top)
(giải thưởng|đoạt giải|đạt giải) (vàng|nhất|quốc tế|quốc gia|); giải thưởng; (đánh giá|rating|review) (5 sao|cao|tốt|<n> sao|cực tốt|siêu tốt|4.9); thương hiệu (số 1|hàng đầu|uy tín|nổi tiếng)( việt nam| thế giới|)
(hàng đầu) (việt nam|thế giới|châu á); được (bình chọn|đánh giá) (cao|là|số 1|tốt nhất|5 sao)
`,
  th: `
อันดับ 1; อันดับ1; อันดับหนึ่ง; เบอร์ 1; เบอร์1; เบอร์หนึ่ง; ที่ 1 ในไทย; ขายดีอันดับ 1; ยอดขายอันดับ 1; คุณภาพอันดับ 1; อันดับ <n>; อันดับหนึ่งในไทย; อันดับ 1 ในไทย; เบอร์ 1 ในไทย; เบอร์หนึ่งในไทย; ที่หนึ่งในไทย
ที่ 1 ในโลก; ยอดขายที่ 1; ยอดขายอันดับหนึ่ง; ยอดขายสูงสุด; ยอดขายถล่มทลาย; แบรนด์อันดับ 1; แบรนด์ชั้นนำ; ชั้นนำ; ผู้นำ; ผู้นำตลาด; รางวัลชนะเลิศ; การันตีรางวัล; ได้รับรางวัล; รีวิวแน่น; รีวิวเพียบ; รีวิวเยอะ; รีวิวดี
รีวิวดีมาก; คะแนนรีวิว; คะแนนเต็ม; รีวิว <n>; <n> ดาว; ห้าดาว; ระดับโลก; ระดับ 5 ดาว; ท็อป 1; ท็อปเซลเลอร์; TOP 1
`,
  zh: `
销量第一; 銷量第一; 销量冠军; 热销冠军; 人气冠军; 全台第一; 全网第一; 第一品牌; 行业第一; 世界第一; 国内第一; 天下第一; 全国第一; 排名第一; 销售第一; 口碑第一; 品质第一; 人气第一; 好评第一; 排行榜第一; 榜首; 第一名; 销冠; 销售冠军; 销售之王; 单品冠军; 类目第一; 类目冠军; 全网销冠; 全网销量第一; 全球第一; 亚洲第一; 全美第一; 业界第一; 业内第一; 同行第一; 好评率第一
好评率<n>%; 回购率第一; 复购率第一; 回购率最高; 排名第1; 销量第1; 销量遥遥领先; 遥遥领先; 领导品牌; 领军品牌; 领导者; 龙头品牌; 行业领先; 行业标杆; 国际领先; 世界领先; 国内领先; 驰名商标; 一线品牌; 十大品牌; 屡获大奖; 荣获; 评价第一; 评分第一; 五颗星; 五星推荐; 五星级评价; <n>星好评; 万人好评; 千人好评; 百万人好评; TOP1; Top1; TOP级; NO1; NO.1
明星品牌; 第一选择
`,
  ja: `
人気ランキング; ランキング1位; ランキング第1位; 楽天1位; 第1位; 1位獲得; 口コミ1位; 売上1位; 満足度1位; ナンバーワン; ランキング入賞; ランキング受賞; 金賞受賞; No.1獲得; No1獲得; No.1シェア; シェアNo.1; シェア1位; 実績No.1; 売上No1; 売れ筋No.1; 売れ筋1位; 売上ランキング; 売上第1位; 販売数1位; 販売実績No.1; 満足度No.1; 満足度No1
満足度<n>%; 顧客満足度; 顧客満足度1位; 人気No1; 支持率No.1; 支持率1位; 全国1位; 総合1位; 総合ランキング1位; デイリーランキング1位; 週間ランキング1位; 月間ランキング; ランキング<n>位; ランキング<n>冠; <n>冠達成; <n>冠獲得; <n>冠; 1位受賞; 1位常連; 上位入賞; 上位獲得; ショップオブザイヤー; モンドセレクション; モンドセレクション金賞; グッドデザイン賞受賞
受賞歴; 累計<n>万; 累計販売; 累計出荷; シリーズ累計; 業界No.1; 業界1位; 世界No.1; 日本No.1; 日本初; 世界初; 業界初; トップブランド; トップシェア; レビュー<n>件; レビュー件数; 星4.5; 高レビュー; ナンバー1
`,
  ko: `
판매1위; 1위; 판매 1위; 랭킹 1위; 인기 1위; 업계 1위; 판매량1위; 판매량 1위; 판매율 1위; 누적판매; 누적 판매; 누적판매 1위; 만족도1위; 만족도 1위; 고객만족도; 고객 만족도; 넘버원; 넘버 원; 넘버1; No.1; NO1; 1위 브랜드; 1위브랜드; 1위 제품; 부문1위; 부문 1위; 브랜드 1위; 브랜드대상; 브랜드 대상; 대상 수상; 수상작; 베스트1위
베스트 1위; 랭킹1위; 시장점유율 1위; 점유율 1위; 국내1위; 국내 1위; 세계1위; 세계 1위; 평점 <n>; 평점5점; 평점 5점; 별점5점; 별점 5점; 별다섯개; 후기 <n>; 후기<n>; 리뷰 <n>개; 후기폭발; 후기 폭발; 리뷰폭발; 재구매율; 재구매 1위; 재구매율 1위; 국민브랜드; 업계선두; 선두주자
`,
  ar: `
(رقم|الرقم) (واحد|1); المرتبة الأولى; الأول (في|عالميا); الأعلى (تقييما|تقييماً|مبيعا)
رقم 1
`,
} as const satisfies Everywhere;
