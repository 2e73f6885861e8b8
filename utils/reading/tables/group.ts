import { readPrice } from '../../text/money.ts';
import type { LabelField, Meaning } from '../lexicon/index.ts';
import { withParts } from '../lines.ts';
import { type Line, type Shown, shownIn, textOf } from '../shown.ts';
import { isCurrency } from './cell.ts';
import type { Column } from './column.ts';
import { columnOf, isField, means, pairLabel } from './columns.ts';
import type { Seen } from './fields.ts';
import type { GridRow } from './grid.ts';
import { codeIn, isCode, keyOfCode } from './identity.ts';
import { fits, piecesOfCell } from './joined-header.ts';
import { countIn, type Pair, pairsIn } from './pairs.ts';
import type { Shape } from './shape.ts';
import type { TitleMode } from './title.ts';
import { withoutHeader } from './without-header.ts';

/** A code found in a column of codes. */
interface Code {
  meaning: Meaning;
  code: string;
  source: string;
  column: string;
}

/** The rows of one listing, from its product cell on: one as a rule, several where that cell spans them. */
export interface Group {
  element: Element;
  rows: number;
  /** `header`: what its column is called. */
  product: (Pick<Column, 'header' | 'code' | 'aside'> & { cell: Element; title: TitleMode }) | undefined;
  picture?: Shown;
  /** What stands beside the product without a column: only what bears a label is taken from it. */
  beside?: Shown;
  /** What bears a label of its own in a column whose header says nothing. */
  labelled?: Pair[];
  codes: Map<string, Code[]>;
  /** How many cells of each column of codes, or pieces in one place of them, were looked at. */
  asked: Map<string, number>;
  seen: Seen[];
  currency?: string;
  /** The site or marketplace it is sold on, as its column says; with the shop in a line of its own, perhaps. */
  site?: readonly Line[];
  /** Something in it is still being drawn. */
  waiting: boolean;
}

/** `product`: the cell or box that tells which listing it is. */
export function openGroup(
  element: Element,
  product: Element | undefined,
  title: TitleMode,
  column: Partial<Column> = {},
): Group {
  return {
    element,
    rows: 0,
    product: product && { header: '', ...column, cell: product, title },
    codes: new Map(),
    asked: new Map(),
    seen: [],
    waiting: false,
  };
}

/** Takes in the cells of a row besides the product's. */
export function addRow(group: Group, row: GridRow, columns: readonly Column[], shape: Shape): void {
  group.rows++;
  if (row.picture) group.picture ??= shownIn(row.picture);
  for (const column of columns) {
    const { index, role, meaning, under } = column;
    // Of several cells under one header nobody knows which is meant.
    const cell = under?.some((at) => at !== index && row.cells[at]) ? undefined : row.cells[index];
    if (!cell && meaning) takeNothing(group, column, meaning);
    if (!cell || row.begins[index] === false) continue;
    if (column.labelled) group.labelled = [...(group.labelled ?? []), ...column.labelled(cell)];
    else if (role === 'currency') group.currency ??= currencyIn(cell);
    else if (role === 'site') group.site ??= shownIn(cell).lines;
    else if (meaning && !('known' in meaning))
      takeCell(group, shownUnder(column, shownIn(cell), shape), column, meaning, shape);
    else if (column.parts) takePieces(group, shownUnder(column, shownIn(cell), shape), column, column.parts, shape);
  }
}

/** Takes in the row of the sums of a group: what it counts is the listing's, and no row of a variant. */
export function addSum(group: Group, row: GridRow, columns: readonly Column[], shape: Shape): void {
  const whole = openGroup(group.element, undefined, 'marked');
  addRow(whole, row, columns, shape);
  const summed = whole.seen.filter(
    ({ field, lines }) => field !== 'price' && lines.some(({ text }) => /\d/.test(text)),
  );
  group.seen = [...group.seen.filter(({ field }) => !summed.some((each) => each.field === field)), ...summed];
}

const nothing: Shown = { lines: [], links: [], pictures: [], waiting: false };
/** A row without a cell where others have one is no row that says nothing: what the others say is not all there is. */
function takeNothing(group: Group, column: Column, meaning: Meaning): void {
  if (isCode(meaning)) group.asked.set(`${column.index} 0`, (group.asked.get(`${column.index} 0`) ?? 0) + 1);
  else if (isField(meaning) && !means(meaning, 'image')) takeCell(group, nothing, column, meaning, {});
}

/** What a cell shows without the name of its column, in the column's own words or in others of one meaning. */
const shownUnder = ({ header, meaning }: Column, shown: Shown, shape: Shape): Shown =>
  withoutHeader(shown, header, (text) => isField(meaning) && means(columnOf([text], 0, shape).meaning, meaning.field));

/** A cell under a header of several parts: each has a piece of its own, or nothing is read. */
function takePieces(group: Group, shown: Shown, column: Column, parts: readonly Meaning[], shape: Shape): void {
  group.waiting ||= shown.waiting;
  // A fee that the header names has its place among them.
  const all = parts.some((part) => 'known' in part) && shown.lines.length === parts.length;
  const pieces = piecesOfCell(all ? shown.lines : withoutOthers(shown.lines, shape), parts.length);
  if (!pieces?.every((line, at) => parts[at] && fits(line, parts[at]))) return;
  for (const [at, meaning] of parts.entries()) {
    const line = pieces[at];
    if (line && !('known' in meaning)) takeCell(group, { ...shown, lines: [line] }, column, meaning, shape, at);
  }
}

