import type { Entry } from '../phrases/lexicon.ts';
import type { Match } from '../phrases/match.ts';
import { namesFirst, type Tongue } from '../phrases/stems.ts';
import { current } from './amounts.ts';
import { isOfDrone } from './of-drones.ts';
import { isOf } from './worlds.ts';

/**
 * A thing nobody listed that does something to food: 'egg separator', 'separador de yemas de huevo', 分蛋器. Languages form
 * such names by rule, so that the word's end tells a tool where the word itself is unknown.
 */
const after: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:(?!premi|liv|should|fing|din|chowd|fritt|cobbl|slid|super|summer|winter|lov|number|larg|bigg|small|fresh|tender|amber|silver|und|ov|aft|sampl|platt|ging|powd|butt|pepp|wat|flow|clov|lavend|coriand|oyst|lobst|crack|burg|waf|clust)\p{L}{3,}(?:er|ers)|guns?|glass(?:es)?|mugs?|trolleys?|carts?|toppers?|(?:storage |serving |baking )?(?:containers?|canisters?|molds?|moulds?|racks?|stands?|tins?|jars?|trays?|boards?|cutters?|press|scoops?|tongs|mallets?|picks|strainers?|filters?|pots?|crocks?|bins?|cadd(?:y|ies)|domes?))(?![\p{L}\p{N}])/iu,
  zh: /^(?![送附赠配整礼])(?!\p{L}?(?:盒|罐|瓶|袋|箱)装)(?:\p{L}{0,4}(?:搅拌棒|[器机刀锅勺模钳剪叉铲筛壶])|(?!\p{L}*[\s,，])\p{L}{0,4}[夹架盒罐瓶杯盘碗垫箱筒桶篮板网])(?!\p{L})/u,
  ja: /^の?\s?(?:入れ|差し|つぼ|こし|漉し)(?!\p{L})|^の?\p{L}{0,6}(?:ポット|ディッパー|スプーン|ディスペンサー|壺|器|機|皿|鍋|型|入れ|立て|置き|取り|割り|むき|切り|カッター|メーカー|スライサー|ピーラー|ホルダー|ディスペンサー|セパレーター|クラッシャー)(?!\p{L})/u,
  ko: /^\s?\p{L}{0,4}(?:기|틀|걸이|꽂이|커터|메이커|홀더|용기|보관함|절단기|분리기|디스펜서)(?!\p{L})/u,
};
const before: Readonly<Partial<Record<Tongue, RegExp>>> = {
  fr: /(?<!\p{L})(?!liqueur|saveur|couleur|fleur|coeur|cœur|douceur|fraîcheur|senteur)\p{L}{2,}(?:eur|euse|oir|oire)s?\s(?:à|de|d['’])\s?(?:[^,;|()]{0,24}\s)?$|(?<!\p{L})(?:coupe|casse|presse|ouvre|pèle|vide|écrase|sépare|range)[-\s]$/iu,
  es: /(?<!\p{L})porta[\s-]$|(?<!\p{L})(?!cordero|madera|ladera)\p{L}{3,}(?:dor|dora|dores|doras|dero)\s(?:manual\s)?(?:de\s|para\s)(?:[^,;|()]{0,24}\s)?$/iu,
  pt: /(?<!\p{L})porta[\s-](?:\p{L}+\s(?:de\s)?)?$|(?<!\p{L})(?!cordeiro|madeira)\p{L}{3,}(?:dor|dora|dores|deira|deiro)\s(?:manual\s)?(?:de\s|para\s)(?:[^,;|()]{0,24}\s)?$/iu,
  it: /(?<!\p{L})porta(?!ta)\p{L}{3,}\s(?:di\s|da\s)?$|(?<!\p{L})(?!sapore|colore|fiore|liquore)\p{L}{3,}(?:tore|tori|trice|toio)\s(?:di\s|per\s|d['’])(?:[^,;|()]{0,24}\s)?$/iu,
  ru: /(?<!\p{L})\p{L}{2,}(?:тель|резк|чистк|давк|дробилк|колк|мялк|мешалк|терк)\p{L}?\s(?:для\s)?$/iu,
};

/** Things that others belong to: a sword's stand is no sword. */
const owned = [
  'footwear',
  'knives',
  'drones',
  'candles',
  'pet.food',
  'mobility.e-ride',
  'ppe.helmets',
  'kitchen.food-contact',
  'tobacco',
];
const belonging: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:\p{L}+[\s-]){0,2}(?:stands?|deodori[sz]ers?|stretchers?|sheaths?|scabbard|wicks?|trimmer|snuffer|guards?|charms?|sharpener|mount|brackets?|containers?|propellers?|hanger|display|fob|replica parts|spare parts)(?![\p{L}\p{N}])/iu,
  zh: /^\s?(?:展示)?(?:螺旋桨|支架|刀架|架子|刀鞘|烛芯|剪烛|桨叶|保护罩|配件|零件|收纳架)/u,
  ja: /^(?:の|用)?\s?(?:(?:収納|保管|持ち運び|壁掛け|交換用?|補修用?)の?\s?)?(?:スタンド|置き|立て|鞘|芯|プロペラ|ガード|部品|パーツ|シャープナー|袋|バッグ|ポーチ|ケース|ホルダー|フック|ラック|シールド|あご紐|顎紐|内装|インナー)(?!\s?(?:付|つき))/u,
  ko: /^(?:솔|주걱|끈)(?!\p{L})|^\s?(?:(?:보관|휴대|수납|벽걸이|교체용?|수리)\s?)?(?:거치대|받침대|스탠드|칼집|심지|프로펠러|가드|부품|샤프너|가방|백(?!\p{L})|파우치|주머니|케이스|걸이|홀더|랙|쉴드|턱끈|내피|내장재)(?!\s?(?:포함|증정|부착|일체))/u,
};
/** Felt under a chair's legs, a cupboard's knob. */
const underneath =
  /^(?:の|用)?\s?(?:(?:脚|足|다리|발)\s?(?:の|用)?\s?(?:カバー|キャップ|フェルト|ゴム|パッド|커버|캡|펠트|패드|고무)|(?:キャスター|取っ手|つまみ|ヒンジ|캐스터|손잡이|경첩)(?!\s?付))|^ (?:leg|foot|feet) (?:pads?|caps?|covers?|protectors?|felts?)(?!\p{L})/iu;
/** 'Barra magnética cuchillos', 'pedra de afiar facas', 'точилка для ножей': what holds and sharpens them. */
const forKnives =
  /(?<!\p{L})(?:(?:barre|barra|bande|support|supporto|soporte|suporte|планка|держатель|listwa|uchwyt)\s(?:\p{L}+\s){0,2}|(?:\p{L}+\s)?(?:aiguis|affil|afil|afia|amola|точил|ostrza)\p{L}+\s)(?:(?:à|de|para|per|da|для|na|do)\s)?$/iu;
/** What is hung on a scooter or rolls under it: 'E-scooter bag', 'rueda patinete eléctrico'. */
const scooter = /^(?:patinetes?|trottinettes?|monopattin[oi]|самокат\p{L}*|hulajnog\p{L})$/iu;
const ofRide =
  /^[\s-](?:\p{L}+[\s-])?(?:bags?|tires?|tyres?|tubes?|covers?|mudguards?|fenders?)(?!\p{L})|^[\s-]?(?:tasche|reifen|schlauch)/iu;
const beforeRide =
  /(?<!\p{L})(?:bolsas?|ruedas?|neumáticos?|cubiertas?|guardabarros|fundas?|pneus?|sacoches?|housses?|chambres?|bors[ae]|pneumatic[oi]|copertur[ae]|capas?|сумк[аи]|шин[аы]|покрышк[аи]|opon[ay]|torb[ay])\s(?:(?:de|para|pour|per|для|do|na)\s)?$/iu;
/** 'Shoe horn', 'boot laces'. */
const forShoes = /^[\s-](?:\p{L}+\s)?(?:brush(?:es)?|horns?|trees?|laces(?!\s?up))(?!\p{L})/iu;
/** 'Porta casco', 'porta scarpe': what carries it. */
const carried =
  /(?<!\p{L})(?:(?:porta|copri|salva|appendi|guarda|cubre|cuelga|cobre|pendura|porte|couvre|range|protège|accroche)[\s-]|(?:porta|copri))$/iu;

/** 'Portalápices de escritorio': what stands on a desk or a table, under a name nobody listed; of a set of tables they are some. */
const stands = /^(?:escritorio|escrivaninha|mesa|bureau|scrivania|tavolo)$/iu;
const onIt =
  /(?<!\p{L})(?!(?:juegos?|jogos?|sets?|conjuntos?|kits?|lotes?|par(?:es)?|pares|muebles?|móve[il]s?|mobili?|modelos?|completo|coppia|ensemble|meubles?|tipo|estilo|venta|outlet)\s)\p{L}{4,}\s(?:de|da|di)\s$/iu;

/** 'Ersatzpropeller Drohne': what is kept in store for it. */
const spare = /(?<!\p{L})(?:ersatz|reserve?)\p{L}{4,}\s$/iu;

/** What is scooped, pressed out, sprayed, sorted or set up with a thing that nobody listed: 'dog food scoop', 'pala para pienso', 挤牙膏器. */
const handled =
  /^(?:pet\.food|food\.(?:supplement|infant)|plants|cosmetics|pesticides|chemicals|medical|batteries|tobacco|jewellery)\b/;
const handlersAfter: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:\p{L}+[\s-]){0,2}(?:scoops?|squeezers?|lanyards?|funnels?|sprayers?|spreaders?|organi[sz]ers?|display (?:stand|bust|rack|case|shelf|box)s?|storage (?:bin|bins|container|containers|box|boxes|case|cabinet)|labels?|markers?|pots?|planters?|busts?|key ?rings?)(?![\p{L}\p{N}])/iu,
  de: /^[\s-]?(?:schaufel|quetscher|trichter|messlöffel|sprüher|streuer|ständer|organizer|tonne|behälter)(?!\p{L})/iu,
  nl: /^[\s-]?(?:schep|knijper|trechter|sproeier|strooier|standaard|bewaarton)(?!\p{L})/iu,
  sv: /^[\s-]?(?:skopa|klämma|tratt|spruta|spridare|ställ|tunna)(?!\p{L})/iu,
  tr: /^\s(?:küreği|ölçeği|hunisi|sıkacağı|sıkma aparatı|standı|kutusu|saklama kabı|tabakası)(?!\p{L})/iu,
  zh: /^\p{L}{0,2}(?:勺|铲|粮桶|储粮|挤压器|挤出器|漏斗|喷壶|喷雾器|展示架|收纳|陈列)/u,
  ja: /^の?\s?(?:スコップ|スクープ|計量スプーン|ストッカー|絞り器?|しぼり|チューブ絞り|噴霧器|漏斗|ディスプレイ|スタンド|収納|整理)/u,
  ko: /^\s?(?:스쿱|국자|보관|통(?!\p{L})|짜개|분무기|깔때기|거치대|진열대|정리함)/u,
  hi: /^\s(?:स्कूप|डिस्पेंसर|स्टैंड|ऑर्गनाइज़र)/u,
};
/** 'Reiniger-Werkzeug'. */
const tools = /^-(?:werkzeuge?|geräte?|gereedschap|verktyg|tools?)(?!\p{L})/iu;
const handlersBefore: Readonly<Partial<Record<Tongue, RegExp>>> = {
  fr: /(?<!\p{L})(?:pelle|doseur|presse|entonnoir|pulvérisateur|présentoir|support|organiseur|bac|bidon|tonneau|cuillère doseuse)\s(?:à|de|pour|d['’])?\s?$/iu,
  es: /(?<!\p{L})(?:pala|exprimidor|dosificador|embudo|pulverizador|soporte|expositor|organizador|contenedor|cubo|bote|cuchara medidora)\s(?:de|para|a)\s$/iu,
  it: /(?<!\p{L})(?:paletta|spremi\p{L}*|dosatore|imbuto|spruzzatore|supporto|espositore|organizer|contenitore|bidone|secchio|misurino)\s(?:di|per|da)?\s?$/iu,
  pt: /(?<!\p{L})(?:pá|espremedor|dosador|funil|borrifador|pulverizador|suporte|expositor|organizador|pote|recipiente|colher medidora)\s(?:de|para|d[ao])\s$/iu,
  ru: /(?<!\p{L})(?:совок|совочек|выдавливател\p{L}|дозатор|воронка|опрыскиватель|подставка|стойка|органайзер|контейнер|ведро|лопатка|мерная ложка)\s(?:для\s)?$/iu,
  pl: /(?<!\p{L})(?:łopatka|wyciskacz|dozownik|lejek|opryskiwacz|stojak|organizer|pojemnik|wiadro|miarka)\s(?:do|na|dla)\s$/iu,
  vi: /(?:xẻng|muỗng|xúc|phễu|giá|hộp đựng|thùng đựng|dụng cụ nặn)\s(?:\p{L}+\s)?$/iu,
  th: /(?:ช้อนตัก|ที่ตัก|กล่องเก็บ|กล่องใส่|ที่บีบ|ที่วาง|ถังเก็บ|กรวย)$/u,
  id: /(?<!\p{L})(?:sekop|sendok|pemeras|corong|penyemprot|rak|wadah|kotak|tempat)\s(?:untuk\s)?$/iu,
  ar: /(?:مغرفة|عصارة|قمع|حامل|منظم|وعاء حفظ|علبة حفظ)\s(?:ال)?$/u,
};

/** What soap, wax and lipsticks are cast in: 'bath bomb mould', 'moule à bombe de bain', 石鹸モールド. */
const cast = /^(?:cosmetics|candles)\b/;
const mouldAfter =
  /^[\s-](?:\p{L}+[\s-])?mou?lds?(?![\p{L}-])|^[\s-]?(?:guss|gieß|silikon)?formen?(?!\p{L})|^\p{Script=Han}{0,2}模|^\s?用?の?(?:型(?!押)|モールド)|^\s?(?:제작\s?)?(?:몰드|틀(?!\p{L}))/iu;
const mouldBefore =
  /(?<!\p{L})(?:moules?|moldes?|stamp[oi]|f[oô]rmas?|форм[аыу]|молды?|form[ya])\s(?:\p{L}+\s)?(?:à|pour|de|para|per|для|do)\s(?:\p{L}+\s)?$/iu;

/** All that is worn, by one word, and what stands before it: a thing that it hangs or lies in, or a number of it. */
const worn = /^(?:ropas?|roupas?|vêtements?|abiti|vestiti|abbigliamento|indumenti)$/iu;
const ofWorn =
  /^(?!(?:conjuntos?|sets?|lotes?|packs?|paquetes?|kits?|prendas?|marcas?|líneas?|linhas?|colecci[oó]n(?:es)?|coleç(?:ão|ões)|juegos?|jogos?|surtidos?|fardos?|pacas?|peças?|mudas?|outlet|venta|tienda|moda|ensembles?|lots?|lignes?|marques?|completi?|capi|capo|linea|set)\s)\p{L}+\s(?:de|para|à|pour|da|per)\s$/iu;

/** What cards that are collected lie in. */
const cards = /cards?$|^トレカ|卡牌|카드$/iu;
const album =
  /^(?:[\s-](?:binders?|albums?|sleeves?|box(?:es)?|cases?|holders?|storage|top ?loaders?|pages?|display|organi[sz]ers?|stands?)(?!\p{L})|\p{L}{0,2}(?:收纳|卡册|册|盒|套)|の?(?:バインダー|スリーブ|ファイル|ケース|ホルダー|ローダー)|\s?(?:앨범|바인더|슬리브|케이스|보관|홀더))/iu;

/** 'Garage copertura robot tagliaerba': where a machine stands in the rain. */
const housed =
  /(?<!\p{L})(?:garages?|copertur[ae]|abri|housses?|funda|caset[ao]|cubierta|capa|cobertura|гараж|навес|чехол|garaż|pokrowiec)\s(?:\p{L}+\s){0,2}$/iu;

/** What is changed, filled or laid into a machine of the house; nothing in such a title draws current. */
const inMachine: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:(?:dust|filter|mesh|replacement|drip|water|storage|inner|steam|paper|parchment|silicone|side|main|roller|mop)[\s-])?(?:bags?|baskets?|covers?|filters?|liners?|lids?|racks?|pans?|pots?|brush(?:es)?|pads?|stands?|holders?|(?:wall )?mounts?|docks?|garages?|accessor(?:y|ies)|attachments?|hoses?|trays?|parts?|mats?|caddy)(?![\p{L}\p{N}])/iu,
  zh: /^(?:专用)?(?:尘袋|滤网|滤芯|配件|内胆|专用纸|纸盘|防尘罩|罩|刷头|边刷|滤袋)/u,
  ja: /^(?:専用|用)?\s?(?:室外機)?(?:紙パック|蓋|フタ|ふた|フィルター|カバー|パーツ|部品|替えブラシ|クッキングシート)/u,
  ko: /^\s?(?:실외기\s?)?(?:먼지봉투|사이드\s?브러시|필터|커버|부품|종이호일|거름망)/u,
  de: /^[\s-]?(?:(?:filter|staub|ersatz|seiten|innen|gitter)-?)?(?:beutel|filter|rost|gitterrost|abdeckung(?:en)?|abdeckhauben?|schutzhüllen?|überz[uü]ge?|tüten|bürsten?|düsen?|dichtung|topf|körbe?|korb|zubehör|schlauch)(?!\p{L})/iu,
};
/** What is named before the machine it is changed in: 'sacchetti aspirapolvere', 'cuve intérieure cuiseur à riz', чаша для мультиварки. */
const beforeMachine: Readonly<Partial<Record<Tongue, RegExp>>> = {
  de: /(?<!\p{L})(?:ersatz-?)?(?:\p{L}*(?:beutel|filter|bürsten?)|innent[oö]pfe?|\p{L}*dichtung|einsatz|abdeck(?:ung|haube))\s(?:für\s)?$/iu,
  fr: /(?<!\p{L})(?:sacs?|filtres?|brosses?|cuves?|paniers?|joints?|flexibles?|couvercles?|cloches?|housses?)\s(?:\p{L}+\s){0,2}$/iu,
  es: /(?<!\p{L})(?:bolsas?|filtros?|cepillos?|cubetas?|cest[ao]s?|juntas?|mopas?|tapas?|cubiertas?|fundas?|recambios?|repuestos?)\s(?:\p{L}+\s){0,2}$/iu,
  it: /(?<!\p{L})(?:sacchett[oi]|filtr[oi]|spazzol[ae]|cest(?:ell)?[oi]|guarnizion[ei]|coperchi?o?|copertur[ae]|copri|custodi[ae]|ricambi?o?|accessori)\s(?:\p{L}+\s){0,2}$/iu,
  pt: /(?<!\p{L})(?:sacos?|filtros?|escovas?|cubas?|cestos?|borrachas?|tampas?|capas?|mops?|refis|refil)\s(?:\p{L}+\s){0,2}$/iu,
  ru: /(?<!\p{L})(?:мешк[иа]|мешок|пылесборник\p{L}*|фильтр\p{L}*|щ[её]тк\p{L}|чаш[аи]|уплотнител\p{L}|шланг\p{L}*|крышк[аи]|насадк[аи]|чехол|чехлы|накидк[аи])\s(?:для\s)?$/iu,
  pl: /(?<!\p{L})(?:work[ió]\p{L}{0,2}|filtr\p{L}*|szczotk[ai]|mis[ay]|uszczelk[ai])\s(?:do\s)?$/iu,
};
const sealing = /dichtung|joint|guarniz|junta|borracha|уплотн|uszczel/iu;
/** What a machine is also praised for: kept in store for one only where a title says so. */
const partOfMachine =
  /^(?:専用|用|の|专用|용)?\s?(?:内釜|内鍋|内なべ|替え釜|バスケット|(?:サイド)?ブラシ|モップ|(?:ガラス)?ポット|パッキン|内胆|内锅|边刷|炸篮|滤网|拖布|密封圈|尘袋|내솥|바스켓|(?:사이드\s?)?브러시|걸레|패킹)/u;
