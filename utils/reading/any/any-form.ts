import { squeeze } from '../../text/normal.ts';
import { readCount } from '../../text/numbers.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { held, textControls } from '../forms/control.ts';
import { fieldsOf, isAside } from '../forms/controls.ts';
import { namesOf, putGallery } from '../forms/form-pictures.ts';
import type { Control, FormShape } from '../forms/form-shape.ts';
import { labelsOf } from '../forms/label.ts';
import { foremost, tabsBefore } from '../forms/tabs.ts';
import { titleInHead } from '../forms/title-in-head.ts';
import { shownIn } from '../shown.ts';
import { labelHere, means } from '../tables/columns.ts';
import type { Draft } from '../tables/identity.ts';

/** The fields that others of the form tell: the price with its tax, under the heading that it is the price; the name of the goods. */
export function byRest(page: Document, controls: readonly Control[], shape: FormShape): Control[] {
  const has = (field: 'price' | 'title') => controls.some(({ meaning }) => means(meaning, field));
  const price = taxedPrices(page, shape);
  const all = [...controls, ...price];
  const name = has('title') ? undefined : nameOfGoods(page, all);
  return [...price, ...(name ? [name] : titleInHead(page, all))];
}

/**
 * The field 'Name' of a form that has no other for a title, or one that bears such a name in the markup: it is that of the goods
 * where the form also has their price and a code or a stock of theirs. Two such fields are none.
 */
function nameOfGoods(page: Document, controls: readonly Control[]): Control | undefined {
  const has = (...fields: readonly ('price' | 'sku' | 'stock')[]) =>
    controls.some(({ meaning }) => fields.some((field) => means(meaning, field)));
  if (!has('price') || !(has('sku', 'stock') || controls.some(({ meaning }) => 'otherId' in meaning))) return undefined;
  const fields = openFields(page).filter((control) => isOneLine(control) && held(control) !== '');
  const labelled = fields.flatMap((element) => {
    const label = labelsOf(element).find(({ text }) => isName(text) || (isProduct(text) && element.closest('h1,h2')));
    return label ? [{ element, name: label.text, source: `label "${label.text}"` }] : [];
  });
  const named = labelled.length > 0 ? labelled : fields.flatMap(namedInMarkup);
  const [only, ...more] = foremost(named.map((each) => ({ meaning: { field: 'title' }, ...each })));
  return only && more.length === 0 ? only : undefined;
}

const openFields = (page: Document): Element[] =>
  fieldsOf(page).filter((control) => !isAside(control) && tabsBefore(control) !== undefined);

/**
 * The fields that are called no more than 'with tax', each in a box that begins with a label of the price and holds one without:
 * several of different sums say nothing. None where one of those boxes
 * begins with nothing we know, or holds nothing: it may be the price, too.
 */
function taxedPrices(page: Document, shape: FormShape): Control[] {
  const found: Control[] = [];
  for (const element of openFields(page)) {
    const [label] = labelsOf(element);
    if (!label || label.text.length > TAX_MAX || !dictionary.price(label.text, 'taxed')) continue;
    let up = parentOf(element);
    for (let n = 0; up && n < 6 && up.querySelectorAll(textControls).length < 2; n++) up = parentOf(up);
    const name = up && up.querySelectorAll(textControls).length === 2 ? shownIn(up).lines[0]?.text : undefined;
    const meaning = name ? labelHere(name, shape) : undefined;
    if (name && up && (!meaning || held(element) === '' || hasEmptyFellow(up))) return [];
    if (meaning && means(meaning, 'price'))
      found.push({ meaning, element, name: `${name} / ${label.text}`, source: `label "${name} / ${label.text}"` });
  }
  return found;
}
/** Whether a box of the same make beside it is empty: what it will hold is still to be drawn. */
const hasEmptyFellow = (box: Element): boolean =>
  [...(box.parentElement?.children ?? [])].some(
    (other) => other.className === box.className && (other.textContent ?? '').trim() === '',
  );
/** More than that says something else as well. */
const TAX_MAX = 16;

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
export function restOfForm(draft: Draft, page: Document, url: URL): void {
  const { pathname } = url;
  if (draft.stock === undefined) putStockOnButton(draft, page);
  if (draft.stock === undefined) putStockInWords(draft, page);
  if (draft.image === undefined) putGallery(draft, picturesInFields(page), url);
  if (draft.images?.length === 1 && isCalledMain(page)) draft.images = undefined;
  const { sku } = draft;
  if (draft.id !== null || !sku || !pathname.split('/').includes(sku)) return;
  draft.id = sku;
  draft.sources.id = 'address';
}

/** Whether a form names its main picture alone: where no other is shown, how many there are is not known. */
const isCalledMain = (page: Document): boolean =>
  [
    ...[...page.querySelectorAll(labels)].slice(0, LABELS_LIMIT).map((label) => shownIn(label).lines[0]?.text ?? ''),
    ...[...page.querySelectorAll('form img,main img')].slice(0, PICTURES_LIMIT).flatMap(namesOf),
  ].some((text) => text.length <= NAME_MAX && dictionary.form(text, 'label') === 'main');
const labels = 'label,legend,h2,h3,h4,strong,[class*="label" i],[class*="title" i]';
const LABELS_LIMIT = 400;

/** The one count over or below its name on something to press, which leads to where the pieces lie: '14.00 Units' over 'On hand'. */
function putStockOnButton(draft: Draft, page: Document): void {
  const found = [...page.querySelectorAll('button,a')].slice(0, PRESSED_LIMIT).flatMap((pressed) => {
    const texts = shownIn(pressed).lines.map(({ text }) => text);
    const number = texts.find((text) => counted.test(text));
    const name = texts.find((text) => text !== number) ?? '';
    const meaning = texts.length === 2 && number && name.length <= NAME_MAX ? dictionary.header(name) : undefined;
    const read = meaning && means(meaning, 'stock') ? readCount(counted.exec(number ?? '')?.[1] ?? '', {}) : undefined;
    return read?.kind === 'value' ? [{ name, count: read.value }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return;
  draft.stock = only.count;
  draft.sources.stock = `label "${only.name}"`;
}
const PRESSED_LIMIT = 300;
const NAME_MAX = 40;
const counted = /^(\d[\d.,]{0,12})(?: ?[\p{L}()]{1,12}\.?)?$/u;

/** Pictures that stand in a field which the markup names so, or beside one that is sent with the form. */
const picturesInFields = (page: Document): Element[] =>
  [...page.querySelectorAll('form img,main img,[name] img')].slice(0, PICTURES_LIMIT).filter((picture) => {
    const field =
      picture.closest('[name]:not(form,meta)') ?? picture.parentElement?.querySelector('input[type="hidden"][name]');
    return pictureField.test(field?.getAttribute('name') ?? '') && !picture.closest('[contenteditable="true"]');
  });
const PICTURES_LIMIT = 100;
/** 'image', 'image_1920', 'product_image[0][image]'. */
const pictureField = /^(?:(?:product|item|main|cover)[_-]?)?(?:image|picture|photo)s?(?:[_[\d\]].*)?$/i;

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
const isOneLine = (field: Element): boolean =>
  /^(?:kat-)?input$/.test(field.localName) || field.getAttribute('rows') === '1';

const roleOf = (label: string) => dictionary.column(label.replace(/[\s*:：]+$/, ''));
const isName = (label: string): boolean => roleOf(label) === 'name';
const isProduct = (label: string): boolean => roleOf(label) === 'product';
