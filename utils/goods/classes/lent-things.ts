import type { Listed } from '../phrases/listed.ts';

// Names that a thing shares with one of another kind, whole: pipes of an instrument and craft that fly, sets of spanners and
// games, straps of a wrist and dolls, trays of a shower and dishes. They outrank every other word of a title (`outright.ts`).

/** Pipes that sound on under a tune, and what bees are bred in: nothing of it flies. */
export const droning: Listed = {
  en: "(?:bagpipes?|pipes?|pipers?|hurdy gurdy|sruti|shruti|tanpura)(?:['’]s?)? (?:\\p{L}+ ){0,2}drones? ?(?:reeds?|cords?|valves?|tubes?)?, (?:bass|tenor|baritone|chanter) drones?(?: (?:reeds?|cords?|tubes?|pipes?))?, drones? (?:reeds?|pipes? for bagpipes?), drone (?:comb|brood|frames?|foundation|bees?|excluders?|cells?)(?!\\p{L})",
};

/** Tools that turn and cut, in sets; of no wardrobe, no game and no piano. */
export const inSets: Listed = {
  en: '(?:combination|ring|open ended?|ratchet(?:ing)?|flare nut|allen|hex|torx|socket) (?:spanners?|wrench(?:es)?|keys?)(?: (?:set|\\d+ ?pcs?))?',
  de: '(?:ring|maul|gabel|ringmaul|ringgabel|steck|inbus|innensechskant|torx|ratschenring|ratschen)schlüssel(?:satz|set|sätze)?, schraubenschlüssel(?:satz|set)?, steckschlüssel(?:satz|kasten)',
  fr: 'jeux? de (?:\\d+ )?(?:clés|clefs|douilles|tournevis|forets|mèches|limes|tarauds|filières|embouts|chasse goupilles|burins|ciseaux à bois|cales), (?:clés?|clefs?) (?:mixtes?|plates?|à œil|à douilles?|à pipe|à cliquet|allen|torx|hexagonales?|mâles?|six pans|à molette)',
  es: 'juegos? de (?:\\d+ )?(?:llaves (?:combinadas|fijas|allen|torx|de vaso|mixtas|planas)|destornilladores|brocas|limas|machos), llaves? (?:combinadas?|mixtas?|allen|torx|de vaso|inglesa|fijas?)',
  it: '(?:chiav[ei]|set chiavi|serie (?:di )?chiavi) (?:combinat[ea]|a brugola|a bussola|torx|a forchetta|poligonal[ei]|a cricchetto|inglese)',
  pt: '(?:jogos?|kit|conjunto) de (?:\\d+ )?(?:chaves?(?: (?:combinadas?|allen|torx|fixas?|de fenda|philips|phillips|biela|catraca))?|soquetes|brocas|limas|machos), chaves? (?:combinadas?|allen|torx|de boca|inglesa|biela|estrela)',
  ru: '(?:набор|комплект) (?:\\p{L}+ ){0,2}(?:рожков\\p{L}+|комбинированн\\p{L}+|накидн\\p{L}+|гаечн\\p{L}+|имбусов\\p{L}+|шестигранн\\p{L}+|торцев\\p{L}+) ?(?:ключей|головок)?, ключи? (?:гаечн\\p{L}+|комбинированн\\p{L}+|рожков\\p{L}+|накидн\\p{L}+|имбусов\\p{L}+)',
  pl: '(?:zestaw|komplet) kluczy (?:\\p{L}+ )?(?:płasko oczkowych|nasadowych|imbusowych|torx|oczkowych|płaskich)',
  nl: '(?:steek|ring|steekring|dop|inbus|torx)sleutel(?:set|s)?',
  sv: '(?:block|ring|u ring|hylsnyckel|insex|torx)nycklar, (?:block|ring|insex)nyckel(?:sats|set)?',
  zh: '(?:梅花|开口|两用|套筒|内六角|棘轮)扳手(?:套装)?',
  ja: '(?:コンビネーション|メガネ|スパナ|六角|ソケット|ラチェット)レンチ(?:セット)?',
  ko: '(?:복스|콤비네이션|스패너|육각|소켓|라쳇) ?(?:렌치|스패너)(?: ?세트)?',
};

