import { seldom } from '../phrases/seldom.ts';
import { mainsVolts, watts } from './amounts.ts';

// What is fed from the socket though a word beside it says it has no cord, and the other way round: a cordless kettle stands on
// a base that has one, a bulb with a household's screw is screwed into the mains, a drill of 750 watts hangs on a cable.

/** What boils water for a household. */
const kettle = seldom(
  /(?<!\p{L})(?:kettles?|\p{L}*wasserkocher|bouilloires?|hervidor(?:es)?|pava eléctrica|bollitor[ei]|chaleiras?|(?:электро)?чайник\p{L}*|термопот|czajnik\p{L}*|waterkokers?|vattenkokare|su ısıtıcı\p{L}*)(?!\p{L})|(?:烧水|热水|电水|电)壶|ケトル|주전자|포트(?=.*(?:전기|무선))|전기\s?포트/iu,
);
const cordless = seldom(
  /(?<!\p{L})(?:cordless|wireless|kabellos\p{L}*|schnurlos\p{L}*|sans fil|inal[aá]mbric\p{L}*|sin cables?|senza (?:fili|filo)|sem fio|беспровод\p{L}*|bezprzewod\p{L}*|draadlo\p{L}*|sladdlös\p{L}*|kablosuz)(?!\p{L})|无线|無線|コードレス|무선/iu,
);
/** What boils water in cars and tents. */
const other =
  /usb|(?<!\d)(?:12|24)\s?v(?!\p{L})|\d\s?mah|batter|akku|аккум|电池|電池|배터리|(?<!\p{L})car(?!\p{L})|车载/iu;

/** The words for a kettle of the household, where a title also says in watts, volts or by its base that current heats it. */
export function heatedKettle(title: string): string | undefined {
  const words = kettle.exec(title)?.[0].trim();
  const heated = watts.test(title) || mainsVolts.test(title) || cordless.test(title);
  return words === undefined || !heated || other.test(title) ? undefined : words;
}

/** Sockets of bulbs that carry the mains. */
const socket = /(?<![\p{L}\d])(?:e(?:12|14|26|27|40)|b22d?|gu10|g9|r7s)(?![\p{L}\d])/iu;
const cord =
  /(?<!\p{L})(?:(?:power|dimmer|lamp|mains) ?(?:cord|cable)|dimmer switch cord|cord and bulb|plug ?-?in|mit (?:kabel|stecker|netzkabel|schalter und kabel)|avec (?:cordon|câble|prise)|cordon d.alimentation|con (?:cable|enchufe|cavo|spina)|com (?:cabo|plugue|tomada)|с (?:проводом|вилкой|сетевым шнуром)|z (?:kablem|wtyczką))(?!\p{L})|带插头|插电|コンセント式|プラグ付き|플러그/iu;
/** Lamps that are wired where they hang, or stand by a socket. */
const fitted =
  /(?<!\p{L})(?:(?:flush mount )?ceiling (?:lights?|lamps?|fixtures?)|chandeliers?|pendant (?:lights?|lamps?)|down ?lights?|track lights?|recessed lights?|floor lamps?|panel lights?|\p{L}*(?:decken|pendel|steh|hänge)(?:leuchte|lampe|strahler)n?|kronleuchter|einbaustrahler|plafonniers?|lampadaires?|suspension (?:luminaire|lumineuse)|plaf[oó]n(?:es)?|lámparas? (?:de )?(?:techo|pie)|plafonier[ae]|piantan[ae]|lampadario|lampada da terra|lustres?|luminária de (?:teto|piso)|люстр[аы]|торшер\p{L}*|потолочн\p{L}+ светильник\p{L}*|светильник\p{L}* потолочн\p{L}+|żyrandol|plafon|plafond(?:lamp|leuchte)|taklampa|golvlampa|avize|lambader)(?!\p{L})|吸顶灯|吊灯|筒灯|轨道灯|落地灯|シーリングライト|ペンダントライト|シャンデリア|ダウンライト|フロアランプ|천장등|방등|거실등|펜던트등|샹들리에|장스탠드/iu;
const selfFed =
  /solar|usb|batter|akku|rechargeable|аккум|батаре|солнеч|piles?(?!\p{L})|pilas|pilha|solaire|ricaric|recarg|(?<!\d)(?:12|24|5)\s?v(?!\p{L})|充电|电池|太阳能|充電|電池|ソーラー|충전|건전지|배터리|태양광/iu;

/** The words by which a lamp is one of the mains. */
export const litByMains = (title: string): string | undefined =>
  selfFed.test(title) ? undefined : (socket.exec(title)?.[0] ?? cord.exec(title)?.[0] ?? fitted.exec(title)?.[0]);

/** The words of a bulb's screw. */
export const screwedIn = (title: string): string | undefined => socket.exec(title)?.[0];

