import { currenciesOf, SIGN_LIMIT } from './currencies.ts';

export { scaleIn } from './scales.ts';

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
  'from|startingfrom|startingat|startsat|aslowas|ab|dès|от|desde|àpartirde|apartirde|apartireda|da|od|mulaidari|từ|ตั้งแต่|から|より|起|vanaf|från|fra|başlayan|από|від|alkaen|dela|부터';
const ranges =
  '-|–|—|to|bis|έως|ως|a|à|até|hasta|tot|til|till|az|až|pânăla|panala|până|до|至|到|đến|ถึง|hingga|sampai|do|إلى|الى';
/** Said of the price itself, and changing nothing in it. */
const tax =
  '税込|税込み|inkl.mwst.|inkl.ust.|incl.vat|inc.vat|incl.tax|taxincluded|taxincl.|vatincluded|vatincl.|inc.gst|brutto|ttc|comimpostos|impostosinclusos|mwst.inkl.|ivaincluido|ivaincluído|ivainclusa|ivaincl.|含税|含稅|сндс|зпдв|zvat|sdph|včetnědph|vrátanedph|áfával|cutva|tvainclus|incl.btw|inkl.moms|inkl.mva|kdvdahil|부가세포함|đãgồmvat|รวมvat|termasukppn|شاملالضريبة|شاملضريبةالقيمةالمضافة|each|ea|/ea|*';

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

const absent = new Set(
  (
    'n/a|na|n.a|#n/a|nan|null|none|nil|no data|no rating|no ratings|no ratings yet|no reviews|not available|not set|unrated|' +
    '无|無|暂无|暫無|暂无数据|暫無資料|暂无评分|暂无评价|无评分|未设置|未設定|没有|无数据|なし|データなし|未設定|' +
    'нет|нет данных|без рейтинга|нет оценок|нет отзывов|не указано|не указана|' +
    'k. a|k.a|keine daten|keine angabe|keine|sin stock|sin datos|sin calificación|sin existencias|s/d|n/d|n.d|nd|' +
    'aucun|aucune|aucune donnée|non disponible|nessuno|nessuna|nessun dato|non disponibile|sem dados|sem estoque|sem avaliações|' +
    'tidak ada|tidak ada data|belum ada|belum ada penilaian|ไม่มี|ไม่มีข้อมูล|ยังไม่มีคะแนน|không có|chưa có|chưa có đánh giá|không có dữ liệu|' +
    'brak|brak danych|brak ocen'
  ).split('|'),
);

/** Whether a cell says in so many words, or with a dash, that there is no value. An empty cell says so too. */
export const saysNothing = (cell: string): true | undefined =>
  /^[-–—_.… ]*%?$/.test(cell) || absent.has(cell.toLowerCase().replace(/[. ]+$/, '')) || undefined;

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
    '件|个|個|套|台|双|雙|对|對|只|隻|条|條|张|張|包|盒|卷|瓶|片|本|支|把|顶|根|块|шт|штука|штуку|ед|компл|пара|пару|упаковка|упаковку|уп|комплект|набор|набір|мешок|мішок|коробка|коробку|ящик|рулон|пачка|пачку|бухта|бухту|пляшка|пляшку|бутылка|бутылку|stück|stk|' +
    'pieza|pza|un|und|unid|unidad|unidade|pièce|pezzo|sztuka|sztukę|szt|ชิ้น|cái|chiếc|bộ|buah|pasang|点|個入り'
  ).split('|'),
);

/** Whether a word in lower case names one piece of the goods, as in '375.00 / unit'; a measure (kg, m) does not. */
export const isUnit = (word: string): true | undefined => units.has(word) || undefined;

const pieces = new Set(
  (
    'шт|ед|раз|件|个|個|人|次|单|單|条|條|張|张|点|pcs|pc|pieces|piece|units|unit|items|item|times|' +
    'u|un|ud|uds|unid|unidad|unidades|unidade|stück|stk|st|pièces|pièce|pz|pezzi|pezzo|szt|sztuk|sztuki|sztuka|' +
    'ชิ้น|ครั้ง|คน|cái|chiếc|sản phẩm|lượt|buah|pasang|点|件|回|본|개|건|회|adet|tane|stuk|stuks|ks|kus|kusy|kusů|kusov|buc|bucăți|bucată|stycken|styck|од|штук|штуки|قطعة|قطع|وحدة|db|darab'
  ).split('|'),
);

/** Whether a word in lower case may follow a count: pieces, times, people. */
export const isPieces = (word: string): true | undefined => pieces.has(word) || undefined;

const outOf =
  /^(?:\/|out of|of|de|von|sur|su|из|od|z|dari|trên|จาก|\/分|van|av|af|üzerinden|من|از)(?: ?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|звезд|звёзд|gwiazdek|gwiazdki|bintang|sao|ดาว|sterren|stjärnor|yıldız|نجوم|نجمات|نجمة|ستاره))?\.?$/i;

/** Whether a text between and after two numbers makes them a mark out of a total: 'out of stars', '/', 'de estrellas'. */
export const saysOutOf = (text: string): true | undefined => outOf.test(text) || undefined;

function pieceOf(text: string): Piece | undefined {
  // Words may stand in brackets; figures in brackets are less than nothing.
  // 'a R$' stands between two sums of reais, 'AR$' is of pesos.
  const rest = text
    .replace(/(^| )a (?=R\$)/g, '$1-')
    .replace(/ /g, '')
    .replace(/[(（](\p{L}[^()（）]*)[)）]/gu, '$1');
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
