import type { Listed } from '../phrases/listed.ts';

// Things that are called after what they do or where they sit, by two words or one long one: hoses that brake a car, mallets that
// tenderise, taps that Poles and Germans call batteries, what a baby sucks and what shuts an ear.

/** What carries pressure to the brakes of a car; a bicycle's are none of it. */
const ofCars =
  '(?!.{0,80}(?:shimano|sram|magura|fahrrad|bicycle|bike|mtb|v[ée]lo|bici|rower|велосип|自行车|自転車|자전거|fiets|cykel|bisiklet))';
export const brakeLines: Listed = {
  en: `brake (?:hoses?|lines?|pipes?|tubing)${ofCars}`,
  de: `brems(?:schl[aä]uche?|leitung(?:en)?)${ofCars}`,
  fr: `(?:flexibles?|durites?|tuyaux?) (?:de )?freins?${ofCars}`,
  es: `(?:latiguillos?|mangueras?|flexibles?|tubos?) (?:de )?frenos?${ofCars}`,
  it: `tub[oi] (?:flessibil[ei] )?(?:del? )?fren[oi]${ofCars}`,
  pt: `(?:flexíve(?:l|is)|mangueiras?|tubos?) (?:de |do )?(?:freio|travão|travões)${ofCars}`,
  ru: `(?:шланг|трубк|магистрал)* тормозн*${ofCars}, тормозн\\p{L}+ (?:шланг|трубк|магистрал)*${ofCars}`,
  pl: `(?:przew[oó]d|przewody|wężyk) hamulcow*${ofCars}`,
  nl: `rem(?:slang|leiding)(?:en)?${ofCars}`,
  sv: `broms(?:slang|rör|ledning)(?:ar)?${ofCars}`,
  tr: `fren (?:hortum|boru)*${ofCars}`,
  id: `selang rem${ofCars}`,
  zh: '(?:刹车|制动)(?:油管|软管|硬管)',
  ja: 'ブレーキ(?:ホース|パイプ|ライン)(?!.{0,40}(?:シマノ|自転車))',
  ko: '브레이크 ?(?:호스|파이프|라인)(?!.{0,40}자전거)',
};

/** What meat is beaten and pricked with. */
export const meatMallets: Listed = {
  en: 'meat (?:mallets?|hammers?|tenderi[sz]ers?|pounders?|beaters?)(?! (?:powder|spice|seasoning|marinade))',
  de: '(?:fleisch|schnitzel)(?:klopfer|hammer|zartmacher)',
  fr: '(?:attendrisseurs?|maillets?|marteaux?) (?:à |de )?viande',
  es: '(?:mazos?|martillos?|ablandadores?|ablandador) (?:para |de )?carnes?(?! (?:en polvo|sazonador))',
  it: 'batti ?carne, martello (?:per )?carne',
  pt: '(?:martelos?|batedor(?:es)?|amaciador(?:es)?) (?:de |para )?(?:carnes?|bifes?)(?! em pó)',
  ru: '(?:молот\\p{L}+|тендерайзер\\p{L}?|отбивалк\\p{L}) для (?:отбив|мяс)*',
  pl: 'tłucz(?:ek|ki) do mięsa',
  nl: 'vlees(?:hamer|vermalser)s?',
  sv: 'kött(?:klubba|hammare)',
  tr: 'et döve*',
  zh: '(?:松肉|敲肉|牛排|肉)锤',
  ja: 'ミートハンマー, 肉たたき(?!つけ), ミートテンダライザー',
  ko: '고기 ?망치, 연육기',
};

/** Water runs from it. */
export const taps: Listed = {
  de: '(?:misch|spültisch|waschtisch|wannen|brause|küchen|einhebel|thermostat)batterien?',
  pl: 'bateri\\p{L} (?:\\p{L}+ ){0,2}(?:kuchenn|umywalkow|prysznicow|wannow|zlewozmywakow|łazienkow|bidetow|natryskow|podtynkow|zlewow)*',
  any: '(?:vodovodní |dřezov\\p{L} |umyvadlov\\p{L} |sprchov\\p{L} |vanov\\p{L} |kuchyňsk\\p{L} )bat[eé]ri[ea], bat[eé]ri[ea] (?:dřezov|drezov|umyvadlov|umývadlov|sprchov|vanov|kuchyňsk|kuchynsk)*',
};

/** A set of pots that is called a battery. */
export const potSets: Listed = {
  pt: 'baterias? (?:de )?cozinha',
};

/** What a baby sucks, called by a word for sweets or for nothing else. */
export const dummies: Listed = {
  fr: 'sucettes?(?=.{0,40}(?:silicone|latex|caoutchouc|physiolog|bébé|naissance|\\d ?mois|nuit|anatom))',
  it: 'ciucc(?:i|io|iott[oi]|ett[oi])(?! (?:catena|porta))',
  es: 'chupetes?(?=.{0,40}(?:silicona|l[aá]tex|meses|beb[eé]|anat[oó]m|noche))',
  pl: 'smocz(?:ek|ki) uspokaja*',
  nl: 'fopspeen, fopspenen, tutjes(?=.{0,30}maand)',
};

/** What shuts an ear against noise. */
export const earPlugs: Listed = {
  pt: 'tamp(?:ão|ões) (?:auricular(?:es)?|(?:de |para )?(?:os )?ouvidos?)',
  nl: 'oor(?:doppen|dopjes|pluggen)(?=.{0,50}(?:schuim|snr|geluid|slapen|db|concert|paar))(?!.{0,50}bluetooth)',
  zh: '(?:隔音|防噪音?|降噪睡眠|睡眠)耳塞(?!.{0,30}蓝牙)',
  ja: '耳栓',
};

/** Trousers that a chain saw does not cut, harnesses and vests that save whoever falls. */
export const savesWearers: Listed = {
  en: '(?:chain ?saw|cut resistant) (?:chaps|trousers|pants)',
  de: 'schnittschutz(?:hosen?|jacken?|stiefel|beinlinge)',
  fr: 'pantalons? anti ?coupures?, casques? anti ?bruit(?!.{0,40}bluetooth), harnais antichute',
  es: 'pantal(?:ón|ones) anti ?cortes?, arn[eé]s(?:es)? anti ?ca[ií]das?, gafas? de protección(?!.{0,40}(?:solar|sol|uv400))',
  it: 'pantaloni anti ?taglio',
  pt: 'calças? anti ?corte, arn[eê]s anti ?queda',
  ru: '(?:брюки|штаны) (?:с защитой от порезов|защитн\\p{L}+ для бензопил)*',
  pl: 'spodnie antyprzecięciow*, kamizelk[ai] (?:asekuracyjn|ratunkow|wypornościow)*, nauszniki (?:przeciwhałasow|ochronn)*',
  nl: 'zaagbroek(?:en)?',
  sv: 'sågskyddsbyxor',
  ja: 'チェーンソー ?(?:防護|チャップス)',
  ko: '체인톱 ?방호복',
};

/** What the old walk behind; babies walk in others. */
export const walkedBehind: Listed = {
  ru: 'ходунки(?=.{0,40}(?:пожил|взросл|инвалид|опор))',
  ko: '(?:성인|노인|실버) ?보행기, 보행기 ?(?:노인|성인|어르신)',
  zh: '(?:老人|老年|成人)助行器',
  ja: '(?:高齢者|大人)用?歩行器',
};

/** Sockets in a row, called like slippers in Italian. */
export const socketRows: Listed = {
  it: 'ciabatt[ae](?= (?:\\p{L}+ ){0,2}(?:\\d+ )?(?:prese|posti|usb|schuko|elettric))',
};
