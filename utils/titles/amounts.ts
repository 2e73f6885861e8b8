import { UNIT, type UnitKind, unitOf } from './units.ts';

/** A number in a title, and the unit it is written with. */
export interface Amount {
  /** What the digits may stand for, as plain decimals: '1,500' may be 1500 or 1.5. */
  values: readonly string[];
  /** Id of the unit, as written and never converted; undefined for a bare number. */
  unit?: string;
  kind: UnitKind | 'number';
  /** UTF-16 offsets of number and unit, end excluded. */
  span: [start: number, end: number];
}

/** At most this many UTF-16 units of a text are looked at. */
export const TEXT_LIMIT = 5000;

const NUMBER = String.raw`(?<![\p{L}\p{Nd}.,])\.\p{Nd}+|\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?[½¼¾⅓⅔])?|[½¼¾⅓⅔]`;
const SPACE = '[ \\u00a0\\u202f]';
const SIGN = String.raw`${SPACE}?(?:[x×*хX]|by)${SPACE}?|${SPACE}?[-–—~～]${SPACE}?|\/`;
/** Numbers one after another ('10 x 20', '5-6'), then perhaps a unit. */
const run = new RegExp(`(${NUMBER})((?:(?:${SIGN})(?:${NUMBER}))*)(?:(${SPACE}?-?${SPACE}?)(${UNIT}))?`, 'giu');
const single = new RegExp(`${NUMBER}`, 'gu');
const letter = /[\p{L}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** 'pack of 12', 'lot de 3', 'набор из 2': the unit before the number. */
const before =
  /(?:\b(pack|set|box|case|bag|kit|bundle|carton|tin|jar)s?\s+of|\b(lot|pack|paquet|set|boîte|ensemble|coffret)\s+de|\b(paquete|pack|set|juego|kit|caja)\s+(?:de|con)|\b(kit|conjunto|pacote|caixa|jogo)\s+(?:de|com)|\b(confezione|set|kit)\s+da|\b(zestaw)|\b(\d+)\s?er|(?<!\p{L})(набор|комплект|упаковка)\s+из)\s*$/iu;
/** 'Pack 20' at the end of a part. */
const bare = /\b(pack|case)\s$/iu;
const packWords: Readonly<Record<string, string>> = {
  box: 'box',
  case: 'case',
  carton: 'case',
  bag: 'bag',
  set: 'set',
  kit: 'set',
  jar: 'jar',
  tin: 'can',
  набор: 'set',
  комплект: 'set',
  juego: 'set',
  conjunto: 'set',
  jogo: 'set',
  zestaw: 'set',
  ensemble: 'set',
  coffret: 'set',
  caja: 'box',
  caixa: 'box',
  boîte: 'box',
};

/** Beside these a '5g' is a network. */
const mobile = /\b(?:gb|ram|sim|lte|wi-?fi|galaxy|iphone|android|smartphone|celular|phone|modem|router)\b/iu;

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75', '⅓': '.333', '⅔': '.667' };

/** What a number as written may stand for. */
function valuesOf(written: string): string[] {
  const text = written
    .replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'))
    .replace(/\s?([½¼¾⅓⅔])$/u, (_, sign: string) => fractions[sign] ?? '');
  const plain = (decimal: string) =>
    decimal
      .replace(/^0+(?=\d)/, '')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
      .replace(/^\./, '0.');
  if (text.startsWith('.')) return [plain(text)];
  const signs = text.match(/[.,]/g) ?? [];
  if (signs.length === 0) return [plain(text)];
  const groups = text.split(/[.,]/);
  const byThrees = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 9) <= 3;
  if (signs.length === 1) {
    const decimal = plain(text.replace(',', '.'));
    return byThrees && groups[0] !== '0' ? [plain(groups.join('')), decimal] : [decimal];
  }
  if (byThrees && new Set(signs).size === 1) return [plain(groups.join(''))];
  const last = groups.at(-1) ?? '';
  return [plain(`${groups.slice(0, -1).join('')}.${last}`)];
}

/**
 * The numbers of a text with their units, in order: '12 x 250 ml' gives 12 and 250, both in ml; a range its two ends; 'Pack
 * of 6' six packs. Digits inside a word or code ('USB3', 'A4', '3-in-1') are none of them: those are names.
 */
