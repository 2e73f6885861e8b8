import { fold, squeeze } from '../text/normal.ts';
import type { Grid } from './grid.ts';
import { fieldOfLabel, type LabelField, type Meaning, meaningOf } from './lexicon/index.ts';
import { NOTE_LIMIT } from './limits.ts';
import type { Shape } from './shape.ts';
import { shownIn } from './shown.ts';

export interface Column {
  index: number;
  /** As it is shown, groups before the leaf: 'Traffic/Impressions'; '' where there is none. */
  header: string;
  /** As listings name it: 'column "Impressions"'. */
  source: string;
  meaning?: Meaning;
  /** 'product': the cell that says which listing the row is of. 'currency': the code of the row's money. */
  role?: 'product' | 'currency';
}

const words = (text: string) => new Set(text.split('|').map(fold));

/** Headers of the cell that holds picture, name and codes together. */
const productWords = words(
  'product|products|product info|product information|product details|product name|item|items|item details|item name|' +
    'listing|listings|title|商品|商品信息|货品信息|产品信息|产品|商品名称|产品名称|商品资讯|商品資訊|商品名|商品名稱|宝贝|商品详情|商品/型号|' +
    'товар|товары|наименование|название|название товара|наименование товара|artikel|produkt|produkte|produktdetails|produktname|' +
    'produit|produits|producto|productos|publicación|publicaciones|prodotto|prodotti|inserzione|produto|produtos|anúncio|anúncios|' +
    'produk|nama produk|informasi produk|สินค้า|ชื่อสินค้า|ข้อมูลสินค้า|sản phẩm|tên sản phẩm|thông tin sản phẩm|oferta|oferty|nazwa|商品名と詳細|商品情報',
);
/** In Chinese the word for goods takes all kinds of endings. */
const productPhrase =
  /^(?:商品|货品|产品|產品|宝贝|货物|款式)(?:基本|基础)?(?:信息|名称|名稱|详情|资料|资讯|資訊|标题|主图)?(?:[/&+|、-].{1,12})?$|^(?:item|product|listing)s?(?: (?:name|title|info|details?))?[/&,+|-](?:sku|asin|id|name|image|details?)$/;
const currencyWords = words(
  '币种|貨幣|货币|currency|валюта|währung|devise|moneda|valuta|moeda|mata uang|waluta|通貨|tiền tệ|สกุลเงิน',
);
/** Words that tables add to a header for sorting, resizing, editing in bulk and help. */
const added =
  /^(sort(ed)?( by)?( in)?( (ascending|descending))?( order)?|sortable|resize( column)?|drag to .*|\d+ ?pixels?|info(rmation)? about .*|help|learn more|filter|more|edit|bulk edit|\(?批量(编辑|设置|填充|修改)?\)?|排序|升序|降序|筛选|编辑|сортировать.*|по (возрастанию|убыванию)|фильтр|sortieren.*|aufsteigend|absteigend|[↑↓▲▼⇅↕?？ⓘi*]+)$/i;

/** A header as it is read: without what the table adds to it, and without what only screen readers see. */
export function headerText(cell: Element): string {
  const lines = shownIn(cell).lines.flatMap(({ parts }) => parts.map(({ text }) => text));
  const kept = lines.filter((text) => !added.test(text));
  return squeeze((kept.length > 0 ? kept : lines).join(' ').replace(/[(（]\s*[)）]/g, ''), 200);
}

const isProduct = (folded: string): boolean => productWords.has(folded) || productPhrase.test(folded);

/** 'Название и артикул', 'Product name / SKU', 'Titel und Artikelnummer'. */
const joints = / ?[/&,+|、・] ?| (?:and|und|y|e|et|и|i|dan|va|en) |和|及|与|と/;

/** Whether a header joins names of the goods with names of their codes and pictures, and with nothing else. */
function isProductAndCodes(folded: string, shape: Shape): boolean {
  const parts = folded.split(joints);
  if (parts.length < 2 || parts.length > 4 || !parts.some(isProduct)) return false;
  return parts.every((part) => {
    if (isProduct(part)) return true;
    const meaning = own(shape.labels, part) ?? meaningOf(part, shape.marketplace);
    return meaning && ('otherId' in meaning || (isField(meaning) && /^(id|sku|parent|image)$/.test(meaning.field)));
  });
}

