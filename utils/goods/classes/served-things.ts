import type { Listed } from '../phrases/listed.ts';

// Things called after what they lock, light, show or carry, which is not sold with them: they outrank every other word of a title
// (`outright.ts`).

/** What is put on a brake, a helmet, a bicycle or a suitcase so that nobody takes it. */
export const locking: Listed = {
  en: '(?:brake |rotor )?dis[ck] (?:brake )?locks?, (?:motorcycle |motorbike |scooter )?helmet locks?, (?<=^.{0,16})(?:tsa )?luggage locks?',
  de: '(?:brems)?scheibenschl(?:oss|össer), helmschl(?:oss|össer)',
  fr: 'bloque disques?, antivols?(?= (?:\\p{L}+ ){0,2}(?:casque|disque|moto|scooter|vélo|trottinette|roue|volant))',
  es: '(?:candado|antirrobo|bloqueo)s? (?:\\p{L}+ ){0,3}(?:disco|freno|casco)s?, antirrobos? (?:moto|bici*)',
  it: 'blocca ?disc(?:o|hi), (?:lucchett[oi]|antifurto) (?:\\p{L}+ ){0,2}(?:casco|disco|moto|bici)',
  pt: '(?:cadeado|trava|tranca)s? (?:\\p{L}+ ){0,2}(?:discos?|freio|capacete)',
  ru: 'зам(?:ок|ки) (?:на |для |от )?(?:тормозн\\p{L}+ диск*|шлем*|мотоцикл*)',
  pl: '(?:blokada|zapięcie|zamek|kłódka) (?:\\p{L}+ ){0,2}(?:tarcz*|kasku?)',
  nl: '(?:schijfrem|remschijf|helm)slot(?:en)?',
  sv: '(?:skivbroms|bromsskiv|hjälm)lås',
  tr: 'disk kilidi, kask kilidi',
  id: 'kunci (?:cakram|helm|disc)',
  vi: 'khóa (?:phanh )?đĩa, khóa (?:treo )?(?:mũ|nón) bảo hiểm',
  th: 'ล็อคดิสก์, ล็อคหมวกกันน็อค',
  zh: '(?:碟刹|头盔)(?:密码)?锁(?!扣)',
  ja: '(?:ディスク|ヘルメット) ?ロック(?!ナット)',
  ko: '(?:디스크|헬멧) ?(?:브레이크 ?)?(?:락(?!카)|자물쇠|잠금)',
};

/** What a page is read by at night. */
export const readBy: Listed = {
  en: '(?:clip on )?(?:book|reading) (?:clip )?(?:lights?|lamps?)',
  de: '(?:lese|buch)(?:lampe|leuchte|licht)(?:n|er)?, klemm(?:lampe|leuchte)n?(?= (?:\\p{L}+ ){0,2}b(?:uch|ücher))',
  fr: '(?:lampes?|lumières?) (?:\\p{L}+ )?de lecture, liseuses? (?:led|à pince|à clip|murales?|de chevet)',
  es: '(?:luz|luces|lámparas?) (?:led )?(?:de|para) (?:lectura|leer|libros?)',
  it: '(?:luc[ei]|lampad(?:a|e|ina)) (?:led )?(?:da|di|per) (?:lettura|leggere|libr[oi])',
  pt: '(?:luz|luzes|luminárias?|abajur) (?:led )?(?:de|para) (?:leitura|ler|livros?)',
  ru: '(?:ламп[аы]|светильник|фонарик|подсветка) для (?:чтения|книг*)',
  pl: 'lampk[ai] do (?:czytania|książ)*',
  nl: '(?:lees|boek)(?:lamp|lampje|licht)s?',
  sv: 'läslamp(?:a|or)',
  tr: '(?:kitap )?okuma (?:lambası|ışığı), kitap (?:lambası|ışığı)',
  id: 'lampu baca',
  vi: 'đèn (?:đọc|kẹp) sách',
  th: 'ไฟอ่านหนังสือ',
  zh: '(?:阅读|读书|看书|夹书)(?:夹子?)?灯',
  ja: '読書(?:灯|ライト), ブックライト',
  ko: '독서 ?(?:등|조명|램프), 북 ?라이트',
};

