import { squeeze } from '../../text/normal.ts';
import { readCount } from '../../text/numbers.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { held } from '../forms/control.ts';
import { fieldsOf, isAside } from '../forms/controls.ts';
import type { Control } from '../forms/form-shape.ts';
import { labelsOf } from '../forms/label.ts';
import { means } from '../tables/columns.ts';
import type { Draft } from '../tables/identity.ts';

/**
 * The field 'Name' of a form that has no other for a title, or one that bears such a name in the markup: it is that of the goods
 * where the form also has their price and a code or a stock of theirs. Two such fields are none.
 */
export function nameOfGoods(page: Document, controls: readonly Control[]): Control | undefined {
  const has = (...fields: readonly ('price' | 'sku' | 'stock')[]) =>
    controls.some(({ meaning }) => fields.some((field) => means(meaning, field)));
  if (!has('price') || !(has('sku', 'stock') || controls.some(({ meaning }) => 'otherId' in meaning))) return undefined;
  const fields = fieldsOf(page).filter(
    (control) => isOneLine(control) && !isAside(control) && isDrawn(control) && held(control) !== '',
  );
  const labelled = fields.flatMap((element) => {
    const label = labelsOf(element).find(({ text }) => isName(text));
    return label ? [{ element, name: label.text, source: `label "${label.text}"` }] : [];
  });
  const [only, ...more] = labelled.length > 0 ? labelled : fields.flatMap(namedInMarkup);
  return only && more.length === 0 ? { meaning: { field: 'title' }, ...only } : undefined;
}

/** 'product[name]', 'goods_name', 'itemTitle'. */
function namedInMarkup(element: Element): Omit<Control, 'meaning'>[] {
  const name = element.getAttribute('name') ?? '';
  const words = name
    .slice(0, 200)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  // The language may stand behind it.
  const last = words.findLast(({ length }) => length > 2);
  const isOfGoods =
    /^(?:product|item|goods|listing|offer)$/.test(words[0] ?? '') && /^(?:name|title)$/.test(last ?? '');
  return isOfGoods && !words.some((word) => notOfGoods.test(word)) ? [{ element, name, source: `field ${name}` }] : [];
}
const notOfGoods =
  /^(?:meta|seo|sub|short|brand|manufacturer|supplier|seller|shop|category|option|attribute|image|file|tax|tag)$/;

/** What a form says of its listing beside its fields: how many there are, in words; its code, where the address names it. */
export function restOfForm(draft: Draft, page: Document, { pathname }: URL): void {
  if (draft.stock === undefined) putStockInWords(draft, page);
  const { sku } = draft;
  if (draft.id !== null || !sku || !pathname.split('/').includes(sku)) return;
  draft.id = sku;
  draft.sources.id = 'address';
}

const count = /\d[\d.,]*/g;

/** The one count of pieces in stock that the page says in words, in a box of no table: '45 in stock'. */
function putStockInWords(draft: Draft, page: Document): void {
  const counts = [...page.querySelectorAll('form *,main *')].slice(0, ELEMENTS_LIMIT).flatMap((element) => {
    const text = element.childElementCount === 0 ? squeeze((element.textContent ?? '').slice(0, 80)) : '';
    const [found, ...more] = text.match(count) ?? [];
    if (!found || more.length > 0 || element.closest('table,[role="row"],li')) return [];
    return dictionary.inStock(text.replace(found, '#')) === 0 ? [found] : [];
  });
  const [said, ...others] = counts.filter((each, at) => counts.indexOf(each) === at);
  const read = said && others.length === 0 ? readCount(said, {}) : undefined;
  if (read?.kind !== 'value') return;
  draft.stock = read.value;
  draft.sources.stock = 'stock in words';
}
/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 5000;

/** Where several lines may be written, 'Description' means one. */
const isOneLine = ({ localName }: Element): boolean => /^(?:kat-)?input$/.test(localName);

const isName = (label: string): boolean => dictionary.column(label.replace(/[\s*:：]+$/, '')) === 'name';
