import type { Listed } from '../phrases/listed.ts';

// Classes of goods as in `class-words.ts`: what is played and swum with, and what looks on.

/** What one swims with, and is called after something to eat. */
export const swimNoodle: Listed = {
  en: '(?:pool|swim|swimming|foam|water) noodles?(?! maker)',
  de: '(?:pool|schwimm|wasser)nudeln?',
  fr: 'frites? (?:de piscine|de natation|en mousse|aquatiques?)',
  es: '(?:churros?|fideos?|flotador(?:es)? churro) (?:de |para )?(?:piscina|nataci[oó]n|agua|alberca)',
  it: 'tub[oi] galleggiant[ei], spaghett[oi] (?:da |per )?(?:piscina|nuoto)',
  pt: '(?:macarrão|esparguete|espaguete) (?:de |para )?(?:piscina|natação|hidroginástica)',
  ru: 'аквапалк[аи], нудлы? (?:для (?:плавания|бассейна)|аквааэробик\\p{L}*)',
  pl: 'makaron (?:do |na )?(?:pływania|basenu?|basenow\\p{L}+)',
  nl: '(?:zwem|zwembad|pool) ?noodles?',
  sv: '(?:sim|pool)nud(?:el|lar)',
  zh: '浮力棒, 游泳棒',
  ja: 'プール(?:スティック|ヌードル), アクアヌードル',
  ko: '아쿠아 ?봉, 수영 ?봉, 풀 ?누들',
};

/** What small children sit on and push along, bicycles without pedals among them. */
export const rideOn: Listed = {
  en: 'ride on (?:\\p{L}+ ){0,2}(?:cars?|toys?|trucks?|animals?|horses?|unicorns?), (?:foot to floor|push) cars?(?= (?:for )?(?:kids?|toddlers?|bab(?:y|ies)|children)), (?:balance|running|no pedal|pedal less) bikes?(?! (?:helmets?|grips?|bells?|bags?))',
  de: 'rutsch(?:auto|fahrzeug|er)s?, bobby ?cars?, laufr(?:ad|äder)s?',
  fr: '(?:porteur|trotteur)s? (?:\\p{L}+ ){0,2}(?:enfants?|bébés?|voiture|ride on), draisiennes?',
  es: 'correpasillos, (?:carrito|coche) montable, montables? (?:\\p{L}+ )?(?:infantil(?:es)?|para (?:niños?|bebés?)), bici(?:cleta)?s? (?:sin pedales|de (?:equilibrio|balance))',
  it: 'cavalcabil[ei], (?:macchina|auto) (?:primi passi|a spinta), bici(?:cletta)? (?:senza pedali|(?:di )?equilibrio)',
  pt: '(?:carrinho|quadriciclo) (?:de )?(?:passeio|empurrar|infantil de passeio), totoca, bici(?:cleta)? (?:sem pedal|sem pedais|de equilíbrio)',
  ru: '(?:машин\\p{L}+ )?каталк[аи], толокары?, беговел*',
  pl: 'jeździk(?:i)?, rowerek biegowy',
  sv: 'sparkbil(?:ar)?, gåbil(?:ar)?, balanscyk*, springcyk*',
  zh: '扭扭车, 溜溜车, (?:儿童|宝宝)滑行车, (?<!(?:电动|智能|双轮|体感).{0,12})(?:儿童|宝宝|幼儿|小孩)平衡车(?!.{0,20}(?:电动|智能|双轮|体感|蓝牙|电池|续航)), 平衡车(?=.{0,16}(?:无动力|无电机|无脚踏|滑步)), 滑步车',
  ja: '足けり(?:車|カー), キックバイク, バランスバイク, ペダルなし自転車',
  ko: '붕붕카, 푸쉬카, 푸시카, 밸런스 ?바이크, 페달 ?없는 자전거',
  nl: 'loopfiets*',
};

/** What dogs look for food in with their noses, in whatever shape. */
export const nosework: Listed = {
  en: '(?:snuffle|nosework|nose work) (?:mats?|toys?|balls?|rugs?), sniff(?:ing)? (?:mats?|toys?)(?= (?:for )?(?:dogs?|pets?))',
  fr: 'tapis (?:de |à )?(?:fouille|léchage|renifler|renifleur)(?: \\p{L}+)?',
  es: '(?:alfombra|juguete|manta) (?:olfativ[ao]|de olfato)',
  it: '(?:tappet\\p{L}+|gioc[oh]i?) olfattiv[oi]',
  pt: '(?:tapete|brinquedo) olfativo',
  pl: '(?:mata|zabawka) węchowa',
  sv: 'nosarbete',
  ja: 'くんくんマット',
};

