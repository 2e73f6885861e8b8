import type { Price } from '../../listing.ts';
import type { MetricName } from '../../metric.ts';
import { currenciesOf } from '../../text/currencies.ts';
import { currencyDigits } from '../../text/currency-places.ts';
import { readPrice } from '../../text/money.ts';
import { squeeze } from '../../text/normal.ts';
import { type NumberHint, type Read, readCount, readNumber, readRating, readShare } from '../../text/numbers.ts';
import { dictionary } from '../dictionary.ts';
import { isLinedThrough } from '../lined-through.ts';
import { withParts } from '../lines.ts';
import type { Line } from '../shown.ts';

/** What is known of a number besides the cell it stands in. */
export interface CellHint {
  /** Of the row, the column or the store. */
  currency?: string;
  /** What a sign may name. */
  currencies?: readonly string[];
  /** The header says '%'. */
  percent?: boolean;
  decimal?: NumberHint['decimal'];
  /** '/ Kilogram' belongs to a price. */
  anyUnit?: true;
}

/** Fields whose cells hold a number; the others hold text or codes. */
export type NumberField = Exclude<MetricName, 'revenue'> | 'stock' | 'reviews' | 'rating';

const unclear = { kind: 'unclear' } as const;
const shares = new Set<NumberField>(['ctr', 'conversionRate', 'buyBoxShare']);

/** A change against another time, not a value of its own. */
const trend = /^[(（]?\s*[+\-−–↑↓▲▼↗↘]|[%％]\s*[)）↑↓▲▼]*$/;

/** Figures that can be read in one way only: most cells of a table. */
const plainWhole = /^\d{1,8}$|^\d{1,3}(?:,\d{3}){1,3}$/;
const plainMoney = /^\d{1,9}\.\d{2}$/;
/** So many figures in one piece are a code that came under another column's header: sums and counts of that size are written in groups. */
const codeLike = /^\d{9,}$/;

/** Of a field with buttons to step up and down beside it, what the field holds. */
function held(lines: readonly Line[]): readonly Line[] {
  const typed = lines.filter(({ parts }) => parts.some((part) => part.typed));
  const isAlone =
    typed.length === 1 && lines.every((line) => line === typed[0] || !/[\p{L}\p{N}\p{Sc}%]/u.test(line.text));
  return isAlone ? typed : lines;
}

/** The number a cell of this field shows; its first line must be it, and no second number may stand beside it. */
export function readNumberCell(field: NumberField, all: readonly Line[], hint: CellHint): Read<number> {
  const lines = all.length > 1 ? held(all) : all;
  if (shares.has(field)) return only(lines, (text) => readShare(text, hint), isSigned);
  if (field === 'rating') return only(lines, readRating, isTrend);
  if (field === 'qualityScore') return only(lines, (text) => score(text, hint), isTrend);
  const [line, more] = lines;
  if (line && more === undefined && plainWhole.test(line.text))
    return { kind: 'value', value: Number(line.text.replaceAll(',', '')) };
  const whole = { ...hint, whole: true, signed: field === 'stock' };
  return only(
    lines.map(withoutTrend),
    (text) =>
      readCount(field === 'salesRank' ? text.replace(/^#\s*/, '') : field === 'stock' ? inStock(text) : text, whole),
    isTrend,
  );
}

/** The count of '128 in stock for 8 variants' or '128 in 3 warehouses', none of 'Sold out'; any other text as it is. */
function inStock(text: string): string {
  if (text.length > 80 || !/\p{L}/u.test(text)) return text;
  const counts = text.match(numbers) ?? [];
  const at =
    counts.length > 2 ? undefined : dictionary.inStock(text.replace(numbers, (count) => (count === '0' ? count : '#')));
  return at === 'none' ? '0' : (counts[at ?? -1] ?? text);
}
const numbers = /[-−]?\d(?:[\d.,]| (?=\d{3}(?!\d)))*/g;

/** A line without the trend that stands beside its number in an element of its own, be it only a dash: '61' and '–', '€90' and '+4%', '61' and '环比 -2%'. */
export function withoutTrend(line: Line): Line {
  const at = line.parts.findIndex(
    ({ text }, place) =>
      place > 0 && /^[(（]?(?:[-–—]|(?:\p{L}{1,9} ?(?!\d))?[+\-−–↑↓▲▼]? ?[\d.,]{1,8} ?[%％])[)）]?$/u.test(text),
  );
  if (at < 1 || at < line.parts.length - 1) return line;
  const parts = line.parts.slice(0, at);
  return { ...line, text: parts.map(({ text }) => text).join(' '), parts };
}

/** Points out of a hundred or fewer. */
function score(text: string, hint: CellHint): Read<number> {
  const read = readNumber(text.replace(/\s*[分%]$/, ''), hint);
  return read.kind === 'value' && (read.value < 0 || read.value > 100) ? unclear : read;
}

/** The price a cell shows. A code of a currency beside it, on a line of its own, belongs to it. */
export function readPriceCell(all: readonly Line[], hint: CellHint): Read<Price> {
  const lines = all.length > 1 ? held(all) : all;
  const [line, more] = lines;
  const { currency } = hint;
  if (line && more === undefined && currency && plainMoney.test(line.text) && currencyDigits(currency) === 2) {
    return { kind: 'value', value: { amount: line.text, currency } };
  }
  const priceIn = (some: readonly Line[]) =>
    only(
      joinedCurrency(some),
      (text) => readPrice(text, hint),
      (text) => /[%％]/.test(text),
    );
  const whole = priceIn(lines);
  const read =
    whole.kind === 'unclear' && hasParts(lines) ? (rangeAbove(lines, hint) ?? priceIn(standing(lines))) : whole;
  if (read.kind === 'value' && read.value.amount.startsWith('-')) return unclear;
  return read;
}

/** A range above the prices of its variants, of which the lowest and the highest are its ends. */
function rangeAbove([first, ...others]: readonly Line[], hint: CellHint): Read<Price> | undefined {
  const range = first && others.length > 1 ? readPrice(first.text, hint) : undefined;
  if (range?.kind !== 'value' || !range.value.max) return undefined;
  const { amount, max, currency } = range.value;
  const prices = others.map(({ text }) => readPrice(text, hint));
  const sums = prices.flatMap((each) =>
    each.kind === 'value' && !each.value.max && !each.value.from ? each.value : [],
  );
  const amounts = sums.map((each) => Number(each.amount));
  const isOfAll =
    sums.length === others.length &&
    sums.every((each) => each.currency === currency) &&
    Math.min(...amounts) === Number(amount) &&
    Math.max(...amounts) === Number(max);
  return isOfAll ? range : undefined;
}

const hasParts = ([line, more]: readonly Line[]): boolean => more !== undefined || (line?.parts.length ?? 0) > 1;

/** Lines without what a style sheet strikes through, and what leaves the price as it is: '+ 2,99 € spedizione', 'promo -25%'. */
const standing = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) =>
    withParts(line, ({ text, element }) => !isLinedThrough(element) && !dictionary.price(text, 'beside')),
  );

