import type { Listed } from '../phrases/listed.ts';

// Classes of goods as in `class-words.ts`: what machines are rid of scale with, what wood is fed, filled and painted with, and
// what cars burn and drive by. Their names hold the machine, the wood, the tablet or the candle, and are none of them.

/** What cleans and descales a machine, by the tablet, the powder or the cartridge; what cleans teeth and lenses is none. */
export const machineCare: Listed = {
  en: '(?:soap|wash) nuts, (?<!(?:denture|retainer|aligner|teeth|tooth|lens(?:es)?|nasal|ear|face|skin) )(?:cleaning|descaling|descaler|cleaner) (?:tablets?|tabs|pods|powder|capsules?|solution|cartridges?)(?!.{0,40}(?:denture|retainer|contact lens))',
  de: 'waschnüsse, (?<!(?:gebiss|prothesen|zahn) ?)(?:reinigungs|reiniger|entkalkungs|entkalker|spülmaschinen|geschirrspül)(?:tabletten|tabs|pulver|kartuschen?|flüssigkeit|kapseln)(?!.{0,60}(?:prothese|gebiss|zahn|kontaktlinse))',
  fr: 'noix de lavage, pierre d.argile, (?:pastilles?|tablettes?|comprimés|capsules?|poudre|cartouches?) (?:de nettoyage|nettoyante?s?|détartrante?s?|de détartrage|dégraissante?s?)(?!.{0,40}(?:dent|prothèse|appareil))',
  es: 'nueces de lavado, (?:pastillas?|tabletas?|cápsulas?|polvos?|cartuchos?) (?:limpiador[ae]s?|de limpieza|desincrustantes?|descalcificador[ae]s?|antical)(?!.{0,40}(?:dental|dentadura|prótesis|férula))',
  it: 'noci (?:lavatutto|saponarie|da lavaggio), (?:pastiglie|compresse|capsule|polvere|cartucc[ei]a?) (?:detergenti?|pulenti|di pulizia|per (?:la )?pulizia|decalcificanti?|anticalcare|sgrassanti)(?!.{0,40}(?:dentier|protesi|bite))',
  pt: 'nozes de (?:lavar|sabão|lavagem), (?:pastilhas?|tabletes?|cápsulas?|pó) (?:de limpeza|limpador[ae]s?|descalcificantes?|desincrustantes?)(?!.{0,40}(?:dental|dentadura|prótese)), descalcificantes?',
  ru: 'мыльн\\p{L}+ орех*, (?:таблетк\\p{L}+|капсул\\p{L}+|порошок|картридж*) (?:для |от )(?:чистки|очистки|удаления накипи|накипи|декальцинации|посудомо\\p{L}+|промывки)(?!.{0,40}(?:протез|зуб|линз|вод[ыа]|кишечн|организм)), средств[оа] (?:от накипи|для удаления накипи|для декальцинации)',
  pl: 'orzechy piorące, tabletki (?:czyszczące|odkamieniające|do (?:zmywarki|czyszczenia|odkamieniania))(?!.{0,40}protez), odkamieniacz',
  nl: 'wasnoten, (?:reinigings|ontkalkings|vaatwas)(?:tabletten|tabs|poeder|vloeistof)(?!.{0,40}(?:gebit|prothese)), ontkalker',
  sv: 'tvättnötter, (?:rengörings|avkalknings|diskmaskins)(?:tabletter|pulver|medel|vätska)(?!.{0,40}(?:protes|tand))',
  tr: '(?:temizleme|temizlik|kireç (?:çözücü|sökücü)) (?:tableti?|tabletleri|tozu|sıvısı|kapsülü), kireç (?:çözücü|sökücü)',
  id: '(?:tablet|cairan|bubuk) pembersih (?:mesin|kerak|ac)',
  vi: '(?:viên|bột|dung dịch|nước) (?:tẩy|vệ sinh|làm sạch) (?:lồng |cặn )*máy \\p{L}+',
  th: '(?:เม็ด|ผง|น้ำยา)(?:ล้าง|ทำความสะอาด)(?:เครื่อง|ถังซัก|แอร์|คราบตะกรัน)',
  zh: '(?<!假牙|义齿|牙套|保持器|隐形眼镜|口腔)(?:清洁|清洗|除垢|洗碗)(?:片|块|泡腾片)(?!材)',
  ja: 'ソープナッツ, (?<!入れ歯用?|義歯|マウスピース用?|リテーナー用?|コンタクト|レンズ|鼻|膣|洗顔)(?:洗浄|クリーニング)(?:タブレット|錠|剤(?!付)|スプレー|パウダー)(?!.{0,40}(?:入れ歯|義歯|マウスピース|コンタクト))',
  ko: '소프넛, (?:세탁기|세탁조|커피 ?머신|식기 ?세척기|에어컨|변기|배수구|텀블러|가습기|주전자|보온병|정수기) ?(?:전용 ?)?(?:세정제|세척제|클리너|(?:세척|청소) ?(?:알약|정|타블렛|태블릿|제))',
  ar: 'أقراص تنظيف (?:ال)?(?:غسالة|ماكينة|آلة)*, مزيل (?:ال)?(?:كلس|ترسبات)*',
};

