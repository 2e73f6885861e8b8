import type { Price } from '../../listing.ts';
import type { MetricName, SeenMetric } from '../../metric.ts';
import type { NotUnderstood } from '../../reading.ts';
import { daysBetween } from '../../text/days.ts';
import { fold, squeeze } from '../../text/normal.ts';
import type { Read } from '../../text/numbers.ts';
import type { LabelField } from '../lexicon/index.ts';
import { NOTE_LIMIT } from '../limits.ts';
import { type Memory, remembered } from '../memory.ts';
import type { Line } from '../shown.ts';
import {
  type CellHint,
  isCurrency,
  type NumberField,
  readNumberCell,
  readPriceCell,
  shapeOf,
  withoutTrend,
} from './cell.ts';
import type { Draft } from './identity.ts';

/** What one cell, or one labelled value, shows for one field. */
export interface Seen {
  field: LabelField;
  /** The row of its group it stands in, from 1. */
  row: number;
  /** The header or label above or before it. */
  header: string;
  /** Where it came from, as the listing will say. */
  source: string;
  /** It stands outside a table's columns, so the page's period need not be its own. */
  apart?: true;
  lines: readonly Line[];
  /** What the header says of it. */
  currency?: string;
  percent?: boolean;
  /** Over how many days it counts, where the header says so. */
  days?: number | 'all';
  period?: SeenMetric['period'];
}

export interface FieldsHint {
  /** Of the row. */
  currency?: string;
  storeCurrency?: string;
  /** What a sign may name here, where no store settles it. */
  currencies?: readonly string[];
  /** Of the page. */
  period: SeenMetric['period'];
  /** '/ Kilogram' belongs to a price. */
  anyUnit?: true;
  /** The money chosen beside a field. */
  chosen?(lines: readonly Line[]): string | undefined;
  /** Whether the rows are variants of the listing, each with its own code. */
  variants: boolean;
}

/** What a cell holds: a number (with the currency of money), a price, or text. */
interface Value {
  number?: number;
  currency?: string;
  price?: Price;
  text?: string;
}

/** Numbers that stand as of now and do not sum over days. */
const instants = new Set<LabelField>(['salesRank', 'qualityScore']);
const texts = new Set<LabelField>(['brand', 'category']);
/** Fields of the listing itself; every other field is a metric. */
const ofListing = new Set<LabelField>(['price', 'stock', 'rating', 'reviews', 'brand', 'category']);

/** Puts into a listing every field that its cells say without contradiction; names what could not be understood. */
export function putFields(draft: Draft, seen: readonly Seen[], hint: FieldsHint, notes: NotUnderstood[]): void {
  const fields = new Map<LabelField, Seen[]>();
  for (const each of seen) {
    const known = fields.get(each.field);
    if (known) known.push(each);
    else fields.set(each.field, [each]);
  }
  for (const [field, mine] of fields) {
    const [first] = mine;
    const value = mine.length === 1 ? ofRow(mine, hint, notes) : ofRows(field, mine, hint, notes);
    if (value && first) put(draft, field, value, first, hint);
  }
}

/** The value of a field that has several cells, in one row or in more. */
function ofRows(field: LabelField, mine: readonly Seen[], hint: FieldsHint, notes: NotUnderstood[]): Value | undefined {
  const rows = [...new Set(mine.map(({ row }) => row))].map((row) =>
    ofRow(
      mine.filter((each) => each.row === row),
      hint,
      notes,
    ),
  );
  return rows.length === 1 ? rows[0] : field === 'price' ? rangeOf(rows, hint.variants) : undefined;
}

/** The value of one row: its one cell's; of several columns of one meaning, what they agree on. */
function ofRow(cells: readonly Seen[], hint: FieldsHint, notes: NotUnderstood[]): Value | undefined {
  const values: Value[] = [];
  let unclear = false;
  for (const cell of cells) {
    const read = readIn(cell, hint);
    if (read.kind === 'value') values.push(read.value);
    if (read.kind !== 'unclear') continue;
    note(notes, 'cell', `${cell.header}: ${shapeOf(cell.lines)}`);
    unclear = true;
  }
  const [first] = values;
  if (unclear || !first) return undefined;
  if (cells.length === 1) return first;
  if (values.some((value) => JSON.stringify(value) !== JSON.stringify(first))) {
    note(notes, 'header', [...new Set(cells.map(({ header }) => header))].join(' / '));
    return undefined;
  }
  // Two columns of other names: one that is still empty may yet say something else.
  const isCopy = cells.every(({ header }) => fold(header) === fold(cells[0]?.header ?? ''));
  return isCopy || cells.every(({ lines }) => lines.length > 0) ? first : undefined;
}

/** What lines said of a field, by the money they may be in: the same few texts stand in a column of a list. */
const said = new Map<LabelField, Memory<Read<Value>>>();

