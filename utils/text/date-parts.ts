import { type DayNames, plainName } from './day-names.ts';
import { monthOf } from './months.ts';

/** A piece of a text about days. */
export type Part =
  | { kind: 'date'; year?: number; month: number; day?: number }
  | { kind: 'year' | 'month' | 'day'; value: number }
  /** A number that is a day or a year by its length. */
  | { kind: 'number'; value: number }
  | { kind: 'range' }
  /** 'from', 'с', 'vom': without an end it names no period. */
  | { kind: 'from' }
  | { kind: 'time'; midnight: boolean };

type Order = 'dmy' | 'mdy' | 'ymd' | undefined;

const words = (list: string): Set<string> => new Set(list.split('|'));
const ranges = words(
  '-|–|—|~|→|to|till|until|through|thru|bis|au|al|a|à|ao|até|по|до|至|到|sampai|hingga|s.d|đến|ถึง|do',
);
const froms = words('from|с|со|vom|von|ab|du|dal|dall|desde|od|dari|từ|จาก|ตั้งแต่|从|自');
/** Words that stand in dates and change nothing. */
const fillers = words(
  'of|the|on|de|del|della|le|il|am|г|гг|год|года|dnia|r|ngày|năm|tanggal|วันที่|พศ|คศ|р|рр|ж|den|،|st|nd|rd|th|er|º|ª|年|月|日|号|년|월|일|の|' +
    'mon|tue|wed|thu|fri|sat|sun|,|.|utc|gmt|tháng|thg',
);

/** Whole dates and times first, since their signs are no ranges; then numbers, words and single signs. */
const pieces =
  /(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?: ?([ap])\.?m\b\.?)?|(\d{4})([-/.])(\d{1,2})\6(\d{1,2})(?!\d)|(\d{1,2})([-/.])(\d{1,2})\10(\d{4}|\d\d)(?!\d)|(\d{1,2})([/.])(\d{1,2})(?![\d]|[/.]\d)|(20\d\d)(\d\d)(\d\d)(?!\d)|(20\d\d)-(0[1-9]|1[0-2])(?![-\d])|\d+|[\u3400-\u9fff\uac00-\ud7a3\u3041-\u3096]|[\p{L}\p{M}][\p{L}\p{M}.]*|\S/giu;

/** The parts of a text about days; undefined where a word or number in it is of another kind. */
export function partsOf(cell: string, order: Order, names: DayNames): Part[] | undefined {
  let text = cell
    .toLowerCase()
    .replace(/から| s\/d | t\/m /g, ' ~ ')
    .replace(/まで/g, ' ')
    .replace(/(\d)t(?=\d\d:)/g, '$1 ')
    // Days of the week in writing without spaces.
    .replace(
      /(?:星期|周|週)[一二三四五六日天]|\(?[日月火水木金土]曜日?\)?|[일월화수목금토]요일|\([日月火水木金土일월화수목금토]\)/g,
      ' ',
    )
    // '2026. 11. 22.' and '22. 11. 2026'
    .replace(/(20\d\d)\. (\d{1,2})\. (\d{1,2})\.?/g, '$1-$2-$3')
    .replace(/(?<!\d)(\d{1,2})\. (\d{1,2})\. (20\d\d)/g, '$1.$2.$3')
    // '10/2026', '2026/10': a whole month.
    .replace(/(?<![\d/.-])(0?[1-9]|1[0-2])[/.](20\d\d)(?![\d/.-])/g, '$2/$1')
    .replace(
      /(?<![\d/.-])(20\d\d)\/(0?[1-9]|1[0-2])(?![\d/.-])/g,
      (_, year, month) => `${year}-${month.padStart(2, '0')}`,
    );
  // 'sexta-feira', 'thứ 7'
  for (const day of names.weekdays) if (/[ -]/.test(day)) text = text.replaceAll(day, ' ');
  // '11-01 ~ 11-07' where the month is known to come first.
  if (order && order !== 'dmy' && /[~至到–—]| - /.test(text))
    text = text.replace(/(?<![\d-])(\d\d)-(\d\d)(?![\d-])/g, '$1/$2');
  const found = [...text.matchAll(pieces)];
  const settled = order ?? orderIn(found);
  const parts: Part[] = [];
  // 'mar.' is a Tuesday where another word is a day of the week, and a month where none is.
  const isOfWeek = found.some(([piece]) => names.weekdays.has(plainName(piece)) && !monthNamed(piece, names));
  for (const [index, match] of found.entries()) {
    const isWeekday =
      names.weekdays.has(plainName(match[0]).replace(/ที่$/, '')) && (isOfWeek || !monthNamed(match[0], names));
    const part = isWeekday ? 'nothing' : partOf(match, settled, names, found[index + 1]?.[0], found[index - 1]?.[0]);
    if (part === undefined) return undefined;
    if (part !== 'nothing') parts.push(part);
  }
  return parts;
}

