import { unflown } from '../classes/called-in-regions.ts';
import { rubberGloveIn, tradeOf } from '../classes/trades.ts';
import { firstMonthsIn, startingAge } from '../head/ages.ts';
import { current, heavy, mainsVolts, sunFactor, volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import { isDriven } from '../head/mains.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf, type Worlds } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';
import { namesFirst } from '../phrases/stems.ts';
import { calledAfter, dollCalled, folderOf, pasteOf, pegOf } from './called.ts';
import { partOfCar } from './car-parts.ts';
import { clothesNamed, overEyes } from './clothes.ts';
import { coverOf } from './covers.ts';
import { creamOf, depilatoryIn } from './creams.ts';
import { dishIn } from './dishes.ts';
import { inChargingCase } from './earphones.ts';
import { costumeIn, dressedUp, played, socketIn } from './evidence.ts';
import { fittedToCar, matOfCar, skirtOfCar } from './fitted-to.ts';
import { againstSores, nappyOfAdults } from './for-the-sick.ts';
import { infantMealIn } from './infant-meals.ts';
import { measuring } from './measures.ts';
import { preciousIn } from './metals.ts';
import { modelledOf } from './modelled.ts';
import { writtenOf } from './pages.ts';
import { plushOf } from './plush.ts';
import { ofPrivateUse } from './private-use.ts';
import { cleanerOf, purposeOf } from './purposes.ts';
import { ringOf } from './rings.ts';
import { drawnFrom, servedOn } from './served-on.ts';
import { shapedSweets } from './shaped-sweets.ts';
import { figureOf, lookedAt } from './shown.ts';
import { softDrinkOf } from './soft-drinks.ts';
import { playedByBeasts, pressedOf, turned } from './turned.ts';
import { utensilIn } from './utensils.ts';

/**
 * What weighs more than the word that names something: a stuff that is eaten gives its name to creams and toys, and of a thing
 * of no kind an age says that children play with it. Undefined where nothing does.
 */
export function outweighed(head: Head, reading: Reading, worlds: Worlds): Found | undefined {
  const { entry, words } = head;
  const { said, text } = reading;
  const title = text.original;
  const heard = inChargingCase(head, reading);
  if (heard) return heard;
  const cast = isOf(entry.id, 'chemicals') ? castOf(words, title) : undefined;
  if (cast) return found({ id: 'general.other', because: [words, cast], sure: true });
  // What children paint with says from what age; nobody paints a wall with it.
  const painter =
    isOf(entry.id, 'chemicals') && paints.test(words) && !onWalls.test(title) ? startingAge(title) : undefined;
  if (painter && painter.years <= OLDEST_PAINTER)
    return found({ id: 'toys.general', because: [words, painter.because], sure: true });
  const fed = isOf(entry.id, 'batteries') ? fedBy(head, reading) : undefined;
  if (fed) return fed;
  const own = ofPrivateUse(head, reading, worlds);
  if (own) return own;
  // What animals are given tells no age in years: 'Little Live Pets, interactive, ages 5+' is played with.
  if (worlds.has('pet')) {
    if (isOf(entry.id, 'jewellery') && isCollar.test(words) && !hanging.test(title))
      return found({ id: 'general.other', because: [words, worlds.get('pet') ?? ''], sure: true });
    if (isOf(entry.id, 'electronics') && mouse.test(words) && !isDriven(title))
      return found({ id: 'general.other', because: [words, worlds.get('pet') ?? ''], sure: true });
    // What lies on the ground of a tank is eaten by no fish, whatever it looks like.
    const laid = isOf(entry.id, 'food', 'pet.food') ? laidInTank.exec(title)?.[0] : undefined;
    if (laid) return found({ id: 'general.other', because: [words, laid], sure: true });
    const age = startingAge(title);
    const game = age && age.years >= 2 && isThingOfNoKind(entry) ? played(reading) : undefined;
    return (
      playedByBeasts(head, reading) ??
      (game && found({ ...game, because: [...game.because, words], sure: false, or: entry.id }))
    );
  }
  const respirator = isOf(entry.id, 'cosmetics') ? filtering.exec(title)?.[0] : undefined;
  if (respirator && /mas[kcq]|маск|口罩|面膜|マスク|마스크/iu.test(words))
    return found({ id: 'ppe.masks', because: [words, respirator], sure: true });
  const costume =
    isOf(entry.id, 'cosmetics', 'ppe.masks', 'medical') && !volume.test(title) ? dressedUp(reading) : undefined;
  if (costume?.because[0]?.toLowerCase() === words.toLowerCase()) return found(costume);
  // 'Casco gladiador disfraz adulto' protects nobody.
  const isHelmet = isOf(entry.id, 'ppe.helmets') || (isOf(entry.id, 'textiles.apparel') && helmet.test(title));
  const worn = isHelmet ? costumeIn(title) : undefined;
  if (worn)
    return found({
      id: said.frames.has('child') ? 'toys.general' : 'general.other',
      because: [words, worn],
      sure: true,
    });
  const other =
    softDrinkOf(head, reading) ??
    servedOn(head, reading) ??
    drawnFrom(head, reading) ??
    nappyOfAdults(head, reading) ??
    flownOrNot(head, reading) ??
    shelledIn(head, reading) ??
    turned(head, reading) ??
    pressedOf(head, reading) ??
    dishIn(head, reading, worlds) ??
    (isOf(entry.id, 'pet.food') ? playedByBeasts(head, reading) : undefined) ??
    measuring(head, reading) ??
    writtenOf(entry.id, words, reading) ??
    cleanerOf(head, reading) ??
    purposeOf(head, reading) ??
    pasteOf(head, reading) ??
    modelledOf(head, reading) ??
    folderOf(head, reading) ??
    pegOf(head, reading) ??
    coverOf(head, reading) ??
    overEyes(head, reading) ??
    padOf(head, reading) ??
    plushOf(head, reading) ??
    againstSores(head, reading) ??
    shapedSweets(head, reading) ??
    lookedAt(head, reading) ??
    fittedToCar(head, reading) ??
    skirtOfCar(head, reading) ??
    partOfCar(head, reading) ??
    matOfCar(head, reading) ??
    figureOf(head, reading) ??
    creamOf(head, reading) ??
    ringOf(head, reading) ??
    burningOil(head, reading);
  if (other) return other;
  const mash = isOf(entry.id, 'food', 'general.other') ? (depilatoryIn(reading) ?? infantMealIn(reading)) : undefined;
  if (mash) return found({ ...mash, because: [...mash.because, words] });
  const isFed = isOf(entry.id, 'food') && !isOf(entry.id, 'food.supplement', 'food.alcohol');
  const months = isFed ? firstMonthsIn(title) : undefined;
  if (months) return found({ id: 'food.infant', because: [words, months], sure: true });
  // 'Bracelet acier pour Apple Watch' adorns nobody either: a part of a device.
  const strapped = isOf(entry.id, 'jewellery') ? forWatch.exec(title)?.[0].trim() : undefined;
  if (strapped) return found({ id: 'general.other', because: [words, strapped], sure: true });
  // What hangs from a ceiling by a bulb adorns nobody: 'colgante 3 luces E27'.
  const lamp = isOf(entry.id, 'jewellery') ? socketIn(reading) : undefined;
  if (lamp) return found({ ...lamp, because: [words, ...lamp.because] });
  // 'Tapis d'atterrissage pour drone': cloth for what flies covers no floor.
  if (isOf(entry.id, 'textiles.home') && said.served.has('drones'))
    return found({ id: 'general.other', because: [words], sure: true });
  // 'Сушка для посуды': what stands by dishes is not eaten.
  const stood =
    isOf(entry.id, 'food') && entry.level < 3 && namesFirst(reading.tongue) ? servesThing(head, reading) : undefined;
  if (stood) return found({ id: 'general.other', because: [words, stood], sure: true });
  // Ampoules are of glass that shines and of glass that is broken open: 'ampoules visage 7 x 2 ml', 'guirlande 10 ampoules 230 V'.
  if (ampoule.test(words)) {
    const much = volume.exec(title)?.[0] ?? said.signs.get('cosmetics');
    const lit = bulb.exec(title)?.[0];
    if (isOf(entry.id, 'lighting') && much && !lit)
      return found({ id: 'cosmetics.skin', because: [words, much], sure: true });
    if (isOf(entry.id, 'cosmetics') && lit && !volume.test(title))
      return found({ id: 'lighting.led', because: [words, lit], sure: true });
  }
  const isStuff = isOf(entry.id, 'food') && entry.level < 3 && !isOf(entry.id, 'food.supplement', 'food.infant');
  const sweet = isStuff ? calledAfter(reading) : undefined;
  // A name that is known as that of another food is: 'lingue di suocera' are crackers.
  if (sweet && sweet.because[0] !== words && (sweet.id !== entry.id || entry.generic))
    return found({ ...sweet, because: [...sweet.because, words] });
  // 'Colágeno sérum facial': what skin care works by is swallowed only where a form says so.
  // Turmeric in capsules seasons nothing.
  // And what is dried of beasts feeds nobody.
  if (isOf(entry.id, 'food.spices-sauces', 'food.meat', 'food.animal-origin') && encapsulated.test(title))
    return found({ id: 'food.supplement', because: [words, encapsulated.exec(title)?.[0] ?? ''], sure: true });
  if (isOf(entry.id, 'food.supplement') && said.care && said.care.entry.level > 1 && !dosed.test(title))
    return found({ id: said.care.entry.id, because: [said.care.words, words], sure: true });
  const rubbed = isOf(entry.id, 'food.supplement') && !dosed.test(title) ? onBody.exec(title)?.[0] : undefined;
  if (rubbed) return found({ id: 'cosmetics.skin', because: [rubbed, words], sure: true });
  // Honey that is creamed is sold by the pound, and no cream for the face is.
  const isHeavy = heavy.test(title) && !said.signs.has('cosmetics');
  if (
    isStuff &&
    said.care &&
    !isHeavy &&
    !said.signs.has('food') &&
    (said.care.entry.level > 1 || said.signs.has('cosmetics'))
  )
    return found({ id: said.care.entry.id, because: [said.care.words, words], sure: said.care.entry.level > 1 });
  const body = isStuff && !said.signs.has('food') ? said.signs.get('cosmetics') : undefined;
  // No food is said to be for lips; by the flask what is for the body is rubbed in.
  if (body && (lips.test(body) || (bodily.test(body) && volume.test(title))))
    return found({ id: 'cosmetics.skin', because: [body, words], sure: true });
  if (body) return found({ id: 'cosmetics.skin', because: [body, words], sure: false, or: entry.id });
  const doll = worlds.has('doll') ? dollCalled(head, reading) : undefined;
  if (doll) return found({ id: 'toys.general', because: [doll, words], sure: true });
  const isAmount = weight.test(title) || volume.test(title);
  const isLikeness = isStuff && !isAmount && !worlds.has('toy') && !said.signs.has('food') && !startingAge(title);
  const shaped = isLikeness ? shapedFrom(title, words) : undefined;
  if (shaped) return found({ id: 'general.other', because: [shaped, words], sure: false, or: entry.id });
  const garment = isThingOfNoKind(entry) || (isStuff && !isAmount) ? clothesNamed(reading, isStuff) : undefined;
  if (garment) return found({ ...garment, because: [...garment.because, words] });
  const isTool =
    ((isStuff || entry.level === 1) && !weight.test(title)) || isOf(entry.id, 'general.other', 'kitchen.food-contact');
  const tool = isTool && !said.named.has('toys.general') ? utensilIn(reading) : undefined;
  if (tool && (tool.id !== entry.id || entry.or !== undefined))
    return found({ ...tool, because: [...tool.because, words] });
  const solid = isOf(entry.id, 'food') && !isAmount && !said.signs.has('food') ? uneatenOf(title, words) : undefined;
  if (solid) return solid;
  const trade =
    (isStuff && !isAmount) || isLoose(entry)
      ? (tradeOf(reading, isStuff) ?? (isStuff ? undefined : preciousIn(reading)))
      : undefined;
  // Of a garment it tells only the vest.
  if (trade && trade.id !== entry.id && (trade.id === 'ppe.other' || !isOf(entry.id, 'textiles')))
    return found({ ...trade, because: [...trade.because, words] });
  const rubber = isOf(entry.id, 'textiles.apparel') ? rubberGloveIn(reading) : undefined;
  if (rubber) return found({ ...rubber, because: [...rubber.because, words] });
  const isBare = isStuff && !weight.test(title) && !volume.test(title) && !said.signs.has('food');
  const game = isBare || (isThingOfNoKind(entry) && !isOwned.test(words)) ? played(reading) : undefined;
  // Said to be a toy, it is one.
  // Crayons for those who are so old are made for them.
  if (game && (worlds.has('toy') || (drawn.test(title) && !said.frames.has('adult'))))
    return found({ ...game, because: [...game.because, words], sure: true });
  if (game) return found({ ...game, because: [...game.because, words], sure: false, or: entry.id });
  // 鸡蛋仔机 220V: nor what hangs on a socket.
  const volts = isBare ? mainsVolts.exec(title)?.[0] : undefined;
  if (volts)
    return found({ id: 'appliances.household', because: [volts, words], sure: false, or: 'electronics.mains' });
  // 'Dumpling ambient light, USB': what is charged is not eaten.
  const charged = isBare ? charging.exec(title)?.[0] : undefined;
  return charged === undefined
    ? undefined
    : found({ id: 'electronics.battery-powered', because: [charged], sure: false, or: 'lighting.led' });
}

const drawn =
  /crayon|wachsmal|pastell[io]|giz de cera|ceras|мелк|кред|waskrijt|kritor|蜡笔|クレヨン|クレパス|크레용|크레파스/iu;

/** A pad full of make-up: it has a shade, a refill, grams or a factor against the sun, and no pillow has. */
function padOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (words === '气垫' && blown.test(original)) return found({ id: 'general.other', because: [words], sure: true });
  if (entry.id !== 'textiles.home' || !/^(?:cushions?|coussins?|クッション|쿠션)$/iu.test(words)) return undefined;
  const why = sunFactor.exec(original)?.[0] ?? (shade.test(original) ? refilled.exec(original)?.[0] : undefined);
  return why === undefined ? undefined : found({ id: 'cosmetics.skin', because: [words, why], sure: true });
}
const blown = /气垫(?:床|船|梳|沙发|椅|艇|城堡|枕|坐垫)/u;
const shade =
  /(?<![\p{L}\d])(?:1[37]|2[1357])\s?(?:호|号)|\d\s?g(?!\p{L})|(?<!\p{L})(?:shade|nuance|teinte|tono|tom|ton|no\.)\s?\d|カバー力|커버력/iu;
