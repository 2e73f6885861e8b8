import { startingAge } from '../head/ages.ts';
import { current, volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { type Listed, notBeside, patternsBy } from '../phrases/listed.ts';
import { grownUpIn } from './disowned.ts';
import { hungOnTree } from './festive.ts';
import { matForAdults, piecesForAdults, servesPuzzle } from './puzzles.ts';

// What is only looked at does not do what it looks like: a helmet on a wall protects nobody, a plate on it is not eaten from,
// and a figure that is said to be no toy, or to be for grown-ups only, is played with by no child.

/** It hangs on a wall, stands on a shelf or is collected. */
const decor: Listed = {
  en: 'ornamental, decorative, wall d[eé]cor, wall hanging, home d[eé]cor, display piece, collectibles?, collectables?',
  de: 'deko, *deko, deko*, wandschmuck, zierhelm, sammlerstück*, sammelfigur*',
  fr: 'décorati*, ornement*, déco murale, de collection',
  es: 'decorativ*, ornamental*, de adorno, de pared, coleccionables?, de colección',
  it: 'decorativ*, ornamental*, soprammobil*, da parete, da collezione, collezionabil*',
  pt: 'decorativ*, ornamenta*, enfeites?, de parede, colecion[aá]ve*, de coleção',
  ru: 'декоративн*, сувенирн*, настенн*, интерьерн*, коллекционн*',
  pl: 'dekoracyjn*, ozdobn*, ścienn*, kolekcjonersk*',
  nl: 'decoratie*, decoratief, wanddecoratie',
  sv: 'dekorativ*, prydnads*, väggdekoration',
  tr: 'dekoratif, biblo',
  id: 'hiasan, pajangan',
  vi: 'trang trí',
  zh: '摆件, 装饰品, 挂饰, 收藏品',
  ja: '壁掛け, 飾り, 置物, インテリア, コレクション, オブジェ',
  ko: '장식, 벽걸이, 수집용, 소장용',
  th: 'ตกแต่ง',
  ar: 'ديكور, زينة',
  hi: 'सजावटी',
};
const looked = patternsBy(decor, notBeside);

/** It hangs there. */
const hung: Listed = {
  en: 'wall, hanging',
  de: 'wand*',
  fr: 'mur, murale?s?',
  es: 'de pared, para pared, para colgar',
  it: 'da parete, da muro, da appendere',
  pt: 'de parede, para pendurar',
  ru: 'настенн*, на стену',
  pl: 'ścienn*, na ścianę',
  nl: 'wand*',
  zh: '挂墙, 墙面, 挂盘',
  ja: '壁掛け, 飾り皿, 絵皿',
  ko: '벽걸이',
};
/** Nothing is eaten from it. */
const unfit: Listed = {
  en: 'not (?:for|suitable for|safe for) food, not food safe, display only',
  de: 'nicht lebensmittelecht, nicht für lebensmittel',
  fr: 'non alimentaire, ne convient pas aux aliments',
  es: 'no apt[oa] para (?:uso alimentario|alimentos)',
  it: 'non (?:adatt[oa]|idone[oa]) (?:per|a|agli|al contatto con) alimenti',
  pt: 'não (?:própri[oa]|adequad[oa]|apt[oa]|indicad[oa]) para alimentos',
  ru: 'не для (?:пищ|еды|продуктов)*',
  zh: '非食品级, 不可盛放食物',
  ja: '食品不可, 食器不可, 食器としては',
  ko: '식품 사용 불가, 식품용 아님',
};
const onWall = patternsBy(hung);
const unfed = patternsBy(unfit);
const isDish =
  /^(?:plates?|dish(?:es)?|platos?|piatt[oi]|pratos?|assiettes?|\p{L}*teller|тарелк\p{L}*|talerz\p{L}*|bord(?:en)?|盘子?|盤|皿|プレート|접시)$/iu;

/** Said to be no toy. */
const untoyed = patternsBy({
  en: '(?:not|no) (?:an? )?(?:intended as an? )?(?:children.?s )?toys?, non toy',
  de: '(?:kein|nicht als|nicht zum) (?:geeignete?s? als )?(?:kinder)?spielzeug',
  fr: 'pas (?:un |comme |destiné comme )?jouets?',
  es: 'no (?:es |son |apt[oa] como )?(?:un |unos )?juguetes?',
  it: 'non (?:è |sono |adatt[oa] come )?(?:un |dei )?giocattol[oi]',
  pt: 'não (?:é |são )?(?:um )?brinquedos?',
  ru: 'не (?:является )?игрушк*',
  pl: 'nie (?:jest )?zabawk*',
  nl: 'geen (?:kinder)?speelgoed',
  sv: '(?:ingen|inte en|ej) leksak',
  tr: 'oyuncak değil*',
  id: 'bukan mainan',
  vi: 'không phải (?:là )?đồ chơi',
  zh: '(?:非|不是|并非)(?:儿童)?玩具',
  ja: '(?:おもちゃ|玩具)(?:では|じゃ)(?:ありません|ない|なく), 非玩具',
  ko: '(?:장난감|완구)(?:이|가|은|는)? ?아(?:님|닙|닌|니)',
  th: 'ไม่ใช่ของเล่น',
  ar: 'ليست? (?:لعبة|ألعاب|للعب)',
  hi: 'खिलौना नहीं',
});
/** Said to be for grown-ups. */
const grown = patternsBy({
  any: '18\\+, \\+18',
  en: 'for adults, adults only, adult toys?, sex toys?, (?:for )?adult (?:collectors?|hobbyists?|fans?|model(?:l)?ers?|builders?|beginners?)',
  de: 'für erwachsene, sexpuppen?, sexspielzeug',
  fr: 'pour adultes?, jouets? adultes?, sextoys?, poupées? gonflables?',
  es: 'para adultos?, juguetes? (?:er[oó]ticos?|sexuales?), muñecas? hinchables?',
  it: 'per adulti, bambol[ae] gonfiabil[ei]',
  pt: 'para adultos?, bonecas? infl[aá]ve(?:l|is)',
  ru: 'для взрослых',
  pl: 'dla dorosłych',
  nl: 'voor volwassenen',
  sv: 'för vuxna',
  tr: 'yetişkinler için',
  id: 'untuk dewasa',
  vi: 'cho người lớn',
  zh: '成人用, 成人玩具, 情趣',
  ja: '大人のおもちゃ, 大人向け, 大人用, 大人の',
  ko: '성인용',
  th: 'สำหรับผู้ใหญ่',
});
/** Law knows toys for children under fourteen. */
const LEAST_YEARS = 15;

/** From fourteen on what is said to be collected stands in a cabinet. */
const TEENS = 14;
const collected =
  /collect(?:or|ible|able)|sammler|collectionn|coleccion|collezion|colecion|коллекц|kolekcj|コレクター|収集|收藏|수집|콜렉터/iu;

/** The words that say that a thing is no toy; undefined where none do. */
export const unplayedIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  untoyed(tongue).exec(original)?.[0].trim();

/** What a toy is that no child plays with; any other thing as it came. */
export function unplayed(taken: Found, reading: Reading): Found {
  if (!isOf(taken.id, 'toys')) return taken;
  const { original } = reading.text;
  const tree = hungOnTree(reading);
  if (tree) return found({ id: 'general.other', because: [...taken.because, tree], sure: true });
  const age = startingAge(original);
  const why =
    unplayedIn(reading) ??
    (reading.said.frames.has('child') ? undefined : grown(reading.tongue).exec(original)?.[0].trim()) ??
    (age && age.years >= LEAST_YEARS ? age.because : undefined) ??
    grownUpIn(original) ??
    piecesForAdults(reading) ??
    matForAdults(reading) ??
    servesPuzzle(reading) ??
    (age && age.years >= TEENS ? collected.exec(original)?.[0] : undefined);
  if (why === undefined) return taken;
  const because = [...taken.because, why];
  return taken.id === 'toys.electronic'
    ? found({ id: 'electronics.battery-powered', because, sure: false, or: taken.id })
    : found({ id: 'general.other', because, sure: taken.sure });
}

/** What hangs on walls and stands on shelves, where no word names it. */
export function decorIn(reading: Reading): Evidence | undefined {
  const { original } = reading.text;
  const why = looked(reading.tongue).exec(original)?.[0].trim() ?? unplayedIn(reading);
  return why === undefined || current.test(original) || weight.test(original) || volume.test(original)
    ? undefined
    : { id: 'general.other', because: [why], sure: true };
}

/** What is called like a helmet, a plate or what it is cast of, and is only looked at. */
export function lookedAt({ entry, words }: Head, reading: Reading): Found | undefined {
  const { tongue, text } = reading;
  const isPlate = isOf(entry.id, 'kitchen') && isDish.test(words);
  const why = isOf(entry.id, 'kitchen')
    ? (unfed(tongue).exec(text.original)?.[0] ?? (isPlate ? onWall(tongue).exec(text.original)?.[0] : undefined))
    : isOf(entry.id, ...worn) || (isOf(entry.id, ...cast) && isCast.test(words)) || isOf(entry.id, ...shells)
      ? decorIn(reading)?.because[0]
      : undefined;
  return why === undefined ? undefined : found({ id: 'general.other', because: [words, why.trim()], sure: true });
}
const worn = ['ppe.helmets', 'ppe.masks'];
const cast = ['chemicals.cleaning'];
const shells = ['food.animal-origin', 'food.meat', 'food.dry-groceries', 'food.nuts', 'food.canned'];
/** What figures are cast of. */
const isCast =
  /^(?:epoxy )?(?:resin[ae]?|harz|résine|смол\p{L}*|żywic\p{L}*|树脂|レジン|樹脂|레진|yeso|gesso|plaster|plâtre)$/iu;

/** What is named like a cleaner, a sweet or a scent is a figure of it, or of a tale of that name, where it is so tall or so made and no amount is told. */
export function figureOf({ entry, words }: Head, { text: { original }, said }: Reading): Found | undefined {
  if (!isOf(entry.id, ...lenders) || weight.test(original) || volume.test(original) || current.test(original))
    return undefined;
  const figure = figures.exec(original)?.[0].trim();
  if (figure === undefined || figure.includes(words) || said.signs.has('food')) return undefined;
  const because = [words, figure];
  const age = startingAge(original);
  return age && age.years >= LEAST_YEARS
    ? found({ id: 'general.other', because: [...because, age.because], sure: true })
    : found({ id: 'toys.general', because, sure: false, or: 'general.other' });
}
const lenders = ['chemicals', 'food', 'cosmetics', 'plants', 'tobacco', 'candles', 'knives', 'biocides'];
/** A figure by its height, its plastic or what it is of. */
const figures =
  /(?<!\p{L})(?:(?:action |anime |manga |pvc )?(?:figures?|figurines?|figur(?:en)?|figuras?|фигурк[аи]|figurka)(?=.{0,40}(?:\d\s?(?:cm|см|inch|in(?!\p{L})|")|pvc|пвх|anime|manga|аниме|collect|samml|colec|colle[cz]|1\/\d)))(?!\p{L})|(?:手办|フィギュア|피규어)/iu;
