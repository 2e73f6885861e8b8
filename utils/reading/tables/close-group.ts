import type { ReadContext } from '../../marketplaces/marketplace.ts';
import type { Period } from '../../metric.ts';
import type { NotUnderstood } from '../../reading.ts';
import { currencyOfCountry } from '../currency-of-host.ts';
import { dictionary } from '../dictionary.ts';
import type { LabelField } from '../lexicon/index.ts';
import { shownIn } from '../shown.ts';
import { addressesIn } from './addresses.ts';
import { isField, means, pairLabel } from './columns.ts';
import { putFields, type Seen } from './fields.ts';
import type { Group } from './group.ts';
import {
  codeIn,
  codesOf,
  type Draft,
  emptyDraft,
  idFromLinks,
  isCode,
  type Named,
  namedIn,
  putCode,
  putNamed,
  putPicture,
} from './identity.ts';
import { pairsIn } from './pairs.ts';
import { learn, plannedIn } from './plan.ts';
import type { Shape } from './shape.ts';
import { withoutHeader } from './without-header.ts';

/** What a reader of rows is told besides the page. */
export interface Reading {
  shape: Shape;
  context: ReadContext;
  /** The days the page's own control names; null where it names none. */
  period: Period | null;
  /** What a sign of money may name here, where no store settles it. */
  currencies?: readonly string[];
  /** The money all prices of the page are in, where it says so. */
  money?: string | undefined;
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
    if (isPlain && !codesOf(told.draft).has(told.draft.title ?? '')) return told;
  }
  const shown = withoutHeader(shownIn(cell), header, (text) => means(pairLabel(text, shape), 'title'));
  const named = namedIn(shown, shape, title, product);
  const told = toldBy(group, named, reading);
  if (!planned) learn(cell, shown, named, told.draft, shape, product);
  return shown.waiting ? { ...told, waiting: true } : told;
}

/** The listing of a group whose product's cell says this. */
function toldBy(group: Group, named: Named | undefined, { shape, context, period, currencies, money }: Reading): Told {
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
  pairs.push(...(group.labelled ?? []));
  if (group.picture) putPicture(group.picture.pictures, draft, context.url);
  codesOfAttributes(group.element, draft, shape);
  if (draft.id === null && shape.addresses) idFromLinks(addressesIn(group.element), draft, shape);
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
      storeCurrency: context.store?.currency ?? money,
      currencies: currencies && siteCurrencies(group.site, currencies),
      period,
      variants: variantsOf(group),
      anyUnit: shape.anyUnit,
      chosen: (lines) => shape.further?.money(lines, group.element),
    },
    notes,
  );
  return { draft, notes, waiting: group.waiting };
}

/** What a sign may name where a row is sold on the site of one country. */
function siteCurrencies(site: Group['site'], others: readonly string[]): readonly string[] {
  const found = site?.flatMap(({ text }) => currencyOfCountry(dictionary.country(text) ?? text) ?? []);
  return found?.length === 1 ? found : others;
}

/** Values that the site marks by a name of its own; two of one name say nothing. */
function putValues(draft: Draft, row: Element, seen: Seen[], columns: number, shape: Shape): void {
  if (!shape.values) return;
  for (const [field, selectors] of Object.entries(shape.values) as [LabelField, string | readonly string[]][]) {
    const selector = [selectors].flat().find((each) => row.querySelector(each)) ?? '';
    // What is struck through no longer holds.
    const [element, ...more] = selector ? [...row.querySelectorAll(selector)].filter((each) => !isStruck(each)) : [];
    if (!element || more.length > 0 || isClaimed(seen, columns, field)) continue;
    const shown = shownIn(element);
    // '14 in stock' says what it counts.
    const said = pairsIn(shown.lines, shape).pairs.find(({ meaning }) => means(meaning, field));
    const lines = said?.lines ?? shown.lines;
    const code = isCode({ field }) ? codeIn(lines, { field }, shape) : undefined;
    if (code) putCode(draft, { field }, code, `element ${selector}`);
    if (!isCode({ field }))
      seen.push({ field, row: 1, header: selector, source: `element ${selector}`, apart: true, lines });
  }
}

const struck = 's,del,strike';
/** Whether all that an element shows is struck through, by what is round it or by what it holds. */
function isStruck(element: Element): boolean | undefined {
  const line = element.closest(struck) ?? element.querySelector(struck);
  return line?.textContent?.includes(element.textContent?.trim() ?? '');
}

/** Whether a column speaks of a field; then what stands beside the product does not. */
const isClaimed = (seen: readonly Seen[], columns: number, field: LabelField): boolean =>
  seen.some((each, at) => at < columns && each.field === field);

/** Whether each row of a group is a variant of its own: each has a code that no other has. */
function variantsOf({ codes, rows }: Group): boolean {
  return rows > 1 && [...codes.values()].some((list) => new Set(list.map(({ code }) => code)).size === rows);
}

/** Codes that the marketplace keeps in attributes of the row or of what is around it, once something of it is shown. */
function codesOfAttributes(row: Element, draft: Draft, shape: Shape): void {
  if (draft.id === null && draft.title === undefined && draft.sku === undefined) return;
  for (const [name, field] of Object.entries(shape.rowAttributes ?? {})) {
    const value = row.getAttribute(name) ?? row.closest(`[${name}]`)?.getAttribute(name);
    const code = value ? codeIn([{ text: value, parts: [] }], { field }, shape) : undefined;
    if (code) putCode(draft, { field }, code, `attribute ${name}`);
  }
  for (const { meaning, code: text, name } of shape.further?.codes(row, shape) ?? []) {
    const code = codeIn([{ text, parts: [] }], meaning, shape);
    if (code) putCode(draft, meaning, code, `attribute ${name}`);
  }
}