/** Furniture that figures, dolls and models are shown in. */
export const showing: Listed = {
  en: '(?:glass |figures? |figurines? |collectibles? |doll |lego |model cars? )?display cabinets?',
  de: '(?:sammler|wand|glas|stand|hänge|ausstellungs|modellauto|spielzeug)vitrinen?',
  fr: 'vitrines? (?:\\p{L}+ )?(?:figurines?|miniatures?|poupées?|de collection)',
  es: 'vitrinas? (?:\\p{L}+ ){0,2}(?:figuras|miniaturas|muñecas|maquetas)',
  it: 'vetrin(?:a|e|etta) (?:\\p{L}+ ){0,2}(?:figures?|modellini|miniature|bambole)',
  pt: '(?:cristaleiras?|vitrines?|expositor) (?:\\p{L}+ ){0,2}(?:figures?|bonec[oa]s|miniaturas)',
  ru: '(?:шкаф )?витрин[аы] (?:\\p{L}+ ){0,2}(?:фигурок|моделей|кукол)',
  pl: '(?:gablot[ay]|witryn[ay]) (?:\\p{L}+ ){0,2}(?:figur|model|lal)*',
  nl: 'vitrinekast(?:en)?',
  sv: 'vitrinskåp',
  zh: '(?:手办|公仔|玩具|模型|玩偶|娃娃|乐高|盲盒)\\p{L}{0,4}(?:展示|陈列|收纳|储物|玻璃)柜',
  ja: 'コレクション(?:ラック|ボード|ケース(?=.{0,20}(?:段|幅))), (?:フィギュア|ミニカー|人形) ?(?:ラック|棚|ショーケース|キャビネット)',
  ko: '(?:피규어|장난감|인형|레고|미니카).{0,8}(?:진열장|장식장|전시장)',
};

/** Lamps in which oil burns; by current none is lit. */
export const burning: Listed = {
  en: '(?:oil|kerosene|paraffin|hurricane) (?:lamps?|lanterns?)(?! (?:oil|fuel|wicks?))',
  de: '(?:öl|petroleum|sturm)(?:lampe|laterne)n?',
  fr: 'lampes? (?:à|a) (?:huile|pétrole)',
  es: 'lámparas? (?:de|a) (?:aceite|queroseno|parafina), quinqués?',
  it: 'lampad[ae] (?:ad|a) (?:olio|petrolio)',
  pt: 'lamparinas?, (?:lampião|lâmpada) a (?:querosene|óleo)',
  ru: '(?:масляная|керосиновая) лампа, лампа (?:масляная|керосиновая)',
  pl: 'lampa (?:naftowa|oliwna)',
  zh: '(?:煤油|酥油|酒精)灯(?!芯)',
  ja: '(?:オイル|石油|灯油)ランプ',
  ko: '(?:오일|석유|등유) ?램프',
};

/** What silver and gold are rubbed with: a cloth. */
export const wiping: Listed = {
  en: '(?:jewell?ery|jewelry|silver|gold|brass) (?:\\p{L}+ )?cloths?',
  de: '(?:schmuck|silber|gold)(?:polier|putz|reinigungs)?tu(?:ch|echer|ücher)',
  fr: '(?:chiffon(?:nette)?|tissu|lingette)s? (?:\\p{L}+ ){0,2}(?:bijoux?|argent|argenterie)',
  es: '(?:paño|bayeta|gamuza)s? (?:\\p{L}+ ){0,2}(?:joyas|joyería|plata|oro)',
  it: 'pann[oi] (?:\\p{L}+ ){0,2}(?:gioielli|argento|oro)',
  pt: '(?:flanela|pano)s? (?:\\p{L}+ ){0,2}(?:joias|prata|ouro)',
  ru: 'салфетк[аи] (?:\\p{L}+ )?для (?:\\p{L}+ )?(?:серебра|золота|украшений|ювелирных)',
  pl: 'ściereczk[ai] do (?:biżuterii|srebra|złota)',
  zh: '擦[银金]布',
  ja: '(?:シルバー|ジュエリー|ゴールド) ?(?:磨き)?クロス',
  ko: '(?:은|실버|금) ?(?:세척|광택|클리닝)? ?(?:천|클로스|융)(?!\\p{L})',
};

/** What bakes, pops and rolls one dish, called after it, where current heats it. */
const dish =
  '(?:hot ?dogs?|don(?:u|ough)ts?|doughnuts?|cr[eê]pes?|cake ?pops?|cup ?cakes?|omelette?s?|pan ?cakes?|pies?|pretzels?|tacos?|quesadillas?|tortillas?|burgers?)';
export const heating: Listed = {
  any: `${dish} ?(?:makers?|machines?|maschinen?|cookers?|rollers?)`,
  fr: `(?:machine|appareil)s? à ${dish}`,
  es: `(?:máquina|plancha)s? (?:de |para )?(?:perritos(?: calientes)?|${dish})`,
  it: `macchin[ae] (?:per )?(?:ciambelle|${dish})`,
  pt: `máquinas? (?:de |para )?(?:cachorro quente|${dish})`,
  ru: '(?:аппарат|машинка|прибор) для (?:хот ?дог|пончик|блин|кекс|тарталет)*',
  zh: '(?:热狗|甜甜圈|可丽饼|蛋糕|汉堡|薄饼)机',
  ja: '(?:ホットドッグ|ドーナツ|クレープ|カップケーキ|パンケーキ|オムレツ)メーカー',
  ko: '(?:핫도그|도넛|크레페|팬케이크|컵케이크|오믈렛) ?메이커',
};