const refilled =
  /본품|리필|커버력|광(?=\s?쿠션)|refill|nachfüll\p{L}*|recharge|recambio|ricarica|refil(?!\p{L})|レフィル|リフィル|カバー力|ファンデ|compact|make-?up/iu;

const paints =
  /paint|farben?$|peinture|gouache|pintura|témpera|tempera|colori|pittura|tinta|краск|farb[ay]|verf$|färg$|boya|颜料|絵の具|えのぐ|물감|페인트/iu;
const onWalls =
  /wand|wall|möbel|furnitur|murale?|(?<!\p{L})murs?(?!\p{L})|meubles?|pared|muebles|paret|mobili|parede|móveis|стен|мебел|ścian|mebl|muur|meubel|vägg|möbler|duvar|mobilya|墙|家具|壁|벽|가구/iu;
const OLDEST_PAINTER = 12;

/** 'Powered by AA batteries', 纽扣电池供电: cells are only what the thing runs on; undefined where they are sold. */
function fedBy({ words }: Head, { said: { signs }, text: { original } }: Reading): Found | undefined {
  const at = original.indexOf(words);
  const why =
    feeds.exec(original.slice(0, Math.max(0, at)))?.[0].trim() ?? driven.exec(original.slice(at + words.length))?.[0];
  if (at < 0 || why === undefined) return undefined;
  const shown = signs.get('electric');
  const because = [words, why, ...(shown === undefined ? [] : [shown])];
  return found({ id: 'electronics.battery-powered', because, sure: shown !== undefined });
}
const feeds =
  /(?<!\p{L})(?:(?:powered|operated|driven) by|runs on|(?:betrieben|betrieb) (?:mit|durch)|aliment\p{L}+ (?:par|con|a|por|da)|funciona (?:con|a|com)|fonctionne avec|funziona (?:con|a)|работает (?:от|на)|zasilan\p{L} (?:z|na|przez)?|werkt op|drivs av)\s(?:[\d×x]+\s?)*$/iu;
