import type { Everywhere } from '../../phrases.ts';

/** Recommended as a gift, to whom and for which day. */
export const gift = {
  en: `
(great|perfect|best|ideal|amazing|awesome|nice|wonderful|unique|lovely|thoughtful) gift~; (great|perfect|best|ideal) present~; gift~ (for|idea|ideas); present for
(birthday|christmas|xmas|wedding|anniversary|valentine|valentines|valentines day|valentine s day|mothers day|mother s day|fathers day|father s day|housewarming|graduation|easter|holiday|retirement) (gift~|present~)
(top|best|perfect|great|ideal|amazing|awesome|nice|wonderful|unique|lovely|thoughtful|cool|fun|funny|cute|beautiful|special|good|birthday|christmas|personalized|romantic|memorable|unforgettable|excellent|fantastic) (gift~|present~) (for|idea~|to|on|)
makes (a|an|the|great|perfect) (great|perfect|ideal|nice|lovely|wonderful|excellent|good|gift(s|)|) (gift|present|)
gift~ for (her|him|men|women|kids|mom|dad|boys|girls|wife|husband|friend~|girlfriend|boyfriend|family|all|any|teens|grandma|grandpa|teacher~|lovers|pet); (stocking (stuffer~|filler~)|secret santa|party favor gift)
(wedding|birthday|anniversary|christmas|xmas|mothers day|fathers day|valentines|graduation|housewarming) (gift~|present~) (for|idea~|her|him|); great for gifting; perfect for gifting; ideal for gifting; gift ready
`,
  de: `
geschenkidee~; geschenk für; (perfekt~|ideal~|toll~|schön~|best~) geschenk~; geburtstagsgeschenk~; weihnachtsgeschenk~; als geschenk
(top|super|perfekt~|ideal~|toll~|schön~|best~|originell~|lustig~|cool~|besonder~|klein~|süß~|nett~|romantisch~|persönlich~|einzigartig~|ausgefallen~|kreativ~|praktisch~|liebevoll~) (geschenk~|geschenkidee~|mitbringsel|präsent)
geschenk~ (für|zum|zur|zu|idee~|ideen|an) (<w>|); (geburtstags|weihnachts|hochzeits|muttertags|vatertags|valentinstags|oster|einzugs|jahrestags|abschieds|nikolaus|jubiläums|adventskalender)geschenk~; hochzeitsgeschenk~
muttertagsgeschenk~; vatertagsgeschenk~; einzugsgeschenk~; valentinstagsgeschenk~; ostergeschenk~; abschiedsgeschenk~; (als|zum) (geschenk|verschenken); ideal zum verschenken; wichtelgeschenk~
`,
  fr: `
idée~ cadeau~; cadeau~ (idéal~|parfait~|original~|pour|anniversaire|noël|d anniversaire|de noël|fête des mères|fête des pères)
(idée|idee|idées|super|beau|joli|petit|bon|parfait|excellent|meilleur|top|vrai|le|un|original) cadeau~
cadeau~ (idéal~|parfait~|original~|pour|anniversaire|noël|d anniversaire|de noël|fête|femme|homme|enfant|maman|papa|saint valentin|naissance|mariage|ami~|copine|copain|personnalisé|de naissance|utile|de mariage|unique|insolite|rigolo|humoristique|romantique|fille|garçon|maîtresse|nounou|départ|secret santa|pas cher|crémaillère)
à offrir; offrir un cadeau; idéal pour offrir; parfait pour offrir
`,
  es: `
(idea~ de|ideas para) regalo~; regalo~ (ideal~|perfecto~|para|original~|de cumpleaños|de navidad|día de la madre|día del padre|incluido); regalo; de regalo
(el|un|gran|mejor|mejores|ideal|perfecto|buen|bonito|excelente|lindo|hermoso|original|idea|ideas|súper|ideal como|perfecto para|perfecto como|de) (mejor |)(regalo~|obsequio~|detalle) (para|de|ideal|perfecto|original|)
regalo~ (ideal~|perfecto~|para|original~|de (cumpleaños|navidad|boda|aniversario|reyes|san valentín|graduación|amor)|día|madre|padre|mujer|hombre|niñ~|mamá|papá|novi~|amig~|personalizado~|reyes|navidad|navideñ~|cumpleaños|romántic~|único~|especial~|útil~|divertid~|empresarial~|corporativ~|amigo invisible|creativ~)
ideal para regalar; perfecto para regalar; para regalar
`,
  it: `
ide~ regalo; regal~ (perfett~|ideal~|original~|per|di compleanno|di natale|compleanno|natale)
(idea|idee|perfetto|ottimo|miglior|bel|bellissimo|splendido|un|il|originale|ideale|super|come|per|gran|piccolo|simpatico) (regal~|pensierino|dono) (per|di|ideale|perfetto|originale|)
regal~ (perfett~|ideal~|original~|per|di (compleanno|natale|nozze|laurea|anniversario|san valentino)|compleanno|natale|donna|uomo|bambin~|mamma|papà|amic~|fidanzat~|personalizzat~|san valentino|festa|laurea|nozze|unic~|special~|util~|divertent~|simpatic~|romantic~|maestra|battesimo|natalizi~)
da regalare; ideale da regalare; perfetto da regalare
`,
  pt: `
ideia~ de presente~; presente~ (ideal~|perfeito~|para|de natal|de aniversário|criativo~|dia das mães|dia dos pais); ótimo presente
(ótimo|perfeito|melhor|ideal|lindo|excelente|um|bom|belo|ideia|ideias|super|como|para|de|o|criativo|dica de|sugestão de) presente~ (para|de|ideal|perfeito|)
presente~ (ideal|ideais|perfeito~|para|de (natal|aniversário|casamento|namorado~|formatura|amigo secreto)|natal|aniversário|criativo~|dia|mãe|pai|namorad~|personalizado~|amig~|menin~|mulher|homem|infantil|madrinha~|padrinho~|maternidade|professor~|corporativo~|especial|especiais|único~|útil|romântic~|barato|amigo secreto|dos (pais|namorados)|das mães)
para presentear; ideal para presentear; perfeito para presentear; presenteie; lembrancinha~
`,
  pl: `
(idealn~|świetn~|super|doskonał~|wspaniał~) prezent~; prezent~ (dla|na|pod choinkę); pomysł na prezent; na prezent
(idealny|świetny|super|doskonały|wspaniały|najlepszy|piękny|fajny|oryginalny|wyjątkowy|pomysł na|praktyczny|śmieszny|dobry|ładny|romantyczny|perfekcyjny|na|jako|cudowny|trafiony|niebanalny|drobny) (prezent~|upominek|podarunek|upominki)
prezent~ (dla|na|pod choinkę|urodzinow~|świąteczn~|ślubn~|walentynkow~|gwiazdkow~|mikołajkow~|imieninow~|rocznicow~|komunijn~|dzień|idealny|w|personalizowan~|z okazji|od); na (prezent|upominek|urodziny prezent)
upominek (dla|na)
`,
  nl: `
cadeau voor; cadeautip
(perfect|leuk|mooi|ideaal|origineel|fijn|super|top|tof|uniek|lief|persoonlijk|grappig|het beste|beste|romantisch|klein|handig|goed|als|het perfecte|het ideale|bijzonder) (cadeau~|kado~|geschenk~|cadeautje|kadootje)
(cadeau|kado|geschenk) (voor|idee~|tip~|om|mannen|vrouwen|vriendin|moederdag|vaderdag|verjaardag|kerst|sinterklaas|valentijn|man|vrouw|mama|papa|idee|juf|meester|bruiloft|kraam|hem|haar); cadeautip~; cadeauidee~
(verjaardags|kerst|moederdag|vaderdag|valentijns|sinterklaas|huwelijks|kraam|housewarming|afscheids)(cadeau|cadeaus|cadeautje|kado); verjaardagscadeau~; kerstcadeau~; moederdagcadeau~; vaderdagcadeau~; valentijnscadeau~
kraamcadeau~; huwelijkscadeau~; sinterklaascadeau~; schoencadeautje~; om cadeau te geven
`,
  sv: `
(perfekt|fin|bra|rolig|ideal~|idealisk|originell|uppskattad|personlig|unik|härlig|bästa|passande|utmärkt|lyxig|omtyckt) (present|gåva|julklapp|födelsedagspresent|presentidé); (present|presenten|gåva|gåvan|julklapp|julklappen) (till|för) (henne|honom|mamma|pappa|mor|far|farmor|mormor|farfar|morfar|barn~|tjejer|killar|kvinna|man|män|kvinnor|vännen|läraren|någon|alla|den som); presenttips; julklappstips; presentidé~; julklappsidé~; (morsdags|farsdags|födelsedags|bröllops|inflyttnings|student|dop)(present|gåva); mors dag present; fars dag present
`,
  ru: `
(лучш~|идеальн~|отличн~|хорош~|оригинальн~|полезн~|прекрасн~|прикольн~|крут~) подар~ок; (лучш~|идеальн~|отличн~|хорош~|оригинальн~|прекрасн~) подарок
подарок (для|на|к|маме|мужу|жене|папе|девушке|мужчине|женщине|подруге|другу|ребенку|учителю|коллеге|бабушке|дедушке|сыну|дочери|дочке|любимой|любимому|парню|девочке|мальчику); подарки (для|на); в подарок; на подарок
иде~ подарка; + подарок; подарок
(лучш~|идеальн~|отличн~|хорош~|оригинальн~|полезн~|прекрасн~|прикольн~|крут~|классн~|приятн~|необычн~|красив~|супер|шикарн~|замечательн~|практичн~|памятн~|символичн~|романтичн~|милый|вкусн~|стильн~|универсальн~) (подар~ок|подарок|подарки|подарка|подарком|сюрприз|презент)
подар~к~ (для|на|к|ко) (<w>|)
подарок (для|на|к|маме|мужу|жене|папе|девушке|мужчине|женщине|подруге|другу|ребенку|учителю|коллеге|бабушке|дедушке|сыну|дочери|девочке|мальчику|парню|любимой|любимому|начальнику|тренеру|воспитателю|мужчинам|женщинам|новогодний|на все|близким|сестре|брату|шефу|крестнице|со смыслом|тёще|внуку)
подарки (для|на|к|мужчинам|женщинам|детям|маме); (иде~|вариант~) (для |)подарка; для подарка; тайный санта
`,
  tr: `
hediye; hediyelik; hediyesi; hediye olarak; hediyeli; doğum günü hediyesi; yılbaşı hediyesi; (sevgiliye|anneye|babaya|eşe|arkadaşa|kadına|erkeğe|bayana|öğretmene) hediye
(anneler|babalar|sevgililer|öğretmenler) günü (hediyesi|hediye|özel|hediyeleri)
(mükemmel|ideal|en iyi|en güzel|güzel|harika|özel|anlamlı|doğum günü|yılbaşı|sevgililer günü|anneler günü|babalar günü|öğretmenler günü|kadınlar günü|romantik|eşsiz|farklı|düğün|evlilik|yıldönümü|yıl dönümü|kişiye özel|komik|sevgili|anne|baba|arkadaş|erkek|kadın|çocuk|bebek|ev) (hediye~|hediyesi|hediyelik|hediyeleri)
hediye (fikri|fikirleri|olarak|seçeneği|önerisi|alternatifi|edilebilir|için|etmek için|sürpriz|ideal)
(sevgiliye|anneye|babaya|eşe|arkadaşa|kadına|erkeğe|bayana|öğretmene|kıza|çocuğa|sevdiklerinize|doktora|patrona) hediye~; hediyelik (eşya|ürün|); (sevgiliye|anneye|babaya) özel
`,
  id: `
hadiah ulang tahun; kado (ulang tahun|untuk|natal|pernikahan); hadiah untuk; kado (wisuda|valentine|anniversary|pacar|cewek|cowok|ibu|ayah|anak|unik); cocok untuk kado
hadiah (ulang tahun|wisuda|natal|lebaran|valentine|pernikahan|terbaik)
(kado|hadiah|gift|souvenir|hampers|bingkisan|parsel) (ulang tahun|ultah|untuk|natal|lebaran|wisuda|valentine|pernikahan|anniversary|terbaik|spesial|pacar|istri|suami|ibu|anak|unik|teman|sahabat|cewek|cowok|guru|ayah|mama|lahiran|wedding|pasangan|sempurna|ideal|romantis|cocok|mewah|lucu|perpisahan|murah|bayi|bermanfaat)
(cocok|ideal|bisa|pas|sempurna|buat|jadi|untuk|sebagai) (untuk |buat |jadi |dijadikan |sebagai |)(kado|hadiah|gift|bingkisan|souvenir)( ulang tahun| untuk|); ide (kado|hadiah)
`,
  ms: `
hadiah (hari jadi|percuma)
`,
  tl: `
pang regalo
`,
  vi: `
quà tặng (cho|kèm|sinh nhật|bạn gái); kèm quà; có quà; tặng (kèm|ngay|quà|<n>); làm quà (tặng|sinh nhật); quà (sinh nhật|noel|giáng sinh|tết|valentine|8 / 3|20 / 10|cho bé|cho bạn gái|cho mẹ)
quà tặng (bạn trai|mẹ|vợ|chồng|bé|sinh nhật|ý nghĩa)
(quà|quà tặng|món quà|set quà|hộp quà tặng) (sinh nhật|ý nghĩa|cho|tặng|noel|giáng sinh|valentine|8 / 3|20 / 10|20 / 11|tết|bạn gái|bạn trai|mẹ|vợ|chồng|bé|người yêu|cưới|tốt nghiệp|trung thu|dễ thương|độc đáo|độc lạ|tuyệt vời|hoàn hảo|bất ngờ|lý tưởng|kỷ niệm|tân gia|thầy cô|đặc biệt|doanh nghiệp|cao cấp|tặng mẹ|tặng bạn|đồng nghiệp|ngày của mẹ|cha|bố|lưu niệm ý nghĩa|sang trọng)
(làm|dùng làm|thích hợp làm|phù hợp làm|mua) (quà|quà tặng|quà biếu|quà sinh nhật); quà biếu; quà ý nghĩa; tặng (bạn gái|người yêu|mẹ|vợ|bạn trai|thầy cô|sinh nhật|bạn bè|người thân|bạn)
`,
  th: `
ของขวัญวันเกิด; ของขวัญปีใหม่; ของขวัญวันแม่; ของขวัญวันพ่อ; ของขวัญให้แฟน; ของขวัญแฟน; เหมาะเป็นของขวัญ; เป็นของขวัญ; ของขวัญสุดพิเศษ; ของขวัญพิเศษ; ของขวัญแม่; ของขวัญพ่อ; ของขวัญให้แม่; ของขวัญให้พ่อ; ของขวัญให้เพื่อน
ของขวัญเพื่อน; ของขวัญให้ผู้ชาย; ของขวัญให้ผู้หญิง; ของขวัญผู้หญิง; ของขวัญผู้ชาย; ของขวัญเด็ก; ของขวัญวาเลนไทน์; ของขวัญวันวาเลนไทน์; ของขวัญคริสต์มาส; ของขวัญแต่งงาน; ของขวัญงานแต่ง; ของขวัญรับปริญญา; ของขวัญครบรอบ
ของขวัญขึ้นบ้านใหม่; ของขวัญเยี่ยมคลอด; ของขวัญจับฉลาก; ของขวัญสำหรับ; ของขวัญสำหรับแฟน; ของขวัญสำหรับเธอ; ของขวัญสุดน่ารัก; ของขวัญน่ารัก; ของขวัญที่ดีที่สุด; ของขวัญสุดเซอร์ไพรส์; ของขวัญเกษียณ; ไอเดียของขวัญ
เหมาะสำหรับเป็นของขวัญ; เหมาะให้เป็นของขวัญ; ให้เป็นของขวัญ; มอบเป็นของขวัญ; ซื้อเป็นของขวัญ; เหมาะเป็นของฝาก; เป็นของฝาก
`,
  zh: `
赠(杯刷|收纳袋|刷子|袋子|贴膜|钢化膜|电池|配件|运费险|礼品|小样|工具|手提袋|挂钩|支架|耳机|充电头|数据线); 送礼; 送礼佳品; 送礼首选; 送礼物; 最佳礼物; 生日礼物; 圣诞礼物; 送女友; 送男友; 送妈妈; 送长辈; 送朋友; 母亲节礼物; 父亲节礼物; 情人节礼物; 毕业礼物; 新年礼物; 送老婆; 送老师; 送男朋友; 送女朋友; 送闺蜜; 交换礼物; 送人自用; 送人自用两相宜; 自用送人; 自用送礼; 送礼自用; 自用送礼两相宜; 送人; 送礼好物; 送礼神器; 送礼佳选; 送礼优选; 送礼必备; 送礼高档; 送礼体面
送礼有面子; 年节送礼; 过年送礼; 中秋送礼; 春节送礼; 企业送礼; 创意礼物; 礼物推荐; 最好的礼物; 圣诞交换礼物; 入厝礼物; 弥月礼物; 结婚礼物; 新婚礼物; 满月礼物; 周年礼物; 纪念日礼物; 教师节礼物; 儿童节礼物; 七夕礼物; 三八节礼物; 女生礼物; 男生礼物; 闺蜜礼物; 乔迁礼物; 开学礼物; 感恩节礼物; 送老人; 送爸爸; 送父母; 送爸妈; 送婆婆; 送孩子; 送儿童; 送小孩
送同学; 送男生; 送女生; 送女孩; 送男孩; 送领导; 送客户; 送师长; 送恋人; 送情人; 送爱人; 送对象; 送自己; 送给; 送亲友; 送亲朋; 送宝宝; 送老公
`,
  ja: `
プレゼント付き; プレゼントに最適; プレゼントに; ギフトに最適; ギフトに; 贈り物に; 誕生日プレゼント; クリスマスプレゼント; 母の日ギフト; 父の日ギフト; 誕生日ギフト; バレンタインギフト; ギフトにおすすめ; 贈り物に最適; プレゼントにも; プレゼントにおすすめ; プレゼントにぴったり; プレゼント用に最適; 彼女へのプレゼント; 彼氏へのプレゼント; 母へのプレゼント; 父へのプレゼント; 妻へのプレゼント
友達へのプレゼント; 彼女プレゼント; 彼氏プレゼント; 女性へのプレゼント; 男性へのプレゼント; 女友達プレゼント; 子供プレゼント; 母の日プレゼント; 父の日プレゼント; 敬老の日プレゼント; ホワイトデープレゼント; バレンタインプレゼント; 卒業祝い; 入学祝いに; 結婚祝いに; 出産祝いに; 新築祝いに; 誕生日に; 誕生日 プレゼント; 誕生日祝い; 記念日に; 贈答用; 贈答用に; 贈答に; 贈答品に; 贈り物にも
贈り物; 贈り物としても; ギフトにも; ギフトにぴったり; ギフト最適; ギフト対応; お祝いに; お礼に; ご褒美; 自分へのご褒美; クリスマスギフト; クリスマスに; お中元に; お歳暮に; 手土産に; お土産に; プチギフトに; 喜ばれる; 喜ばれるギフト
`,
  ko: `
(생일|기념일|크리스마스|졸업|입학|결혼|집들이|커플|부모님|남자친구|여자친구)(선물| 선물) 추천; 생일선물; 생일 선물; 선물추천; 선물 추천; 여자친구 선물; 남자친구 선물; 집들이 선물; 크리스마스 선물; 졸업선물; 기념일 선물; 어버이날선물; 어버이날 선물; 스승의날 선물; 발렌타인 선물; 화이트데이 선물; 빼빼로데이 선물; 어린이날 선물; 추석선물; 추석 선물; 설날선물; 설 선물; 명절선물; 명절 선물; 돌선물; 출산선물; 출산 선물; 결혼선물; 결혼 선물; 백일선물; 입학선물
입학 선물; 졸업 선물; 취업선물; 승진선물; 개업선물; 이사선물; 집들이선물; 여친선물; 여친 선물; 남친선물; 남친 선물; 여자친구선물; 남자친구선물; 부모님선물; 부모님 선물; 엄마선물; 엄마 선물; 아빠선물; 친구선물; 친구 선물; 아이선물; 조카선물; 커플선물; 커플 선물; 기념일선물; 생일선물추천; 선물용으로 추천; 선물하기 좋은; 선물로 좋은; 선물로; 선물아이템; 선물 아이템
최고의 선물; 특별한 선물; 답례품; 답례선물; 효도선물; 답례품 추천
`,
  ar: `
(هدية|هدايا) (مثالية|رائعة|مجانية|مناسبة|مميزة|للأم|للأب|للزوجة|للزوج|للحبيب|لعيد الميلاد|لها|له); مع هدية
هدية
`,
} as const satisfies Everywhere;
