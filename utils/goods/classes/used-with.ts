import type { Listed } from '../phrases/listed.ts';

// Things that bear the name of what they are used with and are none of it: leads that start a car, chests that hold toys, pots in
// which cheese melts, hair that is fastened on. They outrank every other word of a title (`outright.ts`).

/** Two leads from one car's battery to another's; no charger, though they carry its current. */
export const jumpLeads: Listed = {
  en: '(?:jumper|booster|jump start) cables?, jump(?:er)? leads?',
  de: '(?:start(?:hilfe)?|überbrückungs)kabel',
  fr: 'c[âa]bles? (?:de )?(?:démarrage|demarrage)',
  es: '(?:cables?|pinzas) (?:de )?(?:arranque|pasa ?corriente)*, (?:cables?|pinzas) (?:(?:de |para )?bater[ií]a )(?:de |para )?(?:coche|auto|carro)',
  it: 'cav[oi] (?:di |per )?(?:avviamento|batteri[ae] (?:auto|moto|emergenza)), cav[oi] (?:di )?emergenza batteria',
  pt: 'cabos? (?:de |para )?(?:chupeta|(?:transferência|transferencia) (?:de )?(?:carga|energia)|arranque|bateria(?= (?:arranque|carro|auto)))',
  ru: '(?:старт\\p{L}+ |пусков\\p{L}+ )?(?:провода?|кабел[ьи]) (?:для )?прикуривания, прикуриватель провода',
  pl: '(?:kable|przewody|kabel) (?:rozruchow|startow)*',
  nl: 'start(?:hulp)?kabels?',
  sv: 'start(?:kabel|kablar)',
  tr: '(?:akü )?takviye kablosu, akü kablosu',
  id: 'kabel jumper (?:aki|mobil)*',
  vi: 'dây câu (?:bình|ắc quy)',
  zh: '(?:电瓶|电池)?搭(?:火|电)线, 过江龙(?:线)?(?=.{0,20}(?:车|电瓶))',
  ja: '(?:バッテリー)?(?:ブースター|ジャンパー|ジャンプ)ケーブル(?=.{0,60}(?:\\da|\\d ?アンペア|車|バッテリー))',
  ko: '점프 ?(?:선|케이블)(?=.{0,40}(?:\\da|자동차|배터리|차량))',
  th: 'สายพ่วงแบต',
  ar: 'كابل(?:ات)? اشتراك',
};

/** A chest, bench or shelf for toys stands in a child's room. */
export const toyChests: Listed = {
  en: 'toy (?:storage )?(?:chests?|benche?s?|shelf|shelves|cabinets?|dressers?), toy box(?:es)? (?:storage )?(?:bench|seat), toy (?:storage )?organi[sz]ers?(?=.{0,60}(?:shel|drawer|\\d+ (?:\\p{L}+ )?(?:bins|tier)))',
  de: 'spielzeug(?:truhen?|bänke?|schränke?|schrank|kommoden?|sitztruhe)',
  fr: '(?:coffres?|meubles?|bancs?|étagères?) (?:\\p{L}+ ){0,2}(?:à |de )?jouets?',
  es: '(?:baúl(?:es)?|arc[oó]n(?:es)?|muebles?|estanter[ií]as?|banco) (?:\\p{L}+ ){0,2}(?:jugueter[oa]s?|juguetes)',
  it: '(?:cassapanc(?:a|he)|baul[ei]|mobil[ei]|scaffal[ei]|panca) (?:\\p{L}+ )?(?:porta ?giochi|porta ?giocattoli|giocattoli)',
  pt: '(?:ba[uú]s?|arcas?|móve(?:l|is)|estantes?) (?:\\p{L}+ ){0,2}(?:de |para )?brinquedos',
  ru: '(?:сундук|стеллаж|комод|шкаф|тумба|скамья|лавка)* (?:\\p{L}+ )?для (?:хранения )?игрушек',
  pl: '(?:skrzyni[ae]|regał|kufer|szafk[ai]|ławk?a) (?:\\p{L}+ )?na zabawki',
  nl: 'speelgoed(?:kist|bank|kast|rek)(?:en)?',
  sv: 'leksaks(?:kist(?:a|or)|hyll(?:a|or)|bänk)',
  tr: 'oyuncak (?:sandığı|dolabı|rafı)',
  id: 'lemari mainan',
  zh: '玩具(?:储物|收纳)?[柜架箱](?=.{0,20}(?:实木|木质|板|落地|座))',
  ja: '(?:おもちゃ|トイ)(?:ラック|棚|チェスト|収納ベンチ), トイボックス ?収納ベンチ',
  ko: '장난감 ?(?:수납장|책장|선반|정리장)',
};

