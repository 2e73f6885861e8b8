import type { Listed } from '../phrases/listed.ts';

// What a region has a word of its own for, often one that means something else elsewhere: finches that are slippers, a monkey one
// works in, a parrot that flies on a line. What stands beside the word tells (`outright.ts`).

/** What is said of whatever is worn: who for, how big, what of. */
const finchWorn = '(?=.{0,60}(?:filz|damen|herren|kinder|sohle|leder|woll|fell|walk|gr[.öo]|\\d{2}(?!\\d)))';
const noBirds =
  '(?<!(?:futter|vögel|vogel|meisen|nistk|kalender|poster).{0,40})(?!.{0,60}(?:futter|vogel|vögel|kalender|nistk|käfig))';

/** Shoes for the house. */
export const houseShoes: Listed = {
  de: `${noBirds}(?:hütten|filz|haus|lammfell|leder)?finken${finchWorn}, (?:bade|haus|filz|leder)?schlappen, (?:bade|filz|haus|holz)?latschen(?![\\s-]?kiefer), schluppen(?=.{0,60}(?:damen|herren|unisex|fell|filz|gr)), puschen, (?:filz|haus)?patschen(?=.{0,60}(?:damen|herren|kinder|filz|walk|woll|leder|gr)), hausschlapfen, (?:filz|haus)?schlapfen`,
  fr: 'savates(?! boxe), babouches, mules? (?:d.intérieur|de maison)',
  es: 'babuchas, (?:chanclas|zapatillas|chinelas) de casa, chinelas(?=.{0,60}(?:hombre|mujer|niñ|talla|casa))',
  it: 'pantofol[ae], friulane(?=.{0,60}(?:velluto|donna|uomo|gomma|\\d{2})), babbucce(?! (?:neonat|bimb|bambin))',
  pt: 'pantufas?, babuchas?, chinelos? de quarto',
  ru: 'чуни, пантолет*, бабуши, тапочки домашние',
  pl: 'bambosz*, laczki, papucie, ciapy(?=.{0,60}(?:damsk|męsk|dom|skór|góral))',
  tr: 'pandufl?e?(?:r|leri)?',
  zh: '居家鞋, 家居拖',
  ja: 'ルームシューズ, 室内履き, 上履き(?!袋|入れ|ケース|バッグ)',
  ko: '(?:털|거실|방한)?실내화(?! ?(?:가방|주머니|케이스)), 거실화, 털 ?슬리퍼',
};

/** What guards whoever wears it is protective equipment, and what a baby sleeps or crawls in is none of these. */
const unguarded =
  '(?!.{0,90}(?:ignífug|antiest|soldador|alta visib|retardant|químic|beb[ée]|ignifug|soudeur|flamm|warnschutz|огнестой|сварщ))';

/** A suit of one piece to work, ski or go out in. */
export const overalls: Listed = {
  en: `boiler ?suits?${unguarded}, (?:work|mechanics?) (?:overalls?|coveralls?|dungarees)${unguarded}`,
  de: `blaum(?:ann|änner)${unguarded}, (?:arbeits|rallye)(?:kombi|overall)s?${unguarded}`,
  fr: `(?:cottes?|salopettes?|combinaisons?) de travail${unguarded}, cottes? à bretelles${unguarded}, bleus? de travail${unguarded}`,
  es: `(?:monos?|buzos?|mamelucos?|enterizos?|overol(?:es)?|petos?) (?:de |para )?(?:trabajo|mec[aá]nico|industrial|pintor|esqu[ií]|taller)${unguarded}, overol(?:es)?${unguarded}, mono (?:largo|corto)(?=.{0,50}(?:mujer|talla)), buzos? (?:canguro|polar|térmico|con capucha|algod[oó]n|hombre|mujer)${unguarded}`,
  it: `(?:tut[ae]|salopette|combinazion[ei]) da lavoro${unguarded}`,
  pt: `(?:fatos? (?:de )?macaco|macac(?:ão|ões) (?:de )?trabalho|jardineira de trabalho)${unguarded}`,
  ru: `спецовк\\p{L}${unguarded}, (?:комбинезон|полукомбинезон) рабоч*${unguarded}`,
  pl: `(?:kombinezon|ogrodniczki|spodnie ogrodniczki) robocz*${unguarded}`,
  tr: `iş tulumu${unguarded}`,
  zh: '连体工作服, 背带工装裤',
  ja: 'つなぎ(?=.{0,20}(?:作業|長袖|半袖|メンズ|レディース))',
  ko: '정비복, 점프 ?수트 ?작업복, 작업복 ?점프 ?수트',
};

