import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { held, textControls } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import { codesInAddress } from '../../forms/form.ts';
import type { Control, FormShape } from '../../forms/form-shape.ts';
import { labelsOf } from '../../forms/label.ts';
import { foremost, tabsBefore } from '../../forms/tabs.ts';
import { titleInHead } from '../../forms/title-in-head.ts';
import { shownIn } from '../../shown.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { emptyDraft } from '../../tables/identity.ts';
import { titleByAddress } from './codes-of-head.ts';
import { labelledRightBefore } from './label-before.ts';
import { namedByHead } from './named-by-head.ts';
import { wordsOf } from './names-of-field.ts';
import { priceByName } from './prices-by-name.ts';
import { isOfSale } from './sale-price.ts';
import { untaxedPrice } from './untaxed-price.ts';

/** The fields that others of the form tell: the price with its tax, under the heading that it is the price; the name of the goods. */
export function byRest(page: Document, controls: readonly Control[], shape: FormShape): Control[] {
  const behind = labelledRightBefore(page, controls, shape);
  const has = (field: 'price' | 'title') => [...controls, ...behind].some(({ meaning }) => means(meaning, field));
  const taxed = taxedPrices(page, shape);
  const named = has('price') || taxed.length > 0 ? taxed : namedPrice(page, shape);
  const untaxed = has('price') || named.length > 0 ? named : untaxedPrice(page, shape);
  const price = has('price') || untaxed.length > 0 ? untaxed : priceByName(page, shape);
  const all = [...controls, ...behind, ...price];
  const name = has('title') ? undefined : nameOfGoods(page, all, shape);
  if (has('title') || name) return [...behind, ...price, ...(name ? [name] : [])];
  const inHead = titleInHead(page, all, shape);
  const isOffer = all.some(({ meaning }) => means(meaning, 'price') || means(meaning, 'stock'));
  return [...behind, ...price, ...(inHead.length > 0 || !isOffer ? inHead : titleByAddress(page, shape))];
}

/**
 * The field 'Name' of a form that has no other for a title, or one that bears such a name in the markup: it is that of the goods
 * where the form also has their price and a code or a stock of theirs; of a name in the markup the number of goods in the address says
 * as much. Two such fields are none.
 */
function nameOfGoods(page: Document, controls: readonly Control[], shape: FormShape): Control | undefined {
  const has = (...fields: readonly ('price' | 'sku' | 'stock')[]) =>
    controls.some(({ meaning }) => fields.some((field) => means(meaning, field)));
  if (!has('price')) return undefined;
  const isCoded = has('sku', 'stock') || controls.some(({ meaning }) => 'otherId' in meaning);
  if (!isCoded && !isNumbered(page, shape)) return undefined;
  const fields = openFields(page).filter((control) => isOneLine(control) && held(control) !== '');
  const labelled = (isCoded ? fields : []).flatMap((element) => {
    const label = labelsOf(element).find(({ text }) => isName(text) || (isProduct(text) && element.closest('h1,h2')));
    return label ? [{ element, name: label.text, source: `label "${label.text}"` }] : [];
  });
  const named = labelled.length > 0 ? labelled : fields.flatMap(namedInMarkup);
  const [only, ...more] = foremost(named.map((each) => ({ meaning: { field: 'title' }, ...each })));
  if (only && more.length === 0) return only;
  if (!isCoded) return undefined;
  const [headed] = namedByHead(page, fields.filter(isCalledName));
  const name = headed?.getAttribute('name') ?? '';
  return headed && { meaning: { field: 'title' }, element: headed, name, source: `field ${name}` };
}

/** Whether the address names goods by their number. */
function isNumbered(page: Document, shape: FormShape): boolean {
  const draft = emptyDraft();
  codesInAddress(draft, new URL(page.URL), shape);
  return draft.id !== null;
}

const openFields = (page: Document): Element[] =>
  fieldsOf(page).filter((control) => !isAside(control) && tabsBefore(control) !== undefined);

/**
 * The fields that are called no more than 'with tax', each in a box that begins with a label of the price and holds one without:
 * several of different sums say nothing. None where one of those boxes begins with nothing we know, or holds nothing: it may be
 * the price, too.
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

/** What brackets add to a label: the money, the tax. */
const bracketed = /\s*[(（]([^()（）]{1,40})[)）]\s*$/;

/**
 * The one field of a form that is called by a word for prices and its money at most; or by the name of the usual one, where the form
 * also has a field for that of a sale: alone it may be what was asked before.
 */
function namedPrice(page: Document, shape: FormShape): Control[] {
  const hasSale = fieldsOf(page).some((field) => isOfSale(field, shape));
  const found = openFields(page).flatMap((element): Control[] => {
    const [label] = labelsOf(element);
    const name = label?.text.replace(bracketed, '') ?? '';
    if (!label || !(dictionary.price(name, 'prices') || (hasSale && dictionary.price(name, 'usual')))) return [];
    const [, money] = bracketed.exec(label.text) ?? [];
    const meaning = labelHere(money ? `Price (${money})` : 'Price', shape);
    return meaning ? [{ meaning, element, name: label.text, source: `label "${label.text}"` }] : [];
  });
  return found.length === 1 ? found : [];
}

/** 'product[name]', 'goods_name', 'itemTitle'; 'title[0][value]', 'post_title' of what is no more than that. */
function namedInMarkup(element: Element): Omit<Control, 'meaning'>[] {
  const name = element.getAttribute('name') ?? '';
  const words = wordsOf(name);
  // The language may stand behind it.
  const last = words.findLast(({ length }) => length > 2);
  const isTitle = words.filter((word) => !ofPrograms.test(word)).join(' ') === 'title';
  const isOfGoods =
    isTitle || (/^(?:product|item|goods|listing|offer)$/.test(words[0] ?? '') && /^(?:name|title)$/.test(last ?? ''));
  return isOfGoods && !words.some((word) => notOfGoods.test(word)) ? [{ element, name, source: `field ${name}` }] : [];
}
/** Whether the markup calls a field a name or a title of no more than the goods: 'name[sv]', 'product[title]'. */
function isCalledName(element: Element): boolean {
  const words = wordsOf(element.getAttribute('name') ?? '');
  return (
    words.some((word) => /^(?:name|title|(?:product|item|goods)(?:name|title))$/.test(word)) &&
    !words.some((word) => notOfGoods.test(word))
  );
}
const ofPrograms = /^(?:post|node|entity|form|jform|data|value|text)$/;
const notOfGoods =
  /^(?:meta|seo|sub|short|brand|manufacturer|supplier|seller|shop|category|option|attribute|image|file|tax|tag)$/;

/** Where several lines may be written, 'Description' means one. */
const isOneLine = (field: Element): boolean =>
  /^(?:kat-)?input$/.test(field.localName) || field.getAttribute('rows') === '1';

const roleOf = (label: string) => dictionary.column(label.replace(/[\s*:：]+$/, ''));
const isName = (label: string): boolean => roleOf(label) === 'name';
const isProduct = (label: string): boolean => roleOf(label) === 'product';
