import { tradeOf } from '../classes/trades.ts';
import { startingAge } from '../head/ages.ts';
import {
  charge,
  fewGrams,
  fewMillilitres,
  heatingWatts,
  mainsVolts,
  sunFactor,
  volume,
  watts,
  weight,
} from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';
import { calledAfter, inHair, onHob } from './called.ts';
import { partOfCarIn } from './car-parts.ts';
import { clothesIn, clothesSaid } from './clothes.ts';
import { costumeIn as costumeOfChildIn } from './costumes.ts';
import { depilatoryIn } from './creams.ts';
import { againstSoresIn } from './for-the-sick.ts';
import { infantMealIn } from './infant-meals.ts';
import { cardReaderIn, instrumentIn } from './measures.ts';
import { preciousIn } from './metals.ts';
import { modelledIn } from './modelled.ts';
import { pagesIn } from './pages.ts';
import { disinfectantIn, polishIn } from './purposes.ts';
import { keptCold } from './served-on.ts';
import { decorIn } from './shown.ts';
import { softDrinkIn } from './soft-drinks.ts';
import { utensilIn } from './utensils.ts';

// Names of goods have a long tail. What no word names is told by what sellers of every trade say beside the name: volts, an
// age, the skin it is for, a taste and a weight, sizes and cloth. It is sure only where nothing else is sold so; else the two
// likely kinds are asked.

/** What a title is likely to be where nothing in it names goods. */
export function byEvidence(reading: Reading): Found | undefined {
  const evidence =
    pagesIn(reading) ??
    calledAfter(reading) ??
    partOfCarIn(reading) ??
    againstSoresIn(reading) ??
    tradeOf(reading, false) ??
    instrumentIn(reading) ??
    cardReaderIn(reading) ??
    socketIn(reading) ??
    preciousIn(reading) ??
    polishIn(reading) ??
    disinfectantIn(reading) ??
    utensilIn(reading) ??
    modelledIn(reading) ??
    softDrinkIn(reading) ??
    pressed(reading) ??
    onHob(reading) ??
    (mainsVolts.test(reading.text.original) ? onCurrent(reading) : undefined) ??
    depilatoryIn(reading) ??
    infantMealIn(reading) ??
    costumeOfChildIn(reading) ??
    clothesIn(reading) ??
    decorIn(reading) ??
    dressedUp(reading) ??
    ofCars(reading) ??
    company(reading) ??
    onCurrent(reading) ??
    forCare(reading) ??
    inHair(reading) ??
    eaten(reading) ??
    sown(reading) ??
    played(reading) ??
    craft(reading) ??
    keptCold(reading) ??
    purpose(reading) ??
    byAmount(reading);
  return evidence && found(evidence);
}

function ofCars({ said: { frames } }: Reading): Evidence | undefined {
  const car = frames.get('auto');
  return car === undefined ? undefined : { id: 'auto.parts', because: [car], sure: false };
}

/** The words for a feast or a costume. */
export const costumeIn = (title: string): string | undefined => feast.exec(title)?.[0];

/** A mask or a wig for carnival: worn for a joke, it is no garment and protects nobody. */
export function dressedUp({ text: { original } }: Reading): Evidence | undefined {
  const worn = fancy.exec(original)?.[0];
  const when = worn === undefined ? undefined : feast.exec(original)?.[0];
  return worn === undefined || when === undefined
    ? undefined
    : { id: 'general.other', because: [worn, when], sure: true };
}
const fancy = seldom(
  /(?<!\p{L})(?:masks?|\p{L}*masken?|masques?|m[aá]scaras?|mascher[ae]|маск[аи]|wigs?|\p{L}*perücken?|perruques?|pelucas?|parrucc\p{L}+|perucas?|парик\p{L}*)(?!\p{L})|面具|面罩|假发|マスク|仮面|ウィッグ|가면|가발/iu,
);
const feast =
  /carnival|halloween|masquerade|venetian|cosplay|fancy dress|kostüm|karneval|fasching|venezian|carnaval|vénitien|déguisement|veneciana?|disfraz|carnevale|venezian|travestimento|fantasia|veneziana|карнавал|венециан|хэллоуин|маскарад|косплей|化装|舞会|狂欢|万圣|威尼斯|仮装|ハロウィン|ベネチア|コスプレ|할로윈|코스프레|베네치아|파티/iu;

