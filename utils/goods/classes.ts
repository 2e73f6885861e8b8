import { type Listed, patternsBy } from './listed.ts';
import type { Reading } from './read.ts';
import { type Found, found } from './weigh.ts';

// Goods that every language names by two or three words, in any order of makes, animals and stages between them: milk for babies,
// pictures for the skin, fuel of wood. Each row is one class in all languages.

/** Milk for babies, of whatever beast, dry or not. */
const formula: Listed = {
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
  vi: 'sữa (?:bột )?(?:công thức|trẻ em|cho bé)',
  th: 'นมผง(?:เด็ก|สำหรับทารก|ดัดแปลง)',
  zh: '(?:婴儿|婴幼儿|幼儿|宝宝|儿童|配方)(?:配方)?[羊牛]?奶粉, [1-4一二三四]段[羊牛]?奶粉, 奶粉 ?[1-4一二三四]段',
  ja: '粉ミルク, フォローアップミルク, 液体ミルク, 乳児用(?:調製)?(?:粉乳|ミルク)',
  ko: '분유, 성장기용?조제식',
  ar: 'حليب (?:أطفال|الرضع|رضع)',
};

/** Nails to be glued or pressed on, and pictures that wash off. */
const onSkin: Listed = {
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

/** Wood that is burnt. */
const fuel: Listed = {
  en: '(?:wood|heating|stove) pellets?, firewood, lump charcoal, charcoal briquettes?, (?:bbq|barbecue|grill) charcoal',
  de: '(?:holz|heiz)pellets, (?:brenn|kamin|anzünd|feuer)holz, (?:grill|holz)kohle, (?:grill|holz)briketts',
  fr: '(?:granulés?|pellets?|bûches?|copeaux) de bois, bois de chauffage, charbon de bois',
  es: 'pellets? de madera, leña, carbón vegetal',
  it: 'pellets? (?:di |in )?legno, pellets? per stuf[ae], legna da ardere, carbonella, carbone vegetale',
  pt: 'pellets? de madeira, lenha, carvão vegetal',
  ru: 'пеллеты, дрова, уголь (?:древесн\\p{L}+|для (?:гриля|мангала|шашлыка)), древесн\\p{L}+ уголь, топливн\\p{L}+ брикет\\p{L}+',
  pl: 'pellet, drewno (?:kominkowe|opałowe), węgiel drzewny, brykiet drzewny',
  nl: 'houtpellets, brandhout, haardhout, houtskool',
  sv: 'träpellets, grillkol, braskaminsved',
  tr: 'pelet yakıt, odun kömürü, mangal kömürü',
  id: 'pelet kayu, arang kayu, kayu bakar',
  vi: 'viên nén gỗ, than củi',
  zh: '木屑颗粒, 生物质颗粒, 烧烤炭, 果木炭, 机制炭, 壁炉木柴',
  ja: '木質ペレット, バーベキュー炭, オガ炭, 薪(?!ストーブ|割|ばさみ|棚|ラック)',
  ko: '우드 ?펠릿, 목재 ?펠릿, 장작, 참숯, 바베큐 ?숯',
};

/** What is written, drawn or stamped with. */
const ink: Listed = {
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
  zh: '(?<!鱼|魚)墨汁, 钢笔墨水, 印泥, 印油',
  ja: '墨汁, 墨液, 製図インク, 万年筆インク',
  ko: '(?<!오징어 ?|갑)먹물, 만년필 ?잉크',
};

/** What the sick relieve themselves into. */
const bedpan: Listed = {
  en: 'bed ?pans?, urinal bottles?, (?:male|female|portable) urinals?, commode chairs?',
  de: 'bettpfannen?, bettschüsseln?, urinflaschen?, steckbecken, toilettenst(?:uhl|ühle)',
  fr: 'bassins? de lit, urina(?:l|ux), pistolet urinaire, chaise percée',
  es: 'cuña (?:de baño|para enfermos|sanitaria|hospitalaria), orinal (?:para )?(?:enfermos|hombres?|mujer(?:es)?|adultos), silla con inodoro',
  it: 'padella (?:da letto|per malati|per degenti), pappagallo (?:per )?(?:urina|malati|uomo)',
  pt: 'comadre (?:hospitalar|plástic\\p{L}+|inox), aparadeira, papagaio (?:hospitalar|urin\\p{L}+), cadeira higiênica',
  ru: 'утка медицинск\\p{L}+, медицинск\\p{L}+ утка, судно (?:подкладн\\p{L}+|медицинск\\p{L}+|ладья), мочепри[её]мник*, кресло туалет',
  pl: 'basen sanitarny, kaczka (?:sanitarna|medyczna|szpitalna)',
  nl: 'ondersteek, urinaal, postoel',
  sv: 'sängbäcken, urinflaska, toalettstol',
  tr: 'hasta (?:ördeği|sürgüsü), idrar kabı',
  zh: '(?:医用|卧床|护理|病人).{0,4}便盆, 便盆.{0,3}(?:卧床|老人|病人), 接尿器, 尿壶, 坐便椅',
  ja: '差し?込み便器, 尿器, しびん, ポータブルトイレ 介護',
  ko: '(?:환자용|남성용|여성용|휴대용) ?소변기, 소변통, 이동식 ?좌변기',
};

/** What newborns are wrapped in, where no word of the list names it. */
const wrap: Listed = {
  en: 'swaddle wraps?',
  de: 'pucksack, pucktuch, einschlagdecke, einschlagtuch',
  es: 'arrullo, arrullos',
  pl: 'otulacz*, rożek niemowlęcy, becik',
  nl: 'inbakerdoek*, wikkeldeken*, omslagdoek baby',
  zh: '(?:婴儿|新生儿|宝宝).{0,3}(?:包被|抱被|抱毯|包巾), (?:包被|抱被)(?=.{0,60}(?:婴|新生|宝宝))',
};

const shelf: Listed = { en: '(?:floating|wall mounted|corner wall|picture) (?:shelf|shelves)' };

/** What is laid out to keep rodents, moles and snakes away. */
const against: Listed = {
  en: '(?:mouse|mice|rodent|rat|snake|mole|squirrel)s? (?:repellents?|deterrents?)',
  de: '(?:mäuse|ratten|marder|schlangen)(?:abwehr|schreck|vergrämung)(?:spray|mittel|granulat|duft*)?',
  ru: '(?:средство|репеллент|отпугиватель) (?:от )?(?:мышей|крыс|грызунов|змей)(?=.{0,60}(?:саше|гранул|пакет|спрей))',
  pl: '(?:odstraszacz|środek) (?:na |od )?(?:myszy|kuny|gryzoni)(?=.{0,60}(?:saszet|granul|spray))',
  zh: '驱鼠(?:包|片|膏|剂|喷雾), 驱蛇(?:粉|药)',
  ja: 'ネズミ ?(?:忌避|よけ|除け)(?:剤|スプレー)?, 忌避剤',
  ko: '(?:쥐|뱀|두더지) ?기피제',
};

/** Against the heat of ovens hands are protected in them, at home as well (Regulation 2016/425). */
const oven: Listed = {
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
const drums: Listed = {
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

type Row = readonly [kind: string, words: Listed, or?: string];
const rows: readonly Row[] = [
  ['food.infant', formula],
  ['cosmetics.skin', onSkin],
  ['wood.products', fuel],
  ['general.other', ink],
  ['medical.device', bedpan],
  ['childrens.articles', wrap],
  ['general.other', shelf],
  ['biocides', against],
  ['ppe.other', oven],
  ['toys.general', drums],
];
/** Behind 'for', 'with' and 'of' a name only says what another thing is for. */
const notFor =
  "(?<!(?<!\\p{L})(?:for|with|and|für|mit|und|pour|avec|et|de|à|d['’]|para|con|y|per|da|di|e|com|do|dla|z|для|с|и|voor|met|för|med|için|untuk|cho)\\s)";
const patterns = rows.map(([kind, words]) => [kind, patternsBy(words, notFor)] as const);
/** All of them in one, since most titles hold none. */
const any = patternsBy(
  rows.reduce<Record<string, string>>((made, [, words]) => {
    for (const [tongue, list] of Object.entries(words)) made[tongue] = [made[tongue], list].filter(Boolean).join(', ');
    return made;
  }, {}),
  notFor,
);

/** What such goods are kept, poured, stuck on or shown with. */
const keeper =
  /^(?:[\s-](?:\p{L}+[\s-])?(?:pitchers?|mixers?|makers?|dispensers?|containers?|storage|cases?|box|holders?|stands?|organi[sz]ers?|removers?|glue|lamps?|racks?|log|starters?|grates?|splitters?|baskets?|trays?|covers?|sleeves?|liners?|cleaners?|pens?|printers?|books?|posters?|mugs?|shirts?)(?!\p{L})|-\p{L}|(?:盒|罐(?!装)|勺|分装|储存|收纳|架|机|夹|袋(?!装)|胶|灯|卸|展示|炉)|(?:ケース|ストッカー|入れ|用|ポット|リムーバー|収納|スタンド|の本)|\s?(?:케이스|포트|제조기|보관|용기|함(?!유)|거치대|리무버|스푼|난로))/iu;
const current = /ultrason|ultraschall|ультразвук|超声|超音波|초음파|solar|plug|steckdose/iu;

/** What a title names by the words of a class; undefined where it names none. */
export function classIn({ said, tongue, text: { original } }: Reading): Found | undefined {
  if (!any(tongue).test(original)) return undefined;
  for (const [id, pattern] of patterns) {
    const named = pattern(tongue).exec(original);
    if (!named || keeper.test(original.slice(named.index + named[0].length))) continue;
    if (id === 'biocides' && current.test(original)) continue;
    // What is not for children they do not play on.
    const made = id === 'toys.general' && !said.frames.has('child') ? 'general.other' : id;
    return { ...found({ id: made, because: [named[0].trim()], sure: true }), thing: true };
  }
  return undefined;
}