/** The words before an amount of money in a line, or before the dash in place of one. */
const before = /^([^\p{N}\p{Sc}:：+]{2,40}?)[\s:：]{0,3}(?:[\p{Sc}\p{N}]|[—–-]$)/u;

/**
 * Lines without those whose first words say that they are of another price or a fee: 'Lowest price $17.90'. The first line speaks
 * for itself. Of one that says the column's name once more with its money, 'EUR price', the money is left.
 */
function withoutOthers(lines: Shown['lines'], shape: Shape, header = ''): Shown['lines'] {
  const isOther = (text: string): boolean => {
    const words = before.exec(text)?.[1];
    const meaning = words === undefined ? undefined : pairLabel(words, shape);
    return meaning !== undefined && 'known' in meaning && /^(?:other price|fee)$/.test(meaning.known);
  };
  if (lines.length < 2 && (lines[0]?.parts.length ?? 0) < 2) return lines;
  return lines.flatMap((whole, at) => {
    if (at > 0 && isOther(whole.text)) return [];
    // They may stand side by side.
    const [line = whole] = withParts(whole, (part) => part === whole.parts[0] || !isOther(part.text));
    const { text } = line;
    if (lines.length < 2) return [line];
    const money = text.replace(header, '').trim();
    return isCurrency(money) ? [{ ...line, text: money }] : [line];
  });
}

/** `piece`: its place in a cell of several. */
function takeCell(group: Group, shown: Shown, column: Column, meaning: Meaning, shape: Shape, piece = 0): void {
  group.waiting ||= shown.waiting;
  if (means(meaning, 'image')) group.picture ??= shown;
  else if (isCode(meaning)) takeCodes(group, shown, `${column.index} ${piece}`, column.source, meaning, shape);
  else if (isField(meaning) && !means(meaning, 'title')) {
    const { field, currency, percent, days, period } = meaning;
    const beside = field === 'rating' ? markAndReviews(shown, shape) : undefined;
    if (beside) takeCell(group, { ...shown, lines: [beside.count] }, column, { field: 'reviews' }, shape);
    group.seen.push({
      field,
      row: group.rows,
      header: column.header,
      source: column.source,
      lines: beside
        ? [beside.mark]
        : field === 'price'
          ? withoutOthers(shown.lines, shape, column.header)
          : shown.lines.map((line) => counted(line, field, shape)),
      currency,
      percent,
      days,
      period,
    });
  }
}

/** A line that counts by the noun of its own column, '34 sales' below 'Sales', is its count. */
function counted(line: Line, field: LabelField, shape: Shape): Line {
  const found = countIn(line.text, shape);
  return found && means(found.meaning, field) ? { ...line, text: found.count } : line;
}

/** The mark in a cell, and how many gave it, which stands beside it in brackets or with its noun: '4.4 (388)', '★ 4,8 312 отзывов'. */
function markAndReviews({ lines }: Shown, shape: Shape): { mark: Line; count: Line } | undefined {
  const text = lines.map((line) => line.text).join(' ');
  const [, mark = '', named, bare] =
    /^[★⭐]? ?([0-5][.,]\d\d?)(?: ?[★⭐])? (?:(\d[^()]{2,30})|\(([\d., ]+)\))$/u.exec(text) ?? [];
  const counted = named ? countIn(named, shape) : undefined;
  const count = means(counted?.meaning, 'reviews') ? counted?.count : bare;
  return count ? { mark: { text: mark, parts: [] }, count: { text: count, parts: [] } } : undefined;
}

/** A column of codes: the code alone, or codes with their labels beside the name of a variant. */
function takeCodes(group: Group, shown: Shown, column: string, source: string, meaning: Meaning, shape: Shape): void {
  group.asked.set(column, (group.asked.get(column) ?? 0) + 1);
  const [line] = shown.lines;
  const isPlain = shown.lines.length === 1 && line?.parts.length === 1 && !/[:：\s]/.test(line.text);
  const pairs = isPlain ? [] : pairsIn(shown.lines, shape.variants ?? shape).pairs;
  const labelled = pairs.filter((pair) => isCode(pair.meaning));
  const alone = labelled.length > 0 ? undefined : codeIn(shown.lines, meaning, shape);
  if (alone) addCode(group, { meaning, code: alone, source, column });
  for (const pair of labelled) {
    const code = codeIn(pair.lines, pair.meaning, shape);
    if (code) addCode(group, { meaning: pair.meaning, code, source: `label "${pair.label}"`, column });
  }
}

function addCode(group: Group, code: Code): void {
  const key = keyOfCode(code.meaning);
  const codes = group.codes.get(key);
  if (codes) codes.push(code);
  else group.codes.set(key, [code]);
}

/** The currency a cell of a currency column names. */
function currencyIn(cell: Element): string | undefined {
  const text = textOf(cell);
  if (text.length > 20) return undefined;
  const read = readPrice(`1 ${text}`);
  return read.kind === 'value' ? read.value.currency : undefined;
}