/** What a lifter winds about a wrist; what is worn for the sick is a device. */
const sick =
  '(?!.{0,80}(?:orto?p|ortho|férul|ferul|t[uú]nel (?:carp|do carp)|tunnel carp|canal carpien|karpal|carpal|m[ée]dic|ортопед|医用|整形|의료))';
export const ofWrists: Listed = {
  en: `(?:weight ?lifting |lifting |gym |crossfit )wrist (?:wraps?|straps?|supports?), wrist wraps?(?=.{0,60}(?:lift|gym|cross ?fit|fitness|powerlift))${sick}`,
  de: `handgelenk(?:bandagen?|stützen?|schoner)(?=.{0,60}(?:fitness|kraftsport|cross ?fit|gewicht|training|bodybuilding))${sick}, zughilfen`,
  fr: `(?:protège|bandes? de|bandages? de|sangles? de) poignets?(?=.{0,60}(?:muscu|fitness|cross ?fit|haltéro|force))${sick}`,
  es: `muñequeras?${sick}`,
  it: `polsier[ae](?=.{0,60}(?:palestra|cross ?fit|pesi|fitness|tennis|sollevamento))${sick}`,
  pt: `(?:munhequeiras?|munhequeira strap)${sick}`,
  ru: `(?:кистевые бинты|напульсник*|лямки для тяги)${sick}`,
  pl: `(?:usztywniacze|opaski|ściągacze) (?:na )?(?:nadgarstk\\p{L}+|nadgarstek)(?=.{0,60}(?:siłown|cross|fitness|trening))${sick}`,
  zh: '(?:健身|举重|运动)护腕(?!.{0,90}医用)',
  ja: 'リストラップ, パワーグリップ(?=.{0,90}(?:筋トレ|ベンチ|デッド))',
  ko: '(?:헬스|리프팅|역도) ?(?:손목 ?보호대|스트랩)',
};

/** What one stands, sits and washes in. */
export const showered: Listed = {
  en: 'shower (?:trays?|bases?|pans?)(?: liner)?, (?:free ?standing |acrylic |corner )bath ?tubs?, (?:vessel|wash|hand|pedestal|undermount|bathroom|kitchen) (?:basins?|sinks?)(?! (?:mixer|tap|faucet|strainer|plug|organi|caddy|stopper|mat))',
  de: '(?:hand|dusch|kopf|regen|gieß|spül)brausen?, dusch(?:wannen?|tassen?), bade?wannen?, (?:aufsatz|hand)?wasch(?:becken|tische?), spülbecken, einbauspülen?',
  fr: '(?:receveurs?|bacs?) (?:de|à) douche, baignoires?(?! bébé)(?= (?:îlot|acrylique|d.angle|sabot|balnéo|\\d)), (?:vasques?|lavabos?|lave mains) (?:à poser|céramique|suspendue?s?|encastrable|\\p{L}+ céramique), éviers?(?= (?:\\p{L}+ ){0,2}(?:inox|résine|céramique|bac|\\d))',
  es: 'platos? de ducha, bañeras?(?= (?:exenta|acrílica|de hidromasaje|\\d)), lavabos?(?= (?:sobre|suspendido|de cerámica|cerámica|\\d)), fregaderos?(?= (?:de|acero|\\d))',
  it: 'piatt[oi] (?:per )?docc(?:ia|e), vasc(?:a|he) da bagno, lavab[oi](?= (?:\\p{L}+ )?(?:da|in|ceramica|sospeso|appoggio|\\d)), lavell[oi]',
  pt: 'bases? de (?:duche|chuveiro), base para box, banheiras?(?= (?:de imersão|acrílica|\\d)), cubas? (?:de )?(?:apoio|sobrepor|banheiro|inox), lavatórios?',
  ru: '(?:душев\\p{L}+ поддон*|поддон* (?:для душа|душев\\p{L}+))',
  pl: 'brodzik*, umywalk[ai] (?:nablatow|ceramiczn|wisząc)*, wann[ay] (?:akrylow|wolnostojąc)*, zlewozmywak(?!ow)*',
  nl: 'douchebak(?:ken)?',
  sv: 'duschkar',
  tr: 'duş teknesi',
  zh: '淋浴底盘, 淋浴房底座, 台上盆, 洗手盆, 洗脸盆陶瓷, 厨房水槽, 亚克力浴缸',
  ja: 'シャワーパン, 洗濯機?防水パン',
  ko: '샤워 ?(?:트레이|베이스)',
};