const driven = /^\s?(?:供电|供電|驱动|驅動|款(?=\s|$)|(?:駆動|式)(?!\p{L})|(?:로 )?(?:작동|구동)|ile çalışır)/u;

/** 'Resin owl figurine', 'figura de resina': what is cast of resin; undefined where that is poured and hardens. */
const castOf = (words: string, title: string): string | undefined =>
  /^(?:resins?|harz|résine|resina|смол\p{L}|żywic\p{L}|树脂|レジン|레진)$/iu.test(words) &&
  !volume.test(title) &&
  !weight.test(title)
    ? figure.exec(title)?.[0]
    : undefined;
const figure =
  /figurines?|statuettes?|(?:pen|pencil|candle|towel|napkin|toothbrush) holders?|planters?(?!\p{L})|flower ?pots?|vases?(?!\p{L})|figures?(?!\p{L})|statue\p{L}*|sculptures?|ornaments?|bookends?|figur(?:en)?(?!\p{L})|skulptur|figuras?(?!\p{L})|estatua|escultura|statuin\p{L}|statua|soprammobil|estátua|estatueta|фигур\p{L}+|статуэт\p{L}+|figurk\p{L}|摆件|雕像|公仔|置物|オブジェ|フィギュア|장식품|조각상|피규어/iu;