/** What the columns of a table mean: found once, so that each row is only a matter of taking cells. */
export function columnsOf(grid: Grid, shape: Shape): Column[] {
  const texts = new Map<Element, string>();
  const textOfHeader = (cell: Element) => {
    const known = texts.get(cell) ?? headerText(cell);
    texts.set(cell, known);
    return known;
  };
  return grid.headers.map((cells, index) => columnOf(cells.map(textOfHeader).filter(Boolean), index, shape));
}

/** A column by the texts above it, outermost first. */
export function columnOf(path: readonly string[], index: number, shape: Shape): Column {
  const header = path.join('/');
  const leaf = path[path.length - 1] ?? '';
  const meaning = header === '' ? undefined : meaningOfPath(path, shape);
  const source = `column "${header}"`.slice(0, NOTE_LIMIT);
  const column: Column = { index, header, source, ...(meaning ? { meaning } : {}) };
  const folded = fold(leaf);
  if (currencyWords.has(folded)) column.role = 'currency';
  else if (means(meaning, 'title') || (!isField(meaning) && (isProduct(folded) || isProductAndCodes(folded, shape))))
    column.role = 'product';
  return column;
}

function meaningOfPath(path: readonly string[], shape: Shape): Meaning | undefined {
  const whole = own(shape.labels, fold(path.join('/'))) ?? meaningOf(path.join('/'), shape.marketplace);
  if (whole || path.length < 2) return whole;
  // A group nobody knows may turn a number into another one; a code stays a code under any.
  const leaf = own(shape.labels, fold(path[path.length - 1] ?? ''));
  return leaf && (!isField(leaf) || /^(id|sku|parent)$/.test(leaf.field)) ? leaf : undefined;
}

/** The meaning of a label of a form field on this marketplace. */
export function labelHere(label: string, shape: Shape): Meaning | undefined {
  const text = label.replace(/\s*[:：]\s*$/, '');
  if (text === '' || text.length > 60) return undefined;
  return own(shape.labels, fold(text)) ?? fieldOfLabel(text, shape.marketplace);
}

/** Texts of cells repeat; what the last of them were is kept, for each console. */
const answers = new WeakMap<Shape, Map<string, Meaning | undefined>>();
const ANSWERS_LIMIT = 1000;
/** Names, codes and amounts are no labels: those are short, have words in them and no long numbers. */
const noLabel = /\d{4}|^[\d\s.,:;%()+\-–—/]*$/;

/** The meaning of a label beside a value. What is plain in a form ("Quantity") may be of an order here: then it is known, and not ours. */
export function pairLabel(label: string, shape: Shape): Meaning | undefined {
  if (label.length > 60 || noLabel.test(label)) return undefined;
  const known = answers.get(shape) ?? new Map<string, Meaning | undefined>();
  if (known.size === 0 || known.size > ANSWERS_LIMIT) answers.set(shape, known.size === 0 ? known : new Map());
  if (known.has(label)) return known.get(label);
  const meaning = pairMeaning(label, shape);
  known.set(label, meaning);
  return meaning;
}

function pairMeaning(label: string, shape: Shape): Meaning | undefined {
  const meaning = labelHere(label, shape);
  if (!isField(meaning) || own(shape.labels, fold(label.replace(/\s*[:：]\s*$/, '')))) return meaning;
  return means(meaningOf(label, shape.marketplace), meaning.field) ? meaning : { known: 'vague' };
}

const own = (record: Readonly<Record<string, Meaning>> | undefined, key: string): Meaning | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether a meaning is a field of ours. */
export const isField = (meaning: Meaning | undefined): meaning is Extract<Meaning, { field: LabelField }> =>
  meaning !== undefined && 'field' in meaning;

/** Whether a meaning is this very field. */
export const means = (meaning: Meaning | undefined, field: LabelField): boolean =>
  isField(meaning) && meaning.field === field;