/** What flies on a line. */
export const kites: Listed = {
  en: 'stunt kites?, delta kites?, (?:kids|children.?s) kites?',
  de: '(?:lenk|flug|stunt|einleiner|kinder)drachen, drachen (?:\\p{L}+ ){0,2}(?:einleiner|zweileiner)',
  fr: 'cerfs? volants?',
  es: '(?:barriletes?|volantín|volantines|papalotes?|chiringas?|pandorgas?)(?=.{0,60}(?:hilo|niñ|papel|cola|volar|carrete|nylon|tela|infantil)), cometas? (?:acrob[aá]tica|infantil|de tela|para niñ)*',
  it: 'aquilon[ei]',
  pt: 'papagaios? (?:acrob[aá]tico|de papel|de vento)*, papagaios?(?=.{0,40}(?:duas linhas|cauda|linha e|carretel)), (?:pipas?|pandorgas?) (?:\\p{L}+ ){0,3}(?:infant|linha|rabiola|carretel|nylon)*',
  ru: 'возду[ш]н\\p{L}+ зме\\p{L}+, зме\\p{L}+ воздушн*',
  pl: 'latawi?e?c*',
  nl: 'vliegers?(?=.{0,50}(?:lijn|kind|meter|staart))',
  sv: 'flygdrak(?:e|ar)',
  tr: 'uçurtma*',
  id: 'layang ?-?layang, layangan',
  vi: 'diều (?:vải|giấy|sáo|thả|cho bé|phượng|bướm|cá|đại bàng)*',
  ja: '(?:連|和|ゲイラ|スポーツ)凧, ゲイラカイト, 凧(?:揚げ|あげ)(?!の本), スポーツカイト',
  zh: '风筝(?![线轮布纸图贴]{1,2}$)',
  ko: '(?:가오리|방패|꼬리)연(?!\\p{L}), 연날리기(?=.{0,20}(?:세트|만들기|키트|얼레))',
  th: 'ว่าว',
  ar: 'طائرة ورقية, طيارة ورق',
  hi: 'पतंग',
};

/** A kite that pulls a grown-up over water, a figure, and what tobacco is smoked in. */
export const unflown =
  /kite ?(?:surf|board)|tabac|tabak|fum[oa]|cachimbo|narguil|raç(?:ão|ao)|gaiola|poster|buch|book|libro|livro|libro|tattoo|costume|kostüm/iu;