const inStore = /交換用?|替え|のみ|単品|互換|部品|パーツ|配件|替换|更换|교체|호환|부품|\d+(?:只|个|片|매|개입?|枚)装?/u;
/** What belongs to a machine for cloth, wood and print, and is changed there. */
const ofMachine: Readonly<Partial<Record<Tongue, RegExp>>> = {
  de: /^n?[\s-]?(?:(?:unterleg|schutz)?matten?|nadeln?|ersatzmesser|messer|ketten?|riemen|spulen?)(?!\p{L})/iu,
  en: /^[\s-](?:presser )?(?:feet|foot|needles?|chains?|lubricants?|lube|bobbins?|threads?|oil|belts?|nozzles?|bits?|discs?|blades?|accessor(?:y|ies)|attachments?|parts?|bags?|covers?|garages?|mats?|tables?)(?![\p{L}\p{N}])/iu,
  zh: /^(?:器人)?(?:专用)?(?:车库|防雨罩|压脚|机针|梭芯|梭壳|针|线|配件|皮带|喷嘴|喷头|锯片|罩|桌)/u,
  ja: /^\s?(?:用)?\s?(?:押さえ|針|ボビン|糸|部品|パーツ|アタッチメント|カバー|替刃|ノズル)/u,
  ko: /^\s?(?:노루발|바늘|보빈|북집|실|부품|커버|노즐|날)(?!\p{L})/u,
};
/** The same, named before it: 'aiguilles machine à coudre', 'catena motosega'. */
const beforeOne =
  /(?<!\p{L})(?:aiguilles?|chaînes?|lames?|courroies?|bobines?|tapis|housses?|agujas?|cadenas?|cuchillas?|correas?|bobinas?|alfombrillas?|fundas?|aghi|caten[ae]|lam[ae]|cinghi[ae]|bobin[ae]|tappetin[oi]|copri|agulhas?|correntes?|lâminas?|facas?|correias?|tapetes?|capas?|игл[аы]|цеп[ьи]|ножи?|ремень|шпульк[аи]|igły|łańcuch|pasek|noże)\s(?:(?:de|d['’]|du|des|pour|para|à|a|la|le|el|del|della|di|da|per|do|dla|для|universel(?:le)?s?|universal(?:es)?|universal[ie])\s?)*$/iu;
const touchesFood =
  /milk|fryer|cooker|blender|juicer|coffee|espresso|bread|oven|toaster|popcorn|cream|food|friggi|cuoci|caff|freidora|arrocera|cafetera|friteuse|cuiseur|cafetière|fritadeira|panela|cafeteira|мультивар|рисовар|кофе|kocher|kaffee|frit|炸锅|饭煲|饭锅|豆浆|咖啡|烤箱|破壁|料理|フライヤー|炊飯|コーヒー|ミキサー|프라이어|밥솥|커피|믹서/iu;

const sword = /sword|katana|sab(?:er|re)|schwert|espada|épée|spada|меч|miecz|zwaard|svärd|kılıç|剑|劍|刀|검/iu;
const bluntBefore =
  /(?:wood(?:en)?|foam|plastic|inflatable|rubber|bamboo|latex|holz|schaumstoff|деревянн\p{L}+|drewnian\p{L}+|houten|ahşap)[\s-]?$|(?:[木竹]|塑料|泡沫|海绵|充气)$|(?:목|죽|나무\s?)$/iu;
const bluntAfter =
  /^\s(?:(?:мягк|детск|игрушечн)\p{L}+\s)?(?:(?:de|en|in|di|em|из|aus|av)\s)?(?:madera|espuma|bois|mousse|legno|gomma|schiuma|madeira|borracha|дерев\p{L}*|пен[ыаоки]\p{L}*|поролон\p{L}*|schaumstoff|skumgummi)(?!\p{L})/iu;

const childs =
  /(?<!\p{L})(?:kids?|child(?:ren)?s?|kinder|enfants?|niñ[oa]s?|infantil|bambin[oaie]|crianças?|детск\p{L}+|детей|dzieci\p{L}*)(?!\p{L})|儿童|子供|キッズ|어린이|아동/iu;

/** What is worn, laid or stuck on a device: 「スマートウォッチ バンド」; one that comes with it is none. */
const onDevice =
  /^\s?(?:用|の)?\s?(?:交換用?\s?)?(?:バンド|ベルト|ストラップ|(?:保護|ガラス)?フィルム)(?!\s?(?:\d本)?(?:付|つき|セット|交換可|調整|含))/u;

/** What a single garment's letter stands before in Chinese and is none: 帽夹, 裤架, 裙撑. */
const garment = /^[帽裤裙袜衣鞋]$/u;
const garmentKeeper = /^[夹撑架扣钩托刷柜拔]/u;

/** What keeps so many pounds of rice, and is sold without. */
const vesselBefore =
  /(?<!\p{L})(?:contenedor|recipiente|contenitore|dispensador|dispenser)\s(?:de\s|di\s|para\s|per\s)?$/iu;
const vesselAfter =
  /^\s?(?:(?:보관|저장)\s?(?:통|용기|함)|保存容器|ストッカー|(?:储存|收纳)[桶罐箱盒]|storage (?:container|bin|box))/iu;

/** The tool a title speaks of, where it names the food that the tool is for; the food itself stays possible. */
export function toolFor(text: string, { entry, start, end }: Match, next: Match | undefined, tongue: Tongue): Entry {
  const tail = text.slice(end, next && next.start > end ? next.start : undefined);
  const front = text.slice(0, start);
  if (
    owned.includes(entry.id) &&
    (belonging[tongue]?.test(tail) ||
      spare.test(front) ||
      (!entry.id.startsWith('kitchen') && namesFirst(tongue) && carried.test(front)))
  )
    return { ...entry, id: 'general.other', level: 3, traits: [] };
  if (entry.id === 'drones' && isOfDrone(front, text.slice(start, end), text.slice(end)))
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  if (entry.id === 'knives' && namesFirst(tongue) && forKnives.test(front))
    return { ...entry, id: 'general.other', level: 3, traits: [] };
  if (entry.id === 'furniture' && namesFirst(tongue) && stands.test(text.slice(start, end)) && onIt.test(front))
    return { ...entry, id: 'general.other', level: 3, traits: [] };
  const isRide = entry.id === 'mobility.e-ride' || scooter.test(text.slice(start, end));
  if (isRide && (ofRide.test(text.slice(end)) || (namesFirst(tongue) && beforeRide.test(front))))
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [], phrase: '' };
  if (entry.id === 'footwear' && forShoes.test(text.slice(end)))
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  // A sword of wood or foam cuts nothing; one for children is a toy.
  if (
    entry.id === 'knives' &&
    sword.test(text.slice(start, end)) &&
    (bluntBefore.test(front) || bluntAfter.test(text.slice(end)))
  )
    return childs.test(text)
      ? { ...entry, id: 'toys.general', level: 3, traits: [] }
      : { ...entry, id: 'general.other', level: 3, or: 'toys.general', traits: [] };
  const isNone =
    (entry.id === 'toys.general' && cards.test(entry.phrase) && album.test(tail)) ||
    (tongue === 'zh' && garment.test(entry.phrase) && garmentKeeper.test(text.slice(end)));
  if (isNone) return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  if (tongue === 'ja' && isOf(entry.id, 'electronics.radio', 'jewellery') && onDevice.test(text.slice(end)))
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  if (namesFirst(tongue) && isOf(entry.id, 'electronics') && carried.test(front))
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  const isChanged = () =>
    ofMachine[tongue]?.test(text.slice(end)) === true ||
    housed.test(front) ||
    (namesFirst(tongue) && beforeOne.test(front));
  if (isOf(entry.id, 'electronics.mains') && !current.test(text) && isChanged())
    return { ...entry, id: 'general.other', level: 3, keeper: true, traits: [] };
  const isInMachine = () =>
    inMachine[tongue]?.test(text.slice(end)) === true ||
    beforeMachine[tongue]?.test(front) === true ||
    (partOfMachine.test(text.slice(end)) && inStore.test(text.slice(end)));
  if (entry.id === 'appliances.household' && !current.test(text) && isInMachine()) {
    const id = touchesFood.test(entry.phrase) && !sealing.test(front) ? 'kitchen.food-contact' : 'general.other';
    return { ...entry, id, level: 3, keeper: true, traits: [] };
  }
  if (entry.id === 'furniture' && underneath.test(text.slice(end)))
    return { ...entry, id: 'general.other', level: 3, traits: [] };
  if (
    handled.test(entry.id) &&
    !entry.keeper &&
    (handlersAfter[tongue]?.test(tail) || handlersBefore[tongue]?.test(front) || tools.test(text.slice(end)))
  )
    return { ...entry, id: 'general.other', level: 3, generic: false, or: undefined, traits: [] };
  if (entry.id === 'textiles.apparel' && worn.test(text.slice(start, end)) && ofWorn.test(front))
    return { ...entry, id: 'general.other', level: 1, generic: false, or: entry.id, traits: [] };
  if (cast.test(entry.id) && !entry.keeper && (mouldAfter.test(tail) || mouldBefore.test(front)))
    return { ...entry, id: 'general.other', level: 3, generic: false, or: undefined, traits: [] };
  if (!/^food\b/.test(entry.id) || entry.level === 3) return entry;
  if (vesselBefore.test(front) || vesselAfter.test(text.slice(end)))
    return { ...entry, id: 'kitchen.food-contact', level: 3, keeper: true, generic: false, or: undefined, traits: [] };
  const isTool = after[tongue]?.test(tail) === true || before[tongue]?.test(front) === true;
  return isTool ? { ...entry, id: 'kitchen.food-contact', level: 1, or: entry.id, traits: [] } : entry;
}