/** Round a beast's neck nothing is jewellery; a pendant shows one. */
const isCollar = /^(?:colliers?|collar(?:es)?s?|collar[ei]|coleiras?|ошейник\p{L}*|halsb[aä]nd\p{L}*|obroża|목걸이)$/iu;
const hanging = /pendentif|colgante|ciondolo|pingente|dije|urne?|cendres|cenizas|ceneri|펜던트|유골/iu;

/** What cats hunt bears the name of what moves a pointer. */
const mouse =
  /^(?:mouse|mice|\p{L}*m[aä]us(?:e|chen)?|souris|rat[oó]n(?:es)?|topolin[oi]|ratinhos?|mysz\p{L}*|мыш\p{L}+|muis\p{L}*|möss|mus|fare)$/iu;
const laidInTank =
  /(?<!\p{L})(?:gravel|pebbles?|stones?|substrate|ornaments?|kies|\p{L}*kiesel|bodengrund|graviers?|galets?|grava|guijarros|ghiai\p{L}+|ciottoli|cascalho|seixos|грунт\p{L}?|галька|żwir\p{L}*|grind|grus|çakıl)(?!\p{L})|砂利|底砂|造景石|鹅卵石|자갈/iu;

/** What a title begins with. */
const helmet = /^(?:\p{L}+\s){0,2}(?:casques?|helme?|helmets?|cascos?|elm[oi]|capacetes?|шлем\p{L}*|hełm)(?!\p{L})/iu;