/** What was carved to crack nuts, and stands on a shelf. */
export const nutcrackerFigure: Listed = {
  en: 'nutcracker (?:\\p{L}+ ){0,2}(?:soldiers?|figures?|figurines?|kings?|decorations?|ornaments?|dolls?|statues?)',
  fr: 'casse noisettes? (?:\\p{L}+ ){0,3}(?:soldats?|figurines?|décorati\\p{L}+|rois?|statuettes?)',
  es: 'cascanueces (?:\\p{L}+ ){0,3}(?:soldados?|figuras?|decorativ\\p{L}+|rey|navide\\p{L}+|adornos?)',
  it: 'schiaccianoci (?:\\p{L}+ ){0,3}(?:soldat\\p{L}+|statuin\\p{L}+|decorativ\\p{L}+|natalizi\\p{L}+|figura)',
  pt: 'quebra nozes (?:\\p{L}+ ){0,3}(?:soldado|boneco|decorativ\\p{L}+|rei|natal)',
  ru: 'щелкунчик(?=.{0,30}(?:дерев|фигур|игрушк|декор|сувенир|статуэт))',
  pl: 'dziadek do orzechów (?:\\p{L}+ ){0,2}(?:figur\\p{L}+|dekoracj\\p{L}+|żołnierz|ozdoba|świąteczn\\p{L}+)',
  nl: 'notenkraker (?:\\p{L}+ ){0,2}(?:soldaat|beeld\\p{L}*|decoratie|figuur|kerst)',
  sv: 'nötknäppare (?:\\p{L}+ ){0,2}(?:figur|soldat|dekoration|prydnad)',
  zh: '胡桃夹子(?=.{0,12}(?:木偶|士兵|摆件|装饰|公仔|人偶))',
};

/** What moves air, on a foot of its own. */
export const standFan: Listed = {
  en: '(?:electric )?(?:stand|standing|pedestal|tower|desk|table|box|wall|industrial) fans?(?! (?:cover|blade|remote|replacement))',
  de: '(?:stand|turm|tisch|boden|säulen)ventilator(?:en)?',
  fr: 'ventilateurs? (?:sur pied|colonne|de table|de bureau|au sol)',
  es: 'ventilador(?:es)? (?:de )?(?:pie|torre|mesa|sobremesa|pedestal|columna)',
  pt: 'ventilador(?:es)? (?:de )?(?:coluna|mesa|torre|pé|pedestal)',
  pl: 'wentylator(?:y)? (?:stojący|kolumnowy|biurkowy|podłogowy)',
  tr: '(?:ayaklı|kule|masa) (?:tipi )?vantilatör',
};

/** What a sock is drawn over while it is mended, in the shape of an egg or a mushroom. */
export const darned: Listed = {
  en: 'darning (?:eggs?|mushrooms?|balls?)',
  de: 'stopf(?:ei|pilz|kugel|eier|pilze)',
  fr: '(?:œufs?|oeufs?|champignons?|boules?) à repriser',
  es: '(?:huevos?|setas?|hongos?) (?:de |para )?zurcir',
  it: '(?:uov[oa]|fung(?:o|hi)) da rammendo',
  pt: '(?:ovos?|cogumelos?) (?:de |para )?cerzir',
  ru: '(?:грибок|гриб|яйцо) для (?:штопки|штопанья)',
  ja: 'ダーニング ?(?:マッシュルーム|エッグ|きのこ)',
};

/** Eggs that hide something: of chocolate, or empty to be filled and hung up. */
export const emptyEggs: Listed = {
  en: '(?:easter eggs?|ostereier|(?:œufs?|oeufs?) de pâques|huevos? de pascua|uov[oa] di pasqua|ovos? de páscoa)(?=.*(?:pl[aá]sti|kunststoff|wood|holz|bois|madera|legno|madeira|felt|filz|empty|fillable|deco|deko))',
};
export const easterEggs: Listed = {
  en: '(?:easter eggs?|osterei(?:er)?|(?:œufs?|oeufs?) de pâques|huevos? de pascua|uov[oa] di pasqua|ovos? de páscoa)(?=.*(?:cho[ck]|cioc|schok|gefüllt|garni|rellen|ripien|rechead|fondente|\\d ?g(?!\\p{L})))',
};
