import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import type { LabelField } from '../../lexicon/index.ts';
import { mayBeName } from '../../not-the-name.ts';
import { pictureAt } from '../../picture.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, type GridRow, shownRows } from '../../tables/grid.ts';
import { isCode } from '../../tables/meanings.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** Fewer rows of names are no list. */
const NAMES_MIN = 2;
/** So many different things speak for goods. */
const SIGNS_MIN = 3;
/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;

/** A name of goods: two words at least, or so many signs of a script that writes without spaces; and no day or amount. */
const name =
  /^(?=.{8})(?=.*\p{L}{3})(?!\p{Sc}|\d{1,4}[-./]\d{1,2}[-./])\S+ .*\S|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].{5}/su;
/** Whom a row is of, and no goods. */
const noName = /@|^https?:|[^\s>]\s*[>›]\s*[^\s>]| » /;

/** What rows of other things have in no column. */
const ofGoods: readonly LabelField[] = ['price', 'stock'];

/**
 * The column of the goods in a table of a page whose address names goods and in which no header says which column it is: the only
 * one in which each row has a name of its own, or the one called 'Name' where it is among several. What the rows have must speak
 * for goods: pictures, prices, a stock, codes, links to a form of goods.
 */
export function withNamedRows(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ role }) => role && notBeside.test(role))) return columns;
  const rows = shownRows(grid, ROWS);
  const free = columns.filter(
    ({ meaning, parts, role }) => !meaning && !parts && (!role || role === 'name' || role === 'product'),
  );
  const named = withoutCopies(free.filter(({ index }) => isNamed(rows, index)));
  const called = named.filter(({ role, header }) => role === 'name' || isNameToo(header));
  const found = named.length > 1 ? called : named;
  const [column, ...more] = found;
  if (!column || column.role === 'product' || more.length > 0 || isOfOthers(columns)) return columns;
  const has = (field: LabelField): boolean => columns.some(({ meaning }) => means(meaning, field));
  const leads = leadToGoods(rows);
  const signs = [
    leads,
    ofGoods.some(has),
    has('price') && has('stock'),
    columns.some(({ meaning }) => meaning && isCode(meaning)),
    havePictures(rows),
  ];
  if (signs.filter(Boolean).length + 1 < SIGNS_MIN || !(leads || ofGoods.some(has))) return columns;
  return columns.map((each) =>
    each === column || isCopy(each, column)
      ? { ...each, role: 'product' as const, ...(namesCode(each.header) ? { code: { field: 'sku' } } : {}) }
      : each,
  );
}

/** Goods are told already, or each row is of something that happened to them. */
const notBeside = /^(?:product|event|buyer|person)$/;
const isOfOthers = (columns: readonly Column[]): boolean =>
  columns.some(({ header }) => header !== '' && header.length < 80 && dictionary.form(header, 'heading') === 'other') &&
  !columns.some(({ meaning }) => ofGoods.some((field) => means(meaning, field)));

/** Whether a header joins a bare word for a code with others: then it stands below the name. */
const namesCode = (header: string): boolean =>
  /[/&,+|]/.test(header) &&
  header.split(/[/&,+|]/).some((part) => means(dictionary.header(`${part.trim()} (SKU)`), 'sku'));

/** Whether a header joins the word 'Name' with others: 'Name / Code'. */
const isNameToo = (header: string): boolean =>
  header.split(/[/&,+|]/).some((part) => dictionary.column(part.trim()) === 'name');

const isCopy = (one: Column, other: Column): boolean => one.header === other.header && one.header !== '';
const withoutCopies = (columns: Column[]): Column[] =>
  columns.filter((column, at) => !columns.slice(0, at).some((other) => isCopy(column, other)));

/** Whether each row has a text of its own in a column, names of goods the most; one row of sums or of a group may have none. */
function isNamed(rows: readonly GridRow[], index: number): boolean {
  const texts = rows.flatMap(({ cells }) => firstIn(cells[index]) || []);
  const names = texts.filter((text) => name.test(text) && mayBeName(text));
  return (
    names.length >= NAMES_MIN &&
    names.length * 3 >= texts.length * 2 &&
    texts.length >= rows.length - 1 &&
    texts.every((text) => /\p{L}/u.test(text) && !noName.test(text)) &&
    new Set(texts).size === texts.length
  );
}

/** What stands first in a cell, before what else it says. */
const firstIn = (cell: Element | undefined): string | undefined =>
  cell && squeeze(shownIn(cell).lines[0]?.text ?? '', 300);

/** Whether rows have pictures of their own. */
function havePictures(rows: readonly GridRow[]): boolean {
  const shown = rows.flatMap(({ element }) => {
    const picture = element.querySelector('img');
    return (picture && pictureAt(picture, new URL(picture.baseURI))) ?? [];
  });
  return shown.length > 1 && shown.length * 3 >= rows.length && new Set(shown).size === shown.length;
}

/** Where goods are shown or changed, by their number: '/products/31/edit', '?product_id=86', '?cmd=product&pID=86'. */
const toGoods =
  /\/(?:products?|items?|goods|listings?|offers?|articles?)\/(?:[a-z_-]{2,20}\/){0,2}(?:id\/)?(\w{0,40}\d\w{0,40})(?=[/?#]|$)|[?&#](?:products?|items?|goods|listings?|offers?)_?ids?=(\w{0,40}\d\w{0,40})|(?:product|item|goods)[\w./|%-]{0,40}[?&](?:[^#]{0,200}&)?(?:p|item_?|product_?)?id=(\w{0,40}\d\w{0,40})/i;
/** What is said of goods, or sorts them. */
const toOthers =
  /review|rating|comment|question|categor|brand|manufactur|supplier|attribut|option|order|customer|coupon/i;

/** Whether each row leads to goods of its own, as those of their reviews, categories and orders do not. */
export function leadToGoods(rows: readonly GridRow[]): boolean {
  const led = rows.map(({ element }) =>
    [...element.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).flatMap((link) => {
      const { href } = link as HTMLAnchorElement;
      const [, byPath, byName, byForm] = toGoods.exec(href.slice(0, 1000)) ?? [];
      const code = byPath ?? byName ?? byForm;
      return code && !toOthers.test(href.replace(/^\w+:\/\/[^/]*/, '').slice(0, 1000)) ? [code] : [];
    }),
  );
  const codes = led.flatMap((all) => all[0] ?? []);
  return codes.length >= NAMES_MIN && codes.length >= led.length - 1 && new Set(codes).size === codes.length;
}