const forWatch = seldom(
  /(?<!\p{L})(?:for|für|pour|para|per|для|do|voor|till|untuk|compatible (?:with|avec|con)|kompatibel mit|compatibile con|compatível com)\s(?:\p{L}+\s){0,2}?(?:apple watch|iwatch|mi (?:smart )?band|smart ?(?:watch|band)\p{L}*|fitbit|galaxy (?:watch|fit)|garmin|huawei|amazfit|xiaomi|fitness\p{L}+|montres? connectées?|reloj(?:es)? inteligentes?|relógios? inteligentes?|смарт|фитнес|умных часов)/iu,
);

const lips = /^(?:lips?|labbr|labio|lábio|lippen|lèvre|губ|唇|입술)/iu;
const bodily = /^(?:corporal|corporel|corps|corpo|körper|тел[аоу]|身体|ボディ|바디)/iu;
/** What a word for food is said right behind it to be for, where that is dishes, clothes or a house, and no amount is named. */
function servesThing({ words }: Head, { text: { original } }: Reading): string | undefined {
  if (weight.test(original) || volume.test(original)) return undefined;
  return served.exec(original.slice(original.indexOf(words) + words.length))?.[0].trim();
}
const served =
  /^\s(?:для|do|para|per|pour|à|di)\s(?:посуды|тарелок|белья|обуви|одежды|стаканов|бутылок|цветов|бумаг|книг|naczyń|prania|bielizny|butów|vajilla|platos|ropa|zapatos|piatti|stoviglie|panni|bucato|scarpe|vaisselle|linge|chaussures|louças?|pratos|roupas?|sapatos)(?!\p{L})/iu;

