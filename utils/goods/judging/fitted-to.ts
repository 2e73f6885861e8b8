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
