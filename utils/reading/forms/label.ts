import { currenciesOf } from '../../text/currencies.ts';
import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import type { Meaning } from '../lexicon/index.ts';
import { type Line, type Part, shownIn } from '../shown.ts';
import { isCurrency } from '../tables/cell.ts';
import { isField, labelHere } from '../tables/columns.ts';
import { withoutAdded } from '../tables/header-text.ts';
import type { Shape } from '../tables/shape.ts';
import { textControls } from './control.ts';

/** What a control is called, and the pieces of its name: one in the shop's language, perhaps, and one in the console's. */
export interface Label {
  text: string;
  pieces: readonly string[];
}

/**
 * What a control may be called, the surest first: what names it by markup, and nothing else then; the words it shows while it
 * is empty; the words right before it in the nearest box that has any.
 */
export function labelsOf(control: Element): Label[] {
  const own = named(control);
  const within = hostOf(control)?.getAttribute('placeholder');
  const empty = labelOfTexts([control.getAttribute('placeholder') ?? within ?? '']);
  return own ? [own] : [empty, before(control)].filter(isWord);
}

/** The custom element a field is drawn inside of. */
export const hostOf = (element: Element): Element | undefined => (element.getRootNode() as ShadowRoot).host;

const isWord = (label: Label | undefined): label is Label => label !== undefined && /\p{L}/u.test(label.text);

/** What a label means here: as a whole, or in each of its pieces alike. */
export function meaningOf({ text, pieces }: Label, shape: Shape): Meaning | undefined {
  const whole = labelHere(text, shape) ?? labelHere(pieces.join(' '), shape);
  if (whole || pieces.length < 2) return whole;
  const [first, ...others] = pieces.map((piece) => labelHere(piece, shape));
  return first && others.every((other) => other && sameAs(other) === sameAs(first)) ? first : undefined;
}

/** The same text for labels of one meaning, whatever they say of its money or days. */
export const sameAs = (meaning: Meaning): string =>
  JSON.stringify(isField(meaning) ? { field: meaning.field } : meaning);

function named(control: Element): Label | undefined {
  const own = control.localName.includes('-') ? control.getAttribute('label') : null;
  const root = control.getRootNode() as Document | ShadowRoot;
  const byId = (id: string | null): Element | null =>
    id && id.length < 200 ? (root.getElementById?.(id) ?? null) : null;
  const elements = [
    ...(control.getAttribute('aria-labelledby') ?? '').split(/\s+/).slice(0, 4).map(byId),
    control.id
      ? [...root.querySelectorAll('label[for]')].find((label) => label.getAttribute('for') === control.id)
      : null,
    control.closest('label'),
  ];
  const labels = [
    labelOfTexts([own ?? '']),
    ...elements.map((element) => (element ? labelOfLines(shownIn(element).lines) : undefined)),
    labelOfTexts([control.getAttribute('aria-label') ?? '']),
  ];
  // A field inside a custom element bears what the page names that element by.
  const host = hostOf(control);
  return labels.find(isWord) ?? (host && named(host));
}

/** A label of lines: without what fields in it hold, and what is added to any label: a star, help, how long it may be. */
const labelOfLines = (lines: readonly Line[]): Label =>
  labelOfTexts(lines.flatMap(({ parts }) => (parts.some(isTyped) ? [] : parts.map(({ text }) => text))));

const isTyped = ({ typed, element }: Part): boolean =>
  typed === true || element.closest('[contenteditable="true"]') !== null;

function labelOfTexts(texts: readonly string[]): Label {
  const kept = withoutAdded(texts);
  return { text: squeeze(kept.join(' '), 200), pieces: kept.filter((text) => !isMoney(text)) };
}

/** A sign or code of money; 'SKU' has as many letters and is none. */
const isMoney = (text: string): boolean =>
  isCurrency(text) && (!/^[A-Z]{3}$/.test(text) || currenciesOf(text).length > 0);

/** Whether a text stands in a label that names another field than this one, or holds one. */
function isOfOther(text: Element, control: Element): boolean {
  const label = text.closest('label');
  const named = control.id ? label?.getAttribute('for') : undefined;
  return named ? named !== control.id : label?.querySelector('input') != null && !label.contains(control);
}

/** Whether a text stands, in its part of a box, beside a field that shows no text of its own: a list to choose from. */
function hasOwnField(text: Element, box: Element): boolean {
  let part: Element | undefined = text;
  for (let above = parentOf(text); above && above !== box; above = parentOf(above)) part = above;
  return part.querySelector('select') !== null;
}

function before(control: Element): Label | undefined {
  let up = parentOf(control);
  for (let n = 0; up && n < 8; up = parentOf(up), n++) {
    const box = up;
    if (/^(tr|table|form|body|kat-table-cell)$/.test(up.localName)) return undefined;
    let last: Label | undefined;
    let isAfterField = false;
    for (const { parts } of shownIn(box).lines) {
      if (parts.some(({ element }) => control.contains(element) || control.shadowRoot?.contains(element))) break;
      isAfterField ||= parts.some(isTyped);
      // The label of another field, which may be gone, is none of this one; what stands behind it in its line may be.
      const isOther = parts.map(
        (part) => isTyped(part) || isOfOther(part.element, control) || hasOwnField(part.element, box),
      );
      const own = parts.slice(isOther.lastIndexOf(true) + 1);
      if (own.length < parts.length) last = undefined;
      // The sign of the money stands between a field and its label, in their line or on one of its own.
      const label = labelOfTexts(own.flatMap(({ text }) => (isMoney(text) ? [] : [text])));
      // What is added to a label names nothing on a line of its own either.
      if (isWord(label) && (!last || !dictionary.added(label.text))) last = label;
    }
    if (last) return last;
    const cell = up.localName === 'td' && !isAfterField ? cellBefore(up) : undefined;
    if (up.localName === 'td') return cell && labelOfLines(shownIn(cell).lines);
  }
  return undefined;
}

/** The cell that names what stands in the next one, in a table of names and fields by twos: no name of a column is above. */
export function cellBefore(cell: Element): Element | undefined {
  const label = cell.previousElementSibling;
  const row = cell.parentElement;
  if (!label || row?.localName !== 'tr' || label.querySelector(textControls)) return undefined;
  const first = [...(row.closest('table')?.querySelector('tr')?.children ?? [])];
  const isUnderNames = first.length > 1 && first.every(({ localName }) => localName === 'th');
  const isByTwos = label.localName === 'th' || row.childElementCount === 2;
  return isByTwos && !isUnderNames ? label : undefined;
}
