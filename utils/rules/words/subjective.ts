import type { Phrases } from '../phrases.ts';

/** Evaluations and ranks without proof. Ranks written with a number ('#1', '№1') are looked at by the rule itself. */
export const subjective: Phrases = {
  en: `
best (seller~|selling|sell|quality|choice|rated|ever|brand|product~|in class|in the world|on the market|of the best|available|performance|sound|design|taste|tasting); bestseller~; bestselling; the best; world s best; the world s best; simply the best; best for
top (seller~|selling|rated|quality|notch|choice|pick~|of the line|product~|brand|class|selling product); highest (quality|rated|grade quality); high quality; super quality; superior quality; premium quality; great quality; good quality; excellent quality; finest quality; supreme quality; first class; world class; high end; award winning; number one; most popular; most trusted; most loved; customer favorite; customer favourite; fan favorite; editor s choice; amazon s choice; highly recommended; 5 star; five star; 5 star rated
(hot|popular) (item~|seller~|selling|product~|style); hot selling; trending; viral; must have; must see; must buy; wow; l@@k; unbeatable; unrivaled; unrivalled; unmatched; incredible; amazing; awesome; fantastic; excellent; outstanding; exceptional; extraordinary; wonderful; fabulous; stunning; gorgeous; beautiful; perfect; flawless; luxury; luxurious; unique; one of a kind; superb; magnificent; exquisite; the ultimate; the perfect; the finest; the only; brilliant quality; super cute; you ll love; everyone loves; game changer; life changing; revolutionary; the most (beautiful|comfortable|popular|advanced|powerful|durable|stylish|trusted|loved|delicious|effective); ultra premium
(incredibly|unbelievably|amazingly|extremely|insanely|ridiculously|wonderfully|perfectly|exceptionally|extraordinarily|beautifully) (soft|comfortable|comfy|strong|fast|light|powerful|durable|stylish|easy|warm|bright|quiet|delicious|good|smooth|cute|elegant); like no other; second to none; in the whole world
`,
  de: `
best~; bester; bestseller; testsieger; preis leistungs sieger; (top|beste~|höchste~|premium|super|erstklassig~|hervorragend~|gut~|hoh~) qualität; premiumqualität; spitzenqualität; topqualität; hochwertig~; hochwertigst~; erstklassig~; perfekt~; luxus; luxuriös~; hervorragend~; einzigartig~; unschlagbar~; unübertroffen~; nummer 1; nummer eins; die nr 1; marktführer; wunderschön~; beliebt~; beliebtest~; schönst~; bequemst~; stärkst~; leistungsstärkst~; modernst~; meistverkauft~; toll~; unglaublich~; fantastisch~; exzellent~; großartig~; ausgezeichnet~; atemberaubend~; must have; absolute~ highlight; genial~; edel~; spitzenklasse; premiumklasse; luxusklasse; unvergleichlich~; makellos~; einmalig~; fabelhaft~; sensationell~; traumhaft~; unverzichtbar~; best bewertet~; bestbewertet~; kundenliebling; platz 1; unerreicht~; beste wahl
top (produkt~|qualität|preis leistung|marke)
(unfassbar|außergewöhnlich|extrem|absolut|traumhaft) <w>
`,
  fr: `
meilleur~; meilleure~; (le|la|les) plus (beau~|belle~|beaux|confortable~|efficace~|puissant~|puissante~|populaire~|vendu~|demandé~|doux|douce~|solide~); meilleure~ vente~; top (vente~|qualité|du top); best seller; n 1 des ventes; numéro 1; numéro un; (haute|très haute|meilleure|excellente|bonne|super|grande) qualité; qualité (supérieure|premium|exceptionnelle|irréprochable|professionnelle garantie); haut de gamme; parfait~; luxe; de luxe; luxueux; luxueuse~; exceptionnel~; exceptionnelle~; magnifique~; incroyable~; superbe~; sublime~; incontournable~; extraordinaire~; excellent~; imbattable~; inégalé~; indispensable~; somptueux; somptueuse~; élu produit de l année; génial~; géniale~
n 1; numéro 1 des ventes; incomparable~; inoubliable~; remarquable~; prestigieux; prestigieuse~; splendide~; ultime~; fantastique~; coup de coeur; le must; must have; best of qualité; favori~
(incroyablement|extrêmement|merveilleusement|parfaitement|exceptionnellement|terriblement) <w>
`,
  es: `
mejor~; (el|la|los|las) más (bonit~|bell~|cómod~|potente~|popular~|eficaz|eficaces|vendid~|buscad~|elegante~|resistente~); el mejor; la mejor; los mejores; más vendid~; el más vendido; top ventas; superventas; número 1; número uno; (alta|máxima|excelente|primera|buena|mejor|óptima|súper|gran) calidad; calidad (premium|superior|insuperable|profesional garantizada|suprema|inigualable); excelente~; perfect~; lujo; de lujo; lujos~; increíble~; espectacular~; hermos~; precios~; preciosísim~; maravillos~; insuperable~; inigualable~; imprescindible~; fantástic~; magnífic~; impresionante~; sensacional~; exclusiv~; bellísim~; top de gama; imperdible~; garantizad~ calidad; lind~; divin~
calidad (inmejorable|garantizada|top|extra|incomparable|máxima|excepcional|de lujo); inmejorable~; incomparable~; excepcional~; extraordinari~; único en su clase; número 1 en ventas; líder en ventas; favorit~; espléndid~; fabulos~; genial; geniales; top ventas; el favorito
(increíblemente|extremadamente|extraordinariamente|excepcionalmente|maravillosamente|perfectamente|sumamente) <w>
`,
  it: `
miglior~; (il|la|i|le) più (bell~|comod~|potente~|popolare~|efficac~|venduto~|amat~|elegante~|resistente~); migliore; migliori; il più vendut~; più vendut~; bestseller; best seller; numero 1; numero uno; (alta|altissima|ottima|massima|migliore|eccellente|prima|buona) qualità; qualità (superiore|premium|eccellente|massima|top|eccezionale); di qualità superiore; eccellent~; eccezional~; perfett~; lusso; di lusso; lussuos~; incredibil~; bellissim~; splendid~; stupend~; magnific~; meraviglios~; fantastic~; straordinari~; imperdibil~; insuperabil~; indispensabil~; impareggiabil~; top di gamma; il top
inimitabil~; incomparabil~; sublim~; spettacolar~; favolos~; il numero uno; numero 1 in italia; altissima qualità; top qualità; preferit~; unic~ nel suo genere; senza eguali; da non perdere
(incredibilmente|estremamente|straordinariamente|eccezionalmente|perfettamente|meravigliosamente) <w>
`,
  pt: `
melhor; melhores; (o|os) mais (bonit~|bel~|confortáv~|potente~|popular~|eficaz|vendid~|procurad~|elegante~|resistente~); mais vendid~; o mais vendido; campeão de vendas; sucesso de vendas; top de linha; número 1; número um; (alta|ótima|excelente|primeira|máxima|melhor|boa|super) qualidade; qualidade (premium|superior|incomparável|garantida|máxima|top); excelente~; perfeit~; luxo; de luxo; luxuos~; incrível; incríveis; lind~; lindíssim~; maravilhos~; imperdível; imperdíveis; fantástic~; espetacular; magnífic~; sensacional; exclusiv~; imbatível; insuperável; indispensável; primeira linha; 1 linha; queridinh~
(altíssima|altissima|excelente|extrema|suprema|total) qualidade; produto premium; (produto|material) de (primeira|luxo|alta qualidade); incomparável; inigualável; excepcional; extraordinári~; espetaculares; campeã de vendas; número 1 em vendas; líder de vendas; favorit~; queridinho~; super (lind~|bonit~|resistente|confortável)
(incrivelmente|extremamente|extraordinariamente|excepcionalmente|maravilhosamente|perfeitamente) <w>
`,
  pl: `
najlepsz~; najpiękniejsz~; najmodniejsz~; najwygodniejsz~; najmocniejsz~; najskuteczniejsz~; najładniejsz~; hit; hit sprzedaży; hity; bestseller~; numer jeden; numer 1; (wysok~|najwyższ~|doskonał~|super|świetn~|najlepsz~|dobr~|top) (jakoś~|jakość); wysokiej jakości; najwyższej jakości; doskonałej jakości; jakość premium; doskonał~; idealn~; perfekcyjn~; perfekcyjnie; luksus~; luksusow~; wyjątkow~; niesamowit~; piękn~; przepiękn~; świetn~; rewelacyjn~; niezastąpion~; fantastyczn~; genialn~; super; ekskluzywn~; najpopularniejsz~; bezkonkurencyjn~; cudown~; wspaniał~; znakomit~; must have; ekstra jakość
niezrównan~; wybitn~; olśniewając~; zachwycając~; fenomenaln~; topow~; kultow~; prestiżow~; niepowtarzaln~; nr 1 w polsce; lider sprzedaży; najchętniej kupowan~; polecan~; ulubion~; bezbłędn~
(niesamowicie|niewiarygodnie|niezwykle|wyjątkowo|ekstremalnie|nadzwyczaj) <w>
`,
  ru: `
лучш~; самый лучший; самая лучшая; самые лучшие; хит; хиты; хит продаж; хит сезона; бестселлер~; лидер продаж; топ продаж; топовый; топовая; топовое; топовые; топ качество; номер один; идеальн~; идеально; роскошн~; премиальн~; премиум (качеств~|класс~); премиум-класс~; (высок~|высочайш~|отличн~|превосходн~|лучш~|хорош~|супер|топ|безупречн~|премиум) качеств~; превосходн~; великолепн~; шикарн~; потрясающ~; невероятн~; восхитительн~; уникальн~; отличн~; прекрасн~; качественн~; популярн~; (самый|самая|самое|самые) <w>; красив~; красивейш~; супер; супер-пупер; эксклюзивн~; элитн~; непревзойденн~; безупречн~; совершенн~; фантастическ~; крутой; крутая; крутые; самый стильный; самый модный; самый крутой; незаменим~; must have; маст хэв; изумительн~; бесподобн~; стильный и модный; лакшери
безукоризненн~; изысканн~; чудесн~; замечательн~; топчик; топ 1; топ-1; номер 1; лидер рынка; самое лучшее; самый продаваемый; самый популярный; самые популярные; лучшее качество; бестселлер продаж; рекомендуем; любимый миллионами; мировой бестселлер
(невероятно|удивительно|потрясающе|необыкновенно|исключительно|безумно) <w>
`,
  id: `
terbaik; terlaris; best seller; paling laris; laris manis; (kualitas|berkualitas) (terbaik|premium|tinggi|super|bagus|nomor 1|no 1|top|import); berkualitas; kualitas; nomor 1; nomor satu; terpopuler; paling (cantik|nyaman|kuat|murah|awet|laku); tercanggih; terkuat; ternyaman; viral; kekinian; tercantik; termewah; mewah; sempurna; paling (bagus|dicari|populer|keren); keren; super mewah; bagus banget; luar biasa; unggulan; favorit; idola
kualitas (no|nomer|nomor|ekspor|dunia|jempolan|juara|terjamin|original|mewah|no 1); (no|nomor|nomer) (1|satu); (paling|ter) (hits|hot|trendy|murah|bagus|mewah|empuk|lembut|ampuh|recommended); recommended; rekomended; recomended; rekomendasi; best (seller|quality|product|selling); (super|sangat|amat|paling) (bagus|mewah|nyaman|cantik|keren|awet|kuat|lembut|tebal banget|premium); trending; trendi; banyak dicari; paling banyak dicari; kelas (atas|dunia|premium); bintang <n>; premium quality; high quality; top (seller|quality|rated); spektakuler; menakjubkan; elegan mewah; cantik banget; wajib punya; must have
(luar biasa|sangat|super duper|amat) (nyaman|lembut|empuk|kuat|bagus|cantik|awet|elegan); sedunia; se indonesia
`,
  ms: `
terbaik; paling laris; berkualiti tinggi; kualiti (terbaik|tinggi|premium); mewah; sempurna; viral; nombor satu
`,
  vi: `
tốt nhất; bán chạy; bán chạy nhất; hàng hot; hot trend; hot hit; siêu (hot|đẹp|phẩm|xinh|sang|bền|xịn|cute|chất); đẹp nhất; (chất lượng|chất lượng) (cao|tốt|số 1|hàng đầu|tốt nhất|tuyệt vời); chất lượng; cao cấp; hoàn hảo; số 1; số một; tuyệt đẹp; tuyệt vời; sang trọng; đẳng cấp; được yêu thích; được ưa chuộng; cực (đẹp|xinh|chất|hot|xịn); xịn sò; hàng đầu; đẹp
siêu (cao cấp|êm|mềm|mịn|nhẹ|dễ thương|sang chảnh|rẻ đẹp|hot hit|tốt|mạnh); hàng (cao cấp|đẹp|xịn|chất lượng cao|loại 1|loại một|tuyển chọn|best seller); top <n>; best seller; bán chạy (số 1|top|nhất shopee|nhất việt nam); số 1 (việt nam|thị trường|thế giới); (được|ưa) (yêu thích|ưa chuộng) nhất; (đẹp|tốt|mạnh|bền|rẻ|êm|mềm|xịn|hot|mới) nhất; hot (nhất|trend|hit|girl|tiktok); đang hot; trendy; xu hướng; chất (lượng|lừ|ngất); (cực|rất|quá) (đẹp|tốt|xinh|chất|hot|xịn|bền|êm|sang); thượng hạng; hạng sang; thời thượng; quyến rũ; must have; ngon nhất; không thể thiếu; đáng mua nhất; đánh giá 5 sao
hàng xịn
(vô cùng|cực kỳ|cực kì|siêu cấp) (êm|mềm|đẹp|bền|tốt|chất|sang|mịn|xinh); nhất thế giới; nhất việt nam
`,
  nl: `
beste; beste~ (kwaliteit|keuze|koop); bestseller; best getest; (hoge|hoogste|beste|topkwaliteit|uitstekende|premium) kwaliteit; topkwaliteit; hoogwaardig~; perfect~; luxe; luxueus; luxueuze; prachtig~; geweldig~; fantastisch~; uniek~; nummer 1
`,
  tr: `
en (iyi|güzel|rahat|popüler|kaliteli|güçlü|şık|sağlam|çok tercih edilen); en çok satan; çok satan~; (yüksek|üstün|birinci sınıf|premium|süper) kalite~; kaliteli; birinci sınıf; bir numara; mükemmel; muhteşem; harika; lüks; eşsiz; benzersiz; en popüler
müthiş; kusursuz; şahane; efsane; olağanüstü; rakipsiz; en (sevilen|beğenilen|çok satılan|çok beğenilen|çok sevilen|dayanıklı|hızlı|yumuşak|konforlu|etkili|yeni|ucuz|büyük|trend|moda); çok (kaliteli|şık|satılan|sevilen|beğenilen); (1|bir) numara; 1 numaralı; no 1; ekstra kaliteli; ultra lüks; üstün (kalite|performans); süper; premium kalite; en üst kalite; 5 yıldızlı; viral; trend ürün; vazgeçilmez; favori; popüler; göz alıcı; büyüleyici; nefes kesen; inanılmaz; dünyaca ünlü; türkiye nin en; 1 sınıf
en (rahat~|yumuşak~|sağlam~|iyi~|güzel~|kaliteli~|hızlı~|güçlü~|şık~|dayanıklı~|konforlu~); dünyanın en <w>; türkiye nin en <w>; (inanılmaz|son derece|olağanüstü|müthiş) <w>
`,
  zh: `
最好; 最佳; 最优; 最优质; 最强; 最高级; 最高品质; 最受欢迎; 最新款; 最热; 顶级; 頂級; 极品; 極品; 完美; 爆款; 热销; 熱銷; 畅销; 暢銷; 销量第一; 銷量第一; 销量冠军; 銷量冠軍; 热销冠军; 銷售冠軍; 人气冠军; 全台第一; 全网第一; 第一品牌; 全网最强; 全网最好; 全网最火; 史上最强; 行业第一; 世界第一; 国内第一; 天下第一; 销量王; 最火; 最美; 最流行; 最时尚; 最舒适; 全国第一; 排名第一; 网红; 網紅; 王牌; 首选; 首選; 高品质; 高品質; 高质量; 优质; 優質; 高档; 高檔; 高端; 奢华; 奢華; 豪华; 豪華; 奢侈; 至尊; 极致; 極致; 绝佳; 超值; 国家级; 特级品质; 一流; 超好用; 必备; 必備; 神器; 人气; 人氣; 爆红; 必买; 必買; 万能; 精品; 五星好评; 好评如潮; 独一无二; 无敌; 史上最; 超人气; 强烈推荐
销售第一; 销量领先; 销量之王; 口碑第一; 品质第一; 人气第一; 好评第一; 排行榜第一; 榜首; 第一名; 顶配; 顶尖; 顶奢; 尊贵; 尊享; 高级感; 一级棒; 超值; 超美; 超赞; 超好看; 超强; 最舒服; 最耐用; 最顶级; 最高端; 最畅销; 最推荐; 最优秀; 明星产品; 明星款; 热门; 爆红; 抖音爆款; 网红款; 人气款; 口碑; 好评; 推荐; 推薦; 力荐; 必败; 必入; 不可错过; 神级; 天花板; 殿堂级; 大师级; 匠心; 无与伦比; 精选; 甄选; 超优质; 上乘; 美到; 惊艳
`,
  ja: `
最高級; 最高品質; 最高; 最強; 最適; 人気; 大人気; 人気商品; 超人気; 人気ランキング; 売れ筋; 売れてます; 大ヒット; ヒット商品; ベストセラー; ランキング1位; ランキング第1位; 楽天1位; 第1位; 1位獲得; 高品質; 最上級; 完璧; 極上; 絶品; おすすめ; オススメ; 話題; 話題沸騰; 大好評; 好評; 究極; 高級感; 高級; 上質; 一番; 日本一; 世界一; 抜群; 圧倒的; 贅沢; 最新; 最新型; 最新版; 驚異
高評価; レビュー高評価; 星5; 口コミ1位; 口コミ高評価; 売上1位; 売上No.1; 人気No.1; 満足度1位; ナンバーワン; ランキング入賞; ランキング受賞; 金賞受賞; 殿堂入り; 爆売れ; バカ売れ; 大流行; 人気急上昇; 必需品; 超便利; プレミアム品質; プレミアム仕様; プロ絶賛; 絶賛; 素晴らしい; 極み; 最上; 最良; 最優秀; 最先端; 高級仕様; ラグジュアリー; 厳選
`,
  th: `
ดีที่สุด; ขายดี; ขายดีที่สุด; อันดับ 1; อันดับ1; อันดับหนึ่ง; คุณภาพดี; คุณภาพสูง; คุณภาพเยี่ยม; คุณภาพพรีเมี่ยม; เกรดพรีเมี่ยม; สุดฮิต; ยอดนิยม; ยอดฮิต; สวยที่สุด; สุดยอด; สมบูรณ์แบบ; หรูหรา; สุดหรู; ฮิตที่สุด; มาแรง; ไวรัล; ดีเยี่ยม; สวยมาก; น่ารักมาก
พรีเมียม; พรีเมี่ยม; เกรดพรีเมียม; คุณภาพพรีเมียม; ระดับพรีเมียม; ระดับไฮเอนด์; งานดี; งานคุณภาพ; งานพรีเมียม; ของดี; ดีมาก; ดีเลิศ; ยอดเยี่ยม; เยี่ยมที่สุด; เบอร์ 1; เบอร์1; เบอร์หนึ่ง; ที่ 1 ในไทย; ขายดีอันดับ 1; ยอดขายอันดับ 1; สุดปัง; ปังมาก; กำลังฮิต; ฮิตมาก; ฮอตฮิต; สุดฮอต; ฮอตที่สุด; แนะนำ; รีวิว 5 ดาว; 5 ดาว; ต้องมี; ของมันต้องมี; ไอเทมเด็ด; สวยหรู; หรูหราที่สุด; สวยงาม; สุดน่ารัก; น่ารักที่สุด; ทนที่สุด; แรงที่สุด; นุ่มที่สุด; คุณภาพระดับโลก; คุณภาพอันดับ 1; มาตรฐานระดับโลก; สุดเทพ; ขั้นเทพ; ตัวท็อป; ยอดขายสูงสุด; ได้รับความนิยม; นิยมที่สุด; ไร้ที่ติ
`,
  ko: `
최고; 최고급; 최고의; 인기; 인기상품; 베스트; 베스트셀러; 판매1위; 1위; 고급; 고품질; 완벽한; 완벽; 프리미엄급; 명품; 강력추천; 추천; 대박; 필수템
프리미엄; 최고급형; 최상급; 최상의; 최강; 최신형; 최신상; 베스트 상품; 베스트상품; 판매 1위; 랭킹 1위; 인기 1위; 업계 1위; 국민템; 인기템; 잇템; 핫템; 핫한; 대세; 화제; 인생템; 강추; 역대급; 압도적; 독보적; 끝판왕; 고퀄리티; 고급스러운; 럭셔리; 명품급; 완벽; 놀라운; 예쁜; 이쁜; 필수품; 추천템; 우수한; 뛰어난
`,
  ar: `
الأفضل; أفضل; الأكثر مبيعا; الأكثر مبيعاً; جودة عالية; عالي الجودة; عالية الجودة; فاخر; فاخرة; رقم 1; مثالي; مثالية; رائع; رائعة; ممتاز; ممتازة
`,
};