/** What tea, stock or spices are put into by oneself: nothing to eat is in it. */
export const emptyBags: Listed = {
  en: `(?:empty|fillable|disposable|drawstring|self ?fill) tea (?:filter )?(?:bags?|sachets?|filters?), tea (?:filter bags?|infuser bags?|filter paper|filters), tea ?bags? (?:empty|for loose)*`,
  de: '(?:leere|befüllbare) tee(?:filter)?beutel, teefilter(?:beutel|papier)?(?! ?(?:halter|kanne)), teebeutel (?:leer|zum (?:selbst)?befüllen|zum selber)*',
  fr: 'sachets? (?:de |à |pour )?thé (?:vides?|à remplir|jetables?), filtres? (?:à|de|pour) thé (?:papier|jetable)*',
  es: '(?:bolsitas?|bolsas?) (?:de |para )?té (?:vac[ií]as?|desechables?|rellenables?), filtros? (?:de|para) té (?:desechables?|papel)',
  it: '(?:bustine|filtri) (?:da|per|di)? ?tè (?:vuot[ei]|monouso|riempibili|di carta)',
  pt: '(?:saquinhos?|sachês?|filtros?) (?:de |para )?chá (?:vazios?|descartáveis|descartável)',
  ru: '(?:пустые|одноразовые) (?:чайные )?пакетик\\p{L} (?:для чая)?, пакетик\\p{L} для (?:заваривания )?чая (?:пустые|одноразов|фильтр)*, фильтр(?:ы|ов|-?пакет*) для (?:заваривания )?чая',
  pl: '(?:puste|jednorazowe) torebki (?:na|do|z)? ?herbat*, (?:filtry|torebki) (?:do|na) herbat\\p{L} (?:jednorazow|papierow|puste|do napełni)*',
  nl: '(?:lege|vulbare) theezakjes, theefilters?(?! houder), theezakjes (?:leeg|zelf vullen)',
  sv: '(?:tomma|fyllbara) tepåsar, tefilter',
  tr: '(?:boş|tek kullanımlık) (?:bitki )?çay (?:poşet|filtre)*, çay (?:filtre|süzme) (?:kağıdı|poşeti)',
  zh: '(?:空|一次性|抽线)(?:的)?(?:泡)?茶包袋?, 茶包袋, 泡茶袋, (?:卤料|调料|煎药|煲汤|中药|隔渣)(?:过滤)?(?:包)?袋(?!装)(?=.{0,30}(?:无纺布|一次性|空|过滤|个|只)), (?:卤料包|调料包|茶包)(?=.{0,12}(?:空袋|过滤袋))',
  ja: '空(?:の)?ティー ?バッグ, (?:お茶|ティー|だし|出汁)(?:用)? ?パック(?=.{0,40}(?:枚|不織布|無漂白|フィルター|詰め))(?!.{0,20}(?:\\d+ ?g ?[x×]|濃縮|かつお|鰹|国産茶葉)), お茶(?:用)?フィルター(?:バッグ)?',
  ko: '(?:빈|공|일회용) ?티백(?! ?(?:차|녹차)), 티백 ?(?:주머니|봉투|부직포), (?:다시|육수) ?(?:백|팩)(?=.{0,20}(?:\\d+ ?(?:매|장)|부직포|일회용)), 차 ?주머니',
};

/** What makes teeth white: a pen, strips, a gel. */
export const whitening: Listed = {
  en: '(?:teeth|tooth) (?:whitening|bleaching) (?:\\p{L}+ )?(?:pens?|strips?|gels?|syringes?|powders?|essence|serum), whitening (?:pens?|strips?|gel) (?:for )?teeth, (?:teeth|tooth) (?:stain )?whiten(?:ing|er) pens?',
  de: '(?:zahn(?:aufhellung|bleaching|weiß|bleich)s?|bleaching|whitening) ?(?:stifte?|strips?|streifen|gel)(?=.{0,60}(?:zahn|zähne|minz|ml|stück)), (?:bleaching|whitening|aufhellungs) (?:stift|strips|gel)(?=.{0,40}zähne)',
  fr: '(?:stylos?|bandes?|gels?|kits?) (?:de )?(?:blanchi\\p{L}+) (?:dentaires?|(?:des )?dents?)',
  es: '(?:l[aá]pi(?:z|ces)|tiras?|gel(?:es)?|bolígrafos?) (?:blanquead\\p{L}+|(?:de )?blanqueamiento) (?:dental(?:es)?|(?:de |para )?dientes?)',
  it: '(?:penn[ae]|strisc[ei]e?|gel) sbiancant[ei] (?:per )?(?:i )?dent\\p{L}+',
  pt: '(?:canetas?|fitas?|tiras?|g[eé]l) (?:clareador*|branqueador*|(?:de )?clareamento|(?:de )?branqueamento) (?:dental|dentári\\p{L}|(?:de |para )?dentes)',
  ru: '(?:карандаш*|полоск\\p{L}|гел\\p{L}) (?:отбеливающ\\p{L}+ )?для (?:отбеливания )?зубов, отбеливающ\\p{L}+ (?:карандаш*|полоск\\p{L}|гель)(?=.{0,20}зуб)',
  pl: '(?:długopis|pen|pisak|pask[ai]|żel) wybielając\\p{L} (?:do )?(?:zęb\\p{L}+), paski wybielające',
  nl: '(?:tanden|whitening) ?(?:bleek)?(?:pen|strips|stift)(?=.{0,40}(?:tand|wit))',
  sv: 'tandbleknings?(?:penna|strips|gel)',
  tr: 'diş beyazlat(?:ma|ıcı) (?:kalemi|bantları|bandı|jeli)',
  id: '(?:pulpen|pena|strip|gel) pemutih gigi',
  vi: '(?:bút|miếng dán|gel) (?:làm )?trắng răng',
  zh: '牙齿?(?:美白|速白|亮白)(?:凝胶)?(?:笔|贴|凝胶), (?:美白牙|洁牙|美牙|亮齿|白牙)(?:贴|笔|凝胶), 美白(?:凝胶)?笔(?=.{0,20}牙), (?:牙.{0,10})美白(?:凝胶)?笔, 美牙.{0,6}凝胶笔?',
  ja: '(?:歯|デンタル)(?:の|用)? ?(?:ホワイトニング|美白) ?(?:ペン|シート|ストリップ|ジェル|テープ), ホワイトニング ?(?:ペン|シート|ストリップ|ジェル)(?=.{0,30}歯)',
  ko: '치아 ?미백 ?(?:제|펜|젤|패치|스트립|테이프), 미백 ?(?:펜|스트립)(?=.{0,20}치아)',
  th: '(?:ปากกา|แผ่น)ฟอกฟันขาว',
  ar: '(?:قلم|شرائح|لصقات) تبييض (?:ال)?أسنان',
};

