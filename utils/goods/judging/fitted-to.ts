import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// What is named like a candle, a pump or a plate and fits an engine is a part of a car: 'candele per Fiat Panda 1.2', 'bomba de
// água motor AP 1.8'.

/** A car by its make, right before its model or engine. */
const makes = seldom(
  /(?<!\p{L})(?:alfa romeo|audi|bmw|chevrolet|citro[eë]n|cupra|dacia|fiat|ford|honda|hyundai|isuzu|jeep|kia|lancia|land rover|lexus|mazda|mercedes|mitsubishi|nissan|opel|peugeot|renault|seat (?:ibiza|le[oó]n|toledo|altea|córdoba)|[sš]koda|subaru|suzuki|tesla model|toyota|vauxhall|volkswagen|vw|volvo|chery|geely|haval|lada|лада|ваз|газель|уаз|рено|тойота|хендай|киа|форд|ниссан)(?!\p{L})|(?:トヨタ|ホンダ|日産|スズキ|ダイハツ|マツダ|スバル|현대|기아|쏘나타|아반떼|大众|丰田|本田|别克|比亚迪)/iu,
);
/** Its engine, or the years it was built in. */
const engine =
  /(?<![\d.,])[0-7][.,]\d\s?(?:tdi|tsi|hdi|cdti|tdci|cdi|dci|jtd\p{L}?|multijet|crdi|tfsi|fsi|gti|vti|mpi|d4d|flex|diesel|gpl|benzina|\d{1,2}v|l)?(?![\p{L}\d]|[.,]\d)|(?<!\d)(?:19[89]|20[0-2])\d\s?[-–/]\s?(?:(?:19[89]|20[0-2])\d|\d{2})(?!\d)/iu;
/** What shows a car or is one in small. */
const shown =
  /(?<![\d.,])1\s?[:/]\s?\d{2}(?!\d)|model|modell|maquette|miniatur|diecast|poster|t-?shirt|mug|sticker|schlüsselanhänger|keychain|llavero|portachiavi|lego|模型|ミニカー|모형/iu;
const lenders = ['candles', 'electronics.mains', 'appliances.household', 'kitchen', 'furniture', 'food'];

/** A part of a car by the car and the engine it fits; undefined where a title names none, or only shows it. */
export function fittedToCar({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, ...lenders) || said.frames.has('toy') || shown.test(original)) return undefined;
  const car = makes.exec(original)?.[0];
  const built = car === undefined ? undefined : engine.exec(original)?.[0];
  return car === undefined || built === undefined
    ? undefined
    : found({ id: 'auto.parts', because: [words, car, built.trim()], sure: true });
}

const mats =
  /^(?:\p{L}*mat(?:te)?[sn]?|tapis|alfombr(?:a|illa)s?|tappetin[oi]|tappeti?|tapetes?|ковр\p{L}+|dywanik\p{L}*|paspas|mat(?:ta|tor)|.*(?:脚垫|脚踏垫|垫子?|マット|매트|발판))$/iu;

const shownOn =
  /ванн|bath|bade|bagno|baño|banh|bain|motiv|print|muster|рисун|узор|с машин|浴|图案|柄|욕실|무늬|프린트/iu;

/** A mat for the feet in a car or its trunk is made for that car, and lies in no room. */
export function matOfCar({ entry, words }: Head, { said: { frames }, text: { original } }: Reading): Found | undefined {
  const isMat = isOf(entry.id, 'textiles.home') && mats.test(words) && !shownOn.test(original);
  const car = isMat ? frames.get('auto') : undefined;
  return car === undefined || frames.has('child') || frames.has('toy')
    ? undefined
    : found({ id: 'auto.parts', because: [words, car], sure: true });
}

const garment =
  /^(?:\p{L}*skirts?|\p{L}*schürzen?|jupes?|fald(?:a|as|ón|ones)|minigonn[ae]|gonn[ae]|sai(?:as?|otes?)|spódnic\p{L}*|юбк\p{L}|рубашк\p{L}|фартук\p{L}*|штаны|сапог\p{L}?|ботинк\p{L}*|шапк\p{L}|.*裙|スカート|스커트|rok(?:ken)?|kjol(?:ar)?)$/iu;
/** What they hang from or lie about: a bumper, a sill, a cylinder, a gearbox. */
const ofBody = seldom(
  /(?<!\p{L})(?:(?:front |rear )?bumpers?|(?:side|body) skirts?|splitter|spoilers?|(?:front|heck)schürzen?|stoßstangen?|pare[- ]?chocs?|bas de caisse|jupes? latérales?|parachoques|para-?choques?|faldón(?:es)? (?:lateral|delanter|traser)\p{L}*|paraurti|sottoporta|minigonn[ae] laterali|saias? laterais|бампер\p{L}*|двигател\p{L}+|цилиндр\p{L}*|кпп|брызговик\p{L}*|глушител\p{L}+|при[её]мн\p{L}+ труб\p{L}+|zderzak\p{L}*|side ?skirts?|sidokjol\p{L}*)(?!\p{L})|侧裙|裙边|保险杠|前杠|后杠|包围|サイドスカート|バンパー|사이드\s?스커트|범퍼/iu,
);
const wornBy =
  /(?<!\p{L})(?:wom[ae]n'?s?|girls?|ladies|dress|denim|tulle|pleated|damen|mädchen|femmes?|filles?|mujer(?:es)?|niñas?|donna|feminin[ao]|женск\p{L}+|девоч\p{L}+|damsk\p{L}+)(?!\p{L})|女|レディース|여성|半身|百褶/iu;

/** Skirts of bumpers and sills, shirts of cylinders, aprons of wheels: they hang about a car, and nobody wears them. */
export function skirtOfCar({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'textiles.apparel', 'footwear') || !garment.test(words)) return undefined;
  if (said.frames.has('adult') || said.frames.has('child') || wornBy.test(original)) return undefined;
  const part = ofBody.exec(original)?.[0];
  return part === undefined ? undefined : found({ id: 'auto.parts', because: [...new Set([words, part])], sure: true });
}