/** A tool's cable. */
const corded =
  /(?<!\p{L})(?:corded|filaires?|kabelgebunden\p{L}*|mit kabel|netzbetrieb\p{L}*|сетев\p{L}+|от сети|con cable|alámbric\p{L}+|a filo|con filo|com fio|sieciow\p{L}+)(?!\p{L})|コード式|有線|有线|插电|유선/iu;
const LEAST_WATTS = 300;
const heldIn =
  /batter|akku|accu(?!\p{L})|аккумул|cordless|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|\d\s?mah|(?<!\d)(?:10[.,]8|12|14[.,]4|16|18|20|21|24|36|40)\s?(?:v|в)(?!\p{L})|电池|锂|充电|電池|充電|バッテリー|배터리|충전|무선/iu;

/** The words by which a powered tool hangs on a cable, whatever others of its name hold. */
export function toolOnCable(title: string): string | undefined {
  if (heldIn.test(title)) return undefined;
  const drawn = watts.exec(title)?.[0];
  const much =
    drawn !== undefined && Number.parseFloat(drawn.replace(',', '.')) * (/k|к/i.test(drawn) ? 1000 : 1) >= LEAST_WATTS;
  return corded.exec(title)?.[0] ?? (much ? drawn : undefined);
}

/** Pots that stand on a stove: 'Caffettiera 6 tazze, gas e piastre'. */
const stovePot =
  /caffettier|(?<!\p{L})moka|cafeti[èe]re|cafetera|cafeteira|espressokocher|espresso maker|percolator|гейзерн|kawiark|kettle|bouilloire|wasserkessel|чайник|hervidor|bollitore|chaleira|pava(?!\p{L})|tetera|czajnik|fluitketel|sandwich|waffle|waffel|gaufr|tostiera|popcorn|сэндвич|вафельниц|ホットサンド|ワッフル|와플|샌드위치|华夫|三明治/iu;
const stove =
  /(?<!\p{L})(?:gas|gaz|газ\p{L}*|induc\p{L}+|indukt\p{L}+|induzion\p{L}*|indukcj\p{L}+|индукц\p{L}+|hobs?|stove ?top|(?:gas)?herd\p{L}*|kochfeld|fornell\p{L}+|piastr\p{L}+|fuego|fogão|vitrocer\p{L}*|плит\p{L}+|kuchenk\p{L}+)(?!\p{L})|直火|ガス火|가스레인지|燃气|明火|煤气/iu;
const heats =
  /(?<!\p{L})(?:(?:elettric[ao]|électrique|eléctrica|elétrica|elektrisch\p{L}*|электрическ\p{L}+|elektryczn\p{L}+|electric)(?!\s(?:hob|stove|cooker|top)))(?!\p{L})/iu;

/** The words by which a pot that appliances are called after is heated by a stove. */
export function onStove(title: string, name: string): string | undefined {
  if (!stovePot.test(name) || watts.test(title) || mainsVolts.test(title) || heats.test(title)) return undefined;
  return stove.exec(title.replace(name, ' '))?.[0];
}

/** What a pot or a pan stands on. */
const hotPlate = seldom(
  /piastr\p{L}+ elettric|electric (?:hob|stove|cooker|cooktop|plate|range)|plaques? électrique|placas? eléctrica|elektro(?:herd|platte)|elektrisch\p{L}* (?:herd|koch)|электрическ\p{L}+ плит|электроплит|kuchenk\p{L}+ elektryczn/iu,
);

/** The words of a title that say on what electric plate its pot stands; none where it is heated itself. */
export const onHotPlate = (title: string): string | undefined =>
  watts.test(title) || mainsVolts.test(title) ? undefined : hotPlate.exec(title)?.[0];

/** What stirs, grinds or presses what is eaten. */
const kitchenTool =
  /frother|juicer|squeezer|grinder|mill(?!\p{L})|mincer|whisk|mixer|chopper|blender|aufschäum|mühle|presse|entsafter|mousseur|moulin|hachoir|fouet|espumador|molinillo|moledor|exprimidor|picador|batidor|montalatte|macina|spremi|tritatutto|frullino|moedor|espremedor|triturador|mixer|вспенив|капучинатор|мельниц|кофемолк|мясорубк|соковыжимал|spieniacz|młynek|wyciskark|奶泡|打奶|研磨|磨豆|榨汁|绞肉|打蛋|フォーマー|泡立て|ミル(?!ク)|ジューサー|거품기|그라인더|착즙|다지기/iu;
const cranked =
  /(?<!\p{L})(?:hand[- ]?(?:crank(?:ed)?|operated|powered)|handkurbel|mit kurbel|à manivelle|a manivela|de manivela|a manovella)(?!\p{L})|手动|手摇|手動|手回し|手挽き|수동/iu;