/** Whether a text is nothing but a sign, word or code of money. */
export const isCurrency = (text: string): boolean =>
  /^(?:[A-Z]{3}|\p{Sc})$/u.test(text) ||
  (/^[^\p{N}:：]{1,8}$/u.test(text) && currenciesOf(text.replace(/\s/g, '')).length > 0);

const bareAmount = /^[\d.,\s]+$/;

/** 'USD' and '19.99' on two lines are one price. */
function joinedCurrency(lines: readonly Said[]): Said[] {
  const joined: Said[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1]?.text ?? '';
    const isOne = bareAmount.test(last)
      ? isCurrency(withoutBracket(line.text))
      : isCurrency(last) && bareAmount.test(line.text);
    if (isOne) joined[joined.length - 1] = { text: `${last} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** A text without what it says in brackets at its end, as of what is in the money: '円（税込）'. */
export const withoutBracket = (text: string): string => text.replace(/ ?[(（][^()（）]*[)）]$/, '');

/** A line as far as a number is concerned. */
type Said = Pick<Line, 'text' | 'glued'>;

const isTrend = (text: string): boolean =>
  trend.test(text) || (/^\p{L}/u.test(text) && dictionary.otherDays(text) === true);
/** In a column of shares a second share is a trend only where it bears a sign. */
const isSigned = (text: string): boolean => /^[(（]?\s*[+\-−–↑↓▲▼↗↘]/.test(text);

/**
 * The one value of a cell: that of its first line. Where a further line could be a value too and is neither the same
 * nor a trend, the cell does not say which is meant; nor where figures stand side by side with nothing between them.
 */
function only<T>(lines: readonly Said[], read: (text: string) => Read<T>, ignores: (text: string) => boolean): Read<T> {
  const [first, ...rest] = lines;
  if (first === undefined) return { kind: 'absent' };
  const found = codeLike.test(first.text) ? unclear : read(first.text);
  if (found.kind === 'unclear') return found;
  for (const { text, glued } of rest) {
    if (ignores(text)) continue;
    if (glued) return unclear;
    const other = read(text);
    if (other.kind !== 'value') continue;
    if (found.kind === 'absent' || JSON.stringify(other.value) !== JSON.stringify(found.value)) return unclear;
  }
  return found;
}

/** What a cell said, fit for the reading health: its shape only, so that nobody's name or number gets there. */
export function shapeOf(lines: readonly Line[]): string {
  const text = squeeze(lines.map((line) => line.text).join(' | '), 60);
  return text.replace(/\p{L}{2,}/gu, '…').replace(/\p{N}/gu, '9');
}
