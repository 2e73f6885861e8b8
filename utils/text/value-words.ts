import { currenciesOf, SIGN_LIMIT } from './currencies.ts';
import { saysNothing } from './digits.ts';

/** What the words beside the numbers of a price say. */
export interface Piece {
  /** For each sign found, the currencies it may name. */
  currencies: (readonly string[])[];
  /** 'from', 'ab', 'от', '起'. */
  from: boolean;
  /** '+' or '~' after a number says "from"; '~' between two parts a range. */
  open: '+' | '~' | '';
  /** '-', 'to', 'до'. */
  range: boolean;
}

const froms =
  'from|startingfrom|startingat|startsat|aslowas|ab|dès|от|desde|àpartirde|apartirde|apartireda|da|od|mulaidari|từ|ตั้งแต่|から|より|起|vanaf|från|fra|başlayan';
const ranges = '-|–|—|to|bis|до|至|到|đến|ถึง|hingga|sampai|do';
/** Said of the price itself, and changing nothing in it. */
const tax =
  '税込|(税込)|税込み|inkl.mwst.|inkl.ust.|incl.vat|inc.vat|(incl.vat)|(inc.vat)|ttc|ivaincluido|ivaincluído|ivainclusa|含税|сндс|each|ea|/ea|*';

type Kind = 'from' | 'range' | 'open' | 'tax';
const words = new Map<string, Kind>([
  ...froms.split('|').map((word) => [word, 'from'] as const),
  ...ranges.split('|').map((word) => [word, 'range'] as const),
  ...tax.split('|').map((word) => [word, 'tax'] as const),
  ['+', 'open'],
  ['~', 'open'],
]);
const WORD_LIMIT = Math.max(SIGN_LIMIT, ...[...words.keys()].map((word) => word.length));

/** The same few texts stand beside all prices of a page. */
const seen = new Map<string, Piece | undefined>();

/** Reads the text beside a number whole; undefined where it says anything we do not know. */
export function piecesOf(text: string): Piece | undefined {
  if (seen.has(text)) return seen.get(text);
  const piece = pieceOf(text);
  if (seen.size >= 500) seen.clear();
  seen.set(text, piece);
  return piece;
}

/** Whether a text without a number says, perhaps beside the sign of its money, that there is no price. */
export function saysNoPrice(cell: string): true | undefined {
  const rest = cell
    .split(' ')
    .filter((word) => currenciesOf(word).length === 0)
    .join(' ')
    .replace(/\p{Sc}/gu, '');
  return (saysNothing(rest) && (rest !== '' || cell === '')) || undefined;
}

const units = new Set(
  (
    'unit|units|piece|pieces|pc|pcs|set|sets|pair|pairs|item|items|each|ea|bag|bags|box|boxes|carton|cartons|roll|rolls|pack|packs|bottle|' +
    '件|个|個|套|台|双|雙|对|對|只|隻|条|條|张|張|包|盒|卷|瓶|片|本|支|把|顶|根|块|шт|штука|штуку|ед|компл|пара|пару|stück|stk|' +
    'pieza|pza|un|und|unid|unidad|unidade|pièce|pezzo|sztuka|sztukę|szt|ชิ้น|cái|chiếc|bộ|buah|pasang|点|個入り'
  ).split('|'),
);

/** Whether a word in lower case names one piece of the goods, as in '375.00 / unit'; a measure (kg, m) does not. */
export const isUnit = (word: string): true | undefined => units.has(word) || undefined;

const outOf =
  /^(?:\/|out of|of|de|von|sur|su|из|od|z|dari|trên|จาก|\/分|van|av|af|üzerinden|من)(?: ?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|звезд|звёзд|gwiazdek|gwiazdki|bintang|sao|ดาว|sterren|stjärnor|yıldız|نجوم|نجمات|نجمة))?\.?$/i;

/** Whether a text between and after two numbers makes them a mark out of a total: 'out of stars', '/', 'de estrellas'. */
export const saysOutOf = (text: string): true | undefined => outOf.test(text) || undefined;

function pieceOf(text: string): Piece | undefined {
  const rest = text.replace(/ /g, '');
  if (rest.length > 60) return undefined;
  const piece: Piece = { currencies: [], from: false, open: '', range: false };
  let at = 0;
  while (at < rest.length) {
    const length = take(rest, at, piece);
    if (length === 0) return undefined;
    at += length;
  }
  return piece;
}

/** Takes the longest word or sign at a place; 0 where there is none. */
function take(rest: string, at: number, piece: Piece): number {
  for (let length = Math.min(WORD_LIMIT, rest.length - at); length > 0; length -= 1) {
    const part = rest.slice(at, at + length);
    const kind = words.get(part.toLowerCase());
    const currencies = kind ? [] : currenciesOf(part);
    if (!kind && currencies.length === 0) continue;
    if (currencies.length > 0) piece.currencies.push(currencies);
    if (kind === 'from') piece.from = true;
    if (kind === 'open') piece.open = part === '+' ? '+' : '~';
    if (kind === 'range') piece.range = true;
    return length;
  }
  return 0;
}
