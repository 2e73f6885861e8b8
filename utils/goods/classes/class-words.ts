import type { Listed } from '../phrases/listed.ts';

// Goods that every language names by two or three words, in any order of makes, animals and stages between them: milk for babies,
// pictures for the skin, fuel of wood. Each list is one class in all languages, written as `listed.ts` says.

/** Milk for babies, of whatever beast, dry or not. */
export const formula: Listed = {
  en: "(?:infant|baby|toddler|newborn)(?:'?s)? (?:(?:goat|cow|a2|organic|whole|dry|soy|plant|rice|based|milk|powder|powdered|first|stage \\d) ){0,3}(?:formula|milk powder), (?:stage|step) \\d (?:(?:infant|goat|milk|baby) ){0,2}formula, formula (?:milk )?(?:stage|step) \\d, follow on (?:milk|formula), (?:growing up|toddler|infant) milk",
  de: '(?:säuglings|anfangs|folge|kinder|pre|baby)milch(?:nahrung|pulver)?, säuglingsnahrung, pre (?:nahrung|milch)',
  fr: 'laits? (?:en poudre )?(?:infantiles?|de suite|de croissance|(?:1er|2e|2ème|3e|premier|deuxième) âge|pour (?:nourrissons?|bébés?)), préparation pour nourrissons',
  es: 'leche (?:en polvo )?(?:de |para )?(?:fórmula|inicio|continuación|crecimiento|lactantes|infantil|bebés?|maternizada)(?: infantil)?, fórmula (?:\\p{L}+ ){0,2}(?:infantil|para lactantes|para bebés?)',
  it: 'latte (?:in polvere |di capra )?(?:per |di )?(?:artificiale|proseguimento|crescita|partenza|lattanti|neonati)',
  pt: '(?:fórmula|leite)(?: em pó| de cabra)? (?:infantil|de transição|de seguimento|para lactentes|de partida)',
  ru: 'молочн\\p{L}+ смес[ьи], смес[ьи] (?:\\p{L}+ )?молочн\\p{L}+, детск\\p{L}+ смес[ьи], заменитель грудного молока',
  pl: 'mleko (?:\\p{L}+ )?(?:modyfikowane|początkowe|następne)',
  nl: '(?:zuigelingen|opvolg|fles|peuter)(?:melk|voeding)',
  sv: 'modersmjölksersättning, tillskottsnäring',
  tr: 'devam sütü, bebek (?:sütü|maması)',
  id: 'susu (?:formula|bayi|pertumbuhan)',
  vi: '(?<!bình )sữa (?:bột )?(?:công thức|trẻ em|cho bé)',
  th: 'นมผง(?:เด็ก|สำหรับทารก|ดัดแปลง)',
  zh: '(?:婴儿|幼儿|宝宝|儿童|配方)(?:配方)?[羊牛]?奶粉, [1-4一二三四]段[羊牛]?奶粉, 奶粉 ?[1-4一二三四]段',
  ja: '粉ミルク, フォローアップミルク, 液体ミルク, 乳児用(?:調製)?(?:粉乳|ミルク)',
  ko: '(?<!전지|탈지|가공|전유 ?)분유(?! ?(?:전지|탈지)), 성장기용?조제식',
  ar: 'حليب (?:أطفال|الرضع|رضع)',
};

