import type { Listed } from '../phrases/listed.ts';

/** Makers of printers, their families, and how much a cartridge prints. */
const printer =
  '(?<!\\p{L})(?:hp|brother|canon|samsung|epson|xerox|kyocera|lexmark|ricoh|oki|konica|pantum|laserjet|mfp|mfc|dcp|\\d{3,5} ?(?:pages|pagine|seiten|páginas|страниц|stron))(?!\\p{L})';

// Things whose name holds what they catch, cut or hang on, in one phrase: it outranks every other word of a title (`outright.ts`).

/** What cuts, smooths and joins wood, by machine or hand: it is of steel. */
export const cutsWood: Listed = {
  en: '(?:wood )?router bits?, wood (?:drill |boring |forstner )?bits?, (?:bits?|cutters?) for (?:wood )?routers?, wood milling cutters?, wood screws?, wood (?:saws?|rasps?|files?|chisels?|clamps?), (?:hand ?saws?|screws?|rasps?) for wood, woodworking (?:saws?|clamps?|chisels?|rasps?), (?:hand|pull|bow|tenon|dovetail|folding|pruning) ?saws?(?=.{0,40}(?:wood|timber|log))',
  de: 'holzfräser, holzbohrer, oberfräser, fräser (?:set )?für oberfräse, holzschrauben?, holzsägen?, holzraspeln?, holzfeilen?, holzbeitel, spanplattenschrauben?, (?:schrauben|sägen?) für holz, *sägen?(?=.{0,40}holz)',
  fr: '(?:fraises?|mèches?|forets?) (?:à|pour|de) (?:bois|défonceuse), fraises? (?:droites?|à rainurer|à moulurer) (?:pour )?défonceuse, (?:vis|scies?|râpes?|ciseaux?|limes?|serre joints?) à bois, scies?(?: [\\p{L}\\d]+){0,4} bois',
  es: '(?:fresas?|brocas?) (?:para|de) (?:madera|fresadora|tupí), (?:tornillos?|sierras?|serruchos?|escofinas?|formón|formones) para madera, (?:serruchos?|sierras?)(?: [\\p{L}\\d]+){0,4} madera',
  it: '(?:fres[ae]|punt[ae]) (?:per|da) (?:legno|fresatrice), (?:vit[ei]|seg(?:a|he)|rasp[ae]|scalpell[oi]|sgorbi[ae]) (?:per|da) legno, (?:saracc[oi]|seg(?:a|he))(?: [\\p{L}\\d]+){0,4} legno',
  pt: '(?:fresas?|brocas?) (?:para|de) (?:madeira|tupia), (?:parafusos?|serras?|serrotes?|grosas?|formão|formões) para madeira, (?:serrotes?|serras?)(?: [\\p{L}\\d]+){0,4} madeira',
  ru: '(?:фрез[аы]|сверл[оа]|св[её]рла) (?:\\p{L}+ )?(?:по дереву|для фрезера), (?:саморез\\p{L}*|шуруп\\p{L}*|пил[аы]|ножовк\\p{L}|рашпил\\p{L}|стамеск\\p{L}|струбцин\\p{L}) (?:\\p{L}+ )?по дереву',
  pl: '(?:frezy?|wiertł[oa]) do (?:drewna|frezarki), (?:wkręt\\p{L}*|pił[ay]|pilnik\\p{L}*|dłut[oa]|tarnik) do drewna',
  nl: 'houtfre(?:es|zen), houtbor(?:en)?, frezen voor hout, houtschroe(?:f|ven), houtza(?:ag|gen), houtvijl(?:en)?, houtrasp(?:en)?, houtbeitels?',
  sv: 'träborr, handöverfrässtål, träskruv(?:ar)?, träsåg(?:ar)?, träfil(?:ar)?',
  tr: 'ahşap (?:freze|matkap) (?:bıçağı|ucu|seti), ahşap (?:vidası|testeresi|törpüsü|kalemi)',
  id: 'mata router kayu, mata bor kayu, sekrup kayu, gergaji kayu',
  vi: 'mũi (?:khoan|phay|soi) gỗ, (?:vít|cưa) gỗ',
  zh: '木工铣刀, 木工钻头, 修边机刀头, 木工(?:手?锯|凿|锉|螺丝|夹具), 木螺丝, 木螺钉, 木锉, (?:手|折叠|园林)锯(?!末|齿)',
  ja: 'ルータービット, トリマービット, 木工用?(?:ドリル|ビット), 木ネジ, 木ねじ, 木工用?(?:のこぎり|ノコギリ|鋸|やすり|ノミ|クランプ), (?:のこぎり|ノコギリ|鋸)(?=.{0,30}木)',
  ko: '루터 ?비트, 트리머 ?비트, 목공용? ?(?:드릴|비트), 목공용? ?(?:톱|나사|끌|클램프), (?:목재|나무) ?나사',
};

