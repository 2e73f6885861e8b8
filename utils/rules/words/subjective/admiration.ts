import type { Everywhere } from '../../phrases.ts';

/** Admiration: amazing, perfect, beautiful. */
export const admiration = {
  en: `
wow; incredible; amazing; awesome; fantastic; excellent; outstanding; exceptional; extraordinary; wonderful; fabulous; stunning; gorgeous; beautiful; perfect; flawless; unique; one of a kind; superb; magnificent
exquisite; the perfect; super cute; life changing; revolutionary; ultra premium
(incredibly|unbelievably|amazingly|extremely|insanely|ridiculously|wonderfully|perfectly|exceptionally|extraordinarily|beautifully) (soft|comfortable|comfy|strong|fast|light|powerful|durable|stylish|easy|warm|bright|quiet|delicious|good|smooth|cute|elegant)
like no other; second to none; in the whole world
ultra (cute|cool|pretty|beautiful|stylish|elegant|amazing|comfy|comfortable|gorgeous|nice|adorable|awesome|chic|trendy|fun|useful|handy|tasty|delicious)
(super|so|very|really|absolutely|truly|insanely|incredibly) (cute|cool|soft|pretty|beautiful|stylish|elegant|amazing|comfy|comfortable|gorgeous|nice|adorable|awesome|chic|trendy|fun|useful|handy|tasty|delicious|strong)
elegant design; breathtaking; mesmerizing; marvelous; marvellous; splendid; terrific; phenomenal; brilliant design; spectacular; charming design; eye catching; head turner; to die for; mind blowing; jaw dropping
wow factor; irresistible; unforgettable; coolest; cutest; prettiest; softest; comfiest; sexiest
`,
  de: `
perfekt~; hervorragend~; einzigartig~; unschlagbar~; unübertroffen~; wunderschön~; schönst~; bequemst~; stärkst~; leistungsstärkst~; modernst~; toll~; unglaublich~; fantastisch~; exzellent~; großartig~; ausgezeichnet~
atemberaubend~; absolute~ highlight; genial~; spitzenklasse; premiumklasse; unvergleichlich~; makellos~; einmalig~; fabelhaft~; sensationell~; traumhaft~; unerreicht~
(unfassbar|außergewöhnlich|extrem|absolut|traumhaft) <w>
(super|sehr|mega|extrem|richtig|total|einfach|besonders|so|ultra|wunder) (schön~|süß~|cool~|toll~|weich~|bequem~|stylisch~|elegant~|hübsch~|edel~|praktisch~|niedlich~|lecker~|chic~); superschön~; supersüß~; superweich~
superbequem~; megacool~; traumhaft schön~; zauberhaft~; bezaubernd~; umwerfend~; herrlich~; wundervoll~; phänomenal~; spektakulär~; beeindruckend~; faszinierend~; überwältigend~; hinreißend~; entzückend~; unwiderstehlich~
grandios~; sagenhaft~
`,
  fr: `
parfait~; exceptionnel~; exceptionnelle~; magnifique~; incroyable~; superbe~; sublime~; extraordinaire~; excellent~; inégalé~; somptueux; somptueuse~; génial~; géniale~; incomparable~; inoubliable~; remarquable~
splendide~; fantastique~; coup de coeur
(très|super|trop|si|vraiment|ultra|tellement|hyper) (beau|belle|beaux|belles|joli~|mignon~|mignonne~|doux|douce~|élégant~|confortable~|stylé~|chic|cool|pratique~|agréable~|tendance|bon|bonne); ravissant~; éblouissant~
merveilleux; merveilleuse~; formidable~; éclatant~; impressionnant~; spectaculaire~; époustouflant~; sensationnel~; sensationnelle~; irrésistible~; fabuleux; fabuleuse~; stupéfiant~; phénoménal~; unique en son genre
trop beau; à couper le souffle; exquis~
`,
  es: `
excelente~; perfect~; increíble~; espectacular~; hermos~; precioso; preciosa; preciosos; preciosas; preciosísim~; maravillos~; fantástic~; magnífic~; impresionante~; sensacional~; bellísim~; lind~; divin~; incomparable~; excepcional~; extraordinari~
espléndid~; fabulos~; genial; geniales; (increíblemente|extremadamente|extraordinariamente|excepcionalmente|maravillosamente|perfectamente|sumamente) <w>
(muy|súper|super|tan|realmente|sumamente|bien|ultra|re) (bonit~|lind~|hermos~|bell~|elegante~|cómod~|suave~|tiern~|cool|chid~|fin~|chic|práctic~|útil~|útiles|rico|rica|delicios~|coquet~|fachero~); lindísim~; hermosísim~
bonitísim~; encantador~; divertidísim~; deslumbrante~; asombros~; sorprendente~; fascinante~; grandios~; formidable~; sublime~; únic~ y (exclusiv~|especial~|original~); irresistible~; chulísim~; padrísim~; bacan~
diseño (único|exclusivo|espectacular|increíble|moderno y|elegante y); soñad~; cautivador~
`,
  it: `
eccellent~; eccezional~; perfett~; lussuos~; incredibil~; bellissim~; splendid~; stupend~; magnific~; meraviglios~; fantastic~; straordinari~; impareggiabil~; top di gamma; il top; inimitabil~; incomparabil~; sublim~
spettacolar~; favolos~; unic~ nel suo genere; senza eguali; (incredibilmente|estremamente|straordinariamente|eccezionalmente|perfettamente|meravigliosamente) <w>
(molto|super|davvero|così|veramente|troppo|assai|ultra|tanto) (bell~|carin~|elegant~|comod~|morbid~|dolc~|chic|cool|pratic~|trendy|raffinat~|util~|buon~|soffic~); carinissim~; bell~ e (elegante|raffinat~); affascinant~
incantevol~; sorprendent~; strepitos~; eccelsa; spettacolare; fenomenal~; grandios~; irresistibil~; mozzafiato; da sogno; buonissim~; elegantissim~; comodissim~; morbidissim~; praticissim~; utilissim~; superb~
unico e (originale|inimitabile|esclusivo); geniale; geniali; magico design; fichissim~
`,
  pt: `
top de linha; qualidade (premium|superior|incomparável|garantida|máxima|top); excelente~; perfeit~; incrível; incríveis; lind~; lindíssim~; maravilhos~; fantástic~; espetacular; magnífic~; sensacional; indispensável
1 linha; (altíssima|altissima|excelente|extrema|suprema|total) qualidade; produto premium; incomparável; excepcional; extraordinári~; espetaculares; super (lind~|bonit~|resistente|confortável)
(incrivelmente|extremamente|extraordinariamente|excepcionalmente|maravilhosamente|perfeitamente) <w>
(muito|super|tão|mega|bem|realmente|ultra|extra|lindo e) (lind~|bonit~|fof~|elegante~|confortáv~|macio|macia|macios|chique~|charmos~|estilos~|prátic~|delicad~|gostos~|bel~|útil|cheiros~|delicios~|cheio de estilo)
belíssim~; lindona; lindão; fofíssim~; encantador~; deslumbrante~; surpreendente~; impressionante~; fenomenal; fenomenais; grandios~; estupend~; fabulos~; divin~; irresistível; irresistíveis; gostosíssim~; um luxo só
arrasador; arrasa; top demais; show de bola; apaixonante~; únic~ e exclusiv~; genial; geniais; design (único|exclusivo|incrível|sofisticado|moderno e)
`,
  pl: `
najpiękniejsz~; najwygodniejsz~; najmocniejsz~; najskuteczniejsz~; najładniejsz~; doskonał~; idealn~; perfekcyjn~; perfekcyjnie; luksus~; luksusow~; wyjątkow~; niesamowit~; piękn~; przepiękn~; świetn~; rewelacyjn~
fantastyczn~; genialn~; super; cudown~; wspaniał~; znakomit~; wybitn~; olśniewając~; zachwycając~; fenomenaln~; niepowtarzaln~; lider sprzedaży; bezbłędn~
(niesamowicie|niewiarygodnie|niezwykle|wyjątkowo|ekstremalnie|nadzwyczaj) <w>
(bardzo|super|niezwykle|naprawdę|mega|taki|wyjątkowo|niesamowicie|przepięknie) (ładn~|piękn~|słodk~|elegancki~|wygodn~|miękki~|stylow~|modn~|fajn~|efektown~|praktyczn~|smaczn~|urocz~|przyjemn~|mocn~|trwał~|ciepł~|zgrabn~)
śliczn~; prześliczn~; czarując~; zjawiskow~; bajeczn~; efektown~; spektakularn~; imponując~; oszałamiając~; wystrzałow~; kapitaln~; bosk~; przecudn~; fajow~; odlotow~; zniewalając~; zapierając~ dech; przepyszn~; obłędn~
niebanaln~; nieziemsk~; wymarzon~; rewelacja; cudeńko
`,
  nl: `
perfect~; prachtig~; geweldig~; fantastisch~; uniek~
(super|heel|erg|zo|zeer|echt|mega|ontzettend|bijzonder|prachtig|ultra|super super) (mooi~|zacht~|leuk~|lief|lieve|schattig~|cool|coole|fijn~|comfortabel~|comfortabele|stijlvol~|handig~|elegant~|lekker~|chic|stoer~|warm~)
supermooi~; superzacht~; superleuk~; supersnel; superhandig~; mooi~ (design|afgewerkt|en|product|cadeau); mooiste; beeldschoon; beeldschone; beeldig~; schitterend~; adembenemend~; betoverend~; ongelooflijk~; ongelofelijk~
verbluffend~; spectaculair~; fenomenaal; fenomenale; indrukwekkend~; grandioos; grandioze; verrukkelijk~; onweerstaanbaar; onweerstaanbare; geniaal; geniale; magnifiek~; magisch mooi; fabelachtig~; sensationeel
sensationele; volmaakt; perfecte (keuze|pasvorm|oplossing); uniek; unieke; excellent~
`,
  sv: `
perfekt~; fantastisk~; underbar~; vacker~; vackra; vackert; vackrast~; otrolig~; magisk~ vacker~; (super|jätte|så|väldigt|otroligt|extra|supersupern|urläckert|grymt|riktigt) (fin|fina|fint|snygg|snygga|snyggt|söt|söta|sött|mysig|mysiga|mysigt|skön|sköna|skönt|bra|mjuk och skön|smidig|smidiga|härlig|härliga|läcker|god|goda|gott|snäll)
(superfin|jättefin|supersnygg|jättesnygg|supersöt|jättesöt|supermysig|jättemysig|superskön|jätteskön|superbra|jättebra|supersmidig|jättegod|supergod|urgod)~; häftig~; grym~; strålande; storslagen; storslagna; ljuvlig~; läcker~; bedårande; förtrollande; oemotståndlig~; sagolik~; sensationell~; genial~; suverän~; unik~; helt (otrolig~|unik~|fantastisk~|perfekt~); drömlik~; himmelsk~
`,
  ru: `
топовый; топовая; топовое; топовые; идеальн~; идеально; премиум-класс~; превосходн~; великолепн~; шикарн~; потрясающ~; невероятн~; уникальн~; отличн~; прекрасн~; красив~; красивейш~; супер; супер-пупер; безупречн~
совершенн~; фантастическ~; крутой; крутая; крутые; изумительн~; бесподобн~; стильный и модный; безукоризненн~; изысканн~; чудесн~; замечательн~; топчик; топ-1; любимый миллионами
(невероятно|удивительно|потрясающе|необыкновенно|исключительно|безумно) <w>
(очень|супер|так~|безумно|нереально|невероятно|просто|мега|обалденно|максимально|самый|дико|сказочно|ультра|крайне) (красив~|мил~|крут~|стильн~|удобн~|мягк~|вкусн~|прикольн~|классн~|нежн~|модн~|уютн~|комфортн~|мощн~|полезн~|качественн~|практичн~|приятн~|ярк~|тепл~)
обалденн~; офигенн~; клев~; прикольн~; крутейш~; ошеломительн~; ослепительн~; шедевр~; шедевральн~; сногсшибательн~; бомбическ~; бомбезн~; сказочн~ (красот~|качеств~); волшебн~ (аромат|вкус|эффект); божественн~
очаровательн~; прелестн~; обворожительн~; прекраснейш~; красивенн~; милейш~; вкуснейш~; вкусняшк~; объеденье; пальчики оближешь; нереальн~; космическ~ (качество|дизайн); гениальн~; феноменальн~; чумов~; улетн~; отпадн~
впечатляющ~; неотразим~; необыкновенн~; неповторим~; незабываем~; суперск~; суперов~; супер-удобн~; супер-мягк~; прекрасный выбор; изящн~ дизайн
`,
  tr: `
mükemmel; muhteşem; harika; müthiş; kusursuz; şahane; efsane; olağanüstü; süper; göz alıcı; büyüleyici; nefes kesen; inanılmaz; dünyaca ünlü; türkiye nin en; (inanılmaz|son derece|olağanüstü|müthiş) <w>
(çok|süper|aşırı|pek|son derece|inanılmaz|ultra|oldukça|acayip|fazlasıyla) (güzel~|şık~|tatlı~|rahat~|yumuşak~|sevimli~|hoş|zarif~|konforlu~|kullanışlı~|pratik~|lezzetli|sağlam~|etkileyici|şirin|hafif ve|kaliteli|sıcak tutan|cici)
harika~; muhteşem~; mükemmel~; göz (kamaştırıcı|alıcı|dolduran); baş döndürücü; nefes kesici; görkemli; ihtişamlı; fevkalade; kusursuz~; eşi bulunmaz; rüya gibi; efsanevi; dehşet; on numara; süper ötesi; fantastik
hayran (kalacaksınız|bırakan); bayıldım; tam (size|senlik); göz kamaştıran; muazzam; şaheser; başyapıt; mucize; mucizevi
`,
  id: `
sempurna; keren; bagus banget; luar biasa; unggulan; idola; spektakuler; menakjubkan; cantik banget; sedunia; se indonesia
(super|sangat|banget|amat|so|sgt|paling|begitu|cantik|bagus|keren|lucu|manis|imut|indah|unik|elegan) (cantik|bagus|keren|lucu|imut|indah|manis|elegan|lembut|halus|empuk|nyaman|cute|unik|banget|bgt|sekali|abis|parah|gemas|gemes|mewah|kece|kuat|tebal|nyaman dipakai|menarik|memukau|mempesona|adem|estetik|enak|lezat|nikmat)
cantik; indah; gemes; gemoy; kece badai; aesthetic banget; memukau; mempesona; ciamik; kiyowo; cakeup; ganteng maksimal; mantap; mantap jiwa; mantul; dahsyat; fantastis; menggemaskan; menggoda; super enak; wow; amazing
awesome; best banget; joss gandos; ampuh
`,
  ms: `
sempurna; nombor satu
`,
  vi: `
hoàn hảo; tuyệt đẹp; tuyệt vời; xịn sò; hàng đầu; đẹp; chất (lượng|lừ|ngất); thượng hạng; thời thượng; quyến rũ; đánh giá 5 sao; hàng xịn
(siêu|cực|rất|quá|vô cùng|tuyệt|cực kỳ|cực kì|hết sức|khá|mega|cực phẩm|đẹp) (đẹp|xinh|xinh xắn|cute|dễ thương|mềm|mịn|êm|chất|sang|ngầu|xịn|bền|ấm|ngon|thoải mái|nhẹ|tôn dáng|yêu|đáng yêu|cá tính|thời trang|thanh lịch|lung linh|long lanh|cưng|bền đẹp|tốt|phẩm|xuất sắc|tuyệt vời|mê ly|hút hồn|mãn nhãn|mát|nhanh|khỏe|vời|hảo|tuyệt|mỹ|đỉnh|ngọt ngào|sang chảnh|độc đáo|ấn tượng|tinh tế|sắc nét|dày dặn)
(đẹp|xinh|cute) (xuất sắc|mê ly|lung linh|xỉu|điên đảo|ngất ngây|hết nấc|hút hồn|long lanh|mãn nhãn|lạ|độc|tinh tế|mắt|nhất|như hình|sang trọng|tuyệt vời|miễn chê|lạc lối|yêu|khỏi chê|xịn|bá cháy|vô đối); ấn tượng
ngầu lòi; tuyệt (đẹp|vời|hảo|mỹ|đỉnh|cú mèo); kỳ diệu; thần kỳ; thần thánh; diệu kỳ; bá đạo; mê ly; ngon (tuyệt|ngất ngây|khó cưỡng|bá cháy|nhất)
`,
  th: `
สุดยอด; สมบูรณ์แบบ; ดีเยี่ยม; สวยมาก; น่ารักมาก; ระดับไฮเอนด์; ของดี; ดีมาก; ดีเลิศ; ยอดเยี่ยม; สุดปัง; ปังมาก; สุดฮอต; ไอเทมเด็ด; สวยงาม; สุดน่ารัก; มาตรฐานระดับโลก; สุดเทพ; ขั้นเทพ; ตัวท็อป; ยอดขายสูงสุด; ไร้ที่ติ
สวยสุดๆ; สวยมากๆ; สวยเวอร์; สวยปัง; สวยเก๋; สวยงามมาก; สวยหวาน; สวยสะดุดตา; สวยเป๊ะ; สวยดูดี; สวยใส; น่ารักสุดๆ; น่ารักมากๆ; น่ารักสดใส; น่ารักฟรุ้งฟริ้ง; น่ารักเวอร์; เก๋ไก๋; เท่สุดๆ; เท่มาก; เลิศ; เลิศมาก; เลิศเลอ; เริ่ด
เริ่ดมาก; หล่อมาก; งดงาม; งามสง่า; อลังการ; สุดอลังการ; วิจิตร; ตระการตา; น่าทึ่ง; มหัศจรรย์; อัศจรรย์; เหลือเชื่อ; สุดว้าว; ว้าว; ดีงาม; ดีงามพระรามแปด; ดีเริ่ด; ปังเวอร์; จึ้ง; จึ้งมาก; สุดจึ้ง; ล้ำสมัย; ล้ำเลิศ
โดดเด่นไม่ซ้ำใคร; ไม่เหมือนใคร; ไม่ซ้ำใคร; สุดคิวท์; สุดเก๋; สุดเท่; สุดล้ำ; สุดพิเศษ; สุดประทับใจ; ฟินสุดๆ; อร่อยมาก; อร่อยที่สุด; อร่อยสุดๆ; สุดอร่อย; อร่อยเด็ด; เด็ดมาก; สุดเด็ด; หรูดูดี; เนรมิต; ใส่สบายมาก; นุ่มมาก
นุ่มสุดๆ; สบายสุดๆ; เพอร์เฟค; เพอร์เฟกต์; ลงตัวที่สุด
`,
  zh: `
顶级; 頂級; 完美; 熱銷; 暢銷; 銷量冠軍; 銷售冠軍; 销量王; 網紅; 王牌; 首選; 极致; 極致; 绝佳; 超值; 国家级; 超好用; 万能; 销量领先; 销量之王; 顶配; 顶尖; 高级感; 一级棒; 超美; 超赞; 超好看; 超强; 力荐; 不可错过; 神级; 天花板; 殿堂级; 大师级; 匠心; 精选; 甄选; 上乘; 美到; 惊艳; 绝美; 绝绝子; 绝了; 美翻; 美翻了; 美炸; 美爆; 美爆了; 美哭; 美腻
美到爆; 美到哭; 美呆; 超美腻; 超级美; 超级好看; 超级好用; 超级可爱; 超级舒服; 超级实用; 超级软; 超好吃; 超好喝; 超好闻; 超好穿; 超好玩; 超好搭; 超可爱; 超萌; 超酷; 超炫; 超帅; 超仙; 超甜; 超飒; 超显瘦; 超显白; 超软; 超舒服; 超舒适; 超实用; 超方便; 超级棒; 超棒; 超牛; 超神; 超绝; 超正; 超夯; 太好看; 太美; 太好用; 巨好看; 巨好用; 巨好吃; 巨显白; 巨美
好看到哭; 好看哭; 好看到爆; 好用到哭; 好用哭; 惊艳全场; 惊艳众人; 惊叹; 炫酷; 酷炫; 吸睛; 高颜值; 超高颜值; 颜值爆表; 颜值高; 颜值逆天; 颜值担当; 仙气飘飘; 仙女必备; 女神必备; 美美哒; 萌萌哒; 萌翻; 性感迷人; 魅力无限; 精美绝伦; 美轮美奂; 巧夺天工; 赏心悦目; 爱不释手; 令人心动; 让人心动; 魅惑; 神仙颜值; 逆天; 无可挑剔; 百搭神器; 好吃到爆; 好吃到哭; 好吃不胖
回味无穷; 美味无比; 人间美味; 香到哭
`,
  ja: `
完璧; 極上; 大好評; 好評; 一番; 日本一; 世界一; 抜群; 圧倒的; 驚異; 売上No.1; 殿堂入り; 超便利; プレミアム仕様; プロ絶賛; 絶賛; 素晴らしい; 極み; 厳選; 美しい; 美しすぎる; 感動の; 驚きの; 驚くほど; 驚愕; 衝撃の; 超かわいい; 超可愛い; 可愛すぎる; かわいすぎる; 最高に可愛い; めちゃかわ; 激かわ; 超カワ; おしゃれすぎる; すばらしい; 見事な; ゴージャス
圧倒的な; 抜群の; 夢のような; 奇跡の; 神レベル; 神すぎる; やみつきになる; 絶品の; 激うま; 激ウマ; 極旨; 極うま; めちゃうま; 超うまい; 超便利な; 至福の肌触り; とても便利; 便利すぎる; 大満足; 快適すぎる; 完璧な; パーフェクト
`,
  ko: `
완벽한; 완벽; 프리미엄급; 대박; 프리미엄; 국민템; 잇템; 인생템; 역대급; 압도적; 끝판왕; 놀라운; 예쁜; 이쁜; 우수한; 뛰어난; 아름다운; 아름답다; 환상적인; 환상의; 환상적; 멋진; 멋있는; 감동의; 감동적인; 감탄; 감탄이 나오는; 놀랍도록; 예뻐요; 너무 예쁜; 너무예쁜; 너무 이쁜; 넘이쁜; 예쁘다; 예쁨주의; 귀염뽀짝; 너무 귀여운; 사랑스러운; 고혹적인; 매혹적인; 눈부신
근사한; 짱짱; 최고로; 완소; 완소템; 심쿵; 심쿵주의; 기적의; 마법같은; 꿈같은; 꿀템; 꿀맛; 너무 맛있는; 존맛; 존맛탱; 개꿀; 잊을 수 없는; 엄청난; 어마어마한; 굉장한; 끝내주는; 죽이는; 쩌는; 미친; 미쳤다; 부드러운 최고; 편안함 최고; 이상적인; 완벽하게
`,
  ar: `
(جميلة|جميل|رائعة|رائع|أنيقة|أنيق) (جدا|جداً|للغاية); (مذهل|مذهلة|ساحر|ساحرة|خرافي|خرافية|مدهش|مدهشة|خيالية|لا يقاوم|لا تقاوم)
مثالي; مثالية; رائع; رائعة; ممتاز; ممتازة
`,
} as const satisfies Everywhere;
