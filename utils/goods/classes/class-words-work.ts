import type { Listed } from '../phrases/listed.ts';

// Classes of goods as in `class-words.ts`: for house, garden and workshop.

/** What pushes water off glass; a wiper of a car has its own words. */
export const squeegee: Listed = {
  en: '(?:shower|window) squeegees?',
  de: '(?:fenster|dusch|glas)(?:abzieher|wischer)',
  fr: 'raclettes? (?:de |à |pour )?(?:douche|vitres?|sol)',
  es: '(?:rasqueta|limpiacristales) (?:de |para )?(?:ducha|baño|mango|telescópic*)',
  it: 'tergivetro, lavavetri manuale',
  pt: 'rodo (?:de |para )?(?:pia|box|vidro), rodinho',
  ru: '(?:скребок|сгон) для (?:стёкол|стекол|душа|окон)',
  pl: 'ściągaczka (?:do )?(?:szyb|wody|prysznica|okien)',
  nl: 'raamwisser, douchewisser',
  sv: 'duschskrapa, fönsterskrapa',
  zh: '刮水器',
  ja: '(?:水切り|窓用?|ガラス)ワイパー, スクイージー',
  ko: '스퀴지, 물기 ?제거기',
};

/** What leads heat off a chip. */
export const heatPaste: Listed = {
  en: 'thermal (?:paste|grease|compound)',
  de: 'wärmeleitpaste',
  fr: 'pâte thermique',
  es: 'pasta t[eé]rmica',
  pt: 'massa térmica',
  ru: 'термопаст[аы]',
  pl: 'pasta termoprzewodząca',
  nl: 'koelpasta',
  sv: 'kylpasta',
  tr: 'termal macun',
  zh: '导热(?:硅脂|膏), 散热膏',
  ja: 'cpuグリス, 熱伝導グリス',
  ko: '써멀 ?(?:구리스|페이스트|그리스)',
};

/** What incense burns in. */
export const censer: Listed = {
  en: 'incense (?:stick |cone )?(?:burners?|holders?), backflow burners?',
  de: 'räuchergefäß, räucherschale',
  fr: '(?:porte|brûle) encens',
  es: 'quemador(?:es)? de incienso, porta ?incienso, incensario',
  it: '(?:porta|brucia) ?incenso, incensiere',
  pt: 'incensário, queimador de incenso',
  ru: 'курильница',
  pl: 'kadzielnica, podstawka (?:na|pod) kadzidł*',
  ko: '향꽂이, 향로',
};

/** What drives nails; what feeds it the rest of the title says. */
export const nailer: Listed = {
  en: '(?:brad |finish |framing )?nailers?, nail guns?',
  de: '(?:akku |druckluft|stift|akku)?nagler',
  fr: 'cloueu(?:r|se)s?',
  es: 'clavadora',
  it: 'chiodatrice',
  pt: '(?:pregador )?pinador, pregador pneumático',
  ru: 'гвоздезабиватель, (?:гвоздезабивной )?нейлер',
  pl: 'gwoździarka',
  zh: '钉枪',
  ja: '釘打ち?機',
  ko: '(?:충전|전기|에어) ?타카',
};

/** What varnish is taken off nails with. */
export const remover: Listed = {
  en: 'nail (?:polish|varnish) removers?, gel polish removers?',
  fr: 'dissolvants? (?:doux |sans acétone )?(?:pour |à )?(?:vernis|ongles?)',
  es: 'quitaesmaltes?',
  it: 'levasmalto, (?:solvente|acetone) (?:per )?(?:le )?unghie',
  pt: 'removedor de esmalte',
  ru: '(?:жидкость|средство) для снятия (?:гель )?лака',
  pl: 'zmywacz do paznokci',
  nl: 'nagellakremover',
  sv: 'nagellacksborttagning*, nagellacksremover',
  tr: 'aseton oje, oje çıkarıcı',
  zh: '洗甲水',
  ja: 'ネイルリムーバー',
  ko: '네일 ?리무버',
};