/** What is rubbed into the scalp so that hair grows or stays. */
export const hairTonics: Listed = {
  en: '(?:hair|scalp) tonics?, hair (?:re)?growth (?:serum|tonic|spray|oil|essence|liquid)',
  de: 'haar(?:wasser|tonikum|tonic|wuchs(?:mittel|serum)), kopfhaut(?:tonikum|serum|wasser)',
  fr: '(?:toniques?|lotions?|sérums?) capillaires?, lotions? anti ?-?chute',
  es: '(?:tónicos?|lociones|loción|ampollas) (?:capilar(?:es)?|antica[ií]da)',
  it: '(?:lozion[ei]|tonic[oi]|fial[ei]|sier[oi]) (?:anti ?caduta|per capelli|capillar[ei])',
  pt: '(?:tônicos?|tónicos?|loção|loções|ampolas?) (?:capilar(?:es)?|antiqueda)',
  ru: '(?:тоник|лосьон|сыворотка|спрей|масло) (?:\\p{L}+ )?(?:для роста|от выпадения|против выпадения) волос',
  pl: 'wcierk[ai](?: do (?:włosów|skóry głowy))?, tonik do (?:włosów|skóry głowy)',
  nl: 'haar(?:lotion|tonic|water)',
  sv: 'hårvatten, hårtonic',
  tr: 'saç (?:toniği|losyonu|dökülme(?:si)? serumu)',
  vi: '(?:tinh chất|xịt|serum) (?:mọc|kích thích mọc|dưỡng) tóc',
  zh: '(?:生|育|养)发(?:精华)?(?:液|露|水|喷雾|剂), 育发精华, 防脱(?:育发)?(?:液|精华|喷雾)',
  ja: '育毛(?:剤|トニック|ローション|エッセンス|スプレー|料)?(?=.{0,60}(?:ml|g|薬用|部外品|剤|トニック)), 養毛(?:剤|料), 発毛(?:剤|促進), (?:ヘア|スカルプ) ?(?:トニック|ローション|エッセンス)',
  ko: '육모제, 양모제, 발모제, (?:두피|헤어) ?(?:토닉|앰플|에센스 토닉), 탈모 ?(?:토닉|앰플|에센스)',
  th: '(?:แฮร์โทนิค|เซรั่มปลูกผม)',
};
