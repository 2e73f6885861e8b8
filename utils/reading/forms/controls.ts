import { squeeze } from '../../text/normal.ts';
import { deepAll, lightThenDeep, parentOf } from '../deep.ts';
import { isDrawn } from '../drawn.ts';
import type { LabelField } from '../lexicon/index.ts';
import { type Line, shownIn } from '../shown.ts';
import { isCurrency, withoutBracket } from '../tables/cell.ts';
import { isCode, means } from '../tables/meanings.ts';
import { held, textControls } from './control.ts';
import type { Control, FormShape } from './form-shape.ts';
import { cellBefore, hostOf, labelsOf, meaningOf, sameAs } from './label.ts';

/** At most this many fields of a form are looked at. */
const CONTROLS_LIMIT = 400;

/** The fields of a form that we know: by lasting names first; by label those that no name was found for. */
export function controlsOf(page: Document, shape: FormShape): Control[] {
  const found: Control[] = [];
  const isThere = shape.holds ?? isDrawn;
  const meant = (element: Element) =>
    labelsOf(element).flatMap((label) => {
      const meaning = meaningOf(label, shape);
      return meaning ? [{ name: label.text, meaning }] : [];
    });
  for (const [field, selector] of Object.entries(shape.controls ?? {}) as [LabelField, string][]) {
    for (const element of lightThenDeep(page, selector).filter(isThere)) {
      const name = element.getAttribute('name') || element.id || field;
      // What stands over a price may say its money.
      const said = field === 'price' ? meant(element).find(({ meaning }) => means(meaning, field)) : undefined;
      found.push({ meaning: said?.meaning ?? { field }, element, name, source: `field ${name}` });
    }
  }
  const named = new Set(found.map(({ meaning }) => sameAs(meaning)));
  for (const element of fieldsOf(page)) {
    if (found.some((control) => control.element === element) || isAside(element) || !isThere(element)) continue;
    const [label] = meant(element);
    if (!label || 'known' in label.meaning) continue;
    const { name, meaning } = label;
    // What can only be chosen is written into no field; a code is only shown in one.
    if (element.hasAttribute('readonly') && !isCode(meaning)) continue;
    if (!named.has(sameAs(meaning))) found.push({ meaning, element, name, source: `label "${name}"` });
  }
  return shape.meant?.(found) ?? found;
}

/** The fields of a page that hold text, also those inside custom elements that are no such fields themselves. */
export const fieldsOf = (page: Document): Element[] =>
  deepAll(page, textControls)
    .filter((element) => !hostOf(element)?.matches(textControls))
    .slice(0, CONTROLS_LIMIT);

/** Whether a field is not one of the form itself. */
export const isAside = (element: Element): boolean => isInTable(element) || isFilter(element);

/** Fields in the rows of a table are of variants, and its columns say what they are; unless the cell before names each. */
function isInTable(element: Element): boolean {
  const cell = element.closest('td,th,[role="cell"],[role="gridcell"],kat-table-cell');
  return cell !== null && !cellBefore(cell);
}

/** Fields to look for listings, or to look through them. */
export const isFilter = (element: Element): boolean =>
  element.closest('[role="search"],header,nav,[class*="search" i],[class*="filter" i],[name^="filter"]') !== null;

/** A price and the sign of its money, which stands beside the field as a rule. */
export function priceLines(control: Element): Line[] {
  const text = held(control);
  if (text === '') return [];
  const own: Line[] = [{ text, parts: [{ text, element: control, typed: true }] }];
  const sign = signBeside(control);
  if (sign) return [sign, ...own];
  let up = parentOf(control);
  for (let n = 0; up && n < 3; up = parentOf(up), n++) {
    const { lines } = shownIn(up);
    if (lines.filter(({ parts }) => parts.some(({ typed }) => typed)).length > 1) return own;
    const money = moneyIn(lines);
    if (money.length === 1) return [...money, ...own];
  }
  return own;
}

/** The lines that are nothing but a sign, word or code of money, and perhaps say in brackets what is in it: '円（税込）'. */
const moneyIn = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const text = withoutBracket(line.text);
    return isCurrency(text) ? [{ ...line, text }] : [];
  });

/** The one sign of money that stands right beside a field, or beside a box that holds nothing else. */
function signBeside(control: Element): Line | undefined {
  for (let up: Element = control, n = 0; n < 2; n++) {
    const beside = [up.previousElementSibling, up.nextElementSibling].flatMap((next) =>
      // A box with a field of its own says whose money that one is in.
      next && !next.querySelector(textControls) ? linesIn(next) : [],
    );
    const money = moneyIn(beside);
    if (money.length === 1) return money[0];
    if (up.parentElement?.childElementCount !== 1) return undefined;
    up = up.parentElement;
  }
  return undefined;
}

/** What an element shows; a list to choose from, what is chosen. */
function linesIn(element: Element): Line[] {
  const chosen = element.matches('select') ? element.querySelector('option:checked') : null;
  return chosen ? [{ text: squeeze(chosen.textContent ?? ''), parts: [] }] : shownIn(element).lines;
}