function readIn(seen: Seen, hint: FieldsHint): Read<Value> {
  const { field, lines, percent } = seen;
  // Of several pieces it may hang on how they are drawn.
  const isText =
    lines.length === 1 ? (lines[0]?.parts.length ?? 0) < 2 : lines.every(({ parts }) => parts.length === 0);
  if (!isText || percent || hint.anyUnit) return valueIn(seen, hint);
  const memory = said.get(field) ?? new Map();
  said.set(field, memory);
  const text = lines.length === 1 ? lines[0]?.text : lines.map((line) => line.text).join('\n');
  // What a sign may name is no money yet: figures alone are in none.
  return remembered(memory, `${moneyOf(seen, hint) ?? `? ${hint.currencies}`} ${text}`, () => valueIn(seen, hint));
}

/** The currency of the row, the column or the store. */
const moneyOf = ({ currency, field, lines }: Seen, hint: FieldsHint): string | undefined =>
  hint.currency ?? currency ?? (field === 'price' ? hint.chosen?.(lines) : undefined) ?? hint.storeCurrency;

function valueIn(seen: Seen, hint: FieldsHint): Read<Value> {
  const { field, lines, percent } = seen;
  if (texts.has(field)) return textIn(lines);
  const about: CellHint = {
    currency: moneyOf(seen, hint),
    // They settle a sign and say nothing of figures alone, nor of those beside other words.
    currencies: lines.some(({ text }) => text.match(/\p{Sc}|\p{L}+/gu)?.some(isCurrency)) ? hint.currencies : undefined,
    percent,
    anyUnit: hint.anyUnit,
  };
  if (field === 'price') return mapped(readPriceCell(lines, about), (price) => ({ price }));
  if (field === 'revenue') {
    return mapped(readPriceCell(lines.map(withoutTrend), about), ({ amount, max, from, currency: money }) =>
      max || from ? undefined : { number: Number(amount), currency: money },
    );
  }
  return mapped(readNumberCell(field as NumberField, lines, about), (number) => ({ number }));
}

function mapped<T>(read: Read<T>, into: (value: T) => Value | undefined): Read<Value> {
  if (read.kind !== 'value') return read;
  const value = into(read.value);
  return value ? { kind: 'value', value } : { kind: 'unclear' };
}

/** A text of one line; of more lines nobody knows which is meant. */
function textIn(lines: readonly Line[]): Read<Value> {
  const [line, ...more] = lines;
  if (!line || /^[-–—\s]*$/.test(line.text)) return { kind: 'absent' };
  return more.length > 0 ? { kind: 'unclear' } : { kind: 'value', value: { text: squeeze(line.text, 200) } };
}

/** From the lowest to the highest price of the variants; nothing where one of them is not read or is in other money. */
function rangeOf(rows: readonly (Value | undefined)[], variants: boolean): Value | undefined {
  const prices = rows.flatMap((row) => (row?.price && !row.price.max && !row.price.from ? [row.price] : []));
  const [first] = prices;
  if (!first || prices.length < rows.length || prices.some(({ currency }) => currency !== first.currency))
    return undefined;
  const sorted = [...prices].sort((a, b) => Number(a.amount) - Number(b.amount));
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high || Number(low.amount) === Number(high.amount)) return { price: first };
  return variants ? { price: { ...low, max: high.amount } } : undefined;
}

function put(draft: Draft, field: LabelField, value: Value, seen: Seen, hint: FieldsHint): void {
  const { number, currency, price, text } = value;
  if (ofListing.has(field)) {
    const own = price ? { ...price } : text === undefined ? number : field === 'category' ? pathOf(text) : text;
    if (own === undefined) return;
    (draft as Record<string, unknown>)[field] = own;
  } else {
    if (number === undefined) return;
    const metric: SeenMetric = {
      value: number,
      ...(currency ? { currency } : {}),
      period: instants.has(field) ? 'now' : (seen.period ?? periodIn(seen, hint)),
    };
    draft.metrics ??= {};
    draft.metrics[field as MetricName] = metric;
  }
  draft.sources[field] = seen.source;
}

/** The page's days, where they are a column's: one that counts over seven is not of the thirty that the page is set to. */
const periodIn = ({ apart, days }: Seen, { period }: FieldsHint): SeenMetric['period'] => {
  if (apart || period === null || period === 'now') return null;
  return days === undefined || days === daysBetween(period.start, period.end) ? period : null;
};

/** 'Home > Kitchen > Cups' as its steps. */
const pathOf = (text: string): string[] =>
  text
    .split(/\s*[>›»]\s*/)
    .filter(Boolean)
    .slice(0, 12);

/** Names something that was not understood, once. */
export function note(notes: NotUnderstood[], what: NotUnderstood['what'], text: string): void {
  const short = squeeze(text, NOTE_LIMIT);
  if (notes.length < 200 && !notes.some((each) => each.what === what && each.text === short))
    notes.push({ what, text: short });
}