/** What wood is oiled, filled, stained and sealed with. */
export const woodCare: Listed = {
  en: '(?:teak|tung|danish|decking|hard ?wax|furniture|fretboard|cutting board|butcher block|gun ?stock|neatsfoot|saddle) oils?(?! (?:painting|paintings|diffus\\p{L}+)), (?:boiled )?(?:linseed|lemon|orange|walnut|hemp|camellia|mineral) oil(?=.{0,60}(?<!\\p{L})(?:wood|timber|furniture|fretboards?|cricket|decking|leather|saddles?|tools?|blades?|cutting boards?)(?!\\p{L})), oil for (?:\\p{L}+ ){0,2}(?:wood|timber|furniture|fretboards?), wood (?:oil|stain|dye|filler|wax|preserver|putty)(?! (?:bead|candle|diffus\\p{L}+))',
  de: '(?:teak|holz|möbel|hartwachs|terrassen|arbeitsplatten|schneidebrett|bangkirai|lärchen|parkett|dielen|griffbrett)(?:pflege)?(?:öl|firnis|lasur|lacke?|spachtel|kitt|beize|politur), leinöl ?firnis, leinöl(?=.{0,60}(?:holz|möbel|terrasse)), tungöl, holzschutz(?:lasur|farbe|öl)',
  fr: 'huiles? (?:\\p{L}+ ){0,4}(?:(?:pour|des?|du|à) )?(?:teck|bois(?! (?:de|d.))|meubles?|parquets?|terrasses?|salon de jardin|plan de travail), pâte à bois, (?:lasures?|vernis|saturateur|vitrificateur) (?:\\p{L}+ )?(?:bois|parquets?|meubles?|terrasse)',
  es: 'aceites? (?:\\p{L}+ ){0,4}(?:de teca|para (?:la |el )?(?:teca|madera|muebles?|suelos?|parquet|tablas?|guitarras?)), masilla (?:para )?madera, (?:lasur|barniz|tapaporos|protector) (?:\\p{L}+ )?(?:para )?madera',
  it: 'oli[oi] (?:\\p{L}+ ){0,4}(?:di teak|per (?:il )?(?:teak|legno|mobili|parquet|pavimenti|taglieri)), stucco (?:\\p{L}+ )?(?:per )?legno, impregnant[ei] (?:\\p{L}+ )?(?:per )?legno, turapori',
  pt: 'óleos? (?:\\p{L}+ ){0,4}(?:de (?:teca|peroba)|para (?:\\p{L}+ )?(?:teca|madeira|móveis|deck|tábuas?)), massa (?:para )?madeira, (?:verniz|stain|seladora) (?:\\p{L}+ )?(?:para )?madeira, lustra ?móveis',
  ru: 'масл[оа] (?:\\p{L}+ ){0,3}(?:для (?:\\p{L}+ )?(?:дерева|древесины|мебели|террас\\p{L}*|паркета|полов|досок)|тиков\\p{L}+), тиков\\p{L}+ масл[оа], шпатл[её]вк[аи] (?:\\p{L}+ )?по дереву, (?:лак|морилка|пропитка|антисептик) (?:\\p{L}+ )?(?:для|по) (?:дерев|древесин)*',
  pl: 'olej (?:\\p{L}+ ){0,2}(?:do (?:drewna|mebli|teku|tarasów|podłóg|blatów|desek)|tekowy), szpachl\\p{L}+ do drewna, lakierobejca, (?:bejca|impregnat) do drewna',
  nl: '(?:teak|hout|meubel|vloer|terras|snijplank|hardwax)olie, lijnolie(?=.{0,60}hout), hout(?:vuller|lak|beits)',
  sv: '(?:teak|trä|möbel|golv|altan|hårdvax|skärbräds)olja, linolja(?=.{0,60}(?:trä|möbl)), trä(?:spackel|bets|lasyr)',
  tr: 'tik ya[ğg]ı, (?:ahşap|mobilya) (?:\\p{L}+ )?(?:yağı|verniği|macunu|cilası)',
  id: 'minyak (?:jati|kayu)(?! (?:putih|gosok|cendana|manis|gaharu))',
  vi: 'dầu (?:lau|bảo dưỡng|teak) (?:đồ )?gỗ',
  zh: '(?:柚木|木蜡|桐|家具|木器|地板|砧板)油(?!画|管|桶|漆笔), 木器漆, 木材修补膏',
  ja: '(?:チーク|木工|家具|床|亜麻仁|ウッド|まな板)用?オイル(?=.{0,60}(?:木|家具|ウッド|床|まな板|無垢)), (?:木部用?|木材)(?:保護)?(?:塗料|着色剤|パテ), (?:木工|ウッド)パテ',
  ko: '(?:티크|텅|우드|목재|원목|가구|데크|도마) ?오일(?! ?(?:향|디퓨저)), 오일 ?스테인, 목재용? ?(?:퍼티|도료|보호제)',
};