/** Nails to be glued or pressed on, and pictures that wash off. */
export const onSkin: Listed = {
  en: '(?:press on|stick on|false|fake|artificial|glue on) nails?, (?:temporary|fake) tattoos?, tattoo stickers?',
  de: 'kunstnägel, klebenägel, (?:falsche|künstliche) (?:finger)?nägel, nageltips, (?:temporäre|klebe) ?tattoos?, (?:kinder|klebe|einmal)tattoos?',
  fr: 'faux ongles, ongles (?:adhésifs|autocollants), tatouages? (?:temporaires?|éphémères?)',
  es: 'uñas (?:postizas|falsas|adhesivas), tatuajes? (?:temporal(?:es)?|falsos?)',
  it: 'unghie (?:finte|adesive), tatuaggi?o? (?:temporane[io]|fint[io])',
  pt: 'unhas (?:postiças|falsas|autocolantes), tatuage(?:m|ns) (?:temporárias?|falsas?)',
  ru: 'накладн\\p{L}+ ногт\\p{L}+, (?:временн|переводн)\\p{L}+ тату*, тату переводн\\p{L}+',
  pl: 'sztuczne paznokcie, tipsy, tatuaże? (?:zmywaln\\p{L}+|tymczasow\\p{L}+)',
  nl: '(?:kunst|plak)nagels, (?:plak|nep)tattoos?',
  sv: 'lösnaglar, (?:tillfälliga|falska) tatueringar',
  tr: 'takma tırnak, geçici dövme',
  id: 'kuku palsu, tato (?:temporer|sementara)',
  vi: 'móng (?:tay )?giả, hình xăm dán',
  th: 'เล็บปลอม, แทททู, รอยสักชั่วคราว',
  zh: '穿戴甲, 假指甲, 纹身贴',
  ja: 'ネイルチップ, [つ付]け爪, タトゥーシール, フェイクタトゥー',
  ko: '네일 ?팁, 인조 ?손톱, 붙이는 ?네일, (?:타투|헤나|문신) ?스티커',
  ar: 'أظافر (?:صناعية|تركيب), وشم مؤقت',
};

/** What faces are painted with for a feast. */
export const faced: Listed = {
  en: '(?:face|body) paints?, face painting (?:kit|set|palette), paints? for (?:face|body)(?: painting)?',
  de: 'kinderschminke*, karnevalsschminke, faschingsschminke, gesichtsfarben',
  fr: 'maquillages? (?:pour )?enfants?, (?:peinture|maquillage) visage, crayons de maquillage',
  es: 'pinturas? (?:\\p{L}+ )?(?:facial(?:es)?|(?:para (?:la )?)?cara), maquillaje (?:infantil|de carnaval|facial infantil)',
  it: 'trucchi (?:per )?(?:viso )?(?:bambini|carnevale), truccabimbi',
  pt: 'tintas? facia(?:l|is), tintas? (?:\\p{L}+ ){0,4}para (?:pintura facial|o rosto), pinta ?caras?',
  ru: 'аквагрим, грим (?:для лица|детский), краск[аи] для лица',
  pl: 'farby do (?:malowania )?twarzy',
  nl: 'schmink(?:en?|sets?|palet(?:te|ten)?|stift(?:en?)?|farben|potlood)?',
  sv: 'ansiktsfärg*',
  tr: 'yüz boyası',
  zh: '脸彩, 人体彩绘, 面部彩绘',
  ja: 'フェイスペイント',
  ko: '페이스 ?페인팅',
};

/** Wood that is burnt. */
export const fuel: Listed = {
  en: '(?:wood|heating|stove) pellets?, firewood, lump charcoal, charcoal briquettes?, (?:bbq|barbecue|grill) charcoal',
  de: '(?:holz|heiz)pellets, (?:brenn|kamin|anzünd|feuer)holz, (?:grill|holz)kohle, (?:grill|holz)briketts',
  fr: '(?:granulés?|pellets?|bûches?|copeaux) de bois, bois de chauffage, charbon de bois',
  es: 'pellets? de madera, leña, carbón vegetal',
  it: 'pellets? (?:di |in )?legno, pellets? per stuf[ae], carbonella, carbone vegetale',
  pt: 'pellets? de madeira, lenha, carvão vegetal',
  ru: 'пеллеты, дрова, уголь (?:древесн\\p{L}+|для (?:гриля|мангала|шашлыка)), древесн\\p{L}+ уголь, топливн\\p{L}+ брикет\\p{L}+',
  pl: 'pellet, drewno (?:kominkowe|opałowe), węgiel drzewny, brykiet drzewny',
  nl: 'houtpellets, brandhout, haardhout, houtskool',
  sv: 'träpellets, grillkol, braskaminsved',
  tr: 'pelet yakıt, odun kömürü, mangal kömürü',
  id: 'pelet kayu, arang kayu, kayu bakar',
  vi: 'viên nén gỗ, than củi',
  zh: '木屑颗粒, 生物质颗粒, 烧烤炭, 果木炭, 机制炭, 壁炉木柴',
  ja: '木質ペレット, バーベキュー炭, オガ炭',
  ko: '우드 ?펠릿, 장작, 참숯, 바베큐 ?숯',
};