/** 'Araña de techo, 8 luces E14': the screws of bulbs. */
export function socketIn({ text: { original } }: Reading): Evidence | undefined {
  const socket = sockets.exec(original)?.[0];
  return socket === undefined ? undefined : { id: 'lighting.led', because: [socket], sure: true };
}
const sockets = /(?<![\p{L}\d])(?:e(?:12|14|26|27|40)|b22d?|gu10|gu5[.,]3|mr16)(?![\p{L}\d])/iu;

/** '127 V', 'Bluetooth', '2600 mAh'. */
function onCurrent({ said, text: { original } }: Reading): Evidence | undefined {
  const volts = mainsVolts.exec(original)?.[0];
  const drawn = volts ?? (said.signs.has('electric') ? watts.exec(original)?.[0] : heatingWatts.exec(original)?.[0]);
  if (drawn) return { id: 'appliances.household', because: [drawn], sure: false, or: 'electronics.mains' };
  if (said.purpose) return undefined;
  const radio = radioWord.exec(original)?.[0];
  if (radio) return { id: 'electronics.radio', because: [radio], sure: false, or: 'electronics.battery-powered' };
  const held = charge.exec(original)?.[0];
  return held === undefined
    ? undefined
    : { id: 'electronics.battery-powered', because: [held], sure: false, or: 'electronics.power-bank' };
}
const radioWord = /bluetooth|wi-?fi|wlan|蓝牙|блютуз|ブルートゥース|블루투스|와이파이/iu;

/** 'Facial, 100 g', 'SPF 50': of what is rubbed in. Vegan and natural it may be as well as food. */
function forCare({ said: { signs, care }, text: { original } }: Reading): Evidence | undefined {
  const factor = sunFactor.exec(original)?.[0];
  if (factor) return { id: 'cosmetics.sunscreen', because: [factor], sure: false, or: 'cosmetics.skin' };
  const much = volume.exec(original)?.[0] ?? weight.exec(original)?.[0];
  const sign = signs.get('cosmetics') ?? signs.get('hair');
  if (care || !much || sign === undefined) return undefined;
  const isHair = !signs.has('cosmetics');
  return {
    id: isHair ? 'cosmetics.hair-dye' : 'cosmetics.skin',
    because: [sign, much],
    sure: false,
    or: isHair ? 'cosmetics.skin' : 'cosmetics.soap-oral',
  };
}

/** A taste, or a way of preparing, and an amount. */
function eaten({ said: { signs }, text: { original } }: Reading): Evidence | undefined {
  const heavy = weight.exec(original)?.[0];
  const much = heavy ?? volume.exec(original)?.[0];
  if (!much || vessel.test(original)) return undefined;
  const taste = heavy === undefined ? undefined : tastes.exec(original)?.[0];
  if (taste) return { id: 'food.snacks', because: [taste, much], sure: false, or: 'food.confectionery' };
  const sign = signs.get('food');
  return sign === undefined ? undefined : { id: 'food', because: [sign, much], sure: false };
}
const tastes =
  /(?<!\p{L})(?:flavou?r(?:ed)?|taste|geschmack|goût|saveur|sabor|gusto|sapore|вкус\p{L}*|smak\p{L}*|smaak|aromalı)(?!\p{L})|(?<=\p{L})geschmack|(?<![香气異异体體除去])味(?!噌|精|淋|増)|フレーバー|テイスト|맛/iu;

/** Pressed fruit by the litre. */
function pressed({ said: { signs }, text: { original } }: Reading): Evidence | undefined {
  const much = volume.exec(original)?.[0];
  const juice = juices.exec(original)?.[0];
  if (!much || !juice || signs.has('cosmetics')) return undefined;
  return { id: 'food.beverages', because: [juice, much], sure: true };
}
const juices =
  /[果莓萄榴橙桃梨莉柠柑梅]汁|ジュース|ネクター|(?<![가-힣])[가-힣]{1,3}즙(?!기|\p{L})|[배과]\s?(?:즙|넥타)|(?<!\p{L})(?:\p{L}+)?nektar(?!\p{L})|(?<!\p{L})(?:nettare|n[ée]ctar|нектар)(?!\p{L})/iu;

function sown({ said: { signs } }: Reading): Evidence | undefined {
  const sign = signs.get('plants');
  const what = signs.get('vegetable') ?? signs.get('fruit');
  // A gnome stands in a garden, too.
  return sign === undefined || inGarden.test(sign) || what === undefined || signs.has('food') || signs.has('dried')
    ? undefined
    : { id: 'plants.seeds-live', because: [sign, what], sure: true };
}