/** What takes a fever. */
export const clinical: Listed = {
  en: '(?:forehead|fever|ear|rectal|oral|clinical|temple) (?:digital )?thermometers?, (?:infant|baby) (?:(?:digital|ear|forehead|medical) )?thermometers?(?! (?:bath|room)), thermometers? (?:forehead|fever)',
  fr: 'thermomètres? (?:\\p{L}+ )?(?:frontal|auriculaire|médical|fièvre)',
  es: 'termómetro (?:\\p{L}+ ){0,2}(?:frente|frontal|clínico|oído|fiebre)',
  it: 'termometro (?:\\p{L}+ )?(?:frontale|febbre|auricolare|clinico)',
  pt: 'termômetro (?:\\p{L}+ ){0,2}(?:testa|febre|clínico|ouvido)',
  ru: '(?:градусник|термометр (?:медицинск|лобн|ушн)\\p{L}+)',
  pl: 'termometr (?:lekarski|bezdotykowy do czoła|do ucha)',
};

/** What warns of smoke and gas. */
export const alarm: Listed = {
  en: '(?:carbon monoxide|co|smoke|fire) (?:and (?:co|smoke) )?(?:alarms?|detectors?)',
  de: '(?:rauch|feuer|hitze)(?:warn)?melder, (?:co|kohlenmonoxid) ?(?:warn)?melder',
  fr: 'détecteurs? (?:de )?(?:co|monoxyde|fumée)',
  es: '(?:alarma|detector) (?:de )?(?:monóxido|humos?|incendios?)',
  it: '(?:allarme|rilevatore) (?:di |per )?(?:monossido|fumo|incendio)',
  pt: '(?:alarme|detector) (?:de )?(?:monóxido|fumaça|incêndio)',
  ru: '(?:датчик|сигнализатор|извещатель) (?:угарного газа|дыма|дымовой|пожарный)',
  pl: 'czujnik (?:czadu|dymu|tlenku węgla)',
  nl: '(?:rook|koolmonoxide|co) ?melder',
  sv: '(?:brand|rök|kolmonoxid)(?:varnare|larm)',
  tr: '(?:duman|karbonmonoksit) (?:dedektörü|alarmı)',
  zh: '(?:一氧化碳|烟雾|烟感|火灾)(?:报警器|探测器)',
  ja: '(?:一酸化炭素|火災|煙)(?:警報器|報知器|感知器)',
  ko: '(?:일산화탄소|화재|연기) ?(?:경보기|감지기)',
};

/** A brush that blows hot or is heated. */
export const hotBrush: Listed = {
  de: 'glättbürste',
  es: 'cepillos? (?:secador|alisador|voluminizador)',
  pt: 'escovas? (?:secadora|alisadora|modeladora)',
  en: 'hot air (?:hair )?brush, (?:hair )?(?:dryer|straightening) brush',
  zh: '(?:热风|吹风|直发|卷发)梳',
  ja: 'ヒートブラシ',
  ko: '(?:열풍|고데기|매직) ?(?:브러쉬|브러시|빗)',
};

/** What is rubbed under skis and boards. */
export const skiWax: Listed = {
  en: '(?:ski|snowboard|surf|surfboard) wax',
  de: 'skiwachs, surfwachs, snowboardwachs',
  fr: 'fart (?:de |pour )?(?:skis?|snowboard|universel), wax (?:de )?surf',
  es: 'cera (?:para |de )?(?:esquís?|surf|snowboard)',
  it: 'sciolin[ae]',
  pt: 'parafina (?:de |para )?(?:surf|prancha)',
  ru: 'мазь лыжная, лыжн\\p{L}+ мазь, парафин лыжный',
  pl: 'smar (?:do )?nart, smar narciarski',
  sv: 'skidvalla',
  zh: '(?:滑雪板|雪板|冲浪板?)蜡',
  ja: '(?:スキー|スノーボード|サーフ)ワックス',
  ko: '(?:스키|보드|서핑) ?왁스',
};

