import { fold } from '../../text/normal.ts';
import { dictionary, isSettled } from '../dictionary.ts';
import type { Meaning } from '../lexicon/index.ts';
import { NOTE_LIMIT } from '../limits.ts';
import { type Memory, memoryOf, remembered } from '../memory.ts';
import type { Column } from './column.ts';
import type { Grid } from './grid.ts';
import { headerText } from './header-text.ts';
import { codesBesideGoods, meaningsOfParts } from './joined-header.ts';
import { isField, means, own } from './meanings.ts';
import type { Shape } from './shape.ts';

export { isField, means } from './meanings.ts';

/** What the columns of a table mean: found once, so that each row is only a matter of taking cells. */
export function columnsOf(grid: Grid, shape: Shape): Column[] {
  const texts = new Map<Element, string>();
  const textOfHeader = (cell: Element) => {
    const known = texts.get(cell) ?? headerText(cell);
    texts.set(cell, known);
    return known;
  };
  const { headers, labels } = grid;
  // Of a group whose column has lost its own name nobody knows what is below it; a row of filters has none to lose.
  const columns = headers.map((cells, index) => ({
    ...columnOf(
      (labels ? [labels[index] ?? ''] : cells.map(textOfHeader)).filter(
        (text, at) => text || Number(cells[at - 1]?.getAttribute('colspan')) > 1,
      ),
      index,
      shape,
    ),
    ...underOne(headers, index),
  }));
  // Rows under headers whose meaning is still asked are not looked at: the page will be read again.
  return isSettled() ? columns : [];
}

/** The columns of one header, where they are several: a header that spans two and has none below it. */
function underOne(headers: Grid['headers'], index: number): Pick<Column, 'under'> | undefined {
  const own = headers[index]?.at(-1);
  if (!own || (headers[index - 1]?.at(-1) !== own && headers[index + 1]?.at(-1) !== own)) return undefined;
  return { under: headers.flatMap((cells, at) => (cells.at(-1) === own ? [at] : [])) };
}

/** A column by the texts above it, outermost first. */
export const columnOf = (path: readonly string[], index: number, shape: Shape): Column => ({
  index,
  ...remembered(memoryOf(headersMet, shape), path.join('\n'), () => headerOf(path, shape)),
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
  const codes = isField(meaning) ? undefined : codesBesideGoods(leaf, shape);
  // '価格 + 配送料' is known as a price with the carriage, 'Stock/Rating' as a rating in a group; their parts are told apart.
  const isOpen = !meaning || /^[^=]+[+/|]/.test(header);
  const parts = !isOpen || codes || path.length > 1 ? undefined : meaningsOfParts(header, shape);
  if (parts) {
    column.parts = parts;
    delete column.meaning;
  }
  if (role === 'currency') column.role = 'currency';
  else if (means(meaning, 'title') || (!isField(meaning) && (role === 'product' || codes))) {
    column.role = 'product';
    if (codes?.length === 1 && codes[0]) column.code = codes[0];
  } else if (!isField(meaning) && others && others !== 'product' && others !== 'currency') column.role = others;
  return column;
}

function meaningOfPath(path: readonly string[], shape: Shape): Meaning | undefined {
  const whole = own(shape.labels, fold(path.join('/'))) ?? dictionary.header(path.join('/'), shape.marketplace);
  if (whole || path.length < 2) return whole;
  const inner = dictionary.header(path[path.length - 1] ?? '', shape.marketplace);
  if (path.length === 2 && means(inner, 'price') && dictionary.price(path[0] ?? '', 'prices') === true) return inner;
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
const headersMet = new WeakMap<Shape, Memory<Omit<Column, 'index'>>>();
const labels = new WeakMap<Shape, Memory<Meaning | undefined>>();

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