/** What crabs, fish and birds are caught in: nothing of them lies in it. */
export const catches: Listed = {
  en: '(?:prawn|shrimp|crab|lobster|crayfish|crawfish|yabby|yabbie|eel|fish|fishing|minnow|bait|squid|octopus|scallop|smelt) (?:(?:landing|drop|dip|scoop|cast|throw|hoop|keep) )?(?:nets?|traps?|pots?|snares?|creels?|cages?)',
  de: '(?:krebs|krabben|garnelen|hummer|aal|fisch|köderfisch)(?:reuse|korb|falle|netz|kescher)n?',
  fr: '(?:casier|nasse|épuisette|piège|filet|balance) à (?:crabes?|homards?|crevettes?|écrevisses?|anguilles?|poissons?|langoustes?)',
  es: '(?:nasa|trampa|red|retel|salabre) (?:para|de) (?:cangrejos?|camarones|langostas?|gambas|peces|pulpos?|anguilas?)',
  it: '(?:nassa|trappola|retino|guadino|rete) (?:per|da) (?:granch[io]|gamber[io]|aragost[ae]|anguill[ae]|polp[io]|pesci)',
  pt: '(?:armadilha|covo|rede|puçá|nassa|gaiola) (?:para|de) (?:caranguejos?|siri|camarão|camarões|lagostas?|peixes?|polvos?)',
  ru: '(?:раколовк\\p{L}+|краболовк\\p{L}+|креветколовк\\p{L}+|верша для (?:рыбы|раков)|ловушка для (?:раков|крабов|рыбы)|сачок для (?:креветок|рыбы))',
  pl: '(?:pułapka|klatka|podbierak|żak) (?:na|do) (?:raki|kraby|ryb|krewetki|węgorze)',
  nl: '(?:kreeften|krabben|garnalen|paling)(?:fuik|korf|net|val)',
  sv: '(?:kräft|krabb|hummer|räk|ål)(?:bur|tina|håv|ryssja|mjärde)(?:ar)?',
  tr: '(?:yengeç|karides|kerevit|balık) (?:kapanı|tuzağı|kepçesi|sepeti|ağı)',
  id: '(?:bubu|perangkap|jaring|jala) (?:kepiting|udang|ikan|lobster)',
  vi: '(?:lồng|bẫy|lưới|vợt) (?:bắt )?(?:cua|tôm|cá|ếch|lươn)',
  zh: '(?:虾|蟹|龙虾|鱼|黄鳝|螃蟹)(?:笼|网|夹)(?!红|络)',
  ja: '(?:カニ|エビ|うなぎ|ウナギ|魚|タコ)(?:カゴ|かご|籠|網|捕り|仕掛け|もんどり)',
  ko: '(?:새우|게|꽃게|장어|물고기|문어|가재) ?(?:통발|뜰채|그물|어망)',
  th: '(?:ลอบ|แห|อวน|ไซ)ดัก(?:ปู|กุ้ง|ปลา)',
};