/** What is written, drawn or stamped with. */
export const ink: Listed = {
  en: '(?:calligraphy|drawing|fountain pen|india|indian|sumi|alcohol|stamp|screen printing) inks?, ink pads?',
  de: 'zeichentusche, tusche, (?:kalligraphie|kalligrafie|füller|zeichen) ?tinte, stempelfarbe, stempelkissen',
  fr: 'encres? (?:de chine|calligraphie|à dessin|à alcool)',
  es: 'tinta (?:china|caligrafía|para (?:caligrafía|pluma|sellos)|de alcohol)',
  it: 'inchiostr[oi] (?:di china|calligrafi\\p{L}+|stilografic\\p{L}+|per timbri)',
  pt: 'tinta (?:nanquim|para (?:caligrafia|caneta tinteiro|carimbo))',
  ru: 'тушь (?:\\p{L}+ )?(?:чертёжн\\p{L}+|чертежн\\p{L}+|художественн\\p{L}+|для (?:черчения|рисования|каллиграфии)), чернила',
  pl: 'tusz (?:kreślarski|do kaligrafii), atrament',
  nl: '(?:kalligrafie|vulpen) ?inkt, oost indische inkt',
  sv: 'bläck, kalligrafibläck',
  tr: '(?:kaligrafi|dolma kalem) mürekkebi, çini mürekkebi',
  zh: '(?<!鱼|魚)墨汁, 印泥, 印油',
  ja: '墨汁, 墨液, 製図インク',
  ko: '(?<!오징어 ?|갑)먹물',
};

/** What the sick relieve themselves into. */
export const bedpan: Listed = {
  en: 'bed ?pans?, urinal bottles?, (?:male|female|portable) urinals?, commode chairs?',
  de: 'bettpfannen?, bettschüsseln?, urinflaschen?, steckbecken, toilettenst(?:uhl|ühle)',
  fr: 'bassins? de lit, urinal (?:homme|femme|portable|médical), pistolet urinaire, chaise percée',
  es: 'cuña (?:de baño|para enfermos|sanitaria|hospitalaria), orinal (?:para )?(?:enfermos|hombres?|mujer(?:es)?|adultos), silla con inodoro',
  it: 'padella (?:da letto|per malati|per degenti), pappagallo (?:per )?(?:urina|malati|uomo)',
  pt: 'comadre (?:hospitalar|plástic\\p{L}+|inox), aparadeira, papagaio (?:hospitalar|urin\\p{L}+), cadeira higiênica',
  ru: 'утка медицинск\\p{L}+, медицинск\\p{L}+ утка, судно (?:подкладн\\p{L}+|медицинск\\p{L}+|ладья), мочепри[её]мник*, кресло туалет',
  pl: 'basen sanitarny, kaczka (?:sanitarna|medyczna|szpitalna)',
  nl: 'ondersteek, urinaal, postoel',
  sv: 'sängbäcken, urinflaska, toalettstol',
  tr: 'hasta (?:ördeği|sürgüsü), idrar kabı',
  zh: '(?:医用|卧床|护理|病人).{0,4}便盆, 便盆.{0,3}(?:卧床|老人|病人), (?:老人|病人|卧床|医用|护理).{0,6}尿壶, 坐便椅',
  ja: '差し?込み便器, 尿器, しびん, ポータブルトイレ 介護',
  ko: '(?:환자용|남성용|여성용|휴대용) ?소변기, 소변통, 이동식 ?좌변기',
};

/** Stockings that press by the figures of medicine. */
export const pressing: Listed = {
  en: 'compression (?:socks|stockings|hose|hosiery|tights|sleeves?)(?=.{0,60}(?:mmhg|medical|varicose))',
  de: 'kompressions(?:strümpfe|strumpf|strumpfhose), thrombosestrümpfe',
  fr: '(?:bas|chaussettes|collants) de contention',
  it: 'calze (?:\\p{L}+ )?(?:a compressione graduata|contenitive|elastocompressive)',
  ru: 'компрессионн\\p{L}+ (?:чулки|гольфы|колготки)',
  pl: '(?:podkolanówki|pończochy|rajstopy) uciskowe',
  nl: 'steunkousen, compressiekousen',
  sv: '(?:kompressions|stöd)strumpor',
  zh: '静脉曲张(?:弹力)?袜, 医用(?:压力|弹力)袜',
  ja: '医療用着圧',
};