/** One date that can only be read one way settles how the others in the same text are meant. */
function orderIn(found: readonly RegExpMatchArray[]): Order {
  for (const match of found) {
    const [first, second] = [Number(match[9] ?? match[13]), Number(match[11] ?? match[15])];
    if (!(match[12]?.length === 4 || match[13])) continue;
    if (first > 12 && second <= 12) return 'dmy';
    if (second > 12 && first <= 12) return 'mdy';
  }
  return undefined;
}

function partOf(
  match: RegExpMatchArray,
  order: Order,
  names: DayNames,
  next: string | undefined,
  before: string | undefined,
): Part | 'nothing' | undefined {
  const [piece] = match;
  const number = (group: number) => Number(match[group]);
  if (match[2]) return timeOf(number(1), number(2), match[3], match[4]);
  if (match[5]) return { kind: 'date', year: eraOf(number(5)), month: number(7), day: number(8) };
  if (match[12]) return wholeDate(number(9), number(11), match[12], match[10] ?? '', order);
  if (match[14]) return shortDate(number(13), number(15), order);
  if (match[16]) return { kind: 'date', year: number(16), month: number(17), day: number(18) };
  // 2026-11 is a whole month.
  if (match[19]) return { kind: 'date', year: number(19), month: number(20) };
  if (/^\d/.test(piece)) return numberOf(piece, next, before);
  return wordOf(piece, names);
}

/** Thai pages may count years from the Buddha's. */
const eraOf = (year: number): number => (year >= 2400 && year < 2700 ? year - 543 : year);

/** '26', and the Buddha's '69'. */
const shortYear = (year: number): number => year + (year >= 60 && year < 90 ? 1957 : 2000);

function timeOf(hour: number, minute: number, second: string | undefined, half: string | undefined): Part | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const midnight =
    minute === 0 && Number(second ?? 0) === 0 && (half ? hour === 12 && half === 'a' : hour === 0 || hour === 24);
  return { kind: 'time', midnight };
}

/** 01.11.2026 has the day first wherever it is written; 01/11/2026 has not. Two places for the year need an order. */
function wholeDate(first: number, second: number, year: string, sign: string, order: Order): Part | undefined {
  if (year.length === 2)
    return order === 'dmy' || order === 'mdy' ? dated(first, second, order, shortYear(Number(year))) : undefined;
  const meant = sign === '.' ? (order === 'mdy' ? undefined : 'dmy') : order;
  if (first === second && meant === undefined) return dated(first, second, 'dmy', eraOf(Number(year)));
  return meant === 'dmy' || meant === 'mdy' ? dated(first, second, meant, eraOf(Number(year))) : undefined;
}

function shortDate(first: number, second: number, order: Order): Part | undefined {
  return order === undefined ? undefined : dated(first, second, order === 'dmy' ? 'dmy' : 'mdy', undefined);
}

const dated = (first: number, second: number, order: 'dmy' | 'mdy', year: number | undefined): Part => ({
  kind: 'date',
  ...(year === undefined ? {} : { year }),
  month: order === 'dmy' ? second : first,
  day: order === 'dmy' ? first : second,
});

function numberOf(piece: string, next: string | undefined, before: string | undefined): Part | undefined {
  const value = Number(piece);
  if (before === 'tháng' || before === 'thg') return { kind: 'month', value };
  if (next === '年' || next === '년' || next === 'năm') return { kind: 'year', value: eraOf(value) };
  if (next === '月' || next === '월') return { kind: 'month', value };
  if (next === '日' || next === '号' || next === '일') return { kind: 'day', value };
  if (piece.length > 4 || piece.length === 3) return undefined;
  return piece.length === 4 ? { kind: 'year', value: eraOf(value) } : { kind: 'number', value };
}

/** The month a word names in the page's language, or in any. */
const monthNamed = (piece: string, { months }: DayNames): number | undefined =>
  months.get(plainName(piece)) ?? monthOf(piece);

function wordOf(piece: string, names: DayNames): Part | 'nothing' | undefined {
  const word = piece.replace(/\.$/, '');
  const month = monthNamed(piece, names);
  if (month !== undefined) return { kind: 'month', value: month };
  if (ranges.has(word)) return { kind: 'range' };
  if (froms.has(word)) return { kind: 'from' };
  return fillers.has(plainName(piece)) || fillers.has(piece) ? 'nothing' : undefined;
}

/** A day as far as one side of a range names it. */
export interface Side {
  year?: number;
  month?: number;
  day?: number;
}

/** The day that one side of a range names; undefined where it names two, or none. */
export function sideOf(parts: readonly Part[]): Side | undefined {
  const side: Side = {};
  const set = (key: keyof Side, value: number): boolean => {
    if (side[key] !== undefined) return false;
    side[key] = value;
    return true;
  };
  for (const part of parts) {
    if (part.kind === 'time' || part.kind === 'range' || part.kind === 'from') continue;
    if (part.kind === 'date') {
      if (side.month !== undefined || side.day !== undefined) return undefined;
      side.month = part.month;
      if (part.day !== undefined) side.day = part.day;
      if (part.year !== undefined && !set('year', part.year)) return undefined;
    } else if (!set(part.kind === 'number' ? 'day' : part.kind, part.value)) return undefined;
  }
  return Object.keys(side).length > 0 ? side : undefined;
}