/** What cheese and chocolate melt in; the cheese itself is sold by the gram. */
const unweighed = '(?!.{0,60}(?<!\\d)\\d+ ?(?:g|kg|г|кг|гр)(?!\\p{L}))';
export const fondue: Listed = {
  any: `*fondue ?(?:sets?|pots?|töpfe?|topf|pfanne|geschirr|pan|forks?|gabeln?|stel|gryta)${unweighed}`,
  de: `*fondue ?garnitur${unweighed}`,
  fr: `(?:services?|coffrets?|sets?|appareils?|caquelons?|poêlons?|kits?) (?:\\p{L}+ )?(?:à )?fondues?${unweighed}`,
  es: `(?:sets?|juegos?|cazuelas?|ollas?) (?:de |para )?fondues?${unweighed}`,
  it: `(?:set|servizi[oi]|pentol[ae]|kit) (?:da |per )?(?:fonduta|fondue)${unweighed}`,
  pt: `(?:aparelhos?|conjuntos?|jogos?|panelas?|kits?) (?:de |para )?fondue${unweighed}`,
  ru: `(?:набор*|фондюшниц*|кастрюл\\p{L}) (?:\\p{L}+ )?(?:для )?фондю${unweighed}, фондюшниц*`,
  pl: `(?:zestaw|garnek|komplet) (?:\\p{L}+ )?do fondue${unweighed}`,
  nl: `*fonduestellen`,
  tr: `fondü (?:seti|tenceresi)${unweighed}`,
  zh: '(?:芝士|奶酪|巧克力)火锅(?:锅|炉|套装|叉| 芝士锅)*',
  ja: '(?:チーズ|チョコ(?:レート)?)?フォンデュ ?(?:鍋|セット|ポット|フォーク)',
  ko: '(?:치즈|초코(?:렛)? ?)? ?퐁[듀뒤] ?(?:세트|냄비|포크|팟)',
};

/** Hair that is fastened to one's own: nothing of it is rubbed in. */
export const hairPieces: Listed = {
  en: '(?<!(?:for) )(?:hair|ponytail|tape in|clip in) (?:\\p{L}+ )?extensions?(?! (?:shampoo|glue|remover|tape|pliers?|beads|kit|spray|brush|conditioner|oil)), hair ?pieces?, (?:drawstring|wrap around) ponytails?, hair toppers?',
  de: 'haarteile?, haarverlängerung(?:en)?, (?:clip in |tape |haar)extensions?, haartresse*',
  fr: 'postiches?, (?<!pour )extensions? (?:de |à )?(?:cheveux|clips?|capillaires?)',
  es: 'postizos?, (?<!para )extensiones (?:de )?(?:cabello|pelo|clip)*',
  it: '(?<!per )extensions? (?:per )?(?:capelli|clip)*, (?:cod[ae] (?:di cavallo )?|ciuff[oi] )?posticc[ih]*, toupet',
  pt: 'mega hair, aplique (?:de )?cabelo, (?:rabo de cavalo|cabelo) (?:\\p{L}+ )?aplique, extens(?:ão|ões) (?:de )?cabelo',
  ru: '(?:накладн\\p{L}+ )?(?:шиньон*|хвост* накладн*), накладн\\p{L}+ (?:хвост|прядь|пряди|волосы), волосы (?:\\p{L}+ )?(?:для наращивания|на заколках)',
  pl: 'doczepian\\p{L}+ (?:kucyk|włosy|kok)*, tresk[ai], (?:włosy|kucyk) (?:\\p{L}+ )?(?:clip in|na klips*)',
  nl: '(?:clip in )?hair ?extensions, haarstuk(?:je)?',
  sv: 'löshår(?:stofs)?, hårförlängning',
  tr: '(?:çıtçıt )?(?:saç )?postiş*, saç kaynağı',
  zh: '假马尾*, 接发片?(?!剂), 假发片',
  ja: '(?:ポニーテール|クリップ)?ウィッグ(?!(?:用|の)?(?:シャンプー|スプレー|オイル|スタンド|ネット|ブラシ)), つけ毛, エクステ(?:ンション)?(?=.{0,20}(?:ヘア|髪|人毛|クリップ))',
  ko: '붙임 ?머리, (?:포니테일 )?가발(?! ?(?:망|스탠드|샴푸|스프레이|빗))',
};
