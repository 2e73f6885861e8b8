import { dictionary } from '../../dictionary.ts';
import type { LabelField } from '../../lexicon/index.ts';
import type { Column } from '../../tables/column.ts';
import { isField, means } from '../../tables/columns.ts';
import { isCode } from '../../tables/meanings.ts';

/** What is said of a thing, and is no number of how it sells. */
const ofThing = /^(?:title|image|brand|category|price|stock|rating|reviews|id|sku|parent)$/;
/** The word for goods before what is counted of them, apart or in one word: 'Product revenue', 'Produktumsatz', '商品访客数'. */
const ofGoods =
  /^(?:(?:product|item)s? |(?:produkt|artikel|product|vare|vara|tuote)-?(?=\p{L}{3})|商品|产品|產品|宝贝|상품 ?|สินค้า)(?=.{2})/iu;
/** The same behind it: 'Umsatz des Produkts', 'chiffre d’affaires du produit', 'выручка товара'. */
const goodsBehind =
  / (?:(?:du|de l['’]|del|do|des|dello|della) ?(?:produits?|producto|produto|prodotto|artículo|articolo|article|produkts)|produktu|produktów|zboží|товар(?:а|ов|у|ів)|produk|sản phẩm|produs)$/iu;

/**
 * Columns of a report of goods that are called by the goods and by what is counted of them mean what the second word means alone;
 * another column of that meaning holds them back.
 */
export function withMeasured(columns: Column[]): Column[] {
  const taken = new Set(columns.flatMap(({ meaning }) => (isField(meaning) ? [meaning.field] : [])));
  const found = new Map<Column, LabelField>();
  for (const column of columns) {
    if (column.meaning || column.parts || column.role) continue;
    const bare = column.header.replace(ofGoods, '').replace(goodsBehind, '').trim();
    const meaning = bare === '' || bare === column.header ? undefined : dictionary.header(bare);
    if (isField(meaning) && !isCode(meaning) && !ofThing.test(meaning.field) && !taken.has(meaning.field)) {
      if ([...found.values()].includes(meaning.field)) return columns;
      found.set(column, meaning.field);
    }
  }
  return found.size === 0
    ? columns
    : columns.map((column) => {
        const field = found.get(column);
        return field ? { ...column, meaning: { field } } : column;
      });
}

/** What is counted of goods that are looked at and sold, as no list of stock has it. */
const counted: readonly LabelField[] = [
  'revenue',
  'conversionRate',
  'impressions',
  'clicks',
  'pageViews',
  'sessions',
  'visitors',
  'orders',
];

/** Whether a table is a report of what goods sold: a bare 'Quantity' there is not in stock. */
export const isReport = (columns: readonly Column[]): boolean =>
  measuresOf(columns) > 1 && !columns.some(({ meaning }) => means(meaning, 'stock') || means(meaning, 'price'));

/** Whether a table may be one: a number of what was sold or seen stands in it, and no price. */
export const mayBeReport = (columns: readonly Column[]): boolean =>
  measuresOf(columns) > 0 && !columns.some(({ meaning }) => means(meaning, 'price'));

const measuresOf = (columns: readonly Column[]): number =>
  counted.filter((field) => columns.some(({ meaning }) => means(meaning, field))).length;

/** The bare 'Quantity' of such a report is what was sold. */
export function withSold(columns: Column[]): Column[] {
  if (!isReport(columns) || columns.some(({ meaning }) => means(meaning, 'units'))) return columns;
  const isBare = ({ header, meaning, role }: Column): boolean =>
    !meaning && !role && means(dictionary.label(header), 'stock');
  const [only, ...more] = columns.filter(isBare);
  return only && more.length === 0
    ? columns.map((column) => (column === only ? { ...column, meaning: { field: 'units' } } : column))
    : columns;
}