export function amountsOf(text: string): Amount[] {
  const cut = text.slice(0, TEXT_LIMIT);
  const found: Amount[] = [];
  run.lastIndex = 0;
  for (let match = run.exec(cut); match; match = run.exec(cut)) {
    const start = match.index;
    const { numbers, unit, end } = readRun(cut, match);
    if (isInWord(cut, start, numbers)) {
      // 'i7 - 8GB': the first is of a word, the others are not.
      run.lastIndex = start + (numbers[0]?.text.length ?? 1);
      continue;
    }
    const counts = unit === undefined || unit.kind === 'pack' || unit.kind === 'count';
    const whole = counts ? before.exec(cut.slice(Math.max(0, start - 24), start)) : null;
    const ends = unit === undefined && /^\s*(?:$|[,;|)\]–-])/u.test(cut.slice(end));
    const prefix = whole ?? (ends ? bare.exec(cut.slice(Math.max(0, start - 6), start)) : null);
    const word = prefix
      ?.slice(1)
      .find((one) => one !== undefined)
      ?.toLowerCase();
    if (!unit && letter.test(cut.charAt(end)) && !unspaced.test(cut.charAt(end))) continue;
    // '12 x 250 ml' is twelve of a quantity; '10 x 20 cm' is one size.
    const times = numbers.length === 2 && unit?.kind === 'quantity' && /[x×*хX]/u.test(match[2] ?? '');
    for (const [index, number] of numbers.entries()) {
      const last = index === numbers.length - 1;
      const known =
        times && !last
          ? { id: 'times', kind: 'pack' as const }
          : (unit ?? (word ? { id: packWords[word] ?? 'pack', kind: 'pack' as const } : undefined));
      const from = start + number.at - (prefix && index === 0 ? prefix[0].length : 0);
      found.push({
        values: valuesOf(number.text),
        ...(known ? { unit: known.id } : {}),
        kind: known?.kind ?? 'number',
        span: [from, last ? end : start + number.at + number.text.length],
      });
    }
  }
  return found;
}

function readRun(text: string, match: RegExpMatchArray) {
  const [whole, first = '', more = '', gap = '', written] = match;
  const start = match.index ?? 0;
  const numbers = [...(first + more).matchAll(single)].map(({ 0: number, index }) => ({ text: number, at: index }));
  const end = start + whole.length;
  const unit = written ? unitOf(written) : undefined;
  const next = text.slice(end);
  // '5 g' and not '5 gloves'; '10 in' is inches only where no number and no word for one follows.
  const ends =
    !written ||
    !letter.test(text.charAt(end)) ||
    (unspaced.test(written.at(-1) ?? '') && unspaced.test(text.charAt(end)));
  // '5G' and '4K' are names; '100G' is a weight.
  const few = gap === '' && /^[2-8]$/.test(first);
  const name = few && (written === 'G' || written === 'K' || (written === 'g' && mobile.test(text)));
  // '2 in Gift Box' is no length.
  const within = written?.toLowerCase() === 'in' && gap.trim() !== '-' && gap !== '' && /^\s+[\p{L}\p{N}]/u.test(next);
  if (unit && ends && !name && !within && (!/^\p{Nd}/u.test(next) || unspaced.test(written?.at(-1) ?? '')))
    return { numbers, unit, end };
  return { numbers, unit: undefined, end: start + first.length + more.length };
}

/** Whether a run of numbers is part of a word: 'B12', '3-in-1', 'No7', '6in1'. */
function isInWord(text: string, start: number, numbers: readonly { text: string; at: number }[]): boolean {
  const left = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{M}]$/u.test(left) && !unspaced.test(left.at(-1) ?? '') && !/^[xх×]$/iu.test(left.trim())) return true;
  if (/[\p{L}\p{M}]-$/u.test(left)) return true;
  const last = numbers.at(-1);
  const end = start + (last ? last.at + last.text.length : 0);
  return (
    /^\s?-?(?:in|en|in one|合|w|в)\s?-?\p{Nd}/iu.test(text.slice(end)) ||
    /\p{Nd}\s?-?(?:in|en|合|w|в)\s?-?$/iu.test(text.slice(Math.max(0, start - 6), start))
  );
}
