import { startingAge } from '../head/ages.ts';
import { current } from '../head/amounts.ts';
import { isDriven } from '../head/mains.ts';
import type { Reading } from '../head/read.ts';
import type { Found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { entryMaker } from '../phrases/lexicon.ts';
import { type Listed, notBeside, patternsBy, rowsBy } from '../phrases/listed.ts';
import { kites, unflown } from './called-in-regions.ts';
import { done, programs, readOnScreen, sent } from './digital.ts';
import { partyBlowers } from './lent-by-kin.ts';
import {
  drawered,
  droning,
  greased,
  inSets,
  ofWrists,
  ridden,
  showered,
  softBooks,
  stored,
  wheeled,
} from './lent-things.ts';
import { steering, washing } from './machines.ts';
import { catches, cutsWood, powdered, spooled, strapped, tracked, written } from './named-after.ts';
import { ofRegions } from './rows-of-regions.ts';
import { scaleModels, unbuilt } from './scale-models.ts';
import {
  burning,
  cased,
  drunkFrom,
  dusty,
  heating,
  locking,
  pouched,
  readBy,
  shaving,
  showing,
  wiping,
} from './served-things.ts';
import { fireproof, ofCardboard, ofSand, restedOn, shot, threeWheeled } from './told-by-pairs.ts';

// Names that outrank every other word of a title: whatever they speak of, it is only what they are about. A pattern to sew a
// dress by is paper, and of what is sent by mail nothing lies in a parcel (`digital.ts`).

/** How a book is bound; a notebook has a hard cover too. */
const bound: Listed = {
  en: 'paperback, mass market paperback, board book, audio cd',
  de: 'taschenbuch, gebundene ausgabe',
  fr: 'livre broché, livre de poche',
  es: 'tapa blanda',
  it: 'copertina flessibile',
  pt: 'capa comum',
  ru: 'книга в мягкой обложке',
  pl: 'oprawa miękka',
  ja: '文庫本, 単行本',
  ko: '단행본',
};

/** Paper to sew, knit or choose by. */
const drawn: Listed = {
  en: 'sewing patterns?, knitting patterns?, crochet patterns?, quilt patterns?, paper patterns?, embroidery patterns?, colou?r chart, colou?r card, shade card, swatch card, sample card',
  de: 'schnittmuster, strickanleitung*, häkelanleitung*, stickvorlage*, farbkarte, farbmuster',
  fr: 'patron de couture, patron couture, patron tricot, patron crochet, nuancier',
  es: 'patr[oó]n de costura, patrones de costura, patr[oó]n de ganchillo, patr[oó]n de crochet, muestrario, carta de colores',
  it: 'cartamodell[oi], schema uncinetto, schema maglia, cartella colori',
  pt: 'molde de costura, moldes de costura, receita de crochê, cartela de cores',
  ru: 'выкройк*, схема для вышивки, схема вязания, каталог цветов, веер цветов',
  pl: 'wykrój*, wykroje, wzór do szydełkowania, wzornik kolorów',
  nl: 'naaipatro*, haakpatro*, breipatro*, kleurenwaaier',
  sv: 'symönster, stickmönster, virkmönster, färgkarta',
  tr: 'dikiş kalıbı, patron kalıbı, renk kartelası',
  id: 'pola jahit, pola baju, pola rajut',
  zh: '纸样, 裁剪图, 图解教程, 色卡',
  ja: '型紙, 編み図, カラーチャート, 色見本',
  ko: '옷본, 도안집, 컬러차트, 색상표',
};

/** What printers print with. */
const printed: Listed = {
  en: 'toner cartridges?, ink cartridges?, toner for (?:hp|canon|brother|samsung|epson|xerox|kyocera), drum unit',
  de: 'tonerkartusche*, druckerpatrone*, tintenpatrone*',
  fr: 'cartouches? de toner, cartouches? d.encre',
  es: 'cartuchos? de t[oó]ner, cartuchos? de tinta',
  it: 'cartucc[ei]a? toner, cartucc[ei]a? inchiostro',
  pt: 'cartuchos? de toner',
  ru: 'картридж для принтера, тонер картридж, чернила для принтера',
  pl: 'toner do drukarki, tusz do drukarki',
  tr: 'yazıcı kartuşu, toner kartuş*',
  id: 'tinta printer, toner printer, catridge, cartridge printer',
  vi: 'hộp mực, mực máy in',
  zh: '硒鼓, 墨盒, 碳粉盒, 打印机墨',
  ja: 'トナーカートリッジ, インクカートリッジ, プリンター用インク',
  ko: '토너 카트리지, 잉크 카트리지, 프린터 잉크',
  th: 'หมึกพิมพ์, ตลับหมึก, หมึกปริ้น',
};

/** What is sown in a pot of its own; crystals are grown in play. */
const grown: Listed = {
  en: 'grow kit, growing kit, grow your own kit, herb garden kit',
  de: 'anzuchtset*, anzucht set, pflanzset',
  fr: 'kit de culture, kit culture, kit à planter',
  es: 'kit de cultivo, kit cultivo',
  it: 'kit di coltivazione, kit coltivazione',
  ru: 'набор для выращивания, набор для проращивания',
  pl: 'zestaw do uprawy',
  nl: 'kweekset',
  zh: '种植套装, 种植盒',
  ja: '栽培キット, 栽培セット',
  ko: '재배키트, 재배 키트',
};
const crystal = /crystal|kristal|cristal|кристал|kryszta|水晶|结晶|結晶|크리스탈|magic rock/iu;

/** What the words tell of a kind besides stands after it, as in the words themselves. */
const rows: readonly (readonly [section: string, words: Listed])[] = [
  ['digital.files', readOnScreen],
  ['general.media', bound],
  ['digital.software', programs],
  ['digital.files', sent],
  ['digital.files', done],
  ['general.other', drawn],
  ['chemicals.cleaning', printed],
  ['plants.seeds-live', grown],
  ['general.other', cutsWood],
  ['general.other', catches],
  ['electronics.radio', tracked],
  ['general.other', spooled],
  ['general.other', written],
  ['childrens.carriers', strapped],
  ['chemicals.cleaning', powdered],
  ['batteries.lithium', ridden],
  ['general.other', droning],
  ['general.other', inSets],
  ['general.other', ofWrists],
  ['general.other', showered],
  ['furniture + is.clothing-storage', drawered],
  ['chemicals.cleaning', greased],
  ['electronics.battery-powered', stored],
  ['general.other', locking],
  ['lighting.led', readBy],
  ['furniture', showing],
  ['appliances.household + is.food-contact', heating],
  ['general.other', burning],
  ['general.other', wiping],
  ['appliances.household', shaving],
  ['general.other', dusty],
  ['leather.bags', pouched],
  ['general.other', cased],
  ['toys.general', softBooks],
  ['kitchen.food-contact', drunkFrom],
  ['general.other', shot],
  ['toys.general', threeWheeled],
  ['toys.general', ofSand],
  ['general.other', fireproof],
  ['general.other', restedOn],
  ['general.other', ofCardboard],
  ...ofRegions,
];
/** What only comes with a thing makes nothing else of it. */
const outright = rowsBy(
  rows.map(([section, words]) => [entryMaker(section), words]),
  notBeside,
);

/** What a title names outright, with the words; undefined where it names nothing of the kind. */
export function outrightIn(reading: Reading): Pick<Found, 'id' | 'because' | 'sure' | 'heads'> | undefined {
  const { tongue, text } = reading;
  const { original } = text;
  for (const { row: entryOf, 0: words, index } of outright(original, tongue)) {
    const entry = entryOf(words);
    const { id } = entry;
    if ((id === 'general.media' || isOnScreen(tongue).test(words)) && reader(tongue).test(original)) continue;
    if (cutter(tongue).test(words) && !isOfCutter(reading)) continue;
    if (id === 'plants.seeds-live' && crystal.test(original)) continue;
    if (id === 'batteries.lithium' && wheeled.test(original)) continue;
    const { frames } = reading.said;
    const isToys = entry.traits.length > 0 ? ['toy', 'doll', 'dollhouse'] : ['dollhouse'];
    if (id === 'furniture' && isToys.some((world) => frames.has(world))) continue;
    if (id === 'lighting.led' && frames.has('auto')) continue;
    // What current heats is no vessel.
    if (id === 'kitchen.food-contact' && isDriven(original)) continue;
    if (heats(tongue).test(words) && !current.test(original)) continue;
    if (burns(tongue).test(words) && lit.test(original)) continue;
    if (id === 'toys.general' && flown(tongue).test(words) && unflown.test(original)) continue;
    if (id === 'toys.general' && built(tongue).test(words) && unbuilt.test(original)) continue;
    if ((steered(tongue).test(words) || washed(tongue).test(words)) && isNamedAfter(reading, words, index)) continue;
    if (id.startsWith('digital') && isBesideGoods(reading, words, original.slice(0, index))) continue;
    // What is blown at a feast is played with where an age is said.
    const played = blown(tongue).exec(original)?.index === index ? startingAge(original) : undefined;
    if (played && played.years < GROWN)
      return { id: 'toys.general', because: [words, played.because], sure: true, heads: [] };
    // What is worn by children is under a law of its own.
    const isChilds = isOf(id, 'footwear', 'textiles.apparel') && frames.has('child') && !frames.has('adult');
    const worn = isChilds ? 'childrens.apparel' : id;
    return { id: worn, because: [words], sure: true, heads: entry.traits.length > 0 ? [{ entry, words }] : [] };
  }
  return undefined;
}

const blown = patternsBy({ ...partyBlowers });
/** From this age on nobody plays, as the laws of toys see it. */
const GROWN = 14;
const flown = patternsBy({ ...kites });
const built = patternsBy({ ...scaleModels });
const steered = patternsBy({ ...steering });
const washed = patternsBy({ ...washing });
/** A thing is named before these words: it is sold, and they say what lies beside or is meant. */
function isNamedAfter({ said: { heads }, text: { original } }: Reading, words: string, index: number): boolean {
  return heads.some(({ entry, words: other }) => {
    const at = original.indexOf(other);
    return entry.level === 3 && !words.includes(other) && at >= 0 && at + other.length <= index;
  });
}

/** 'Free installation service' in brackets, 'GPS tracker, 12 months subscription', a course on a DVD: what lies in the parcel is sold. */
function isBesideGoods({ said: { heads } }: Reading, words: string, before: string): boolean {
  if (/[送附赠贈含配]$|(?:free|gratis|incl\p{L}*|бесплатн\p{L}*)\s$/iu.test(before) || onDisc.test(before)) return true;
  const [first] = heads;
  const isThing = first !== undefined && first.entry.level === 3 && !/^general/.test(first.entry.id);
  return (isThing || /[(（【[]$/u.test(before)) && lasting.test(words);
}
const onDisc = /dvd|光盘|(?<!\p{L})cds?(?!\p{L})|blu-?ray|[u优]盘|usb stick/iu;
/** What is also paid or done for a thing that is sold. */
const lasting =
  /subscri|(?<!\p{L})abo(?!\p{L})|abonn|suscrip|assinatura|abbonament|подписк|service|servi[cçz]|garant|warrant|服务|サービス|서비스|이용권/iu;

const isOnScreen = patternsBy(readOnScreen);
const burns = patternsBy({ ...burning });
const heats = patternsBy({ ...heating });
const lit =
  /(?<!\p{L})(?:leds?|solar\p{L}*|usb|batter\p{L}*|ele[ck]tri\p{L}*|électri\p{L}*|eléctri\p{L}*|светодиод\p{L}*|e27|e14)(?!\p{L})|电|太阳能|電|전기|충전/iu;

/** A thing on which such books are read, and what belongs to it. */
const reader = patternsBy({
  en: '*reader*, case, cover, stand, tablet, holder, sleeve',
  de: '*reader*, *hülle*, *tasche*, *halter*, tablet',
  fr: 'liseuse*, housse*, étui*, tablette*, support*',
  es: 'lector*, funda*, tableta*, soporte*',
  it: 'lettore*, custodia*, tablet, supporto*',
  pt: 'leitor*, capa*, tablet, suporte*',
  ru: '*ридер*, чехол*, обложка*, планшет*, читалка*, экран*',
  pl: 'czytnik*, etui, pokrowiec*',
  nl: '*hoes*, *reader*',
  sv: '*fodral*, läsplatta*',
  tr: 'okuyucu*, kılıf*',
  id: 'pembaca, casing, tas',
  vi: 'máy đọc*, bao da',
  zh: '阅读器, 保护套, 壳, 支架',
  ja: 'リーダー, ケース, カバー, スタンド, 端末',
  ko: '리더기, 케이스, 커버, 거치대, 단말기',
});

const cutter = patternsBy(cutsWood, notBeside);
/** Whether wood is only what a thing cuts or joins; of 'oak shelf, wood screws included' the shelf is sold. */
export function isOfCutter({ tongue, said: { heads }, text: { original } }: Reading): boolean {
  const named = cutter(tongue).exec(original);
  if (!named) return false;
  const [first] = heads;
  const at = first?.entry.level === 3 && !named[0].includes(first.words) ? original.indexOf(first.words) : -1;
  return at < 0 || at > named.index;
}
