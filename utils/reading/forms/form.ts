import type { Reading as PageRead, ReadContext } from '../../marketplaces/marketplace.ts';
import type { NotUnderstood } from '../../reading.ts';
import { squeeze } from '../../text/normal.ts';
import { lightThenDeep } from '../deep.ts';
import { TITLE_LIMIT } from '../limits.ts';
import { queriesOf } from '../queries.ts';
import type { Line } from '../shown.ts';
import { isField, means } from '../tables/columns.ts';
import { isStillLoading } from '../tables/emptiness.ts';
import { note, putFields, type Seen } from '../tables/fields.ts';
import { codeIn, type Draft, emptyDraft, isCode, putCode } from '../tables/identity.ts';
import { possibleMoney } from '../tables/possible-money.ts';
import type { Shape } from '../tables/shape.ts';
import { foundIn } from '../tables/table.ts';
import { held } from './control.ts';
import { controlsOf, priceLines } from './controls.ts';
import { putFormPictures } from './form-pictures.ts';
import type { Control, FormShape } from './form-shape.ts';
import { putShownCodes } from './shown-codes.ts';
import { putVariants } from './variants.ts';

/** Reads the form a listing is edited in: title, price, stock, codes, pictures, by lasting names and by labels. */
export function readForm(page: Document, context: ReadContext, shape: FormShape): PageRead {
  const controls = allOf(page, shape);
  const titles = controls.filter(({ meaning }) => means(meaning, 'title'));
  if (titles.length === 0) {
    return isStillLoading(page)
      ? { state: 'waiting' }
      : { state: 'changed', missing: [{ what: 'control', text: 'title' }] };
  }
  const notes: NotUnderstood[] = [];
  const draft = emptyDraft();
  codesInAddress(draft, context.url, shape);
  putTitle(draft, titles, notes);
  putShownCodes(draft, controls, shape);
  const seen: Seen[] = [];
  for (const control of controls) {
    const { meaning, element, source, name } = control;
    if (isCode(meaning)) putHeldCode(draft, control, shape);
    else if (isField(meaning) && !means(meaning, 'title') && !means(meaning, 'image')) {
      const lines = means(meaning, 'price') ? priceLines(element) : linesOf(element);
      seen.push({ ...meaning, row: 1, header: name, source, apart: true, lines });
    }
  }
  const money = { storeCurrency: context.store?.currency, currencies: possibleMoney(page, context), period: null };
  putFields(draft, seen, { ...money, variants: false }, notes);
  if (!seen.some(({ field, lines }) => field === 'price' && lines.length > 0)) putVariants(draft, page, shape, money);
  putFormPictures(draft, page, context.url, shape);
  shape.rest?.(draft, page, context.url, context.now);
  return {
    state: 'read',
    listings: [draft],
    notUnderstood: notes,
    found: foundIn([draft], ['title', 'image', 'price']),
  };
}

function allOf(page: Document, shape: FormShape): Control[] {
  const controls = controlsOf(page, shape);
  return [...controls, ...(shape.byRest?.(page, controls, shape) ?? [])];
}

/** The control that holds a field, to point at. */
export function controlFor(page: Document, field: string, shape: FormShape): Element | null {
  return allOf(page, shape).find(({ meaning }) => isField(meaning) && meaning.field === field)?.element ?? null;
}

/** Whether a page has the title field that this site gives a lasting name. */
export function hasNamedTitle(page: Document, { controls }: FormShape): boolean {
  return controls?.title !== undefined && lightThenDeep(page, controls.title).length > 0;
}

/** Puts in the codes that an address names. */
export function codesInAddress(draft: Draft, url: URL, shape: FormShape): void {
  const queries = queriesOf(url);
  for (const { meaning, parameter, pattern } of shape.inAddress ?? []) {
    const named = parameter && queries.map((query) => query.get(parameter)).find((said) => said !== null);
    const code = named
      ? codeIn([{ text: named, parts: [] }], meaning, shape)
      : pattern?.exec(url.href.slice(0, 2000))?.[1];
    if (code) putCode(draft, meaning, code, 'address');
  }
}

/** Two title fields that hold two titles (of two languages, perhaps) do not say which is the listing's. */
function putTitle(draft: Draft, titles: readonly Control[], notes: NotUnderstood[]): void {
  const texts = new Set(titles.map(({ element }) => squeeze(held(element), TITLE_LIMIT)).filter(Boolean));
  const [title, ...more] = texts;
  if (more.length > 0) note(notes, 'control', titles.map(({ name }) => name).join(' / '));
  else if (title) {
    draft.title = title;
    draft.sources.title = titles[0]?.source ?? 'field';
  }
}

function putHeldCode(draft: Draft, { meaning, element, source }: Control, shape: Shape): void {
  const code = codeIn(linesOf(element), meaning, shape);
  if (code) putCode(draft, meaning, code, source);
}

function linesOf(element: Element): Line[] {
  const text = squeeze(held(element));
  return text === '' ? [] : [{ text, parts: [{ text, element, typed: true }] }];
}
