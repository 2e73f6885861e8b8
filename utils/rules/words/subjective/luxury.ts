import type { Everywhere } from '../../phrases.ts';

/** Luxury and exclusiveness as praise. */
export const luxury = {
  en: `
high end; luxury; luxurious
(luxury|luxurious|luxe|deluxe|high end|upscale|elite|exclusive|opulent|lavish|prestige|prestigious|royal|posh) (look|feel|quality|style|design|class|touch|finish|experience|comfort|living|item|edition quality|gift box set)
prestigious; opulent; lavish; upscale; high class; top class; top end; exclusive (design|quality|style|item|look|product); 5 star (luxury|hotel quality); five star luxury; (hotel|spa) (quality|luxury); premium luxury
ultra luxury; lux quality
`,
  de: `
luxus; luxuriös~; edel~; luxusklasse; luxus~; exklusiv~; nobel; hochkarätig~; prestigeträchtig~; mondän~; elitär~; (hotel|5 sterne|spa) (luxus|qualität|feeling|komfort); high end; oberklasse
deluxe (qualität|ausführung|design); exquisit~; vornehm~; pompös~; prunkvoll~
`,
  fr: `
haut de gamme; luxe; de luxe; luxueux; luxueuse~; prestigieux; prestigieuse~; (grand|super|ultra|très|hôtel de|produit de|finition|esprit|look|style|effet|aspect|qualité) luxe; luxueu~; prestigieu~; exclusif
(très |)haut de gamme; très chic; ultra chic; (design|style|modèle) (exclusif|raffiné|luxueux|chic|unique); opulent~; élitiste; (qualité|confort) (hôtel|palace|5 étoiles); deluxe
`,
  es: `
lujo; de lujo; lujos~; exclusiv~; top de gama; calidad (inmejorable|garantizada|top|extra|incomparable|máxima|excepcional|de lujo)
(gran|súper|super|ultra|máximo|puro|todo|un|estilo|look|toque de|diseño de|acabado de|hotel de|alto) lujo; lujosísim~; alta gama; gama alta; prestigios~; (de |)alto (standing|nivel); elegantísim~
(diseño|estilo|modelo) (exclusivo|lujoso|sofisticado|de lujo|refinado); (calidad|estilo|confort) (hotel|hotelero|5 estrellas); deluxe; real lujo; premium de lujo; glamuros~; fino y elegante; suntuos~
`,
  it: `
lusso; di lusso; (gran|super|ultra|extra|puro|vero|di|da|in) lusso; lussuos~; lussuosissim~; esclusiv~; prestigios~; alta gamma; di alta (gamma|classe|moda); raffinatissim~; elegantissim~
(design|stile|modello) (esclusivo|raffinato|lussuoso|ricercato); super chic; deluxe; (qualità|comfort) (hotel|5 stelle|albergo); opulent~; da vip
`,
  pt: `
luxo; de luxo; luxuos~; exclusiv~; (produto|material) de (primeira|luxo|alta qualidade); (super|ultra|alto|puro|um|de|do|estilo|acabamento de|toque de|muito) luxo; (de |)alto (padrão|nível|luxo); requintad~; elegantíssim~
prestigios~; (design|estilo|modelo) (exclusivo|luxuoso|sofisticado|requintado); linha (nobre|luxo|premium|vip); chiquérrim~; super chique; (qualidade|padrão|conforto) (hotel|hoteleiro|hotelaria|5 estrelas); deluxe
glamouros~; suntuos~
`,
  pl: `
ekskluzywn~; topow~; prestiżow~; luksus~; luksusow~; (z|wyższ~|najwyższ~) (wyższej półki|najwyższej półki|półki|górnej półki|klasy premium); wytworn~; wykwintn~; wyrafinowan~; dystyngowan~
(hotelow~|królewsk~|bogat~|ekskluzywn~) (luksus|jakość|styl|wygląd|wykończenie|elegancja); high end; deluxe; premium luxury; ultra luksus~; luks
`,
  nl: `
luxe; luxueus; luxueuze; luxueuzere; extra luxe; super luxe; (hotel|5 sterren|ultieme|pure) luxe; exclusief; exclusieve; high end; hoogwaardig luxe; prestigieus; prestigieuze; elitair
(luxe|exclusief|chique) (uitstraling|look|design|kwaliteit|afwerking|gevoel|verpakking|uitvoering|stijl); deluxe; stijlvol en luxe; glamoureus; topklasse
`,
  sv: `
lyxig~; lyxigast~; lyx; (äkta|ren|ultimat|vardags|hotell) lyx; lyxkänsla; (lyxig|exklusiv~|elegant lyxig) (känsla|design|look|finish); exklusiv~; påkostad~; överdådig~; glamourös~; sofistikerad~; prestigefylld~; high end
`,
  ru: `
роскошн~; премиальн~; эксклюзивн~; элитн~; лакшери; люкс (качеств~|класс~|дизайн|сегмент|исполнение); люкс-качеств~; люксов~; лакшери-<w>; luxury; премиум (класс~|сегмент~|качеств~|уровн~|дизайн); эксклюзив; престижн~
аристократическ~; королевск~ (качеств~|роскошь|дизайн|комфорт); шикарн~; богат~ (вид|дизайн|внешний|отделк~); дорог~ (вид|дизайн|смотрится); вип (класс~|качеств~|подарок|дизайн|); бутиков~ качеств~; дизайнерск~ роскошь
гламурн~; благородн~ (вид|дизайн|стиль); отел~ (качеств~|5 звезд)
`,
  tr: `
lüks; ultra lüks; lüks~; süper lüks; lüx; lüks (tasarım|görünüm|ürün|kalite|model|seri|yaşam|kutu|dokunuş|kumaş|dizayn); seçkin; ayrıcalıklı; prestijli; özel tasarım lüks; şatafatlı; ihtişam~; görkemli
(otel|5 yıldızlı otel|saray|kraliyet|vip) (kalite~|konforu|lüksü|tipi lüks|tarzı); exclusive; deluxe; high end; gösterişli; premium lüks
`,
  id: `
termewah; mewah; super mewah; (super|sangat|amat|paling) (bagus|mewah|nyaman|cantik|keren|awet|kuat|lembut|tebal banget|premium); elegan mewah
(luar biasa|sangat|super duper|amat) (nyaman|lembut|empuk|kuat|bagus|cantik|awet|elegan); mewah~; mewah (banget|elegan|eksklusif|premium|import|berkelas|bgt|sekali|dan); eksklusif; exclusive; ekslusif; eklusif
(kelas|high|model|desain|kesan|tampilan|bahan|gaya|nuansa) (atas|class|mewah|elegan mewah|sultan|luxury|berkelas|eksklusif|premium mewah|hotel); berkelas; glamour; luxury; luxurious; sultan; sosialita; prestise; prestisius
deluxe; (kualitas|sekelas) hotel (berbintang|bintang 5|); high end; premium look
`,
  ms: `
mewah
`,
  vi: `
sang trọng; đẳng cấp; hạng sang; (vô cùng|cực kỳ|cực kì|siêu cấp) (êm|mềm|đẹp|bền|tốt|chất|sang|mịn|xinh)
(siêu|cực|rất|vẻ|phong cách|thiết kế|quà|set|đồ|hàng|dòng|cực kỳ|đẹp) (sang|sang trọng|sang chảnh|xa xỉ|quý phái|đẳng cấp|sang xịn|cao sang|sang xịn mịn|lịch lãm|quý tộc|hoàng gia); sang chảnh; sang xịn; sang xịn mịn
quý phái; quý tộc; xa xỉ; đài các; kiêu sa; lịch lãm; luxury; thượng lưu; (chuẩn|tiêu chuẩn|phong cách|đẳng cấp) (khách sạn 5 sao|5 sao|hoàng gia|châu âu|thượng lưu|quốc tế); 5 sao; độc quyền; deluxe; exclusive; high end
cao sang; quyền quý; xịn sang
`,
  th: `
คุณภาพพรีเมี่ยม; เกรดพรีเมี่ยม; หรูหรา; สุดหรู; พรีเมียม; พรีเมี่ยม; เกรดพรีเมียม; คุณภาพพรีเมียม; ระดับพรีเมียม; งานพรีเมียม; สวยหรู; หรูหราที่สุด; หรู; หรูๆ; หรูมาก; หรูดูแพง; ดูหรู; ดูหรูหรา; ดูแพง; ดูแพงมาก
สวยหรูดูแพง; ลุคหรู; ลุคคุณหนู; ลักชู; ลักชัวรี่; ลักชัวรี; ลักชูรี่; ลักซ์ชัวรี่; ลักซ์; ไฮโซ; ไฮเอนด์; ไฮเอ็นด์; ไฮคลาส; ระดับไฮเอนด์; ระดับพรีเมี่ยม; ระดับหรู; ระดับโรงแรม; ระดับ 5 ดาว; ระดับวีไอพี; เอ็กซ์คลูซีฟ
เอ็กคลูซีฟ; มีระดับ; มีคลาส; เหนือระดับ; เลอค่า; ล้ำค่า; โก้หรู; หรูอลัง; พรีเมี่ยมสุดหรู; เดอลุกซ์; ดีลักซ์; สูงค่า; ทรงคุณค่า
`,
  zh: `
高档; 高檔; 高端; 奢华; 奢華; 豪华; 豪華; 奢侈; 至尊; 顶奢; 尊贵; 尊享; 最高端; 轻奢; 轻奢风; 轻奢高级; 轻奢感; 轻奢高端; 轻奢品牌; 奢华感; 奢华风; 奢华版; 奢侈品级; 奢品; 奢享; 顶奢风; 豪华版; 豪华型; 豪华感; 豪华款; 豪华大气; 豪气; 高端大气; 高端定制; 高端品质; 高端奢华; 高大上; 高贵大气; 高贵典雅; 高逼格; 尊享版; 尊爵; 尊荣; 至尊版; 至尊级; 至臻
贵妇; 贵妇级; 名媛风; 贵族风; 皇家品质; 帝王级; 总裁级; 五星级酒店; 奢宠; 臻享; 臻品; 私人定制级; VIP级; 殿堂级; 雍容华贵; 大气上档次; 上档次; 有档次; 高奢; 奢适
`,
  ja: `
最高級; 高級感; 高級; 贅沢; 高級仕様; ラグジュアリー; 高級感のある; 高級感溢れる; 高級感あふれる; 高級感漂う; 高級ブランド級; 高級志向; 最高級感; 豪華; 豪華な; 豪華版; 豪華絢爛; 豪華仕様; 贅沢な; 贅沢感; 贅沢仕様; 極上の贅沢; ラグジュアリー感; ハイエンド; ハイエンドモデル; ハイクラス; ハイソ; ワンランク上; ワンランク上の; ワンクラス上; 上流; セレブ; セレブ感; セレブ愛用
エグゼクティブ; プレミアム感; プレミアムな; 高貴な; 気品ある; 気品溢れる; 格調高い; 一流ホテルの; 五つ星; 5つ星; 五つ星ホテル; 最高級ホテル; ＶＩＰ; 大人の贅沢
`,
  ko: `
명품; 럭셔리; 명품급; 럭셔리한; 럭셔리하게; 호화; 호화로운; 초호화; 고급진; 고급지게; 하이엔드; 하이앤드; 하이클래스; 하이퀄; 프리미엄급; 초프리미엄; 명품느낌; 명품감성; 명품 감성; 명품백급; 최상위; 상위 1%; VIP급; 5성급; 5성급 호텔; 오성급; 특급호텔; 특급 호텔; 호텔 감성; 귀족스러운; 품격있는; 품격 있는; 격이 다른; 격조; 격조높은; 기품있는; 부티나는
부티; 있어보이는; 고품격; 고품격의; 익스클루시브; 엘레강스한; 로얄급
`,
  ar: `
(فخم|فخمة|الفخامة|راقي|راقية|ملكي|ملكية)
فاخر; فاخرة
`,
} as const satisfies Everywhere;