/** Of what is held in a hand as well, whatever it runs on; 'ручной', 'ręczny' mostly of that. */
const manual =
  /(?<!\p{L})(?:manual(?!\s(?:included|book|mode|settings?))|manuell\p{L}*|manuel(?:le)?s?|manuale|механическ\p{L}+|handmatige?)(?!\p{L})/iu;
const driven =
  /electri|éle[ck]t|eléc|elét|elett|elektr|электр|usb|batter|akku|аккум|батар|pilas?(?!\p{L})|piles?(?!\p{L})|pilhas?|recarg|ricaric|电动|电池|充电|電動|電池|充電|전동|건전지|충전|\d\s?(?:w|v|mah|rpm)(?!\p{L})/iu;

/** Whether a title says that current drives its thing, and no stove heats it: 'elektrisch', '800 W', 'USB'; not 'per gas ed elettrico'. */
export const isDriven = (title: string): boolean =>
  watts.test(title) || mainsVolts.test(title) || (driven.test(title) && !stove.test(title));

/** The words by which a hand drives a kitchen tool that bears a machine's name, and whether they leave no doubt. */
export function drivenByHand(title: string, name: string): { words: string; sure: boolean } | undefined {
  if (!kitchenTool.test(name) || driven.test(title)) return undefined;
  const crank = cranked.exec(title)?.[0];
  const words = crank ?? manual.exec(title)?.[0];
  return words === undefined ? undefined : { words, sure: crank !== undefined };
}

/** What blows air or draws water; a hand or a foot may do that. */
const pump = /pump|pomp[aey]|bomb(?:a|ín)|насос|помп|泵|ポンプ|空気入れ|펌프/iu;
const byLimb =
  /(?<!\p{L})(?:foot|hand|stirrup|fuß\p{L}*|hand\p{L}*|à (?:pied|main)|de (?:pie|mano|pé|mão)|a (?:piede|pedale|mano)|ножн\p{L}+|ручн\p{L}+|лягушк\p{L}|nożn\p{L}+|ręczn\p{L}+|voet\p{L}*|fot\p{L}*|ayak|el pompa\p{L}+)(?!\p{L})|脚[踩踏]|手压|足踏み|手押し|수동|발\s?펌프/iu;

/** The words by which a hand or a foot drives a pump that machines are called like. */
export function pumpedByHand(title: string, name: string): string | undefined {
  if (!pump.test(name) || driven.test(title)) return undefined;
  return (cranked.exec(title) ?? manual.exec(title) ?? byLimb.exec(title))?.[0];
}

/** 'USB-Steckdose', 'prise USB': no socket of a house, though it is called so. */
export const isUsbSocket = (title: string, words: string): boolean =>
  !/usb/i.test(words) && usbSocketIn(title)?.toLowerCase().includes(words.toLowerCase()) === true;
/** The words for it; undefined where a title names none. */
export const usbSocketIn = (title: string): string | undefined => usbSocket.exec(title)?.[0];
const usbSocket = seldom(
  /usb[\s-]?(?:a|c)?[\s-]?(?:steckdosen?|stecker|netzanschluss|plug|socket|розетк\p{L})|(?:prise|enchufe|presa|tomada|розетк\p{L}|gniazd\p{L}+)\susb|usb插座|USBコンセント|USB\s?콘센트/iu,
);

/** Light that nobody sees by: it hardens varnish, kills germs, warms. The energy label is for white light (Regulation 2019/2015). */
export const invisibleIn = (title: string): string | undefined => invisible.exec(title)?.[0];
const invisible = seldom(
  /(?<!\p{L})(?<!(?:ohne|sans|sin|senza|sem|no|zero|без|anti)[\s-])(?:uv(?:-?c)?(?:[\s/+-]{1,3}led)?[\s-]?(?:lamp|licht|light|lampe|лампа)\p{L}*|(?:l[aá]mp\p{L}+|ламп\p{L}|cabine)\s(?:led\s)?(?:uv|уф)(?![\s-]?(?:free|frei|schutz|block|filter))|infra(?:red|rot)[\s-]?(?:heat\s)?(?:lamp|bulb|licht|strahl)\p{L}*|rotlichtlampe\p{L}*|l[aá]mp\p{L}+\s(?:(?:à|de|a|ad)\s)?infra(?:r?roug|rroj|ross|vermelh)\p{L}*|инфракрасн\p{L}+ ламп\p{L}|ламп\p{L} инфракрасн\p{L}+|(?:nail|nagel|nägel) ?(?:lamp|lampe|dryer|trockner)s?|(?:lamp\p{L}+|lámpara) (?:\p{L}+ ){0,2}(?:ongles|uñas|unghie|unhas|paznokci)|schwarzlicht\p{L}*|black ?light|lumière noire|luz negra)(?!\p{L})|红外线?(?:灯|理疗)|赤外線(?:ランプ|電球)|적외선\s?(?:램프|조사기)|殺菌灯|杀菌灯|살균등|ブラックライト|紫外线灯/iu,
);