const inGarden = /^(?:jardín|giardino|jardim|jardin|garten|garden|сад)$/iu;

/** 'Ab 3 Jahren', '3岁+'. */
export function played({ said: { signs }, text: { original } }: Reading): Evidence | undefined {
  const age = startingAge(original);
  if (!age || age.years > MOST_YEARS) return undefined;
  return {
    id: signs.has('electric') || signs.has('remote') ? 'toys.electronic' : 'toys.general',
    because: [age.because],
    sure: false,
    or: age.years < LEAST_YEARS ? 'childrens.articles' : undefined,
  };
}
const LEAST_YEARS = 3;
const MOST_YEARS = 13;

/** An amount alone: some hundred grams are mostly eaten, a small bottle is mostly rubbed in. */
function byAmount({ text: { original } }: Reading): Evidence | undefined {
  const grams = fewGrams.exec(original)?.[0];
  if (grams) return { id: 'food', because: [grams], sure: false, or: 'cosmetics.skin' };
  const drops = fewMillilitres.exec(original)?.[0];
  return drops === undefined
    ? undefined
    : { id: 'cosmetics.skin', because: [drops], sure: false, or: 'food.beverages' };
}

/** What nothing but 'with' or 'from' stands before. A bag or a strap comes with things of all kinds: 'materassino con tracolla'. */
function company({ said: { aside, frames }, text: { original } }: Reading): Evidence | undefined {
  if (!aside || aside.entry.level < 3 || isOf(aside.entry.id, 'batteries', 'leather')) return undefined;
  // 'Herren Fliege, Seide, mit Einstecktuch': what garments come with is a garment.
  const isWorn = aside.entry.id === 'textiles.apparel' && frames.has('adult') && clothesSaid(original);
  return { id: aside.entry.id, because: [aside.words], sure: isWorn };
}

/** Something for what is eaten or cooked with stands in the kitchen, or by weight is eaten with it; something for another thing is of no kind. */
function purpose({ said, text: { original } }: Reading): Evidence | undefined {
  if (!said.purpose) return undefined;
  const { entry, words } = said.purpose;
  const spare = isOf(entry.id, ...ofParts) ? undefined : spares.exec(original)?.[0];
  if (spare) return { id: 'general.other', because: [spare, words], sure: true };
  if (isOf(entry.id, 'auto')) return { id: 'auto.parts', because: [words], sure: false };
  const much = weight.exec(original)?.[0] ?? volume.exec(original)?.[0];
  if (much && isOf(entry.id, 'food') && !vessel.test(original))
    return { id: 'food', because: [words, much], sure: false, or: 'kitchen.food-contact' };
  return isOf(entry.id, 'food', 'kitchen')
    ? { id: 'kitchen.food-contact', because: [words], sure: false, or: 'general.other' }
    : { id: 'general.other', because: [words], sure: false };
}
/** A vessel for what is eaten; in a mere box it is sold. */
const vessel =
  /(?<!\p{L})(?:storage container|(?:\p{L}+)?behälter für|recipiente para|contenedor para|contenitore per|(?:контейнер|[её]мкость|банка) для|pojemnik na)(?!\p{L})|保存容器|보관(?:통|용기)/iu;
/** Of these a part may be what the law asks for itself. */
const ofParts = ['auto', 'electronics', 'appliances', 'lighting', 'food', 'kitchen', 'medical'];
const spares =
  /(?<!\p{L})(?:replacement|spare|ersatz\p{L}*|(?:pièces? )?de rechange|de recambio|de repuesto|di ricambio|de reposição|запасн\p{L}*|сменн\p{L}*|zamienn\p{L}*)(?!\p{L})|交換用|替え|교체용|替换|备用/iu;

/** What is made into something by hand, where no word names it. */
function craft({ said, text: { original } }: Reading): Evidence | undefined {
  const why = crafts.exec(original)?.[0];
  return why === undefined || said.frames.has('child') || weight.test(original) || volume.test(original)
    ? undefined
    : { id: 'general.other', because: [why], sure: true };
}
const crafts =
  /(?<!\p{L})(?:for crafts?|for crafting|craft supplies|zum basteln|pour loisirs créatifs|para manualidades|para scrapbooking|per (?:hobby creativ\p{L}*|bricolage)|para artesanato|для рукоделия)(?!\p{L})|手芸用|ハンドメイド(?:素材|材料|パーツ)|공예\s?(?:용|재료)|手工材料/iu;
