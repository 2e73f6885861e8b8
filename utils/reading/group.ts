import type { ReadContext } from '../marketplaces/marketplace.ts';
import type { Period } from '../metric.ts';
import type { NotUnderstood } from '../reading.ts';
import { readPrice } from '../text/money.ts';
import { type Column, isField, means } from './columns.ts';
import { putFields, type Seen } from './fields.ts';
import type { GridRow } from './grid.ts';
import {
  codeIn,
  type Draft,
  emptyDraft,
  isCode,
  isCodeOf,
  keyOfCode,
  type Named,
  namedIn,
  putCode,
  putNamed,
  putPicture,
} from './identity.ts';
import type { LabelField, Meaning } from './lexicon/index.ts';
import { pairsIn } from './pairs.ts';
import { learn, plannedIn } from './plan.ts';
import type { Shape } from './shape.ts';
import { type Shown, shownIn, textOf } from './shown.ts';
import type { TitleMode } from './title.ts';
import { withoutHeader } from './without-header.ts';

/** What a reader of rows is told besides the page. */
export interface Reading {
  shape: Shape;
  context: ReadContext;
  /** The days the page's own control names; null where it names none. */
  period: Period | null;
  /** What a sign of money may name here, where no store settles it. */
  currencies?: readonly string[];
  /** Stop after so many listings. */
  limit?: number;
}

/** A listing as its rows or its box show it, and what could not be understood of it. */
export interface Told {
  draft: Draft;
  notes: readonly NotUnderstood[];
  /** Something of it is still being drawn. */
  waiting: boolean;
}

/** A code found in a column of codes. */
interface Code {
  meaning: Meaning;
  code: string;
  source: string;
  column: number;
}

/** The rows of one listing, from its product cell on: one as a rule, several where that cell spans them. */
export interface Group {
  element: Element;
  rows: number;
  /** `header`: what its column is called. */
  product?: { cell: Element; title: TitleMode; header: string };
  picture?: Shown;
  /** What stands beside the product without a column: only what bears a label is taken from it. */
  beside?: Shown;
  codes: Map<string, Code[]>;
  /** How many cells of each column of codes were looked at. */
  asked: Map<number, number>;
  seen: Seen[];
  currency?: string;
  /** Something in it is still being drawn. */
  waiting: boolean;
}

/** `product`: the cell or box that tells which listing it is. */
export function openGroup(element: Element, product: Element | undefined, title: TitleMode, header = ''): Group {
  return {
    element,
    rows: 0,
    ...(product ? { product: { cell: product, title, header } } : {}),
    codes: new Map(),
    asked: new Map(),
    seen: [],
    waiting: false,
  };
}

/** Takes in the cells of a row besides the product's. */
export function addRow(group: Group, row: GridRow, columns: readonly Column[], shape: Shape): void {
  group.rows++;
  for (const column of columns) {
    const { index, role, meaning } = column;
    const cell = row.cells[index];
    if (!cell || row.begins[index] === false) continue;
    if (role === 'currency') group.currency ??= currencyIn(cell);
    else if (meaning && !('known' in meaning)) takeCell(group, cell, column, meaning, shape);
  }
}

function takeCell(group: Group, cell: Element, column: Column, meaning: Meaning, shape: Shape): void {
  const shown = withoutHeader(shownIn(cell), column.header);
  group.waiting ||= shown.waiting;
  if (means(meaning, 'image')) group.picture ??= shown;
  else if (isCode(meaning)) takeCodes(group, shown, column, meaning, shape);
  else if (isField(meaning) && !means(meaning, 'title')) {
    const { field, currency, percent, period } = meaning;
    group.seen.push({
      field,
      row: group.rows,
      header: column.header,
      source: column.source,
      lines: shown.lines,
      currency,
      percent,
      period,
    });
  }
}

