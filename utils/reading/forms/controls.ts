import { lightThenDeep, parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import type { LabelField } from '../lexicon/index.ts';
import { type Line, shownIn } from '../shown.ts';
import { currencyAlone } from '../tables/cell.ts';
import { isField, labelHere } from '../tables/columns.ts';
import { held, labelOf, textControls } from './control.ts';
import type { Control, FormShape } from './form-shape.ts';

/** At most this many fields of a form are looked at. */
const CONTROLS_LIMIT = 400;

/** The fields of a form that we know: by lasting names first; by label those that no name was found for. */
export function controlsOf(page: Document, shape: FormShape): Control[] {
  const found: Control[] = [];
  for (const [field, selector] of Object.entries(shape.controls ?? {}) as [LabelField, string][]) {
    for (const element of lightThenDeep(page, selector).filter(isDrawn)) {
      const name = element.getAttribute('name') ?? element.id ?? field;
      found.push({ meaning: { field }, element, name, source: `field ${name || field}` });
    }
  }
  const named = new Set(found.map(({ meaning }) => JSON.stringify(meaning)));
  for (const element of lightThenDeep(page, textControls).slice(0, CONTROLS_LIMIT)) {
    if (found.some((control) => control.element === element) || isAside(element) || !isDrawn(element)) continue;
    const name = labelOf(element);
    const meaning = name === '' ? undefined : labelHere(name, shape);
    if (!meaning || 'known' in meaning) continue;
    const same = isField(meaning) ? JSON.stringify({ field: meaning.field }) : JSON.stringify(meaning);
    if (!named.has(same)) found.push({ meaning, element, name, source: `label "${name}"` });
  }
  return found;
}

/** Whether a field is not one of the form itself. */
export const isAside = (element: Element): boolean => isInTable(element) || isFilter(element);

/** Fields in the rows of a table are of variants; the table's columns say what they are. */
const isInTable = (element: Element): boolean =>
  element.closest('td,th,[role="cell"],[role="gridcell"],kat-table-cell') !== null;

/** Fields to look for listings, or to look through them. */
const isFilter = (element: Element): boolean =>
  element.closest('[role="search"],header,nav,[class*="search" i],[class*="filter" i]') !== null ||
  element.hasAttribute('readonly');

/** A price and the sign of its money, which stands beside the field as a rule. */
export function priceLines(control: Element): Line[] {
  const own: Line[] = [{ text: held(control), parts: [{ text: held(control), element: control, typed: true }] }];
  if (held(control) === '') return [];
  const sign = signBeside(control);
  if (sign) return [sign, ...own];
  let up = parentOf(control);
  for (let n = 0; up && n < 3; up = parentOf(up), n++) {
    const { lines } = shownIn(up);
    if (lines.filter(({ parts }) => parts.some(({ typed }) => typed)).length > 1) return own;
    const money = lines.filter(({ text }) => currencyAlone.test(text));
    if (money.length === 1) return [...money, ...own];
  }
  return own;
}

/** The one sign of money that stands right beside a field, or beside a box that holds nothing else. */
function signBeside(control: Element): Line | undefined {
  for (let up: Element = control, n = 0; n < 2; n++) {
    const beside = [up.previousElementSibling, up.nextElementSibling].flatMap((next) =>
      next ? shownIn(next).lines : [],
    );
    const money = beside.filter(({ text }) => currencyAlone.test(text));
    if (money.length === 1) return money[0];
    if (up.parentElement?.childElementCount !== 1) return undefined;
    up = up.parentElement;
  }
  return undefined;
}
