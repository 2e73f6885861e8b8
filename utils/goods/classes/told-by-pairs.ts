import type { Listed } from '../phrases/listed.ts';

// Names of two words of which one alone says another thing: balls that are shot, wheels that toddlers ride, moulds for sand, and what
// is laid before, over or about a device and runs on nothing. They outrank every other word of a title (`outright.ts`).

/** Balls that are shot, by what shoots them. */
export const shot: Listed = {
  any: '(?:airsoft|softair) ?(?:bbs?|kugeln?|billes?|bolas?|bolinhas?|pallini|balls?|pellets?|munition), bbs? (?:airsoft|softair)',
  en: 'paint ?balls?(?= (?:\\.?\\d|caliber|rounds|balls))(?! (?:gun|marker|mask|vest|pod|tank)), (?:sling ?shot|catapult) (?:steel )?(?:balls?|ammo|ammunition)',
  de: '(?:softair|zwillen|schleuder)(?:kugeln?|munition)',
  fr: 'billes? (?:\\p{L}+ )?(?:airsoft|softair|paintball|lance pierre)',
  es: '(?:bolas?|balines|bolitas) (?:\\p{L}+ )?(?:airsoft|softair|paintball)',
  it: '(?:pallini|palline|biglie) (?:\\p{L}+ )?(?:airsoft|softair|paintball)',
  pt: '(?:bolinhas?|esferas?) (?:\\p{L}+ )?(?:airsoft|paintball)',
  ru: 'шар(?:ики|ы) (?:\\p{L}+ )?для (?:страйкбола|пейнтбола|рогатки)',
  pl: 'kulki (?:\\p{L}+ )?(?:asg|do (?:asg|procy|paintballa))',
  zh: 'bb弹, 弹弓钢珠',
  ja: 'bb弾',
  ko: '비비탄(?!총)',
};

/** What toddlers ride on three wheels; grown-ups ride others. */
export const threeWheeled: Listed = {
  en: "(?:toddler|kid|child(?:ren)?|baby)(?:'?s)? (?:\\p{L}+ ){0,2}(?:tricycles?|trikes?), (?:tricycles?|trikes?)(?=.{0,60}(?:toddler|kids|child|push handle|months|\\d years))",
  de: 'dreir(?:ad|äder)(?=.{0,60}(?:kind|jahr|monat|schiebe|baby))(?!.{0,60}erwachsene)',
  fr: 'tricycles?(?=.{0,60}(?:enfant|bébé|évolutif|canne|mois|\\d ans))',
  es: 'triciclos?(?=.{0,60}(?:infantil|niñ|beb[eé]|evolutiv|meses|\\d años))',
  it: 'tricicl[oi](?=.{0,60}(?:bambin|bimb|maniglion|mesi|\\d anni))',
  pt: 'triciclos?(?=.{0,60}(?:infantil|criança|bebê|bebé|empurrador|meses|\\d anos))',
  ru: '(?:тр[её]хкол[её]сн\\p{L}+ велосипед*|велосипед* тр[её]хкол[её]сн\\p{L}+)(?=.{0,60}(?:детск|дет(?:ей|и)|малыш|ручк|мес|\\d (?:год|лет)))',
  pl: 'rower(?:ek)? trójkołowy(?=.{0,60}(?:dzie[cń]|pchacz|miesi|\\d lat))',
  nl: 'driewieler(?=.{0,60}(?:kind|duwstang|peuter|jaar|maanden))',
  sv: 'trehjuling(?=.{0,60}(?:barn|år|månader|skjut))',
  tr: 'üç tekerlekli bisiklet(?=.{0,60}(?:çocuk|bebek|yaş))',
  zh: '(?:儿童|宝宝|婴幼儿|幼儿)\\p{L}{0,6}三轮(?:车|脚踏车|推车)(?!配件)',
  ja: '三輪車(?=.{0,40}(?:歳|子供|キッズ|ベビー|手押し))',
  ko: '(?:유아|아동|아기|어린이) ?세발 ?자전거',
};

/** What sand is shaped with. */
export const ofSand: Listed = {
  en: '(?:sand(?: castle)?|sandcastle|beach) mou?lds?',
  de: 'sand(?:förmchen|formen|spielzeug)',
  fr: 'moules? (?:à|de|pour) (?:le )?(?:sable|plage)',
  es: 'moldes? (?:de|para) (?:la )?(?:arena|playa)(?! (?:fundición|verde))',
  it: 'form(?:ine|ette) (?:da|per) (?:la )?(?:spiaggia|sabbia)',
  pt: '(?:forminhas?|moldes?) (?:de|para) (?:areia|praia)',
  ru: 'формоч\\p{L}+ (?:\\p{L}+ )?(?:для песка|для песочницы|в песочницу)',
  pl: 'forem(?:ki|ek) (?:do|na) (?:piasku|plaż)*',
  nl: 'zandvorm(?:pje|en)*',
  sv: 'sandformar',
  tr: 'kum kalıb*',
  zh: '(?:沙滩|玩沙|沙子)\\p{L}{0,3}模具',
  ja: '(?:砂場|砂遊び|お砂場)(?:用|の)? ?(?:型抜き|型|セット|おもちゃ)',
  ko: '(?:모래놀이|모래) ?(?:모양틀|찍기틀|몰드|세트)',
};