/** A chest that is all drawers. */
export const drawered: Listed = {
  en: 'chests? of (?:\\d+ )?drawers, (?:\\d+|two|three|four|five|six|eight) drawer (?:\\p{L}+ ){0,2}(?:chest|dresser|tall ?boy|bureau), (?:drawer|bedroom|tall) chest, tall ?boy (?:chest|dresser|drawers|\\d)',
  de: '(?:schubladen|hoch|wäsche|schub)kommoden?, kommode mit (?:\\d+ )?schubladen',
  fr: 'commodes? (?:à )?\\d+ tiroirs, chiffonniers?(?=.{0,40}tiroirs?)',
  es: 'cómodas? (?:con |de )?\\d+ cajones, cajonera (?:de )?(?:\\p{L}+ )?\\d+ cajones, sinfonier(?:es)?, chifonier',
  it: 'cassettier[ae](?=.{0,40}\\d+ cassetti), settimin[oi](?=.{0,60}cassett), comò (?:\\d+ )?cassetti',
  pt: 'c[oô]modas? (?:com |de )?\\d+ gavetas, gaveteiro (?:\\p{L}+ )?\\d+ gavetas, camiseiro',
  ru: 'комод*(?=.{0,60}ящик)',
  pl: 'komod[ay](?=.{0,40}szuflad)',
  nl: 'ladekast(?:en)?, commode met lades',
  sv: 'byrå(?=.{0,40}lådor)',
  tr: '\\d+ çekmeceli (?:\\p{L}+ )?şifonyer, şifonyer',
  zh: '[三四五六七八\\d]斗[柜橱], 斗柜',
  ja: '(?:\\d段)?チェスト(?=.{0,90}(?:引き出し|引出し|収納|段))',
  ko: '\\d단 ?서랍장, 와이드 ?서랍장',
};

/** What makes parts slide: it is oil and fat of no kitchen. */
export const greased: Listed = {
  en: '(?:white )?lithium grease, (?:silicone|ptfe|teflon|chain|dry|penetrating|multi ?purpose|bike|spray) (?:\\p{L}+ )?(?:lube|lubricants?|grease)(?: spray)?(?! (?:brush|gun|pump|applicator|fitting|nipple|coupler|kit)), (?:lubricating|penetrating|gear|machine|cutting|chain ?saw|chain|bar|bar and chain) (?:\\p{L}+ )?(?:oil|spray)s?, lubricant sprays?, (?:bearing|marine|copper|moly) grease, grease spray',
  de: '(?:schmier|silikon|ketten|keramik|haft|ptfe)(?:spray|öl|fett)(?:spray)?, (?:multifunktions|universal)spray, schmierstoffe?, kriechöl, (?:säge)?kettensägenöl, (?:säge)?kettenöl, sägekettenöl, lithiumfett*',
  fr: '(?:graisses?|lubrifiants?|sprays?) (?:\\p{L}+ )?(?:au lithium|silicone|chaînes?|ptfe|téflon|multi ?usages?|cuivre|en aérosol|sec), dégrippants?, huiles? (?:de|pour) (?:chaînes?|tronçonneuses?)',
  es: '(?:grasas?|lubricantes?|aceite lubricante) (?:\\p{L}+ )?(?:de litio|blanca de litio|de silicona|silicona|para cadenas?|ptfe|multiusos?|en spray|seco), aflojatodo, aceites? (?:para|de) (?:cadenas?|motosierras?)',
  it: '(?:grasso|lubrificant[ei]|olio lubrificante) (?:\\p{L}+ )?(?:al litio|spray|al silicone|siliconico|catena|multiuso|ptfe), sbloccante spray, olio (?:per )?catena*',
  pt: '(?:graxa|lubrificante|óleo lubrificante) (?:\\p{L}+ )?(?:branca|de lítio|spray|silicone|para corrente|multiuso|ptfe|seco), desengripante',
  ru: '(?:силиконов|литиев|медн|графитов|универсальн|проникающ)\\p{L}+ смазк\\p{L}, смазк\\p{L} (?:\\p{L}+ )?(?:силиконов|литиев|для цеп|универсальн|аэрозол|проникающ|графитов)*, масло для (?:цепей|цепи)',
  pl: 'smar (?:\\p{L}+ )?(?:litowy|silikonowy|miedziany|grafitowy|w sprayu|do łańcucha), preparat penetrujący',
  nl: '(?:lithium|siliconen|ketting|koper)(?:vet|spray|smeermiddel), kruipolie, smeerspray',
  sv: '(?:litium|silikon|kedje)(?:fett|spray|smörjmedel), smörjspray, rostlösare',
  tr: '(?:silikon|lityum|zincir|gres) (?:sprey|gres|yağı)(?=.{0,90}(?:ml|sprey))',
  zh: '(?:锂基|白|黄油?|链条|硅|二硫化钼)润滑脂, (?:链条|防锈|除锈|松动)润滑剂, 防锈润滑剂, 润滑喷剂',
  ja: 'シリコンスプレー, リチウムグリス, グリーススプレー, チェーンルブ, 潤滑(?:スプレー|剤|油)',
  ko: '(?:리튬|실리콘|체인) ?(?:그리스|구리스|윤활제|스프레이), 윤활 ?스프레이, 체인 ?루브',
};