/** What is eaten as well as planted, and is said to be planted. */
export const planted: Listed = {
  en: '(?:garlic|onion|shallot|potato|ginger|asparagus|rhubarb)(?:es|s)?(?: (?:bulbs?|sets?|roots?|crowns?|tubers?|rhizomes?|cloves))? (?:for|to) (?:planting|plant|grow), seed (?:garlic|potato(?:es)?), (?:onion|shallot|garlic) sets, (?:dahlia|begonia|canna|gladiol\\p{L}+|anemone|ranunculus|caladium|calla|iris|peony)s? (?:\\p{L}+ )?(?:tubers?|bulbs?|corms?|rhizomes?|roots?)',
  de: 'steck(?:zwiebeln?|knoblauch), (?:pflanz|saat)(?:kartoffeln|knoblauch|zwiebeln)',
  fr: '(?:bulbes? d.ail|ail|oignons?|échalotes?|pommes de terre)(?: \\p{L}+)? (?:à planter|de semence)',
  es: '(?:ajos?|cebollas?|patatas?|papas?)(?: \\p{L}+)? (?:para|de) (?:plantar|siembra|sembrar)',
  it: '(?:aglio|cipoll[ae]|patate|bulbilli)(?: \\p{L}+)? (?:da|di|per) (?:semina|seme|trapianto)',
  pt: '(?:alhos?|cebolas?|batatas?)(?: \\p{L}+)? (?:para|de) (?:plantar|plantio|semente)',
  ru: '(?:чеснок|лук|картофель)(?: \\p{L}+)? (?:на|для) посадк\\p{L}+, (?:лук|чеснок) севок, (?:семенной|посадочный) (?:картофель|чеснок|лук)',
  pl: 'dymka, czosnek do sadzenia, sadzeniaki',
  zh: '(?:大蒜|生姜|土豆|洋葱|芋头)种',
  ja: '種(?:いも|芋|にんにく|ニンニク|生姜), (?:にんにく|ニンニク|玉ねぎ|じゃがいも) ?種球',
  ko: '씨(?:마늘|감자|생강|양파)',
};

/** What grows in its pot, whatever blade, limb or coin it is named after: 'sword fern, live plant', 'espada de São Jorge, muda'. */
export const potted: Listed = {
  en: 'live (?:\\p{L}+ )?(?:plants?|ferns?|succulents?|cactus)(?! (?:food|lights?|stands?|pots?|care|nets?|glue))',
  de: 'topfpflanze, lebende pflanzen?',
  fr: 'plante (?:\\p{L}+ )?en pot, plante vivante',
  es: 'planta (?:\\p{L}+ ){0,3}(?:en maceta|viva), planta natural',
  it: 'pianta (?:\\p{L}+ ){0,3}in vaso, pianta (?:vera|viva)',
  pt: 'planta (?:\\p{L}+ ){0,4}(?:em vaso|no vaso|viva), muda \\d+ ?cm',
  ru: 'растение (?:\\p{L}+ )?в горшке',
  pl: 'roślina (?:doniczkowa|w doniczce|żywa), żywa roślina',
  nl: 'levende plant(?:en)?, kamerplant in pot',
  zh: '多肉(?:植物)?(?:鲜活|组合盆栽|老桩)',
  ja: '多肉植物(?:の)?(?:苗|抜き苗|カット苗|寄せ植え)',
  ko: '다육(?:이|식물)?\\s?(?:생화|모종|모음|랜덤)',
  ar: 'نبات(?:ات)? (?:عصاري|حي)*',
};

/** What babies' food is cooked and mashed in. */
export const mashed: Listed = {
  en: 'baby food (?:maker|processor|steamer|blender)',
  de: 'baby(?:nahrungs|kost)zubereiter, babybrei ?maschine',
  fr: 'robot bébé, babycook',
  es: 'procesador(?:a)? de (?:alimentos para bebés?|papillas)',
  it: 'cuocipappa, robot (?:da cucina )?pappa',
  pt: 'processador de papinha',
  zh: '辅食机',
  ja: '離乳食(?:メーカー|調理器)',
  ko: '이유식 ?(?:제조기|마스터기|메이커)',
};

/** Colours called after what they are burnt of, as pigment or paint: no lamp, no tusk, no bone. */
export const burnt: Listed = {
  en: '(?:lamp|ivory|bone|carbon|vine) black (?:(?:dry|oil|acrylic|artists?|natural|powder) ){0,2}(?:pigments?|paints?|watercolou?rs?|gouache|tempera|inks?|powder|oil colou?r)(?! finish), (?:pigments?|watercolou?rs?|gouache|oil (?:paint|colou?r)) (?:\\p{L}+ )?(?:lamp|ivory|bone|vine) black',
  de: '(?:lampen|elfenbein|bein|rebe?n)schwarz',
  fr: 'noir (?:d.ivoire|de fumée|de vigne|d.os)',
  es: 'negro (?:de )?(?:marfil|humo|hueso)',
  it: 'nero (?:d.avorio|di vite|fumo)',
  pt: 'preto (?:de )?marfim, negro de fumo',
  ru: 'сажа газовая, кость ж[её]ная',
  zh: '象牙黑, 灯黑颜料, 骨黑',
  ja: '(?:アイボリー|ランプ|ボーン)ブラック (?:絵具|絵の具|顔料)',
};