/** Bags in which packs of lithium are charged and kept: of them nothing is charged. */
export const fireproof: Listed = {
  any: 'li-?po (?:safe |guard |safety |battery |charging )*(?:bags?|beutel|tasche|sack|pouch)',
  en: 'battery (?:storage )?(?:fireproof |safe |safety |explosion ?proof )+bags?, fireproof (?:lipo |battery )+bags?',
  de: 'lipo ?(?:schutz|sicherheits|safe)?-?(?:tasche|beutel), (?:akku|batterie) ?(?:schutz|sicherheits|brandschutz|safe)-?(?:tasche|beutel)',
  fr: '(?:sacs?|pochettes?) (?:\\p{L}+ )?(?:li-?po|pour batteries?)(?=.{0,60}(?:ignifug|feu|sécur))',
  es: '(?:bolsas?|funda) (?:\\p{L}+ )?(?:li-?po|para baterías?)',
  it: '(?:bors[ae]|sacc[ah]\\p{L}*|custodia) (?:\\p{L}+ )?(?:li-?po|per batterie)',
  pt: '(?:sacos?|bolsas?) (?:\\p{L}+ )?li-?po',
  ru: '(?:сумк[аи]|пакет|чехол) (?:\\p{L}+ )?(?:для )?(?:li-?po|липо)(?= |$)',
  pl: '(?:torb[ay]|woreczek|saszetka) (?:na |do )?(?:baterii |akumulatorów )?li-?po',
  zh: '(?:锂电池|电池|航模电池)(?:防爆|防火|安全|阻燃)袋',
  ja: '(?:リポ|lipo)(?:バッテリー)? ?(?:セーフティー?)? ?(?:バッグ|袋)',
  ko: '리포 ?(?:배터리 ?)?(?:안전 ?)?(?:백|가방|파우치)',
};

/** What wrists rest on before a keyboard, what ears lie in, and what hearing aids lie in. */
export const restedOn: Listed = {
  en: '(?:replacement )?(?:ear ?pads?|ear ?cushions?)(?= |$)(?!.{0,20}(?:headphones? with|included)), hearing aids? (?:\\p{L}+ )?(?:case|box|pouch|clip|dryer bag|cleaning kit)s?',
  de: '(?:handballen|handgelenk)(?:auflage|ablage|stütze)n?(?=.{0,40}(?:tastatur|maus|keyboard|gel|memory)), ohr(?:polster|pads?), (?:hörgeräte?) ?(?:etui|box|aufbewahrung|tasche)*',
  fr: 'repose poignets?, coussinets? (?:\\p{L}+ ){0,3}(?:pour )?(?:casques?|écouteurs), (?:étuis?|boîtes?|pochettes?) (?:\\p{L}+ )?(?:pour )?(?:appareils?|prothèses?) auditi*',
  es: 'reposamuñecas, almohadillas? (?:\\p{L}+ ){0,3}(?:auriculares|cascos|headset), (?:estuches?|fundas?) (?:\\p{L}+ )?(?:para )?aud[ií]fonos (?:sordera|medicados)',
  it: 'poggia ?pols[oi], (?:cuscinetti|padiglioni) (?:\\p{L}+ ){0,3}cuffie, (?:custodi[ae]|astucc\\p{L}+) (?:\\p{L}+ )?apparecchi acustici',
  pt: '(?:apoio|descanso) (?:de |para )?(?:pulsos?|punhos?), (?:almofadas?|espumas?) (?:\\p{L}+ ){0,3}(?:fones?|headset|headphones?|auscultadores)',
  ru: '(?:подставка|опора|валик|подушка) под (?:запяст|кист)*, амбушюр*, (?:футляр|кейс|чехол|коробк\\p{L}) для слухов*',
  pl: 'podkładk[ai] (?:\\p{L}+ )?pod nadgarst*, (?:nausznice|gąbki|pady) (?:\\p{L}+ )?(?:do|na) słuchawek, etui (?:na|do) (?:aparat\\p{L}* słuchow)*',
  nl: 'polssteun(?=.{0,40}(?:toetsenbord|muis)), oorkussens?',
  sv: 'handledsstöd(?=.{0,40}(?:tangentbord|mus)), öronkuddar',
  tr: '(?:klavye )?bilek desteği(?=.{0,40}(?:klavye|mouse)), kulaklık (?:pedi|süngeri|yastığı)',
  zh: '(?:键盘|鼠标|机械键盘)手托, 耳机(?:海绵)?(?:套|罩|垫)(?!装), 助听器(?:收纳)?[盒包]',
  ja: 'リストレスト, イヤーパッド, 補聴器 ?(?:用)? ?(?:ケース|ポーチ|収納)',
  ko: '(?:키보드|마우스)(?:용)? ?손목 ?(?:받침대?|쿠션|보호대), 이어 ?패드, 보청기 ?(?:케이스|파우치|보관)',
};

/** Spectacles of cardboard that a telephone is put into. */
export const ofCardboard: Listed = {
  en: '(?:vr|virtual reality) (?:viewers?|headsets?|glasses|goggles)(?=.{0,60}(?:cardboard|no electronics|without electronics)), cardboard vr(?: \\p{L}+)?, google cardboard',
  de: 'vr (?:brille|headset)(?=.{0,60}(?:pappe|karton|ohne elektronik))',
  fr: '(?:lunettes|casque) vr(?=.{0,60}(?:carton|sans électronique))',
  es: 'gafas vr(?=.{0,60}(?:cartón|sin electrónica))',
  it: '(?:occhiali|visore) vr(?=.{0,60}(?:cartone|senza elettronica))',
  pt: 'óculos vr(?=.{0,60}(?:papelão|cartão|sem eletrônica))',
  ru: 'очки (?:vr|виртуальной реальности)(?=.{0,60}(?:картон|без электроники))',
  pl: 'okulary vr(?=.{0,60}(?:karton|tektur|bez elektroniki))',
  zh: 'vr(?:纸盒|纸板)(?:眼镜)?, 纸板vr',
  ja: 'vr(?:ゴーグル|メガネ)(?=.{0,30}(?:段ボール|ダンボール|紙製))',
  ko: '(?:종이|골판지) ?vr',
};