/** A pack that drives a bicycle or scooter, sold alone; no word for what carries, charges or locks one stands behind. */
const packAlone =
  '(?! ?(?:halter|tasche|schloss|lade|charg|case|box|cover|bag|mount|holder|lock|key|cable|kabel|bracket|tester|cradle|plate|adapt))';
export const ridden: Listed = {
  en: `(?<!(?:removable|with|extra) (?:\\d+v ?)?)(?:e-?bike|electric (?:bike|bicycle|scooter)|e-?scooter|scooter) (?:\\p{L}+ )?batter(?:y|ies)(?: pack)?${packAlone}`,
  de: `(?:e-?bike|pedelec|e-?scooter|e-?roller)(?: )?(?:ersatz)?akkus?${packAlone}, ersatzakkus? (?:für )?(?:e-?bikes?|pedelecs?|e-?scooter)`,
  fr: `batteries? (?:\\p{L}+ )?(?:pour |de )?(?:v[ée]lo|vae|trottinette)s?(?: [ée]lectriques?)?${packAlone}`,
  es: `bater[ií]as? (?:\\p{L}+ )?(?:para |de )?(?:bicicletas?|bicis?|patinetes?|scooters?|e-?bikes?)(?: el[eé]ctric[ao]s?)?${packAlone}`,
  it: `batteri[ae] (?:\\p{L}+ )?(?:per |di )?(?:bici(?:clett[ae])?|monopattin[oi]|e-?bike)(?: elettric[ao])?${packAlone}`,
  pt: `baterias? (?:\\p{L}+ )?(?:para |de )?(?:bicicletas?|patinetes?|trotinetes?|scooters?|e-?bikes?)(?: el[eé]tric[ao]s?)?${packAlone}`,
  ru: '(?:аккумулятор*|акб|батаре\\p{L}) (?:для |к )?(?:электро(?:самокат|велосипед|скутер)*)',
  pl: '(?:bateria|akumulator) (?:do )?(?:roweru elektrycznego|hulajnogi(?: elektrycznej)?)',
  nl: `(?:e-?bike|fiets|step)(?: )?accu(?:'s)?${packAlone}`,
  sv: `(?:elcykel|e-?bike|elscooter|elsparkcykel)s?(?: )?batteri${packAlone}`,
  tr: '(?:elektrikli )?(?:bisiklet|scooter) (?:bataryası|aküsü|pili)',
  zh: '(?:电动车|电动自行车|滑板车|电瓶车)锂?电池(?!盒|充电器|架|锁)',
  ja: '(?:電動(?:アシスト)?自転車|電動キックボード)(?:用|の)? ?バッテリー(?!充電器|ケース|カバー)',
  id: 'baterai (?:untuk )?(?:sepeda|skuter|motor) listrik',
  vi: 'pin (?:cho )?xe (?:đạp |máy )?điện(?! tử)',
  ar: 'بطارية (?:ال)?(?:دراجة|سكوتر) (?:ال)?كهربائي*',
  ko: '(?:전기 ?자전거|전동 ?킥보드) ?배터리(?! ?(?:충전기|케이스|거치대))',
};

