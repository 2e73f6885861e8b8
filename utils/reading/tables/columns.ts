import { fold, squeeze } from '../../text/normal.ts';
import { dictionary, isSettled } from '../dictionary.ts';
import type { Role } from '../lexicon/columns.ts';
import type { LabelField, Meaning } from '../lexicon/index.ts';
import { NOTE_LIMIT } from '../limits.ts';
import { type Memory, remembered } from '../memory.ts';
import { shownIn } from '../shown.ts';
import type { Grid } from './grid.ts';
import type { Shape } from './shape.ts';

export interface Column {
  index: number;
  /** As it is shown, groups before the leaf: 'Traffic/Impressions'; '' where there is none. */
  header: string;
  /** As listings name it: 'column "Impressions"'. */
  source: string;
  meaning?: Meaning;
  /**
   * 'product': the cell that says which listing the row is of; 'name': one that may. 'currency': the code of the row's money. 'person', 'buyer': who
   * bought, or how many. 'event': an order, return or review. 'source': an advertisement, a search. 'place': a warehouse. 'market': where it is sold.
   */
  role?: Role;
}

/** Words that tables add to a header for sorting, resizing, editing in bulk and help. */
const added =
  /^(sort(ed)?( by)?( in)?( (ascending|descending))?( order)?|sortable|resize( column)?|drag to .*|\d+ ?pixels?|info(rmation)? about .*|help|learn more|filter|more|edit|bulk edit|\(?批量(编辑|设置|填充|修改)?\)?|排序|升序|降序|筛选|编辑|сортировать.*|по (возрастанию|убыванию)|фильтр|sortieren.*|aufsteigend|absteigend|[↑↓▲▼⇅↕?？ⓘi*]+)$/i;

/** A header as it is read: without what the table adds to it, and without what only screen readers see. */
export function headerText(cell: Element): string {
  const lines = shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text));
  const kept = lines.filter((text) => !added.test(text));
  return squeeze((kept.length > 0 ? kept : lines).join(' ').replace(/[(（]\s*[)）]/g, ''), 200);
}

const isProduct = (text: string): boolean => dictionary.column(text) === 'product';

/** 'Название и артикул', 'Product name / SKU', 'Titel und Artikelnummer'. */
const joints = / ?[/&,+|、・] ?| (?:and|und|y|e|et|и|i|dan|va|en) |和|及|与|と/;

/** Whether a header joins names of the goods with names of their codes and pictures, and with nothing else but what is no field of ours: their shop, their variant. */
function isProductAndCodes(header: string, shape: Shape): boolean {
  const parts = fold(header).split(joints);
  if (parts.length < 2 || parts.length > 4) return false;
  const meanings = parts.map((part) => own(shape.labels, part) ?? dictionary.header(part, shape.marketplace));
  const isGoods = parts.map((part, at) => isProduct(part) || means(meanings[at], 'title'));
  return (
    isGoods.includes(true) &&
    parts.every((part, at) => {
      const meaning = meanings[at];
      if (isGoods[at]) return true;
      if (!meaning) return false;
      if ('known' in meaning) return /^(?:market)?$/.test(dictionary.column(part) ?? '');
      return 'otherId' in meaning || (isField(meaning) && /^(id|sku|parent|image)$/.test(meaning.field));
    })
  );
}

/** What the columns of a table mean: found once, so that each row is only a matter of taking cells. */
export function columnsOf(grid: Grid, shape: Shape): Column[] {
  const texts = new Map<Element, string>();
  const textOfHeader = (cell: Element) => {
    const known = texts.get(cell) ?? headerText(cell);
    texts.set(cell, known);
    return known;
  };
  const columns = grid.headers.map((cells, index) => columnOf(cells.map(textOfHeader).filter(Boolean), index, shape));
  // Rows under headers whose meaning is still asked are not looked at: the page will be read again.
  return isSettled() ? columns : [];
}

/** A column by the texts above it, outermost first. */
export const columnOf = (path: readonly string[], index: number, shape: Shape): Column => ({
  index,
  ...remembered(memoryOf(headers, shape), path.join('\n'), () => headerOf(path, shape)),
});