/** What tells by satellite where a beast is: 'collier' adorns nobody here. */
export const tracked: Listed = {
  en: 'gps (?:dog |cat |pet )?(?:collars?|fence), (?:dog|cat|pet) gps (?:tracker|collar)s?, (?:pet|dog|cat) (?:tracker|locator)s?',
  de: 'gps (?:tracker|halsband|hundehalsband) (?:für )?(?:hunde?|katzen?)?',
  fr: '(?:collier|traceur|balise|tracker) gps (?:pour )?(?:chien|chat|animaux|animal)s?',
  es: '(?:collar|localizador|rastreador) gps (?:para )?(?:perro|gato|mascota)s?',
  it: '(?:collare|localizzatore|tracker) gps (?:per )?(?:can[ei]|gatt[oi]|animali)',
  pt: '(?:coleira|rastreador|localizador) gps (?:para )?(?:cachorro|cão|cães|gato|pet|animais)s?',
  ru: '(?:ошейник|трекер|маячок) (?:с )?gps (?:\\p{L}+ )?для (?:собак|кошек|животных), gps (?:ошейник|трекер|маячок) (?:\\p{L}+ )?для (?:собак|кошек|животных)',
  pl: '(?:obroża|lokalizator) gps (?:dla )?(?:psa|psów|kota|kotów)',
  nl: 'gps (?:tracker|halsband) (?:voor )?(?:hond|kat)(?:en)?',
  zh: '宠物(?:gps)?定位器, 宠物gps项圈',
  ja: '(?:ペット|犬|猫)用?(?:gps|首輪gps)(?!ケース)',
  ko: '(?:강아지|반려견|고양이|펫) ?gps ?(?:목걸이|추적기|트래커)?',
};

/** What printers of things lay down: plastic on a spool, by the name of the plastic or its gauge. */
export const spooled: Listed = {
  any: '3d (?:[\\p{L}-]+ ){0,2}filament*(?! (?:dryer|box|storage|holder|cutter|sensor)), (?:pla|petg|tpu|asa|pctg|hips)\\+? (?:3d )?filament*(?! (?:dryer|box|storage|holder|cutter|sensor)), filament* (?:[\\p{L}\\d-]+ ){0,3}(?:pla|petg|tpu|asa|pctg|hips|1[.]75 ?mm|1[,]75 ?mm|2[.]85 ?mm)(?!\\p{L})',
  ru: '(?:пластик|филамент) (?:[\\p{L}\\d-]+ ){0,2}для 3d (?:принтера|печати|ручки), филамент',
  zh: '3d打印(?:机)?(?:耗材|线材), (?:pla|petg|abs|tpu)耗材',
  ja: '3dプリンター?(?:用)?フィラメント, (?:pla|petg|abs|tpu)フィラメント',
  ko: '3d ?(?:프린터|펜) ?필라멘트, (?:pla|petg|abs|tpu) ?필라멘트',
};

/** Paper that is called after rice and is written, painted or glued on. */
export const written: Listed = {
  en: '(?:calligraphy|sumi|sumi e|shodo|xuan|painting|drawing|decoupage) (?:\\p{L}+ )?rice paper, rice paper(?=.{0,60}(?:calligraph|sumi|painting|decoupage|scrapbook|lantern|lamp))',
  de: '(?:kalligra\\p{L}+ )?reispapier(?=.{0,60}(?:kalligra|decoupage|serviettentechnik|bastel|tusche)), (?:decoupage|kalligra\\p{L}+) ?reispapier',
  fr: 'papier (?:de )?riz(?=.{0,60}(?:calligraph|découpage|decoupage|peinture|collage))',
  es: 'papel (?:de )?arroz(?=.{0,60}(?:caligraf|decoupage|découpage|pintura|manualidades))',
  it: 'carta (?:di )?riso(?=.{0,60}(?:calligraf|decoupage|découpage|pittura))',
  pt: 'papel (?:de )?arroz(?=.{0,60}(?:caligraf|decoupage|découpage|pintura|artesanato))',
  ru: 'рисовая бумага(?=.{0,60}(?:каллиграф|декупаж|рисования|живопис)), (?:декупажная )?рисовая карта',
  pl: 'papier ryżowy(?=.{0,60}(?:kaligraf|decoupage|scrapbook))',
};

/** A seat for a child in a car, by the regulation it is approved under and the children it is for, whatever the language. */
export const strapped: Listed = {
  any: '(?:i-size|isofix|r129)(?=.{0,60}(?<!\\d)\\d{1,3} ?[-–] ?\\d{2,3} ?(?:cm|kg|см|кг)), \\d{1,3} ?[-–] ?\\d{2,3} ?(?:cm|kg|см|кг)(?=.{0,60}(?:i-size|isofix|r129))',
};

/** Powder of printers, by their makers or the pages it prints. */
export const powdered: Listed = {
  any: `toners?(?=.{0,60}${printer}), (?<=${printer}.{0,60}(?<!\\p{L}))toners?`,
};
