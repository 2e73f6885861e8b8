import type { Everywhere } from '../../phrases.ts';

/** Quality praised, and workmanship. */
export const quality = {
  en: `
high quality; super quality; superior quality; premium quality; great quality; good quality; excellent quality; finest quality; supreme quality; first class; world class; brilliant quality
(high|highest|top|best|superior|premium|excellent|finest|exceptional|outstanding|superb|great|good|quality|top notch|first|professional grade|luxury|amazing|unmatched|perfect|a|a +|aaa|elite|supreme|super|extra|fine|ultimate|exquisite) (quality|grade quality|class quality|quality material~|craftsmanship|workmanship|grade material~)
(well|beautifully|expertly|superbly) (made|crafted|built); top (grade|of the range|tier); first (rate|class); (grade|class) a quality; quality (guaranteed|assured|you can trust|at its best|first)
`,
  de: `
(top|beste~|höchste~|premium|super|erstklassig~|hervorragend~|gut~|hoh~) qualität; premiumqualität; spitzenqualität; topqualität; hochwertig~; hochwertigst~; erstklassig~; top (produkt~|qualität|preis leistung|marke)
(hoch|höchst|best|spitzen|premium|top|luxus|marken|profi|super) (qualität~|wertig~)
(hohe|hoher|höchste|höchster|gute|guter|beste|bester|sehr gute|ausgezeichnete|hervorragende|exzellente|premium|erstklassige|herausragende|überragende|1 a|1a|feinste|top) qualität~; 1a (qualität|ware|verarbeitung)
(hochwertig~|erstklassig~|sauber~|exzellent~|hervorragend~|top|edel~|feinst~|beste|robuste) (verarbeitung|verarbeitet~|material~|qualität|ausführung|design); qualitativ hochwertig~; qualitätsware; qualitätsprodukt
(spitzen|top|premium|marken|profi) klasse; von höchster güte; deutsche wertarbeit; made with love
`,
  fr: `
(haute|très haute|meilleure|excellente|bonne|super|grande) qualité; qualité (supérieure|premium|exceptionnelle|irréprochable|professionnelle garantie); best of qualité
(haute|très haute|grande|meilleure|bonne|très bonne|excellente|première|top|super|belle|qualité|ultra haute|parfaite|extrême) qualité
qualité (professionnelle|pro|top|extra|haut de gamme|hôtel|irréprochable|remarquable|optimale|maximale|incomparable|inégalée|au top|et prix|luxe|garantie|allemande|suisse|durable|parfaite|excellente|première|médicale garantie|aaa)
de (grande qualité|première qualité|haute qualité|qualité supérieure); (première|1 ère|1ère) (qualité|classe); finition~ (parfaite~|soignée~|haut de gamme|impeccable~|luxe|exceptionnelle~); premier choix
`,
  es: `
(alta|máxima|excelente|primera|buena|mejor|óptima|súper|gran) calidad; calidad (premium|superior|insuperable|profesional garantizada|suprema|inigualable); garantizad~ calidad
(alta|altísima|máxima|excelente|primera|buena|muy buena|mejor|óptima|súper|super|gran|excelsa|extraordinaria|insuperable|suprema|superior|pura) calidad
calidad (superior|premium|insuperable|suprema|alemana|japonesa|de exportación|extra|a 1|a1|aa|aaa|a|top|máxima|excelente|garantizada|única|inigualable|profesional|hotelera|de primera|100 %|alta|óptima|excepcional|gama alta|certificada de)
de (primera calidad|primera|alta calidad|máxima calidad|la mejor calidad|gran calidad|muy buena calidad); (primera|1 ra|1ra) (línea|clase|calidad|categoría)
(excelentes|finos|finas|impecables) (acabados|terminaciones|materiales); materiales (premium|de primera|de alta calidad|nobles|de lujo)
`,
  it: `
(alta|altissima|ottima|massima|migliore|eccellente|prima|buona) qualità; qualità (superiore|premium|eccellente|massima|top|eccezionale); di qualità superiore; altissima qualità; top qualità
(alta|altissima|ottima|massima|migliore|eccellente|prima|buona|elevata|suprema|grande|eccelsa|miglior|altissime|straordinaria|super|top) qualità; qualita (eccellente|superiore|alta|premium|ottima|massima|top)
qualità (superiore|premium|eccellente|massima|top|eccezionale|altissima|elevata|italiana garantita|professionale|extra|assoluta|hotel|imbattibile|aaa|garantita|suprema|a|oro|lusso|impeccabile)
di (prima qualità|alta qualità|ottima qualità|prima scelta|alta gamma); prima (scelta|classe|qualità); finitur~ (perfett~|impeccabil~|di pregio|curatissim~|eccellent~); di pregio
`,
  pt: `
primeira linha; (alta|altíssima|ótima|excelente|primeira|máxima|melhor|boa|super|muita|extrema|elevada|total|pura|incrível|suprema|superior|qualidade) qualidade
qualidade (premium|superior|incomparável|garantida|máxima|top|de exportação|extra|total|excelente|única|profissional|hotel|impecável|insuperável|a|aaa|alemã|comprovada|alta|suprema|de primeira|de ponta|absoluta|1 linha)
de (primeira|primeira qualidade|alta qualidade|primeiríssima|ótima qualidade|ponta); (primeira|1 ª|1|1a) (linha|classe|qualidade); acabamento (impecável|perfeito|premium|de luxo|refinado|excelente|nobre|de primeira)
matéria prima de primeira; material (premium|nobre|de primeira|top|de alta qualidade)
`,
  pl: `
(wysok~|najwyższ~|doskonał~|super|świetn~|najlepsz~|dobr~|top) (jakoś~|jakość); wysokiej jakości; najwyższej jakości; doskonałej jakości; jakość premium; ekstra jakość
(wysok~|najwyższ~|doskonał~|super|świetn~|najlepsz~|dobr~|bardzo dobr~|top|premium|ekstra|wyśmienit~|znakomit~|pierwszorzędn~|gwarantowan~|niemieck~|luksusow~|wyjątkow~|rewelacyjn~|perfekcyjn~|mistrzowsk~|szwajcarsk~) jakoś~
jakość (premium|hotelowa|niemiecka|gwarantowana|super|ekstra|top|najwyższa|pro|a +|aaa|doskonała|wykonania|1 a|luks); wysokojakościow~; wysokogatunkow~; pierwszorzędn~; pierwsz~ (klasa|klasy|gatunek|gatunku|jakości|liga)
najwyższ~ (klasa|klasy|półka|standard|standardu|próby); (solidn~|perfekcyjn~|staranne|precyzyjn~|świetn~|doskonał~) wykonani~; porządn~; klasa premium; gatunek (premium|1|i)
`,
  nl: `
beste~ (kwaliteit|keuze|koop); (hoge|hoogste|beste|topkwaliteit|uitstekende|premium) kwaliteit; topkwaliteit; hoogwaardig~
(hoge|hoogste|beste|uitstekende|goede|top|premium|superieure|perfecte|excellente|eersteklas|fantastische|prima|zeer goede|allerbeste|extra|hotel|professionele|duitse|sublieme|ongekende|geweldige) kwaliteit~
kwaliteit (gegarandeerd|premium|van|topklasse|aaa|eerste klas); hotelkwaliteit; premiumkwaliteit; kwalitatief (hoogwaardig~|goed~|zeer); hoogwaardigst~; eersteklas; eerste klas
van (hoge|de beste|de hoogste|topkwaliteit|uitstekende|goede) kwaliteit; topklasse; (perfecte|mooie|luxe|nette|uitstekende|hoogwaardige) afwerking; degelijke kwaliteit; kwaliteitsproduct
`,
  sv: `
(hög|högsta|bästa|hög|god|utmärkt|fantastisk|premium|överlägsen|toppklass|suverän|perfekt|högre|fin) kvalitet~; (av|i|med) (hög|högsta|bästa|god|utmärkt|toppen|fin|förstklassig|yppersta) kvalitet; toppkvalitet; premiumkvalitet; kvalitetsprodukt~; högkvalitativ~; högklassig~; förstklassig~; hotellkvalitet; (svensk|tysk) kvalitet; (välgjord~|välgjort) kvalitet; toppklass; i toppklass; första klass; kvalitet (av högsta|i toppklass|i världsklass); världsklass
`,
  ru: `
топ качество; премиум (качеств~|класс~); (высок~|высочайш~|отличн~|превосходн~|лучш~|хорош~|супер|топ|безупречн~|премиум) качеств~; качественн~; лучшее качество
(высок~|высш~|высочайш~|отличн~|превосходн~|лучш~|хорош~|супер|топ|безупречн~|премиум|премиальн~|идеальн~|наивысш~|великолепн~|достойн~|европейск~|немецк~|японск~|проверенн~|профессиональн~|люкс|фабричн~|шикарн~|экстра|первоклассн~|непревзойденн~|настоящ~|гарантированн~) качеств~
качество (просто |)(люкс|премиум|топ|супер|лучшее|огонь|бомба|высшее|отличное|экстра|на высоте|на уровне|превосходное|проверено|высокое|100 %|ааа|наивысшее|вас|порадует|гост гарантировано); высококачественн~; первоклассн~
первосортн~; высш~ (сорт~ качества|класс~|категори~ качества|уровень|пробы); (высокого|высшего) уровня; премиум (класс~|качеств~|уровень|материал~|качество); добротн~; люкс качеств~
`,
  tr: `
(yüksek|üstün|birinci sınıf|premium|süper) kalite~; kaliteli; birinci sınıf; çok (kaliteli|şık|satılan|sevilen|beğenilen); ekstra kaliteli; üstün (kalite|performans); premium kalite; en üst kalite; 1 sınıf
en (rahat~|yumuşak~|sağlam~|iyi~|güzel~|kaliteli~|hızlı~|güçlü~|şık~|dayanıklı~|konforlu~)
(yüksek|üstün|birinci sınıf|premium|süper|en iyi|iyi|mükemmel|ekstra|1 sınıf|a|a +|1|lüks|en yüksek|en üst|kusursuz|otel|avrupa|alman|yerli üretim|harika|muhteşem|ithal|dünya) (kalite~|kaliteli|sınıf kalite|kalitede|kalitesinde|standartlarında kalite)
(1|birinci) (kalite|sınıf|sınıf kalite|sınıf malzeme|sınıf işçilik|sınıf ürün); kalite~ (garantili|ürün|malzeme|kumaş|premium|işçilik|ve|dikiş|uygun|bir); kaliteli~; kaliteliler; üst (düzey|seviye|segment|sınıf|kalite)
(kaliteli|birinci sınıf|mükemmel|özenli|titiz|kusursuz) işçilik; kalitenin; kalitesi (ile|yüksek|garantili|tartışılmaz)
`,
  id: `
berkualitas; kualitas; kelas (atas|dunia|premium); premium quality; high quality
(kualitas|kwalitas|qualitas|quality|mutu|kwalitet|bahan|grade) (terbaik|premium|tinggi|super|bagus|nomor <n>|no <n>|top|import|impor|ekspor|oke|ok|mantap|juara|jempolan|dijamin|terjamin|wahid|unggul|tinggi|hotel|butik|distro|mall|branded|mewah|dunia|nomer satu|nomer 1|high|ori|tebal bagus|unggulan|pilihan|teratas|no wahid|prima|istimewa|jos|jempol|baik|a +|sultan|original super|jaminan|internasional|jepang|eropa|sempurna|pabrik)
(bahan|material|produk|barang) (berkualitas|kualitas|premium terbaik|bagus|terbaik|pilihan|high quality|bermutu|mewah|tebal berkualitas|kualitas tinggi); berkualitas (tinggi|terbaik|premium|super|ekspor|dan|)
bermutu (tinggi|); (high|good|best|premium|top|super) (quality|kualitas|quallity|qualty); jahitan (rapi|rapih|halus) (berkualitas|premium|); (kelas|grade) (satu|1|premium|a|super|hotel)
`,
  ms: `
berkualiti tinggi; kualiti (terbaik|tinggi|premium)
`,
  vi: `
chất lượng; cao cấp
(chất lượng|clc|chất liệu|hàng|loại|sản phẩm|chất|vải|đồ) (cao|cao cấp|tốt|tốt nhất|hàng đầu|tuyệt vời|tuyệt hảo|số 1|đảm bảo|cực tốt|siêu tốt|loại 1|loại 1 đẹp|xịn|xịn xò|xịn sò|hoàn hảo|vượt trội|quốc tế|châu âu|nhật bản|xuất khẩu|chuẩn|ổn định|đẹp|cao nhất|bền đẹp|loại tốt|đỉnh|vip|thượng hạng|đạt chuẩn|đẳng cấp|5 sao|khách sạn|tuyển|tuyển chọn|siêu cấp|siêu xịn|siêu đẹp|chất lượng|chất lượng cao|hảo hạng|đẹp xuất sắc|siêu bền|dày dặn đẹp|hàng hiệu)
siêu cao cấp; hảo hạng; thượng hạng; hàng xịn; xịn; xịn xò; xịn sò; xịn mịn; siêu xịn; loại (1|một|xịn|tốt|đẹp); chuẩn (xịn|đẹp|5 sao|chất|form đẹp); chất (lượng|như nước cất|lừ|ngất|phát ngất|chơi)
(may|gia công|hoàn thiện) (kỹ|tỉ mỉ|tinh xảo|sắc sảo|cực đẹp|đẹp)
`,
  th: `
คุณภาพดี; คุณภาพสูง; คุณภาพเยี่ยม; งานดี; งานคุณภาพ; คุณภาพระดับโลก; คุณภาพดีมาก; คุณภาพดีเยี่ยม; คุณภาพดีเลิศ; คุณภาพดีที่สุด; คุณภาพเยี่ยมยอด; คุณภาพยอดเยี่ยม; คุณภาพคับแก้ว; คุณภาพคับกล่อง; คุณภาพแน่น; คุณภาพเกินราคา
คุณภาพระดับ; คุณภาพระดับพรีเมี่ยม; คุณภาพส่งออก; คุณภาพโรงแรม; คุณภาพมาตรฐานสากล; คุณภาพญี่ปุ่น; คุณภาพเยอรมัน; คุณภาพชั้นนำ; คุณภาพชั้นหนึ่ง; คุณภาพเกรดเอ; มีคุณภาพ; มีคุณภาพสูง; สินค้าคุณภาพ; ของคุณภาพ; ผ้าคุณภาพดี
เนื้อผ้าดี; วัสดุคุณภาพสูง; วัสดุอย่างดี; อย่างดี; เกรดเอ; เกรด A; เกรดA; เกรด AAA; เกรดเอเอ; เกรดดี; เกรดคุณภาพ; เกรดสูง; เกรดส่งออก; เกรดโรงแรม; เกรดห้าง; เกรดพรีเมียม; งานเกรดพรีเมี่ยม; งานละเอียด; งานเนี๊ยบ; งานเนี้ยบ
งานสวย; งานปราณีต; งานประณีต; งานห้าง; งานดีมาก; งานแท้งานดี; ตัดเย็บอย่างดี; ตัดเย็บประณีต; ชั้นเลิศ; ชั้นเยี่ยม; คัดเกรด; คัดคุณภาพ; ของเกรด
`,
  zh: `
最优质; 最高品质; 极品; 極品; 高品质; 高品質; 高质量; 优质; 優質; 特级品质; 一流; 精品; 超优质; 上等品; 上乘; 上佳; 品质优良; 品质上乘; 品质卓越; 品质一流; 品质保障; 品质之选; 品质优选; 品质好; 品质好物; 质量好; 质量超好; 质量上乘; 质量杠杠; 质量一流; 好质量; 好品质; 大牌品质; 大牌质感; 出口品质; 酒店品质; 五星级品质; 五星品质; 高质感; 质感爆棚; 超质感
质感满满; 高规格; 高水准; 高档次; 高级定制; 做工精良; 做工精细; 做工精致; 精工细作; 精选好货; 精品好货; 精品优选; 优选好物; 良心品质; 匠心工艺; 匠心之作; 匠心打造; 用料扎实; 用料足; 真材实料; 货真价实; 顶级工艺; 头层优质; A级品质; 3A级; 5A级; 臻品; 臻选; 轻奢品质; 贵族品质
`,
  ja: `
最高品質; 高品質; 絶品; 上質; 必需品; プレミアム品質; 良質; 良質な; 優良品; 高品位; 高クオリティ; ハイクオリティ; ハイグレード; ハイグレード仕様; 最高グレード; 高水準; 高級素材; 高級生地; 高級本革; 高級ホテル仕様; ホテル品質; 一流ホテル; 一流; 一流品; 一級品; 極上品; 極上素材; 絶品グルメ; プレミアムクラス; プレミアムグレード; プロ品質; プロ仕様の品質; 職人の技; 匠の技
熟練の職人; 日本品質; 日本製品質; ドイツ品質; 安心品質; 確かな品質; こだわりの品質; こだわり品質; 品質にこだわった; 品質重視; 圧倒的品質; 上質な; 上質素材; 上質な素材; 厳選素材; 質の高い; 品質の良い; 高い品質; 丁寧な作り; 最上質; 最高品質の; 優秀な
`,
  ko: `
최고급; 고급; 고품질; 최고급형; 고퀄리티; 고급스러운; 고급형 품질; 고급스런; 고급진; 고급지다; 고급재질; 고급 재질; 최고급소재; 최고급 소재; 프리미엄 품질; 명품 품질; 우수 품질; 우수품질; 우수한; 우수한 품질; 뛰어난 품질; 훌륭한; 훌륭한 품질; 양질의; 양질; 좋은 품질; 품질좋은; 품질 좋은; 품질 최고; 품질최고; 품질 우수; 품질우수; 높은 품질; 하이퀄리티
하이 퀄리티; 고퀄; 퀄리티; 퀄리티 최고; 퀄리티 좋은; 호텔급; 호텔 품질; 백화점 품질; 백화점급; 상등품; 특A급; 특에이급; A급 품질; A+급; 특등급; 특품; 장인정신; 장인의; 정성껏 만든; 꼼꼼한 마감; 완성도 높은; 일류; 명품소재
`,
  ar: `
(جودة|بجودة|نوعية|خامة) (ممتازة|فائقة|عالمية|استثنائية|راقية|رائعة|فاخرة|أصلية|مضمونة|لا تقارن); (أعلى|أفضل|بأعلى|بأفضل) (جودة|خامة|الخامات|نوعية); درجة أولى; الدرجة الأولى; فائق الجودة; فائقة الجودة
جودة عالية; عالي الجودة; عالية الجودة
`,
} as const satisfies Everywhere;