/** What lights the mixture of an engine bears the name of a candle; what it is turned out with is a tool. */
export const sparks: Listed = {
  en: '(?:spark|glow) plugs?(?! (?:sockets?|wrench\\p{L}*|tools?|tester|gap\\p{L}*|wires?|boots?|brush))',
  de: '(?:zünd|glüh)kerzen?',
  fr: '(?:(?:jeu|lot|kit) de (?:\\d )?)?bougies? (?:d.allumage|de préchauffage|iridium|platine)',
  es: '(?:(?:juego|kit|set) de )?buj[ií]as?',
  it: '(?:(?:set|kit) di )?candel[ea] (?:\\p{L}+ ){0,2}(?:accensione|iridio|platino), candelett[ea](?=.{0,60}(?:preriscald|diesel|jtd|tdi|cdi)), candel[ea](?=.{0,80}(?:filettatura|iridio|elettrodo|benzina|gpl|motosega|decespugliat|ngk|denso|champion|beru))',
  pt: '(?:(?:jogo|kit|conjunto) de )?velas? (?:\\p{L}+ ){0,2}(?:ignição|aquecedoras?|iridium|irídio), velas?(?=.{0,80}(?:rosca m\\d|eletrodo|ngk|iridium|gasolina))',
  ru: 'свеч[аи] (?:\\p{L}+ ){0,2}(?:зажигания|накала|накаливания), свеч[аи](?=.{0,80}(?:ngk|denso|иридиев|бензопил))',
  pl: 'świec[ae] (?:\\p{L}+ )?(?:zapłonow|żarow|irydow)*',
  nl: '(?:gloei|ontstekings)?bougies?(?=.{0,60}(?:iridium|motor|ngk|platina|benzine|diesel)), gloeibougies?',
  sv: '(?:tänd|glöd)stift',
  tr: 'bujiler?, (?:ateşleme|kızdırma) bujisi, buji (?:takımı|seti)',
  id: 'busi (?:motor|mobil|iridium|racing|ngk)',
  vi: 'bugi',
  th: 'หัวเทียน',
  zh: '(?:火花塞|电热塞)(?!扳手|套筒|测试|钳)',
  ja: '(?:イリジウム|スパーク|点火|グロー)プラグ(?!レンチ|ソケット)',
  ko: '(?:점화|이리듐|예열) ?플러그(?! ?(?:렌치|소켓|복스))',
  ar: 'شمعات (?:احتراق|إشعال), بواجي',
};

/** What brakes are pressed and engines cooled with, by the flask. */
export const fluids: Listed = {
  en: '(?:brake fluid|antifreeze|(?:engine|radiator) coolant)(?! (?:hoses?|pipes?|tanks?|reservoir|sensor|tester|pump|bottle|cap|extractor|bleeder|kit))',
  de: '(?:brems|servo|kühl|kühler)(?:flüssigkeit|mittel), (?:kühler)?frostschutz(?:mittel|konzentrat)?',
  fr: 'liquides? (?:de |du )?(?:freins?|refroidissement|direction assistée)',
  es: 'líquidos? (?:de |para )?(?:frenos?|refrigerante|dirección), anticongelantes?',
  it: 'liquido (?:per )?(?:\\p{L}+ )?(?:freni|antigelo|refrigerante|radiatore)',
  pt: '(?:fluido|óleo|líquido) (?:de |para )?(?:freios?|travões), aditivo (?:para |de )?radiador',
  ru: 'тормозн\\p{L}+ жидкост\\p{L}+, жидкость (?:тормозн|охлаждающ)*, антифриз*',
  pl: 'płyn (?:hamulcowy|chłodniczy|do chłodnic*)',
  nl: '(?:rem|koel)vloeistof',
  sv: 'bromsvätska, kylarvätska',
  tr: 'fren (?:hidroliği|hidrolik yağı), antifriz',
  id: 'minyak rem, (?:air|cairan) radiator',
  vi: 'dầu (?:phanh|thắng)',
  th: 'น้ำมันเบรก, น้ำยาหล่อเย็น',
  zh: '(?:刹车油|制动液|防冻液|冷却液)(?!壶|管|泵|检测|测试|更换|笔)',
  ja: 'ブレーキ(?:フルード|オイル)(?!タンク|テスター|交換), 不凍液, クーラント液',
  ko: '(?:브레이크 ?(?:액|오일|플루이드)|부동액)(?! ?(?:통|펌프|호스|테스터|교환))',
  ar: 'زيت (?:ال)?فرامل',
};

/** What tea is made with where that is a ceremony: a caddy is called jujube after its shape. */
export const teaThings: Listed = {
  zh: '茶道(?:六君子|用品|具|组), 茶[筅则针夹漏](?!子)',
  ja: '(?:[大中小平]|利休)?棗(?=.{0,40}(?:茶道|茶器|蒔絵|漆|塗|お茶入)), 茶[筅杓入](?!れ), 建水, 水指',
  ko: '다도 ?(?:세트|용품|도구)',
};