function headerOf(path: readonly string[], shape: Shape): Omit<Column, 'index'> {
  const header = path.join('/');
  const leaf = path[path.length - 1] ?? '';
  const meaning = header === '' ? undefined : meaningOfPath(path, shape);
  const source = `column "${header}"`.slice(0, NOTE_LIMIT);
  const column: Omit<Column, 'index'> = { header, source, ...(meaning ? { meaning } : {}) };
  if (leaf === '') return column;
  const role = dictionary.column(leaf);
  const others = dictionary.column(header);
  if (role === 'currency') column.role = 'currency';
  else if (means(meaning, 'title') || (!isField(meaning) && (role === 'product' || isProductAndCodes(leaf, shape))))
    column.role = 'product';
  else if (!isField(meaning) && others && others !== 'product' && others !== 'currency') column.role = others;
  return column;
}

/** A group of columns that is called prices, and no more. */
const ofPrices =
  /^(?:prices?|pricing|preise?|prix|precios?|preços?|prezz[io]|цен[аы]|cen[ay]|harga|giá|ราคา|价格|價格|定价|価格)$/i;

function meaningOfPath(path: readonly string[], shape: Shape): Meaning | undefined {
  const whole = own(shape.labels, fold(path.join('/'))) ?? dictionary.header(path.join('/'), shape.marketplace);
  if (whole || path.length < 2) return whole;
  const inner = dictionary.header(path[path.length - 1] ?? '', shape.marketplace);
  if (path.length === 2 && means(inner, 'price') && ofPrices.test(path[0] ?? '')) return inner;
  // A group nobody knows may turn a number into another one; a code stays a code under any.
  const leaf = own(shape.labels, fold(path[path.length - 1] ?? ''));
  return leaf && (!isField(leaf) || /^(id|sku|parent)$/.test(leaf.field)) ? leaf : undefined;
}

/** The meaning of a label of a form field on this marketplace. */
export function labelHere(label: string, shape: Shape): Meaning | undefined {
  const text = label.replace(/\s*[:：]\s*$/, '');
  if (text === '' || text.length > 60) return undefined;
  return own(shape.labels, fold(text)) ?? dictionary.label(text, shape.marketplace);
}

/** What headers and labels were found to mean, for each console. */
const headers = new WeakMap<Shape, Memory<Omit<Column, 'index'>>>();
const labels = new WeakMap<Shape, Memory<Meaning | undefined>>();

function memoryOf<T>(memories: WeakMap<Shape, Memory<T>>, shape: Shape): Memory<T> {
  const memory = memories.get(shape) ?? new Map();
  memories.set(shape, memory);
  return memory;
}

/** Names, codes and amounts are no labels: those are short, have words in them and no long numbers. */
const noLabel = /\d{4}|^[\d\s.,:;%()+\-–—/]*$/;

/** The meaning of a label beside a value. What is plain in a form ("Quantity") may be of an order here: then it is known, and not ours. */
export function pairLabel(label: string, shape: Shape): Meaning | undefined {
  if (label.length > 60 || noLabel.test(label)) return undefined;
  return remembered(memoryOf(labels, shape), label, () => pairMeaning(label, shape));
}

function pairMeaning(label: string, shape: Shape): Meaning | undefined {
  const meaning = labelHere(label, shape);
  if (!isField(meaning) || own(shape.labels, fold(label.replace(/\s*[:：]\s*$/, '')))) return meaning;
  return means(dictionary.header(label, shape.marketplace), meaning.field) ? meaning : { known: 'vague' };
}

const own = (record: Readonly<Record<string, Meaning>> | undefined, key: string): Meaning | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether a meaning is a field of ours. */
export const isField = (meaning: Meaning | undefined): meaning is Extract<Meaning, { field: LabelField }> =>
  meaning !== undefined && 'field' in meaning;

/** Whether a meaning is this very field. */
export const means = (meaning: Meaning | undefined, field: LabelField): boolean =>
  isField(meaning) && meaning.field === field;