/** A column of codes: the code alone, or codes with their labels beside the name of a variant. */
function takeCodes(
  group: Group,
  shown: Shown,
  { source, index: column }: Column,
  meaning: Meaning,
  shape: Shape,
): void {
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

/** The listing of a group, with every field that its rows agree on. */
export function closeGroup(group: Group, reading: Reading): Told {
  const { product } = group;
  if (!product) return toldBy(group, undefined, reading);
  const { cell, title, header } = product;
  const { shape } = reading;
  const planned = plannedIn(cell, shape, product);
  if (planned) {
    const told = toldBy(group, planned, reading);
    // A plan knows no elements and no other cells; what is not plain is looked at in full.
    const isPlain = told.notes.length === 0 || planned.pairs.every(({ meaning }) => isCode(meaning));
    if (isPlain && !isCodeOf(told.draft, told.draft.title)) return told;
  }
  const shown = withoutHeader(shownIn(cell), header);
  const named = namedIn(shown, shape, title);
  const told = toldBy(group, named, reading);
  if (!planned) learn(cell, shown, named, told.draft, shape, product);
  return shown.waiting ? { ...told, waiting: true } : told;
}

/** The listing of a group whose product's cell says this. */
function toldBy(group: Group, named: Named | undefined, { shape, context, period, currencies }: Reading): Told {
  const notes: NotUnderstood[] = [];
  const draft = emptyDraft();
  for (const codes of group.codes.values()) {
    const [first] = codes;
    // Two codes of one kind, of several variants, are not the listing's; nor is one whose neighbours are still to come.
    const isWhole = first && codes.length >= (group.asked.get(first.column) ?? 0);
    if (first && isWhole && codes.every(({ code }) => code === first.code)) {
      putCode(draft, first.meaning, first.code, first.source);
    }
  }
  const pairs = named ? putNamed(named, draft, shape, context.url) : [];
  if (group.beside) pairs.push(...pairsIn(group.beside.lines, shape).pairs.filter(({ meaning }) => !isCode(meaning)));
  if (group.picture) putPicture(group.picture.pictures, draft, context.url);
  codesOfAttributes(group.element, draft, shape);
  const number = draft.id === null ? shape.numberOf?.(group.element) : undefined;
  if (number) putCode(draft, { field: 'id' }, number, 'number of the row');
  const seen = [...group.seen];
  const columns = seen.length;
  for (const { meaning, label, lines } of pairs) {
    if (isField(meaning) && !isClaimed(seen, columns, meaning.field))
      seen.push({ ...meaning, row: 1, header: label, source: `label "${label}"`, apart: true, lines });
  }
  putValues(draft, group.element, seen, columns, shape);
  const currency = group.currency;
  putFields(
    draft,
    seen,
    {
      currency,
      storeCurrency: context.store?.currency,
      currencies,
      period,
      variants: variantsOf(group),
      anyUnit: shape.anyUnit,
    },
    notes,
  );
  return { draft, notes, waiting: group.waiting };
}

/** Values that the site marks by a name of its own; two of one name say nothing. */
function putValues(draft: Draft, row: Element, seen: Seen[], columns: number, shape: Shape): void {
  if (!shape.values) return;
  for (const [field, selectors] of Object.entries(shape.values) as [LabelField, string | readonly string[]][]) {
    const selector = [selectors].flat().find((each) => row.querySelector(each)) ?? '';
    const [element, ...more] = selector ? row.querySelectorAll(selector) : [];
    if (!element || more.length > 0 || isClaimed(seen, columns, field)) continue;
    const { lines } = shownIn(element);
    const code = isCode({ field }) ? codeIn(lines, { field }, shape) : undefined;
    if (code) putCode(draft, { field }, code, `element ${selector}`);
    if (!isCode({ field }))
      seen.push({ field, row: 1, header: selector, source: `element ${selector}`, apart: true, lines });
  }
}

/** Whether a column speaks of a field; then what stands beside the product does not. */
function isClaimed(seen: readonly Seen[], columns: number, field: LabelField): boolean {
  for (let at = 0; at < columns; at++) if (seen[at]?.field === field) return true;
  return false;
}

/** Whether each row of a group is a variant of its own: each has a code that no other has. */
function variantsOf({ codes, rows }: Group): boolean {
  return rows > 1 && [...codes.values()].some((list) => new Set(list.map(({ code }) => code)).size === rows);
}

/** Codes that the marketplace keeps in attributes of the row or of what is around it, once something of it is shown. */
function codesOfAttributes(row: Element, draft: Draft, shape: Shape): void {
  if (draft.id === null && draft.title === undefined && draft.sku === undefined) return;
  if (!shape.rowAttributes) return;
  for (const [name, field] of Object.entries(shape.rowAttributes)) {
    const value = row.getAttribute(name) ?? row.closest(`[${name}]`)?.getAttribute(name);
    const code = value ? codeIn([{ text: value, parts: [] }], { field }, shape) : undefined;
    if (code) putCode(draft, { field }, code, `attribute ${name}`);
  }
}