/** What shaves clothes by current. */
export const shaving: Listed = {
  en: '(?:lint|fabric|sweater) shavers?',
  de: 'fusselrasierer',
  fr: 'rasoirs? anti ?bouloches',
  es: '(?<!rodillo )quitapelusas?(?!.{0,30}(?:rodillo|adhesiv|hojas|cepillo|manual))',
  it: '(?<!rullo |spazzola )levapelucchi(?!.{0,30}(?:rullo|adesiv|spazzola|manuale))',
  pt: '(?:removedor de|tira) bolinhas(?!.{0,30}(?:manual|rolo))',
  ru: 'машинк[аи] (?:от|для) (?:удаления )?катышк*',
  pl: 'golark[ai] do (?:ubrań|swetrów)',
  nl: 'ontpluizers?',
  ja: '毛玉(?:取り|クリーナー)[器機]',
  ko: '보풀 ?제거기',
};

/** What vacuum cleaners fill; food and clothes are sealed in others. */
export const dusty: Listed = {
  en: '(?:vacuum|hoover)(?: cleaner)? bags?(?!.{0,40}(?:food|sous|cloth|storage|seal|travel))',
  fr: 'sacs? (?:pour )?(?:d.)?aspirateurs?',
  pl: 'work(?:i|ów) do odkurzacz*',
};

/** Bags for packs of power, cables and what charges them; and cases, which are of no kind. */
export const pouched: Listed = {
  en: '(?:power ?bank|portable charger|cable) (?:\\p{L}+ )?(?:pouch(?:es)?|bags?)',
  de: '(?:powerbank|ladegeräte?|ladekabel|kabel) ?tasche',
  fr: '(?:pochettes?|trousses?) (?:\\p{L}+ )?(?:batteries? externes?|power ?bank|câbles?|chargeurs?)',
  es: 'bolsas? (?:\\p{L}+ )?(?:power ?bank|baterías? externas?|cables|cargador(?:es)?)',
  it: '(?:bors[ae]|pochette) (?:(?:per|porta) )?(?:power ?bank|cavi|caricator[ei]|caricabatterie)',
  pt: 'bolsas? (?:\\p{L}+ )?(?:(?:de|para) )?(?:power ?bank|carregador(?:es)?|cabos)',
  ru: 'сумк[аи] (?:\\p{L}+ )?для (?:\\p{L}+ )?(?:пауэрбанк|повербанк|павербанк|провод|кабел|заряд)*',
  pl: 'torb[ay] (?:\\p{L}+ )?na (?:powerbank|kabl|ładowark)*',
  zh: '(?:充电宝|移动电源|数据线|充电器)(?:便携)?收纳[包袋]',
  ja: '(?:モバイルバッテリー|充電器|ケーブル) ?(?:収納)? ?(?:ポーチ|バッグ)',
  ko: '(?:보조배터리|충전기|케이블) ?(?:수납 ?)?(?:파우치|가방)',
};
export const cased: Listed = {
  en: '(?:power ?bank|portable charger) (?:\\p{L}+ ){0,2}cases?',
  de: 'powerbank ?(?:etui|hülle|hardcase|case)',
  fr: '(?:étuis?|housses?) (?:\\p{L}+ )?(?:batteries? externes?|power ?bank)',
  es: '(?:fundas?|estuches?) (?:\\p{L}+ )?(?:power ?bank|baterías? externas?)',
  it: '(?:custodi[ae]|astucc(?:io|i)) (?:(?:per|porta) )?(?:power ?bank|cavi)',
  pt: '(?:estojos?|capas?|case) (?:(?:de|para) )?(?:power ?bank|carregador portátil)',
};

/** Glasses and cups, called after what is drunk from them; what is sold in glass names a bottle or a jar behind. */
export const drunkFrom: Listed = {
  en: '(?:juice|tea|coffee|latte|smoothie|milk ?shake|iced tea) glass(?:es)?(?! (?:bottles?|jars?|containers?|pitchers?|jugs?|carafes?|pots?|tea ?pots?|kettles?|infusers?|straws?))',
  de: '(?:saft|tee|latte|wasser|longdrink|(?:eier)?likör|schnaps|grog|sekt|cocktail|gin|rum)gl(?:as|äser)(?!\\p{L})',
  zh: '(?:果汁|牛奶|饮料)杯(?![盖垫架刷套])(?!.{0,30}(?:电|榨|充|usb))',
  ja: '(?:ジュース|ティー|コーヒー|ミルク)グラス',
  ko: '(?:주스|쥬스|우유|소주|맥주|커피)잔(?! ?(?:받침|세척|건조))',
  tr: '(?:meyve suyu|kahve|çay|su|viski) bardağı',
  pl: '(?:szklanka|szklanki) do (?:soku|herbaty|kawy|wody)',
};
