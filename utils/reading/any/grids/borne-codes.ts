import { pairLabel } from '../../tables/columns.ts';
import { isCode } from '../../tables/meanings.ts';
import type { Borne, Shape } from '../../tables/shape.ts';

/** At most this many attributes of a row are looked at. */
const ATTRIBUTES_LIMIT = 40;
/** A bare 'data-id' is the page's own. */
const ofCode = /^data-(?:(?:[a-z]{2,12}-?){1,2}id|(?:[a-z]{2,12}-){0,2}(?:sku|asin))$/;

/** As short a number may count the rows; what else the row says of it, `tables/row-number.ts` asks. */
const placeOfRow = /^\d{1,3}$/;

/** What attributes of a row, or of the box to tick it by, say that its codes are, in the words that labels would say it in. */
export function borneCodes(row: Element, shape: Shape): Borne[] {
  const found: Borne[] = [];
  for (const element of itself(row))
    for (const { name, value } of [...element.attributes].slice(0, ATTRIBUTES_LIMIT))
      if (ofCode.test(name)) add(found, name.slice(5), value, name, shape);
  const [box, ...boxes] = row.querySelectorAll('input[type="checkbox"][name][value]');
  const name = box?.getAttribute('name') ?? '';
  if (box && boxes.length === 0) add(found, name, box.getAttribute('value') ?? '', name, shape);
  return found;
}

function add(found: Borne[], named: string, value: string, name: string, shape: Shape): void {
  if (named.length > 40 || /^ids?$/i.test(named) || placeOfRow.test(value)) return;
  const meaning = pairLabel(wordsOf(named), shape);
  if (meaning && isCode(meaning) && value !== '') found.push({ meaning, code: value, name });
}

/** 'product-id', 'productId' and 'product_id[]' as the words they are made of. */
const wordsOf = (name: string): string =>
  name
    .replace(/\[\]$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .replace(/^(product|item|listing|goods|offer)id$/i, '$1 id')
    .toLowerCase();

/** A row, the part of the table it is alone in, and what it holds and nothing else. */
function itself(row: Element): Element[] {
  const elements = [row];
  if (row.parentElement?.localName === 'tbody') elements.push(row.parentElement);
  let inner = row;
  for (let n = 0; n < 2 && inner.childElementCount === 1 && inner.firstElementChild; n++) {
    inner = inner.firstElementChild;
    elements.push(inner);
  }
  return elements;
}