const ampoule = /ampou?ll?|ampola|ampolla|ампул|안플|앰플|安瓶|アンプル/iu;
const bulb = /(?<![\p{L}\d])(?:e14|e27|b22|gu10|led|\d+\s?(?:v|w|lm))(?![\p{L}\d])|guirlande|luminaire|lampe/iu;

const isThingOfNoKind = ({ id, keeper, level }: Head['entry']): boolean =>
  (id === 'general.other' || id === 'wood.products') && !keeper && level > 1;
/** What a stem that no other kind shares is weightier than: a vest, a belt, shoes, a scooter, a thing of no kind. */
const isLoose = ({ id, keeper, phrase }: Head['entry']): boolean =>
  id === 'textiles.apparel' ||
  (isOf(id, 'chemicals') && /^adhesive$/i.test(phrase)) ||
  (isOf(id, 'general.other', 'auto') && !keeper) ||
  (isOf(id, 'leather.bags', 'footwear') && /^(?:drive )?belt$|^shoes?$|^ремень$|ベルト|벨트/iu.test(phrase));

/** Classes of what masks filter: no mask for the skin has one. */
const filtering =
  /(?<![\p{L}\d])(?:kf\s?-?(?:80|94|99)|kn\s?-?9[59]|n\s?-?(?:95|99|100)|ffp\s?-?[123]|ds2|p2)(?![\p{L}\d])/iu;