/** What points on a screen; beasts are given another. */
export const mouse: Listed = {
  en: '(?:computer|desktop|laptop) (?:mouse|mice)(?! (?:pads?|mats?|cables?|feet))',
  de: '(?:computer|pc|usb) ?(?:maus|mäuse)(?! ?(?:pad|matte))',
  fr: 'souris (?:d.)?(?:ordinateur|pc|optique|verticale|ergonomique|filaire|usb)',
  es: 'rat[oó]n (?:de |para )?(?:ordenador|pc|portátil|computadora|óptico|vertical|usb)',
  it: 'mouse (?:da |per )?(?:computer|pc|ottico|verticale|usb)',
  pt: '(?:rato|mouse) (?:de |para )?(?:computador|pc|óptico|vertical|usb)',
  ru: 'компьютерн\\p{L}+ мыш[ьи], мыш[ьи] (?:компьютерн|оптическ|проводн|вертикальн)\\p{L}+, мыш[ьи] для (?:компьютера|ноутбука|пк)',
  nl: '(?:computer|pc) ?muis, muis voor (?:de )?(?:computer|pc|laptop)',
  sv: 'datorm(?:us|öss)',
  ja: '(?:パソコン|光学式|usb) ?マウス(?!パッド|マット)',
};

/** What machines of a house collect dust in, and other parts that a name before the machine's says. */
export const dustBags: Listed = {
  en: '(?:vacuum cleaner|hoover|dust) bags?, vacuum bags? (?:type|style|compatible)',
  de: '(?:staubsauger|staub|sauger)beutel',
  fr: 'sacs? (?:à poussière|(?:pour |d.)?aspirateurs?)',
  es: 'bolsas? (?:de |para )?aspirador*',
  it: 'sacchett[oi] (?:per |di )?(?:aspirapolvere|folletto), (?:guarnizione|serbatoio|manopola|cinghia) (?:\\p{L}+ )?(?:per |di |del |della )?(?:frullatore|ferro da stiro|lavatrice|lavastoviglie|forno|frigorifero|asciugatrice)',
  pt: 'sacos? (?:de |para |do )?aspirador*',
  ru: '(?:мешк[ио]|пылесборник)\\p{L}* для пылесос\\p{L}*',
  pl: 'worki do odkurzacza',
  nl: 'stofzuigerzak(?:ken)?',
  sv: 'dammsugarpås(?:e|ar)',
  zh: '(?:集尘|吸尘|尘)袋',
  ja: '掃除機 ?(?:用 ?)?紙パック',
  ko: '먼지 ?봉투',
};

/** What lies in a fryer of air. */
export const fryerLiners: Listed = {
  en: 'air fryer (?:\\p{L}+ )?(?:liners?|baskets?|inserts?|mats?)',
  de: '(?:heißluftfrit+euse|air ?fryer)n? ?(?:einlage|einsatz|korb|papier|form|matte)*',
  fr: '(?:panier|papier|moule) (?:pour |de )?(?:friteuse|air ?fryer)(?: à air)?',
  es: '(?:cesta|papel|molde)s? (?:para |de )?(?:freidora|air ?fryer)(?: de aire)?',
  it: '(?:cestell[oi]|carta|stamp[oi]) (?:per )?(?:friggitrice|air ?fryer)(?: ad aria)?',
  pt: '(?:cest[oa]s?|papel|forma) (?:para |de )?(?:fritadeira|air ?fryer)',
  zh: '空气炸锅(?:专用)?(?:纸|硅胶|锡纸|烘焙)?(?:垫|盘|碗|托)',
  ja: 'エアフライヤー(?:用|専用)?の?(?: ?シリコン)? ?(?:シート|バスケット|マット|ペーパー)',
  ko: '에어프라이어 ?(?:전용 ?)?(?:종이|실리콘|호일)(?: ?용기)?',
};