/** What newborns are wrapped in, where no word of the list names it. */
export const wrap: Listed = {
  en: 'swaddle wraps?',
  de: 'pucksack, pucktuch, einschlagdecke, einschlagtuch',
  es: 'arrullo, arrullos',
  pl: 'otulacz*, rożek niemowlęcy, becik',
  nl: 'inbakerdoek*, wikkeldeken*, omslagdoek baby',
  zh: '(?:婴儿|新生儿|宝宝).{0,3}(?:包被|抱被|抱毯|包巾), (?:包被|抱被)(?=.{0,60}(?:婴|新生|宝宝))',
};

export const shelf: Listed = { en: '(?:floating|wall mounted|corner wall|picture) (?:shelf|shelves)' };

/** What is laid out to keep rodents, moles and snakes away. */
export const against: Listed = {
  en: '(?:mouse|mice|rodent|rat|snake|mole|squirrel)s? (?:repellents?|deterrents?)',
  de: '(?:mäuse|ratten|marder|schlangen)(?:abwehr|schreck|vergrämung)(?:spray|mittel|granulat|duft*)?',
  ru: '(?:средство|репеллент|отпугиватель) (?:от )?(?:мышей|крыс|грызунов|змей)(?=.{0,60}(?:саше|гранул|пакет|спрей))',
  pl: '(?:odstraszacz|środek) (?:na |od )?(?:myszy|kuny|gryzoni)(?=.{0,60}(?:saszet|granul|spray))',
  zh: '驱鼠(?:包|片|膏|剂|喷雾), 驱蛇(?:粉|药)',
  ja: 'ネズミ ?(?:忌避|よけ|除け)(?:剤|スプレー)?, 忌避剤',
  ko: '(?:쥐|뱀|두더지) ?기피제',
};

/** Against the heat of ovens hands are protected in them, at home as well (Regulation 2016/425). */
export const oven: Listed = {
  en: 'oven (?:gloves?|mitts?|mittens?)',
  de: '(?:ofen|grill|topf)handschuhe?',
  fr: 'gants? (?:de four|de cuisine|anti chaleur), maniques?',
  es: 'guantes? (?:de |para )?(?:el )?(?:horno|cocina|barbacoa)',
  it: 'guant[oi] (?:da )?(?:forno|cucina)',
  pt: 'luvas? (?:de forno|térmicas?)',
  ru: 'прихватк[аи], рукавиц[аы] для духовки',
  pl: 'rękawic[ae] kuchenn[ae]',
  nl: 'ovenwant(?:en)?, ovenhandschoen(?:en)?',
  sv: '(?:gryt|ugns|grill)vant(?:e|ar)',
  tr: 'fırın eldiveni',
  id: 'sarung tangan oven',
  vi: 'găng tay (?:lò nướng|chịu nhiệt)',
  zh: '(?:烤箱|微波炉|烘焙|隔热)手套',
  ja: 'オーブン(?:ミトン|手袋|グローブ), 鍋つかみ',
  ko: '오븐 ?(?:장갑|글러브|미트), 주방 ?장갑',
  th: 'ถุงมือเตาอบ',
};

/** Drums, which some languages call batteries. */
export const drums: Listed = {
  en: 'acoustic drum (?:kit|set)',
  de: 'schlagzeug, schlagzeugset, schlagzeuge',
  fr: 'batteries? (?:\\p{L}+ ){0,2}(?:acoustiques?|musicales?|jazz|rock), batterie(?=.{0,60}(?:fûts|cymbale|caisse claire))',
  es: 'baterías? (?:\\p{L}+ ){0,2}(?:acústicas?|musical(?:es)?), batería(?=.{0,60}(?:platillos|tambores|bombo|redoblante))',
  it: 'batteri[ae] (?:\\p{L}+ ){0,2}(?:acustic[ah]e?|musicale), batteria (?!di )(?=.{0,60}(?:rullante|grancassa|piatti crash|hi hat))',
  pt: 'baterias? (?:\\p{L}+ ){0,2}(?:acústicas?|musical), bateria(?=.{0,60}(?:bumbo|chimbal|pratos de))',
  nl: 'drumstel, drumstellen',
  sv: 'trumset, trumsets',
  pl: 'perkusja akustyczna',
  ja: 'ドラムセット',
};