/** What a computer feeds: what files are kept on, by the card or the stick, and a mouse on a cord. */
export const stored: Listed = {
  en: '(?:micro ?)?sd(?:hc|xc)? (?:memory )?cards?(?! (?:reader|adapter|adaptor|case|holder|slot|wallet)), memory cards?(?! (?:reader|adapter|case|holder|slot|wallet|game)), pen ?drives?, wired (?:\\p{L}+ )?(?:mouse|mice)(?= |$)',
  de: '(?:micro ?)?sd(?:hc|xc)? ?(?:speicher)?karten?, speicherkarten?',
  fr: 'cartes? (?:mémoire|(?:micro ?)?sd(?:hc|xc)?)',
  es: 'tarjetas? (?:de memoria|(?:micro ?)?sd(?:hc|xc)?), pendrives?',
  it: 'sched[ae] (?:di memoria|(?:micro ?)?sd(?:hc|xc)?)',
  pt: 'cart(?:ão|ões) (?:de memória|(?:micro ?)?sd)',
  ru: 'карт[аы] памяти, флеш ?накопител*',
  pl: 'kart[ay] (?:pamięci|(?:micro ?)?sd), pendrive*',
  nl: '(?:micro ?)?sd ?kaart(?:en)?, geheugenkaart(?:en)?',
  sv: '(?:micro ?)?sd ?kort, minneskort',
  tr: 'hafıza kartı, (?:micro ?)?sd kart',
  zh: '内存卡(?!包|盒), 存储卡',
  ja: '(?:micro)?sdカード(?!ケース|リーダー), メモリーカード',
  ko: '(?:마이크로)?sd ?카드(?! ?(?:리더|케이스)), 메모리 ?카드',
};

/** A whole vehicle has wheels of some inches and goes so fast. */
export const wheeled =
  /\d{2}\s?(?:zoll|inch|pouces|pulgadas|pollici|polegadas|дюйм|["”″])|\d\s?(?:km|км)\s?\/\s?(?:h|ч)/iu;

/** Books of cloth, and of what floats: babies chew and bathe with them, and read none. */
export const softBooks: Listed = {
  en: '(?:soft |crinkle |sensory )?(?:cloth|fabric|crinkle|bath) (?:activity |crinkle )?books?(?! (?:cover|bag|binding|repair|marks?|stand|holder|caddy)), (?:felt|fabric) (?:quiet|busy|activity) books?, (?:quiet|busy) books?(?=.{0,60}(?:felt|toddler|montessori|sensory))',
  de: '(?:stoff|knister|bade|quietsch)(?:bilder)?b(?:uch|ücher)(?!\\p{L}), (?:fühl|quiet ?)(?:buch|book)(?=.{0,40}filz), filz(?:fühl)?buch',
  fr: 'livres? (?:d.éveil )?(?:en tissu|de bain)',
  es: 'libros? (?:\\p{L}+ )?de (?:tela|baño)',
  it: 'libr(?:o|i|icin[oi]|ett[oi]) (?:\\p{L}+ )?(?:(?:in|di) (?:stoffa|tessuto)|(?:da|per il) bagn(?:o|etto))',
  pt: 'livr(?:o|inho)s? (?:\\p{L}+ )?de (?:pano|tecido|banho)',
  ru: '(?:мягк|тканев|текстильн)\\p{L}+ книж*, книж\\p{L}+ (?:шуршалк|пищалк)*, книж\\p{L}+ (?:\\p{L}+ )?для (?:ванн|купан)*',
  pl: 'książecz\\p{L}+ (?:\\p{L}+ )?(?:materiałow|sensoryczn|szeleszcząc|do kąpieli)*',
  nl: 'stoffen boekjes?, (?:knisper|bad)boekjes?',
  sv: 'tygbok, badbok',
  tr: '(?:bez|kumaş|banyo) kita[pb]*',
  id: 'buku (?:kain|bantal bayi|mandi)',
  vi: 'sách vải',
  zh: '布书(?![包皮架套]), (?:宝宝|婴儿)洗澡书',
  ja: '布(?:絵本|えほん)(?!作り|キット|型紙), (?:お風呂|おふろ|バス)(?:絵本|えほん|ブック)(?=.{0,40}(?:ベビー|赤ちゃん|[01]歳|防水))',
  ko: '(?:헝겊|목욕|바스락)책',
  th: 'หนังสือผ้า',
};