/** A lamp that burns oil hangs on no current. */
function burningOil({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  const oil =
    isOf(entry.id, 'lighting') && !current.test(original) && !lamp.test(original)
      ? burnt.exec(original)?.[0]
      : undefined;
  return oil === undefined ? undefined : found({ id: 'general.other', because: [words, oil], sure: true });
}
const lamp = /(?<!\p{L})(?:leds?|solar\p{L}*|usb|electri\p{L}+|elektri\p{L}+)(?!\p{L})/iu;
const burnt =
  /(?<!\p{L})(?:kerosene|paraffin oil|oil lamps?|petroleum\p{L}*|öllampen?|à (?:huile|pétrole)|de (?:aceite|queroseno)|(?:ad|a) (?:olio|petrolio|óleo)|querosene|керосинов\p{L}+|масляная лампа|naftow\p{L}+|petroleumlamp\p{L}*|fotogenlamp\p{L}*|gaz lambası)(?!\p{L})|オイルランプ|石油ランプ|煤油灯|석유\s?램프/iu;

/** 'Gingerbread house mold silicone', 'Whiskey stones granite': of such stuff nothing is that is eaten; undefined where none is named. */
function uneatenOf(title: string, food: string): Found | undefined {
  const stuff = neverEaten.exec(title)?.[0].trim();
  if (stuff === undefined) return undefined;
  const mould = baked.exec(title.replace(food, ' '))?.[0].trim();
  if (mould) return found({ id: 'kitchen.food-contact', because: [mould, food], sure: true });
  return found({ id: 'kitchen.food-contact', because: [food, stuff], sure: false, or: 'general.other' });
}
const neverEaten = seldom(
  /(?<!\p{L})(?:silicone?s?|silikon\p{L}*|silicona|neopren\p{L}*|néoprène|granite?|granit|stainless steel|edelstahl|inox\p{L}*|acier|acero|acciaio|aço|нержав\p{L}+|силикон\p{L}*|stal(?:owy|owa|owe)|nierdzewn\p{L}+|rvs|rostfritt|paslanmaz|polyester|acrylic|acryl)(?!\p{L})|不锈钢|硅胶|シリコン|ステンレス|실리콘|스테인리스|스텐/iu,
);
const baked =
  /(?<!\p{L})(?:mou?lds?|pans?|formen?|backform\p{L}*|moules?|moldes?|stamp[oi]|formas?|форм[аы]|form[ay]|foremk\p{L}|vormen?|kalıb\p{L})(?!\p{L})|模具|型(?!番)|몰드|틀/iu;

/** 'Ceramic pineapple', 'Ananas aus Keramik', 陶器のりんご: what food is only made of in likeness; undefined where it is made of none. */
function shapedFrom(title: string, food: string): string | undefined {
  const at = title.indexOf(food);
  return stuffBefore.exec(title.slice(0, at))?.[0].trim() ?? stuffAfter.exec(title.slice(at + food.length))?.[0].trim();
}
const stuffBefore =
  /(?<!\p{L})(?:ceramic|porcelain|resin|felt|crochet(?:ed)?|knitted|rubber|foam|wooden|plastic|metal|silicone|concrete|keramik|porzellan|filz|gehäkelte[rs]?|керамическ\p{L}+|деревянн\p{L}+|вязан\p{L}+|фетров\p{L}+)[\s-]$|(?:陶瓷|木质|树脂|毛毡|钩针|陶器の?|木製の?|フェルトの?|樹脂の?|도자기|나무|펠트)\s?$/iu;
const stuffAfter =
  /^\s(?:en|de|di|in|aus|из|em)\s(?:céramique|porcelaine|résine|feutre|bois|cerámica|porcelana|resina|fieltro|madera|ceramica|feltro|legno|cerâmica|madeira|crochê|keramik|porzellan|filz|holz|керамики|фарфора|дерева|фетра)(?!\p{L})/iu;

/** What children have of their own and do not play with. */
const isOwned =
  /brush|bürste|brosse|cepillo|spazzol|escova|щ[её]тк|szczo|borste|fırça|牙刷|ブラシ|칫솔|umbrella|schirm|parapluie|paraguas|ombrello|guarda-chuva|зонт|parasol|雨伞|傘|우산|comb(?!\p{L})|kamm|peigne|peine|bicycle|bike|fahrrad|vélo|bicicl|велосип|自行车|自転車|자전거/iu;

const encapsulated = seldom(
  /capsules?(?!\p{L})|cápsulas|gélules|kapseln|capsule(?!\p{L})|softgels|капсул|kapsułk|kapsül|胶囊|カプセル|캡슐|แคปซูล|viên nang|كبسول/iu,
);
/** Forms that are swallowed. */
const dosed =
  /capsul|cápsul|gélule|comprim|compress[ea]|tablet|pill(?:s|en|ole)?(?!\p{L})|gumm|softgel|powder|pulver|poudre|polvo|polver|капсул|таблет|порош|мармелад|kapsuł|tabletk|proszek|kapsel|kapsül|toz(?!\p{L})|胶囊|软糖|片(?!\p{L})|粉|口服|カプセル|粒|サプリ|ドリンク|캡슐|정(?!\p{L})|분말|먹는|drink|ampulle[ns]? trink|supplement|suplemen|integrator|БАД|แคปซูล|viên|kapsul/iu;

/** What is rubbed in, sprayed on or bathed in is not swallowed. */
const onBody =
  /(?<!\p{L})(?:topical\p{L}*|roll[- ]?on|foot soak|bath (?:flakes|salts?|soak)|body (?:spray|oil|lotion)|zum auftragen|bade\p{L}+|hautspray|topique|à appliquer|tópic[oa]|topico|per uso esterno|наружн\p{L}+|для ванн\p{L}*)(?!\p{L})|外用|泡脚|塗る|バスソルト|入浴|바르는|입욕/iu;
const charging =
  /(?<!\p{L})usb(?!\p{L})|rechargeable|battery operated|wiederaufladbar|recargable|ricaricabile|recarregável|аккумулятор|на батарейках|充电|充電|충전|\d\s?mah/iu;

/** A dragon, a comet and a pipe lend kites their names, and are sold themselves. */
function flownOrNot({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'toys') || !/^(?:drachen|cometas?|pipas?|papagaios?)$/iu.test(words)) return undefined;
  const why = (unflown.exec(original) ?? standing.exec(original))?.[0];
  return why === undefined ? undefined : found({ id: 'general.other', because: [words, why], sure: true });
}
const standing =
  /(?<!\p{L})(?:figur(?:en)?|statue\p{L}*|resin|harz|polyresin|skulptur\p{L}*|\p{L}*deko|estatua|escultura)(?!\p{L})/iu;

/** In Arabic what is peeled is called as what peels the skin: 'جوز مقشر' are nuts. */
function shelledIn({ entry, words }: Head, { said: { care }, text: { original } }: Reading): Found | undefined {
  if (!care || !isOf(entry.id, 'food') || !/^مقشر/u.test(care.words) || !weight.test(original)) return undefined;
  const gap = original.indexOf(care.words) - original.indexOf(words) - words.length;
  return gap === 1 ? found({ id: entry.id, because: [words, care.words], sure: true }) : undefined;
}
